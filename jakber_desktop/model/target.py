"""Cooperation targets (*target kerja sama*) and what was reported of them (F3)."""

from __future__ import annotations

import datetime as dt
from uuid import UUID

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from jakber_desktop.model.base import Entity, Prose


class Target(Entity):
    """A target across meetings; `step` is one of preparing, running, finalising, done.

    `partner` is the cooperation it belongs to ("100RC").
    """

    __tablename__ = "target"

    name: Mapped[str]
    owner_office_id: Mapped[UUID | None] = mapped_column(ForeignKey("office.id"))
    indicator: Mapped[str | None]
    due_date: Mapped[dt.date | None]
    step: Mapped[str | None]
    partner: Mapped[str | None]


class TargetUpdate(Entity):
    """One meeting's report of a target, with owner and due date as that meeting said them."""

    __tablename__ = "target_update"
    owner_field = "meeting_id"

    meeting_id: Mapped[UUID] = mapped_column(ForeignKey("meeting.id"), index=True)
    pos: Mapped[str]
    target_id: Mapped[UUID] = mapped_column(ForeignKey("target.id"))
    owner_office_id: Mapped[UUID | None] = mapped_column(ForeignKey("office.id"))
    due_date: Mapped[dt.date | None]
    progress_percent: Mapped[int | None]
    note: Mapped[Prose | None]
    step: Mapped[str | None]


class TargetNote(Entity):
    """What was reported of a target on a day, outside any meeting."""

    __tablename__ = "target_note"
    owner_field = "target_id"

    target_id: Mapped[UUID] = mapped_column(ForeignKey("target.id"), index=True)
    date: Mapped[dt.date]
    step: Mapped[str | None]
    progress_percent: Mapped[int | None]
    note: Mapped[Prose | None]
