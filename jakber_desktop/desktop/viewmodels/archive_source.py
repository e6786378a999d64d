"""What Arsip reads and writes: the deeds of the core, imported when the first is needed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from jakber_desktop.model.rows.archive import ArchiveSheet, SeenMark


def sheet(workspace: Any, meeting_id: str) -> ArchiveSheet:
    """How far the minutes have come. Raises MeetingNotFound."""
    from jakber_desktop.operations import archive

    return archive.archive_sheet(workspace, meeting_id)


def mark_seen(workspace: Any, meeting_id: str, mark: SeenMark, *, seen: bool) -> None:
    """Say what was seen on the paper. Raises MeetingLocked."""
    from jakber_desktop.operations import archive

    archive.mark_seen(workspace, meeting_id, mark, seen=seen)


def set_paper_place(workspace: Any, meeting_id: str, place: str | None) -> None:
    """Say where the paper lies. Raises MeetingLocked, FieldInvalid."""
    from jakber_desktop.operations import archive

    archive.set_paper_place(workspace, meeting_id, place)
