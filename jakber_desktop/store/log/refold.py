"""Folds cells of the log into the tables: values, lives, conflicts; the one way in beside capture.

Whoever changed the heads of some cells without the Session (rows of other devices, an upgrade, a
renewed identity) names them here.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from functools import partial
from itertools import chain
from typing import Any, NamedTuple

from jakber_desktop.model.base import LogValue
from jakber_desktop.store.log.cells import Cell, Execute, Head, Place, read_cell, some, versions
from jakber_desktop.store.log.lives import Standing, standing
from jakber_desktop.store.log.project import Shown, project, settle_all
from jakber_desktop.store.log.review import Moved, listed_places, review, under
from jakber_desktop.store.log.rows import DEL, decode
from jakber_desktop.store.log.shapes import Shape, shapes

_HEADS = """
WITH cell(ent,row,fld) AS (VALUES {})
SELECT h.ent, h.row, h.fld, h.hlc, h.dev, h.seq, c.usr, c.enc, c.val FROM cell
CROSS JOIN head h ON h.ent=cell.ent AND h.row=cell.row AND h.fld=cell.fld
CROSS JOIN change c ON c.dev=h.dev AND c.seq=h.seq"""

Known = Mapping[str, Shape]


class Heads(NamedTuple):
    """What the caller knows of heads by itself, so that nobody has to read them again."""

    whole: Mapping[str, Shown]
    """Rows that the log had nothing of before, with the value of each field's one head."""
    single: Mapping[Cell, LogValue]
    """Cells of other rows that have one head, and its value."""


_NOTHING = Heads({}, {})


def refold(
    connection: Any,
    cells: Iterable[Cell],
    *,
    moved: Collection[Place] = (),
    heads: Heads = _NOTHING,
) -> int:
    """Bring tables and conflict rows to what the heads of these cells say now.

    Gives how many texts came together by themselves.

    `connection` is the driver's own with an open writing transaction. Cells of unknown tables and
    fields are passed over: the log keeps them for a newer program. `moved` are rows whose life or
    owner was changed in the tables already, and what they left; `heads` is what is known of these
    cells' heads, whole rows in it need not be among the cells.
    """
    known = shapes()
    wanted = [cell for cell in dict.fromkeys(cells) if cell[0] in known]
    connection.execute("UPDATE sync_ctx SET capture=1 WHERE k=1")
    merged = _fold(connection, known, wanted, moved, heads)
    connection.execute("UPDATE sync_ctx SET capture=0 WHERE k=1")
    return merged


def _fold(
    connection: Any, known: Known, cells: list[Cell], moved: Collection[Place], heads: Heads
) -> int:
    """Values, then lives, then conflicts; gives how many texts came together."""
    execute = connection.execute
    read = _read(execute, known, cells, heads)
    new = {ent: rows for ent, rows in heads.whole.items() if ent in known}
    old = {(ent, row) for ent, row, _ in cells if row not in new.get(ent, ())}
    touched = old | {(ent, row) for ent, rows in new.items() for row in rows}
    before = standing(execute, known, old)
    moving = _moving(known, read.shown)
    above = _upward(before.owners, moving)
    born: dict[Place, Place | None] = {}
    for ent in read.shown.keys() | new.keys():
        here = before.here.get(ent, ())
        born |= project(connection, known[ent], read.shown, new, here)
    after = _standing_now(execute, known, before, moving, born)
    listed = listed_places(execute)
    doubtful = {cell[:2] for cell in cells if cell[2] == DEL} | (born.keys() & old)
    doubtful |= {(ent, row) for ent in new for row, values in new[ent].items() if DEL in values}
    doubtful.update(above.values(), moved)
    lives = settle_all(connection, known, doubtful | _in_doubt(touched, after, listed))
    review(
        connection,
        known,
        Moved(touched, read.several, set(born), lives, {*above, *moved}, after.owners),
        listed,
    )
    return read.merged


def _standing_now(
    execute: Execute,
    known: Known,
    before: Standing,
    moving: set[Place],
    born: Mapping[Place, Place | None],
) -> Standing:
    """Where rows stand after some of them came into the tables or got other owners."""
    if not moving and not born:
        return before
    owners = {place: owner for place, owner in born.items() if owner is not None}
    now = standing(execute, known, (moving | set(owners.values())) - born.keys())
    kept = {
        place: owner
        for place, owner in before.owners.items()
        if place not in moving and place not in born
    }
    return Standing({**kept, **owners, **now.owners}, before.dead | now.dead, now.here)


def _in_doubt(touched: set[Place], there: Standing, listed: set[Place]) -> set[Place]:
    """Rows that an edit of theirs, or of what lives with them, may let die or come back.

    A row that people see and that has no conflict has no tombstone to stand against edits; only
    among rows that nobody sees, and those that have conflicts, may there be one.
    """
    places = touched | set(there.owners.values())
    hidden = under(there.owners, places, there.dead) if there.dead else set()
    return hidden | (places & listed)


def _upward(owners: Mapping[Place, Place], places: Iterable[Place]) -> dict[Place, Place]:
    """Row -> owner, of some rows and of all above them."""
    found: dict[Place, Place] = {}
    for place in places:
        while place in owners and place not in found:
            found[place] = owners[place]
            place = owners[place]
    return found


class _Read(NamedTuple):
    """Fields as they show now, by table; cells of several heads; texts that came together."""

    shown: dict[str, Shown]
    several: set[Cell]
    merged: int


def _read(execute: Execute, known: Known, cells: Iterable[Cell], heads: Heads) -> _Read:
    shown: dict[str, Shown] = {}
    several: set[Cell] = set()
    unread: list[Cell] = []
    merged = 0
    for cell in cells:
        ent, row, field = cell
        if row in heads.whole.get(ent, ()) or field not in known[ent].slots:
            continue
        if cell in heads.single:
            shown.setdefault(ent, {}).setdefault(row, {})[field] = heads.single[cell]
        else:
            unread.append(cell)
    for cell, found in chain.from_iterable(_heads(execute, batch) for batch in some(unread)):
        ent, row, field = cell
        value = found[0].value
        if len(found) > 1:
            several.add(cell)
            read = partial(versions, execute, cell)
            reading = read_cell(known[ent], field, sorted(found), read)
            value = reading.value
            merged += reading.merged
        shown.setdefault(ent, {}).setdefault(row, {})[field] = value
    return _Read(shown, several, merged)


def _heads(execute: Execute, cells: list[Cell]) -> Iterable[tuple[Cell, list[Head]]]:
    values = ",".join(["(?,?,?)"] * len(cells))
    found: dict[Cell, list[Head]] = {}
    for ent, row, fld, hlc, dev, seq, usr, enc, val in execute(
        _HEADS.format(values), [part for cell in cells for part in cell]
    ):
        found.setdefault((ent, row, fld), []).append(Head(hlc, dev, seq, usr, decode(enc, val)))
    return found.items()


def _moving(known: Known, shown: Mapping[str, Shown]) -> set[Place]:
    """The rows whose owner is among the fields that are written."""
    return {
        (ent, row)
        for ent, rows in shown.items()
        if (owner := known[ent].owner_field) is not None
        for row, fields in rows.items()
        if owner in fields
    }
