"""Undo and redo: a group of changes is taken back by an ordinary change (sync.md §1).

Nothing is kept in memory: the stacks are read from the groups of the log, so they survive a
restart. A field that somebody has changed since is left alone and named in the answer.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from jakber_desktop.model.base import Entity, LogValue, entity_classes, from_log, synced_fields
from jakber_desktop.store.log.leftovers import leftovers
from jakber_desktop.store.log.rows import DEL
from jakber_desktop.store.log.shapes import shapes
from jakber_desktop.store.log.writer import BATCH
from jakber_desktop.store.plain import driver
from jakber_desktop.store.undo_reading import Cell, Group, GroupReading, Place, Stamp, Write

__all__ = ["Group", "Stacks", "TakenBack", "read_stacks", "take_back"]


class Stacks(NamedTuple):
    """What can be undone and redone, newest last."""

    undo: tuple[Group, ...]
    redo: tuple[Group, ...]


class TakenBack(NamedTuple):
    """What an undo did: the group's label and the fields left alone (table, row, field).

    `reopened`: fields whose conflict the group had ended, what they show, and the versions (value,
    bases) that wait again, oldest first. `decided`: the reverse, and what ends the conflict.
    """

    label: str
    skipped: tuple[Cell, ...]
    reopened: tuple[tuple[Cell, LogValue, tuple[tuple[LogValue, tuple[Stamp, ...]], ...]], ...]
    decided: tuple[tuple[Cell, LogValue], ...]


_GROUPS = (
    "SELECT dev, tx, label, undoes_dev, undoes_tx, hlc FROM tx WHERE dev=? AND tx>? ORDER BY tx"
)


def read_stacks(session: Session, dev: int) -> Stacks:
    """The stacks of one device, replayed from its groups in order.

    A group is undone by a group that names it; redoing names the undoing group, and so on. It need
    not be the newest: what is final is passed over (store/held_back.py).
    """
    undo: list[Group] = []
    redo: list[Group] = []
    labels: dict[Stamp, str] = {}
    for group in _groups(session, dev):
        undone = group.undone or group[:2]
        labels[group[:2]] = labels.get(undone, group.label)
        one = Group(group.dev, group.tx, labels[group[:2]], group.undone and group.undone[1])
        if group.undone is None:
            undo.append(one)
            redo.clear()
        elif _taken_out(undo, group.undone):
            redo.append(one)
        elif _taken_out(redo, group.undone):
            undo.append(one)
    return Stacks(tuple(undo), tuple(redo))


class _Line(NamedTuple):
    """A group as `tx` has it, and the group it undoes."""

    dev: int
    tx: int
    label: str
    undone: Stamp | None


def _groups(session: Session, dev: int) -> Iterator[_Line]:
    """The groups of a device, and before them those it has left over of a former one (§9)."""
    execute = driver(session).execute
    found = execute(_GROUPS, (dev, 0)).fetchall()
    former = leftovers(execute)
    for old, published in former.items():
        found += execute(_GROUPS, (old, published)).fetchall()
    if former:
        found.sort(key=lambda row: row[-1])
    for one, tx, label, undoes_dev, undoes_tx, _ in found:
        yield _Line(one, tx, label, None if undoes_tx is None else (undoes_dev, undoes_tx))


def _taken_out(stack: list[Group], stamp: Stamp) -> bool:
    """Take the group of this stamp out of a stack, looking from its top; whether it was there."""
    for at in reversed(range(len(stack))):
        if stack[at][:2] == stamp:
            del stack[at]
            return True
    return False


def take_back(session: Session, group: Group) -> TakenBack:
    """Put back what `group` changed, through ordinary writes of the open session.

    Undo of an insert or of a restore is a delete, of a delete a restore. The caller opens the
    change and logs it as undoing `group`.
    """
    reading = GroupReading(session.connection().exec_driver_sql, group)
    rows = reading.rows()
    entities = _load(session, rows.keys())
    skipped: list[Cell] = []
    for place, cells in rows.items():
        entity = entities.get(place)
        if entity is None:
            continue  # an entity of a newer program: stays as it is
        if reading.born(place):
            late = reading.later(place, rows, born=True)
            entity.alive = entity.alive and bool(late)
        else:
            late = _put_fields_back(entity, cells, reading)
            if DEL in cells:
                late += _put_life_back(entity, place, rows, reading)
        skipped += late
    done = [
        (cell, write)
        for place, cells in rows.items()
        for field, write in cells.items()
        if place[0] in shapes()
        and field in shapes()[place[0]].slots
        and (cell := (*place, field)) not in skipped
    ]
    reopened = [
        (c, reading.before(c, w), reading.stood(c, w)) for c, w in done if reading.conflicted(c, w)
    ]
    decided = [(c, reading.before(c, write)) for c, write in done if reading.let_wait(c)]
    return TakenBack(group.label, tuple(dict.fromkeys(skipped)), tuple(reopened), tuple(decided))


def _put_fields_back(entity: Entity, cells: dict[str, Write], reading: GroupReading) -> list[Cell]:
    """The fields as they were before the group; returns those changed since, left alone."""
    place = (entity.__tablename__, entity.id.bytes)
    columns = synced_fields(type(entity))
    late: list[Cell] = []
    for field, write in cells.items():
        if field not in columns:
            continue
        value = reading.before((*place, field), write)
        if reading.untouched((*place, field), write) and (
            value is not None or columns[field].nullable
        ):
            setattr(entity, field, from_log(columns[field], value))
        else:  # of a row that two laptops made, what cannot be empty stays
            late.append((*place, field))
    return late


def _put_life_back(
    entity: Entity, place: Place, rows: dict[Place, dict[str, Write]], reading: GroupReading
) -> list[Cell]:
    """A deleted row comes back, a restored one dies unless somebody has worked on it since."""
    write = rows[place][DEL]
    if not reading.untouched((*place, DEL), write):
        return [(*place, DEL)]
    if reading.value(write.first) is not None:
        entity.alive = True
        return []
    late = reading.later(place, rows)
    entity.alive = bool(late)
    return late


def _load(session: Session, places: Iterable[Place]) -> dict[Place, Entity]:
    """The rows' entities, dead ones too, a batch a table."""
    by_table: dict[str, list[UUID]] = {}
    for ent, row in places:
        by_table.setdefault(ent, []).append(UUID(bytes=row))
    found: dict[Place, Entity] = {}
    for ent, ids in by_table.items():
        entity = entity_classes().get(ent)
        if entity is None:
            continue
        for start in range(0, len(ids), BATCH):
            some = ids[start : start + BATCH]
            for loaded in session.scalars(select(entity).where(entity.id.in_(some))):
                found[ent, loaded.id.bytes] = loaded
    return found
