"""Follow-ups carried on from the register: status, due day, who does it (07, F2).

They go on after the minutes are final (store/frozen.py); what was agreed stays as it is sealed.
"""

from __future__ import annotations

import datetime as dt
from typing import Any, TypedDict, Unpack, get_args

from jakber_desktop.language.marking import QT_TRANSLATE_NOOP
from jakber_desktop.model import entities as e
from jakber_desktop.model import record as r
from jakber_desktop.operations import fields as f
from jakber_desktop.operations.directory.contacts import read_contacts
from jakber_desktop.operations.editing import (
    living,
    office_id,
    person_named,
    put,
    read_meeting,
    short,
)
from jakber_desktop.operations.follow_ups.dues import typed_due
from jakber_desktop.operations.follow_ups.progress import new_note
from jakber_desktop.operations.outcomes.actions import closing_day
from jakber_desktop.store.workspace import Workspace

__all__ = [
    "Responsible", "finish", "names", "reopen", "set_due", "set_responsible", "set_status",
    "set_who",
]  # fmt: skip

_STATUS = QT_TRANSLATE_NOOP("core", "Ubah status tindak lanjut “{text}”")
_FINISH = QT_TRANSLATE_NOOP("core", "Tandai selesai “{text}”")
_REOPEN = QT_TRANSLATE_NOOP("core", "Buka kembali tindak lanjut “{text}”")
_DUE = QT_TRANSLATE_NOOP("core", "Ubah tenggat “{text}”")
_RESPONSIBLE = QT_TRANSLATE_NOOP("core", "Ubah penanggung jawab “{text}”")


class Responsible(TypedDict, total=False):
    """Who does a follow-up: an office's code, a person's id, a post or name in words; None empties,
    what is absent stays."""

    office: str | None
    person: str | None
    post: str | None


def set_status(
    workspace: Workspace, action_id: str, status: r.ActionStatus, day: dt.date | None = None
) -> None:
    """How far a follow-up is; `day` is when it was done or given up, today if not given.

    Raises RowNotFound, FieldInvalid.
    """
    word = f.choice("status", status, get_args(r.ActionStatus))
    with workspace.change(_STATUS) as change:
        action = living(change.session, e.ActionItem, action_id)
        closed = closing_day(change, action, word)
        put(action, status=word, closed_on=day if day and closed else closed)
        change.label = _STATUS.format(text=short(action.text))


def finish(workspace: Workspace, action_id: str, day: dt.date, note: str = "") -> None:
    """A follow-up is done, on a day; what is said of it becomes a progress note.

    Raises RowNotFound.
    """
    with workspace.change(_FINISH) as change, change.session.no_autoflush:
        action = living(change.session, e.ActionItem, action_id)
        if f.prose(note):
            new_note(change, action, note, day)
        put(action, status="done", closed_on=day)
        change.label = _FINISH.format(text=short(action.text))


def reopen(workspace: Workspace, action_id: str) -> None:
    """A follow-up that was closed goes on. Raises RowNotFound."""
    with workspace.change(_REOPEN) as change:
        action = living(change.session, e.ActionItem, action_id)
        if action.status in ("done", "cancelled"):
            put(action, status="in_progress", closed_on=None)
        change.label = _REOPEN.format(text=short(action.text))


def set_due(workspace: Workspace, action_id: str, text: str, today: dt.date) -> None:
    """Until when, as people say it: "31/5", "Senin depan", "+14", "sebelum rapat berikutnya".

    It is counted from `today`; nothing is no due day. Raises RowNotFound, FieldInvalid ("due").
    """
    with workspace.change(_DUE) as change:
        action = living(change.session, e.ActionItem, action_id)
        meeting = read_meeting(change.session, action.meeting_id)
        date, phrase = typed_due(change.session, meeting, text, today)
        put(action, due_date=date, due_phrase=phrase)
        change.label = _DUE.format(text=short(action.text))


def set_responsible(workspace: Workspace, action_id: str, **given: Unpack[Responsible]) -> None:
    """Who does it. Raises RowNotFound, FieldInvalid ("office", "person", "post")."""
    with workspace.change(_RESPONSIBLE) as change:
        action = living(change.session, e.ActionItem, action_id)
        values: dict[str, Any] = {}
        if "office" in given:
            values["responsible_office_id"] = office_id(change.session, given["office"])
        if "person" in given:
            person = given["person"]
            values["responsible_person_id"] = person and person_named(change.session, person).id
        if "post" in given:
            values["responsible_post"] = f.post_or_name("post", given["post"])
        put(action, **values)
        change.label = _RESPONSIBLE.format(text=short(action.text))


def set_who(workspace: Workspace, action_id: str, text: str, today: dt.date) -> None:
    """Who does it, as typed: the one person of the directory with this name, else a post or name in
    words; nothing is nobody. Raises RowNotFound, FieldInvalid ("post").
    """
    wanted = " ".join(text.split()).casefold()
    with workspace.read() as session:
        people = {
            row.person for row in read_contacts(session, today)
            if row.person and (row.name or "").casefold() == wanted
        }  # fmt: skip
    person = people.pop() if len(people) == 1 else None
    set_responsible(workspace, action_id, person=person, post=None if person else text)


def names(workspace: Workspace, today: dt.date) -> tuple[str, ...]:
    """People and posts of the directory, in its order, to be picked from."""
    with workspace.read() as session:
        rows = read_contacts(session, today)
    people = [row.name for row in rows if row.person and row.name]
    return tuple(dict.fromkeys([*people, *(row.title for row in rows if row.title)]))
