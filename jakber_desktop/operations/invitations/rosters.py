"""Who was invited to earlier meetings: what "Dari rapat lalu" offers (05, A1)."""

from __future__ import annotations

from sqlalchemy import func, select

from jakber_desktop.model import entities as e
from jakber_desktop.model.rows.invitation import Roster
from jakber_desktop.operations.editing import read_meeting
from jakber_desktop.store.workspace import Workspace

__all__ = ["Roster", "earlier_rosters"]


def earlier_rosters(workspace: Workspace, meeting_id: str, limit: int = 8) -> tuple[Roster, ...]:
    """Meetings up to that day with recipients: those of the same series first, newest first.

    Raises MeetingNotFound.
    """
    with workspace.read() as session:
        meeting = read_meeting(session, meeting_id)
        count = func.count(e.Recipient.id)
        wanted = (
            select(e.Meeting.id, e.Meeting.title, e.Meeting.date, e.Meeting.series_id, count)
            .join(e.Recipient, e.Recipient.meeting_id == e.Meeting.id)
            .where(e.Meeting.alive, e.Recipient.alive)
            .where(e.Meeting.date <= meeting.date, e.Meeting.id != meeting.id)
            .group_by(e.Meeting.id)
            .order_by(
                (e.Meeting.series_id == meeting.series_id).is_(True).desc(),
                e.Meeting.date.desc(),
                e.Meeting.id.desc(),
            )
            .limit(limit)
        )
        return tuple(
            Roster(id_.hex, title, date, number, series is not None and series == meeting.series_id)
            for id_, title, date, series, number in session.execute(wanted)
        )
