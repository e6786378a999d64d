"""Takes the rows of other devices into log and tables, inside one open transaction (sync.md §7).

Rows, not SQL, cross the boundary; whoever calls has vetted them. The same rows taken in twice, in
any order, leave the same tables.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from operator import itemgetter
from typing import Any, NamedTuple

from jakber_desktop.model.base import LogValue
from jakber_desktop.store.log.cells import (
    Cell,
    Execute,
    Place,
    Stamp,
    bases,
    marks,
    some,
    versions,
)
from jakber_desktop.store.log.clock import DAY_MS
from jakber_desktop.store.log.groups import note_groups
from jakber_desktop.store.log.known import highest_stamp, link_at, vector
from jakber_desktop.store.log.project import Shown
from jakber_desktop.store.log.refold import Heads, Touched, refold
from jakber_desktop.store.log.rows import FIRST_LINK, TX, Change, decode, fits

_APPEND = f"INSERT INTO change VALUES({','.join('?' * len(Change._fields))})"
_HEAD = "INSERT INTO head(ent,row,fld,dev,seq,hlc) VALUES(?,?,?,?,?,?)"
_WAITED = "SELECT 1 FROM orphan_base WHERE dev=? AND seq=?"
_KNOWN = """
WITH place(row) AS (VALUES {})
SELECT row FROM place WHERE EXISTS(SELECT 1 FROM head WHERE head.ent=? AND head.row=place.row)"""
_AMONG = "FROM head WHERE ent=? AND fld=? AND row IN ({})"
_COUNT = f"SELECT count(*) {_AMONG}"
_SEVERAL = f"SELECT row {_AMONG} GROUP BY row HAVING count(*)>1"
_REPLACED = "DELETE FROM head WHERE ent=? AND row=? AND fld=? AND dev=? AND seq=?"


class Gap(ValueError):
    """Rows of a device that do not follow on what is here: something between them is missing."""

    def __init__(self, dev: int, expected: int, found: int) -> None:
        super().__init__(f"{dev:016x}: {expected} expected, {found} found")
        self.dev, self.expected, self.found = dev, expected, found


class Fork(ValueError):
    """Another row of the same device and number is here already: two laptops write as one."""

    def __init__(self, dev: int, seq: int) -> None:
        super().__init__(f"{dev:016x}: fork at or before {seq}")
        self.dev, self.seq = dev, seq


class TakenIn(NamedTuple):
    """What came in: rows that were new, cells they touched, conflicts that wait now.

    `merged` counts the touched texts of two people that came together by themselves.
    """

    rows: int
    cells: int
    conflicts: int
    merged: int


def take_in(
    connection: Any, rows: Sequence[Change], ledger: Sequence[tuple[Any, ...]], now_ms: int
) -> TakenIn:
    """Append rows to the log, fold what they touch; `ledger` rows go into `imported` beside them.

    `connection` is the driver's own with an open writing transaction. Raises Gap, Fork.
    """
    here = vector(connection.execute)
    fresh = _fresh(connection, rows, here)
    touched = Touched()
    if fresh:
        connection.executemany(_APPEND, fresh)
        heads = _replace_heads(connection, fresh, here)
        note_groups(connection, fresh)
        touched = refold(connection, (row[6:9] for row in fresh), heads=heads)
        _move_clock(connection, max(row.hlc for row in fresh), now_ms)
    connection.executemany("REPLACE INTO imported VALUES(?,?,?,?,?,?,?)", ledger)
    ((waiting,),) = connection.execute("SELECT count(*) FROM conflict")
    return TakenIn(len(fresh), touched.cells, waiting, touched.merged)


def _fresh(connection: Any, rows: Sequence[Change], here: Mapping[int, int]) -> list[Change]:
    """The rows that are not here yet, in order; each device's follow on what is here."""
    fresh: list[Change] = []
    known: list[Change] = []
    last = dict(here)
    for row in sorted(rows, key=itemgetter(0, 1)):
        expected = last.get(row.dev, 0) + 1
        if row.seq == expected:
            fresh.append(row)
            last[row.dev] = row.seq
        elif row.seq > expected:
            raise Gap(row.dev, expected, row.seq)
        elif row.seq <= here.get(row.dev, 0):
            known.append(row)
        elif row.chk != fresh[row.seq - last[row.dev] - 1].chk:
            raise Fork(row.dev, row.seq)
    for row in known:
        if link_at(connection.execute, row.dev, row.seq) != row.chk:
            raise Fork(row.dev, row.seq)
    for dev, seq in {row.dev: here.get(row.dev, 0) for row in fresh}.items():
        first = next(row for row in fresh if row.dev == dev)
        if not fits(link_at(connection.execute, dev, seq) or FIRST_LINK, first):
            raise Fork(dev, first.seq)
    return fresh


