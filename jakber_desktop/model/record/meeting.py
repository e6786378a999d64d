"""The meeting's own facts: when, where, in which series, under which letterhead."""

from __future__ import annotations

import datetime as dt
from typing import Annotated
from uuid import UUID

from msgspec import Meta

from jakber_desktop.model.record.words import (
    ActivityClass,
    Classification,
    Clock,
    Filled,
    MeetingStatus,
    OnHoliday,
    Part,
    Sha256,
    TimeZone,
    Title,
    Urgency,
)


class Occurrence(Part, frozen=True):
    """A day of a series' rule that goes its own way; `meeting` is the id of the one for it."""

    date: dt.date
    moved_to: dt.date | None = None
    cancelled: bool = False
    reason: str | None = None
    meeting: UUID | None = None


class Series(Part, frozen=True):
    """The series (*rangkaian*) a meeting belongs to; `recurrence` is an RFC 5545 RRULE.

    It counts from `starts_on`; `occurrences` are the days that go their own way. No part of what
    the minutes say.
    """

    name: str
    recurrence: str | None = None
    starts_on: dt.date | None = None
    on_holiday: OnHoliday = "keep"
    occurrences: tuple[Occurrence, ...] = ()


class Letterhead(Part, frozen=True):
    """A letterhead (*kop*, naskah-dinas §3); `crest_sha256` names an attachment with the image."""

    name: Filled
    government_line: str | None = None
    unit_line: str | None = None
    sub_unit_line: str | None = None
    address: str | None = None
    city_line: str | None = None
    postal_code: str | None = None
    crest_sha256: Sha256 | None = None


class Pause(Part, frozen=True):
    """A break in session (*skors*); clock times of the meeting's own zone."""

    started_at: Clock
    ended_at: Clock | None = None
    reason: str | None = None


class EarlierPlan(Part, frozen=True):
    """When and where the meeting was to be before it was postponed to another day (A6)."""

    date: dt.date
    invited_start: Clock | None = None
    invited_end: Clock | None = None
    venue: str | None = None


class Meeting(Part, frozen=True):
    """The meeting's own facts. Invited time, actual opening and closing are kept apart (V02)."""

    title: Title
    date: dt.date
    id: UUID | None = None
    number: Annotated[int, Meta(ge=1)] | None = None
    kind: str | None = None
    activity_class: ActivityClass | None = None
    purpose: str | None = None
    invited_start: Clock | None = None
    invited_end: Clock | None = None
    opened_at: Clock | None = None
    closed_at: Clock | None = None
    crosses_midnight: bool = False
    pauses: tuple[Pause, ...] = ()
    time_zone: TimeZone = "Asia/Jakarta"
    venue: str | None = None
    online_link: str | None = None
    organizer: str | None = None
    series: Series | None = None
    classification: Classification = "open"
    urgency: Urgency = "normal"
    status: MeetingStatus = "planned"
    status_reason: str | None = None
    minutes_number: str | None = None
    minutes_date: dt.date | None = None
    letterhead: Letterhead | None = None
    references: tuple[str, ...] = ()
    earlier_plans: tuple[EarlierPlan, ...] = ()
