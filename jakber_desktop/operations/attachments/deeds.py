"""Attachments of a meeting (A5, D1): rename, bind to an agenda item, remove; what nothing names."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from jakber_desktop.language.marking import QT_TRANSLATE_NOOP
from jakber_desktop.model import entities as e
from jakber_desktop.model.errors import FieldInvalid, MeetingLocked
from jakber_desktop.operations.attachments.names import renamed
from jakber_desktop.operations.editing import (
    living,
    minutes_state,
    put,
    read_meeting,
    short,
)
from jakber_desktop.operations.versions import awaits_signature
from jakber_desktop.store.attachments import AttachmentStore
from jakber_desktop.store.copying import Kept
from jakber_desktop.store.frozen import LOCKED
from jakber_desktop.store.workspace import Change, Workspace

__all__ = [
    "bind_attachment", "check_editable", "is_closed", "orphans", "remove_attachment",
    "rename_attachment",
]  # fmt: skip

_RENAME = QT_TRANSLATE_NOOP("core", "Ganti nama lampiran “{name}”")
_BIND = QT_TRANSLATE_NOOP("core", "Kaitkan lampiran “{name}”")
_LOOSE = QT_TRANSLATE_NOOP("core", "Lepaskan lampiran “{name}” dari agenda")
_REMOVE = QT_TRANSLATE_NOOP("core", "Hapus lampiran “{name}”")
_KEPT = frozenset({"minutes", "record", "letter"})
_NAME_IT = QT_TRANSLATE_NOOP("core", "Tulis nama berkasnya.")


def rename_attachment(workspace: Workspace, attachment_id: str, name: str) -> None:
    """Give an attachment another name; the ending stays when none is typed.

    Raises RowNotFound, MeetingLocked, FieldInvalid (field "name").
    """
    with workspace.change(_RENAME) as change:
        row = _editable(change, attachment_id)
        words = renamed(row.name, name)
        if not words:
            raise FieldInvalid("name", _NAME_IT)
        change.label = _RENAME.format(name=short(row.name))
        put(row, name=words)


def bind_attachment(workspace: Workspace, attachment_id: str, agenda_item: str | None) -> None:
    """Bind a material to an item of its meeting's agenda; None lets it go.

    Raises RowNotFound, MeetingLocked.
    """
    with workspace.change(_BIND) as change:
        row = _editable(change, attachment_id)
        item = None if agenda_item is None else living(change.session, e.AgendaItem, agenda_item)
        change.label = (_LOOSE if item is None else _BIND).format(name=short(row.name))
        put(row, agenda_item_id=item.id if item and item.meeting_id == row.meeting_id else None)


def remove_attachment(workspace: Workspace, attachment_id: str) -> None:
    """Remove an attachment; its bytes stay for the undo and the history.

    Raises RowNotFound, MeetingLocked.
    """
    with workspace.change(_REMOVE) as change:
        row = _editable(change, attachment_id)
        change.label = _REMOVE.format(name=short(row.name))
        change.remove(row)


def orphans(workspace: Workspace) -> tuple[Kept, ...]:
    """Files of the folder that nothing ever named: no row, no letterhead, no word of the log."""
    with workspace.read() as session:
        named = {
            row[0]
            for row in session.connection().exec_driver_sql(
                "SELECT DISTINCT val FROM change WHERE fld IN ('sha256', 'crest_sha256')"
            )
        }
    files = AttachmentStore(workspace.path).files()
    return tuple(file for file in files if file.sha256 not in named)


def check_editable(workspace: Workspace, meeting_id: str, kind: str) -> None:
    """Whether attachments of this kind may change now. Raises MeetingNotFound, MeetingLocked."""
    with workspace.read() as session:
        meeting = read_meeting(session, meeting_id)
        if is_closed(session, meeting.id, kind):
            raise MeetingLocked


def is_closed(session: Any, meeting: UUID, kind: str) -> bool:
    """Whether attachments can only be read: materials once the minutes are final, scans once the
    meeting is archived (a signed paper can only be scanned after the minutes are final, H3) unless
    its signatures are still to come, the files of final minutes always; what proves a follow-up
    never (F2).
    """
    if kind in _KEPT:
        return True
    if kind == "proof":
        return False
    state = minutes_state(session, meeting)
    if kind == "scan":
        return state == "archived" and not awaits_signature(session, meeting)
    return state in LOCKED


def _editable(change: Change, attachment_id: str) -> e.Attachment:
    row = living(change.session, e.Attachment, attachment_id)
    read_meeting(change.session, row.meeting_id)
    if is_closed(change.session, row.meeting_id, row.kind):
        raise MeetingLocked
    return row