def _replace_heads(connection: Any, fresh: Sequence[Change], here: Mapping[int, int]) -> Heads:
    """Take replaced heads away and put the new ones in; gives what is known of heads by that.

    A base counts in its own cell alone, so no row can take another cell's value away.
    """
    new = {row[:2]: row for row in fresh}
    inside: set[Stamp] = set()
    outside: list[tuple[Any, ...]] = []
    orphans: set[Stamp] = set()
    for row in fresh:
        if row.base_dev is None:
            continue
        for base in bases(*row[11:14]):
            if (named := new.get(base)) is not None:
                if named[6:9] == row[6:9]:
                    inside.add(base)
            elif base[1] <= here.get(base[0], 0):
                outside.append((*row[6:9], *base))
            else:
                orphans.add(base)
    inside |= _replaced_before(connection, new)
    heads = [row for row in fresh if row[:2] not in inside] if inside else fresh
    whole = _unknown(connection.execute, heads, {one[:2] for one in outside})
    connection.executemany(_REPLACED, outside)
    connection.executemany("INSERT OR IGNORE INTO orphan_base VALUES(?,?)", orphans)
    connection.executemany(_HEAD, [(*row[6:9], *row[:3]) for row in heads])
    return Heads(whole, _single(connection.execute, heads, whole))


def _unknown(execute: Execute, heads: Iterable[Change], built_on: set[Place]) -> dict[str, Shown]:
    """The rows that have no heads here yet, whole, where each field has one new head.

    Rows that are `built_on` need no look: changes of them are here.
    """
    found: dict[str, Shown] = {}
    several: set[Place] = set()
    for row in heads:
        if row.ent != TX and row[6:8] not in built_on:
            fields = found.setdefault(row.ent, {}).setdefault(row.row, {})
            if row.fld in fields:
                several.add((row.ent, row.row))
            fields[row.fld] = decode(row.enc, row.val)
    for ent, row_id in several:
        del found[ent][row_id]
    for ent, rows in found.items():
        for batch in some(tuple(rows)):
            for (known,) in execute(
                _KNOWN.format(",".join(["(?)"] * len(batch))), (*batch, ent)
            ).fetchall():
                del rows[known]
    return found


def _single(
    execute: Execute, heads: Iterable[Change], whole: Mapping[str, Shown]
) -> dict[Cell, LogValue]:
    """The cells of other rows that have one head now, a new one, and its value."""
    found: dict[Cell, LogValue] = {}
    several: set[Cell] = set()
    alike: dict[tuple[str, str], list[bytes]] = {}
    for row in heads:
        ent, row_id, fld = cell = row[6:9]
        if ent == TX or row_id in whole.get(ent, ()):
            continue
        if cell in found:
            several.add(cell)
        else:
            found[cell] = decode(row.enc, row.val)
            alike.setdefault((ent, fld), []).append(row_id)
    for (ent, fld), rows in alike.items():
        for batch in some(rows):
            asked, among = (ent, fld, *batch), marks(batch)
            ((count,),) = execute(_COUNT.format(among), asked).fetchall()
            if count > len(batch):
                crowded = execute(_SEVERAL.format(among), asked).fetchall()
                several |= {(ent, row_id, fld) for (row_id,) in crowded}
    for cell in several:
        del found[cell]
    return found


def _replaced_before(connection: Any, new: Mapping[Stamp, Change]) -> set[Stamp]:
    """Those of the new rows that a row here had replaced before they came."""
    execute = connection.execute
    if execute("SELECT 1 FROM orphan_base LIMIT 1").fetchone() is None:
        return set()
    waited = [stamp for stamp in new if execute(_WAITED, stamp).fetchone()]
    connection.executemany("DELETE FROM orphan_base WHERE dev=? AND seq=?", waited)
    return {
        stamp
        for stamp in waited
        if any(stamp in one.bases for one in versions(execute, new[stamp][6:9]).values())
    }


def _move_clock(connection: Any, highest: int, now_ms: int) -> None:
    """Follow the newest stamp that came in, at most 24 hours ahead of our own clock (§2)."""
    last = max(highest_stamp(connection.execute), min(highest, (now_ms + DAY_MS) << 16))
    connection.execute("REPLACE INTO meta(k,v) VALUES('hlc',?)", (last,))
