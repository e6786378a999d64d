"""Undo and redo: a group of changes is taken back by an ordinary change (sync.md §1).

Nothing is kept in memory: the stacks are read from the groups of the log, so they survive a
restart. A field that somebody has changed since is left alone and named in the answer.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, NamedTuple
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from jakber_desktop.model.base import Entity, LogValue, entity_classes, from_log, synced_fields
from jakber_desktop.store.log.fold import children_of
from jakber_desktop.store.log.rows import DEL, TX, decode
from jakber_desktop.store.log.writer import BATCH

Place = tuple[str, bytes]
"""A row: table name and id."""

Cell = tuple[str, bytes, str]
"""A field of a row."""

Stamp = tuple[int, int]
"""One row of the log: device and sequence number."""


class Group(NamedTuple):
    """A group of changes of one device: its first sequence number and what it undoes.

    `label` is the deed's own: an undo and a redo carry the label of what they take back.
    """

    dev: int
    tx: int
    label: str
    undoes: int | None


class Stacks(NamedTuple):
    """What can be undone and redone, newest last."""

    undo: tuple[Group, ...]
    redo: tuple[Group, ...]


class TakenBack(NamedTuple):
    """What an undo did: the group's label and the fields left alone (table, row, field)."""

    label: str
    skipped: tuple[tuple[str, bytes, str], ...]


def read_stacks(session: Session, dev: int) -> Stacks:
    """The stacks of one device, replayed from its groups in order.

    A group is undone by a group that names it; redoing names the undoing group, and so on.
    """
    undo: list[Group] = []
    redo: list[Group] = []
    labels: dict[int, str] = {}
    for tx, label, undoes in session.connection().exec_driver_sql(
        "SELECT tx, label, undoes_tx FROM tx WHERE dev=? ORDER BY tx", (dev,)
    ):
        labels[tx] = labels.get(undoes or tx, label)
        group = Group(dev, tx, labels[tx], undoes)
        if undoes is None:
            undo.append(group)
            redo.clear()
        elif undo and undo[-1].tx == undoes:
            undo.pop()
            redo.append(group)
        elif redo and redo[-1].tx == undoes:
            redo.pop()
            undo.append(group)
    return Stacks(tuple(undo), tuple(redo))


def take_back(session: Session, group: Group) -> TakenBack:
    """Put back what `group` changed, through ordinary writes of the open session.

    Undo of an insert or of a restore is a delete, of a delete a restore. The caller opens the
    change and logs it as undoing `group`.
    """
    reading = _Reading(session.connection().exec_driver_sql, group)
    rows = reading.rows()
    entities = _load(session, rows.keys())
    skipped: list[Cell] = []
    for place, cells in rows.items():
        entity = entities.get(place)
        if entity is None:
            continue  # an entity of a newer program: stays as it is
        if reading.born(place):
            late = reading.later(place, rows)
            entity.alive = entity.alive and bool(late)
        else:
            late = _put_fields_back(entity, cells, reading)
            if DEL in cells:
                late += _put_life_back(entity, place, rows, reading)
        skipped += late
    return TakenBack(group.label, tuple(dict.fromkeys(skipped)))


def _put_fields_back(entity: Entity, cells: dict[str, _Write], reading: _Reading) -> list[Cell]:
    """The fields as they were before the group; returns those changed since, left alone."""
    place = (entity.__tablename__, entity.id.bytes)
    columns = synced_fields(type(entity))
    late: list[Cell] = []
    for field, write in cells.items():
        if field not in columns:
            continue
        if reading.untouched((*place, field), write):
            setattr(entity, field, from_log(columns[field], reading.value(write.base)))
        else:
            late.append((*place, field))
    return late


