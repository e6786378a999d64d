"""What happened in the room: who was there, what was said about each item."""

from __future__ import annotations

import datetime as dt
from typing import Annotated
from uuid import UUID

from msgspec import Meta

from jakber_desktop.model.record.words import (
    AttendanceStatus,
    CarryVerb,
    Clock,
    Filled,
    Outcome,
    Part,
    PointKind,
    Position,
    ProxyBasis,
    Role,
)


class Attendance(Part, frozen=True):
    """One entry of the attendance: a person, a bare post, or a group with maybe unknown count."""

    office: str
    status: AttendanceStatus
    id: UUID | None = None
    person: str | None = None
    name: str | None = None
    position: str | None = None
    role: Role = "participant"
    group: bool = False
    headcount: Annotated[int, Meta(ge=1)] | None = None
    represents: str | None = None
    proxy_basis: ProxyBasis | None = None
    checked_in_at: Clock | None = None
    left_at: Clock | None = None
    note: str | None = None
    initialled: bool = False
    arrived_at_item: Position | None = None
    left_at_item: Position | None = None


class Point(Part, frozen=True):
    """One point of the discussion: who said it, what kind it is, its Markdown text."""

    text: Filled
    id: UUID | None = None
    kind: PointKind = "statement"
    speaker_office: str | None = None
    speaker_label: str | None = None
    confidential: bool = False


class ItemLink(Part, frozen=True):
    """An agenda item of another meeting of this workspace (D3); `number` is "3", of a sub-item
    "3.1". What this workspace does not have of that meeting stays empty."""

    id: UUID | None = None
    date: dt.date | None = None
    title: str | None = None
    number: str | None = None
    verb: CarryVerb | None = None


class Carried(Part, frozen=True):
    """What became of an item after its meeting: moved, to be repeated, postponed `until` a day, or
    closed; `to` is the item of a later meeting that goes on with it."""

    verb: CarryVerb
    until: dt.date | None = None
    reason: str | None = None
    to: ItemLink | None = None


class AgendaItem(Part, frozen=True):
    """One item of the agenda with its points; `level` 1 is a sub-item of the level 0 above it.

    `chair_note` is private and prints on the chair's copy alone; `topics` are the names of the
    subjects it is followed under, no part of what the minutes say. `continues` are the items of
    earlier meetings that it goes on with, `carried` what became of it afterwards.
    """

    title: Filled
    id: UUID | None = None
    presenter_office: str | None = None
    planned_minutes: Annotated[int, Meta(ge=1)] | None = None
    actual_minutes: Annotated[int, Meta(ge=0)] | None = None
    outcome: Outcome = "planned"
    late: bool = False
    confidential: bool = False
    level: Annotated[int, Meta(ge=0, le=1)] = 0
    chair_note: str | None = None
    points: tuple[Point, ...] = ()
    continues: tuple[ItemLink, ...] = ()
    carried: Carried | None = None
    topics: tuple[Filled, ...] = ()
