"""Reads where the items of a meeting came from and went to, and where they could go (D3)."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from uuid import UUID

from sqlalchemy import exists, select
from sqlalchemy.orm import Session

from jakber_desktop.model import entities as e
from jakber_desktop.model.rows.carrying import MoveTarget, Planned, Trace
from jakber_desktop.operations.editing import is_locked, read_meeting
from jakber_desktop.store.carry_over import LinkTrace, read_traces
from jakber_desktop.store.plain import driver
from jakber_desktop.store.workspace import Workspace

__all__ = ["carry_targets", "following", "planned_after", "trace_of", "traces", "traces_of"]

_CALLED_OFF = ("cancelled", "postponed")
_MOST_TARGETS = 60


def traces_of(workspace: Workspace, meeting_id: str) -> dict[str, Trace]:
    """Item (id as hex) -> its trace, for the items of a meeting that have one.

    Raises MeetingNotFound.
    """
    with workspace.read() as session:
        return traces(session, read_meeting(session, meeting_id).id)


def traces(session: Session, meeting: UUID) -> dict[str, Trace]:
    """As `traces_of`, within an open session."""
    found = read_traces(driver(session).execute, meeting.bytes)
    return {item.hex(): _trace(one) for item, one in found.items()}


def trace_of(workspace: Workspace, item_id: str) -> Trace:
    """The trace of one item; an empty one when there is none."""
    with workspace.read() as session:
        item = session.get(e.AgendaItem, UUID(hex=item_id))
        return Trace() if item is None else traces(session, item.meeting_id).get(item_id, Trace())


def carry_targets(workspace: Workspace, meeting_id: str) -> tuple[MoveTarget, ...]:
    """The meetings that an item of this one can go to: from its day on, not called off, not
    locked; those of its series first, then by day. Raises MeetingNotFound."""
    with workspace.read() as session:
        meeting = read_meeting(session, meeting_id)
        upcoming = following(session, meeting)
        wanted = (
            select(e.Meeting)
            .where(
                e.Meeting.alive, e.Meeting.id != meeting.id, e.Meeting.date >= meeting.date,
                e.Meeting.status.not_in(("cancelled", "held")),
            )
            .order_by(
                (e.Meeting.series_id == meeting.series_id).is_(True).desc(), e.Meeting.date,
                e.Meeting.id,
            )
            .limit(_MOST_TARGETS)
        )  # fmt: skip
        return tuple(
            MoveTarget(
                one.id.hex, one.title, one.date,
                meeting.series_id is not None and one.series_id == meeting.series_id,
                upcoming is not None and one.id == upcoming.id,
            )
            for one in session.scalars(wanted)
            if not is_locked(session, one.id)
        )  # fmt: skip


def following(session: Session, meeting: e.Meeting) -> e.Meeting | None:
    """The meeting that comes after one in its series and can still take something in."""
    return next(_following(session, meeting), None)


def planned_after(session: Session, meeting: e.Meeting, today: dt.date) -> Planned | None:
    """The first of the meetings to come that `following` would find, and how many there are."""
    coming = [one for one in _following(session, meeting) if one.date >= today]
    if not coming:
        return None
    return Planned(coming[0].id.hex, coming[0].title, coming[0].date, len(coming) - 1)


def _following(session: Session, meeting: e.Meeting) -> Iterator[e.Meeting]:
    if meeting.series_id is None:
        return
    minuted = exists().where(e.MinutesVersion.meeting_id == e.Meeting.id, e.MinutesVersion.alive)
    later = (
        select(e.Meeting, minuted)
        .where(
            e.Meeting.series_id == meeting.series_id, e.Meeting.alive, e.Meeting.id != meeting.id,
            e.Meeting.date >= meeting.date, e.Meeting.status.not_in((*_CALLED_OFF, "held")),
            e.Meeting.closed_at.is_(None),
        )
        .order_by(e.Meeting.date, e.Meeting.invited_start, e.Meeting.id)
    )  # fmt: skip
    here = order_of(meeting)
    for one, has_minutes in session.execute(later):
        if order_of(one) > here and not (has_minutes and is_locked(session, one.id)):
            yield one


def order_of(meeting: e.Meeting) -> tuple[dt.date, str, bytes]:
    """What meetings of a series are put in order by."""
    return meeting.date, meeting.invited_start or "", meeting.id.bytes


def _trace(one: LinkTrace) -> Trace:
    return Trace(
        continues=tuple(link.place for link in one.continues if link.place is not None),
        verb=one.verb,  # type: ignore[arg-type]  # a word of Verb
        to=one.to.place if one.to else None,
        until=dt.date.fromisoformat(one.until) if one.until else None,
        reason=(one.reason or "").strip(),
    )
