"""What `jakber recap`, `mismatches` and `overview` say and write."""

from __future__ import annotations

import argparse
import datetime as dt
from collections.abc import Sequence
from pathlib import Path
from typing import Any
from uuid import UUID

from jakber_desktop.cli import papers
from jakber_desktop.cli.recap_parser import TABLES
from jakber_desktop.language.dates import long_date, month_year
from jakber_desktop.language.words import ATTENDANCE_STATUS
from jakber_desktop.model.rows.recaps import MismatchFilter, MismatchRow, RecapTotals, Span
from jakber_desktop.operations.recaps import (
    charts,
    exports,
    offices,
    persons,
    pictures,
)
from jakber_desktop.operations.recaps import (
    mismatches as differing,
)
from jakber_desktop.operations.recaps.papers import NAMES, RecapPaper, print_recap

Said = tuple[list[str], Any]
_KINDS = {"missing": "tidak hadir", "uninvited": "tanpa undangan", "proxy": "diwakili"}


def recap(workspace: Any, arguments: argparse.Namespace) -> Said:
    """The recap as lines and JSON, or written where it shall go."""
    span, today, by = _span(arguments), _today(arguments), arguments.by
    if arguments.output is not None and _is_table(arguments):
        path = Path(arguments.output)
        return _exported(
            exports.export_recap(workspace, by, span, path, today, arguments.office), path
        )
    if arguments.output is not None:
        wanted = MismatchFilter(span.since, span.until, arguments.office)
        return _printed(workspace, by, wanted, arguments)
    told: RecapTotals
    rows: Sequence[Any]
    if by == "office":
        told, rows = offices.by_office(workspace, span, today)
    elif by == "month":
        told, rows = offices.by_month(workspace, span, today)
    else:
        told, rows = persons.by_person(workspace, span, today, arguments.office)
    lines = [_taken(told), *(_recap_line(row) for row in rows)]
    return lines, {**told._asdict(), "rows": [_recap_json(row) for row in rows]}


def mismatches(workspace: Any, arguments: argparse.Namespace) -> Said:
    """The mismatches as lines and JSON, or written where they shall go."""
    from jakber_desktop.operations.meeting_records import resolve_meeting

    span, today = _span(arguments), _today(arguments)
    meeting = resolve_meeting(workspace, arguments.meeting) if arguments.meeting else None
    wanted = MismatchFilter(span.since, span.until, arguments.office, meeting, arguments.kind)
    if arguments.output is not None and _is_table(arguments):
        path = Path(arguments.output)
        return _exported(exports.export_mismatches(workspace, wanted, path, today), path)
    if arguments.output is not None:
        return _printed(workspace, "mismatches", wanted, arguments)
    told, counts, rows = differing.mismatches(workspace, wanted, today)
    lines = [_taken(told)] if meeting is None else []
    lines += [_mismatch_line(row) for row in rows] or ["Tidak ada ketidaksesuaian."]
    found = [_mismatch_json(row) for row in rows]
    return lines, {**told._asdict(), "counts": counts._asdict(), "rows": found}


def overview(workspace: Any, arguments: argparse.Namespace) -> Said:
    """The pictures as tables and JSON, or written where they shall go."""
    span, today = _span(arguments), _today(arguments)
    if arguments.output is not None and arguments.picture is None:
        wanted = MismatchFilter(span.since, span.until)
        return _printed(workspace, "overview", wanted, arguments)
    found = charts.overview(workspace, span, today)
    if arguments.output is not None:
        path = Path(arguments.output)
        chart = next(one for one in found if one.key == arguments.picture)
        pictures.save_picture(chart, path)
        facts = {"path": str(path), "picture": chart.key, "bytes": path.stat().st_size}
        return [f"{chart.title} tersimpan di {path}."], facts
    lines: list[str] = []
    for chart in found:
        headings, rows = chart.table()
        lines += [chart.title, *(f"  {' | '.join(row)}" for row in (headings, *rows)), ""]
    told = [{"picture": one.key, "title": one.title, "labels": one.labels, "series": [
        {"name": each.name, "values": each.values, "words": each.words} for each in one.series
    ]} for one in found]  # fmt: skip
    return lines[:-1], told


