"""Finding and reading meetings."""

from __future__ import annotations

from uuid import UUID

from jakber_desktop.model.record import MeetingRecord
from jakber_desktop.store.lookup import find_meeting
from jakber_desktop.store.records.read import read_record
from jakber_desktop.store.workspace import Workspace


def resolve_meeting(workspace: Workspace, ref: str, *, deleted: bool = False) -> str:
    """The id (32 hex digits) of the meeting meant by an id, a prefix of one, or a date.

    `deleted` also finds, where no living one is meant, one that was deleted or whose import was
    undone. Raises MeetingNotFound, or MeetingAmbiguous naming the candidates.
    """
    with workspace.read() as session:
        return find_meeting(session, ref, deleted=deleted).hex


def meeting_record(workspace: Workspace, meeting_id: str) -> MeetingRecord:
    """The meeting complete. Raises MeetingNotFound."""
    with workspace.read() as session:
        return read_record(session, UUID(hex=meeting_id))
