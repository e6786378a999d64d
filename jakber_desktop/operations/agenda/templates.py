"""Templates of meetings by kind: an agenda with its minutes, and what the meeting is for (A6)."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from sqlalchemy import select

from jakber_desktop.language.marking import QT_TRANSLATE_NOOP
from jakber_desktop.model import entities as e
from jakber_desktop.model.errors import FieldInvalid
from jakber_desktop.model.rows.planning import TemplateRow
from jakber_desktop.operations import fields as f
from jakber_desktop.operations.agenda.deeds import keep_together
from jakber_desktop.operations.editing import (
    editable_meeting,
    living,
    put,
    read_meeting,
    short,
    siblings,
)
from jakber_desktop.store.records.lists import arrange
from jakber_desktop.store.workspace import Change, Workspace

__all__ = ["apply_template", "remove_template", "save_template", "templates"]

_SAVE = QT_TRANSLATE_NOOP("core", "Simpan templat “{name}”")
_APPLY = QT_TRANSLATE_NOOP("core", "Pakai templat “{name}”")
_REMOVE = QT_TRANSLATE_NOOP("core", "Hapus templat “{name}”")
_EMPTY = QT_TRANSLATE_NOOP("core", "Susun agendanya dahulu; templat menyimpan agenda.")
_NAME_LIMIT = 120


def templates(workspace: Workspace, kind: str | None = None) -> tuple[TemplateRow, ...]:
    """All templates, those for this kind of meeting first, then by name."""
    with workspace.read() as session:
        rows = session.scalars(select(e.MeetingTemplate).where(e.MeetingTemplate.alive))
        found = [TemplateRow(row.id.hex, row.name, row.kind, len(row.agenda)) for row in rows]
    return tuple(
        sorted(found, key=lambda row: (row.kind != kind or kind is None, row.name.casefold()))
    )


def save_template(workspace: Workspace, meeting_id: str, name: str) -> str:
    """Keep a meeting's agenda, kind and purpose under a name; gives the template's id.

    One of the same name is replaced. Confidential items stay out (R4). Raises MeetingNotFound,
    FieldInvalid (no name, no agenda).
    """
    words = f.required_line("name", name, _NAME_LIMIT)
    with workspace.change(_SAVE.format(name=short(words))) as change:
        meeting = read_meeting(change.session, meeting_id)
        rows = siblings(change.session, e.AgendaItem, e.AgendaItem.meeting_id == meeting.id)
        agenda = tuple(
            [row.title, row.planned_minutes, row.level] for row in rows if not row.confidential
        )
        if not agenda:
            raise FieldInvalid("agenda", _EMPTY)
        row = _named(change, words)
        put(row, name=words, kind=meeting.kind, purpose=meeting.purpose, agenda=agenda)
        return row.id.hex


def apply_template(workspace: Workspace, meeting_id: str, template_id: str) -> int:
    """Add a template's items to a meeting's agenda; gives how many.

    Kind and purpose are taken where the meeting has none. Raises MeetingNotFound, MeetingLocked,
    RowNotFound.
    """
    with workspace.change(_APPLY) as change, change.session.no_autoflush:
        meeting = editable_meeting(change.session, meeting_id)
        template = living(change.session, e.MeetingTemplate, template_id)
        change.label = _APPLY.format(name=short(template.name))
        rows = siblings(change.session, e.AgendaItem, e.AgendaItem.meeting_id == meeting.id)
        items = [_item(change, meeting.id, *entry) for entry in template.agenda]
        arrange([*rows, *items], change.random_bytes)
        keep_together([*rows, *items])
        for item in items:
            change.add(item)
        put(
            meeting,
            kind=meeting.kind or template.kind,
            purpose=meeting.purpose or template.purpose,
        )
        return len(items)


def remove_template(workspace: Workspace, template_id: str) -> None:
    """Remove a template; meetings made from it keep their agenda. Raises RowNotFound."""
    with workspace.change(_REMOVE) as change:
        row = living(change.session, e.MeetingTemplate, template_id)
        change.label = _REMOVE.format(name=short(row.name))
        change.remove(row)


def _named(change: Change, name: str) -> e.MeetingTemplate:
    """The template of this name, a new one if there is none."""
    wanted = select(e.MeetingTemplate).where(e.MeetingTemplate.name == name)
    known = change.session.scalars(wanted.order_by(e.MeetingTemplate.id)).first()
    if known is not None:
        return known
    row = e.MeetingTemplate(id=change.new_id(), name=name)
    change.add(row)
    return row


def _item(change: Change, meeting: UUID, title: str, minutes: Any, level: Any) -> e.AgendaItem:
    return e.AgendaItem(
        id=change.new_id(), meeting_id=meeting, pos="", title=title, planned_minutes=minutes,
        level=int(bool(level)),
    )  # fmt: skip
