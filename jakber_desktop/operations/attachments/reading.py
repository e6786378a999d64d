"""Reading attachments: the list a screen shows, a copy to open or save, the bytes to draw."""

from __future__ import annotations

import stat
from contextlib import suppress
from pathlib import Path
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from jakber_desktop.language.enumerations import agenda_labels
from jakber_desktop.language.marking import QT_TRANSLATE_NOOP
from jakber_desktop.model import entities as e
from jakber_desktop.model import record as r
from jakber_desktop.model.errors import (
    AttachmentDamaged,
    AttachmentUnsafe,
    FileUnwritable,
    os_reason,
)
from jakber_desktop.model.rows.attachment import AttachmentRow, AttachmentSheet
from jakber_desktop.operations.attachments.deeds import is_closed
from jakber_desktop.operations.attachments.kinds import HEAD, sense
from jakber_desktop.operations.attachments.names import disk_name
from jakber_desktop.operations.editing import living, read_meeting
from jakber_desktop.store.attachments import AttachmentStore
from jakber_desktop.store.copying import Report, check_target, go_on
from jakber_desktop.store.file import is_database
from jakber_desktop.store.workspace import Workspace

__all__ = ["attachment_bytes", "attachment_sheet", "open_copy", "save_copy"]

_IS_DATABASE = QT_TRANSLATE_NOOP("core", "berkas itu basis data")
_IS_FOLDER = QT_TRANSLATE_NOOP("core", "folder itu milik lampiran")


def attachment_sheet(
    workspace: Workspace, meeting_id: str, kind: r.AttachmentKind = "material"
) -> AttachmentSheet:
    """The attachments of a kind as they stand in the list. Raises MeetingNotFound."""
    store = AttachmentStore(workspace.path)
    with workspace.read() as session:
        meeting = read_meeting(session, meeting_id)
        places = _places(session, meeting.id)
        rows = session.execute(
            select(
                e.Attachment.id, e.Attachment.name, e.Attachment.sha256, e.Attachment.size,
                e.Attachment.agenda_item_id,
            )
            .where(
                e.Attachment.meeting_id == meeting.id, e.Attachment.kind == kind,
                e.Attachment.alive,
            )
            .order_by(e.Attachment.pos, e.Attachment.id)
        ).all()  # fmt: skip
        locked = is_closed(session, meeting.id, kind)
    return AttachmentSheet(
        meeting.id.hex,
        locked,
        tuple(_row(store, places, *row) for row in rows),
    )


def open_copy(
    workspace: Workspace, attachment_id: str, folder: Path, report: Report = go_on
) -> Path:
    """A read-only copy under its own name in `folder`, for the system's program to open.

    Raises RowNotFound, AttachmentUnsafe (a program is never started), AttachmentAbsent,
    AttachmentDamaged, FileUnwritable, Stopped.
    """
    store, name, sha256 = _found(workspace, attachment_id)
    if sense(store.head(sha256, HEAD), disk_name(name)) == "program":
        raise AttachmentUnsafe(name=name)
    target = folder / sha256[:16] / disk_name(name)
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        with suppress(FileNotFoundError):
            target.chmod(stat.S_IREAD | stat.S_IWRITE)  # Windows replaces no read-only file
        store.copy_out(sha256, name, target, report)
        target.chmod(stat.S_IREAD)
    except OSError as error:
        raise FileUnwritable(name=name, reason=os_reason(error)) from None
    return target


def save_copy(
    workspace: Workspace, attachment_id: str, target: Path, report: Report = go_on
) -> Path:
    """Write a checked copy where somebody wants it; an existing file is replaced by a whole one.

    A folder, device or pipe is never replaced.
    Raises RowNotFound, AttachmentAbsent, AttachmentDamaged, FileUnwritable, Stopped.
    """
    store, name, sha256 = _found(workspace, attachment_id)
    whole = target.resolve()
    check_target(whole)  # before it is looked into: a pipe would wait for ever
    if is_database(whole):
        raise FileUnwritable(name=target.name, reason=_IS_DATABASE)
    if whole.parent == store.folder:
        raise FileUnwritable(name=target.name, reason=_IS_FOLDER)
    store.copy_out(sha256, name, whole, report)
    return target


def attachment_bytes(workspace: Workspace, attachment_id: str) -> bytes:
    """All bytes, checked. Raises RowNotFound, AttachmentAbsent, AttachmentDamaged."""
    store, name, sha256 = _found(workspace, attachment_id)
    return store.read(sha256, name)


def _found(workspace: Workspace, attachment_id: str) -> tuple[AttachmentStore, str, str]:
    with workspace.read() as session:
        row = living(session, e.Attachment, attachment_id)
        store = AttachmentStore(workspace.path)
        if store.state(row.sha256, row.size) == "damaged":
            raise AttachmentDamaged(name=row.name)
        return store, row.name, row.sha256


def _places(session: Session, meeting: UUID) -> dict[UUID, str]:
    """Agenda item -> its number ("2", "2.1")."""
    items = session.execute(
        select(e.AgendaItem.id, e.AgendaItem.level)
        .where(e.AgendaItem.meeting_id == meeting, e.AgendaItem.alive)
        .order_by(e.AgendaItem.pos, e.AgendaItem.id)
    )
    found = items.all()
    labels = agenda_labels(level for _, level in found)
    return {item: label for (item, _), label in zip(found, labels, strict=True)}


def _row(
    store: AttachmentStore,
    places: dict[UUID, str],
    id_: UUID,
    name: str,
    sha256: str,
    size: int,
    item: UUID | None,
) -> AttachmentRow:
    place = places.get(item) if item else None  # an item that was deleted binds nothing
    return AttachmentRow(
        id=id_.hex,
        name=name,
        sha256=sha256,
        size=size,
        kind=sense(store.head(sha256, HEAD), name),
        state=store.state(sha256, size),
        agenda_item=item.hex if item and place else None,
        agenda_number=place,
    )
