"""What Arsip reads and writes: the deeds of the core, imported when the first is needed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from jakber_desktop.model.rows.archive import ArchiveMade, ArchiveSheet, SeenMark
    from jakber_desktop.model.rows.final import Verification

    Report = Callable[[int, int], bool]


def sheet(workspace: Any, meeting_id: str) -> ArchiveSheet:
    """How far the minutes have come. Raises MeetingNotFound."""
    from jakber_desktop.operations.archive import deeds as archive

    return archive.archive_sheet(workspace, meeting_id)


def mark_seen(workspace: Any, meeting_id: str, mark: SeenMark, *, seen: bool) -> None:
    """Say what was seen on the paper. Raises MeetingLocked."""
    from jakber_desktop.operations.archive import deeds as archive

    archive.mark_seen(workspace, meeting_id, mark, seen=seen)


def set_paper_place(workspace: Any, meeting_id: str, place: str | None) -> None:
    """Say where the paper lies. Raises MeetingLocked, FieldInvalid."""
    from jakber_desktop.operations.archive import deeds as archive

    archive.set_paper_place(workspace, meeting_id, place)


def close(workspace: Any, meeting_id: str, *, signed: bool, reason: str | None) -> None:
    """Archive the meeting; `signed` marks final minutes as signed first, one without the other
    wants a reason. Raises MinutesNotFinal, MeetingUnsigned, MeetingLocked, FieldInvalid.
    """
    from jakber_desktop.operations.finalising import deeds as finalising

    if signed:
        finalising.mark_signed(workspace, meeting_id)
    finalising.archive_minutes(workspace, meeting_id, reason=reason)


def mark_signed(workspace: Any, meeting_id: str) -> None:
    """Say that final minutes are signed. Raises MinutesNotFinal, MeetingLocked."""
    from jakber_desktop.operations.finalising import deeds as finalising

    finalising.mark_signed(workspace, meeting_id)


def read_copy(workspace: Any, attachment: str) -> Any:
    """A signed copy to be checked. Raises JakberError."""
    from jakber_desktop.operations.archive import signed_copies

    return signed_copies.read_copy(workspace, attachment)


def look_at(copy: Any, page: int) -> Any:
    """One page of it as a picture. Raises PaperUnreadable."""
    from jakber_desktop.operations.archive import signed_copies

    return signed_copies.look_at(copy, page)


def judge_copy(workspace: Any, copy: Any, seen: Sequence[Any]) -> Verification:
    """What it turned out to be."""
    from jakber_desktop.operations.archive import signed_copies

    return signed_copies.judge_copy(workspace, copy, seen)


def can_read_qr() -> bool:
    """Whether QR codes can be read on this laptop."""
    from jakber_desktop.operations.archive import signed_copies

    return signed_copies.can_read_qr()


def open_copy(workspace: Any, attachment: str, folder: Path) -> Path:
    """A read-only copy for the system's program. Raises JakberError."""
    from jakber_desktop.operations.attachments import reading as attachments_reading

    return attachments_reading.open_copy(workspace, attachment, folder)


def zip_name(workspace: Any, meeting_id: str) -> str:
    """A good name for a meeting's archive. Raises MeetingNotFound."""
    from jakber_desktop.operations.archive import zipping as archiving

    return archiving.archive_name(workspace, meeting_id)


def write_zip(workspace: Any, meeting_id: str, target: Path, report: Report) -> ArchiveMade:
    """A whole meeting as one ZIP; the report hears bytes. Raises JakberError, Stopped."""
    from jakber_desktop.operations.archive import zipping as archiving

    return archiving.archive_meeting_zip(workspace, meeting_id, target, report)
