"""Whose roster the next meeting of a series takes over: a meeting that has none yet has the usual
one (A1)."""

from __future__ import annotations

from typing import Any, NamedTuple

from sqlalchemy import exists, func, select
from sqlalchemy.orm import Session

from jakber_desktop.model import entities as e
from jakber_desktop.operations.attendance.leading import LEADING

__all__ = ["Roster", "roster_counts", "roster_of"]


class Roster(NamedTuple):
    """The meetings that recipients and letter, and those who lead and write, are taken from."""

    letter: e.Meeting
    leaders: e.Meeting


def roster_of(session: Session, source: e.Meeting) -> Roster:
    """Those of a meeting, else of the newest before it in its series that has any."""
    return Roster(
        _newest(session, source, e.Recipient, _invited(e.Meeting.id)),
        _newest(session, source, e.Attendance, _leading(e.Meeting.id)),
    )


def roster_counts(session: Session, roster: Roster) -> tuple[int, int]:
    """How many are invited, and how many lead or write."""
    invited = select(func.count(e.Recipient.id)).where(*_invited(roster.letter.id))
    leading = select(func.count(e.Attendance.id)).where(*_leading(roster.leaders.id))
    return session.scalar(invited) or 0, session.scalar(leading) or 0


def _invited(meeting: Any) -> tuple[Any, ...]:
    return e.Recipient.meeting_id == meeting, e.Recipient.alive


def _leading(meeting: Any) -> tuple[Any, ...]:
    row = e.Attendance
    return row.meeting_id == meeting, row.alive, row.role.in_(LEADING), row.group.is_(False)


def _newest(session: Session, source: e.Meeting, kind: Any, has: tuple[Any, ...]) -> e.Meeting:
    meeting = e.Meeting
    if source.series_id is None:
        return source
    wanted = (
        select(meeting)
        .where(
            meeting.series_id == source.series_id, meeting.alive, meeting.date <= source.date,
            exists(select(kind.id).where(*has)),
        )
        .order_by((meeting.id == source.id).desc(), meeting.date.desc(), meeting.id.desc())
        .limit(1)
    )  # fmt: skip
    return session.scalars(wanted).first() or source
