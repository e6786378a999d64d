"""The cooperation targets as `jakber targets` prints them (F3)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any
from uuid import UUID

from jakber_desktop.language.dates import long_date
from jakber_desktop.language.words import TARGET_STEP
from jakber_desktop.model.rows.targets import STEPS, TargetEvent, TargetFilter, TargetRow
from jakber_desktop.operations.targets import reading


def register(
    workspace: Any, office: str | None, partner: str | None
) -> tuple[list[str], list[dict[str, Any]]]:
    """The targets of an office (a code) and a cooperation, None for all: lines and JSON value."""
    rows = reading.targets(workspace, TargetFilter(office, partner))
    lines = [line for row in rows for line in _lines(row)] or ["Belum ada target kerja sama."]
    return lines, [_json(workspace, row) for row in rows]


def _lines(row: TargetRow) -> Iterator[str]:
    step = TARGET_STEP[STEPS[row.step - 1]].lower() if row.step else "langkah belum diisi"
    percent = f"{row.percent}%" if row.percent is not None else ""
    reported = f"dilaporkan {long_date(row.reported, weekday=False)}" if row.reported else ""
    due = f"tenggat {long_date(row.due, weekday=False)}" if row.due else ""
    office = row.office.code if row.office else ""
    yield row.text
    yield "  " + " · ".join(part for part in (office, step, percent, reported, due) if part)
    if row.note:
        yield f"  {row.note}"


def _json(workspace: Any, row: TargetRow) -> dict[str, Any]:
    return {
        "id": str(UUID(row.id)),
        "name": row.text,
        "office": row.office.code if row.office else None,
        "partner": row.partner or None,
        "indicator": row.indicator or None,
        "due_date": row.due.isoformat() if row.due else None,
        "step": STEPS[row.step - 1] if row.step else None,
        "progress_percent": row.percent,
        "note": row.note or None,
        "reports": [_report(one) for one in reading.detail(workspace, row.id).events],
    }


def _report(event: TargetEvent) -> dict[str, Any]:
    return {
        "date": event.date.isoformat(),
        "step": STEPS[event.step - 1] if event.step else None,
        "progress_percent": event.percent,
        "note": event.note or None,
        "meeting": str(UUID(event.meeting_id)) if event.meeting_id else None,
    }
