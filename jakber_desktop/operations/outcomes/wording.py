"""Decisions and follow-ups beside the notes: the same words there and here, or hidden as they are.

Whatever is made of confidential words rests on a confidential point, which keeps it from news,
projector and exports (R4).
"""

from __future__ import annotations

from typing import Literal, Unpack

from sqlalchemy import select

from jakber_desktop.language.marking import QT_TRANSLATE_NOOP
from jakber_desktop.model import entities as e
from jakber_desktop.model.errors import FieldInvalid
from jakber_desktop.operations import fields as f
from jakber_desktop.operations.editing import editable_meeting, living, put, short
from jakber_desktop.operations.outcomes.actions import ActionDetails, new_action
from jakber_desktop.operations.outcomes.points import (
    change_point,
    editable_item,
    new_point,
    points_of,
    reword_source,
    source_of,
)
from jakber_desktop.store.workspace import Change, Workspace

__all__ = ["Winner", "add_confidential_action", "settle_wording", "word_confidentially"]

Winner = Literal["notes", "card"]
"""Whose words stay."""

_SETTLE = QT_TRANSLATE_NOOP("core", "Samakan kalimat “{text}”")
_HIDE = QT_TRANSLATE_NOOP("core", "Ubah dan tutup “{text}”")
_ADD = QT_TRANSLATE_NOOP("core", "Catat tindak lanjut tertutup “{text}”")
_NO_ITEM = QT_TRANSLATE_NOOP("core", "Isi dari poin tertutup memerlukan butir agenda.")
_KINDS: dict[str, type[e.Decision | e.ActionItem]] = {
    "decision": e.Decision, "action": e.ActionItem,
}  # fmt: skip


def settle_wording(
    workspace: Workspace, kind: Literal["decision", "action"], id_: str, winner: Winner
) -> None:
    """Let a decision or follow-up and its point say the same again; without a point do nothing.

    Raises RowNotFound, MeetingLocked.
    """
    with workspace.change(_SETTLE) as change:
        made = living(change.session, _KINDS[kind], id_)
        editable_meeting(change.session, made.meeting_id)
        point = source_of(change, made)
        if point is None:
            return
        if winner == "card":
            change_point(change, point, {"text": made.text})
        else:
            put(made, text=point.text)
        change.label = _SETTLE.format(text=short(made.text))


def word_confidentially(
    workspace: Workspace, kind: Literal["decision", "action"], id_: str, text: str
) -> None:
    """Word a decision or follow-up in confidential words; its point is confidential from now on.

    One without a point gets one under its agenda item. Raises RowNotFound, MeetingLocked,
    FieldInvalid.
    """
    with workspace.change(_HIDE) as change, change.session.no_autoflush:
        made = living(change.session, _KINDS[kind], id_)
        editable_meeting(change.session, made.meeting_id)
        words = f.required_prose("text", text)
        reword_source(change, made, words)
        put(made, text=words)
        point = source_of(change, made) or _point_for(change, made)
        change_point(change, point, {"confidential": True})
        change.label = _HIDE.format(text=short(words))


def add_confidential_action(
    workspace: Workspace, item_id: str, text: str, **given: Unpack[ActionDetails]
) -> str:
    """Write down a follow-up of confidential words with its point in the notes; gives its id.

    Raises RowNotFound, MeetingLocked, FieldInvalid.
    """
    with workspace.change(_ADD) as change, change.session.no_autoflush:
        item = editable_item(change, item_id)
        made = new_action(change, item.meeting_id, {"text": text, "item": item_id, **given})
        _point_for(change, made)
        change.label = _ADD.format(text=short(made.text))
        return made.id.hex


def _point_for(change: Change, made: e.Decision | e.ActionItem) -> e.Point:
    """A confidential point in the words of an outcome at the end of its item, linked to it."""
    first = select(e.AgendaItem.id).where(
        e.AgendaItem.meeting_id == made.meeting_id, e.AgendaItem.alive
    )
    at = made.agenda_item_id or change.session.scalar(first.order_by(e.AgendaItem.pos).limit(1))
    if at is None:
        raise FieldInvalid("text", _NO_ITEM)
    item = editable_item(change, at.hex)
    rows = points_of(change, item)
    given = {"text": made.text, "confidential": True}
    point = new_point(change, item, rows, len(rows), given)
    change.session.flush()
    put(made, point_id=point.id)
    return point
