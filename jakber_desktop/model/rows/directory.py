"""Frozen rows of Direktori (09): offices as a tree, people, posts and who holds them."""

from __future__ import annotations

import datetime as dt
from typing import Literal

from msgspec import Struct

from jakber_desktop.model.record import Channel, Role

Capacity = Literal["plt", "plh", "pj"]
"""Acting in a post: Plt., Plh., Pj. (C6)."""

LineState = Literal["now", "coming", "former"]
"""Whether a line holds today, from a later day on, or is over (or its person has left)."""


class OfficeRow(Struct, frozen=True):
    """An office of the tree: `depth` from 0, `order` in protocol order, `contacts` of its own."""

    id: str
    code: str
    name: str
    short_name: str | None
    parent: str | None
    external: bool
    precedence: int | None
    depth: int
    order: int
    contacts: int


class ContactRow(Struct, frozen=True):
    """A line of the directory: a post, its holder if known, and what meetings show of it.

    `post` and `person` are ids; a post that only meetings name has neither. `employee_no` is
    masked. `invited` counts the meetings it was invited to. `channel` is what was chosen,
    `usual_channel` that or else what most letters took. `ended`: nobody holds the post since its
    last holder left; `post` is then the line of that holder. `passing`: nobody entered it, meetings
    name it for a walk-in or a proxy alone.
    """

    office: str
    title: str
    name: str
    post: str | None = None
    person: str | None = None
    capacity: Capacity | None = None
    held_from: dt.date | None = None
    held_until: dt.date | None = None
    employee_no: str = ""
    email: str | None = None
    phone: str | None = None
    inactive: bool = False
    usual_role: Role = "participant"
    usual_channel: Channel | None = None
    invited: int = 0
    channel: Channel | None = None
    state: LineState = "now"
    ended: bool = False
    passing: bool = False

    @property
    def incomplete(self) -> bool:
        """ "Belum lengkap": without a name, or without any way to reach it."""
        return not self.name or not (self.email or self.phone)


class PersonCard(Struct, frozen=True):
    """Everything of a person, for the edit panel; the staff number is whole here."""

    id: str
    key: str
    name: str
    title_prefix: str | None
    title_suffix: str | None
    honorific: str | None
    position: str | None
    office: str | None
    employee_no: str | None
    dki_staff_no: str | None
    grade: str | None
    email: str | None
    phone: str | None
    inactive: bool
    posts: tuple[ContactRow, ...]
    recent: tuple[tuple[dt.date, str, str], ...]
    """The last meetings the person attended or was invited to: date, title, id."""
    channel: Channel | None = None


class LineCard(Struct, frozen=True):
    """A line with everything its panel shows."""

    line: ContactRow
    person: PersonCard | None
    recent: tuple[tuple[dt.date, str, str], ...]
    """The last meetings that named the person or the post: date, title, id."""
