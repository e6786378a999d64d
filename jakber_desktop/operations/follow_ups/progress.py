"""What became of a follow-up: dated notes, with a file as proof or without (F2)."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from uuid import UUID

from jakber_desktop.language.marking import QT_TRANSLATE_NOOP
from jakber_desktop.model import entities as e
from jakber_desktop.operations import fields as f
from jakber_desktop.operations.attachments.names import shown_name
from jakber_desktop.operations.attachments.taking import attach_proof
from jakber_desktop.operations.editing import (
    insert_at,
    living,
    put,
    read_meeting,
    short,
    siblings,
)
from jakber_desktop.store.attachments import AttachmentStore
from jakber_desktop.store.copying import Report, go_on
from jakber_desktop.store.workspace import Change, Workspace

__all__ = ["add_progress", "add_proof", "edit_progress", "new_note", "remove_progress"]

_ADD = QT_TRANSLATE_NOOP("core", "Catat kemajuan “{text}”")
_EDIT = QT_TRANSLATE_NOOP("core", "Ubah catatan kemajuan “{text}”")
_REMOVE = QT_TRANSLATE_NOOP("core", "Hapus catatan kemajuan “{text}”")
_PROOF = QT_TRANSLATE_NOOP("core", "Lampirkan bukti “{name}”")
_SHOWN = QT_TRANSLATE_NOOP("core", "Bukti: {name}")


def add_progress(workspace: Workspace, action_id: str, text: str, day: dt.date) -> str:
    """Note what became of a follow-up by a day; gives the note's id.

    One that had not begun runs from now on. Raises RowNotFound, FieldInvalid ("text").
    """
    with workspace.change(_ADD) as change, change.session.no_autoflush:
        action = living(change.session, e.ActionItem, action_id)
        made = new_note(change, action, text, day)
        if action.status == "open":
            put(action, status="in_progress")
        change.label = _ADD.format(text=short(made.text))
        return made.id.hex


def edit_progress(
    workspace: Workspace, note_id: str, text: str, day: dt.date | None = None
) -> None:
    """Word a note, or its day, anew. Raises RowNotFound, FieldInvalid ("text")."""
    with workspace.change(_EDIT) as change:
        note = living(change.session, e.ProgressNote, note_id)
        put(note, text=f.required_prose("text", text), date=day or note.date)
        change.label = _EDIT.format(text=short(note.text))


def remove_progress(workspace: Workspace, note_id: str) -> None:
    """Take a note away; the file it names stays. Raises RowNotFound."""
    with workspace.change(_REMOVE) as change:
        note = living(change.session, e.ProgressNote, note_id)
        change.remove(note)
        change.label = _REMOVE.format(text=short(note.text))


def add_proof(
    workspace: Workspace,
    action_id: str,
    path: Path,
    day: dt.date,
    text: str = "",
    report: Report = go_on,
) -> str:
    """Keep a file as the proof of a follow-up, with a note that names it; gives the note's id.

    Without words the note tells the file's name. Raises RowNotFound, and what the file is refused
    with (model/errors/files.py), StorageError.
    """
    with workspace.read() as session:
        living(session, e.ActionItem, action_id)
    name, kept = shown_name(path.name), AttachmentStore(workspace.path).take(path, report)
    with workspace.change(_PROOF.format(name=short(name))) as change, change.session.no_autoflush:
        action = living(change.session, e.ActionItem, action_id)
        meeting = read_meeting(change.session, action.meeting_id)
        attachment = attach_proof(change, meeting, name, kept)
        words = f.prose(text) or _SHOWN.format(name=name)
        return new_note(change, action, words, day, attachment).id.hex


def new_note(
    change: Change,
    action: e.ActionItem,
    text: str,
    day: dt.date,
    attachment: UUID | None = None,
) -> e.ProgressNote:
    """A new note at the end of a follow-up's. Raises FieldInvalid ("text")."""
    of_action = e.ProgressNote.action_item_id == action.id
    rows = siblings(change.session, e.ProgressNote, of_action)
    made = e.ProgressNote(
        id=change.new_id(), action_item_id=action.id, pos="", date=day,
        text=f.required_prose("text", text), attachment_id=attachment,
    )  # fmt: skip
    insert_at(change, rows, made, len(rows))
    change.add(made)
    return made
