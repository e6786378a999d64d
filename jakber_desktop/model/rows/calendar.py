"""Frozen rows of the calendar (20): days with their meetings, due dates and holidays.

Named tuples like those of the list: the calendar may be the first page a window shows.
"""

from __future__ import annotations

import datetime as dt
from typing import NamedTuple

from jakber_desktop.model.rows import Chip


class CalendarMeeting(NamedTuple):
    """A meeting on its day; `start` and `end` are "HH:MM" of its own zone."""

    id: str
    title: str
    start: str | None
    end: str | None
    venue: str | None
    chip: Chip


class CalendarDue(NamedTuple):
    """An action item on its due date. `code` is "T-1" within its meeting."""

    id: str
    meeting_id: str
    meeting: str
    code: str
    text: str
    office: str | None
    status: str
    late: bool


class CalendarPlanned(NamedTuple):
    """A day of a series that no meeting stands for yet: a ghost until somebody makes it.

    `rule_day` is the day that the rule names; `moved` says that this is another one, `holiday`
    names the day off that the rule's day is.
    """

    id: str
    series_id: str
    title: str
    rule_day: dt.date
    day: dt.date
    moved: bool = False
    holiday: str = ""


CalendarEntry = CalendarMeeting | CalendarDue | CalendarPlanned


class DayHoliday(NamedTuple):
    """A day off: its names, whether it is only *cuti bersama*, whether the date is an estimate."""

    name: str
    joint_leave: bool = False
    estimated: bool = False


class CalendarDay(NamedTuple):
    """One day: meetings by time, then days of series without one, then due dates."""

    date: dt.date
    meetings: tuple[CalendarMeeting, ...] = ()
    dues: tuple[CalendarDue, ...] = ()
    planned: tuple[CalendarPlanned, ...] = ()

    @property
    def entries(self) -> tuple[CalendarEntry, ...]:
        """Everything on the day, in the order it is shown."""
        return (*self.meetings, *self.planned, *self.dues)


class SeriesTag(NamedTuple):
    """A series to choose from."""

    id: str
    name: str
