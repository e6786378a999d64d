"""The recaps for other programs: workbooks and CSV files (C4, C5, R4, R5)."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

from jakber_desktop.exchange.register_tables import RegisterTable
from jakber_desktop.model.rows.recaps import MismatchFilter, RecapBy, Span
from jakber_desktop.operations.recaps import lines
from jakber_desktop.operations.recaps.mismatches import mismatches
from jakber_desktop.operations.recaps.offices import by_month, by_office
from jakber_desktop.operations.recaps.persons import by_person
from jakber_desktop.operations.saving import Exported, save_table
from jakber_desktop.store.workspace import Workspace

__all__ = ["export_mismatches", "export_recap"]


def export_recap(
    workspace: Workspace,
    by: RecapBy,
    span: Span,
    path: Path,
    today: dt.date,
    office: str | None = None,
) -> Exported:
    """Write the recap of a period; `office` (a code) narrows that by person.

    Raises TableFormatUnknown, FileUnwritable.
    """
    if by == "office":
        shape, rows = lines.OFFICES, map(lines.office_line, by_office(workspace, span, today)[1])
    elif by == "month":
        shape, rows = lines.MONTHS, map(lines.month_line, by_month(workspace, span, today)[1])
    else:
        found = by_person(workspace, span, today, office)[1]
        shape, rows = lines.PERSONS, map(lines.person_line, found)
    table = RegisterTable("Rekap kehadiran", shape.workbook(), tuple(rows))
    save_table(table, path)
    return Exported(len(table.rows))


def export_mismatches(
    workspace: Workspace,
    wanted: MismatchFilter,
    path: Path,
    today: dt.date,
    *,
    confidential: bool = False,
) -> Exported:
    """Write the mismatches that answer to a filter; those of closed meetings stay out (R4).

    Raises TableFormatUnknown, FileUnwritable.
    """
    _, _, found = mismatches(workspace, wanted, today)
    shown = [row for row in found if confidential or not row.closed]
    rows = tuple(lines.mismatch_line(row) for row in shown)
    save_table(RegisterTable("Ketidaksesuaian", lines.MISMATCHES.workbook(), rows), path)
    return Exported(len(rows), len(found) - len(shown))
