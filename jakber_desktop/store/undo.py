"""Undo and redo: a group of changes is taken back by an ordinary change (sync.md §1).

Nothing is kept in memory: the stacks are read from the groups of the log, so they survive a
restart. A field that somebody has changed since is left alone and named in the answer.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from jakber_desktop.model.base import Entity, LogValue, entity_classes, from_log, synced_fields
from jakber_desktop.store.log.cells import Head, Reading, bases, marks, read_cell, versions
from jakber_desktop.store.log.leftovers import leftovers
from jakber_desktop.store.log.owners import children_of
from jakber_desktop.store.log.rows import DEL, TX, decode
from jakber_desktop.store.log.shapes import shapes
from jakber_desktop.store.log.writer import BATCH
from jakber_desktop.store.plain import driver

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
    reading = _Reading(session.connection().exec_driver_sql, group)
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


def _put_fields_back(entity: Entity, cells: dict[str, _Write], reading: _Reading) -> list[Cell]:
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
    """What a group did to one cell: its first and last row, and what rows of others it replaced."""

    first: Stamp
    last: Stamp
    bases: tuple[Stamp, ...]


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
        for ent, row, field, seq, *base in self._execute(
            "SELECT ent,row,fld,seq,base_dev,base_seq,base_more FROM change "
            "WHERE dev=? AND seq>=? AND tx=? ORDER BY seq",
            (self._group.dev, self._group.tx, self._group.tx),
        ):
            if ent == TX:
                continue
            cells = found.setdefault((ent, bytes(row)), {})
            stamp = (self._group.dev, seq)
            known = cells.get(field) or _Write(stamp, stamp, bases(*base))
            if known.last != stamp and not self.let_wait((ent, bytes(row), field)):
                over = [one for one in bases(*base) if not self._own(one)]
                known = known._replace(bases=tuple(dict.fromkeys((*known.bases, *over))))
            cells[field] = known._replace(last=stamp)
        return found

    def _own(self, stamp: Stamp) -> bool:
        return stamp[0] == self._group.dev and stamp[1] >= self._group.tx

    def born(self, place: Place) -> bool:
        """Whether the group made the row: wrote what it cannot do without, on nothing before.

        Of two laptops that made it, the one with the lower stamp did. Later writes have a base,
        whatever their clock said.
        """
        shape = shapes().get(place[0])
        if shape is None:
            return False
        first = self._execute(
            "SELECT dev, tx FROM change WHERE ent=? AND row=? AND base_dev IS NULL "
            f"AND fld IN ({marks(tuple(shape.required))}) ORDER BY hlc, dev, seq LIMIT 1",
            (*place, *sorted(shape.required)),
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
        own = [head for head in heads if self._shows(head, cell, write)]
        return bool(own) and len(heads) == len(own) + len(self._left_open(cell, write))

    def _shows(self, head: Stamp, cell: Cell, write: _Write) -> bool:
        return head == write.last or (
            self._effective(head, cell) == self._effective(write.last, cell)
        )

    def _left_open(self, cell: Cell, write: _Write) -> list[Stamp]:
        """The versions of a text in conflict that the group left as they were (open_texts.py)."""
        ent, _, field = cell
        heads = self._heads_of(cell[:2]).get(field, [])
        if len(heads) < 2 or ent not in shapes() or field not in shapes()[ent].prose:
            return []
        query = "SELECT hlc FROM change WHERE dev=? AND seq=?"
        at = self._execute(query, write.first).scalar_one()
        return [
            head
            for head in heads
            if not self._shows(head, cell, write) and self._execute(query, head).scalar_one() < at
        ]

    def later(
        self, place: Place, rows: dict[Place, dict[str, _Write]], *, born: bool = False
    ) -> list[Cell]:
        """Cells of a row, and of the rows that live with it, written since and not undone.

        `born`: the group made the row, so that whatever others wrote to it came after.
        """
        ent, row = place
        own = rows.get(place, {})
        found: list[Cell] = []
        for field, heads in self._heads_of(place).items():
            cell = (ent, row, field)
            if field in own:
                late = not self.untouched(cell, own[field])
            else:
                late = field != DEL and any(
                    self._is_later(self._effective(head, cell), born=born) for head in heads
                )
            if late:
                found.append(cell)
        for child, column in children_of(ent):
            for (id_,) in self._execute(
                f"SELECT id FROM {child} WHERE {column}=? AND _alive", (row,)
            ).fetchall():
                found += self.later((child, id_), rows)
        return found

    def _is_later(self, stamp: Stamp | None, *, born: bool) -> bool:
        """Whether a write came after the group; a laptop's own order is sure, clocks are not."""
        if stamp is None:
            return False
        if stamp[0] == self._group.dev:
            return stamp[1] > self._group.tx
        return born or self._hlc < int(
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

    def before(self, cell: Cell, write: _Write) -> LogValue:
        """What a cell showed before a write: of several versions what they made together (§3)."""
        shown = [*write.bases, *self._left_open(cell, write)]
        if len(shown) < 2:
            return self.value(shown[0] if shown else None)
        return self._together(cell, shown).value

    def conflicted(self, cell: Cell, write: _Write) -> bool:
        """Whether a write ended a conflict of its cell."""
        return len(write.bases) > 1 and self._together(cell, write.bases).kind != ""

    def stood(self, cell: Cell, write: _Write) -> tuple[tuple[LogValue, tuple[Stamp, ...]], ...]:
        """The versions that a write decided between, oldest first: value and bases of each."""
        found = versions(self._execute, cell)
        order = sorted(write.bases, key=lambda one: (found[one].hlc, *one))
        return tuple((found[one].value, found[one].bases) for one in order)

    def let_wait(self, cell: Cell) -> bool:
        """Whether the group let a conflict of the cell wait again."""
        heads = self._heads_of(cell[:2]).get(cell[2], [])
        return sum(self._own(head) for head in heads) > 1

    def _together(self, cell: Cell, stamps: Iterable[Stamp]) -> Reading:
        found = versions(self._execute, cell)
        heads = sorted(Head(found[at].hlc, *at, "", found[at].value) for at in stamps)
        return read_cell(shapes()[cell[0]], cell[2], heads, lambda: found)

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
