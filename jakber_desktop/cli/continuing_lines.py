"""Series and topics as `jakber series` and `jakber topics` print them (A1, F4)."""

from __future__ import annotations

import argparse
import datetime as dt
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from uuid import UUID

from jakber_desktop.cli.papers import Printed, form_of
from jakber_desktop.language.dates import long_date
from jakber_desktop.language.recurrence import rule_words
from jakber_desktop.language.words import ACTION_STATUS, DECISION_STATUS, ON_HOLIDAY, OUTCOME
from jakber_desktop.model.rows.series import OccurrenceRow, SeriesRow
from jakber_desktop.model.rows.topics import ThreadItem, TopicFilter, TopicRow
from jakber_desktop.operations.series import reading as series
from jakber_desktop.operations.series.export import export_series
from jakber_desktop.operations.topics import brief
from jakber_desktop.operations.topics import reading as topics

_STATES = {
    "planned": "terjadwal", "moved": "dipindah", "cancelled": "dibatalkan",
    "skipped": "dilewati", "meeting": "rapat", "extra": "di luar jadwal",
}  # fmt: skip


def all_of_series(workspace: Any, today: dt.date) -> tuple[list[str], Any]:
    """Every series: its rule in words, its meetings, its next day."""
    rows = series.all_series(workspace, today)
    lines = [line for row in rows for line in _series_lines(row)] or ["Belum ada rangkaian."]
    return lines, [_series_json(row) for row in rows]


def days_of(workspace: Any, name: str, today: dt.date, year: int | None) -> tuple[list[str], Any]:
    """The days of a year of the series that is meant. Raises RowNotFound."""
    row = series.series_named(workspace, name, today)
    first = dt.date(year or today.year, 1, 1)
    found = series.detail(workspace, row.id, today, first, first.replace(month=12, day=31))
    lines = [*_series_lines(found.row), *map(_day_line, found.days)]
    return lines, _series_json(found.row) | {"days": [_day_json(one) for one in found.days]}


def exported(workspace: Any, name: str, output: str, today: dt.date) -> tuple[list[str], Any]:
    """The days to come of the series that is meant, as a calendar file.

    Raises RowNotFound, FieldInvalid, FileUnwritable.
    """
    row = series.series_named(workspace, name, today)
    made = export_series(workspace, row.id, Path(output), today)
    facts = {"path": str(made.path), "series": row.text, "days": made.days}
    return [f"{made.days} hari rangkaian tersimpan di {made.path}."], facts


def all_topics(workspace: Any, *, with_closed: bool) -> tuple[list[str], Any]:
    """The open topics, with the closed ones when asked."""
    rows = topics.topics(workspace, TopicFilter("all" if with_closed else "open"))
    lines = [line for row in rows for line in _topic_lines(row)] or ["Belum ada topik."]
    return lines, [_topic_json(row) for row in rows]


def thread_of(workspace: Any, name: str, today: dt.date) -> tuple[list[str], Any]:
    """Everything about the topic that is meant, in time order. Raises RowNotFound."""
    row = topics.topic_named(workspace, name)
    found = topics.detail(workspace, row.id, today)
    lines = [*_topic_lines(row), *(line for item in found.items for line in _item_lines(item))]
    return lines, _topic_json(row) | {"items": [_item_json(item) for item in found.items]}


def printed(workspace: Any, arguments: argparse.Namespace, today: dt.date) -> Printed:
    """The history of the topic that is meant as a paper. Raises RowNotFound."""
    form = form_of(arguments)
    row = topics.topic_named(workspace, arguments.name)
    paper = brief.print_topic(
        workspace, row.id, today, form, arguments.profile, with_closed=arguments.with_closed
    )
    return Printed(paper.data, brief.NAME, {"kind": brief.KIND, "format": form})


# --- series ---------------------------------------------------------------------------------------


def _series_lines(row: SeriesRow) -> Iterator[str]:
    parts = (
        rule_words(row.rule),
        f"{row.meetings} rapat" if row.meetings else "belum ada rapat",
        f"berikutnya {long_date(row.next)}" if row.next else "",
    )
    yield row.text
    yield "  " + " · ".join(filter(None, parts))


