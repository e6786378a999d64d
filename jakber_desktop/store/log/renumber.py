"""Gives rows of the log another device and numbers from 1 (sync.md §9: clones, restored backups).

The rows to move are the newest of a device and were seen by nobody else, or are known elsewhere
under another device's hand (twins that both published: whoever has them keeps them too). Whatever
in them names one of them follows: bases, groups, undone groups, what a deleter had seen.
"""

from __future__ import annotations

import json
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from jakber_desktop.model.base import LogValue
from jakber_desktop.store.log.cells import Cell, Stamp, bases
from jakber_desktop.store.log.rows import (
    COLUMNS,
    DEL,
    FIRST_LINK,
    PLAIN,
    SEEN,
    TX,
    Change,
    decode,
    encode,
    link,
)

VECTORS = frozenset({DEL, SEEN})
"""Fields whose value is a version vector."""

_MOVED = f"SELECT {','.join(COLUMNS)} FROM change WHERE dev=? AND seq>=? ORDER BY seq"
_INSERT = f"INSERT INTO change VALUES({','.join('?' * len(COLUMNS))})"


def group_start(connection: Any, dev: int, seq: int) -> int:
    """The first row of the group that holds a row; `seq` itself where there is no such row."""
    found = connection.execute("SELECT tx FROM change WHERE dev=? AND seq=?", (dev, seq)).fetchone()
    return seq if found is None else int(found[0])


def renumber(connection: Any, dev: int, first: int, new_dev: int) -> list[Cell]:
    """Move the rows of `dev` from `first` on, and all of `new_dev`, to `new_dev` from 1 on.

    `connection` is the driver's, in an open transaction. Returns the cells whose heads were read
    anew. Raises ValueError when the new device has written more than it could have by then.
    """
    first = group_start(connection, dev, first)
    old = _rows(connection, dev, first) + _rows(connection, new_dev, 1)
    old.sort(key=lambda row: (row.hlc, row.dev != dev, row.seq))
    if not old:
        return []
    stamps = {(row.dev, row.seq): number for number, row in enumerate(old, start=1)}
    new = list(_chained(_Moving(dev, first, new_dev, stamps).rows(old)))
    for source, start in ((dev, first), (new_dev, 1)):
        connection.execute("DELETE FROM change WHERE dev=? AND seq>=?", (source, start))
        connection.execute("DELETE FROM tx WHERE dev=? AND tx>=?", (source, start))
        connection.execute("DELETE FROM head WHERE dev=? AND seq>=?", (source, start))
        connection.execute("DELETE FROM orphan_base WHERE dev=? AND seq>=?", (source, start))
    connection.executemany(_INSERT, new)
    connection.executemany("INSERT INTO tx VALUES(?,?,?,?,?,?,?)", _groups(new))
    cells = list(dict.fromkeys((row.ent, row.row, row.fld) for row in (*old, *new)))
    _read_heads(connection, cells)
    _expect(connection, dev, first)
    return [cell for cell in cells if cell[0] != TX]


def _rows(connection: Any, dev: int, first: int) -> list[Change]:
    return [Change(*row) for row in connection.execute(_MOVED, (dev, first))]


