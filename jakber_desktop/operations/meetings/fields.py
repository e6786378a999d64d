"""The fields of a meeting as Persiapan (15) writes them, checked singly and together (V02)."""

from __future__ import annotations

import datetime as dt
from typing import Any, TypedDict, get_args

from sqlalchemy.orm import Session

from jakber_desktop.language.clock import clock, minutes_between
from jakber_desktop.language.marking import QT_TRANSLATE_NOOP
from jakber_desktop.model import entities as e
from jakber_desktop.model import ids
from jakber_desktop.model import record as r
from jakber_desktop.model.errors import FieldInvalid
from jakber_desktop.operations import fields as f
from jakber_desktop.operations.editing import office_id, put
from jakber_desktop.operations.parsing import parse_time
from jakber_desktop.operations.series.recurrence import checked_rule
from jakber_desktop.store.records.called import series_for
from jakber_desktop.store.workspace import Change

_NO_DATE = QT_TRANSLATE_NOOP("core", "Tulis tanggal seperti 12/04/2026.")
_END_FIRST = QT_TRANSLATE_NOOP("core", "Waktu selesai harus sesudah {start}.")
_START_LATE = QT_TRANSLATE_NOOP("core", "Waktu mulai harus sebelum {end}.")

TITLE_LIMIT = 500


class MeetingDetails(TypedDict, total=False):
    """What can be given of a meeting beside title and date; None empties, absent stays.

    Times are what was typed ("9.30") or "HH:MM". `organizer` is an office code, `series` and
    `letterhead` are names.
    """

    kind: str | None
    activity_class: r.ActivityClass | None
    purpose: str | None
    invited_start: str | None
    invited_end: str | None
    opened_at: str | None
    closed_at: str | None
    crosses_midnight: bool
    time_zone: r.TimeZone
    venue: str | None
    online_link: str | None
    organizer: str | None
    series: str | None
    classification: r.Classification
    urgency: r.Urgency
    minutes_number: str | None
    minutes_date: dt.date | None
    letterhead: str | None
    references: tuple[str, ...]


class MeetingFields(MeetingDetails, total=False):
    """Everything that can be given of a meeting."""

    title: str
    date: dt.date


_CLOCKS = ("invited_start", "invited_end", "opened_at", "closed_at")
_LINES = ("kind", "venue", "online_link", "minutes_number")
_CHOICES: dict[str, Any] = {
    "time_zone": r.TimeZone,
    "classification": r.Classification,
    "urgency": r.Urgency,
}


def apply_fields(change: Change, meeting: e.Meeting, given: MeetingDetails) -> None:
    """Write the given fields that differ. Raises FieldInvalid with the field's name."""
    values = _values(change.session, dict(given))
    if "series" in given:
        values["series_id"] = series_row_id(change, given["series"])
    if "letterhead" in given:
        values["letterhead_id"] = _letterhead(change, given["letterhead"])
    after = {
        name: values.get(name, getattr(meeting, name)) for name in (*_CLOCKS, "crosses_midnight")
    }
    for start, end in (("invited_start", "invited_end"), ("opened_at", "closed_at")):
        if {start, end, "crosses_midnight"} & values.keys():
            refuse_backwards(start, end, after, blame_start=end not in values)
    put(meeting, **values)


def refuse_backwards(
    start: str, end: str, values: dict[str, Any], *, blame_start: bool = False
) -> None:
    """V02: the end comes after the start, or on the next day when the meeting says so."""
    first, last = values[start], values[end]
    if first is None or last is None or values["crosses_midnight"]:
        return
    if minutes_between(first, last) <= 0:
        if blame_start:
            raise FieldInvalid(start, _START_LATE, end=clock(last))
        raise FieldInvalid(end, _END_FIRST, start=clock(first))


def series_row_id(change: Change, name: str | None, recurrence: str | None = None) -> Any:
    """The id of the living series of this name, made when there is none; None for no name."""
    words = f.line("series", name)
    if words is None:
        return None
    series = series_for(change, words)
    put(series, **({"recurrence": checked_rule(recurrence)} if recurrence else {}))
    return series.id


def _values(session: Session, given: dict[str, Any]) -> dict[str, Any]:
    """The columns' values for the given fields."""
    values: dict[str, Any] = {}
    if "title" in given:
        values["title"] = f.required_line("title", given["title"], TITLE_LIMIT)
    if "date" in given:
        values["date"] = _date(given["date"])
    if "activity_class" in given:
        known = given["activity_class"]
        allowed = get_args(r.ActivityClass)
        values["activity_class"] = known and f.choice("activity_class", known, allowed)
    if "purpose" in given:
        values["purpose"] = f.prose(given["purpose"])
    if "organizer" in given:
        values["organizer_id"] = office_id(session, given["organizer"], "organizer")
    if "references" in given:
        lines = (f.line("references", text) for text in given["references"])
        values["references"] = tuple(text for text in lines if text)
    values |= {name: parse_time(given[name], name) for name in _CLOCKS if name in given}
    values |= {name: f.line(name, given[name]) for name in _LINES if name in given}
    values |= {
        name: f.choice(name, given[name], get_args(words))
        for name, words in _CHOICES.items()
        if name in given
    }
    plain = ("crosses_midnight", "minutes_date")
    return values | {name: given[name] for name in plain if name in given}


def _date(value: dt.date | None) -> dt.date:
    if value is None:
        raise FieldInvalid("date", _NO_DATE)
    return value


def _letterhead(change: Change, name: str | None) -> Any:
    """The id of a letterhead by its name; None is the office's default."""
    words = f.line("letterhead", name)
    if words is None:
        return None
    id_ = ids.letterhead_id(words)
    row = change.session.get(e.Letterhead, id_)
    if row is None:
        row = e.Letterhead(id=id_, name=words)
        change.add(row)
    put(row)
    return id_
