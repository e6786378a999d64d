"""What is known of series at one moment: rule, days that go their own way, meetings."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Mapping
from typing import NamedTuple
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from jakber_desktop.model import entities as e


class Mark(NamedTuple):
    """What was said of one day of the rule (model.entities.Occurrence)."""

    date: dt.date
    moved_to: dt.date | None
    cancelled: bool
    reason: str
    meeting: UUID | None


class PlanMeeting(NamedTuple):
    """A meeting of the series; `earlier` are the days it was to be on before it was postponed."""

    id: UUID
    date: dt.date
    title: str
    status: str
    number: int | None
    earlier: frozenset[str] = frozenset()


class Plan(NamedTuple):
    """A series: `marks` by the rule's day, `meetings` by date."""

    id: UUID
    name: str
    rule: str | None
    starts_on: dt.date | None
    on_holiday: str
    marks: Mapping[dt.date, Mark]
    meetings: tuple[PlanMeeting, ...]

    @property
    def start(self) -> dt.date | None:
        """What the rule counts from: the day said, else the day that the first meeting stands for
        or is on; None while there is neither."""
        if self.starts_on is not None or not self.meetings:
            return self.starts_on
        first = self.meetings[0]
        stands_for = (one.date for one in self.marks.values() if one.meeting == first.id)
        return next(stands_for, first.date)


def plans(session: Session, series: UUID | None = None) -> list[Plan]:
    """All living series by name, or one of them; three statements whatever there is."""
    e_series, of_mark, of_meeting = e.Series, e.Occurrence, e.Meeting
    rows = select(
        e_series.id, e_series.name, e_series.recurrence, e_series.starts_on, e_series.on_holiday
    ).where(e_series.alive)
    marks = select(
        of_mark.series_id, of_mark.date, of_mark.moved_to, of_mark.cancelled, of_mark.reason,
        of_mark.meeting_id,
    ).where(of_mark.alive)  # fmt: skip
    meetings = select(
        of_meeting.series_id, of_meeting.id, of_meeting.date, of_meeting.title, of_meeting.status,
        of_meeting.number, of_meeting.earlier_plans,
    ).where(of_meeting.alive, of_meeting.series_id.is_not(None))  # fmt: skip
    if series is not None:
        rows = rows.where(e_series.id == series)
        marks = marks.where(of_mark.series_id == series)
        meetings = meetings.where(of_meeting.series_id == series)
    marked: dict[UUID, dict[dt.date, Mark]] = defaultdict(dict)
    for owner, date, moved_to, cancelled, reason, meeting in session.execute(
        marks.order_by(of_mark.id)
    ):
        marked[owner].setdefault(date, Mark(date, moved_to, cancelled, reason or "", meeting))
    held: dict[UUID | None, list[PlanMeeting]] = defaultdict(list)
    for row in session.execute(meetings.order_by(of_meeting.date, of_meeting.id)):
        earlier = frozenset(str(one["date"]) for one in row.earlier_plans if "date" in one)
        held[row.series_id].append(
            PlanMeeting(row.id, row.date, row.title, row.status, row.number, earlier)
        )
    return [
        Plan(*row, marks=marked[row.id], meetings=tuple(held[row.id]))
        for row in session.execute(rows.order_by(e_series.name, e_series.id))
    ]


def plan_of(session: Session, series: UUID) -> Plan | None:
    """One series; None when it is not there."""
    return next(iter(plans(session, series)), None)