def _series_json(row: SeriesRow) -> dict[str, Any]:
    return {
        "id": str(UUID(row.id)),
        "name": row.text,
        "rule": row.rule,
        "words": rule_words(row.rule),
        "starts_on": _iso(row.starts_on),
        "on_holiday": row.on_holiday,
        "on_holiday_words": ON_HOLIDAY.get(row.on_holiday),
        "meetings": row.meetings,
        "last": _iso(row.last),
        "next": _iso(row.next),
    }


def _day_line(one: OccurrenceRow) -> str:
    moved = one.rule_day is not None and one.rule_day != one.day
    parts = (
        f"nomor {one.number}" if one.number else "",
        one.meeting,
        f"semula {long_date(one.rule_day)}" if moved and one.rule_day else "",
        one.holiday,
        one.reason,
    )
    told = "; ".join(filter(None, parts))
    return f"  {long_date(one.day)}  {_STATES[one.state]}" + (f": {told}" if told else "")


def _day_json(one: OccurrenceRow) -> dict[str, Any]:
    return {
        "date": one.day.isoformat(),
        "rule_date": _iso(one.rule_day),
        "state": one.state,
        "reason": one.reason or None,
        "holiday": one.holiday or None,
        "meeting": str(UUID(one.meeting_id)) if one.meeting_id else None,
        "title": one.meeting or None,
        "status": one.status or None,
        "number": one.number,
    }


# --- topics ---------------------------------------------------------------------------------------


def _topic_lines(row: TopicRow) -> Iterator[str]:
    span = dict.fromkeys(long_date(day, False) for day in (row.first, row.last) if day)
    parts = (
        f"{row.meetings} rapat" if row.meetings else "belum dibahas",
        " s.d. ".join(span),
        f"{row.open_actions} tindak lanjut terbuka" if row.open_actions else "",
        f"selesai {long_date(row.closed_on, False)}" if row.closed_on else "",
    )
    yield row.text
    yield "  " + " · ".join(filter(None, parts))


def _topic_json(row: TopicRow) -> dict[str, Any]:
    return {
        "id": str(UUID(row.id)),
        "name": row.text,
        "note": row.note or None,
        "closed_on": _iso(row.closed_on),
        "meetings": row.meetings,
        "first": _iso(row.first),
        "last": _iso(row.last),
        "open_actions": row.open_actions,
    }


def _item_lines(item: ThreadItem) -> Iterator[str]:
    closed = " (tertutup)" if item.closed else ""
    yield f"  {long_date(item.date)}  {item.meeting}"
    yield f"    {item.label}. {item.title}: {OUTCOME[item.outcome].lower()}{closed}"
    for point in item.points:
        speaker = f"{point.speaker}: " if point.speaker else ""
        yield f"    - {speaker}{_line(point.text)}"
    for decision in item.decisions:
        yield f"    Keputusan ({DECISION_STATUS[decision.status].lower()}): {_line(decision.text)}"
    for action in item.actions:
        who = ", ".join(filter(None, (action.office.code if action.office else "", action.who)))
        due = action.due_phrase or (long_date(action.due, False) if action.due else "")
        about = ", ".join(filter(None, (who, due, ACTION_STATUS[action.status].lower())))
        yield f"    Tindak lanjut: {_line(action.text)} ({about})"


def _item_json(item: ThreadItem) -> dict[str, Any]:
    return {
        "id": str(UUID(item.id)),
        "title": item.title,
        "label": item.label,
        "outcome": item.outcome,
        "closed": item.closed,
        "meeting": str(UUID(item.meeting_id)),
        "meeting_title": item.meeting,
        "date": item.date.isoformat(),
        "points": [
            {"text": one.text, "speaker": one.speaker or None, "kind": one.kind}
            for one in item.points
        ],
        "decisions": [
            {"text": one.text, "number": one.number or None, "status": one.status}
            for one in item.decisions
        ],
        "actions": [
            {
                "text": one.text,
                "office": one.office.code if one.office else None,
                "due_date": _iso(one.due),
                "status": one.status,
                "late": one.late,
            }
            for one in item.actions
        ],
    }


def _iso(day: dt.date | None) -> str | None:
    return day.isoformat() if day else None


def _line(text: str) -> str:
    return " ".join(text.split())
