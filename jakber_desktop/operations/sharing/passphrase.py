"""The passphrase that seals what is shared: set, typed, remembered, changed (S5)."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from jakber_desktop.model.errors import (
    FolderUnreachable,
    PassphraseUnfit,
    WrongPassphrase,
)
from jakber_desktop.model.errors.hub import HubUnreachable
from jakber_desktop.operations.sharing import hubs
from jakber_desktop.operations.sharing.syncing import chosen_folder
from jakber_desktop.store.workspace import Workspace
from jakber_desktop.sync import key_store
from jakber_desktop.sync.files import FileLayer
from jakber_desktop.sync.folder import SharedFolder
from jakber_desktop.sync.hub.address import is_hub
from jakber_desktop.sync.key_store import Lock
from jakber_desktop.sync.keys import CostRefused, WorkspaceKey, derive, new_key
from jakber_desktop.sync.vault import Seal

LEAST = 8
"""Characters of a new passphrase: a first hurdle; the words of the error ask for more."""


def set_passphrase(workspace: Workspace, words: str, at: Path | str | None = None) -> WorkspaceKey:
    """Seal from now on with these words; what lies on the share is sealed at the next sync.

    Where the folder or hub (`at`, else the chosen one) is sealed already these must be its words;
    so it is looked into first, and a mistyped passphrase is never kept as a key of its own.

    Raises FolderUnreachable, FolderUnsuitable, PassphraseUnfit, WrongPassphrase; the errors of
    model.errors.hub.
    """
    if key_store.lock_of(workspace) is not None or _seals_seen(workspace, at):
        return unlock(workspace, words, at)
    key = new_key(_fit(words))
    key_store.keep(workspace, key)
    return key


def unlock(workspace: Workspace, words: str, at: Path | str | None = None) -> WorkspaceKey:
    """The key of typed words, remembered; sealing goes on with it.

    The words may be those of this database or those of a share (`at`: a folder, a hub, or a package
    carried by hand; else the chosen folder or hub). Laptops that set the same words apart have
    different keys at first: then the one that the others use seals from now on, and all of them
    open. Where all on the share is sealed with keys that this database never had, its own words do
    not fit.

    Raises WrongPassphrase.
    """
    locks = [Lock(seal.salt, seal.cost, seal.check) for seal in _seals(workspace, at)]
    own = key_store.lock_of(workspace)
    if (
        own is not None
        and all(own.check != lock.check for lock in locks)
        and _shares_with(own, locks)
    ):
        locks.append(own)
    fitting = [key for key in (_derived(words, lock) for lock in locks) if key is not None]
    if not fitting:
        raise WrongPassphrase
    for key in reversed(fitting):
        key_store.keep(workspace, key)
    return fitting[0]


def remembered_key(workspace: Workspace) -> WorkspaceKey | None:
    """The key of this session, else that of the system's keyring, else None."""
    ring = key_store.ring_of(workspace)
    return ring[0] if ring else None


def change_passphrase(workspace: Workspace, old: str, new: str) -> WorkspaceKey:
    """Seal with other words; own files on the share are sealed again at the next sync.

    The former key still opens what others sealed with it. Raises WrongPassphrase, PassphraseUnfit.
    """
    lock = key_store.lock_of(workspace)
    if lock is None:
        return set_passphrase(workspace, new)
    before = _derived(old, lock)
    if before is None:
        raise WrongPassphrase
    key = new_key(_fit(new))
    key_store.keep(workspace, before)
    key_store.keep(workspace, key)
    return key


def forget_key(workspace: Workspace) -> None:
    """Ask for the passphrase again: forget it here and in the system's keyring."""
    key_store.forget(workspace)


def sealed_at(workspace: Workspace, at: Path | str | None) -> bool:
    """Whether this database, a folder, a hub or a file asks for a passphrase."""
    return key_store.lock_of(workspace) is not None or bool(_seals(workspace, at))


def _fit(words: str) -> str:
    if len(words.strip()) < LEAST:
        raise PassphraseUnfit(least=LEAST)
    return words


def _seals(workspace: Workspace, at: Path | str | None) -> list[Seal]:
    """The seals of shares or a file; none where they cannot be reached."""
    found: list[Seal] = []
    for place in _places(workspace, at):
        with suppress(FolderUnreachable, HubUnreachable, OSError):
            if Path(place).is_file():
                seal = key_store.read_file_seal(Path(place))
                found += [] if seal is None else [seal]
            else:
                found += _seals_at(workspace, place)
    return found


def _seals_seen(workspace: Workspace, at: Path | str | None) -> list[Seal]:
    """The seals of shares that are there. Raises FolderUnreachable, FolderUnsuitable."""
    found: list[Seal] = []
    for place in _places(workspace, at):
        if not is_hub(place):
            SharedFolder(Path(place), FileLayer()).check(workspace.path)
        found += _seals_at(workspace, place)
    return found


def _places(workspace: Workspace, at: Path | str | None) -> list[str]:
    """Where to look for seals: there, else in the chosen folder and hub."""
    places = [at] if at else [chosen_folder(workspace), hubs.chosen_hub(workspace)]
    return [str(place) for place in places if place]


def _seals_at(workspace: Workspace, place: str) -> list[Seal]:
    if is_hub(place):
        seal = hubs.hub_seal(place)
        return [] if seal is None else [seal]
    return key_store.seals_in(SharedFolder(Path(place), FileLayer()), workspace.device)


def _shares_with(own: Lock, others: list[Lock]) -> bool:
    """Whether own files could be among those of a share: one has a key that was ever ours."""
    return not others or any(lock.check in (own.check, *own.before) for lock in others)


def _derived(words: str, lock: Lock) -> WorkspaceKey | None:
    """The key that these words make for a lock; None where they are not its words."""
    try:
        key = derive(words, lock.salt, lock.cost)
    except CostRefused:  # a header of no program of ours
        return None
    return key if key.check == lock.check else None
