"""The log as the undo of one group needs it: what it wrote, what stood before, what came later."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, NamedTuple

from jakber_desktop.model.base import LogValue
from jakber_desktop.store.log.cells import Head, Reading, bases, marks, read_cell, versions
from jakber_desktop.store.log.owners import children_of
from jakber_desktop.store.log.rows import DEL, TX, decode
from jakber_desktop.store.log.shapes import shapes

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


class Write(NamedTuple):
    """What a group did to one cell: its first and last row, and what rows of others it replaced."""

    first: Stamp
    last: Stamp
    bases: tuple[Stamp, ...]


class GroupReading:
    """The log as one undo needs it."""

    def __init__(self, execute: Any, group: Group) -> None:
        self._execute = execute
        self._group = group
        self._heads: dict[Place, dict[str, list[Stamp]]] = {}
        self._hlc: int = execute(
            "SELECT hlc FROM tx WHERE dev=? AND tx=?", (group.dev, group.tx)
        ).scalar_one()

    def rows(self) -> dict[Place, dict[str, Write]]:
        """What the group wrote, by row and field."""
        found: dict[Place, dict[str, Write]] = {}
        for ent, row, field, seq, *base in self._execute(
            "SELECT ent,row,fld,seq,base_dev,base_seq,base_more FROM change "
            "WHERE dev=? AND seq>=? AND tx=? ORDER BY seq",
            (self._group.dev, self._group.tx, self._group.tx),
        ):
            if ent == TX:
                continue
            cells = found.setdefault((ent, bytes(row)), {})
            stamp = (self._group.dev, seq)
            known = cells.get(field) or Write(stamp, stamp, bases(*base))
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

    def untouched(self, cell: Cell, write: Write) -> bool:
        """Whether the cell still shows what the group wrote: later writes were all undone."""
        heads = self._heads_of(cell[:2]).get(cell[2], [])
        own = [head for head in heads if self._shows(head, cell, write)]
        return bool(own) and len(heads) == len(own) + len(self._left_open(cell, write))

    def _shows(self, head: Stamp, cell: Cell, write: Write) -> bool:
        return head == write.last or (
            self._effective(head, cell) == self._effective(write.last, cell)
        )

    def _left_open(self, cell: Cell, write: Write) -> list[Stamp]:
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
        self, place: Place, rows: dict[Place, dict[str, Write]], *, born: bool = False
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

    def before(self, cell: Cell, write: Write) -> LogValue:
        """What a cell showed before a write: of several versions what they made together (§3)."""
        shown = [*write.bases, *self._left_open(cell, write)]
        if len(shown) < 2:
            return self.value(shown[0] if shown else None)
        return self._together(cell, shown).value

    def conflicted(self, cell: Cell, write: Write) -> bool:
        """Whether a write ended a conflict of its cell."""
        return len(write.bases) > 1 and self._together(cell, write.bases).kind != ""

    def stood(self, cell: Cell, write: Write) -> tuple[tuple[LogValue, tuple[Stamp, ...]], ...]:
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
