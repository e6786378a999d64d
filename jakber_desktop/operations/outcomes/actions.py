"""Action items of a meeting (03, F2): from the quick line, from a point, edited, ordered, done."""

from __future__ import annotations

import datetime as dt
from typing import Any, TypedDict, Unpack, get_args
from uuid import UUID

from jakber_desktop.language.marking import QT_TRANSLATE_NOOP
from jakber_desktop.model import entities as e
from jakber_desktop.model import record as r
from jakber_desktop.operations import fields as f
from jakber_desktop.operations.editing import (
    editable_meeting,
    insert_at,
    living,
    move_beside,
    office_id,
    person_named,
    put,
    short,
    siblings,
)
from jakber_desktop.operations.outcomes.decisions import item_of
from jakber_desktop.operations.outcomes.points import editable_item, editable_point, reword_source
from jakber_desktop.store.workspace import Change, Workspace

__all__ = [
    "ActionFields", "action_from_point", "add_action", "edit_action", "move_action",
    "remove_action", "set_action_status",
]  # fmt: skip

_ADD = QT_TRANSLATE_NOOP("core", "Catat tindak lanjut “{text}”")
_EDIT = QT_TRANSLATE_NOOP("core", "Ubah tindak lanjut “{text}”")
_MOVE = QT_TRANSLATE_NOOP("core", "Pindahkan tindak lanjut “{text}”")
_REMOVE = QT_TRANSLATE_NOOP("core", "Hapus tindak lanjut “{text}”")
_STATUS = QT_TRANSLATE_NOOP("core", "Ubah status tindak lanjut “{text}”")
_CLOSED = ("done", "cancelled")


class ActionDetails(TypedDict, total=False):
    """What can be given of an action beside its text.

    `item` is an agenda item's id, `office` a code, `person` a person's id, `post` a post or name in
    words. `due_phrase` is kept beside its computed `due_date`.
    """

    item: str | None
    office: str | None
    person: str | None
    post: str | None
    due_date: dt.date | None
    due_phrase: str | None
    status: r.ActionStatus


class ActionFields(ActionDetails, total=False):
    """Everything that can be given of an action; None empties a field, an absent one stays."""

    text: str


def add_action(
    workspace: Workspace, meeting_id: str, text: str, **given: Unpack[ActionDetails]
) -> str:
    """Write down a follow-up; gives its id. Missing office or date is a gap, no error (§10).

    Raises MeetingNotFound, MeetingLocked, RowNotFound, FieldInvalid.
    """
    with workspace.change(_ADD.format(text=short(text))) as change, change.session.no_autoflush:
        meeting = editable_meeting(change.session, meeting_id)
        return new_action(change, meeting.id, {"text": text, **given}).id.hex


def action_from_point(workspace: Workspace, point_id: str, **given: Unpack[ActionFields]) -> str:
    """Make a follow-up of a point (/t); the point stays and the two are linked; gives its id.

    Its text is the point's unless one is given. Raises RowNotFound, MeetingLocked, FieldInvalid.
    """
    with workspace.change(_ADD) as change, change.session.no_autoflush:
        point = editable_point(change, point_id)
        item = editable_item(change, point.agenda_item_id.hex)
        values: dict[str, Any] = {"text": point.text, "item": item.id.hex, **given}
        made = new_action(change, item.meeting_id, values)
        put(made, point_id=point.id)
        change.label = _ADD.format(text=short(made.text))
        return made.id.hex


def edit_action(workspace: Workspace, action_id: str, **given: Unpack[ActionFields]) -> None:
    """Change the given fields; its point follows new words as long as it said the same.

    Raises RowNotFound, MeetingLocked, FieldInvalid.
    """
    with workspace.change(_EDIT) as change:
        action = _editable(change, action_id)
        values = _values(change, action.meeting_id, {**given})
        if "text" in values:
            reword_source(change, action, values["text"])
        if "status" in values:
            values["closed_on"] = closing_day(change, action, values["status"])
        put(action, **values)
        change.label = _EDIT.format(text=short(action.text))


def set_action_status(workspace: Workspace, action_id: str, status: r.ActionStatus) -> None:
    """How far a follow-up is; it goes on after the minutes are final (ui-design §9, 16).

    Raises RowNotFound, FieldInvalid.
    """
    word = f.choice("status", status, get_args(r.ActionStatus))
    with workspace.change(_STATUS) as change:
        action = living(change.session, e.ActionItem, action_id)
        put(action, status=word, closed_on=closing_day(change, action, word))
        change.label = _STATUS.format(text=short(action.text))


def move_action(
    workspace: Workspace, action_id: str, *, before: str | None = None, after: str | None = None
) -> None:
    """Move a follow-up before or after another; neither is the end.

    Raises RowNotFound, MeetingLocked.
    """
    with workspace.change(_MOVE) as change:
        action = _editable(change, action_id)
        rows = siblings(change.session, e.ActionItem, e.ActionItem.meeting_id == action.meeting_id)
        move_beside(change, rows, action, before, after)
        change.label = _MOVE.format(text=short(action.text))


def remove_action(workspace: Workspace, action_id: str) -> None:
    """Remove a follow-up; its point stays. Raises RowNotFound, MeetingLocked."""
    with workspace.change(_REMOVE) as change:
        action = _editable(change, action_id)
        change.remove(action)
        change.label = _REMOVE.format(text=short(action.text))


def closing_day(change: Change, action: e.ActionItem, status: str) -> dt.date | None:
    """The day a follow-up was closed, under a new status: today here, or the day it has."""
    if status not in _CLOSED:
        return None
    if action.status in _CLOSED and action.closed_on is not None:
        return action.closed_on
    return dt.datetime.fromtimestamp(change.now_ms / 1000).date()


def _editable(change: Change, action_id: str) -> e.ActionItem:
    action = living(change.session, e.ActionItem, action_id)
    editable_meeting(change.session, action.meeting_id)
    return action


def new_action(change: Change, meeting: UUID, given: dict[str, Any]) -> e.ActionItem:
    """A new action at the end of the meeting's list. Raises FieldInvalid, RowNotFound."""
    rows = siblings(change.session, e.ActionItem, e.ActionItem.meeting_id == meeting)
    values = _values(change, meeting, given)
    made = e.ActionItem(id=change.new_id(), meeting_id=meeting, pos="", **values)
    insert_at(change, rows, made, len(rows))
    change.add(made)
    return made


def _values(change: Change, meeting: UUID, given: dict[str, Any]) -> dict[str, Any]:
    values: dict[str, Any] = {}
    if "text" in given:
        values["text"] = f.required_prose("text", given["text"])
    if "item" in given:
        values["agenda_item_id"] = item_of(change, meeting, given["item"])
    if "office" in given:
        values["responsible_office_id"] = office_id(change.session, given["office"])
    if "post" in given:
        values["responsible_post"] = f.post_or_name("post", given["post"])
    if "person" in given:
        person = given["person"]
        values["responsible_person_id"] = person and person_named(change.session, person).id
    if "due_phrase" in given:
        values["due_phrase"] = f.line("due_phrase", given["due_phrase"])
    if "due_date" in given:
        values["due_date"] = given["due_date"]
    if "status" in given:
        values["status"] = f.choice("status", given["status"], get_args(r.ActionStatus))
    return values
