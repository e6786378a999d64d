"""Where the entries of a day stand: one under the other in a month, by the clock in a week."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QRect

from jakber_desktop.desktop.theme.theme import theme

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jakber_desktop.desktop.models.calendar_model import DayCell
    from jakber_desktop.model.rows.calendar import CalendarEntry, CalendarMeeting

_SIDE, _BETWEEN, _BOTTOM = 6, 2, 4
_HEAD, _ENTRY, _LOW_ENTRY, _LOW = 26, 24, 21, 76
_DENSE_HEAD, _DENSE_ENTRY, _DENSE = 20, 18, 50
"""Rows lower than _DENSE keep one entry by giving up air (a small window with large text)."""
DAY_STARTS, DAY_ENDS = 7, 18
"""Hours a week shows at least."""
_USUAL = 60
"""Minutes a meeting without an end takes on the calendar."""
ALL_DAY = 3
"""At most so many lines above the hours; the rest is "+n lagi"."""


class Place(NamedTuple):
    """An entry and its box."""

    box: QRect
    entry: CalendarEntry


class Hours(NamedTuple):
    """The hours a week shows and how many lines stand above them."""

    first: int = DAY_STARTS
    last: int = DAY_ENDS
    above: int = 0


def head_height(rect: QRect) -> int:
    """Height of the line with the day's number."""
    return theme().px(_DENSE_HEAD if rect.height() < theme().px(_DENSE) else _HEAD)


def month_places(cell: DayCell, rect: QRect) -> list[Place]:
    """As many entries as the day has room for, in their order."""
    look, height = theme(), _ENTRY
    if rect.height() < look.px(_DENSE):
        height = _DENSE_ENTRY
    elif rect.height() < look.px(_LOW):
        height = _LOW_ENTRY
    top = rect.top() + head_height(rect)
    return _stacked(cell.day.entries, rect, top, look.px(height), rect.bottom())


def week_places(cell: DayCell, rect: QRect, hours: Hours) -> list[Place]:
    """Due dates and meetings without a time above the hours, the others by their time."""
    line = theme().px(_LOW_ENTRY)
    above = [one for one in cell.day.entries if _start(one) is None]
    top = hours_top(rect, hours)
    places = _stacked(above, rect, rect.top() + head_height(rect), line, top)
    timed = [one for one in cell.day.meetings if _start(one) is not None]
    for meeting, nth, of in _side_by_side(timed):
        start, end = _minutes(meeting)
        upper, lower = (minute_y(rect, hours, at) for at in (start, end))
        wide = (rect.width() - 2 * _BETWEEN - 1) // of
        left = rect.left() + _BETWEEN + nth * wide
        height = max(lower - upper - 1, line)
        box = QRect(left, min(upper, rect.bottom() - height), wide - 1, height)
        places.append(Place(box, meeting))
    order = {id(entry): at for at, entry in enumerate(cell.day.entries)}
    return sorted(places, key=lambda place: order[id(place.entry)])


def hours_of(cells: Sequence[DayCell]) -> Hours:
    """The hours that hold every meeting of a week, and the lines its fullest day needs above."""
    first, last, above = DAY_STARTS, DAY_ENDS, 0
    for cell in cells:
        above = max(above, sum(_start(one) is None for one in cell.day.entries))
        for meeting in cell.day.meetings:
            if _start(meeting) is not None:
                start, end = _minutes(meeting)
                first, last = min(first, start // 60), max(last, -(-end // 60))
    return Hours(first, min(24, last), min(above, ALL_DAY))


def hours_top(rect: QRect, hours: Hours) -> int:
    """Where the hours begin."""
    lines = hours.above * (theme().px(_LOW_ENTRY) + _BETWEEN)
    return rect.top() + head_height(rect) + lines + _BOTTOM


def minute_y(rect: QRect, hours: Hours, minute: int) -> int:
    """Where a minute of the day lies."""
    top = hours_top(rect, hours)
    share = (minute - hours.first * 60) / ((hours.last - hours.first) * 60)
    return top + round((rect.bottom() - top) * share)


def _stacked(
    entries: Sequence[CalendarEntry], rect: QRect, top: int, height: int, bottom: int
) -> list[Place]:
    places = []
    for entry in entries:
        box = QRect(rect.left() + _SIDE, top, rect.width() - 2 * _SIDE - 1, height)
        if box.bottom() >= bottom:
            break
        places.append(Place(box, entry))
        top += height + _BETWEEN
    return places


def _start(entry: CalendarEntry) -> str | None:
    return getattr(entry, "start", None)


def _minutes(meeting: CalendarMeeting) -> tuple[int, int]:
    """From when to when, in minutes of the day; one over midnight ends with the day."""
    start = _clock(meeting.start or "00:00")
    end = _clock(meeting.end) if meeting.end else start + _USUAL
    return start, min(24 * 60, end if end > start else 24 * 60)


def _clock(time: str) -> int:
    return int(time[:2]) * 60 + int(time[3:5])


def _side_by_side(
    meetings: Sequence[CalendarMeeting],
) -> list[tuple[CalendarMeeting, int, int]]:
    """Each meeting with its column and the columns of those it meets in time."""
    found: list[tuple[CalendarMeeting, int, int]] = []
    group: list[tuple[CalendarMeeting, int]] = []
    ends: list[int] = []
    for meeting in sorted(meetings, key=_minutes):
        start, end = _minutes(meeting)
        if ends and start >= max(ends):
            found += [(one, column, len(ends)) for one, column in group]
            group, ends = [], []
        column = next((at for at, free in enumerate(ends) if free <= start), len(ends))
        ends[column : column + 1] = [end]
        group.append((meeting, column))
    return found + [(one, column, len(ends)) for one, column in group]
