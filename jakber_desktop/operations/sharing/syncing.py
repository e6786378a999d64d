"""One sync with the shared folder, the hub or both, and what is known of it (S1-S3, S6, S7)."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from jakber_desktop.model.errors import FolderUnreachable, FolderUnset, Refused, StorageError
from jakber_desktop.model.errors.hub import HubUnreachable
from jakber_desktop.model.rows.sync import (
    FolderProbe,
    Progress,
    SyncResult,
    SyncState,
)
from jakber_desktop.operations.live_places import live_place_warning
from jakber_desktop.operations.numbers.devices import device_key, office_name
from jakber_desktop.operations.sharing import hubs
from jakber_desktop.operations.sharing.keys import keys_for, refuse_foreign
from jakber_desktop.operations.sharing.results import as_result, together
from jakber_desktop.operations.sharing.settling import Settling
from jakber_desktop.operations.sharing.two_finals import count_waiting
from jakber_desktop.store.log import known as log
from jakber_desktop.store.plain import driver
from jakber_desktop.store.workspace import Workspace
from jakber_desktop.sync import identity, key_store
from jakber_desktop.sync.files import FileLayer
from jakber_desktop.sync.folder import SharedFolder
from jakber_desktop.sync.hub.address import is_hub
from jakber_desktop.sync.installation import Installation
from jakber_desktop.sync.round import sync_folder

if TYPE_CHECKING:
    from jakber_desktop.sync.keys import WorkspaceKey

Report = Callable[[Progress], bool]

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
    """Publish own changes and take in everybody else's; any number of times.

    `target` is a folder or the address of a hub; an empty one is what was chosen: the folder, the
    hub, or one after the other, so that this laptop is a bridge between them. Where one of both is
    away the other is synced all the same, and a note says so. Without `key` the remembered ones
    are used. `report` hears how far it is and cancels with False: what was done by then stays.
    `files` and `installation` stand in for the real share and machine.

    Raises FolderUnset, FolderUnreachable, FolderUnsuitable, KeyWanted, the errors of
    model.errors.hub, StorageErrors.
    """
    results: list[SyncResult] = []
    troubles: list[StorageError | Refused] = []
    for place in [str(target)] if str(target) else _chosen(workspace):
        try:
            results.append(_sync_one(workspace, place, key, report, files, installation))
        except (StorageError, Refused) as error:
            troubles.append(error)
        if results and results[-1].cancelled:
            break
    if not results:
        raise troubles[0]
    result = together(results, [str(error) for error in troubles])
    if warning := live_place_warning(workspace.path.absolute()):
        result = result._replace(notes=(*result.notes, warning))
    if not result.cancelled:
        _remember(workspace, result)
    return result


def _sync_one(
    workspace: Workspace,
    place: str,
    key: WorkspaceKey | None,
    report: Report,
    files: FileLayer | None,
    installation: Installation | None,
) -> SyncResult:
    if is_hub(place):
        shown, tally = hubs.sync_with_hub(workspace, place, key, report, installation)
        return as_result(workspace, shown, tally)
    folder = SharedFolder(Path(place), files or FileLayer())
    folder.check(workspace.path)  # a folder that is not there is told before a missing key
    keys = keys_for(workspace, key, "sync", place)
    refuse_foreign(workspace, keys, folder)
    with workspace.read() as session:
        name = office_name(session, device_key(workspace.device))
    with Settling(workspace) as settling:
        tally = sync_folder(
            workspace, Path(place), keys,
            report=report, files=files, installation=installation, name=name,
            taken_in=settling.settle,
        )  # fmt: skip
    tally.notes += settling.notes
    return as_result(workspace, place, tally)


def _chosen(workspace: Workspace) -> list[str]:
    """The chosen folder and hub. Raises FolderUnset."""
    meta = _meta(workspace)
    places = [place for place in (meta.get(_FOLDER), meta.get(hubs.HUB)) if place]
    if not places:
        raise FolderUnset
    return places


def chosen_folder(workspace: Workspace) -> Path | None:
    """The shared folder of this database; None while none was chosen."""
    chosen = _meta(workspace).get(_FOLDER)
    return Path(chosen) if chosen else None


def _remember(workspace: Workspace, result: SyncResult) -> None:
    with workspace.read() as session:
        own = log.vector(driver(session).execute).get(workspace.device, 0)
    told = {
        "at": workspace.clock(), "sent": result.sent, "received": result.received,
        "device": device_key(workspace.device), "own": own,
    }  # fmt: skip
    workspace.note(_LAST, json.dumps(told))


def set_folder(workspace: Workspace, path: str | Path) -> None:
    """Remember the shared folder of this database; empty forgets it. An address is a hub's.

    Raises FolderUnreachable, FolderUnsuitable; as `hubs.set_hub`.
    """
    if is_hub(path):
        hubs.set_hub(workspace, str(path))
        return
    if str(path):
        SharedFolder(Path(path), FileLayer()).check(workspace.path)
    workspace.note(_FOLDER, str(Path(path).absolute()) if str(path) else "")


def set_automatic(workspace: Workspace, on: bool) -> None:
    """Whether a window syncs every 15 minutes while the folder is reachable."""
    workspace.note(_AUTOMATIC, "1" if on else "")


def sync_state(workspace: Workspace) -> SyncState:
    """What is known without touching folder or hub."""
    meta = _meta(workspace)
    last: dict[str, Any] = json.loads(meta.get(_LAST) or "{}")
    with workspace.read() as session:
        execute = driver(session).execute
        own = log.vector(execute).get(workspace.device, 0)
        conflicts = count_waiting(execute)
    known = last.get("own", 0) if last.get("device") == device_key(workspace.device) else 0
    return SyncState(
        folder=meta.get(_FOLDER) or meta.get(hubs.HUB) or "",
        sealed=key_store.lock_of(workspace) is not None,
        key_known=bool(key_store.ring_of(workspace)),
        automatic=bool(meta.get(_AUTOMATIC)),
        last_at=last.get("at"),
        last_sent=last.get("sent", 0),
        last_received=last.get("received", 0),
        unsent=max(0, own - known),
        conflicts=conflicts,
        hub=meta.get(hubs.HUB) or "",
    )


def probe_folder(path: str | Path) -> FolderProbe:
    """Look at a folder or hub: reachable, founded, sealed, how many laptops. May block.

    Raises what keeps a hub that is there from being used (its login, its version).
    """
    if is_hub(path):
        try:
            return hubs.probe_hub(str(path))
        except HubUnreachable:
            return FolderProbe(reachable=False, founded=False, sealed=False, laptops=0)
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
