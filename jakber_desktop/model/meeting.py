"""Meetings and the series they belong to (A1-A6)."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any
from uuid import UUID

from sqlalchemy import ForeignKey, Index, text
from sqlalchemy.orm import Mapped, mapped_column, relationship

from jakber_desktop.model.base import Entity, Prose

if TYPE_CHECKING:
    from jakber_desktop.model.agenda import AgendaItem
    from jakber_desktop.model.attendance import Attendance
    from jakber_desktop.model.followup import ActionItem, Decision


class Series(Entity):
    """A series (*rangkaian*); `recurrence` is an RFC 5545 RRULE. A workshop of days is a series.

    The rule counts from `starts_on`, or from the first meeting where it is empty. `on_holiday` says
    what becomes of a day of the rule that is a holiday: "keep", "skip", or "shift" to the next
    working day.
    """

    __tablename__ = "series"

    name: Mapped[str]
    recurrence: Mapped[str | None]
    starts_on: Mapped[dt.date | None]
    on_holiday: Mapped[str] = mapped_column(default="keep")


class Occurrence(Entity):
    """One day of a series' rule that goes its own way: moved, cancelled, or held by a meeting.

    `date` is the day the rule names and never changes; `meeting_id` the meeting that stands for
    it, where that is on another day.
    """

    __tablename__ = "occurrence"
    owner_field = "series_id"

    series_id: Mapped[UUID] = mapped_column(ForeignKey("series.id"), index=True)
    date: Mapped[dt.date]
    moved_to: Mapped[dt.date | None]
    cancelled: Mapped[bool] = mapped_column(default=False)
    reason: Mapped[Prose | None]
    meeting_id: Mapped[UUID | None] = mapped_column(ForeignKey("meeting.id"), index=True)


class Meeting(Entity):
    """One meeting of one day. Clock fields are "HH:MM" in `time_zone`.

    `number` counts the held
    meetings of a series in a year (A2). `listed_offices` and `listed_people` keep the order a
    meeting file named them in (ids as hex). `earlier_plans` are the days it was to be on before it
    was postponed to another one, the oldest first, as record.EarlierPlan has them.
    """

    __tablename__ = "meeting"

    title: Mapped[str]
    date: Mapped[dt.date]
    number: Mapped[int | None]
    kind: Mapped[str | None]
    activity_class: Mapped[str | None]
    purpose: Mapped[Prose | None]
    invited_start: Mapped[str | None]
    invited_end: Mapped[str | None]
    opened_at: Mapped[str | None]
    closed_at: Mapped[str | None]
    crosses_midnight: Mapped[bool] = mapped_column(default=False)
    pauses: Mapped[tuple[Any, ...]] = mapped_column(default=())
    time_zone: Mapped[str] = mapped_column(default="Asia/Jakarta")
    venue: Mapped[str | None]
    online_link: Mapped[str | None]
    organizer_id: Mapped[UUID | None] = mapped_column(ForeignKey("office.id"))
    series_id: Mapped[UUID | None] = mapped_column(ForeignKey("series.id"))
    classification: Mapped[str] = mapped_column(default="open")
    urgency: Mapped[str] = mapped_column(default="normal")
    status: Mapped[str] = mapped_column(default="planned")
    status_reason: Mapped[Prose | None]
    minutes_number: Mapped[str | None]
    minutes_date: Mapped[dt.date | None]
    letterhead_id: Mapped[UUID | None] = mapped_column(ForeignKey("letterhead.id"))
    references: Mapped[tuple[Any, ...]] = mapped_column(default=())
    earlier_plans: Mapped[tuple[Any, ...]] = mapped_column(default=())
    listed_offices: Mapped[tuple[Any, ...]] = mapped_column(default=())
    listed_people: Mapped[tuple[Any, ...]] = mapped_column(default=())

    attendance: Mapped[list[Attendance]] = relationship(
        lazy="raise", order_by="(Attendance.pos, Attendance.id)", viewonly=True
    )
    agenda: Mapped[list[AgendaItem]] = relationship(
        lazy="raise", order_by="(AgendaItem.pos, AgendaItem.id)", viewonly=True
    )
    decisions: Mapped[list[Decision]] = relationship(
        lazy="raise", order_by="(Decision.pos, Decision.id)", viewonly=True
    )
    action_items: Mapped[list[ActionItem]] = relationship(
        lazy="raise", order_by="(ActionItem.pos, ActionItem.id)", viewonly=True
    )


Index(
    "ix_meeting_start",
    Meeting.date.desc(),
    text("ifnull(invited_start, '') DESC"),
    Meeting.id.desc(),
    sqlite_where=text("_alive = 1"),
)
Index("ix_meeting_series", Meeting.series_id, Meeting.date)


class NewsRelease(Entity):
    """What the public report needs beyond the meeting; one a meeting."""

    __tablename__ = "news_release"
    owner_field = "meeting_id"

    meeting_id: Mapped[UUID] = mapped_column(ForeignKey("meeting.id"), index=True)
    dateline_place: Mapped[str | None]
    lead_office_id: Mapped[UUID | None] = mapped_column(ForeignKey("office.id"))
    closing_tagline: Mapped[str | None]
