"""Decisions (03, F1): written down, made from a point, edited, ordered, removed."""

from __future__ import annotations

from typing import Any, TypedDict, Unpack, get_args
from uuid import UUID

from jakber_desktop.language.marking import QT_TRANSLATE_NOOP
from jakber_desktop.model import entities as e
from jakber_desktop.model import record as r
from jakber_desktop.model.errors import RowNotFound
from jakber_desktop.operations import fields as f
from jakber_desktop.operations.editing import (
    editable_meeting,
    insert_at,
    living,
    move_beside,
    put,
    short,
    siblings,
)
from jakber_desktop.operations.outcomes.points import editable_item, editable_point, reword_source
from jakber_desktop.store.workspace import Change, Workspace

__all__ = [
    "DecisionFields", "add_decision", "decision_from_point", "edit_decision", "move_decision",
    "remove_decision",
]  # fmt: skip

_ADD = QT_TRANSLATE_NOOP("core", "Catat keputusan “{text}”")
_EDIT = QT_TRANSLATE_NOOP("core", "Ubah keputusan “{text}”")
_MOVE = QT_TRANSLATE_NOOP("core", "Pindahkan keputusan “{text}”")
_REMOVE = QT_TRANSLATE_NOOP("core", "Hapus keputusan “{text}”")
_ITEM = QT_TRANSLATE_NOOP("core", "Butir agenda")


class DecisionFields(TypedDict, total=False):
    """What can be given of a decision; `item` is the id of its agenda item (V09)."""

    text: str
    item: str | None
    status: r.DecisionStatus


def add_decision(
    workspace: Workspace, meeting_id: str, text: str, *, item: str | None = None
) -> str:
    """Write down a decision; gives its id.

    Raises MeetingNotFound, MeetingLocked, RowNotFound, FieldInvalid.
    """
    with workspace.change(_ADD.format(text=short(text))) as change, change.session.no_autoflush:
        meeting = editable_meeting(change.session, meeting_id)
        return new_decision(change, meeting.id, text, item_of(change, meeting.id, item)).id.hex


def decision_from_point(workspace: Workspace, point_id: str) -> str:
    """Make a decision of a point (/k); the point stays and the two are linked; gives its id.

    Asked again it gives the decision that is there. Raises RowNotFound, MeetingLocked.
    """
    with workspace.change(_ADD) as change, change.session.no_autoflush:
        point = editable_point(change, point_id)
        item = editable_item(change, point.agenda_item_id.hex)
        change.label = _ADD.format(text=short(point.text))
        for known in siblings(change.session, e.Decision, e.Decision.point_id == point.id):
            return known.id.hex
        made = new_decision(change, item.meeting_id, point.text, item.id)
        put(made, point_id=point.id)
        return made.id.hex


def edit_decision(workspace: Workspace, decision_id: str, **given: Unpack[DecisionFields]) -> None:
    """Change the given fields; its point follows new words as long as it said the same.

    Raises RowNotFound, MeetingLocked, FieldInvalid.
    """
    with workspace.change(_EDIT) as change:
        decision = _editable(change, decision_id)
        values: dict[str, Any] = {}
        if "text" in given:
            values["text"] = f.required_prose("text", given["text"])
            reword_source(change, decision, values["text"])
        if "item" in given:
            values["agenda_item_id"] = item_of(change, decision.meeting_id, given["item"])
        if "status" in given:
            values["status"] = f.choice("status", given["status"], get_args(r.DecisionStatus))
            if given["status"] == "in_force":
                values |= {"superseded_by_id": None, "revoked_by_id": None, "revoked_reason": None}
        put(decision, **values)
        change.label = _EDIT.format(text=short(decision.text))


def move_decision(
    workspace: Workspace, decision_id: str, *, before: str | None = None, after: str | None = None
) -> None:
    """Move a decision before or after another; neither is the end.

    Raises RowNotFound, MeetingLocked.
    """
    with workspace.change(_MOVE) as change:
        decision = _editable(change, decision_id)
        rows = siblings(change.session, e.Decision, e.Decision.meeting_id == decision.meeting_id)
        move_beside(change, rows, decision, before, after)
        change.label = _MOVE.format(text=short(decision.text))


def remove_decision(workspace: Workspace, decision_id: str) -> None:
    """Remove a decision; its point stays. Raises RowNotFound, MeetingLocked."""
    with workspace.change(_REMOVE) as change:
        decision = _editable(change, decision_id)
        change.remove(decision)
        change.label = _REMOVE.format(text=short(decision.text))


def item_of(change: Change, meeting: UUID, item_id: str | None) -> UUID | None:
    """The id of an agenda item of this very meeting; None for None. Raises RowNotFound."""
    if item_id is None:
        return None
    item = living(change.session, e.AgendaItem, item_id)
    if item.meeting_id != meeting:
        raise RowNotFound(what=_ITEM)
    return item.id


def _editable(change: Change, decision_id: str) -> e.Decision:
    decision = living(change.session, e.Decision, decision_id)
    editable_meeting(change.session, decision.meeting_id)
    return decision


def new_decision(change: Change, meeting: UUID, text: str, item: UUID | None) -> e.Decision:
    """A new decision at the end of the meeting's list. Raises FieldInvalid."""
    rows = siblings(change.session, e.Decision, e.Decision.meeting_id == meeting)
    made = e.Decision(
        id=change.new_id(), meeting_id=meeting, pos="", text=f.required_prose("text", text),
        agenda_item_id=item,
    )  # fmt: skip
    insert_at(change, rows, made, len(rows))
    change.add(made)
    return made
