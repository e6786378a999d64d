"""What a field shows: the value of its one head, or what sync.md §3 makes of several."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import islice
from typing import Any, Literal, NamedTuple

from jakber_desktop.model.base import LogValue
from jakber_desktop.store.log.rows import DEL, decode
from jakber_desktop.store.log.shapes import Shape
from jakber_desktop.store.merge.graph import Version, merge_versions
from jakber_desktop.store.merge.three_way import Hunk

Execute = Callable[..., Any]
"""`execute(sql, parameters)` of the open transaction; gives rows as tuples."""

Place = tuple[str, bytes]
"""A row: table name and id."""

Cell = tuple[str, bytes, str]
"""A field of a row."""

Stamp = tuple[int, int]
"""One row of the log: device and sequence number."""

POSITION = "pos"
"""Fields of list positions: concurrent moves have a winner and are no conflict."""


class Head(NamedTuple):
    """A change of a cell that nobody replaced; heads sort by (hlc, dev, seq), the order of all."""

    hlc: int
    dev: int
    seq: int
    usr: str
    value: LogValue


class Reading(NamedTuple):
    """What a cell shows, and what kind of conflict it is ("" for none)."""

    value: LogValue
    kind: Literal["", "scalar", "text", "pending"] = ""
    hunks: tuple[Hunk, ...] = ()
    merged: bool = False
    """Whether it is a text that nobody wrote as a whole: several came together by themselves."""


class Written(NamedTuple):
    """One version of a cell: its stamp's clock, value, and the versions it replaced."""

    hlc: int
    value: LogValue
    bases: tuple[Stamp, ...]


_HEADS = """
SELECT h.row, h.fld, h.hlc, h.dev, h.seq, c.usr, c.enc, c.val
FROM head h JOIN change c ON c.dev=h.dev AND c.seq=h.seq
WHERE h.ent=? AND h.row IN ({}) ORDER BY h.row, h.fld, h.hlc, h.dev, h.seq"""
_VERSIONS = """
SELECT dev, seq, hlc, enc, val, base_dev, base_seq, base_more FROM change
WHERE ent=? AND row=? AND fld=?"""
SOME = 500


def some(rows: Iterable[Any]) -> Iterator[list[Any]]:
    """The rows in lists of at most 500, the length of one statement's parameters."""
    waiting = iter(rows)
    while batch := list(islice(waiting, SOME)):
        yield batch


def marks(rows: Sequence[Any]) -> str:
    """As many placeholders as there are rows."""
    return ",".join("?" * len(rows))


def heads_of(
    execute: Execute, ent: str, rows: Iterable[bytes]
) -> Iterator[tuple[bytes, dict[str, list[Head]]]]:
    """The heads of some rows of a table, a row at a time: field -> heads, oldest first."""
    for batch in some(rows):
        current: bytes | None = None
        fields: dict[str, list[Head]] = {}
        for row, field, hlc, dev, seq, usr, enc, val in execute(
            _HEADS.format(marks(batch)), (ent, *batch)
        ).fetchall():
            if row != current:
                if current is not None:
                    yield current, fields
                current, fields = row, {}
            fields.setdefault(field, []).append(Head(hlc, dev, seq, usr, decode(enc, val)))
        if current is not None:
            yield current, fields


def read_cell(
    shape: Shape, field: str, heads: Sequence[Head], read: Callable[[], Mapping[Stamp, Written]]
) -> Reading:
    """What a field shows of its heads (oldest first): one value, the newest, or a merged text.

    `read` gives the versions that the heads build on; it is asked for texts alone.
    """
    newest = heads[-1].value
    if all(head.value == newest for head in heads) or field in (POSITION, DEL):
        return Reading(newest)
    if field not in shape.prose:
        return Reading(newest, "scalar")
    texts = {
        stamp: Version("" if one.value is None else str(one.value), one.hlc, one.bases)
        for stamp, one in read().items()
    }
    merged = merge_versions(texts, [(head.dev, head.seq) for head in heads])
    if merged.pending:
        return Reading(newest, "pending")
    nothing = not merged.text and shape.slots[field].nullable
    text = None if nothing else merged.text
    if merged.hunks:
        return Reading(text, "text", merged.hunks)
    return Reading(text, merged=True)


def versions(execute: Execute, cell: Cell) -> dict[Stamp, Written]:
    """Every version of a cell that is here."""
    return {
        (dev, seq): Written(hlc, decode(enc, val), bases(base_dev, base_seq, base_more))
        for dev, seq, hlc, enc, val, base_dev, base_seq, base_more in execute(_VERSIONS, cell)
    }


def bases(base_dev: int | None, base_seq: int | None, base_more: str | None) -> tuple[Stamp, ...]:
    """The versions a row of the log replaced. Raises ValueError on nonsense."""
    if base_dev is None or base_seq is None:
        return ()
    if base_more is None:
        return ((base_dev, base_seq),)
    return ((base_dev, base_seq), *((int(dev), int(seq)) for dev, seq in json.loads(base_more)))


def common_base(found: Mapping[Stamp, Written], heads: Sequence[Head]) -> Written | None:
    """The newest version that all heads build on; None where there is none, or it is not here."""
    shared: set[Stamp] | None = None
    for head in heads:
        below = _ancestors(found, (head.dev, head.seq))
        shared = below if shared is None else shared & below
    known = [(found[stamp].hlc, *stamp) for stamp in shared or () if stamp in found]
    return found[max(known)[1:]] if known else None


def _ancestors(found: Mapping[Stamp, Written], head: Stamp) -> set[Stamp]:
    below: set[Stamp] = set()
    waiting = [head]
    while waiting:
        one = found.get(waiting.pop())
        new = [] if one is None else [base for base in one.bases if base not in below]
        below.update(new)
        waiting += new
    return below
