"""The register of cooperation targets as a table for other programs (F3, R4, R5)."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from jakber_desktop.exchange.register_tables import Column, RegisterTable, Value
from jakber_desktop.language.words import TARGET_STEP
from jakber_desktop.model.rows.targets import STEPS, TargetEvent, TargetFilter, TargetRow
from jakber_desktop.operations.saving import Exported, save_table
from jakber_desktop.operations.targets.reading import ALL, events_of, targets
from jakber_desktop.store.workspace import Workspace

_COLUMNS = (
    Column("Target", 50), Column("Kerja sama", 16), Column("Kantor", 24), Column("Indikator", 40),
    Column("Batas waktu", 18), Column("Langkah", 16), Column("Persen", 8),
    Column("Laporan terakhir", 18), Column("Catatan", 60), Column("Rapat", 44),
)  # fmt: skip


def export_targets(
    workspace: Workspace, path: Path, *, wanted: TargetFilter = ALL, confidential: bool = False
) -> Exported:
    """Write the targets that answer to a filter, each as its newest report left it.

    Of one that was last reported in a closed meeting, the newest report open to all is told; how
    many those are is given as withheld. Raises TableFormatUnknown, FileUnwritable.
    """
    rows = targets(workspace, wanted)
    with workspace.read() as session:
        events = events_of(session)
    known = [(row, events.get(row.id, ())) for row in rows]
    table = tuple(_values(row, some, confidential=confidential) for row, some in known)
    save_table(RegisterTable("Target kerja sama", _COLUMNS, table), path)
    hidden = 0 if confidential else sum(row.closed for row in rows)
    return Exported(len(rows), hidden)


def _values(
    row: TargetRow, events: Sequence[TargetEvent], *, confidential: bool
) -> tuple[Value, ...]:
    told = [one for one in events if confidential or not one.closed]
    newest = told[-1] if told else None
    hidden = row.closed and not confidential
    step = (newest.step if newest else None) if hidden else row.step
    return (
        row.text, row.partner, row.office.name if row.office else None, row.indicator, row.due,
        TARGET_STEP[STEPS[step - 1]] if step else None, newest.percent if newest else None,
        newest.date if newest else None, newest.note if newest else None,
        newest.meeting if newest else None,
    )  # fmt: skip
