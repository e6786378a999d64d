"""Who this database writes as, and when it must become somebody new (sync.md §9).

A device number is one incarnation of one file on one machine. A copied file, a restored backup, a
file brought from another laptop: each becomes a new device before it writes or shares anything, so
that no two files ever continue one chain. Numbers are cheap; in doubt a new one is taken.

The rows that the old device had not published yet stay until the next export as what they are
(`leftovers`); by then the share has told whether somebody knows them, and the rest gets the new
number (`store.log.renumber`).
"""

from __future__ import annotations

import secrets
from collections.abc import Collection, Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any, Literal, NamedTuple

from jakber_desktop.language.marking import QT_TRANSLATE_NOOP
from jakber_desktop.model.errors import DatabaseBusy, StorageError
from jakber_desktop.store.log.leftovers import keep_leftovers, leftovers, note_former
from jakber_desktop.store.log.refold import refold
from jakber_desktop.store.log.renumber import renumber
from jakber_desktop.store.log.rows import FIRST_LINK
from jakber_desktop.store.plain import driver
from jakber_desktop.store.workspace import Workspace
from jakber_desktop.sync import devices
from jakber_desktop.sync.installation import Entry, Installation, place

Verdict = Literal["own", "adopt", "moved", "rotate"]
"""This file goes on as it is; it was never asked before; it lies elsewhere now; it is a copy."""

MARK = "identity"
PUBLISHED = "published"

RENEWED = QT_TRANSLATE_NOOP(
    "core",
    "Basis data ini salinan dari laptop lain atau dipulihkan dari cadangan; sejak sekarang "
    "perubahannya dicatat sebagai laptop baru. Blok nomor suratnya tidak ikut: mintalah blok baru, "
    "atau ambil alih buku surat bila laptop ini pemegangnya.",
)


class Standing(NamedTuple):
    """Where a database's own chain stands."""

    dev: int
    seq: int
    chk: str
    marked: bool
    """Whether some installation has asked before."""
    published: int
    """Own rows up to here may be known elsewhere."""

    @property
    def entry(self) -> Entry:
        """As the installation remembers it."""
        return Entry(self.dev, self.seq, self.chk, self.published)


def standing(workspace: Workspace) -> Standing:
    """Read it from the database."""
    with workspace.read() as session:
        execute = session.connection().exec_driver_sql
        meta: dict[str, Any] = dict(
            execute("SELECT k, v FROM meta WHERE k IN ('dev',?,?)", (MARK, PUBLISHED)).all()
        )
        workspace.device = int(meta["dev"])  # another process may have renewed it
        last = execute(
            "SELECT seq, chk FROM change WHERE dev=? ORDER BY seq DESC LIMIT 1",
            (workspace.device,),
        ).first()
    seq, chk = (0, b"") if last is None else last
    return Standing(workspace.device, seq, chk.hex(), MARK in meta, int(meta.get(PUBLISHED) or 0))


def settle(workspace: Workspace, installation: Installation) -> bool:
    """Make sure that nobody else writes as this database does; True when it became a new device.

    Called when a database is opened and before every export; costs two small reads. Where the
    installation's file cannot be written nothing is changed: an identity that nobody remembers
    would change at every start.
    """
    if workspace.read_only:
        return False
    entries = installation.entries()  # first: what is remembered meanwhile is not yet to be met
    now = standing(workspace)
    if entries.get(place(workspace.path)) == now.entry:
        return False
    if not _sound(workspace):
        return False  # a damaged file is left as it is for whoever rescues it
    verdict = judge(workspace, now, entries)
    with suppress(OSError, DatabaseBusy):  # the next opening asks again
        if verdict == "rotate":
            rotate(workspace, installation)
            return True
        installation.put(workspace.path, now.entry)
        if not now.marked:
            workspace.note(MARK, "1")
    return False


def _sound(workspace: Workspace) -> bool:
    """Whether SQLite finds the file whole."""
    try:
        with workspace.read() as session:
            found = session.connection().exec_driver_sql("PRAGMA quick_check(1)").scalar()
    except StorageError:
        return False
    return bool(found == "ok")


