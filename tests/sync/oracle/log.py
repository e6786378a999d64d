"""Reads a change log with plain sqlite3, as sync.md §1 writes it down: the oracle's only input."""

from __future__ import annotations

import json
import sqlite3
import zlib
from pathlib import Path
from typing import NamedTuple

Stamp = tuple[int, int]
"""(dev, seq) of one row of the log."""

Cell = tuple[str, bytes, str]
"""(ent, row, fld)."""

Value = str | int | None


class Written(NamedTuple):
    """One row of the log, decoded."""

    dev: int
    seq: int
    hlc: int
    tx: int
    cell: Cell
    value: Value
    bases: tuple[Stamp, ...]
    chk: bytes

    @property
    def stamp(self) -> Stamp:
        return self.dev, self.seq

    @property
    def order(self) -> tuple[int, int, int]:
        """Order everywhere: (hlc, dev, seq) (§2)."""
        return self.hlc, self.dev, self.seq


Log = dict[Stamp, Written]


READ = "SELECT dev,seq,hlc,tx,ent,row,fld,enc,val,base_dev,base_seq,base_more,chk FROM change"


def read_log(path: Path) -> Log:
    """Every row of a workspace's log."""
    connection = sqlite3.connect(path)
    try:
        found = connection.execute(READ).fetchall()
    finally:
        connection.close()
    return {(row[0], row[1]): written(*row) for row in found}


def written(
    dev: int, seq: int, hlc: int, tx: int, ent: str, row: bytes, fld: str, enc: int, val: object,
    base_dev: int | None, base_seq: int | None, base_more: str | None, chk: bytes,
) -> Written:  # fmt: skip
    """A row of READ, decoded."""
    first = [(base_dev, base_seq)] if base_dev is not None and base_seq is not None else []
    more = [(int(d), int(s)) for d, s in json.loads(base_more or "[]")]
    bases = tuple([*first, *more])
    return Written(dev, seq, hlc, tx, (ent, bytes(row), fld), _value(enc, val), bases, bytes(chk))


def _value(enc: int, val: object) -> Value:
    if enc == 1 and isinstance(val, bytes):
        return zlib.decompress(val).decode("utf-8", "surrogatepass")
    if enc == 3:
        return None
    assert enc == 0, enc
    assert val is None or isinstance(val, (str, int)), val
    return val


def heads(log: Log) -> dict[Cell, list[Written]]:
    """Cell -> the rows nobody replaced, oldest first (§1, `head`); a base is of the same cell."""
    replaced = {
        base
        for row in log.values()
        for base in row.bases
        if base in log and log[base].cell == row.cell
    }
    found: dict[Cell, list[Written]] = {}
    for row in sorted(log.values(), key=lambda one: one.order):
        if row.stamp not in replaced:
            found.setdefault(row.cell, []).append(row)
    return found