def _put_life_back(
    entity: Entity, place: Place, rows: dict[Place, dict[str, _Write]], reading: _Reading
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


class _Write(NamedTuple):
    """What a group did to one cell: its first and last row, and the row its first one replaced."""

    first: Stamp
    last: Stamp
    base: Stamp | None


class _Reading:
    """The log as one undo needs it."""

    def __init__(self, execute: Any, group: Group) -> None:
        self._execute = execute
        self._group = group
        self._heads: dict[Place, dict[str, list[Stamp]]] = {}
        self._hlc: int = execute(
            "SELECT hlc FROM tx WHERE dev=? AND tx=?", (group.dev, group.tx)
        ).scalar_one()

    def rows(self) -> dict[Place, dict[str, _Write]]:
        """What the group wrote, by row and field."""
        found: dict[Place, dict[str, _Write]] = {}
        for ent, row, field, seq, base_dev, base_seq in self._execute(
            "SELECT ent,row,fld,seq,base_dev,base_seq FROM change "
            "WHERE dev=? AND seq>=? AND tx=? ORDER BY seq",
            (self._group.dev, self._group.tx, self._group.tx),
        ):
            if ent == TX:
                continue
            cells = found.setdefault((ent, bytes(row)), {})
            stamp = (self._group.dev, seq)
            known = cells.get(field) or _Write(stamp, stamp, _stamp(base_dev, base_seq))
            cells[field] = known._replace(last=stamp)
        return found

    def born(self, place: Place) -> bool:
        """Whether the row's very first write lies in the group."""
        first = self._execute(
            "SELECT dev, tx FROM change WHERE ent=? AND row=? ORDER BY hlc, dev, seq LIMIT 1", place
        ).first()
        return first is not None and tuple(first) == self._group[:2]

    def _heads_of(self, place: Place) -> dict[str, list[Stamp]]:
        """The heads of a row's fields, as they were before this undo wrote anything."""
        if place not in self._heads:
            fields: dict[str, list[Stamp]] = {}
            for field, dev, seq in self._execute(
                "SELECT fld, dev, seq FROM head WHERE ent=? AND row=?", place
            ):
                fields.setdefault(field, []).append((dev, seq))
            self._heads[place] = fields
        return self._heads[place]

    def untouched(self, cell: Cell, write: _Write) -> bool:
        """Whether the cell still shows what the group wrote: later writes were all undone."""
        heads = self._heads_of(cell[:2]).get(cell[2], [])
        if len(heads) != 1:
            return False
        return heads[0] == write.last or (
            self._effective(heads[0], cell) == self._effective(write.last, cell)
        )

    def later(self, place: Place, rows: dict[Place, dict[str, _Write]]) -> list[Cell]:
        """Cells of a row, and of the rows that live with it, written since and not undone."""
        ent, row = place
        own = rows.get(place, {})
        found: list[Cell] = []
        for field, heads in self._heads_of(place).items():
            cell = (ent, row, field)
            if field in own:
                late = not self.untouched(cell, own[field])
            else:
                late = field != DEL and any(
                    self._is_later(self._effective(head, cell)) for head in heads
                )
            if late:
                found.append(cell)
        for child, column in children_of(ent):
            for (id_,) in self._execute(
                f"SELECT id FROM {child} WHERE {column}=? AND _alive", (row,)
            ).fetchall():
                found += self.later((child, id_), rows)
        return found

    def _is_later(self, stamp: Stamp | None) -> bool:
        return stamp is not None and self._hlc < int(
            self._execute("SELECT hlc FROM change WHERE dev=? AND seq=?", stamp).scalar_one()
        )

    def _effective(self, stamp: Stamp | None, cell: Cell) -> Stamp | None:
        """The write whose value a stamp shows: an undoing one counts as what it put back."""
        while stamp is not None:
            undone = self._execute(
                "SELECT tx.undoes_dev, tx.undoes_tx FROM change JOIN tx "
                "ON tx.dev=change.dev AND tx.tx=change.tx "
                "WHERE change.dev=? AND change.seq=? AND tx.undoes_tx IS NOT NULL",
                stamp,
            ).first()
            if undone is None:
                return stamp
            base = self._execute(
                "SELECT base_dev, base_seq FROM change "
                "WHERE dev=? AND tx=? AND ent=? AND row=? AND fld=? ORDER BY seq LIMIT 1",
                (*undone, *cell),
            ).first()
            if base is None:
                return stamp
            stamp = _stamp(*base)
        return None

    def value(self, stamp: Stamp | None) -> LogValue:
        """The logged value at a stamp; None where nothing was."""
        if stamp is None:
            return None
        enc, val = self._execute("SELECT enc, val FROM change WHERE dev=? AND seq=?", stamp).one()
        return decode(enc, val)


def _stamp(dev: int | None, seq: int | None) -> Stamp | None:
    return None if dev is None or seq is None else (dev, seq)


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
