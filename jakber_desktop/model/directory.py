"""The directory: offices as a tree in protocol order, people, and posts held from-to (C6)."""

from __future__ import annotations

import datetime as dt
from uuid import UUID

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from jakber_desktop.model.base import Entity


class Office(Entity):
    """An office (*kantor*): `precedence` is its place in protocol order, None goes last."""

    __tablename__ = "office"

    code: Mapped[str]
    name: Mapped[str]
    short_name: Mapped[str | None]
    parent_id: Mapped[UUID | None] = mapped_column(ForeignKey("office.id"))
    external: Mapped[bool] = mapped_column(default=False)
    precedence: Mapped[int | None]


class Person(Entity):
    """A person; `key` is the handle its first meeting file used.

    Never deleted once used: who left is `inactive` and is no longer suggested (ui-design §9, 09).
    `channel` is how letters reach somebody without a post; a post has its own.
    """

    __tablename__ = "person"

    key: Mapped[str]
    name: Mapped[str]
    title_prefix: Mapped[str | None]
    title_suffix: Mapped[str | None]
    honorific: Mapped[str | None]
    position: Mapped[str | None]
    office_id: Mapped[UUID | None] = mapped_column(ForeignKey("office.id"))
    employee_no: Mapped[str | None]
    dki_staff_no: Mapped[str | None]
    grade: Mapped[str | None]
    email: Mapped[str | None]
    phone: Mapped[str | None]
    inactive: Mapped[bool] = mapped_column(default=False)
    channel: Mapped[str | None]


class Post(Entity):
    """A post (*jabatan*) of an office and who held it from when to when.

    `capacity` is "plt", "plh", "pj" or None (the holder proper), `channel` how its letters are
    sent. A meeting prints the titles of its own day.
    """

    __tablename__ = "post"

    office_id: Mapped[UUID] = mapped_column(ForeignKey("office.id"))
    title: Mapped[str]
    person_id: Mapped[UUID | None] = mapped_column(ForeignKey("person.id"))
    held_from: Mapped[dt.date | None]
    held_until: Mapped[dt.date | None]
    capacity: Mapped[str | None]
    channel: Mapped[str | None]
