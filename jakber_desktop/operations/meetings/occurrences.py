"""Deeds about one day of a series: move it, call it off, put it back, make its meeting (A1)."""

from __future__ import annotations

import datetime as dt
from uuid import UUID

from sqlalchemy.orm import Session

from jakber_desktop.language.dates import long_date
from jakber_desktop.language.marking import QT_TRANSLATE_NOOP
from jakber_desktop.model import entities as e
from jakber_desktop.model.errors import FieldInvalid, RowNotFound
from jakber_desktop.model.rows.series import TO_COME, OccurrenceRow
from jakber_desktop.operations import fields as f
from jakber_desktop.operations.editing import living, short
from jakber_desktop.operations.meetings.life import cancel_meeting, postpone_meeting, resume_meeting
from jakber_desktop.operations.meetings.preparation import first_occurrence, next_occurrence
from jakber_desktop.operations.series.days import days_of, due_days, shifted
from jakber_desktop.operations.series.marks import mark, unmark
from jakber_desktop.operations.series.plan import Plan, plan_of
from jakber_desktop.store.workspace import Change, Workspace

__all__ = [
    "cancel_occurrence", "make_occurrence", "move_occurrence", "restore_occurrence",
]  # fmt: skip

_MOVE = QT_TRANSLATE_NOOP("core", "Pindahkan rapat rangkaian “{name}” {day}")
_CANCEL = QT_TRANSLATE_NOOP("core", "Batalkan rapat rangkaian “{name}” {day}")
_RESTORE = QT_TRANSLATE_NOOP("core", "Kembalikan rapat rangkaian “{name}” {day}")
_REASON = QT_TRANSLATE_NOOP("core", "Tulis alasannya; alasan ini tampil pada rangkaian.")
_SAME_DAY = QT_TRANSLATE_NOOP("core", "Tulis hari yang lain daripada semula.")
_NOT_A_DAY = QT_TRANSLATE_NOOP("core", "Rangkaian ini tidak dijadwalkan pada {day}.")
_NOT_TO_COME = QT_TRANSLATE_NOOP("core", "Hari ini sudah punya rapat, dibatalkan, atau dilewati.")
_WHAT = QT_TRANSLATE_NOOP("core", "Rangkaian")
_HELD = QT_TRANSLATE_NOOP("core", "Rapat pada hari ini sudah dilaksanakan.")
_NEAR = dt.timedelta(days=31)
"""Further than days off move a day."""


def move_occurrence(
    workspace: Workspace, series_id: str, rule_day: dt.date, to: dt.date, reason: str
) -> None:
    """Let a day of the rule be on another day; the meeting that stands for it is postponed.

    Raises RowNotFound, FieldInvalid ("date", "reason"), MeetingLocked.
    """
    row, words = _movable(workspace, series_id, rule_day), _reason(reason)
    if to == row.day:
        raise FieldInvalid("date", _SAME_DAY)
    if row.meeting_id:
        postpone_meeting(workspace, row.meeting_id, words, date=to)
        return
    with workspace.change(_label(_MOVE, row)) as change:
        series = _series(change, series_id)
        mark(change, series, rule_day, moved_to=to, cancelled=False, reason=words, meeting_id=None)


def cancel_occurrence(workspace: Workspace, series_id: str, rule_day: dt.date, reason: str) -> None:
    """Call a day of the rule off; the meeting that stands for it is cancelled.

    Raises RowNotFound, FieldInvalid ("date", "reason"), MeetingLocked.
    """
    row, words = _movable(workspace, series_id, rule_day), _reason(reason)
    if row.meeting_id:
        cancel_meeting(workspace, row.meeting_id, words)
        return
    with workspace.change(_label(_CANCEL, row)) as change:
        series = _series(change, series_id)
        mark(change, series, rule_day, cancelled=True, moved_to=None, reason=words, meeting_id=None)


def restore_occurrence(workspace: Workspace, series_id: str, rule_day: dt.date) -> None:
    """Put a day back where the rule has it; a meeting that was called off is planned again.

    Raises RowNotFound, FieldInvalid ("date"), MeetingLocked.
    """
    row = _movable(workspace, series_id, rule_day)
    if row.meeting_id:
        resume_meeting(workspace, row.meeting_id, _due_day(workspace, series_id, rule_day))
        return
    with workspace.change(_label(_RESTORE, row)) as change:
        unmark(change, _series(change, series_id), rule_day)


def make_occurrence(workspace: Workspace, series_id: str, rule_day: dt.date) -> str:
    """Make the meeting of a day to come; gives its id, or that of the one that stands there.

    It takes along what the newest meeting before it hands on; the first of a series
    is called like the series. Raises RowNotFound, FieldInvalid ("date").
    """
    row = _found(workspace, series_id, rule_day)
    if row.meeting_id:
        return row.meeting_id
    if row.state not in TO_COME:
        raise FieldInvalid("date", _NOT_TO_COME)
    with workspace.read() as session:
        plan = _plan(session, series_id)
    before = [one for one in plan.meetings if one.date < row.day] or list(plan.meetings[:1])
    if before:
        return next_occurrence(workspace, before[-1].id.hex, row.day)
    return first_occurrence(workspace, series_id, row.day)


# --- inside ---------------------------------------------------------------------------------------


def _found(workspace: Workspace, series_id: str, rule_day: dt.date) -> OccurrenceRow:
    """The day as it stands now. Raises RowNotFound, FieldInvalid ("date")."""
    with workspace.read() as session:
        plan = _plan(session, series_id)
    said = plan.marks.get(rule_day)
    dates = [one.date for one in plan.meetings if said and one.id == said.meeting]
    dates += [said.moved_to] if said and said.moved_to else []
    first, last = min([rule_day, *dates]), max([rule_day, *dates])
    rows = days_of(plan, shifted(first, -_NEAR), shifted(last, _NEAR))
    row = next((one for one in rows if one.rule_day == rule_day), None)
    if row is None:
        raise FieldInvalid("date", _NOT_A_DAY, day=long_date(rule_day))
    return row


def _movable(workspace: Workspace, series_id: str, rule_day: dt.date) -> OccurrenceRow:
    """As `_found`, unless the meeting of that day is over. Raises FieldInvalid ("date")."""
    row = _found(workspace, series_id, rule_day)
    if row.status == "held":
        raise FieldInvalid("date", _HELD)
    return row


def _due_day(workspace: Workspace, series_id: str, rule_day: dt.date) -> dt.date:
    with workspace.read() as session:
        plan = _plan(session, series_id)
    return due_days(plan, rule_day, rule_day)[0].day


def _plan(session: Session, series_id: str) -> Plan:
    plan = plan_of(session, living(session, e.Series, series_id).id)
    if plan is None:
        raise RowNotFound(what=_WHAT)
    return plan


def _series(change: Change, series_id: str) -> UUID:
    return living(change.session, e.Series, series_id).id


def _reason(text: str) -> str:
    words = f.prose(text)
    if words is None:
        raise FieldInvalid("reason", _REASON)
    return words


def _label(template: str, row: OccurrenceRow) -> str:
    return template.format(name=short(row.series), day=long_date(row.rule_day or row.day))
