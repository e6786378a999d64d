"""What becomes of whole meetings: made, copied, called off, taken up again, deleted (A1, A6).

The core is imported when the first deed is done (performance.md, "Start").
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import datetime as dt


def create(workspace: Any, title: str, date: dt.date) -> str:
    """An empty planned meeting; gives its id."""
    from jakber_desktop.operations.meetings import preparation

    return preparation.create_meeting(workspace, title, date)


def copy(workspace: Any, meeting_id: str, date: dt.date) -> str:
    """A new meeting with agenda, recipients, place and leaders of another; gives its id."""
    from jakber_desktop.operations.meetings import preparation

    return preparation.copy_meeting(workspace, meeting_id, date)


def postpone(
    workspace: Any,
    meeting_id: str,
    reason: str,
    date: str,
    start: str,
    end: str,
    venue: str,
    near: dt.date,
) -> None:
    """Postpone with a reason, to the day typed when there is one. Raises FieldInvalid."""
    from jakber_desktop.operations.meetings import life as meeting_life
    from jakber_desktop.operations.parsing import parse_date

    day = parse_date(date, near) if date else None
    meeting_life.postpone_meeting(
        workspace, meeting_id, reason, date=day, start=start, end=end, venue=venue
    )


def cancel(workspace: Any, meeting_id: str, reason: str) -> None:
    """Cancel with a reason."""
    from jakber_desktop.operations.meetings import life as meeting_life

    meeting_life.cancel_meeting(workspace, meeting_id, reason)


def resume(workspace: Any, meeting_id: str, date: dt.date | None) -> None:
    """Plan a meeting again that was called off."""
    from jakber_desktop.operations.meetings import life as meeting_life

    meeting_life.resume_meeting(workspace, meeting_id, date)


def delete(workspace: Any, meeting_id: str) -> None:
    """Delete a meeting of which nothing was sent. Raises MeetingSent."""
    from jakber_desktop.operations.meetings import life as meeting_life

    meeting_life.delete_meeting(workspace, meeting_id)


def facts(workspace: Any, meeting_id: str) -> tuple[int, bool]:
    """How many items its agenda has, and whether an invitation was sent."""
    from jakber_desktop.operations import meeting_records as meetings

    record = meetings.meeting_record(workspace, meeting_id)
    recipients = record.invitation.recipients if record.invitation else ()
    return len(record.agenda), any(one.sent_on for one in recipients)
