"""Which rows live and die with which: read off the entities' owner fields."""

from __future__ import annotations

from functools import cache

from jakber_desktop.model.base import Entity, entity_classes


def children_of(ent: str) -> tuple[tuple[str, str], ...]:
    """(table, owner column) of every entity whose rows live and die with rows of `ent`."""
    return _children(ent, tuple(entity_classes().items()))


@cache
def _children(
    ent: str, entities: tuple[tuple[str, type[Entity]], ...]
) -> tuple[tuple[str, str], ...]:
    return tuple(
        (name, entity.owner_field)
        for name, entity in entities
        if (owner := owner_class(entity)) and owner.__tablename__ == ent and entity.owner_field
    )


@cache
def owner_class(entity: type[Entity]) -> type[Entity] | None:
    """The entity whose rows an entity's rows live and die with; None for rows that stand alone."""
    if entity.owner_field is None:
        return None
    (key,) = entity.__table__.columns[entity.owner_field].foreign_keys
    return entity_classes()[key.column.table.name]
