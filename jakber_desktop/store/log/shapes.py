"""How the log's values stand in the tables: a column's own form, and what stands where none fits.

A value that no column can hold (only a damaged or hostile writer makes one) shows as an absent one;
the log keeps it.
"""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Callable, Mapping
from functools import cache
from typing import Any, NamedTuple

from sqlalchemy import Boolean, Date, Integer

from jakber_desktop.model.base import (
    Entity,
    Entries,
    Id,
    LogValue,
    defaults_in_log,
    entity_classes,
    prose_fields,
    synced_fields,
)
from jakber_desktop.store.log.owners import owner_class

Stored = str | int | bytes | None
"""A value as a table holds it."""


class Slot(NamedTuple):
    """One column: how a logged value stands in it, and what stands there without one."""

    convert: Callable[[Any], Stored]
    absent: Stored
    nullable: bool
    place: int
    """Which of the columns it is, from 0."""

    def stored(self, value: LogValue) -> Stored:
        """A logged value as the table holds it."""
        if value is None:
            return None if self.nullable else self.absent
        try:
            return self.convert(value)
        except (ValueError, TypeError, RecursionError):
            return self.absent

    def fits(self, value: LogValue) -> bool:
        """Whether a value can stand here as it is; vetting refuses files with others."""
        if value is None:
            return self.nullable
        try:
            self.convert(value)
        except (ValueError, TypeError, RecursionError):
            return False
        return True


class Shape(NamedTuple):
    """One table: its columns, those a row cannot do without, its owner, its texts."""

    name: str
    slots: Mapping[str, Slot]
    required: frozenset[str]
    owner_field: str | None
    owner: str | None
    prose: frozenset[str]
    absent: tuple[Stored, ...]
    """A row of which nothing is known."""

    def line(self, values: Mapping[str, LogValue]) -> list[Stored]:
        """A whole row as its table holds it, in the order of the columns."""
        line = list(self.absent)
        for field, value in values.items():
            if (slot := self.slots.get(field)) is not None:
                line[slot.place] = slot.stored(value)
        return line


def shapes() -> Mapping[str, Shape]:
    """Table name -> shape, of every entity this program knows."""
    return _shapes(tuple(entity_classes().items()))


@cache
def _shapes(entities: tuple[tuple[str, type[Entity]], ...]) -> Mapping[str, Shape]:
    return {name: _shape(entity) for name, entity in entities}


def fits(shape: Shape, field: str, value: LogValue) -> bool:
    """Whether a value can stand in a field as it is."""
    return shape.slots[field].fits(value)


@cache
def _shape(entity: type[Entity]) -> Shape:
    owner = owner_class(entity)
    columns = synced_fields(entity)
    absent = defaults_in_log(entity)
    slots = {
        field: _slot(column, absent[field], place)
        for place, (field, column) in enumerate(columns.items())
    }
    return Shape(
        entity.__tablename__,
        slots,
        frozenset(
            field
            for field, column in columns.items()
            if not column.nullable and absent[field] is None
        ),
        entity.owner_field,
        None if owner is None else owner.__tablename__,
        prose_fields(entity),
        tuple(slot.absent for slot in slots.values()),
    )


def _slot(column: Any, default: LogValue, place: int) -> Slot:
    kind = column.type
    convert, empty = next(
        ((convert, empty) for known, convert, empty in _KINDS if isinstance(kind, known)),
        (_text, ""),
    )
    nothing = None if column.nullable else empty
    absent = nothing if default is None else convert(default)
    return Slot(convert, absent, column.nullable, place)


def _id(value: Any) -> bytes:
    found = bytes.fromhex(value)
    if len(found) != 16:
        raise ValueError(value)
    return found


def _truth(value: Any) -> int:
    if value not in (0, 1) or not isinstance(value, int):
        raise ValueError(value)
    return value


def _whole(value: Any) -> int:
    if not isinstance(value, int):
        raise TypeError(value)
    return value


def _day(value: Any) -> str:
    if dt.date.fromisoformat(value).isoformat() != value:
        raise ValueError(value)
    return str(value)


def _entries(value: Any) -> str:
    if not isinstance(value, str) or not isinstance(json.loads(value), list):
        raise ValueError(value)
    return value


def _text(value: Any) -> str:
    if not isinstance(value, str):
        raise TypeError(value)
    if not value.isascii():
        value.encode()  # a lone surrogate would not go into the table
    return value


_KINDS: tuple[tuple[type[Any], Callable[[Any], Stored], Stored], ...] = (
    (Id, _id, bytes(16)),
    (Entries, _entries, "[]"),
    (Date, _day, "0001-01-01"),
    (Boolean, _truth, 0),
    (Integer, _whole, 0),
)
