"""What waits in a series: every agenda item without a final fate (D3, F4: nothing is dropped).

An item has one when it was discussed or withdrawn, when it was closed with a reason, or when a
later meeting has it by a living item. All others wait, whether somebody decided so or nobody did.
A meeting still to come keeps its items to itself, also when a later one of the series was held
ahead of it: it is passed over only once its own day is past.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from itertools import groupby
from operator import attrgetter
from typing import Any, NamedTuple
from uuid import UUID

from sqlalchemy.orm import Session

from jakber_desktop.language.enumerations import agenda_labels
from jakber_desktop.language.marking import QT_TRANSLATE_NOOP
from jakber_desktop.model.errors import RowNotFound
from jakber_desktop.model.rows.carrying import VERBS, Place, WaitingItem, Why
from jakber_desktop.operations.days.today import day_of
from jakber_desktop.store.plain import driver
from jakber_desktop.store.workspace import Workspace

__all__ = ["waiting", "waiting_before", "waiting_items"]

_SERIES = QT_TRANSLATE_NOOP("core", "Rangkaian")
_FINISHED = frozenset({"discussed", "withdrawn"})
_ITEMS = """
SELECT m.id, m.title, m.date, ifnull(m.invited_start,''), m.status, m.earlier_plans='[]',
  m.closed_at IS NOT NULL OR m.status='held' OR EXISTS(SELECT 1 FROM minutes_version v
    WHERE v.meeting_id=m.id AND v._alive AND v.final_hash IS NOT NULL),
  m.opened_at IS NOT NULL OR EXISTS(SELECT 1 FROM attendance w
    WHERE w.meeting_id=m.id AND w._alive AND w.status<>'expected'),
  m.classification<>'open', a.id, a.title, a.level, a.outcome, a.confidential,
  c.verb, c.until, c.reason, tm.id IS NOT NULL
FROM meeting m JOIN agenda_item a ON a.meeting_id=m.id AND a._alive
LEFT JOIN carry_over c ON c.from_item_id=a.id AND c._alive
LEFT JOIN agenda_item t ON t.id=c.to_item_id AND t._alive
LEFT JOIN meeting tm ON tm.id=t.meeting_id AND tm._alive
WHERE m._alive AND m.series_id IS :series AND EXISTS (
  SELECT 1 FROM agenda_item b LEFT JOIN carry_over d ON d.from_item_id=b.id AND d._alive
  WHERE b.meeting_id=m.id AND b._alive
  AND (b.outcome NOT IN ('discussed','withdrawn') OR d.id IS NOT NULL))
