"""The number of a meeting (A2): its place among the held meetings of its series in a year."""

from __future__ import annotations

import datetime as dt

from sqlalchemy import func, or_, select

from jakber_desktop.model import entities as e
from jakber_desktop.operations.editing import put
from jakber_desktop.store.workspace import Change


def number_meeting(change: Change, meeting: e.Meeting) -> int | None:
    """Number a meeting that is held now; gives its number, None for one without a series.

    A number once given stays: it is printed. The next one follows the highest of the series and
    year, and never falls below the count of its held meetings: those closed, opened, or with
    attendance (model/lifecycle.py).
    """
    if meeting.number is not None or meeting.series_id is None:
        return meeting.number
    change.session.flush()
    first, last = dt.date(meeting.date.year, 1, 1), dt.date(meeting.date.year, 12, 31)
    came = select(e.Attendance.id).where(
        e.Attendance.meeting_id == e.Meeting.id, e.Attendance.alive,
        e.Attendance.status != "expected",
    )  # fmt: skip
    others = select(func.count(), func.max(e.Meeting.number)).where(
        e.Meeting.series_id == meeting.series_id, e.Meeting.alive, e.Meeting.id != meeting.id,
        e.Meeting.date.between(first, last),
        or_(e.Meeting.status == "held", e.Meeting.opened_at.is_not(None), came.exists()),
    )  # fmt: skip
    held, highest = change.session.execute(others).one()
    put(meeting, number=1 + max(held, highest or 0))
    return meeting.number
