"""What earlier meetings left to one, as its Persiapan and Pembahasan show it (D3, F4)."""

from __future__ import annotations

import datetime as dt

from jakber_desktop.model.rows.carrying import Earlier
from jakber_desktop.operations.carrying.follow_ups import table_of
from jakber_desktop.operations.carrying.waiting import waiting_before
from jakber_desktop.operations.days.today import day_of
from jakber_desktop.operations.editing import is_locked, read_meeting
from jakber_desktop.store.workspace import Workspace

__all__ = ["earlier_matters"]


def earlier_matters(workspace: Workspace, meeting_id: str, today: dt.date | None = None) -> Earlier:
    """The items that wait (what rests until a later day too) and the follow-ups of the meetings
    before one in its series, on a day (else of the clock). Raises MeetingNotFound."""
    with workspace.read() as session:
        meeting = read_meeting(session, meeting_id)
        return Earlier(
            meeting.title, meeting.date, is_locked(session, meeting.id),
            waiting_before(session, meeting, today or day_of(workspace)),
            table_of(session, meeting),
        )  # fmt: skip
