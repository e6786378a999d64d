"""What becomes of a target: its step, per cent and a note, in a meeting or on a day (F3, 21)."""

from __future__ import annotations

import datetime as dt
from typing import Any
from uuid import UUID

from sqlalchemy.orm import Session

from jakber_desktop.language.marking import QT_TRANSLATE_NOOP
from jakber_desktop.model import entities as e
from jakber_desktop.model.errors import FieldInvalid
from jakber_desktop.model.rows.targets import STEPS
from jakber_desktop.operations import fields as f
from jakber_desktop.operations.editing import (
    editable_meeting,
    insert_at,
    living,
    put,
    short,
    siblings,
)
from jakber_desktop.operations.targets.reading import events_of, step_number
from jakber_desktop.store.workspace import Change, Workspace

__all__ = ["raise_step", "report_in_meeting", "report_on_day"]

_REPORT = QT_TRANSLATE_NOOP("core", "Perbarui target “{name}”")
_RAISE = QT_TRANSLATE_NOOP("core", "Naikkan langkah target “{name}”")
_PERCENT = QT_TRANSLATE_NOOP("core", "Tulis angka 0 sampai 100.")
_MOST_PERCENT = 100


def report_on_day(
    workspace: Workspace,
    target_id: str,
    day: dt.date,
    *,
    step: str | None = None,
    percent: int | None = None,
    note: str | None = None,
) -> None:
    """Say how far a target is, outside any meeting; without a step it stays where it is.

    Raises RowNotFound, FieldInvalid ("step", "percent").
    """
    with workspace.change(_REPORT) as change:
        target = living(change.session, e.Target, target_id)
        values = _values(target, step, percent, note)
        _on_day(change, target, day, values)
        change.label = _REPORT.format(name=short(target.name))


def report_in_meeting(
    workspace: Workspace,
    target_id: str,
    meeting_id: str,
    *,
    step: str | None = None,
    percent: int | None = None,
    note: str | None = None,
) -> None:
    """Say how far a target is in a meeting's minutes; a second report there replaces the first.

    Raises RowNotFound, MeetingNotFound, MeetingLocked, FieldInvalid ("step", "percent").
    """
    with workspace.change(_REPORT) as change, change.session.no_autoflush:
        target = living(change.session, e.Target, target_id)
        meeting = editable_meeting(change.session, meeting_id)
        values = _values(target, step, percent, note)
        newest = _is_newest(change.session, target.id, meeting.date)
        _in_meeting(change, target, meeting, values)
        if newest:
            put(target, step=values["step"])
        change.label = _REPORT.format(name=short(target.name))


def raise_step(workspace: Workspace, target_id: str, day: dt.date) -> str | None:
    """The next step is reached, on a day; gives it, None when the target is done already.

    Raises RowNotFound.
    """
    with workspace.read() as session:
        reached = step_number(living(session, e.Target, target_id).step) or 0
    if reached == len(STEPS):
        return None
    step = STEPS[reached]
    with workspace.change(_RAISE) as change:
        target = living(change.session, e.Target, target_id)
        _on_day(change, target, day, {"step": step, "progress_percent": None, "note": None})
        change.label = _RAISE.format(name=short(target.name))
    return step


# --- inside ---------------------------------------------------------------------------------------


def _values(
    target: e.Target, step: str | None, percent: int | None, note: str | None
) -> dict[str, Any]:
    if percent is not None and not 0 <= percent <= _MOST_PERCENT:
        raise FieldInvalid("percent", _PERCENT)
    return {
        "step": f.choice("step", step, STEPS) if step is not None else target.step,
        "progress_percent": percent,
        "note": f.prose(note),
    }


def _on_day(change: Change, target: e.Target, day: dt.date, values: dict[str, Any]) -> None:
    newest = _is_newest(change.session, target.id, day)
    change.add(e.TargetNote(id=change.new_id(), target_id=target.id, date=day, **values))
    if newest:
        put(target, step=values["step"])


def _in_meeting(
    change: Change, target: e.Target, meeting: e.Meeting, values: dict[str, Any]
) -> None:
    rows = siblings(change.session, e.TargetUpdate, e.TargetUpdate.meeting_id == meeting.id)
    known = next((one for one in rows if one.target_id == target.id), None)
    told = {"owner_office_id": target.owner_office_id, "due_date": target.due_date} | values
    if known is not None:
        put(known, **told)
        return
    made = e.TargetUpdate(
        id=change.new_id(), meeting_id=meeting.id, pos="", target_id=target.id, **told
    )
    insert_at(change, rows, made, len(rows))
    change.add(made)


def _is_newest(session: Session, target: UUID, day: dt.date) -> bool:
    """Whether nothing was reported of the target after a day: only then its step follows."""
    return all(one.date <= day for one in events_of(session).get(target.hex, ()))
