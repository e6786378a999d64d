"""When the busy sample's sixty meetings are and where each stands, seen from one day."""

from __future__ import annotations

import calendar
import datetime as dt
from collections.abc import Iterable, Iterator
from itertools import cycle
from typing import Literal

from msgspec import Struct
from msgspec.structs import replace

from jakber_desktop.operations.busy_sample.content import Content, SeriesContent, Topic
from jakber_desktop.operations.days.working_days import working_day_from

State = Literal[
    "archived", "signed", "final", "open", "running", "sent", "unsent", "preparing", "bare",
    "postponed", "cancelled",
]  # fmt: skip
HELD = frozenset({"archived", "signed", "final", "open", "running"})

_FORTNIGHTS = range(-19, 7)
_MONTHS = range(-9, 3)
_SINGLE = (-200, -150, -110, -61, -8, -3, -1, 0, 3, 6)
"""Days from today of the meetings of no series."""
_AFTERNOON = ("14:00", "15:30")
_WEEKDAYS = ("MO", "TU", "WE", "TH", "FR")
_FIRST_WEDNESDAY, _THIRD_THURSDAY = (1, calendar.WEDNESDAY), (3, calendar.THURSDAY)


class Planned(Struct, frozen=True):
    """One meeting to be: what it is about, its place in its series, day and state."""

    series: SeriesContent
    topic: Topic
    nth: int
    date: dt.date
    state: State
    rule: str | None
    times: tuple[str, str]


def plan(content: Content, today: dt.date) -> list[Planned]:
    """The meetings in order of time; one of them is running on `today`."""
    rows = {series.key: series for series in content.series}
    weekday = _WEEKDAYS[min(today.weekday(), 4)]
    days = {
        "target": (_monthly(today, *_FIRST_WEDNESDAY), "FREQ=MONTHLY;BYDAY=1WE"),
        "banjir": (_fortnightly(today), f"FREQ=WEEKLY;INTERVAL=2;BYDAY={weekday}"),
        "kota": (_monthly(today, *_THIRD_THURSDAY), "FREQ=MONTHLY;BYDAY=3TH"),
        "lepas": ([_moved(today, days) for days in _SINGLE], None),
    }
    found = [
        Planned(
            rows[key], topic, nth, date, _state(key, nth, date, today), rule,
            _times(rows[key], date, today),
        )
        for key, (dates, rule) in days.items()
        for nth, (date, topic) in enumerate(zip(dates, cycle(content.topics[key]), strict=False), 1)
    ]  # fmt: skip
    return sorted(_with_upsets(found, today), key=lambda one: (one.date, one.series.key))


def _monthly(today: dt.date, nth: int, weekday: int) -> list[dt.date]:
    """The n-th weekday of a year's months; never today, which belongs to the running meeting."""
    return [_off_today(_nth_weekday(today, month, nth, weekday), today) for month in _MONTHS]


def _nth_weekday(today: dt.date, months: int, nth: int, weekday: int) -> dt.date:
    year, month = divmod(today.year * 12 + today.month - 1 + months, 12)
    first = dt.date(year, month + 1, 1)
    return first + dt.timedelta(days=(weekday - first.weekday()) % 7 + 7 * (nth - 1))


def _off_today(date: dt.date, today: dt.date) -> dt.date:
    moved = working_day_from(date)
    return working_day_from(moved + dt.timedelta(days=1)) if moved == today else moved


def _fortnightly(today: dt.date) -> list[dt.date]:
    """Every other week on today's weekday; on a weekend's day, on Fridays and today."""
    friday = today - dt.timedelta(days=max(0, today.weekday() - 4))
    return [
        working_day_from(friday + dt.timedelta(weeks=2 * nth)) if nth else today
        for nth in _FORTNIGHTS
    ]


def _moved(today: dt.date, days: int) -> dt.date:
    return working_day_from(today + dt.timedelta(days=days)) if days else today


def _times(series: SeriesContent, date: dt.date, today: dt.date) -> tuple[str, str]:
    """The usual ones; what meets beside the running meeting waits for the afternoon."""
    beside = date == today and series.name is None
    return _AFTERNOON if beside else (series.start, series.end)


def _state(key: str, nth: int, date: dt.date, today: dt.date) -> State:
    days = (date - today).days
    if days < 0:
        return _past(-days, nth)
    if days == 0:
        return "running" if key == "banjir" else "sent"
    if days <= 7:
        return "sent" if nth % 3 == 1 else "unsent"
    if days <= 30:
        return "preparing" if nth % 2 else "sent"
    return "bare"


def _past(age: int, nth: int) -> State:
    if age > 35:
        return "archived" if nth % 7 else "signed"
    return "open" if age <= 9 else "final" if nth % 3 else "signed"


def _with_upsets(found: Iterable[Planned], today: dt.date) -> Iterator[Planned]:
    """The same with two meetings put off and two called off, before and after today."""
    upsets: dict[tuple[str, int], State] = {
        ("kota", 4): "postponed", ("banjir", 9): "cancelled",
        ("kota", 12): "postponed", ("banjir", 24): "cancelled",
    }  # fmt: skip
    for one in found:
        state = upsets.get((one.series.key, one.nth), one.state)
        yield one if one.date == today else replace(one, state=state)
