"""Whether rows live: a tombstone holds unless somebody wrote what its writer had not seen (§3)."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from jakber_desktop.model.base import LogValue
from jakber_desktop.store.log.cells import Cell, Execute, Head, Place, heads_of, marks, some
from jakber_desktop.store.log.owners import children_of
from jakber_desktop.store.log.rows import DEL
from jakber_desktop.store.log.shapes import Shape

View = Mapping[int, int]
"""What somebody had seen: device -> sequence number."""


class Late(NamedTuple):
    """A head that lies outside a view, and its cell."""

    cell: Cell
    head: Head


def view(tombstone: LogValue) -> View:
    """What the writer of a tombstone had seen. Raises ValueError on nonsense."""
    seen = json.loads(str(tombstone))
    return {int(dev): int(seq) for dev, seq in seen.items()}


def tombstones(execute: Execute, ent: str, rows: Iterable[bytes]) -> dict[bytes, LogValue]:
    """Row -> its winning `_del`, of those that ever had one."""
    found: dict[bytes, LogValue] = {}
    for batch in some(rows):
        having = [
            row
            for (row,) in execute(
                f"SELECT DISTINCT row FROM head WHERE ent=? AND fld='_del' AND row IN "
                f"({marks(batch)})",
                (ent, *batch),
            ).fetchall()
        ]
        for row, fields in heads_of(execute, ent, having):
            found[row] = fields[DEL][-1].value
    return found


def outside(head: Head, seen: View) -> bool:
    """Whether the writer of a view had not seen a head."""
    return head.seq > seen.get(head.dev, 0)


def late_writes(execute: Execute, ent: str, row: bytes, seen: View) -> Iterator[Late]:
    """Field heads of a row, and of the rows that live with it, outside a view."""
    yield from _late_of(execute, ent, [row], seen)
    for table, rows in descendants(execute, ent, [row]):
        yield from _late_of(execute, table, rows, seen)


def _late_of(execute: Execute, ent: str, rows: Iterable[bytes], seen: View) -> Iterator[Late]:
    for row, fields in heads_of(execute, ent, rows):
        for field, heads in fields.items():
            if field != DEL:
                yield from (Late((ent, row, field), head) for head in heads if outside(head, seen))


def descendants(
    execute: Execute, ent: str, rows: Iterable[bytes]
) -> Iterator[tuple[str, list[bytes]]]:
    """(table, ids) of the rows that live with the given ones, level by level, dead ones too."""
    above = list(rows)
    for child, column in children_of(ent):
        below: list[bytes] = []
        for batch in some(above):
            query = f'SELECT id FROM {child} WHERE "{column}" IN ({marks(batch)})'
            below += (id_ for (id_,) in execute(query, batch))
        if below:
            yield child, below
            yield from descendants(execute, child, below)


class Standing(NamedTuple):
    """Where rows stand in the tables: who lives with whom, who is dead, which are there at all."""

    owners: dict[Place, Place]
    dead: set[Place]
    here: dict[str, set[bytes]]


def standing(execute: Execute, shapes: Mapping[str, Shape], places: Iterable[Place]) -> Standing:
    """Look up the given rows and all above them, as far as they are here."""
    found = Standing({}, set(), {})
    level: dict[str, set[bytes]] = {}
    for ent, row in places:
        level.setdefault(ent, set()).add(row)
    while level:
        above: dict[str, set[bytes]] = {}
        for ent, rows in level.items():
            owner = shapes[ent].owner
            column = f'"{shapes[ent].owner_field}"' if owner else "NULL"
            query = f"SELECT id, _alive, {column} FROM {ent} WHERE id IN ({{}})"
            here = found.here.setdefault(ent, set())
            for batch in some(sorted(rows)):  # neighbours in the file together
                there = execute(query.format(marks(batch)), batch).fetchall()
                here.update(row for row, _, _ in there)
                found.dead.update((ent, row) for row, alive, _ in there if not alive)
                if owner is not None:
                    owned = {(ent, row): (owner, one) for row, _, one in there if one is not None}
                    found.owners.update(owned)
                    above.setdefault(owner, set()).update(one for _, one in owned.values())
        level = above
    return found


def owners_of(
    execute: Execute, shapes: Mapping[str, Shape], places: Iterable[Place]
) -> dict[Place, Place]:
    """Row -> the row it lives with, for the given rows and all above them that are here."""
    owned = (place for place in places if shapes[place[0]].owner is not None)
    return standing(execute, shapes, owned).owners