def _span(arguments: argparse.Namespace) -> Span:
    return Span(arguments.since, arguments.until)


def _today(arguments: argparse.Namespace) -> dt.date:
    return arguments.today or dt.date.today()


def _is_table(arguments: argparse.Namespace) -> bool:
    return arguments.format is None and Path(arguments.output).suffix.lower() in TABLES


def _exported(done: Any, path: Path) -> Said:
    lines = [f"{done.rows} baris tersimpan di {path}."]
    if done.withheld:
        lines.append(f"{done.withheld} baris dari rapat tertutup tidak disertakan.")
    return lines, {"path": str(path), "rows": done.rows, "withheld": done.withheld}


def _printed(
    workspace: Any, paper: RecapPaper, wanted: MismatchFilter, arguments: argparse.Namespace
) -> Said:
    form, today = papers.form_of(arguments), _today(arguments)
    made = print_recap(workspace, paper, wanted, today, form, arguments.profile)
    facts = {"kind": paper, "format": form}
    return papers.written(papers.Printed(made.data, NAMES[paper], facts), arguments)


def _taken(told: RecapTotals) -> str:
    return f"Kehadiran dicatat pada {told.taken} dari {told.meetings} rapat."


def _recap_line(row: Any) -> str:
    parts = ["tidak diundang"] if not row.expected else []
    if row.known:
        share = f"{round(100 * row.came / row.known)}%"
        parts.append(f"hadir {row.came} dari {row.known} ({share})")
    if row.unrecorded:
        parts.append(f"{row.unrecorded} belum dicatat")
    if getattr(row, "proxied", 0):
        parts.append(f"{row.proxied} diwakili")
    if getattr(row, "extra", 0):
        parts.append(f"{row.extra} di luar undangan")
    if hasattr(row, "persons"):
        parts.append(f"{row.persons} orang" + (f" + {row.units} unsur" if row.units else ""))
    return f"{_recap_name(row)}: {', '.join(parts)}"


def _recap_name(row: Any) -> str:
    if hasattr(row, "first"):
        return f"{month_year(row.first)}, {row.taken} dari {row.meetings} rapat dicatat"
    if hasattr(row, "key"):
        return f"{row.office.code}  {', '.join(filter(None, (row.name, row.post)))}"
    return f"{row.office.code}  {row.office.name}"


def _recap_json(row: Any) -> dict[str, Any]:
    told = {**row._asdict(), "known": row.known}
    if "office" in told:
        told["office"] = row.office.code
    if "first" in told:
        told["month"] = f"{told.pop('first'):%Y-%m}"
    told.pop("key", None)
    return told


def _mismatch_line(row: MismatchRow) -> str:
    status = ATTENDANCE_STATUS.get(row.status, row.status)
    status = "Belum dicatat" if row.status == "expected" else status
    asked, came = row.invited or "-", row.came or "-"
    closed = "[tertutup] " if row.closed else ""
    day = long_date(row.date, weekday=False)
    who = f"diundang: {asked}; hadir: {came}; {status}"
    return f"{day}  {row.office.code}  {_KINDS[row.kind]}: {who}  ({closed}{row.meeting})"


def _mismatch_json(row: MismatchRow) -> dict[str, Any]:
    return {
        "kind": row.kind, "office": row.office.code, "invited": row.invited or None,
        "came": row.came or None, "status": None if row.status == "expected" else row.status,
        "basis": row.basis or None, "note": row.note or None, "confidential": row.closed,
        "meeting": {"id": str(UUID(row.meeting_id)), "title": row.meeting,
                    "date": row.date.isoformat()},
    }  # fmt: skip
