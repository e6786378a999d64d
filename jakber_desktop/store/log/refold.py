"""Folds cells of the log into the tables: values, lives, conflicts; the one way in beside capture.

Whoever changed the heads of some cells without the Session (rows of other devices, an upgrade, a
renewed identity) names them here.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from functools import partial
from typing import Any, NamedTuple

from jakber_desktop.store.log.cells import Cell, Execute, Head, Place, read_cell, some, versions
from jakber_desktop.store.log.lives import owners_of
from jakber_desktop.store.log.project import Shown, project, settle_all
from jakber_desktop.store.log.review import Moved, review
from jakber_desktop.store.log.rows import decode
from jakber_desktop.store.log.shapes import Shape, shapes

_HEADS = """
WITH cell(ent,row,fld) AS (VALUES {})
SELECT h.ent, h.row, h.fld, h.hlc, h.dev, h.seq, c.usr, c.enc, c.val FROM cell
CROSS JOIN head h ON h.ent=cell.ent AND h.row=cell.row AND h.fld=cell.fld
CROSS JOIN change c ON c.dev=h.dev AND c.seq=h.seq"""


class Touched(NamedTuple):
    """What a fold wrote: how many cells, and how many texts came together by themselves."""

    cells: int = 0
    merged: int = 0


def refold(
    connection: Any,
    cells: Iterable[Cell],
    *,
    moved: Collection[Place] = (),
    unknown: Mapping[str, Shown] | None = None,
) -> Touched:
    """Bring tables and conflict rows to what the heads of these cells say now.

    `connection` is the driver's own with an open writing transaction. Cells of unknown tables and
    fields are passed over: the log keeps them for a newer program. `moved` are rows whose life or
    owner was changed in the tables already; `unknown` rows whose every head is among the cells and
    whose values are known to the caller.
    """
    known = shapes()
    wanted = [cell for cell in dict.fromkeys(cells) if cell[0] in known]
    connection.execute("UPDATE sync_ctx SET capture=1 WHERE k=1")
    read = _read(connection.execute, known, wanted, unknown or {})
    above = owners_of(connection.execute, known, _moving(known, read.shown))
    born = {
        (ent, row)
        for shape in known.values()
        for ent, row in project(connection, shape, read.shown, unknown or {})
    }
    touched = {cell[:2] for cell in wanted}
    owners = owners_of(connection.execute, known, touched)
    lives = settle_all(connection, known, touched | {*above.values(), *owners.values()})
    review(connection, known, Moved(touched, read.several, born, lives, {*above, *moved}, owners))
    connection.execute("UPDATE sync_ctx SET capture=0 WHERE k=1")
    return Touched(len(wanted), read.merged)


class _Read(NamedTuple):
    """Fields as they show now, by table; cells of several heads; texts that came together."""

    shown: dict[str, Shown]
    several: set[Cell]
    merged: int


def _read(
    execute: Execute,
    known: Mapping[str, Shape],
    cells: Iterable[Cell],
    unknown: Mapping[str, Shown],
) -> _Read:
    shown: dict[str, Shown] = {}
    several: set[Cell] = set()
    merged = 0
    there = (cell for cell in cells if cell[1] not in unknown.get(cell[0], ()))
    for batch in some(there):
        for cell, heads in _heads(execute, batch).items():
            ent, row, field = cell
            shape = known[ent]
            if field not in shape.slots:
                continue
            value = heads[0].value
            if len(heads) > 1:
                several.add(cell)
                read = partial(versions, execute, cell)
                reading = read_cell(shape, field, sorted(heads), read)
                value = reading.value
                merged += reading.merged
            shown.setdefault(ent, {}).setdefault(row, {})[field] = value
    return _Read(shown, several, merged)


def _heads(execute: Execute, cells: list[Cell]) -> dict[Cell, list[Head]]:
    values = ",".join(["(?,?,?)"] * len(cells))
    found: dict[Cell, list[Head]] = {}
    for ent, row, fld, hlc, dev, seq, usr, enc, val in execute(
        _HEADS.format(values), [part for cell in cells for part in cell]
    ):
        found.setdefault((ent, row, fld), []).append(Head(hlc, dev, seq, usr, decode(enc, val)))
    return found


def _moving(known: Mapping[str, Shape], shown: Mapping[str, Shown]) -> set[Place]:
    """The rows whose owner is among the fields that are written."""
    return {
        (ent, row)
        for ent, rows in shown.items()
        if (owner := known[ent].owner_field) is not None
        for row, fields in rows.items()
        if owner in fields
    }
