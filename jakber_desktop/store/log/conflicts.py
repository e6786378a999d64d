"""The conflicts of a row, derived from heads alone and so the same on every laptop (sync.md §4)."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from functools import partial
from typing import Any, NamedTuple

from jakber_desktop.store.log.authors import by_author
from jakber_desktop.store.log.cells import (
    Cell,
    Execute,
    Head,
    Reading,
    common_base,
    read_cell,
    versions,
)
from jakber_desktop.store.log.lives import Late, late_writes, view
from jakber_desktop.store.log.rows import DEL
from jakber_desktop.store.log.shapes import Shape

_to_json = json.JSONEncoder(separators=(",", ":")).encode

Heads = Mapping[str, Sequence[Head]]
"""The heads of one row: field -> heads, oldest first."""


class Conflict(NamedTuple):
    """One row of the table `conflict`, in the order of its columns."""

    ent: str
    row: bytes
    fld: str
    kind: str
    detail: str
    since_hlc: int


def conflicts_of(execute: Execute, shape: Shape, row: bytes, heads: Heads) -> Iterator[Conflict]:
    """Values and texts that stand against each other, and edits against a delete (§3)."""
    for field, some in heads.items():
        if len(some) > 1 and field in shape.slots:
            cell = (shape.name, row, field)
            reading = read_cell(shape, field, some, partial(versions, execute, cell))
            if reading.kind:
                yield _of_values(execute, cell, some, reading)
    tombstone = heads.get(DEL, ())
    if tombstone and tombstone[-1].value is not None:
        late = late_writes(execute, shape.name, row, view(tombstone[-1].value))
        if found := sorted(late, key=lambda one: (one.head[:3], one.cell)):
            yield _of_delete((shape.name, row, DEL), tombstone[-1], found)


def told(head: Head) -> dict[str, Any]:
    """A head as the detail of a conflict tells it."""
    return {
        "dev": head.dev, "seq": head.seq, "hlc": head.hlc, "usr": head.usr, "val": head.value,
    }  # fmt: skip


def conflict(cell: Cell, kind: str, heads: Sequence[Head], **more: Any) -> Conflict:
    """A conflict row; it waits since its newest head was written."""
    detail = {"heads": [told(head) for head in heads], **more}
    return Conflict(*cell, kind, _to_json(detail), max(head.hlc for head in heads))


def _of_values(execute: Execute, cell: Cell, heads: Sequence[Head], reading: Reading) -> Conflict:
    found = versions(execute, cell)
    base = common_base(found, heads)
    return conflict(
        cell,
        reading.kind,
        [by_author(execute, cell, found, head) for head in heads],
        shown=len(heads) - 1,
        base=None if base is None else base.value,
        hunks=[
            {"base": one.base, "a": one.a, "b": one.b, "took": one.took} for one in reading.hunks
        ],
    )


def _of_delete(cell: Cell, tombstone: Head, late: Sequence[Late]) -> Conflict:
    """Head 0 is the newest of the late edits, which keep the row; head 1 the delete."""
    return conflict(
        cell,
        "delete",
        (late[-1].head, tombstone),
        shown=0,
        base=None,
        hunks=[],
        late=[
            {"ent": one.cell[0], "row": one.cell[1].hex(), "fld": one.cell[2], **told(one.head)}
            for one in late
        ],
    )