class _Moving:
    """What a row becomes."""

    def __init__(self, dev: int, first: int, new_dev: int, stamps: Mapping[Stamp, int]) -> None:
        self._dev, self._first, self._new_dev = dev, first, new_dev
        self._stamps = stamps
        self._seen: dict[int, list[int]] = {}
        for source, seq in sorted(stamps):
            self._seen.setdefault(source, []).append(seq)

    def rows(self, old: Iterable[Change]) -> Iterator[Change]:
        for row in old:
            base = self._stamp(row.base_dev, row.base_seq)
            yield row._replace(
                dev=self._new_dev,
                seq=self._stamps[row.dev, row.seq],
                tx=self._stamps.get((row.dev, row.tx), self._stamps[row.dev, row.seq]),
                base_dev=base[0],
                base_seq=base[1],
                base_more=self._more(row.base_more),
                **self._content(row),
            )

    def _stamp(self, dev: int | None, seq: int | None) -> tuple[int | None, int | None]:
        if dev is None or seq is None or (number := self._stamps.get((dev, seq))) is None:
            return dev, seq
        return self._new_dev, number

    def _more(self, base_more: str | None) -> str | None:
        if base_more is None:
            return None
        pairs = [list(self._stamp(dev, seq)) for dev, seq in json.loads(base_more)]
        return json.dumps(pairs, separators=(",", ":"))

    def _content(self, row: Change) -> dict[str, Any]:
        """The columns whose content names stamps: a group's own line, a tombstone."""
        if row.ent == TX:
            group = self._stamps[row.dev, row.tx]
            named: dict[str, Any] = {
                "row": self._new_dev.to_bytes(8, "big") + group.to_bytes(8, "big")
            }
            if row.fld == "undoes":
                dev, tx = self._stamp(*map(int, str(decode(row.enc, row.val)).split(":")))
                named |= {"enc": PLAIN, "val": f"{dev}:{tx}"}
            return named
        if row.fld in VECTORS and row.enc == PLAIN and isinstance(row.val, str):
            return {"val": self._tombstone(row.val)}
        if row.fld in VECTORS and (value := decode(row.enc, row.val)) is not None:
            enc, val = encode(self._tombstone(str(value)))
            return {"enc": enc, "val": val}
        return {}

    def _tombstone(self, value: str) -> LogValue:
        """What the deleter had seen, in the new numbers."""
        seen = {int(dev): int(seq) for dev, seq in json.loads(value).items()}
        known = max(
            (
                self._stamps[dev, last]
                for dev in (self._dev, self._new_dev)
                if (last := self._last_seen(dev, seen.get(dev, 0)))
            ),
            default=0,
        )
        seen.pop(self._new_dev, None)
        if seen.get(self._dev, 0) >= self._first:
            seen[self._dev] = self._first - 1
        if known:
            seen[self._new_dev] = known
        vector = {str(dev): seq for dev, seq in sorted(seen.items()) if seq}
        return json.dumps(vector, separators=(",", ":"))

    def _last_seen(self, dev: int, seq: int) -> int:
        known = self._seen.get(dev, [])
        at = bisect_right(known, seq)
        return known[at - 1] if at else 0


def _chained(rows: Iterable[Change]) -> Iterator[Change]:
    chk = FIRST_LINK
    for row in rows:
        chk = link(chk, row)
        yield row._replace(chk=chk)


def _groups(rows: Iterable[Change]) -> list[tuple[Any, ...]]:
    """The lines of `tx` that the moved groups say of themselves."""
    found: dict[int, list[Any]] = {}
    for row in rows:
        if row.ent != TX:
            continue
        line = found.setdefault(row.tx, [row.dev, row.tx, row.hlc, row.usr, "", None, None])
        line[2] = max(line[2], row.hlc)
        value = str(decode(row.enc, row.val))
        if row.fld == "label":
            line[4] = value
        elif row.fld == "undoes":
            line[5:7] = map(int, value.split(":"))
    return [tuple(line) for line in found.values()]


def _read_heads(connection: Any, cells: Iterable[Cell]) -> None:
    """Heads of the cells as the log has them: rows that no other row of the cell replaced."""
    for cell in cells:
        connection.execute("DELETE FROM head WHERE ent=? AND row=? AND fld=?", cell)
        rows = connection.execute(
            "SELECT dev,seq,hlc,base_dev,base_seq,base_more FROM change "
            "WHERE ent=? AND row=? AND fld=?",
            cell,
        ).fetchall()
        replaced = {base for row in rows for base in bases(*row[3:])}
        heads = [(*cell, *row[:3]) for row in rows if row[:2] not in replaced]
        connection.executemany("INSERT INTO head VALUES(?,?,?,?,?,?)", heads)


def _expect(connection: Any, dev: int, first: int) -> None:
    """Bases of others' rows that name the moved ones mean those of a twin, which are to come."""
    rows = connection.execute(
        "SELECT base_dev, base_seq, base_more FROM change "
        "WHERE (base_dev=? AND base_seq>=?) OR base_more IS NOT NULL",
        (dev, first),
    )
    wanted = {base for row in rows for base in bases(*row) if base[0] == dev and base[1] >= first}
    connection.executemany("INSERT OR IGNORE INTO orphan_base VALUES(?,?)", sorted(wanted))
