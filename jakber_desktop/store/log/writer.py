"""Appends rows to the change log: sequence, stamps, bases, heads and chain of one open change."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from typing import Any, NamedTuple

from jakber_desktop.model.base import LogValue
from jakber_desktop.store.file import SCHEMA_VERSION
from jakber_desktop.store.log.clock import next_stamp
from jakber_desktop.store.log.open_texts import HeadStamp, replaced
from jakber_desktop.store.log.rows import FIRST_LINK, TX, Change, encode, link

BATCH = 500


VECTOR = """
WITH RECURSIVE writer(dev) AS (
  SELECT min(dev) FROM change
  UNION ALL SELECT (SELECT min(dev) FROM change WHERE dev > writer.dev) FROM writer
  WHERE writer.dev IS NOT NULL)
SELECT dev, (SELECT max(seq) FROM change WHERE change.dev = writer.dev) FROM writer
WHERE dev IS NOT NULL
"""
"""Walks the primary key from device to device instead of reading the whole log."""


_LAST = """
SELECT (SELECT v FROM meta WHERE k='hlc'), last.seq, last.chk
FROM (SELECT 1) LEFT JOIN change AS last
  ON last.dev=? AND last.seq=(SELECT max(seq) FROM change WHERE dev=?)
"""
"""One row: the last stamp, and where this device's chain ends."""

_APPEND = f"INSERT INTO change VALUES({','.join('?' * len(Change._fields))})"
_HEAD = "INSERT INTO head(ent,row,fld,dev,seq,hlc) VALUES(?,?,?,?,?,?)"
_REPLACED = "DELETE FROM head WHERE ent=? AND row=? AND fld=? AND dev=? AND seq=?"


class Cell(NamedTuple):
    """One field of one row, and the value it gets."""

    ent: str
    row: bytes
    fld: str
    value: LogValue


Key = tuple[str, bytes, str]
"""Which cell: table, row, field."""

Stamp = tuple[int, int]
"""One row of the log: device and sequence number."""

Heads = dict[Key, list[HeadStamp]]
"""Cell -> its heads as (hlc, dev, seq)."""


