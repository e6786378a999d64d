"""An agenda item that continues another goes on under its topics (D3, F4)."""

from __future__ import annotations

from sqlalchemy import select

from jakber_desktop.model import entities as e
from jakber_desktop.operations.topics.members import join
from jakber_desktop.store.workspace import Change

__all__ = ["inherit"]


def inherit(change: Change, from_item: e.AgendaItem, to_item: e.AgendaItem) -> None:
    """Make an item a member of every topic of the one it continues, the closed ones aside."""
    topics = (
        select(e.TopicItem.topic_id)
        .join(e.Topic, e.Topic.id == e.TopicItem.topic_id)
        .where(
            e.TopicItem.agenda_item_id == from_item.id, e.TopicItem.alive, e.Topic.alive,
            e.Topic.closed_on.is_(None),
        )
        .order_by(e.TopicItem.topic_id)
    )  # fmt: skip
    for topic in list(change.session.scalars(topics)):
        join(change, topic, to_item.id)
