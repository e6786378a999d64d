"""What attachments read and write: the deeds of the core, imported when the first is needed.

The imports stand in their functions for the sake of the start, as in preparation/source.py.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from jakber_desktop.model.record import AttachmentKind
    from jakber_desktop.model.rows.attachment import Attached, AttachmentSheet

    Report = Callable[[int, int], bool]


def sheet(workspace: Any, meeting_id: str, kind: AttachmentKind) -> AttachmentSheet:
    """The attachments of a kind. Raises MeetingNotFound."""
    from jakber_desktop.operations.attachments import reading as attachments_reading

    return attachments_reading.attachment_sheet(workspace, meeting_id, kind)


def attach(
    workspace: Any,
    meeting_id: str,
    paths: Sequence[Path],
    kind: AttachmentKind,
    agenda_item: str | None,
    report: Report,
) -> Attached:
    """Attach files; the report hears bytes. Raises MeetingLocked, StorageError."""
    from jakber_desktop.operations.attachments import taking as attachments_taking

    return attachments_taking.attach_files(
        workspace, meeting_id, paths, kind=kind, agenda_item=agenda_item, report=report
    )


def rename(workspace: Any, attachment: str, name: str) -> None:
    """Give an attachment another name. Raises FieldInvalid, RowNotFound, MeetingLocked."""
    from jakber_desktop.operations.attachments import deeds as attachments

    attachments.rename_attachment(workspace, attachment, name)


def bind(workspace: Any, attachment: str, agenda_item: str | None) -> None:
    """Bind an attachment to an agenda item. Raises RowNotFound, MeetingLocked."""
    from jakber_desktop.operations.attachments import deeds as attachments

    attachments.bind_attachment(workspace, attachment, agenda_item)


def remove(workspace: Any, attachment: str) -> None:
    """Remove an attachment. Raises RowNotFound, MeetingLocked."""
    from jakber_desktop.operations.attachments import deeds as attachments

    attachments.remove_attachment(workspace, attachment)


def open_copy(workspace: Any, attachment: str, folder: Path, report: Report) -> Path:
    """A read-only copy for the system's program. Raises JakberError."""
    from jakber_desktop.operations.attachments import reading as attachments_reading

    return attachments_reading.open_copy(workspace, attachment, folder, report)


def save_copy(workspace: Any, attachment: str, target: Path, report: Report) -> Path:
    """A copy where somebody wants it. Raises JakberError."""
    from jakber_desktop.operations.attachments import reading as attachments_reading

    return attachments_reading.save_copy(workspace, attachment, target, report)


def content(workspace: Any, attachment: str) -> bytes:
    """All bytes, checked. Raises JakberError."""
    from jakber_desktop.operations.attachments import reading as attachments_reading

    return attachments_reading.attachment_bytes(workspace, attachment)
