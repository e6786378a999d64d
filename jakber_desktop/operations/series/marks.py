"""What a meeting's own fate says of the day of its series: moved, called off, back again (A1, A6).

A meeting that stands for a day of the rule keeps doing so when it is put off, so that the day does
not come up again as one to be held.
"""

from __future__ import annotations

import datetime as dt
from typing import NamedTuple
from uuid import UUID

from sqlalchemy.orm import Session

from jakber_desktop.model import entities as e
from jakber_desktop.model import ids
from jakber_desktop.operations.editing import put
from jakber_desktop.operations.series.days import days_of, due_days
from jakber_desktop.operations.series.plan import Plan, plan_of
from jakber_desktop.store.workspace import Change

__all__ = ["Standing", "follow_meeting", "mark", "standing_of", "unmark"]


class Standing(NamedTuple):
    """That a meeting stands for a day of its series' rule; `day` is where holidays put that."""

    series: UUID
    date: dt.date
    day: dt.date


def standing_of(session: Session, meeting: e.Meeting) -> Standing | None:
    """What a meeting stands for as it is now; None when it is of no rule. Ask before a change."""
    plan = plan_of(session, meeting.series_id) if meeting.series_id is not None else None
    if plan is None or plan.rule is None:
        return None
    rows = days_of(plan, meeting.date, meeting.date)
    own = next((one for one in rows if one.meeting_id == meeting.id.hex), None)
    if own is None or own.rule_day is None:
        return None
    return Standing(plan.id, own.rule_day, _day(plan, own.rule_day))


def follow_meeting(change: Change, meeting: e.Meeting, was: Standing | None) -> None:
    """Say of the day that a meeting stood for what became of the meeting."""
    if was is None:
        return
    if meeting.series_id != was.series:
        unmark(change, was.series, was.date)
    elif meeting.status == "cancelled":
        _say(change, was, meeting, cancelled=True, moved_to=None)
    elif meeting.date != was.day:
        _say(change, was, meeting, cancelled=False, moved_to=meeting.date)
    else:
        unmark(change, was.series, was.date)


def mark(change: Change, series: UUID, date: dt.date, **values: object) -> None:
    """Say something of a day of the rule; a new row stands under its natural id."""
    id_ = ids.occurrence_id(series, date)
    row = change.session.get(e.Occurrence, id_)
    if row is None:
        row = e.Occurrence(id=id_, series_id=series, date=date)
        change.add(row)
    put(row, **values)


def unmark(change: Change, series: UUID, date: dt.date) -> None:
    """A day of the rule is like the others again."""
    row = change.session.get(e.Occurrence, ids.occurrence_id(series, date))
    if row is not None and row.alive:
        change.remove(row)


def _say(change: Change, was: Standing, meeting: e.Meeting, **values: object) -> None:
    reason = meeting.status_reason
    mark(change, was.series, was.date, meeting_id=meeting.id, reason=reason, **values)


def _day(plan: Plan, date: dt.date) -> dt.date:
    return next((due.day for due in due_days(plan, date, date)), date)
