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

    The caller opens the change and logs it as undoing `group`.
    """
    reading = _Reading(session.connection().exec_driver_sql, group)
    rows = reading.rows()
    entities = _load(session, rows.keys())
    skipped: list[Cell] = []
    for place, cells in rows.items():
        entity = entities.get(place)
        if entity is None:
            continue  # an entity of a newer program: stays as it is
        late = [cell for cell, write in cells.items() if not reading.untouched(cell, write)]
        if reading.born(place):
            late += reading.later_cells(place, cells)
            if not late:
                entity.alive = False
        else:
            for cell, write in cells.items():
                if cell not in late:
                    _put_back(entity, cell[2], reading.value(write.base))
        skipped += late
    return TakenBack(group.label, tuple(skipped))


class _Write(NamedTuple):
    """What a group did to one cell: its last row, and the row its first write replaced."""

    last: Stamp
    base: Stamp | None


class _Reading:
    """The log as one undo needs it."""

    def __init__(self, execute: Any, group: Group) -> None:
        self._execute = execute
        self._group = group

    def rows(self) -> dict[Place, dict[Cell, _Write]]:
        """What the group wrote, by row and cell."""
        found: dict[Place, dict[Cell, _Write]] = {}
        for ent, row, field, seq, base_dev, base_seq in self._execute(
            "SELECT ent,row,fld,seq,base_dev,base_seq FROM change "
            "WHERE dev=? AND seq>=? AND tx=? ORDER BY seq",
            (self._group.dev, self._group.tx, self._group.tx),
        ):
            if ent == TX:
                continue
            cells = found.setdefault((ent, bytes(row)), {})
            cell = (ent, bytes(row), field)
            base = cells[cell].base if cell in cells else _stamp(base_dev, base_seq)
            cells[cell] = _Write((self._group.dev, seq), base)
        return found

    def born(self, place: Place) -> bool:
        """Whether the row's very first write lies in the group."""
        first = self._execute(
            "SELECT dev, tx FROM change WHERE ent=? AND row=? ORDER BY hlc, dev, seq LIMIT 1", place
        ).first()
        return first is not None and tuple(first) == self._group[:2]

    def untouched(self, cell: Cell, write: _Write) -> bool:
        """Whether the cell still shows what the group wrote: later writes were all undone."""
        heads = self._execute(
            "SELECT dev, seq FROM head WHERE ent=? AND row=? AND fld=?", cell
        ).fetchall()
        if len(heads) != 1:
            return False
        head = (heads[0][0], heads[0][1])
        return self._effective(head, cell) == self._effective(write.last, cell)

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
            stamp = _stamp(*base) if base else None
        return None

    def later_cells(self, place: Place, own: dict[Cell, _Write]) -> list[Cell]:
        """Cells of a born row that somebody filled in since and that were not undone."""
        heads = self._execute("SELECT fld, dev, seq FROM head WHERE ent=? AND row=?", place)
        cells = [((*place, field), (dev, seq)) for field, dev, seq in heads.fetchall()]
        return [
            cell
            for cell, head in cells
            if cell not in own and cell[2] != DEL and self._effective(head, cell) is not None
        ]

    def value(self, stamp: Stamp | None) -> LogValue:
        """The logged value at a stamp; None where nothing was."""
        if stamp is None:
            return None
        enc, val = self._execute("SELECT enc, val FROM change WHERE dev=? AND seq=?", stamp).one()
        return decode(enc, val)


def _stamp(dev: int | None, seq: int | None) -> Stamp | None:
    return None if dev is None or seq is None else (dev, seq)


def _put_back(entity: Entity, field: str, value: LogValue) -> None:
    if field == DEL:
        entity.alive = value is None
    elif (column := synced_fields(type(entity)).get(field)) is not None:
        setattr(entity, field, from_log(column, value))


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
