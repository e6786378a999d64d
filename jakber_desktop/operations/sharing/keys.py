"""Which keys a deed of sharing works with, and the error where none is known (S5)."""

from __future__ import annotations

import shlex
from pathlib import Path
from typing import TYPE_CHECKING

from jakber_desktop.model.errors import KeyWanted
from jakber_desktop.store.workspace import Workspace
from jakber_desktop.sync import key_store
from jakber_desktop.sync.folder import SharedFolder
from jakber_desktop.sync.naming import device_folder

if TYPE_CHECKING:
    from jakber_desktop.sync.keys import WorkspaceKey

_PASSPHRASE_LINE = "jakber {verb} {target} --db {db} --passphrase-file FILE"


def keys_for(
    workspace: Workspace, key: WorkspaceKey | None, verb: str, target: Path | str
) -> tuple[WorkspaceKey, ...]:
    """The keys of a workspace; none while it is plain. A given one seals from now on.

    Raises KeyWanted.
    """
    ring = key_store.ring_of(workspace)
    if key is not None:
        return ring if ring[:1] == (key,) else key_store.keep(workspace, key)
    if not ring and key_store.lock_of(workspace) is not None:
        raise key_wanted(workspace, verb, target)
    return ring


def refuse_foreign(
    workspace: Workspace, keys: tuple[WorkspaceKey, ...], folder: SharedFolder
) -> None:
    """Never begin to write among files that are all sealed with unknown keys. Raises KeyWanted."""
    with folder.reaching():
        at_home = folder.files.is_folder(folder.root / device_folder(workspace.device))
    if keys and at_home:
        return
    seals = {seal.check for seal in key_store.seals_in(folder)}
    if seals and not seals & {key.check for key in keys}:
        raise key_wanted(workspace, "sync", folder.share)


def key_wanted(workspace: Workspace, verb: str, target: Path | str) -> KeyWanted:
    """The error of a sealed folder, hub or file, with the line to type."""
    line = _PASSPHRASE_LINE.format(
        verb=verb, target=shlex.quote(str(target)), db=shlex.quote(str(workspace.path))
    )
    sealed = workspace.path if verb == "export" else target
    return KeyWanted(name=str(sealed), line=line)
