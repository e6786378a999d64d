"""The days of a series over a span: planned, moved, cancelled, passed over, or held (A1, A7)."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from typing import Any, NamedTuple
from uuid import UUID

from jakber_desktop.model.errors import FieldInvalid
from jakber_desktop.model.rows.series import (
    CANCELLED,
    EXTRA,
    HELD_BY,
    MOVED,
    PLANNED,
    SHIFT,
    SKIP,
    SKIPPED,
    OccurrenceRow,
)
from jakber_desktop.operations.days import holidays_of
from jakber_desktop.operations.days.working_days import working_day_from
from jakber_desktop.operations.series.plan import Mark, Plan, PlanMeeting
from jakber_desktop.operations.series.recurrence import rule_days

_FAR = dt.timedelta(days=31)
"""No row of days off is as long: a day that gives way to one stays within."""
_NO_MARK = Mark(dt.date.min, None, cancelled=False, reason="", meeting=None)


class Due(NamedTuple):
    """A day of the rule and the day it comes to by holidays alone; `passed` is passed over."""

    date: dt.date
    day: dt.date
    holiday: str = ""
    passed: bool = False


def days_of(plan: Plan, first: dt.date, last: dt.date) -> list[OccurrenceRow]:
    """What is on the days from `first` to `last`, both included, in time order.

    Every day of the rule and every meeting stands there once. A rule of a newer or damaged file
    that cannot be read names no day.
    """
    dues = due_days(plan, *_reach(plan, first, last))
    left = list(plan.meetings)
    found = [(due, _standing(plan, due, left)) for due in _linked_first(plan, dues)]
    rows = [_row(plan, due, meeting) for due, meeting in found]
    rows += [
        OccurrenceRow(plan.id.hex, plan.name, None, one.date, EXTRA, **_about(one)) for one in left
    ]
    rows = [one for one in rows if first <= one.day <= last]
    return sorted(rows, key=lambda one: (one.day, one.rule_day or one.day))


def shifted(day: dt.date, span: dt.timedelta) -> dt.date:
    """A day so much later (or earlier), as far as the calendar goes."""
    at = day.toordinal() + span.days
    return dt.date.fromordinal(min(max(at, 1), dt.date.max.toordinal()))


def due_days(plan: Plan, first: dt.date, last: dt.date) -> list[Due]:
    """The days of the rule in a span with what holidays make of them, marks left aside."""
    return [_due(plan, date) for date in _named(plan, last) if date >= first]


def is_day_of(plan: Plan, date: dt.date) -> bool:
    """Whether the rule names a day."""
    return date in _named(plan, date)


# --- inside ---------------------------------------------------------------------------------------


def _named(plan: Plan, last: dt.date) -> Iterator[dt.date]:
    if plan.rule is None or plan.start is None:
        return iter(())
    try:
        return rule_days(plan.rule, plan.start, last)
    except FieldInvalid:
        return iter(())


def _reach(plan: Plan, first: dt.date, last: dt.date) -> tuple[dt.date, dt.date]:
    """The days of the rule that may come to lie in a span: moved ones come from far away."""
    dates = {one.id: one.date for one in plan.meetings}
    from_afar = [
        one.date
        for one in plan.marks.values()
        if first <= (_date_of(one, dates) or one.date) <= last
    ]
    from_afar += [
        dt.date.fromisoformat(day)
        for one in plan.meetings
        if first <= one.date <= last
        for day in one.earlier
    ]
    return min([shifted(first, -_FAR), *from_afar]), max([last, *from_afar])


def _date_of(mark: Mark, dates: dict[UUID, dt.date]) -> dt.date | None:
    linked = dates.get(mark.meeting) if mark.meeting is not None else None
    return linked or mark.moved_to


def _due(plan: Plan, date: dt.date) -> Due:
    holiday = holidays_of.of_year(date.year).get(date)
    if holiday is None:
        return Due(date, date)
    name = holidays_of.full_name(holiday)
    day = working_day_from(date) if plan.on_holiday == SHIFT else date
    return Due(date, day, name, passed=plan.on_holiday == SKIP)


def _linked_first(plan: Plan, dues: list[Due]) -> list[Due]:
    """Days whose meeting is named take it before others find one by its date."""
    return sorted(dues, key=lambda due: _mark(plan, due).meeting is None)


def _mark(plan: Plan, due: Due) -> Mark:
    return plan.marks.get(due.date, _NO_MARK)


def _standing(plan: Plan, due: Due, left: list[PlanMeeting]) -> PlanMeeting | None:
    """The meeting that stands for a day, taken from those that are left."""
    mark = _mark(plan, due)
    linked = [one for one in left if one.id == mark.meeting]
    on = {mark.moved_to} if mark.moved_to else {due.day, due.date}
    here = [one for one in left if one.date in on]
    was = [one for one in left if due.date.isoformat() in one.earlier]
    found = next(iter(linked or here or was), None)
    if found is not None:
        left.remove(found)
    return found


def _row(plan: Plan, due: Due, meeting: PlanMeeting | None) -> OccurrenceRow:
    mark = _mark(plan, due)
    row = OccurrenceRow(
        plan.id.hex, plan.name, due.date, mark.moved_to or due.day, PLANNED, mark.reason,
        due.holiday,
    )  # fmt: skip
    if meeting is not None:
        state = CANCELLED if meeting.status == "cancelled" else HELD_BY
        return row._replace(day=meeting.date, state=state, **_about(meeting))
    if mark.cancelled:
        return row._replace(day=due.date, state=CANCELLED)
    if mark.moved_to is not None:
        return row._replace(state=MOVED)
    if due.passed:
        return row._replace(state=SKIPPED)
    return row._replace(state=MOVED) if due.day != due.date else row


def _about(meeting: PlanMeeting) -> dict[str, Any]:
    return {
        "meeting_id": meeting.id.hex, "meeting": meeting.title, "status": meeting.status,
        "number": meeting.number,
    }  # fmt: skip
