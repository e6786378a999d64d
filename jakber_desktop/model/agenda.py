"""Agenda items and the points said under them (D1, D2, E1)."""

from __future__ import annotations

from uuid import UUID

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column, relationship

from jakber_desktop.model.base import Entity, Prose


class AgendaItem(Entity):
    """One item of a meeting's agenda; `level` 1 is a sub-item of the nearest level 0 above.

    `chair_note` is private: it prints on the chair's copy alone (D4).
    """

    __tablename__ = "agenda_item"
    owner_field = "meeting_id"

    meeting_id: Mapped[UUID] = mapped_column(ForeignKey("meeting.id"), index=True)
    pos: Mapped[str]
    title: Mapped[str]
    presenter_office_id: Mapped[UUID | None] = mapped_column(ForeignKey("office.id"))
    planned_minutes: Mapped[int | None]
    actual_minutes: Mapped[int | None]
    outcome: Mapped[str] = mapped_column(default="planned")
    late: Mapped[bool] = mapped_column(default=False)
    confidential: Mapped[bool] = mapped_column(default=False)
    level: Mapped[int] = mapped_column(default=0)
    chair_note: Mapped[Prose | None]

    points: Mapped[list[Point]] = relationship(
        lazy="raise", order_by="(Point.pos, Point.id)", viewonly=True
    )


class Point(Entity):
    """One point of the discussion; `text` is its Markdown source."""

    __tablename__ = "point"
    owner_field = "agenda_item_id"

    agenda_item_id: Mapped[UUID] = mapped_column(ForeignKey("agenda_item.id"), index=True)
    pos: Mapped[str]
    kind: Mapped[str] = mapped_column(default="statement")
    speaker_office_id: Mapped[UUID | None] = mapped_column(ForeignKey("office.id"))
    speaker_label: Mapped[str | None]
    text: Mapped[Prose]
    confidential: Mapped[bool] = mapped_column(default=False)
