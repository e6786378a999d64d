"""Writes what the log says into the tables: fields of known rows, rows that are new, lives.

The caller opened the tripwires. A row has its place in a table from the moment that all fields it
cannot do without have arrived; until then the log alone knows it.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from functools import partial
from typing import Any, NamedTuple

from jakber_desktop.model.base import LogValue
from jakber_desktop.store.log.cells import (
    Execute,
    Head,
    Place,
    heads_of,
    marks,
    read_cell,
    some,
    versions,
)
from jakber_desktop.store.log.lives import late_writes, tombstones, view
from jakber_desktop.store.log.rows import DEL
from jakber_desktop.store.log.shapes import Shape, Stored

Shown = dict[bytes, dict[str, LogValue]]
"""Row -> field -> what it shows, of one table."""


def project(
    connection: Any,
    shape: Shape,
    shown: Mapping[str, Shown],
    whole: Mapping[str, Shown],
    known: Collection[bytes],
) -> dict[Place, Place | None]:
    """Write fields into a table; gives the rows that came into it with them, and their owners.

    `shown` are some fields of rows, of which `known` are in the table; `whole` rows that nothing
    was known of, with all they have.
    """
    wanted = shown.get(shape.name, {})
    _update(connection, shape, {row: wanted[row] for row in wanted if row in known})
    born = _whole(connection.execute, shape, [row for row in wanted if row not in known])
    for row, values in whole.get(shape.name, {}).items():
        if shape.required <= values.keys():
            born[row] = shape.line(values)
    names = ",".join(f'"{field}"' for field in shape.slots)
    connection.executemany(
        f"INSERT INTO {shape.name}(id,_alive,{names}) VALUES(?,1,{marks(tuple(shape.slots))})",
        ((row, *values) for row, values in born.items()),
    )
    if shape.owner is None or shape.owner_field is None:
        return dict.fromkeys((shape.name, row) for row in born)
    place = shape.slots[shape.owner_field].place
    return {
        (shape.name, row): (shape.owner, owner) if isinstance(owner := line[place], bytes) else None
        for row, line in born.items()
    }


class Lives(NamedTuple):
    """Rows whose tombstone was looked at, and those among them that just died or came back."""

    buried: set[Place]
    flipped: set[Place]


def settle_all(connection: Any, known: Mapping[str, Shape], places: Iterable[Place]) -> Lives:
    """Let rows with a tombstone die or live by what the log says."""
    lives = Lives(set(), set())
    for ent, rows in places_by_table(places).items():
        found = tombstones(connection.execute, ent, rows)
        lives.buried.update((ent, row) for row in found)
        lives.flipped.update((ent, row) for row in _settle(connection, ent, found))
    return lives


def _settle(connection: Any, ent: str, found: Mapping[bytes, LogValue]) -> Iterable[bytes]:
    changed: dict[bytes, bool] = {}
    for batch in some(found):
        query = f"SELECT id, _alive FROM {ent} WHERE id IN ({marks(batch)})"
        for row, alive in connection.execute(query, batch).fetchall():
            lives = is_alive(connection.execute, ent, row, found[row])
            if lives != bool(alive):
                changed[row] = lives
    connection.executemany(
        f"UPDATE {ent} SET _alive=? WHERE id=?",
        [(int(lives), row) for row, lives in changed.items()],
    )
    return changed


def is_alive(execute: Any, ent: str, row: bytes, tombstone: LogValue) -> bool:
    """Whether a row with this winning `_del` lives: restored, or written to unseen (§3)."""
    return tombstone is None or any(True for _ in late_writes(execute, ent, row, view(tombstone)))


def whole_row(
    execute: Execute, shape: Shape, row: bytes, heads: Mapping[str, list[Head]]
) -> list[Stored] | None:
    """A row as its table holds it, in the order of the columns; None while fields are missing."""
    if not shape.required <= heads.keys():
        return None
    return shape.line(
        {
            field: _shows(execute, shape, row, field, some)
            for field, some in heads.items()
            if field in shape.slots
        }
    )


def _shows(execute: Execute, shape: Shape, row: bytes, field: str, heads: list[Head]) -> LogValue:
    if len(heads) == 1:
        return heads[0].value
    cell = (shape.name, row, field)
    return read_cell(shape, field, heads, partial(versions, execute, cell)).value


def _update(connection: Any, shape: Shape, shown: Shown) -> None:
    """Rows with the same fields go together."""
    alike: dict[tuple[str, ...], list[tuple[Stored, ...]]] = {}
    for row, values in shown.items():
        fields = tuple(sorted(values)) if len(values) > 1 else tuple(values)
        stored = [shape.slots[field].stored(values[field]) for field in fields]
        alike.setdefault(fields, []).append((*stored, row))
    for fields, rows in alike.items():
        if fields:
            names = ",".join(f'"{field}"=?' for field in fields)
            connection.executemany(f"UPDATE {shape.name} SET {names} WHERE id=?", rows)


def _whole(execute: Execute, shape: Shape, rows: list[bytes]) -> dict[bytes, list[Stored]]:
    """Rows that are not in the table yet, whole; those that still lack something are left out."""
    born = {}
    for row, fields in heads_of(execute, shape.name, rows):
        fields.pop(DEL, None)
        values = whole_row(execute, shape, row, fields)
        if values is not None:
            born[row] = values
    return born


def places_by_table(places: Iterable[Place]) -> dict[str, list[bytes]]:
    """Table -> rows."""
    found: dict[str, list[bytes]] = {}
    for ent, row in places:
        found.setdefault(ent, []).append(row)
    return found
