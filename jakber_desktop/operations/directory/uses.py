"""How often something of the directory is named anywhere: what is used is never deleted (C6)."""

from __future__ import annotations

from collections.abc import Iterator

from sqlalchemy import Select, func, select
from sqlalchemy.orm import Session

from jakber_desktop.model import entities as e
from jakber_desktop.model.base import Entity, entity_classes

_LISTS = ("listed_offices", "listed_people")


def count_uses(session: Session, row: Entity) -> int:
    """How many living rows name this one by a reference or in a meeting's lists."""
    total = 0
    for query in _references(row):
        total += session.scalar(query) or 0
    for name in _LISTS:
        column = e.Meeting.__table__.c[name]
        named = func.instr(column, row.id.hex) > 0
        total += session.scalar(select(func.count()).where(e.Meeting.alive, named)) or 0
    return total


def count_title(session: Session, office: e.Office, title: str) -> int:
    """How many living recipients and entries of an office carry a post's title."""
    total = 0
    for kind, column in (
        (e.Recipient, e.Recipient.addressee),
        (e.Attendance, e.Attendance.position),
    ):
        query = select(func.count()).select_from(kind)
        query = query.where(kind.office_id == office.id, column == title, kind.alive)
        total += session.scalar(query) or 0
    return total


def _references(row: Entity) -> Iterator[Select[int]]:
    table = row.__tablename__
    for kind in entity_classes().values():
        for column in kind.__table__.columns:
            if any(key.column.table.name == table for key in column.foreign_keys):
                query = select(func.count()).select_from(kind)
                yield query.where(column == row.id, kind.alive)
