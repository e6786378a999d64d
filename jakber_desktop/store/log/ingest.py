"""Takes the rows of other devices into log and tables, inside one open transaction (sync.md §7).

Rows, not SQL, cross the boundary; whoever calls has vetted them. They may lie in their vetted file
beside the database (log/beside.py) and are copied from there. The same rows taken in twice, in any
order, leave the same tables.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from operator import itemgetter
from typing import Any, NamedTuple

from jakber_desktop.store.log.cells import Execute
from jakber_desktop.store.log.clock import DAY_MS
from jakber_desktop.store.log.groups import note_groups
from jakber_desktop.store.log.known import highest_stamp, link_at, vector
from jakber_desktop.store.log.new_heads import Span, replace_heads, spans_of
from jakber_desktop.store.log.refold import refold
from jakber_desktop.store.log.rows import (
    COLUMNS,
    FIRST_LINK,
    TX,
    LogRow,
    fits,
)

_APPEND = f"INSERT INTO change VALUES({','.join('?' * len(COLUMNS))})"
_COPY = (
    f"INSERT INTO main.change SELECT {','.join(COLUMNS)} FROM {{}}.change "
    "WHERE dev=? AND seq BETWEEN ? AND ?"
)


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
    """What came in: rows that were new, conflicts that wait now.

    `merged` counts the touched texts of two people that came together by themselves.
    """

    rows: int
    conflicts: int
    merged: int


def take_in(
    connection: Any,
    rows: Sequence[LogRow],
    ledger: Sequence[tuple[Any, ...]],
    now_ms: int,
    package: str | None = None,
) -> TakenIn:
    """Append rows to the log, fold what they touch; `ledger` rows go into `imported` beside them.

    `connection` is the driver's own with an open writing transaction. `package` is the schema
    under which the vetted file with these rows is attached to it, where it is. Raises Gap, Fork.
    """
    here = vector(connection.execute)
    fresh = _fresh(connection, rows, here)
    merged = 0
    if fresh:
        spans = spans_of(fresh)
        _append(connection, fresh, spans, package)
        heads = replace_heads(connection, fresh, spans, here)
        note_groups(connection, [row for row in fresh if row[6] == TX])
        cells = [row[6:9] for row in fresh if row[7] not in heads.whole.get(row[6], ())]
        merged = refold(connection, cells, heads=heads)
        _move_clock(connection, max(row[2] for row in fresh), now_ms)
    connection.executemany("REPLACE INTO imported VALUES(?,?,?,?,?,?,?)", ledger)
    ((waiting,),) = connection.execute("SELECT count(*) FROM conflict")
    return TakenIn(len(fresh), waiting, merged)


def _fresh(connection: Any, rows: Sequence[LogRow], here: Mapping[int, int]) -> list[LogRow]:
    """The rows that are not here yet, in order; each device's follow on what is here."""
    fresh: list[LogRow] = []
    known: list[LogRow] = []
    firsts: list[LogRow] = []
    last = dict(here)
    for row in sorted(rows, key=itemgetter(0, 1)):
        dev, seq = row[:2]
        before = last.get(dev, 0)
        if seq == before + 1:
            if before == here.get(dev, 0):
                firsts.append(row)
            fresh.append(row)
            last[dev] = seq
        elif seq > before:
            raise Gap(dev, before + 1, seq)
        elif seq <= here.get(dev, 0):
            known.append(row)
        elif row[14] != fresh[seq - before - 1][14]:
            raise Fork(dev, seq)
    _agree(connection.execute, known, firsts)
    return fresh


def _agree(execute: Execute, known: Sequence[LogRow], firsts: Sequence[LogRow]) -> None:
    """Rows that are here are the same here; each device's first new one continues ours."""
    for row in known:
        if link_at(execute, *row[:2]) != row[14]:
            raise Fork(*row[:2])
    for row in firsts:
        dev, seq = row[:2]
        if not fits(link_at(execute, dev, seq - 1) or FIRST_LINK, row):
            raise Fork(dev, seq)


def _append(
    connection: Any, fresh: Sequence[LogRow], spans: Mapping[int, Span], package: str | None
) -> None:
    """Put rows into the log; out of a file beside it that takes a third of the time."""
    if package is None:
        connection.executemany(_APPEND, fresh)
        return
    for dev, span in spans.items():
        done = connection.execute(_COPY.format(package), (dev, span.lo, span.hi)).rowcount
        if done != span.hi - span.lo + 1:
            raise Gap(dev, span.lo, span.hi)


def _move_clock(connection: Any, highest: int, now_ms: int) -> None:
    """Follow the newest stamp that came in, at most 24 hours ahead of our own clock (§2)."""
    last = max(highest_stamp(connection.execute), min(highest, (now_ms + DAY_MS) << 16))
    connection.execute("REPLACE INTO meta(k,v) VALUES('hlc',?)", (last,))