ORDER BY m.date, 4, m.id, a.pos, a.id"""


class _Item(NamedTuple):
    """A row of `_ITEMS`."""

    meeting: bytes
    meeting_title: str
    date: str
    start: str
    status: str
    no_plan: int
    held: int
    begun: int
    restricted: int
    id: bytes
    title: str
    level: int
    outcome: str
    confidential: int
    verb: str | None
    until: str | None
    reason: str | None
    went_on: int


def waiting(
    workspace: Workspace, series_id: str | None, today: dt.date | None = None
) -> tuple[WaitingItem, ...]:
    """Everything of a series (id as hex) that waits on a day, the oldest meeting first.

    None asks for the meetings that belong to no series, without a day the workspace's clock says
    it. Raises RowNotFound for an id that is none.
    """
    with workspace.read() as session:
        return waiting_items(session, _series(series_id), today or day_of(workspace))


def waiting_items(
    session: Session,
    series: UUID | None,
    today: dt.date,
    *,
    before: tuple[dt.date, str, UUID] | None = None,
    ending: UUID | None = None,
) -> tuple[WaitingItem, ...]:
    """As `waiting`; `before` leaves out the meetings from one on (its day, start and id), and
    says of what was postponed whether it rests beyond that day. What the meeting `ending` has not
    come to waits too, when its session has begun."""
    execute = driver(session).execute
    parameters = {"series": series.bytes if series else None}
    rows = [_Item(*row) for row in execute(_ITEMS, parameters).fetchall()]
    found: list[WaitingItem] = []
    for _, group in groupby(rows, key=attrgetter("meeting")):
        agenda = list(group)
        head = agenda[0]
        if before is None or (head.date, head.start, head.meeting) < _key(before):
            if ending is not None and head.meeting == ending.bytes and head.begun:
                agenda = [row._replace(held=1) for row in agenda]
            found += _of_meeting(agenda, today, before[0] if before else None)
    return tuple(found)


def waiting_before(session: Session, meeting: Any, today: dt.date) -> tuple[WaitingItem, ...]:
    """What waits of the meetings before a meeting (an entity) in its series; none without one."""
    if meeting.series_id is None:
        return ()
    before = (meeting.date, meeting.invited_start or "", meeting.id)
    return waiting_items(session, meeting.series_id, today, before=before)


def _series(series_id: str | None) -> UUID | None:
    try:
        return UUID(hex=series_id) if series_id is not None else None
    except ValueError:
        raise RowNotFound(what=_SERIES) from None


def _key(before: tuple[dt.date, str, UUID]) -> tuple[str, str, bytes]:
    return before[0].isoformat(), before[1], before[2].bytes


def _of_meeting(
    agenda: Sequence[_Item], today: dt.date, day: dt.date | None
) -> Iterator[WaitingItem]:
    numbers = agenda_labels(row.level for row in agenda)
    over = agenda[0].date < today.isoformat()
    places = {
        row.id: Place(
            row.id.hex(), row.meeting.hex(), row.meeting_title, dt.date.fromisoformat(row.date),
            number, row.title,
        )
        for row, number in zip(agenda, numbers, strict=True)
    }  # fmt: skip
    for head, parts in _families(agenda):
        waits = [(part, why) for part in parts if (why := _why(part, over=over)) is not None]
        own = _why(head, over=over)
        if parts and not waits and own in ("no_outcome", "not_held", "called_off"):
            own = None  # it consists of its sub-items, and they have ended
        if own is not None:
            yield _row(head, own, places[head.id], day)
        for part, why in waits:
            row = _row(part, why, places[part.id], day)
            closed = row.closed or bool(head.confidential)
            if own is not None:
                yield row._replace(head=head.id.hex(), closed=closed)
            else:
                yield row._replace(title=f"{head.title}: {part.title}", closed=closed)


def _families(agenda: Sequence[_Item]) -> Iterator[tuple[_Item, list[_Item]]]:
    head: _Item | None = None
    parts: list[_Item] = []
    for row in agenda:
        if row.level and head is not None:
            parts.append(row)
            continue
        if head is not None:
            yield head, parts
        head, parts = row, []
    if head is not None:
        yield head, parts


def _why(row: _Item, *, over: bool) -> Why | None:
    if row.verb is not None:
        if row.verb == "close" or row.went_on:
            return None
        return row.verb if row.verb in VERBS else "move"  # type: ignore[return-value]
    if row.outcome in _FINISHED:
        return None
    if row.outcome != "planned":
        return row.outcome  # type: ignore[return-value]  # deferred or not_reached
    if row.status == "cancelled" or (row.status == "postponed" and row.no_plan):
        return "called_off"
    if row.held or (over and row.begun):
        return "no_outcome"
    return "not_held" if over else None


def _row(row: _Item, why: Why, place: Place, day: dt.date | None) -> WaitingItem:
    until = dt.date.fromisoformat(row.until) if row.until and why == "postpone" else None
    return WaitingItem(
        place=place, title=row.title, why=why, until=until, reason=(row.reason or "").strip(),
        head="", closed=bool(row.confidential or row.restricted),
        resting=until is not None and day is not None and until > day,
    )  # fmt: skip
