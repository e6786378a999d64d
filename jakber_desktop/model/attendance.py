"""Attendance: who was there, for which office, in what capacity (C1-C5)."""

from __future__ import annotations

from uuid import UUID

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from jakber_desktop.model.base import Entity, Prose


class Attendance(Entity):
    """One entry: a person, a bare post, or a group whose head count may be unknown (None).

    `initialled`: has put the paraf on the sheet. Who came or left at an agenda item (C5) names it.
    """

    __tablename__ = "attendance"
    owner_field = "meeting_id"

    meeting_id: Mapped[UUID] = mapped_column(ForeignKey("meeting.id"))
    pos: Mapped[str]
    office_id: Mapped[UUID] = mapped_column(ForeignKey("office.id"))
    person_id: Mapped[UUID | None] = mapped_column(ForeignKey("person.id"))
    name: Mapped[str | None]
    position: Mapped[str | None]
    role: Mapped[str] = mapped_column(default="participant")
    status: Mapped[str]
    group: Mapped[bool] = mapped_column(default=False)
    headcount: Mapped[int | None]
    represents: Mapped[str | None]
    proxy_basis: Mapped[str | None]
    checked_in_at: Mapped[str | None]
    left_at: Mapped[str | None]
    note: Mapped[Prose | None]
    initialled: Mapped[bool] = mapped_column(default=False)
    arrived_at_item_id: Mapped[UUID | None] = mapped_column(ForeignKey("agenda_item.id"))
    left_at_item_id: Mapped[UUID | None] = mapped_column(ForeignKey("agenda_item.id"))


Index("ix_attendance_offices", Attendance.meeting_id, Attendance.office_id)