class LogWriter:
    """Writes one group of changes; lives as long as one transaction.

    `connection` is the driver's own, of the open transaction: the log never commits itself.
    `written` holds the cells of the group with their newest values, `born` its new rows,
    `reopened` the cells in which conflicts wait again.
    """

    def __init__(self, connection: Any, *, dev: int, user: str, now_ms: int) -> None:
        self.connection = connection
        self._now_ms = now_ms
        self.dev = dev
        self.user = user
        stamp, seq, chk = connection.execute(_LAST, (dev, dev)).fetchone()
        self._hlc = int(stamp or 0)
        self._seq: int = seq or 0
        self._chk: bytes = chk or FIRST_LINK
        self.group = self._seq + 1
        self.written: dict[Key, LogValue] = {}
        self.born: set[tuple[str, bytes]] = set()
        self.reopened: set[Key] = set()

    @property
    def count(self) -> int:
        """How many rows this group holds."""
        return self._seq - self.group + 1

    def append(self, cells: Sequence[Cell], *, decided: bool = False) -> None:
        """Log the cells' new values; each replaces the heads its cell has now.

        Of a text in conflict what was not shown stays open (log/open_texts.py), unless it is
        `decided`.
        """
        self.written.update((cell[:3], cell.value) for cell in cells)
        for start in range(0, len(cells), BATCH):
            batch = cells[start : start + BATCH]
            heads = self._heads(batch)
            if not decided:
                for cell in batch:
                    if len(heads.get(cell[:3], ())) > 1:
                        heads[cell[:3]] = self._replaced(cell, heads[cell[:3]])
            self._write(batch, heads)

    def reopen(
        self, key: Key, shown: LogValue, versions: Sequence[tuple[LogValue, Sequence[Stamp]]]
    ) -> None:
        """Let versions that were decided between stand against each other again, oldest first.

        After what they show together each is written anew upon the bases it had; the last takes
        the place of what stands now.
        """
        if key not in self.written:
            self.append([Cell(*key, shown)], decided=True)
        rows: list[Change] = []
        now = [(dev, seq) for _, dev, seq in self._heads([Cell(*key, None)]).get(key, ())]
        for nth, (value, bases) in enumerate(versions):
            over = [*bases, *(now if nth == len(versions) - 1 else ())]
            rows.append(self._row(Cell(*key, value), [(0, *one) for one in over]))
        self.connection.executemany(_APPEND, rows)
        self.connection.executemany(_REPLACED, [(*key, *one) for one in now])
        self.connection.executemany(_HEAD, [(*key, row.dev, row.seq, row.hlc) for row in rows])
        self.written[key] = versions[-1][0]
        self.reopened.add(key)

    def _replaced(self, cell: Cell, heads: Sequence[HeadStamp]) -> list[HeadStamp]:
        newest_first = sorted(heads, reverse=True)
        stamp = next_stamp(self._hlc, self._now_ms, newest_first[0][0])
        new = (stamp, self.dev, self._seq + 1)
        execute = self.connection.execute
        return list(replaced(execute, cell[:3], newest_first, cell.value, new))

    def close(self, label: str, undoes: tuple[int, int] | None = None) -> None:
        """Log the group itself (`_tx`: its label, what it undoes) and keep the clock.

        A group that wrote nothing leaves no trace, unless it undoes another: an undo that found
        every field changed since still takes its group off the stack.
        """
        if not self.count and undoes is None:
            return
        row = self.dev.to_bytes(8, "big") + self.group.to_bytes(8, "big")
        cells = [Cell(TX, row, "label", label)]
        if undoes:
            cells.append(Cell(TX, row, "undoes", f"{undoes[0]}:{undoes[1]}"))
        self._write(cells, {})  # a new group has no heads to replace
        self.list_group(label, undoes)
        self.connection.execute("REPLACE INTO meta(k,v) VALUES('hlc',?)", (self._hlc,))

    def list_group(self, label: str, undoes: tuple[int, int] | None) -> None:
        """Put the group into the table `tx`; an undo's stands there before conflicts are derived.

        They name the authors of what it brings back (log/authors.py).
        """
        self.connection.execute(
            "REPLACE INTO tx(dev,tx,hlc,usr,label,undoes_dev,undoes_tx) VALUES(?,?,?,?,?,?,?)",
            (self.dev, self.group, self._hlc, self.user, label, *(undoes or (None, None))),
        )

    def view(self) -> str:
        """What this device has seen by now, as tombstones and seals tell it: JSON of the vector."""
        seen = {str(dev): seq for dev, seq in sorted(self.version_vector().items())}
        return json.dumps(seen, separators=(",", ":"))

    def version_vector(self) -> dict[int, int]:
        """Device -> highest sequence number seen, this group's rows included."""
        return {dev: seq for dev, seq in self.connection.execute(VECTOR)}

    def _write(self, cells: Sequence[Cell], heads: Heads) -> None:
        """Append rows for the cells; they take the place of the given heads."""
        rows: list[Change] = []
        gone: list[tuple[str, bytes, str, int, int]] = []
        current: dict[Key, tuple[str, bytes, str, int, int, int]] = {}
        for cell in cells:
            key = cell[:3]
            bases = sorted(heads.get(key, ()), reverse=True)
            row = self._row(cell, bases)
            rows.append(row)
            gone += [(*key, dev, seq) for _, dev, seq in bases]
            heads[key] = [(row.hlc, row.dev, row.seq)]
            current[key] = (*key, row.dev, row.seq, row.hlc)
        self.connection.executemany(_APPEND, rows)
        if gone:
            self.connection.executemany(_REPLACED, gone)
        self.connection.executemany(_HEAD, current.values())

    def _row(self, cell: Cell, bases: list[tuple[int, int, int]]) -> Change:
        """The next row of this device; the newest base stands first, the others in base_more."""
        self._seq += 1
        self._hlc = next_stamp(self._hlc, self._now_ms, bases[0][0] if bases else 0)
        enc, val = encode(cell.value)
        more = [[dev, seq] for _, dev, seq in bases[1:]]
        row = Change(
            self.dev, self._seq, self._hlc, self.group, SCHEMA_VERSION, self.user,
            cell.ent, cell.row, cell.fld, enc, val,
            bases[0][1] if bases else None, bases[0][2] if bases else None,
            json.dumps(more, separators=(",", ":")) if more else None, b"",
        )  # fmt: skip
        self._chk = link(self._chk, row)
        return row._replace(chk=self._chk)

    def _heads(self, cells: Iterable[Cell]) -> Heads:
        keys = list(dict.fromkeys(cell[:3] for cell in cells))
        values = ",".join(["(?,?,?)"] * len(keys))
        found: Heads = {}
        for ent, row, fld, dev, seq, hlc in self.connection.execute(
            f"WITH cell(ent,row,fld) AS (VALUES {values}) "
            "SELECT head.ent, head.row, head.fld, head.dev, head.seq, head.hlc FROM cell "
            "CROSS JOIN head ON head.ent=cell.ent AND head.row=cell.row AND head.fld=cell.fld",
            tuple(part for key in keys for part in key),
        ):
            found.setdefault((ent, bytes(row), fld), []).append((hlc, dev, seq))
        return found
