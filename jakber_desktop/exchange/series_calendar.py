"""The days a series is planned on as one repeating entry (RFC 5545: RRULE, EXDATE, RECURRENCE-ID).

It tells what the calendar of the program knows at that moment, up to a last day: a rule that goes
on for ever would go on over holidays that nobody knows yet.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple
from zoneinfo import ZoneInfo

import icalendar
import msgspec

from jakber_desktop.exchange.calendar_file import PRODUCT, Entry, event_of, zone_of

if TYPE_CHECKING:
    from jakber_desktop.model.record import Meeting


class MovedDay(NamedTuple):
    """A day of the rule that is held on another one, and why."""

    date: dt.date
    day: dt.date
    reason: str = ""


def series_calendar(
    meeting: Meeting,
    entry: Entry,
    rule: str,
    *,
    last: dt.date,
    left_out: Sequence[dt.date] = (),
    moved: Sequence[MovedDay] = (),
) -> bytes:
    """Return the series as an .ics file.

    `meeting` is what a meeting of it is like, on the first day of `rule` that is told, and `rule`
    says neither UNTIL nor COUNT; `left_out` are days of the rule without an entry.
    """
    calendar = icalendar.Calendar()
    calendar.add("prodid", PRODUCT)
    calendar.add("version", "2.0")
    calendar.add("method", "PUBLISH")
    if meeting.invited_start is not None:
        calendar.add_component(zone_of(meeting.time_zone))
    whole = event_of(meeting, replace(entry, guests=()))
    recurrence = icalendar.vRecur.from_ical(rule)
    recurrence["UNTIL"] = [_until(meeting, last)]
    whole.add("rrule", recurrence)
    for day in left_out:
        _add_day(whole, "exdate", meeting, day)
    calendar.add_component(whole)
    for one in moved:
        on_day = msgspec.structs.replace(meeting, date=one.day)
        event = event_of(on_day, replace(entry, guests=(), comment=one.reason))
        _add_day(event, "recurrence-id", meeting, one.date)
        calendar.add_component(event)
    return bytes(calendar.to_ical())


def _until(meeting: Meeting, last: dt.date) -> dt.date | dt.datetime:
    """UNTIL is of the kind of DTSTART: a day, or a moment in UTC (RFC 5545, 3.3.10)."""
    if meeting.invited_start is None:
        return last
    return _moment(meeting, last).replace(tzinfo=ZoneInfo(meeting.time_zone)).astimezone(dt.UTC)


def _add_day(event: icalendar.Event, name: str, meeting: Meeting, day: dt.date) -> None:
    """A day of the rule as DTSTART names its own."""
    if meeting.invited_start is None:
        event.add(name, day, parameters={"VALUE": "DATE"})
    else:
        event.add(name, _moment(meeting, day), parameters={"TZID": meeting.time_zone})


def _moment(meeting: Meeting, day: dt.date) -> dt.datetime:
    return dt.datetime.combine(day, dt.time.fromisoformat(meeting.invited_start or "00:00"))
