"""The series over all meetings, each with its next day, and the days of one (A1, A2)."""

from __future__ import annotations

import datetime as dt

from jakber_desktop.language.marking import QT_TRANSLATE_NOOP
from jakber_desktop.language.recurrence import rule_words
from jakber_desktop.model.errors import RowNotFound
from jakber_desktop.model.rows.series import (
    MOVED,
    PLANNED,
    OccurrenceRow,
    SeriesDetail,
    SeriesFilter,
    SeriesRow,
)
from jakber_desktop.operations.series.days import days_of, shifted
from jakber_desktop.operations.series.next_day import next_day
from jakber_desktop.operations.series.plan import Plan, PlanMeeting, plans
from jakber_desktop.store.plain import driver
from jakber_desktop.store.workspace import Workspace

__all__ = [
    "ALL",
    "BACK",
    "ON",
    "all_series",
    "detail",
    "planned_between",
    "series_named",
    "series_of",
]

_WHAT = QT_TRANSLATE_NOOP("core", "Rangkaian")
BACK, ON = dt.timedelta(days=366), dt.timedelta(days=366)
"""How far around a day the days of a series are shown."""
ALL = SeriesFilter()
_OF_MEETING = """
SELECT lower(hex(s.id)) FROM meeting m JOIN series s ON s.id=m.series_id AND s._alive
WHERE m.id=? AND m._alive"""
_YESTERDAY = dt.timedelta(days=1)


def all_series(
    workspace: Workspace, today: dt.date, wanted: SeriesFilter = ALL
) -> tuple[SeriesRow, ...]:
    """The series that answer to a filter, by name."""
    with workspace.read() as session:
        found = plans(session)
    words = wanted.text.casefold().split()
    return tuple(
        _row(plan, today)
        for plan in found
        if all(word in f"{plan.name} {rule_words(plan.rule)}".casefold() for word in words)
    )


def detail(
    workspace: Workspace,
    series_id: str,
    today: dt.date,
    first: dt.date | None = None,
    last: dt.date | None = None,
) -> SeriesDetail:
    """One series with its days of a span, else of the year before and the year after `today`.

    Raises RowNotFound.
    """
    with workspace.read() as session:
        plan = next((one for one in plans(session) if one.id.hex == series_id), None)
    if plan is None:
        raise RowNotFound(what=_WHAT)
    days = days_of(plan, first or shifted(today, -BACK), last or shifted(today, ON))
    return SeriesDetail(_row(plan, today), plan.start, tuple(days))


def planned_between(
    workspace: Workspace, first: dt.date, last: dt.date, series_id: str | None = None
) -> tuple[OccurrenceRow, ...]:
    """The days of a span that some series, or this one, is to meet on and no meeting stands for.

    Days that were called off or passed over are not among them.
    """
    with workspace.read() as session:
        found = plans(session)
    rows = [
        row
        for plan in found
        if plan.rule and series_id in (None, plan.id.hex)
        for row in days_of(plan, first, last)
        if row.state in (PLANNED, MOVED)
    ]
    return tuple(sorted(rows, key=lambda row: (row.day, row.series)))


def series_named(workspace: Workspace, words: str, today: dt.date) -> SeriesRow:
    """The series of this id or name, or the only one whose name has these words.

    Raises RowNotFound.
    """
    rows = all_series(workspace, today)
    key, folded = words.replace("-", "").lower(), words.casefold().split()
    found = [row for row in rows if row.id == key or row.text.casefold() == words.casefold()]
    found = found or [row for row in rows if all(one in row.text.casefold() for one in folded)]
    if len(found) != 1:
        raise RowNotFound(what=_WHAT)
    return found[0]


def series_of(workspace: Workspace, meeting_id: str) -> str | None:
    """The series (an id) of a meeting; None for one without, or one that is not there."""
    with workspace.read() as session:
        found = driver(session).execute(_OF_MEETING, (bytes.fromhex(meeting_id),)).fetchone()
    return found[0] if found else None


def _row(plan: Plan, today: dt.date) -> SeriesRow:
    numbered = (one for one in plan.meetings if one.number and one.date.year == today.year)
    return SeriesRow(
        id=plan.id.hex, text=plan.name, rule=plan.rule, starts_on=plan.starts_on,
        on_holiday=plan.on_holiday, meetings=len(plan.meetings), numbered=len(list(numbered)),
        last=plan.meetings[-1].date if plan.meetings else None,
        next=_next(plan, today),
    )  # fmt: skip


def _is_to_come(meeting: PlanMeeting) -> bool:
    """Planned, or postponed to a day that is known."""
    return meeting.status == "planned" or (meeting.status == "postponed" and bool(meeting.earlier))


def _next(plan: Plan, today: dt.date) -> dt.date | None:
    """The next day that the series meets on, whether its meeting is made yet or not."""
    free = next_day(plan, shifted(today, -_YESTERDAY))
    made = (one.date for one in plan.meetings if one.date >= today and _is_to_come(one))
    return min(filter(None, (free, *made)), default=None)
