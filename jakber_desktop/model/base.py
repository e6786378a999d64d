"""What every entity shares: an id, a life, typed columns, and the list of its synced fields.

Entities are plain rows: the change log captures every write at flush (store/log). A field is
synced when it is a column other than `id` and `_alive`; there is nothing else to declare.
"""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Callable, Mapping
from functools import cache
from typing import Annotated, Any, ClassVar
from uuid import UUID

import msgspec
from sqlalchemy import Boolean, Date, Dialect, Integer, String, Text, inspect
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column
from sqlalchemy.sql.schema import ScalarElementColumnDefault
from sqlalchemy.types import TypeDecorator, UserDefinedType


class Id(UserDefinedType[UUID]):
    """A UUID as 16 bytes; no TypeDecorator, whose layers cost more than the id itself."""

    cache_ok = True

    def get_col_spec(self, **_: Any) -> str:
        return "BLOB"

    def bind_processor(self, dialect: Dialect) -> Callable[[UUID | None], bytes | None]:
        return lambda value: None if value is None else value.bytes

    def result_processor(
        self, dialect: Dialect, coltype: object
    ) -> Callable[[bytes | None], UUID | None]:
        return lambda value: None if value is None else read_id(value)


def read_id(value: bytes) -> UUID:
    """The UUID of 16 bytes; three times as fast as the class itself."""
    return msgspec.convert(value, UUID)


class Entries(TypeDecorator[tuple[Any, ...]]):
    """A short list of plain values as canonical JSON text; replaced whole, not changed in place."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: tuple[Any, ...] | None, dialect: Dialect) -> str | None:
        return None if value is None else dump_entries(value)

    def process_result_value(self, value: str | None, dialect: Dialect) -> tuple[Any, ...] | None:
        return None if value is None else tuple(json.loads(value))


class ProseText(String):
    """A text of people's own words: concurrent versions are merged as text (sync.md §3)."""


Prose = Annotated[str, ProseText]
"""Marks a column as Markdown or a longer note; titles, names and numbers stay plain `str`."""


def dump_entries(value: tuple[Any, ...]) -> str:
    """The canonical JSON of a list field."""
    return json.dumps(list(value), ensure_ascii=False, separators=(",", ":"), sort_keys=True)


class Base(DeclarativeBase):
    """Registry of all tables of the workspace that the log feeds."""

    type_annotation_map: ClassVar[dict[Any, Any]] = {
        UUID: Id,
        dt.date: Date,
        bool: Boolean(create_constraint=False),
        int: Integer,
        str: String,
        Prose: ProseText,
        tuple[Any, ...]: Entries,
    }


class Entity(Base):
    """Base of all synced entities; `owner_field` names the column of the row it dies with."""

    __abstract__ = True
    owner_field: ClassVar[str | None] = None

    id: Mapped[UUID] = mapped_column(primary_key=True, sort_order=-2)
    alive: Mapped[bool] = mapped_column("_alive", default=True, sort_order=-1)

    def __init__(self, **values: Any) -> None:
        """Fill in the columns' defaults at once: the log must see them before the flush."""
        super().__init__(**{**_defaults(type(self)), **values})

    def __init_subclass__(cls, **options: Any) -> None:
        """Map the new entity; who asked for all of them before asks anew."""
        super().__init_subclass__(**options)
        entity_classes.cache_clear()


@cache
def _defaults(entity: type[Entity]) -> Mapping[str, Any]:
    return {
        attribute.key: default.arg
        for attribute in inspect(entity).column_attrs
        if isinstance(default := attribute.columns[0].default, ScalarElementColumnDefault)
    }


LogValue = str | int | None
"""A field's value as the log keeps it."""


@cache
def defaults_in_log(entity: type[Entity]) -> Mapping[str, LogValue]:
    """Field name -> what a row holds there that was written before the field was known."""
    defaults = _defaults(entity)
    return {field: to_log(defaults.get(field)) for field in synced_fields(entity)}


@cache
def synced_fields(entity: type[Entity]) -> Mapping[str, Any]:
    """Field name -> column of every field of an entity that travels, in table order."""
    return {
        column.key: column
        for column in inspect(entity).columns
        if column.key not in {"id", "_alive"}
    }


@cache
def prose_fields(entity: type[Entity]) -> frozenset[str]:
    """The fields of an entity whose concurrent versions are merged as text (sync.md §3)."""
    columns = synced_fields(entity).items()
    return frozenset(name for name, column in columns if isinstance(column.type, ProseText))


@cache
def entity_classes() -> Mapping[str, type[Entity]]:
    """Table name -> entity class, for every concrete entity that is known by now."""
    return {
        mapper.class_.__tablename__: mapper.class_
        for mapper in Base.registry.mappers
        if issubclass(mapper.class_, Entity)
    }


def to_log(value: Any) -> LogValue:
    """A Python value as the log keeps it: id and date as text, truth as 0/1, lists as JSON."""
    match value:
        case None | str():
            return value
        case bool():
            return int(value)
        case int():
            return value
        case UUID():
            return value.hex
        case dt.date():
            return value.isoformat()
        case tuple() | list():
            return dump_entries(tuple(value))
    raise TypeError(f"no log form for {type(value).__name__}")


def from_log(column: Any, value: LogValue) -> Any:
    """The Python value of a logged one, by the column's type; raises ValueError on nonsense."""
    if value is None:
        return None
    kind = column.type
    if isinstance(kind, Id):
        return UUID(hex=str(value))
    if isinstance(kind, Entries):
        return tuple(json.loads(str(value)))
    if isinstance(kind, Date):
        return dt.date.fromisoformat(str(value))
    if isinstance(kind, Boolean):
        return bool(value)
    return int(value) if isinstance(kind, Integer) else str(value)
