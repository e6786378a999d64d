"""What the oracle knows of the tables: fields, owners and defaults, read off the model alone."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import NamedTuple

from jakber_desktop.model import entities  # noqa: F401 - fills the registry
from jakber_desktop.model.base import defaults_in_log, entity_classes, prose_fields, synced_fields
from tests.sync.oracle.log import Value


class Table(NamedTuple):
    """One table: its fields, those that are Markdown, who owns its rows, what absent fields say."""

    fields: tuple[str, ...]
    prose: frozenset[str]
    owner_field: str | None
    owner: str | None
    absent: Mapping[str, Value]
    required: frozenset[str]
    """A row is shown from the moment that these have arrived."""


@cache
def tables() -> dict[str, Table]:
    """Table name -> what is known of it."""
    found = {}
    for name, entity in entity_classes().items():
        owner = None
        if entity.owner_field is not None:
            (key,) = entity.__table__.columns[entity.owner_field].foreign_keys
            owner = key.column.table.name
        absent = defaults_in_log(entity)
        columns = synced_fields(entity).items()
        found[name] = Table(
            tuple(synced_fields(entity)),
            prose_fields(entity),
            entity.owner_field,
            owner,
            absent,
            frozenset(f for f, column in columns if not column.nullable and absent[f] is None),
        )
    return found
