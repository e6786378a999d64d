"""Where the calendar puts the entries of a day."""

from __future__ import annotations

import datetime as dt

import pytest
from PySide6.QtCore import QRect

from jakber_desktop.desktop.models.calendar_model import DayCell
from jakber_desktop.desktop.theme.theme import theme
from jakber_desktop.desktop.widgets.calendar.layout import (
    Hours,
    hours_of,
    minute_y,
    month_places,
    week_places,
)
from jakber_desktop.model.rows.calendar import CalendarDay, CalendarDue, CalendarMeeting

DAY = dt.date(2018, 4, 19)
WEEK = QRect(0, 0, 150, 500)


def meeting(name: str, start: str | None, end: str | None = None) -> CalendarMeeting:
    return CalendarMeeting(name, name, start, end, None, "preparing")


def due(name: str) -> CalendarDue:
    return CalendarDue(name, "m", "Rapat", "T-1", name, None, "open", late=False)


def cell(*meetings: CalendarMeeting, dues: int = 0) -> DayCell:
    return DayCell(CalendarDay(DAY, meetings, tuple(due(f"t{nth}") for nth in range(dues))))


@pytest.fixture(autouse=True)
def _usual_text(qapp: object) -> None:
    theme().set_text_scale(1.0)


@pytest.mark.parametrize(("height", "shown"), [(84, 2), (120, 3), (58, 1), (44, 1), (20, 0)])
def test_a_day_shows_what_it_has_room_for(height: int, shown: int) -> None:
    full = cell(meeting("a", "09:00"), meeting("b", "10:00"), dues=2)
    rect = QRect(0, 0, 140, height)
    places = month_places(full, rect)
    assert len(places) == shown
    assert all(rect.contains(place.box) for place in places)


def boxes(*meetings: CalendarMeeting, dues: int = 0) -> dict[str, QRect]:
    day = cell(*meetings, dues=dues)
    return {place.entry.id: place.box for place in week_places(day, WEEK, hours_of([day]))}


def test_meetings_that_meet_in_time_stand_side_by_side() -> None:
    found = boxes(
        meeting("a", "09:00", "11:00"), meeting("b", "10:00", "12:00"), meeting("c", "13:00")
    )
    assert not found["a"].intersects(found["b"])
    assert found["a"].width() == found["b"].width() < found["c"].width()


def test_a_column_is_used_again_once_it_is_free() -> None:
    found = boxes(
        meeting("a", "09:00", "12:00"), meeting("b", "09:00", "10:00"), meeting("c", "10:00")
    )
    assert found["b"].left() == found["c"].left() != found["a"].left()


def test_what_has_no_time_stands_above_the_hours() -> None:
    found = boxes(meeting("a", None), meeting("b", "07:00"), dues=1)
    assert found["a"].bottom() < found["t0"].top()
    assert found["t0"].bottom() < found["b"].top()


def test_the_hours_hold_every_meeting() -> None:
    day = cell(meeting("a", "05:30"), meeting("b", "19:00", "21:15"))
    assert hours_of([day]) == Hours(5, 22, 0)
    assert hours_of([cell()]) == Hours(7, 18, 0)


def test_a_meeting_over_midnight_ends_with_the_day() -> None:
    day = cell(meeting("a", "22:00", "01:00"))
    hours = hours_of([day])
    assert hours.last == 24
    (place,) = week_places(day, WEEK, hours)
    assert place.box.bottom() <= minute_y(WEEK, hours, 24 * 60)


def test_many_lines_above_leave_room_for_the_hours() -> None:
    day = cell(dues=9)
    hours = hours_of([day])
    assert len(week_places(day, WEEK, hours)) == hours.above == 3
