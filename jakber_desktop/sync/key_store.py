"""Where a workspace's keys are kept: in this session's memory, and in the system's keyring (S5).

A ring of keys: the first seals, the others open what was sealed before the passphrase changed. The
database itself holds only what tells the right key from a wrong one. A keyring that fails (none is
installed, it is locked) is as good as none: the passphrase is asked for again.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from types import ModuleType
from typing import NamedTuple

from jakber_desktop.store.plain import driver
from jakber_desktop.store.workspace import Workspace
from jakber_desktop.sync import bundle, vault
from jakber_desktop.sync.files import FileLayer
from jakber_desktop.sync.folder import SharedFolder
from jakber_desktop.sync.installation import place
from jakber_desktop.sync.keys import Cost, WorkspaceKey, is_bearable, read_key
from jakber_desktop.sync.naming import device_folder
from jakber_desktop.sync.notes import NOTE_FILE

SERVICE = "JakBer Desktop"
VAULT = "vault"
MOST_SEALS = 8
"""More different keys than that no office has on one share; a stranger's headers may be many."""

MOST_KEYS = 6
"""A ring longer than that does not fit into Windows' keyring (2,560 bytes)."""

_rings: dict[str, tuple[WorkspaceKey, ...]] = {}
"""Database -> its keys, as long as this program runs."""


class Lock(NamedTuple):
    """How a workspace is sealed: what makes its key from a passphrase, and what tells it."""

    salt: bytes
    cost: Cost
    check: bytes
    before: tuple[bytes, ...] = ()
    """What tells the keys that this database was sealed with before, the last one first."""


def lock_of(workspace: Workspace) -> Lock | None:
    """How this database's shared files are sealed; None while they are plain."""
    with workspace.read() as session:
        row = driver(session).execute("SELECT v FROM meta WHERE k=?", (VAULT,)).fetchone()
    if row is None or not row[0]:
        return None
    told = json.loads(row[0])
    salt, check = bytes.fromhex(told["salt"]), bytes.fromhex(told["check"])
    before = tuple(bytes.fromhex(one) for one in told.get("before", ()))
    return Lock(salt, Cost(*told["cost"]), check, before)


def ring_of(workspace: Workspace) -> tuple[WorkspaceKey, ...]:
    """The known keys, the sealing one first; empty when that one is not known."""
    lock = lock_of(workspace)
    if lock is None:
        return ()
    ring = _rings.get(place(workspace.path), ())
    if not _opens(ring, lock):
        ring = _from_keyring(lock)
    if not _opens(ring, lock):
        return ()
    _rings[place(workspace.path)] = ring
    return ring


def keep(workspace: Workspace, key: WorkspaceKey) -> tuple[WorkspaceKey, ...]:
    """Seal with this key from now on and remember it; gives the ring."""
    before = ring_of(workspace)
    ring = (key, *(one for one in before if one != key))[:MOST_KEYS]
    lock = lock_of(workspace)
    former = () if lock is None else (lock.check, *lock.before)
    told = {
        "salt": key.salt.hex(), "cost": list(key.cost), "check": key.check.hex(),
        "before": [one.hex() for one in former if one != key.check][:MOST_KEYS],
    }  # fmt: skip
    workspace.note(VAULT, json.dumps(told))
    _rings[place(workspace.path)] = ring
    _to_keyring(ring)
    return ring


def forget(workspace: Workspace) -> None:
    """Forget the keys here and in the keyring; the files stay sealed."""
    _rings.pop(place(workspace.path), None)
    lock = lock_of(workspace)
    if lock is not None:
        with suppress(Exception):  # a keyring's trouble is of any kind
            _keyring().delete_password(SERVICE, lock.check.hex())


def seals_in(folder: SharedFolder, own: int = 0) -> list[vault.Seal]:
    """The different keys that files of a share are sealed with, by one small file a laptop.

    Those of other laptops than `own` come first, and what most laptops use. Each is worth up to 3 s
    of trying somebody's words, so at most MOST_SEALS are given, and none that no program of ours
    would have made.
    """
    found: dict[bytes, vault.Seal] = {}
    laptops: Counter[bytes] = Counter()
    listing = folder.listing()
    for dev in sorted(listing.devices, key=lambda one: (one == own, one)):
        home = folder.root / device_folder(dev)
        paths = [home / NOTE_FILE, *(one.path for one in listing.offers if one.writer == dev)]
        for path in paths[:2]:
            seal = read_seal(folder, path)
            if seal is not None and is_bearable(seal.cost):
                found.setdefault(seal.check, seal)
                laptops[seal.check] += dev != own
    seals = sorted(found.values(), key=lambda one: (-laptops[one.check], one.cost))
    return seals[:MOST_SEALS]


def read_seal(folder: SharedFolder, path: Path) -> vault.Seal | None:
    """The header of one file; None when it is plain, gone, or no header can be read."""
    with folder.reaching():
        if folder.files.stat(path) is None:
            return None
        gone = (vault.VaultTrouble, FileNotFoundError)  # somebody took it away just now
        with suppress(*gone), folder.files.open_read(path) as file:
            return vault.read_seal(file)
    return None


def _opens(ring: Sequence[WorkspaceKey], lock: Lock) -> bool:
    """Whether the ring's sealing key is that of the lock."""
    return bool(ring) and ring[0].check == lock.check


def read_file_seal(path: Path) -> vault.Seal | None:
    """The header of a file that somebody chose; None for a plain one. Raises OSError."""
    if (seal := bundle.seal_of(path)) is not None:
        return seal
    with suppress(vault.VaultTrouble), FileLayer().open_read(path) as file:
        return vault.read_seal(file)
    return None


def _from_keyring(lock: Lock) -> tuple[WorkspaceKey, ...]:
    try:
        told = _keyring().get_password(SERVICE, lock.check.hex())
        return tuple(read_key(text) for text in (told or "").split())
    except Exception:  # a keyring's trouble is of any kind; then the words are asked
        return ()


def _to_keyring(ring: Sequence[WorkspaceKey]) -> None:
    with suppress(Exception):  # as above
        words = " ".join(key.as_text() for key in ring)
        _keyring().set_password(SERVICE, ring[0].check.hex(), words)


def _keyring() -> ModuleType:
    import keyring  # looks for its backends, which the start must not wait for

    return keyring
