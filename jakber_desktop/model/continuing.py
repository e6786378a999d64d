"""What goes on beyond one meeting: items taken along, and subjects through many meetings (D3, F4).

Neither is part of what the minutes of a meeting say, so both may be written when those are final.
"""

from __future__ import annotations

import datetime as dt
from uuid import UUID

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from jakber_desktop.model.base import Entity, Prose


class CarryOver(Entity):
    """What was decided about an agenda item after its meeting; one row an item, seen from both.

    `verb` is one of "move", "repeat", "postpone", "close". `to_item_id` is the item of a later
    meeting that continues it; `until` the day before which a postponed one need not come back.
    """

    __tablename__ = "carry_over"

    from_item_id: Mapped[UUID] = mapped_column(ForeignKey("agenda_item.id"), index=True)
    verb: Mapped[str]
    to_item_id: Mapped[UUID | None] = mapped_column(ForeignKey("agenda_item.id"), index=True)
    until: Mapped[dt.date | None]
    reason: Mapped[Prose | None]


class Topic(Entity):
    """A subject (*topik*) that is followed through the meetings; `closed_on` when it is done."""

    __tablename__ = "topic"

    name: Mapped[str]
    note: Mapped[Prose | None]
    closed_on: Mapped[dt.date | None]


class TopicItem(Entity):
    """That an agenda item is about a topic; a member of both."""

    __tablename__ = "topic_item"
    owner_field = "topic_id"

    topic_id: Mapped[UUID] = mapped_column(ForeignKey("topic.id"), index=True)
    agenda_item_id: Mapped[UUID] = mapped_column(ForeignKey("agenda_item.id"), index=True)
