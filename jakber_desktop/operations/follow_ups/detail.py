"""One follow-up as the panel shows it: where it came from, what became of it, who said so (07)."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from itertools import groupby
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from jakber_desktop.language.enumerations import agenda_labels
from jakber_desktop.language.marking import QT_TRANSLATE_NOOP
from jakber_desktop.model import entities as e
from jakber_desktop.model.errors import RowNotFound
from jakber_desktop.model.rows.follow_ups import (
    FollowUpDetail,
    FollowUpEvent,
    ProgressRow,
)
from jakber_desktop.operations.editing import known
from jakber_desktop.operations.follow_ups.public_rows import plain_words
from jakber_desktop.operations.follow_ups.reading import read_row
from jakber_desktop.operations.log_words.names import field_name
from jakber_desktop.operations.log_words.values import Wording
from jakber_desktop.store.history import Written, row_history
from jakber_desktop.store.workspace import Workspace

__all__ = ["detail"]

_FROM_MINUTES = QT_TRANSLATE_NOOP("core", "Dibuat dari notula {number}")
_FROM_MEETING = QT_TRANSLATE_NOOP("core", "Dicatat dalam rapat ini")
_FIELD = QT_TRANSLATE_NOOP("core", "{field}: {value}")
_EMPTIED = QT_TRANSLATE_NOOP("core", "{field} dikosongkan")
_REWORDED = QT_TRANSLATE_NOOP("core", "Uraian diubah")
_WHAT = QT_TRANSLATE_NOOP("core", "Tindak lanjut")
_TOLD = (
    "status", "due_phrase", "due_date", "responsible_office_id", "responsible_person_id",
    "responsible_post", "text",
)  # fmt: skip
"""Fields whose changes are told."""


def detail(workspace: Workspace, action_id: str, today: dt.date) -> FollowUpDetail:
    """What the panel shows of a follow-up. Raises RowNotFound."""
    with workspace.read() as session:
        row = read_row(session, action_id, today)
        if row is None:
            raise RowNotFound(what=_WHAT)
        action = known(session, e.ActionItem, action_id)
        meeting = session.get_one(e.Meeting, action.meeting_id)
        written = row_history(session, "action_item", action.id)
        progress = tuple(_progress(session, action.id))
        events = [*_notes(progress, written), *_changes(session, action, written)]
        events.sort(key=lambda one: one.date, reverse=True)
        person = action.responsible_person_id
        return FollowUpDetail(
            row=row, item=_label(session, action), person=person.hex if person else None,
            post=action.responsible_post, progress=progress,
            events=(*events, _beginning(meeting, action, written)),
        )  # fmt: skip


def _progress(session: Session, action: UUID) -> Iterator[ProgressRow]:
    note, file = e.ProgressNote, e.Attachment
    found = session.execute(
        select(note.id, note.date, note.text, file.name, file.id)
        .outerjoin(file, (file.id == note.attachment_id) & file.alive)
        .where(note.action_item_id == action, note.alive)
        .order_by(note.date.desc(), note.pos.desc(), note.id.desc())
    )
    for id_, date, text, name, attachment in found:
        yield ProgressRow(
            id_.hex, date, plain_words(text), name or "", attachment.hex if attachment else None
        )


def _notes(
    progress: tuple[ProgressRow, ...], written: tuple[Written, ...]
) -> Iterator[FollowUpEvent]:
    """A note tells itself, under the name of who worded it last."""
    users = {one.row: one.user for one in reversed(written) if one.entity == "progress_note"}
    for note in progress:
        yield FollowUpEvent(note.date, note.text, users.get(note.id, ""), note.id)


def _changes(
    session: Session, action: e.ActionItem, written: tuple[Written, ...]
) -> Iterator[FollowUpEvent]:
    """Every deed that changed a field after the follow-up was made.

    That a note set it going is told by the note.
    """
    wording = Wording(session)
    noted = {one.at for one in written if one.entity == "progress_note"}
    own = [one for one in written if one.row == action.id.hex and one.entity == "action_item"]
    made = own[-1].at if own else None
    for (at, user), group in groupby(own, key=lambda one: (one.at, one.user)):
        if at == made:
            continue
        fields = {one.field: one for one in group}
        if at in noted and "status" in fields and fields["status"].after == "in_progress":
            del fields["status"]
        told = [
            _told(wording, fields[name])
            for name in _TOLD
            if name in fields and not (name == "due_date" and "due_phrase" in fields
                                       and fields["due_phrase"].after)
        ]  # fmt: skip
        if told:
            yield FollowUpEvent(at.astimezone().date(), "; ".join(told), user)


def _told(wording: Wording, one: Written) -> str:
    if one.field == "text":
        return _REWORDED
    name = field_name(one.entity, one.field)
    shown = wording.value(one.entity, one.field, one.after).words
    return (_FIELD if shown else _EMPTIED).format(field=name, value=shown)


def _beginning(
    meeting: e.Meeting, action: e.ActionItem, written: tuple[Written, ...]
) -> FollowUpEvent:
    user = next((one.user for one in reversed(written) if one.row == action.id.hex), "")
    numbered = meeting.minutes_number and action.number
    words = _FROM_MINUTES.format(number=meeting.minutes_number) if numbered else _FROM_MEETING
    return FollowUpEvent(meeting.date, words, user)


def _label(session: Session, action: e.ActionItem) -> str:
    """The number of the agenda item it came from, as it prints."""
    if action.agenda_item_id is None:
        return ""
    item = e.AgendaItem
    rows = session.execute(
        select(item.id, item.level)
        .where(item.meeting_id == action.meeting_id, item.alive)
        .order_by(item.pos, item.id)
    ).all()
    labels = agenda_labels(level for _, level in rows)
    found = dict(zip((id_ for id_, _ in rows), labels, strict=True))
    return found.get(action.agenda_item_id, "")
