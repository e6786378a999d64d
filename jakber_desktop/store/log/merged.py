"""Texts that several people wrote and that came together by themselves: derived, like conflicts."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial
from typing import NamedTuple

from jakber_desktop.model.base import LogValue
from jakber_desktop.store.log.cells import Cell, Execute, Head, heads_of, read_cell, versions
from jakber_desktop.store.log.review import visible
from jakber_desktop.store.log.shapes import shapes

_SEVERAL = """
SELECT row, fld FROM head WHERE ent=? GROUP BY row, fld
HAVING count(*)>1 AND max(hlc)>=?"""


class MergedCell(NamedTuple):
    """A merged text: its cell, its heads (oldest first), what it shows."""

    cell: Cell
    heads: Sequence[Head]
    value: LogValue


def merged_cells(execute: Execute, since_hlc: int) -> Iterator[MergedCell]:
    """Every text people see that nobody wrote as a whole, with a head from a stamp on."""
    known = shapes()
    for shape in known.values():
        if not shape.prose:
            continue
        found = {row for row, _ in execute(_SEVERAL, (shape.name, since_hlc)).fetchall()}
        seen = visible(execute, known, [(shape.name, row) for row in found])
        for row, fields in heads_of(execute, shape.name, [row for _, row in seen]):
            for field in shape.prose & fields.keys():
                cell, heads = (shape.name, row, field), fields[field]
                reading = read_cell(shape, field, heads, partial(versions, execute, cell))
                if reading.merged and heads[-1].hlc >= since_hlc:
                    yield MergedCell(cell, heads, reading.value)
