"""The days of a calendar (20, A7): meetings and due dates of a span, in one reading each."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from typing import TYPE_CHECKING

from jakber_desktop.model.rows.calendar import (
    CalendarDay,
    CalendarDue,
    CalendarEntry,
    CalendarMeeting,
    DayHoliday,
    SeriesTag,
)
from jakber_desktop.store import calendar_list

if TYPE_CHECKING:
    from jakber_desktop.store.quick_list import MeetingList

__all__ = [
    "CalendarDay", "CalendarDue", "CalendarEntry", "CalendarMeeting", "DayHoliday", "SeriesTag",
    "days", "series",
]  # fmt: skip


def days(
    listing: MeetingList,
    first: dt.date,
    last: dt.date,
    office: str | None = None,
    of_series: str | None = None,
) -> tuple[CalendarDay, ...]:
    """Every day from `first` to `last`, both included, with what is on it.

    `office` (a code) keeps the meetings it takes part in and the action items it is to do;
    `of_series` (an id) keeps those of one series. Raises StorageError.
    """
    meetings: dict[dt.date, list[CalendarMeeting]] = defaultdict(list)
    dues: dict[dt.date, list[CalendarDue]] = defaultdict(list)
    for date, meeting in calendar_list.meetings_between(listing, first, last, office, of_series):
        meetings[date].append(meeting)
    for date, due in calendar_list.dues_between(listing, first, last, office, of_series):
        dues[date].append(due)
    span = [first + dt.timedelta(days=n) for n in range((last - first).days + 1)]
    return tuple(CalendarDay(day, tuple(meetings[day]), tuple(dues[day])) for day in span)


def series(listing: MeetingList) -> tuple[SeriesTag, ...]:
    """The series to choose from, by name."""
    return calendar_list.all_series(listing)
