"""Which agenda items a topic has: joining, leaving."""

from __future__ import annotations

from uuid import UUID

from sqlalchemy import select

from jakber_desktop.model import entities as e
from jakber_desktop.model import ids
from jakber_desktop.operations.editing import put
from jakber_desktop.store.workspace import Change

__all__ = ["join", "leave", "members_of"]


def join(change: Change, topic: UUID, item: UUID) -> None:
    """Make an item a member; nothing happens to one that is."""
    id_ = ids.topic_item_id(topic, item)
    row = change.session.get(e.TopicItem, id_)
    if row is None:
        row = e.TopicItem(id=id_, topic_id=topic, agenda_item_id=item)
        change.add(row)
    put(row)


def leave(change: Change, topic: UUID, item: UUID) -> bool:
    """Let an item be none of a topic's any more; whether it was one."""
    rows = [row for row in _rows(change, topic) if row.agenda_item_id == item]
    for row in rows:
        change.remove(row)
    return bool(rows)


def members_of(change: Change, topic: UUID) -> list[UUID]:
    """The items of a topic."""
    return list(dict.fromkeys(row.agenda_item_id for row in _rows(change, topic)))


def _rows(change: Change, topic: UUID) -> list[e.TopicItem]:
    wanted = select(e.TopicItem).where(e.TopicItem.topic_id == topic, e.TopicItem.alive)
    return list(change.session.scalars(wanted.order_by(e.TopicItem.id)))
