"""Preparation: the checklist H-7 ... H+7 of a meeting, and templates of meetings by kind (A6)."""

from __future__ import annotations

import datetime as dt
from typing import Any
from uuid import UUID

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from jakber_desktop.model.base import Entity, Prose


class ChecklistItem(Entity):
    """One thing to do: `days` counts from the meeting's day (-7 is H-7); `done_on` when ticked."""

    __tablename__ = "checklist_item"
    owner_field = "meeting_id"

    meeting_id: Mapped[UUID] = mapped_column(ForeignKey("meeting.id"), index=True)
    pos: Mapped[str]
    text: Mapped[str]
    days: Mapped[int] = mapped_column(default=0)
    done_on: Mapped[dt.date | None]


class MeetingTemplate(Entity):
    """A template by kind of meeting; `agenda` holds [title, planned minutes, level] of an item."""

    __tablename__ = "meeting_template"

    name: Mapped[str]
    kind: Mapped[str | None]
    purpose: Mapped[Prose | None]
    agenda: Mapped[tuple[Any, ...]] = mapped_column(default=())
