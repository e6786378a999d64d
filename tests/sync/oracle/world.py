"""The merge rules of sync.md §3 as a plain model: from a set of changes to what must be shown.

Written from the paper alone, without the program's fold or merge, so that both can be compared.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import NamedTuple

from tests.sync.oracle.log import Cell, Log, Stamp, Value, Written, heads
from tests.sync.oracle.schema import tables

DEL = "_del"
POSITION = "pos"

Place = tuple[str, bytes]


class World(NamedTuple):
    """What a set of changes means. Rows that still lack a field they need are not shown yet.

    `shown` holds every cell with one certain value; `texts` the cells whose heads must be merged as
    text (judged by properties, oracle/texts.py). `conflicts` are the certain ones, cell -> kind.
    """

    shown: dict[Cell, Value]
    texts: dict[Cell, list[Written]]
    alive: dict[Place, bool]
    hidden: set[Place]
    conflicts: dict[Cell, str]


def world(log: Log) -> World:
    """Fold a whole log."""
    return _Folding(log).result()


class _Folding:
    def __init__(self, log: Log) -> None:
        self.log = log
        self.heads = heads(log)
        self.shown: dict[Cell, Value] = {}
        self.texts: dict[Cell, list[Written]] = {}
        self.fields: dict[Place, list[Written]] = {}
        self.children: dict[Place, list[Place]] = {}
        self.places: list[Place] = []
        written: dict[Place, set[str]] = {}
        for ent, row, field in self.heads:
            written.setdefault((ent, row), set()).add(field)
        self.whole = {
            place
            for place, fields in written.items()
            if (table := tables().get(place[0])) and table.required <= fields
        }
        for cell, found in self.heads.items():
            if cell[:2] in self.whole:
                self._cell(cell, found)

    def _cell(self, cell: Cell, found: list[Written]) -> None:
        """One distinct value, the highest stamp, or a text to merge (§3, Scalar and Text)."""
        ent, row, field = cell
        table = tables()[ent]
        if (ent, row) not in self.fields:
            self.places.append((ent, row))
        written = self.fields.setdefault((ent, row), [])
        if field == DEL:
            return
        written += found
        if field not in table.fields:
            return
        if field in table.prose and len({head.value for head in found}) > 1:
            self.texts[cell] = found
            return
        self.shown[cell] = found[-1].value
        if field == table.owner_field and found[-1].value is not None:
            owner = (str(table.owner), bytes.fromhex(str(found[-1].value)))
            self.children.setdefault(owner, []).append((ent, row))

    def result(self) -> World:
        alive = {place: self._alive(place) for place in self.places}
        hidden = set()
        for place in self.places:
            if not alive[place]:
                hidden |= {place, *self._below(place)}
        return World(self.shown, self.texts, alive, hidden, self._conflicts(alive, hidden))

    def _below(self, place: Place) -> Iterator[Place]:
        for child in self.children.get(place, ()):
            yield child
            yield from self._below(child)

    def _tombstone(self, place: Place) -> Value:
        found = self.heads.get((*place, DEL))
        return found[-1].value if found else None

    def _alive(self, place: Place) -> bool:
        """Dead iff the winning `_del` is set and covers every field head below (§3, Delete)."""
        tombstone = self._tombstone(place)
        return tombstone is None or bool(self._late(place, tombstone))

    def _late(self, place: Place, tombstone: Value) -> list[Stamp]:
        seen = {int(dev): int(seq) for dev, seq in json.loads(str(tombstone)).items()}
        return [
            head.stamp
            for one in (place, *self._below(place))
            for head in self.fields.get(one, ())
            if head.seq > seen.get(head.dev, 0)
        ]

    def _conflicts(self, alive: dict[Place, bool], hidden: set[Place]) -> dict[Cell, str]:
        """Two values of a scalar; edited against deleted. None of rows nobody sees."""
        found: dict[Cell, str] = {}
        for cell in self.shown:
            values = {head.value for head in self.heads[cell]}
            if len(values) > 1 and cell[2] != POSITION and cell[:2] not in hidden:
                found[cell] = "scalar"
        for place in self.places:
            if self._tombstone(place) is not None and alive[place] and place not in hidden:
                found[(*place, DEL)] = "delete"
        return found