def judge(workspace: Workspace, now: Standing, entries: Mapping[str, Entry]) -> Verdict:
    """What the remembered entries say of a database."""
    here = entries.get(place(workspace.path))
    if here is not None and here.dev == now.dev:
        unseen = not (here.published or now.published)  # a backup of what nobody else has seen
        return "own" if unseen or _continues(workspace, now, here) else "rotate"
    others = [(path, one) for path, one in entries.items() if one.dev == now.dev]
    if any(Path(path).exists() for path, _ in others):
        return "rotate"
    if others:
        return "moved" if all(_continues(workspace, now, one) for _, one in others) else "rotate"
    return "rotate" if now.marked else "adopt"


def _continues(workspace: Workspace, now: Standing, entry: Entry) -> bool:
    """Whether a database's chain goes on from where it was last seen."""
    if now.seq < entry.seq:
        return False
    return entry.seq == 0 or entry.chk == link_at(workspace, now.dev, entry.seq).hex()


def link_at(workspace: Workspace, dev: int, seq: int) -> bytes:
    """The link of a row; that of the beginning where the row is not here."""
    with workspace.read() as session:
        found = session.connection().exec_driver_sql(
            "SELECT chk FROM change WHERE dev=? AND seq=?", (dev, seq)
        )
        return bytes(found.scalar() or FIRST_LINK)


def rotate(workspace: Workspace, installation: Installation, known: int | None = None) -> None:
    """Write as a new device from now on; the old one's rows become leftovers.

    Those above `known` (else above the last published one) are not known to be the same elsewhere.
    The laptop goes on under the name the office gave it. Raises OSError when the installation's
    file cannot be written; then nothing changed.
    """
    now = standing(workspace)
    dev = new_device()
    installation.put(workspace.path, Entry(dev, 0, "", 0))
    with workspace.locally() as connection:
        left = leftovers(connection.execute)
        if now.seq:
            left[now.dev] = now.published if known is None else min(known, now.published)
            devices.set_state(connection, now.dev, "retired")  # until it writes again
        keep_leftovers(connection, left)
        note_former(connection, now.dev)
        devices.inherit_name(connection, now.dev, dev)
        _put(connection, PUBLISHED, 0)
        _put(connection, MARK, "1")
        _put(connection, "dev", dev)
    workspace.device = dev
    workspace.renewed = True


def new_device() -> int:
    """A random number of 62 bits, never 0."""
    return secrets.randbits(62) or 1


def agree(workspace: Workspace, devs: Collection[int]) -> None:
    """Rows of these devices are known elsewhere as they are here: no leftovers any more."""
    with workspace.read() as session:
        left = leftovers(driver(session).execute)
    if not left.keys() & set(devs):
        return
    with workspace.locally() as connection:
        keep_leftovers(connection, {dev: at for dev, at in left.items() if dev not in devs})


def take_over(workspace: Workspace, dev: int, first: int) -> None:
    """Give the rows of a former device from `first` on to this one; nobody knows them as that.

    One transaction; ends the device's being a leftover.
    """
    with workspace.locally() as connection:
        refold(connection, renumber(connection, dev, first, workspace.device))
        left = {one: at for one, at in leftovers(connection.execute).items() if one != dev}
        keep_leftovers(connection, left)


def note_published(connection: Any, seq: int) -> None:
    """Own rows up to here may be known elsewhere from now on; written before they leave."""
    connection.execute(
        "INSERT INTO meta(k,v) VALUES(?,?) ON CONFLICT(k) DO UPDATE SET v=max(v,excluded.v)",
        (PUBLISHED, seq),
    )


def remember(workspace: Workspace, installation: Installation) -> None:
    """Note outside the database how far it has come, before rows leave this laptop."""
    now = standing(workspace)
    with suppress(OSError):
        installation.put(workspace.path, now.entry)


def _put(connection: Any, key: str, value: str | int) -> None:
    connection.execute("REPLACE INTO meta(k,v) VALUES(?,?)", (key, value))
