"""Attachments on the share: `<device>/blob/<2 hex>/<sha256>.jbb`, named by their plain content.

Sealed like packages, copied whole, fetched when a row here names them. One that no folder has yet
is missing ("lampiran belum tiba"), never an error: the laptop that lacks it says so in its note,
and whoever has it puts it there again.
"""

from __future__ import annotations

import io
import secrets
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import NamedTuple

from jakber_desktop.store.attachments import AttachmentStore
from jakber_desktop.store.copying import hash_of
from jakber_desktop.store.log.rows import decode
from jakber_desktop.store.plain import driver
from jakber_desktop.store.workspace import Workspace
from jakber_desktop.sync import vault
from jakber_desktop.sync.course import Course
from jakber_desktop.sync.folder import Listing
from jakber_desktop.sync.keys import WorkspaceKey
from jakber_desktop.sync.naming import device_folder
from jakber_desktop.sync.package import room_told

FOLDER = "blob"
ENDING = ".jbb"
OWED = "blobs.owed"
"""Attachments that rows of ours on a share name, and that were not here to go with them."""

_HEX = frozenset("0123456789abcdef")
_NAMED = (
    "SELECT enc, val FROM change WHERE dev=? AND seq BETWEEN ? AND ? "
    "AND fld IN ('sha256','crest_sha256')"
)
_CREST_SIZE = 16 * 1024 * 1024
_ALL = f"""
SELECT sha256, max(_alive), max(size) FROM (
  SELECT sha256, _alive, size FROM attachment
  UNION ALL SELECT crest_sha256, _alive, {_CREST_SIZE} FROM letterhead
  WHERE crest_sha256 IS NOT NULL
  UNION ALL SELECT sha256, _alive, {_CREST_SIZE} FROM letter_number WHERE sha256 IS NOT NULL)
GROUP BY sha256"""


def blob_path(folder: Path, sha256: str) -> Path:
    """Where an attachment lies in a device's folder."""
    return folder / FOLDER / sha256[:2] / f"{sha256}{ENDING}"


def put_named(course: Course, dev: int, lo: int, hi: int) -> None:
    """Put the attachments that these rows name into our folder, unless they are there."""
    _put(course, named_by(course.workspace, dev, lo, hi))


def named_by(workspace: Workspace, dev: int, lo: int, hi: int) -> list[str]:
    """The attachments that these rows name."""
    with workspace.read() as session:
        rows = driver(session).execute(_NAMED, (dev, lo, hi)).fetchall()
    shas = {decode(enc, val) for enc, val in rows}
    return sorted(sha for sha in shas if isinstance(sha, str) and is_hash(sha))


def put_owed(course: Course) -> None:
    """Put what could not go with its rows, now that it may be here."""
    owed = _owed(course)
    if owed:
        _put(course, sorted(owed))


def put_wanted(course: Course, listing: Listing) -> None:
    """Put again what another laptop lacks: its file was lost on the share, or is damaged there."""
    if not course.wanted:
        return
    store = AttachmentStore(course.workspace.path)
    for one in named(course.workspace):
        damaged = course.wanted.get(one.sha256)
        if damaged is None or not is_hash(one.sha256) or not store.path(one.sha256).is_file():
            continue
        if not any(_is_had(course, dev, one.sha256, dev in damaged) for dev in listing.devices):
            _put_anew(course, one.sha256)


def _put(course: Course, shas: Iterable[str]) -> None:
    store = AttachmentStore(course.workspace.path)
    owed = _owed(course)
    absent = set(owed)
    for sha in shas:
        if not store.path(sha).is_file():
            absent.add(sha)
            continue
        absent.discard(sha)
        if not _is_there(course, blob_path(course.folder.own(course.workspace.device), sha)):
            _put_anew(course, sha)
    if absent != owed:
        course.workspace.note(OWED, " ".join(sorted(absent)))


def _owed(course: Course) -> set[str]:
    with course.workspace.read() as session:
        row = driver(session).execute("SELECT v FROM meta WHERE k=?", (OWED,)).fetchone()
    return set(str(row[0]).split()) if row else set()


def _is_there(course: Course, target: Path) -> bool:
    """Whether the share has it, readable with the key of today."""
    with course.folder.reaching():
        if course.files.stat(target) is None:
            return False
        try:
            with course.files.open_read(target) as file:
                head = file.read(vault.HEADER)
        except FileNotFoundError:  # somebody took it away just now
            return False
    try:
        header = vault.read_seal(io.BytesIO(head))
    except vault.VaultTrouble:
        return course.key is None  # a picture may begin as a sealed file does
    if header is None or course.key is None:
        return header is None and course.key is None
    return header.fits(course.key)


