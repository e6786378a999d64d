"""Whether a meeting took place, as far as its record tells: papers claim nothing beyond that."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jakber_desktop.documents.compose.minutes_sections import called_off
from jakber_desktop.model.record import PRESENT

if TYPE_CHECKING:
    from jakber_desktop.model.record import Meeting, MeetingRecord


def is_over(meeting: Meeting) -> bool:
    """Whether the meeting is known to have been held."""
    return not called_off(meeting) and (meeting.status == "held" or meeting.closed_at is not None)


def took_place(record: MeetingRecord) -> bool:
    """Whether the record tells of a meeting, not only of a plan for one.

    It is over or was opened, or somebody came, something was said, decided or given out.
    """
    if called_off(record.meeting):
        return False
    return bool(
        is_over(record.meeting)
        or record.meeting.opened_at
        or any(entry.status in PRESENT for entry in record.attendance)
        or any(item.points for item in record.agenda)
        or record.decisions
        or record.action_items
    )
