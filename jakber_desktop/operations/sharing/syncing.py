"""One sync with the shared folder, and what the program knows of it (S1-S3, S6)."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from jakber_desktop.model.errors import FolderUnreachable, FolderUnset, HubUnsupported
from jakber_desktop.model.rows.sync import (
    FolderProbe,
    Progress,
    SyncResult,
    SyncState,
)
from jakber_desktop.operations.live_places import live_place_warning
from jakber_desktop.operations.numbers_devices import device_key, office_name
from jakber_desktop.operations.sharing.keys import keys_for, refuse_foreign
from jakber_desktop.operations.sharing.results import as_result
from jakber_desktop.operations.sharing.two_finals import count_waiting
from jakber_desktop.store.log import known as log
from jakber_desktop.store.plain import driver
from jakber_desktop.store.workspace import Workspace
from jakber_desktop.sync import identity, key_store
from jakber_desktop.sync.files import FileLayer
from jakber_desktop.sync.folder import SharedFolder
from jakber_desktop.sync.installation import Installation
from jakber_desktop.sync.round import sync_folder

if TYPE_CHECKING:
    from jakber_desktop.sync.keys import WorkspaceKey

Report = Callable[[Progress], bool]

_HUB = re.compile(r"(?P<scheme>postgres(ql)?):/+([^/@]*@)?(?P<host>[^/?:]*)", re.IGNORECASE)
"""A server's address, also where a path was made of it; its password is never repeated."""

_FOLDER, _AUTOMATIC, _LAST = "sync.folder", "sync.automatic", "sync.last"


def go_on_sync(_progress: Progress) -> bool:
    """The report of a sync that nobody watches."""
    return True


def sync(
    workspace: Workspace,
    target: str | Path = "",
    *,
    key: WorkspaceKey | None = None,
    report: Report = go_on_sync,
    files: FileLayer | None = None,
    installation: Installation | None = None,
) -> SyncResult:
    """Publish own changes to a folder and take in everybody else's; any number of times.

    An empty `target` is the chosen folder. Without `key` the remembered ones are used. `report`
    hears how far it is and cancels with False: what was done by then stays. `files` and
    `installation` stand in for the real share and machine.

    Raises FolderUnset, HubUnsupported, FolderUnreachable, FolderUnsuitable, KeyWanted,
    StorageErrors.
    """
    refuse_hub(target)
    share = _share(workspace, target)
    folder = SharedFolder(share, files or FileLayer())
    folder.check(workspace.path)  # a folder that is not there is told before a missing key
    keys = keys_for(workspace, key, "sync", share)
    refuse_foreign(workspace, keys, folder)
    with workspace.read() as session:
        name = office_name(session, device_key(workspace.device))
    tally = sync_folder(
        workspace, share, keys,
        report=report, files=files, installation=installation, name=name,
    )  # fmt: skip
    if warning := live_place_warning(workspace.path.absolute()):
        tally.notes.append(warning)
    result = as_result(workspace, str(share), tally)
    if not tally.cancelled:
        _remember(workspace, result)
    return result


def chosen_folder(workspace: Workspace) -> Path | None:
    """The shared folder of this database; None while none was chosen."""
    chosen = _meta(workspace).get(_FOLDER)
    return Path(chosen) if chosen else None


def refuse_hub(target: str | Path) -> None:
    """Say that a database server is no target yet (S7). Raises HubUnsupported."""
    if hub := _HUB.match(str(target)):
        raise HubUnsupported(name=hub["host"] or str(hub["scheme"]))


def _share(workspace: Workspace, target: str | Path) -> Path:
    share = Path(target) if str(target) else chosen_folder(workspace)
    if share is None:
        raise FolderUnset
    return share


def _remember(workspace: Workspace, result: SyncResult) -> None:
    with workspace.read() as session:
        own = log.vector(driver(session).execute).get(workspace.device, 0)
    told = {
        "at": workspace.clock(), "sent": result.sent, "received": result.received,
        "device": device_key(workspace.device), "own": own,
    }  # fmt: skip
    workspace.note(_LAST, json.dumps(told))


def set_folder(workspace: Workspace, path: str | Path) -> None:
    """Remember the shared folder of this database; empty forgets it.

    Raises HubUnsupported, FolderUnreachable, FolderUnsuitable.
    """
    refuse_hub(path)
    if str(path):
        SharedFolder(Path(path), FileLayer()).check(workspace.path)
    workspace.note(_FOLDER, str(Path(path).absolute()) if str(path) else "")


def set_automatic(workspace: Workspace, on: bool) -> None:
    """Whether a window syncs every 15 minutes while the folder is reachable."""
    workspace.note(_AUTOMATIC, "1" if on else "")


def sync_state(workspace: Workspace) -> SyncState:
    """What is known without touching the folder."""
    meta = _meta(workspace)
    last: dict[str, Any] = json.loads(meta.get(_LAST) or "{}")
    with workspace.read() as session:
        execute = driver(session).execute
        own = log.vector(execute).get(workspace.device, 0)
        conflicts = count_waiting(execute)
    known = last.get("own", 0) if last.get("device") == device_key(workspace.device) else 0
    return SyncState(
        folder=meta.get(_FOLDER) or "",
        sealed=key_store.lock_of(workspace) is not None,
        key_known=bool(key_store.ring_of(workspace)),
        automatic=bool(meta.get(_AUTOMATIC)),
        last_at=last.get("at"),
        last_sent=last.get("sent", 0),
        last_received=last.get("received", 0),
        unsent=max(0, own - known),
        conflicts=conflicts,
    )


def probe_folder(path: str | Path) -> FolderProbe:
    """Look at a folder: reachable, founded, sealed, how many laptops. May block."""
    folder = SharedFolder(Path(path), FileLayer())
    try:
        if not folder.reachable():
            return FolderProbe(reachable=False, founded=False, sealed=False, laptops=0)
        founded = folder.founded()
        sealed = founded and bool(key_store.seals_in(folder))
        laptops = len(folder.listing().devices)
    except FolderUnreachable:
        return FolderProbe(reachable=False, founded=False, sealed=False, laptops=0)
    return FolderProbe(reachable=True, founded=founded, sealed=sealed, laptops=laptops)


def settle_identity(workspace: Workspace, installation: Installation | None = None) -> bool:
    """Whether this database became a new laptop now: a copy, or a restored backup (§9)."""
    return identity.settle(workspace, installation or Installation())


def _meta(workspace: Workspace) -> dict[str, str]:
    with workspace.read() as session:
        return dict(
            driver(session).execute("SELECT k, v FROM meta WHERE k LIKE 'sync.%'").fetchall()
        )
