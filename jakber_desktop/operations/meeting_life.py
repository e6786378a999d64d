"""The life of a meeting: opened, closed, postponed, cancelled, taken up again, deleted (A6)."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any
from uuid import UUID

from sqlalchemy import select

from jakber_desktop.language.marking import QT_TRANSLATE_NOOP
from jakber_desktop.model import entities as e
from jakber_desktop.model.errors import FieldInvalid, MeetingIssued, MeetingSent
from jakber_desktop.operations import fields as f
from jakber_desktop.operations.editing import editable_meeting, put, short, siblings
from jakber_desktop.operations.finalising_versions import newest_final
from jakber_desktop.operations.meeting_fields import refuse_backwards
from jakber_desktop.operations.numbers_meeting import number_meeting
from jakber_desktop.operations.parsing import parse_time
from jakber_desktop.operations.points import put_minutes
from jakber_desktop.store.workspace import Change, Workspace

_OPEN = QT_TRANSLATE_NOOP("core", "Mulai rapat “{title}”")
_CLOSE = QT_TRANSLATE_NOOP("core", "Akhiri rapat “{title}”")
_POSTPONE = QT_TRANSLATE_NOOP("core", "Tunda rapat “{title}”")
_CANCEL = QT_TRANSLATE_NOOP("core", "Batalkan rapat “{title}”")
_RESUME = QT_TRANSLATE_NOOP("core", "Jadwalkan lagi rapat “{title}”")
_DELETE = QT_TRANSLATE_NOOP("core", "Hapus rapat “{title}”")

_REASON = QT_TRANSLATE_NOOP("core", "Tulis alasannya; alasan ini tercetak pada pemberitahuan.")
_AT = QT_TRANSLATE_NOOP("core", "Tulis waktu seperti 09.00.")


def open_meeting(workspace: Workspace, meeting_id: str, at: str) -> None:
    """Start the session at a clock time ("9.05"); a closed one goes on.

    Raises MeetingNotFound, MeetingLocked, FieldInvalid.
    """
    time = _time(at, "opened_at")
    with workspace.change(_OPEN) as change:
        meeting = editable_meeting(change.session, meeting_id)
        values: dict[str, Any] = {"opened_at": meeting.opened_at or time, "closed_at": None}
        if meeting.status != "planned":
            values |= {"status": "planned", "status_reason": None}
        put(meeting, **values)
        change.label = _OPEN.format(title=short(meeting.title))


def close_meeting(
    workspace: Workspace,
    meeting_id: str,
    at: str,
    *,
    next_day: bool = False,
    minutes: Mapping[str, int] | None = None,
) -> None:
    """End the session at a clock time, of the next day when said so; the meeting is held.

    An item with notes that nobody said the outcome of was discussed (D2). `minutes` are how long
    items took, by id (D1). Raises MeetingNotFound, MeetingLocked, FieldInvalid (V02).
    """
    time = _time(at, "closed_at")
    with workspace.change(_CLOSE) as change:
        meeting = editable_meeting(change.session, meeting_id)
        across = meeting.crosses_midnight or next_day
        times = {"start": meeting.opened_at, "closed_at": time, "crosses_midnight": across}
        refuse_backwards("start", "closed_at", times)
        put(meeting, closed_at=time, crosses_midnight=across, status="held", status_reason=None)
        number_meeting(change, meeting)
        put_minutes(change, minutes or {})
        for item in _noted(change, meeting):
            put(item, outcome="discussed")
        change.label = _CLOSE.format(title=short(meeting.title))


def postpone_meeting(workspace: Workspace, meeting_id: str, reason: str) -> None:
    """Postpone with a reason, which the notice prints.

    Raises MeetingNotFound, MeetingLocked, FieldInvalid (field "reason").
    """
    _call_off(workspace, meeting_id, "postponed", reason, _POSTPONE)


def cancel_meeting(workspace: Workspace, meeting_id: str, reason: str) -> None:
    """Cancel with a reason, which the notice prints.

    Raises MeetingNotFound, MeetingLocked, FieldInvalid (field "reason").
    """
    _call_off(workspace, meeting_id, "cancelled", reason, _CANCEL)


def resume_meeting(workspace: Workspace, meeting_id: str, date: dt.date | None = None) -> None:
    """Plan a postponed or cancelled meeting again, on a new date when one is given.

    Raises MeetingNotFound, MeetingLocked.
    """
    with workspace.change(_RESUME) as change:
        meeting = editable_meeting(change.session, meeting_id)
        put(meeting, status="planned", status_reason=None, date=date or meeting.date)
        change.label = _RESUME.format(title=short(meeting.title))


def delete_meeting(workspace: Workspace, meeting_id: str) -> None:
    """Delete a meeting of which nothing was sent; undo brings it back with all it held.

    Raises MeetingNotFound, MeetingLocked, MeetingIssued (an earlier version of its minutes is
    final), MeetingSent.
    """
    with workspace.change(_DELETE) as change:
        meeting = editable_meeting(change.session, meeting_id)
        if newest_final(change.session, meeting) is not None:
            raise MeetingIssued
        sent = select(e.Recipient.id).where(
            e.Recipient.meeting_id == meeting.id,
            e.Recipient.alive,
            e.Recipient.sent_on.is_not(None),
        )
        if change.session.scalar(sent.limit(1)) is not None:
            raise MeetingSent
        change.remove(meeting)
        change.label = _DELETE.format(title=short(meeting.title))


def _call_off(workspace: Workspace, meeting_id: str, status: str, reason: str, label: str) -> None:
    words = f.prose(reason)
    if words is None:
        raise FieldInvalid("reason", _REASON)
    with workspace.change(label) as change:
        meeting = editable_meeting(change.session, meeting_id)
        put(meeting, status=status, status_reason=words)
        change.label = label.format(title=short(meeting.title))


def _noted(change: Change, meeting: e.Meeting) -> list[e.AgendaItem]:
    """The items still planned of which, or of a sub-item, something was written down."""
    found: set[UUID] = set()
    for kind in (e.Point, e.Decision, e.ActionItem):
        items = select(kind.agenda_item_id).where(
            kind.alive, kind.agenda_item_id == e.AgendaItem.id,
            e.AgendaItem.meeting_id == meeting.id,
        )  # fmt: skip
        found |= {item for item in change.session.scalars(items) if item is not None}
    noted: list[e.AgendaItem] = []
    of_part = False
    of_meeting = e.AgendaItem.meeting_id == meeting.id
    for row in reversed(siblings(change.session, e.AgendaItem, of_meeting)):
        if row.id in found or (of_part and not row.level):
            noted.append(row)
        of_part = bool(row.level) and (of_part or row.id in found)
    return [row for row in noted if row.outcome == "planned"]


def _time(text: str, field: str) -> str:
    time = parse_time(text, field)
    if time is None:
        raise FieldInvalid(field, _AT)
    return time
