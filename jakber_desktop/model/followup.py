"""Decisions, action items and what became of them (F1, F2).

`point_id` is the point of the discussion they were made from: a card finds its paragraph.
"""

from __future__ import annotations

import datetime as dt
from uuid import UUID

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from jakber_desktop.model.base import Entity, Prose


class Decision(Entity):
    """A decision of a meeting; in force, superseded or revoked; numbered once final (F1).

    `superseded_by_id` and `revoked_by_id` name the decision, of any meeting, that took its place or
    ended it; one that was revoked without another says why in `revoked_reason`.
    """

    __tablename__ = "decision"
    owner_field = "meeting_id"

    meeting_id: Mapped[UUID] = mapped_column(ForeignKey("meeting.id"), index=True)
    pos: Mapped[str]
    text: Mapped[Prose]
    agenda_item_id: Mapped[UUID | None] = mapped_column(ForeignKey("agenda_item.id"))
    point_id: Mapped[UUID | None] = mapped_column(ForeignKey("point.id"))
    status: Mapped[str] = mapped_column(default="in_force")
    number: Mapped[str | None]
    superseded_by_id: Mapped[UUID | None] = mapped_column(ForeignKey("decision.id"))
    revoked_by_id: Mapped[UUID | None] = mapped_column(ForeignKey("decision.id"))
    revoked_reason: Mapped[str | None]


class ActionItem(Entity):
    """A follow-up: who does what until when. The person may be a post or name in words.

    `number` ("07/T-1") is given when the minutes become final and never changes. `closed_on` is the
    day it was done or given up.
    """

    __tablename__ = "action_item"
    owner_field = "meeting_id"

    meeting_id: Mapped[UUID] = mapped_column(ForeignKey("meeting.id"), index=True)
    pos: Mapped[str]
    text: Mapped[Prose]
    agenda_item_id: Mapped[UUID | None] = mapped_column(ForeignKey("agenda_item.id"))
    point_id: Mapped[UUID | None] = mapped_column(ForeignKey("point.id"))
    responsible_office_id: Mapped[UUID | None] = mapped_column(ForeignKey("office.id"))
    responsible_person_id: Mapped[UUID | None] = mapped_column(ForeignKey("person.id"))
    responsible_post: Mapped[str | None]
    due_date: Mapped[dt.date | None]
    due_phrase: Mapped[str | None]
    status: Mapped[str] = mapped_column(default="open")
    number: Mapped[str | None]
    closed_on: Mapped[dt.date | None]


class ProgressNote(Entity):
    """What became of a follow-up on a day, with a file of the meeting as its proof or none (F2).

    Who wrote it stands in the change log.
    """

    __tablename__ = "progress_note"
    owner_field = "action_item_id"

    action_item_id: Mapped[UUID] = mapped_column(ForeignKey("action_item.id"), index=True)
    pos: Mapped[str]
    date: Mapped[dt.date]
    text: Mapped[Prose]
    attachment_id: Mapped[UUID | None] = mapped_column(ForeignKey("attachment.id"))
