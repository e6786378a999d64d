"""What the log says: the value of a cell, the fields of a row, whether a row lives (sync.md §3).

The tables of the workspace are projections of this reading; `fsck` compares the two.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from functools import cache
from typing import Any, NamedTuple

from jakber_desktop.model.base import Entity, LogValue, entity_classes
from jakber_desktop.store.log.rows import DEL, TX, decode

Execute = Callable[..., Any]


class Folded(NamedTuple):
    """One row as the log tells it: logged values by field, and whether it lives."""

    ent: str
    row: bytes
    fields: dict[str, LogValue]
    alive: bool


class _Head(NamedTuple):
    dev: int
    seq: int
    hlc: int
    value: LogValue


_HEADS = """
SELECT head.ent, head.row, head.fld, head.dev, head.seq, head.hlc, change.enc, change.val
FROM head JOIN change ON change.dev = head.dev AND change.seq = head.seq
WHERE head.ent <> '_tx'{where}
ORDER BY head.ent, head.row, head.fld, head.hlc, head.dev, head.seq
"""


def fold_rows(
    execute: Execute, ent: str | None = None, row: bytes | None = None
) -> Iterator[Folded]:
    """Fold every row of the log, or one row; of concurrent heads the highest stamp is shown.

    `execute(sql, parameters)` runs on the database to read.
    """
    where = ""
    parameters: tuple[Any, ...] = ()
    if ent is not None:
        where, parameters = " AND head.ent=? AND head.row=?", (ent, row)
    current: tuple[str, bytes] | None = None
    cells: dict[str, list[_Head]] = {}
    for e, r, f, dev, seq, hlc, enc, val in execute(_HEADS.format(where=where), parameters):
        if current != (e, bytes(r)):
            if current is not None:
                yield _folded(execute, *current, cells)
            current, cells = (e, bytes(r)), {}
        cells.setdefault(f, []).append(_Head(dev, seq, hlc, decode(enc, val)))
    if current is not None:
        yield _folded(execute, *current, cells)


def vector(tombstone: LogValue) -> dict[int, int]:
    """What the deleter had seen: device -> sequence number. Raises ValueError on nonsense."""
    seen = json.loads(str(tombstone))
    return {int(dev): int(seq) for dev, seq in seen.items()}


def _folded(execute: Execute, ent: str, row: bytes, cells: dict[str, list[_Head]]) -> Folded:
    tombstone = cells.pop(DEL, None)
    fields = {field: heads[-1].value for field, heads in cells.items()}
    if tombstone is None or tombstone[-1].value is None:
        return Folded(ent, row, fields, alive=True)
    seen = vector(tombstone[-1].value)
    late = any(
        head.seq > seen.get(head.dev, 0) for heads in cells.values() for head in heads
    ) or _children_outlive(execute, ent, row, seen)
    return Folded(ent, row, fields, alive=late)


def _children_outlive(execute: Execute, ent: str, row: bytes, seen: dict[int, int]) -> bool:
    """Whether any field of a row's children (and theirs) was written outside the given view."""
    for child, field in children_of(ent):
        for (child_row,) in execute(f"SELECT id FROM {child} WHERE {field}=?", (row,)).fetchall():
            heads = execute(
                "SELECT dev, seq FROM head WHERE ent=? AND row=? AND fld<>'_del'",
                (child, child_row),
            ).fetchall()
            if any(seq > seen.get(dev, 0) for dev, seq in heads):
                return True
            if _children_outlive(execute, child, child_row, seen):
                return True
    return False


def children_of(ent: str) -> list[tuple[str, str]]:
    """(table, owner column) of every entity whose rows live and die with rows of `ent`."""
    return [
        (name, entity.owner_field)
        for name, entity in entity_classes().items()
        if (owner := owner_class(entity)) and owner.__tablename__ == ent and entity.owner_field
    ]


@cache
def owner_class(entity: type[Entity]) -> type[Entity] | None:
    """The entity whose rows an entity's rows live and die with; None for rows that stand alone."""
    if entity.owner_field is None:
        return None
    (key,) = entity.__table__.columns[entity.owner_field].foreign_keys
    return entity_classes()[key.column.table.name]


__all__ = ["DEL", "TX", "Folded", "children_of", "fold_rows", "owner_class", "vector"]