def _is_had(course: Course, dev: int, sha256: str, damaged: bool) -> bool:
    """Whether a device's folder has it; read to its end only where somebody called it damaged."""
    path = blob_path(course.folder.root / device_folder(dev), sha256)
    with course.folder.reaching():
        if course.files.stat(path) is None:
            return False
    if not damaged:
        return True
    with _plain(course, path, sha256, course.keys[:1]) as plain:
        return plain is not None


def _put_anew(course: Course, sha256: str) -> None:
    source = AttachmentStore(course.workspace.path).path(sha256)
    _put_one(course, source, blob_path(course.folder.own(course.workspace.device), sha256))
    course.tally.files_sent += 1
    course.step("files", course.tally.files_sent, course.tally.files_sent)


def _put_one(course: Course, source: Path, target: Path) -> None:
    sealed: Path | None = None
    try:
        if course.key is not None:
            sealed = course.room / f"{secrets.token_hex(8)}{ENDING}"
            with source.open("rb") as plain, sealed.open("xb") as file:
                vault.seal(plain, file, course.key)
        with course.folder.reaching():
            for folder in (target.parent.parent, target.parent):
                course.files.make_folder(folder)
            course.files.put(sealed or source, target, course.go_on)
    finally:
        if sealed is not None:
            sealed.unlink(missing_ok=True)


class Wanted(NamedTuple):
    """An attachment that rows name: whether a living one does, and its size in bytes."""

    sha256: str
    alive: bool
    size: int


def fetch_missing(course: Course, listing: Listing) -> None:
    """Fetch what rows name and this laptop lacks; counts and notes what no folder has.

    Raises FolderUnreachable, FileNotKept (the local disk), Cancelled.
    """
    store = AttachmentStore(course.workspace.path)
    every = named(course.workspace)
    here = {kept.sha256 for kept in store.files()} if every else set()
    wanted = [one for one in every if one.sha256 not in here and is_hash(one.sha256)]
    for number, one in enumerate(wanted):
        course.step("files", number, len(wanted))
        if _fetch_one(course, listing, store, one):
            course.tally.files_fetched += 1
        elif one.alive:
            course.tally.files_missing += 1


def named(workspace: Workspace) -> list[Wanted]:
    """Every attachment that a row names."""
    with workspace.read() as session:
        return [Wanted(*row) for row in driver(session).execute(_ALL)]


def _fetch_one(course: Course, listing: Listing, store: AttachmentStore, one: Wanted) -> bool:
    """Whether some folder had it; else it is among what this laptop is lacking."""
    damaged = []
    for dev in listing.devices:
        path = blob_path(course.folder.root / device_folder(dev), one.sha256)
        with course.folder.reaching():
            there = course.files.stat(path)
        if there is None:
            continue
        if there.size <= most_bytes(one):
            with _plain(course, path, one.sha256, course.keys) as plain:
                if plain is not None:
                    store.take(plain)
                    return True
        damaged.append(dev)
    if one.alive:
        course.lacking[one.sha256] = damaged
    return False


def most_bytes(one: Wanted) -> int:
    """How large a file may be that holds it: a seal adds 16 bytes to 64 KiB."""
    return one.size + one.size // 1024 + 4096


@contextmanager
def _plain(
    course: Course, path: Path, sha256: str, keys: Sequence[WorkspaceKey]
) -> Iterator[Path | None]:
    """A copy of one attachment, opened and checked; None for what is not the named content."""
    copy = course.room / f"{secrets.token_hex(8)}{ENDING}"
    plain = copy.with_suffix(".isi")
    try:
        gone = suppress(FileNotFoundError)  # taken away just now: an empty copy opens nothing
        with room_told(), copy.open("xb") as file, course.folder.reaching(), gone:
            course.files.fetch(path, file, course.go_on)
        yield plain if opens(copy, plain, keys) and hash_of(plain).sha256 == sha256 else None
    finally:
        for one in (copy, plain):
            with suppress(OSError):
                one.unlink()


def opens(copy: Path, plain: Path, keys: Sequence[WorkspaceKey]) -> bool:
    """Whether a local copy could be opened with one of the keys into the new file `plain`."""
    try:
        with room_told(), copy.open("rb") as source, plain.open("xb") as target:
            vault.unseal(source, target, keys)
    except vault.VaultTrouble:
        return False
    return True


def is_hash(sha: object) -> bool:
    """Whether this is a SHA-256 as rows name it."""
    return isinstance(sha, str) and len(sha) == 64 and not set(sha) - _HEX
