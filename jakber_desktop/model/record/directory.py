"""Who appears in a meeting's papers: offices and people."""

from __future__ import annotations

from typing import Annotated
from uuid import UUID

from msgspec import Meta

from jakber_desktop.model.record.words import Code, Honorific, Part


class Office(Part, frozen=True):
    """An office (*kantor*) of the directory; `precedence` is protocol order, None goes last."""

    code: Code
    name: Annotated[str, Meta(min_length=1, max_length=300)]
    id: UUID | None = None
    short_name: Annotated[str, Meta(max_length=80)] | None = None
    parent: str | None = None
    external: bool = False
    precedence: Annotated[int, Meta(ge=0)] | None = None


class Person(Part, frozen=True):
    """A person as the meeting's papers name them; `key` ties entries of this file together."""

    key: str
    name: Annotated[str, Meta(min_length=1, max_length=200)]
    id: UUID | None = None
    title_prefix: str | None = None
    title_suffix: str | None = None
    honorific: Honorific | None = None
    position: str | None = None
    office: str | None = None
    employee_no: str | None = None
    dki_staff_no: str | None = None
    grade: str | None = None
    email: str | None = None
    phone: str | None = None
