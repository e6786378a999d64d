"""What Sinkronisasi asks of the core; imported when it is asked, not with the program."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from jakber_desktop.model.rows.sync import (
        Choice,
        ConflictRow,
        DeviceRow,
        FolderProbe,
        MergedRow,
        PackageFiles,
        PackageMade,
        Progress,
        RefusedRow,
        SyncEvent,
        SyncResult,
        SyncState,
    )

    Report = Callable[[Progress], bool]


def state(workspace: Any) -> SyncState:
    """What is known without a look into the folder."""
    from jakber_desktop.operations.sharing.syncing import sync_state

    return sync_state(workspace)


def probe(folder: str) -> FolderProbe:
    """A look into the folder; may take long on a network that is away."""
    from jakber_desktop.operations.sharing.syncing import probe_folder

    return probe_folder(folder)


def sync(workspace: Any, folder: str, report: Report) -> SyncResult:
    """Send and fetch with the chosen folder, and the hub beside it. Raises JakberError."""
    from jakber_desktop.operations.sharing import hubs, syncing

    beside = hubs.chosen_hub(workspace) not in {"", folder}
    return syncing.sync(workspace, "" if beside else folder, report=report)


def set_folder(workspace: Any, folder: str) -> None:
    """Share through this folder from now on."""
    from jakber_desktop.operations.sharing import syncing

    syncing.set_folder(workspace, folder)


def probe_hub(address: str, password: str) -> tuple[str, str, FolderProbe]:
    """A try at a hub: the whole address, the address to show, and what lies there.

    Raises JakberError.
    """
    from jakber_desktop.operations.sharing import hubs

    whole, shown = hubs.whole_address(address, password)
    return whole, shown, hubs.probe_hub(whole)


def set_hub(workspace: Any, address: str) -> None:
    """Share through this hub from now on, too; an empty address lets it go."""
    from jakber_desktop.operations.sharing import hubs

    hubs.set_hub(workspace, address)


def set_automatic(workspace: Any, on: bool) -> None:
    """Sync every 15 minutes, or only when asked."""
    from jakber_desktop.operations.sharing import syncing

    syncing.set_automatic(workspace, on)


def devices(workspace: Any) -> tuple[DeviceRow, ...]:
    """The laptops."""
    from jakber_desktop.operations.sharing.devices import device_rows

    return device_rows(workspace)


def retire(workspace: Any, key: str) -> None:
    """A laptop is not used any more."""
    from jakber_desktop.operations.sharing.devices import retire_device

    retire_device(workspace, key)


def events(workspace: Any, limit: int) -> tuple[SyncEvent, ...]:
    """The log, the newest first."""
    from jakber_desktop.operations.sharing.log import sync_events

    return sync_events(workspace, limit)


def refused(workspace: Any) -> tuple[RefusedRow, ...]:
    """The packages that were not taken in."""
    from jakber_desktop.operations.sharing.log import refused_packages

    return refused_packages(workspace)


def attachments(workspace: Any) -> PackageFiles:
    """The attachments that a file for a USB stick would carry."""
    from jakber_desktop.operations.sharing.packages import attachments_at_hand

    return attachments_at_hand(workspace)


def export(workspace: Any, target: Path, with_files: bool, report: Report) -> PackageMade:
    """Everything in one file for a USB stick, with or without attachments. Raises JakberError."""
    from jakber_desktop.operations.sharing.packages import export_package

    return export_package(workspace, target, attachments=with_files, report=report)


def receive(workspace: Any, path: Path, report: Report) -> SyncResult:
    """Take a file in. Raises JakberError."""
    from jakber_desktop.operations.sharing.packages import receive_package

    return receive_package(workspace, path, report=report)


def set_passphrase(workspace: Any, words: str, at: str | None = None) -> None:
    """Seal what is shared from now on; `at` is a place that is only about to be chosen."""
    from jakber_desktop.operations.sharing import passphrase

    passphrase.set_passphrase(workspace, words, at)


def unlock(workspace: Any, words: str, at: Path | str | None = None) -> object:
    """Keep the key of this passphrase: that of a file or hub (`at`), or of the chosen places.

    Raises WrongPassphrase.
    """
    from jakber_desktop.operations.sharing import passphrase

    return passphrase.unlock(workspace, words, at)


def change_passphrase(workspace: Any, old: str, new: str) -> None:
    """Another passphrase for all laptops. Raises WrongPassphrase."""
    from jakber_desktop.operations.sharing import passphrase

    passphrase.change_passphrase(workspace, old, new)


def forget_key(workspace: Any) -> None:
    """This laptop asks for the passphrase again."""
    from jakber_desktop.operations.sharing import passphrase

    passphrase.forget_key(workspace)


def conflicts(workspace: Any) -> tuple[ConflictRow, ...]:
    """The conflicts that wait."""
    from jakber_desktop.operations.sharing.conflicts import conflict_rows

    return conflict_rows(workspace)


def merged(workspace: Any, since_ms: int) -> tuple[MergedRow, ...]:
    """Texts that came together by themselves since then."""
    from jakber_desktop.operations.sharing.conflicts import merged_rows

    return merged_rows(workspace, since_ms)


def differing(
    left: str, right: str
) -> tuple[tuple[tuple[int, int], ...], tuple[tuple[int, int], ...]]:
    """The ranges of letters of each text that the other one has not."""
    from jakber_desktop.operations.sharing import differing as room

    return room.differing(left, right)


def resolve(workspace: Any, choices: Sequence[Choice]) -> None:
    """End conflicts; one undo step. Raises ConflictGone."""
    from jakber_desktop.operations.sharing.resolving import resolve_many

    resolve_many(workspace, choices)
