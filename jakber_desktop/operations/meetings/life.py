"""The life of a meeting: opened, closed, postponed, cancelled, taken up again, deleted (A6)."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, TypedDict, Unpack
from uuid import UUID

import msgspec
from sqlalchemy import select
from sqlalchemy.orm import Session

from jakber_desktop.language.marking import QT_TRANSLATE_NOOP
from jakber_desktop.model import entities as e
from jakber_desktop.model import record as r
from jakber_desktop.model.errors import FieldInvalid, MeetingIssued, MeetingSent
from jakber_desktop.operations import fields as f
from jakber_desktop.operations.editing import editable_meeting, put, short, siblings
from jakber_desktop.operations.follow_ups.dues import redate
from jakber_desktop.operations.meetings.fields import refuse_backwards
from jakber_desktop.operations.numbers.meeting import number_meeting
from jakber_desktop.operations.outcomes.points import put_minutes
from jakber_desktop.operations.parsing import parse_time
from jakber_desktop.operations.series.marks import follow_meeting, standing_of
from jakber_desktop.operations.versions import newest_final
from jakber_desktop.store.workspace import Change, Workspace

_OPEN = QT_TRANSLATE_NOOP("core", "Mulai rapat “{title}”")
_CLOSE = QT_TRANSLATE_NOOP("core", "Akhiri rapat “{title}”")
_POSTPONE = QT_TRANSLATE_NOOP("core", "Tunda rapat “{title}”")
_CANCEL = QT_TRANSLATE_NOOP("core", "Batalkan rapat “{title}”")
_RESUME = QT_TRANSLATE_NOOP("core", "Jadwalkan lagi rapat “{title}”")
_DELETE = QT_TRANSLATE_NOOP("core", "Hapus rapat “{title}”")

_REASON = QT_TRANSLATE_NOOP("core", "Tulis alasannya; alasan ini tercetak pada pemberitahuan.")
_SAME_TIME = QT_TRANSLATE_NOOP("core", "Tulis hari atau waktu yang lain daripada semula.")
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


class NewPlan(TypedDict, total=False):
    """When a postponed meeting will be: the day, clock times as typed, the place; what is absent
    or None stays as it was."""

    date: dt.date | None
    start: str | None
    end: str | None
    venue: str | None


def postpone_meeting(
    workspace: Workspace, meeting_id: str, reason: str, **plan: Unpack[NewPlan]
) -> None:
    """Postpone with a reason, to another day or time when one is known; the notice prints both.

    What was planned before is kept (`earlier_plans`). Raises MeetingNotFound, MeetingLocked,
    FieldInvalid (field "reason", "date", "start", "end").
    """
    words = _reason(reason)
    with workspace.change(_POSTPONE) as change:
        meeting = editable_meeting(change.session, meeting_id)
        stood = standing_of(change.session, meeting)
        put(meeting, status="postponed", status_reason=words)
        values = _new_plan(meeting, plan)
        if values:
            put(meeting, earlier_plans=(*meeting.earlier_plans, _plan_of(meeting)), **values)
        follow_meeting(change, meeting, stood)
        redate(change, meeting.id)
        change.label = _POSTPONE.format(title=short(meeting.title))


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
        stood = standing_of(change.session, meeting)
        put(meeting, status="planned", status_reason=None, date=date or meeting.date)
        follow_meeting(change, meeting, stood)
        redate(change, meeting.id)
        change.label = _RESUME.format(title=short(meeting.title))


def delete_meeting(workspace: Workspace, meeting_id: str) -> None:
    """Delete a meeting of which nothing was sent; undo brings it back with all it held.

    Raises MeetingNotFound, MeetingLocked, MeetingIssued (an earlier version of its minutes is
    final), MeetingSent.
    """
    with workspace.change(_DELETE) as change:
        meeting = editable_meeting(change.session, meeting_id)
        refuse_deletion(change.session, meeting)
        change.remove(meeting)
        redate(change, meeting.id)
        change.label = _DELETE.format(title=short(meeting.title))


def refuse_deletion(session: Session, meeting: e.Meeting) -> None:
    """Keep a meeting whose papers went out: what others hold can still be printed from it (B2).

    Raises MeetingIssued, MeetingSent.
    """
    if newest_final(session, meeting) is not None:
        raise MeetingIssued
    sent = select(e.Recipient.id).where(
        e.Recipient.meeting_id == meeting.id, e.Recipient.alive, e.Recipient.sent_on.is_not(None)
    )
    kept = select(e.SentLetter.id).where(e.SentLetter.meeting_id == meeting.id, e.SentLetter.alive)
    if any(session.scalar(one.limit(1)) is not None for one in (sent, kept)):
        raise MeetingSent


def _call_off(workspace: Workspace, meeting_id: str, status: str, reason: str, label: str) -> None:
    words = _reason(reason)
    with workspace.change(label) as change:
        meeting = editable_meeting(change.session, meeting_id)
        stood = standing_of(change.session, meeting)
        put(meeting, status=status, status_reason=words)
        follow_meeting(change, meeting, stood)
        redate(change, meeting.id)
        change.label = label.format(title=short(meeting.title))


def _reason(text: str) -> str:
    words = f.prose(text)
    if words is None:
        raise FieldInvalid("reason", _REASON)
    return words


def _new_plan(meeting: e.Meeting, plan: NewPlan) -> dict[str, Any]:
    """The fields that another day, time or place changes; {} when nothing else is known yet.

    Raises FieldInvalid.
    """
    given = {
        "date": plan.get("date"),
        "invited_start": parse_time(plan.get("start"), "start"),
        "invited_end": parse_time(plan.get("end"), "end"),
        "venue": f.line("venue", plan.get("venue")),
    }
    values = {
        name: value
        for name, value in given.items()
        if value is not None and value != getattr(meeting, name)
    }
    if values and not values.keys() & {"date", "invited_start"}:
        raise FieldInvalid("date", _SAME_TIME)
    start = values.get("invited_start", meeting.invited_start)
    end = values.get("invited_end", meeting.invited_end)
    times = {"start": start, "end": end, "crosses_midnight": meeting.crosses_midnight}
    refuse_backwards("start", "end", times)
    return values


def _plan_of(meeting: e.Meeting) -> dict[str, str]:
    """When and where a meeting is to be, as record.EarlierPlan in JSON."""
    plan = r.EarlierPlan(
        date=meeting.date, invited_start=meeting.invited_start, invited_end=meeting.invited_end,
        venue=meeting.venue,
    )  # fmt: skip
    words = msgspec.to_builtins(plan)
    return {name: value for name, value in words.items() if value is not None}


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
