"""What a sync did, as screens and scripts see it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from jakber_desktop.model.rows.sync import RefusedRow, SyncResult
from jakber_desktop.operations.sharing.two_finals import count_waiting
from jakber_desktop.store.plain import driver
from jakber_desktop.store.workspace import Workspace
from jakber_desktop.sync.course import Tally
from jakber_desktop.sync.ledger import Refusal
from jakber_desktop.sync.naming import device_folder


def as_result(workspace: Workspace, target: str, tally: Tally) -> SyncResult:
    """What a sync did, and the conflicts that wait now."""
    with workspace.read() as session:
        conflicts = count_waiting(driver(session).execute)
    return SyncResult(
        target=target,
        sent=tally.sent,
        received=tally.received,
        packages_in=tally.packages_in,
        packages_waiting=tally.packages_waiting,
        refused=tuple(refused_row(one) for one in tally.refused),
        files_sent=tally.files_sent,
        files_fetched=tally.files_fetched,
        files_missing=tally.files_missing,
        conflicts=conflicts,
        merged=tally.merged,
        notes=tuple(tally.notes),
        cancelled=tally.cancelled,
    )


def together(results: Sequence[SyncResult], notes: Iterable[str]) -> SyncResult:
    """What syncs with several places did in all; `notes` tell of those that could not be had."""
    first = results[0]
    counted = ("sent", "received", "packages_in", "packages_waiting", "files_sent", "files_fetched",
               "merged")  # fmt: skip
    return first._replace(
        target=", ".join(one.target for one in results),
        refused=tuple(row for one in results for row in one.refused),
        files_missing=min(one.files_missing for one in results),
        conflicts=results[-1].conflicts,
        notes=(*dict.fromkeys(note for one in results for note in one.notes), *notes),
        cancelled=results[-1].cancelled,
        **{name: sum(getattr(one, name) for one in results) for name in counted},
    )


def refused_row(one: Refusal) -> RefusedRow:
    """A refusal of the ledger as screens and scripts see it."""
    device = device_folder(one.dev) if one.dev else ""
    return RefusedRow(one.place.rpartition("/")[2], device, one.code, one.reason, one.at)
