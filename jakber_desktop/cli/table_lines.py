"""`export-table`: a register written for other programs, and what is said about it."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import Any, NamedTuple

from jakber_desktop.operations import register_exports as exports
from jakber_desktop.operations.directory import exports as directory_exports
from jakber_desktop.operations.listing import MeetingFilter
from jakber_desktop.operations.saving import Exported
from jakber_desktop.operations.targets.exporting import export_targets


class Wanted(NamedTuple):
    """The table (a word of the parser's TABLES) and what is in it."""

    table: str
    year: int | None = None
    closed: bool = False
    staff_numbers: bool = False


def export(workspace: Any, path: Path, wanted: Wanted) -> tuple[list[str], dict[str, Any]]:
    """Write a register; gives the lines to say and the JSON value.

    Raises TableFormatUnknown, FileUnwritable.
    """
    done = _write(workspace, path, wanted)
    lines = [f"{done.rows} baris tersimpan di {path}."]
    if done.withheld:
        lines.append(f"{done.withheld} baris dari rapat atau butir tertutup tidak disertakan.")
    return lines, {"path": str(path), "rows": done.rows, "withheld": done.withheld}


def _write(workspace: Any, path: Path, wanted: Wanted) -> Exported:
    today, (table, year, closed, numbers) = dt.date.today(), wanted
    if table == "numbers":
        return exports.export_numbers(workspace, year or today.year, path, confidential=closed)
    if table == "actions":
        return exports.export_actions(workspace, path, year=year, confidential=closed)
    if table == "decisions":
        return exports.export_decisions(workspace, path, year=year, confidential=closed)
    if table == "targets":
        return export_targets(workspace, path, confidential=closed)
    if table == "directory":
        return directory_exports.export_directory(
            workspace, path, today=today, staff_numbers=numbers
        )
    span = (dt.date(year, 1, 1), dt.date(year, 12, 31)) if year else (None, None)
    shown = MeetingFilter(since=span[0], until=span[1])
    return exports.export_meetings(workspace, path, today=today, wanted=shown, confidential=closed)
