"""What `jakber waiting`, `jakber carry` and `jakber next` say (D3, F4)."""

from __future__ import annotations

import argparse
import datetime as dt
from typing import Any
from uuid import UUID

from jakber_desktop.language.dates import long_date
from jakber_desktop.model.errors import RowNotFound
from jakber_desktop.model.rows.carrying import (
    Coming,
    ComingItem,
    Place,
    Planned,
    Trace,
    WaitingItem,
)
from jakber_desktop.operations import carrying
from jakber_desktop.operations.carry_wording import fate_line, origin_lines, why_line
from jakber_desktop.operations.carrying.series import waiting_series
from jakber_desktop.operations.meeting_records import meeting_record, resolve_meeting
from jakber_desktop.operations.meetings import preparation
from jakber_desktop.operations.meetings.agenda_sheet import agenda_sheet

_KINDS = {"approval": "pengesahan", "standing": "butir tetap"}


def what_waits(
    workspace: Any, name: str | None, today: dt.date | None
) -> tuple[list[str], list[dict[str, Any]]]:
    """What waits of a series (its name or a part), None for all. Raises RowNotFound."""
    lines: list[str] = []
    found: list[dict[str, Any]] = []
    for series, title in waiting_series(workspace, name):
        rows = carrying.waiting(workspace, series, today)
        if rows:
            lines += [title, *(_waiting_line(row) for row in rows)]
            found += [_waiting_json(row) | {"series": title} for row in rows]
    return lines or ["Tidak ada butir agenda yang menunggu."], found


def carried(workspace: Any, arguments: argparse.Namespace) -> tuple[list[str], dict[str, Any]]:
    """Do what was asked with an item; lines and JSON value of its trace.

    Raises RowNotFound for a number that is none, and what the deed raises.
    """
    meeting = resolve_meeting(workspace, arguments.meeting)
    sheet = agenda_sheet(workspace, meeting)
    row = next((one for one in sheet.items if one.number == arguments.item), None)
    if row is None:
        raise RowNotFound(what="Butir agenda")
    target = resolve_meeting(workspace, arguments.to) if arguments.to else None
    if arguments.deed == "move":
        carrying.move_item_on(workspace, row.id, target)
    elif arguments.deed == "repeat":
        carrying.repeat_item(workspace, row.id, target)
    elif arguments.deed == "postpone":
        carrying.postpone_item(workspace, row.id, arguments.until, arguments.reason)
    elif arguments.deed == "close":
        carrying.close_item(workspace, row.id, arguments.reason or "")
    else:
        carrying.take_back(workspace, row.id)
    trace = carrying.trace_of(workspace, row.id)
    told = [*origin_lines(trace), fate_line(trace)]
    lines = [f"{row.number}. {row.title}", *(f"   {line}" for line in told if line)]
    return lines, {"item": str(UUID(row.id)), "title": row.title, **_trace_json(trace)}


def preview(
    workspace: Any, meeting: str, date: dt.date | None, today: dt.date | None
) -> tuple[list[str], dict[str, Any]]:
    """What the next meeting would take along."""
    source = resolve_meeting(workspace, meeting)
    coming = preparation.coming_meeting(workspace, source, date, today)
    planned = coming.planned
    return [_head(coming), *_planned(planned), *map(_coming_line, coming.items), *_table(coming)], {
        "title": coming.title, "date": coming.date.isoformat(), "series": coming.series,
        "recipients": coming.recipients, "follow_ups": coming.follow_ups,
        "items": [_coming_json(one) for one in coming.items],
        "planned": {"id": str(UUID(planned.id)), "date": planned.date.isoformat()}
        if planned else None,
    }  # fmt: skip


def made(
    workspace: Any, meeting: str, date: dt.date | None, today: dt.date | None
) -> tuple[list[str], dict[str, Any]]:
    """Make the next meeting; its id and agenda."""
    source = resolve_meeting(workspace, meeting)
    planned = preparation.planned_meeting(workspace, source, today)
    id_ = preparation.next_occurrence(workspace, source, date, today=today)
    record = meeting_record(workspace, id_)
    day = record.meeting.date
    sheet = agenda_sheet(workspace, id_)
    lines = [f"Dibuat: {record.meeting.title}, {long_date(day)}", f"  {id_}"]
    lines += [f"  {one.number}. {one.title}" for one in sheet.items]
    lines += _planned(planned)
    return lines, {"id": str(UUID(id_)), "date": day.isoformat(), "agenda": len(sheet.items)}


def _head(coming: Coming) -> str:
    return f"{coming.title}, {long_date(coming.date)} ({coming.series})"


def _planned(planned: Planned | None) -> list[str]:
    """That the next meeting is on the calendar already."""
    if planned is None:
        return []
    more = f" ({planned.more} rapat lagi sesudahnya)" if planned.more else ""
    return [f"  Sudah dijadwalkan: {planned.title}, {long_date(planned.date)}{more}"]


def _table(coming: Coming) -> list[str]:
    n = coming.follow_ups
    return [f"  {n} tindak lanjut terbuka dilaporkan"] if n else []


def _coming_line(one: ComingItem) -> str:
    mark = "x" if one.taken else " "
    why = _KINDS.get(one.kind) or (why_line(one.why, one.until) if one.why else "")
    source = f", dari rapat {_where(one.source)}" if one.source else ""
    return f"  {'  ' * one.level}[{mark}] {one.title} ({why}{source})"


def _waiting_line(row: WaitingItem) -> str:
    reason = f": {' '.join(row.reason.split())}" if row.reason else ""
    why = why_line(row.why, row.until)
    return f"  {_where(row.place)}  {row.title} ({why}{reason})"


def _where(place: Place) -> str:
    return f"{long_date(place.date, weekday=False)} butir {place.number}"


def _waiting_json(row: WaitingItem) -> dict[str, Any]:
    return {
        "item": str(UUID(row.place.item_id)), "meeting": str(UUID(row.place.meeting_id)),
        "date": row.place.date.isoformat(), "number": row.place.number, "title": row.title,
        "why": row.why, "until": row.until.isoformat() if row.until else None,
        "reason": row.reason or None, "closed": row.closed,
    }  # fmt: skip


def _coming_json(one: ComingItem) -> dict[str, Any]:
    return {
        "title": one.title, "kind": one.kind, "level": one.level, "taken": one.taken,
        "why": one.why, "until": one.until.isoformat() if one.until else None,
        "source": _place_json(one.source) if one.source else None,
    }  # fmt: skip


def _trace_json(trace: Trace) -> dict[str, Any]:
    return {
        "verb": trace.verb, "until": trace.until.isoformat() if trace.until else None,
        "reason": trace.reason or None, "to": _place_json(trace.to) if trace.to else None,
        "continues": [_place_json(one) for one in trace.continues],
    }  # fmt: skip


def _place_json(place: Place) -> dict[str, Any]:
    return {
        "item": str(UUID(place.item_id)), "meeting": str(UUID(place.meeting_id)),
        "date": place.date.isoformat(), "number": place.number,
    }  # fmt: skip
