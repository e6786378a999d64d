"""The tools of carrying: the one row of an item, its copy in another meeting, and taking that back.

Both the row and the copy have natural ids, so that two laptops that carry the same item to the same
meeting write one row and one item (sync.md §1).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from jakber_desktop.language.dates import long_date
from jakber_desktop.model import entities as e
from jakber_desktop.model import ids
from jakber_desktop.model.errors import ItemWentOn, MeetingLocked
from jakber_desktop.operations.editing import is_locked, put, short, siblings
from jakber_desktop.store.records.lists import arrange
from jakber_desktop.store.workspace import Change

__all__ = [
    "agenda_of", "copy_item", "decide", "decided", "destination", "place", "release",
    "rows_of", "untouched", "write_row",
]  # fmt: skip

_COPIED = ("presenter_office_id", "planned_minutes", "chair_note")
_USES = (
    (e.Point, "agenda_item_id"), (e.Decision, "agenda_item_id"), (e.ActionItem, "agenda_item_id"),
    (e.Attachment, "agenda_item_id"), (e.Attendance, "arrived_at_item_id"),
    (e.Attendance, "left_at_item_id"), (e.CarryOver, "from_item_id"),
)  # fmt: skip
"""Rows that make an item more than a copy."""


def agenda_of(session: Session, meeting: UUID) -> list[e.AgendaItem]:
    """The living items of a meeting in their order."""
    return siblings(session, e.AgendaItem, e.AgendaItem.meeting_id == meeting)


def decided(session: Session, item: UUID) -> e.CarryOver | None:
    """The living row that says what became of an item."""
    row = session.get(e.CarryOver, ids.carry_over_id(item))
    return row if row is not None and row.alive else None


def decide(change: Change, item: e.AgendaItem, verb: str, **values: Any) -> None:
    """Write down what becomes of an item; what is not given is emptied."""
    row = change.session.get(e.CarryOver, ids.carry_over_id(item.id))
    write_row(change, row, item, verb, **values)


def write_row(
    change: Change, row: e.CarryOver | None, item: e.AgendaItem, verb: str, **values: Any
) -> None:
    """As `decide`, for a row that was looked up already (a dead one too; None for none)."""
    given = {"to_item_id": None, "until": None, "reason": None} | values
    if row is None:
        id_ = ids.carry_over_id(item.id)
        change.add(e.CarryOver(id=id_, from_item_id=item.id, verb=verb, **given))
    else:
        put(row, verb=verb, **given)


def rows_of(session: Session, items: Iterable[UUID]) -> dict[UUID, e.CarryOver]:
    """Item -> its row, a dead one too, for those that have one."""
    wanted = select(e.CarryOver).where(e.CarryOver.from_item_id.in_(list(items)))
    return {row.from_item_id: row for row in session.scalars(wanted)}


def destination(session: Session, row: e.CarryOver | None) -> e.AgendaItem | None:
    """The living item of a living meeting that a row leads to."""
    if row is None or row.to_item_id is None:
        return None
    item = session.get(e.AgendaItem, row.to_item_id)
    if item is None or not item.alive:
        return None
    meeting = session.get(e.Meeting, item.meeting_id)
    return item if meeting is not None and meeting.alive else None


def copy_item(
    change: Change,
    source: e.AgendaItem,
    meeting: e.Meeting,
    *,
    level: int,
    title: str,
    closed: bool,
) -> e.AgendaItem:
    """The item of a meeting that goes on from `source`, not yet in its place.

    Planned minutes, presenter, the chair's note and confidentiality come along; one that was taken
    back before lives again.
    """
    id_ = ids.carried_item_id(source.id, meeting.id)
    values = {name: getattr(source, name) for name in _COPIED}
    values |= {"title": title, "level": level, "confidential": closed, "pos": ""}
    made = change.session.get(e.AgendaItem, id_)
    if made is None:
        made = e.AgendaItem(id=id_, meeting_id=meeting.id, **values)
    elif not made.alive or made.meeting_id != meeting.id:
        put(made, meeting_id=meeting.id, outcome="planned", **values)
    return made


def place(change: Change, meeting: UUID, group: Sequence[e.AgendaItem]) -> None:
    """Put the new ones of a group on an agenda: behind those of it that are there, else last."""
    new = [row for row in group if not row.pos]
    if not new:
        return
    rows = [row for row in agenda_of(change.session, meeting) if row not in new]
    there = [at for at, row in enumerate(rows, 1) if row in group]
    at = max(there, default=len(rows))
    arrange([*rows[:at], *new, *rows[at:]], change.random_bytes)
    for row in new:
        change.add(row)


def release(change: Change, rows: Iterable[e.CarryOver]) -> None:
    """Take the copies that rows lead to away again; what stood there by itself stays.

    Raises ItemWentOn, MeetingLocked.
    """
    for row in rows:
        item = destination(change.session, row)
        if item is None:
            continue
        if not untouched(change.session, item):
            meeting = change.session.get(e.Meeting, item.meeting_id)
            assert meeting is not None
            raise ItemWentOn(title=short(item.title), date=long_date(meeting.date, False))
        if is_locked(change.session, item.meeting_id):
            raise MeetingLocked
        others = select(e.CarryOver.id).where(
            e.CarryOver.to_item_id == item.id, e.CarryOver.alive, e.CarryOver.id != row.id
        )
        copied = item.id == ids.carried_item_id(row.from_item_id, item.meeting_id)
        if copied and change.session.scalar(others.limit(1)) is None:
            change.remove(item)


def untouched(session: Session, item: e.AgendaItem) -> bool:
    """Whether nothing was done with an item since it was put on the agenda."""
    if item.outcome != "planned" or item.actual_minutes is not None:
        return False
    for kind, field in _USES:
        column = getattr(kind, field)
        if session.scalar(select(kind.id).where(column == item.id, kind.alive).limit(1)):
            return False
    return True
