"""Takes the heads of new rows of the log in, and tells what is known of their cells by that."""

from __future__ import annotations

import json
from bisect import bisect_right
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
from jakber_desktop.store.log.project import Shown
from jakber_desktop.store.log.refold import Heads
from jakber_desktop.store.log.rows import TX, LogRow, decode

_HEADS = """
INSERT INTO head(ent,row,fld,dev,seq,hlc) SELECT ent, row, fld, dev, seq, hlc FROM main.change
WHERE dev=? AND seq BETWEEN ? AND ? AND seq NOT IN (SELECT value FROM json_each(?))"""
_WAITED = "SELECT seq FROM orphan_base WHERE dev=? AND seq BETWEEN ? AND ?"
_KNOWN = """
WITH place(row) AS (VALUES {})
SELECT row FROM place WHERE EXISTS(SELECT 1 FROM head WHERE head.ent=? AND head.row=place.row)"""
_AMONG = "FROM head WHERE ent=? AND fld=? AND row IN ({})"
_COUNT = f"SELECT count(*) {_AMONG}"
_SEVERAL = f"SELECT row {_AMONG} GROUP BY row HAVING count(*)>1"
_REPLACED = "DELETE FROM head WHERE ent=? AND row=? AND fld=? AND dev=? AND seq=?"


class Span(NamedTuple):
    """The new rows `lo`..`hi` of a device, and where they begin among all that are new."""

    lo: int
    hi: int
    at: int


def spans_of(fresh: Sequence[LogRow]) -> dict[int, Span]:
    """Device -> its new rows; they lie together, in their order."""
    spans: dict[int, Span] = {}
    at = 0
    while at < len(fresh):
        dev, lo = fresh[at][:2]
        behind = bisect_right(fresh, dev, lo=at, key=itemgetter(0))
        spans[dev] = Span(lo, lo + behind - at - 1, at)
        at = behind
    return spans


def replace_heads(
    connection: Any, fresh: Sequence[LogRow], spans: Mapping[int, Span], here: Mapping[int, int]
) -> Heads:
    """Take replaced heads away and put the new ones in; gives what is known of heads by that.

    A base counts in its own cell alone, so no row can take another cell's value away.
    """
    inside: set[Stamp] = set()
    outside: list[tuple[Any, ...]] = []
    orphans: set[Stamp] = set()
    for row in fresh:
        if row[11] is None:
            continue
        for base in bases(*row[11:14]):
            if (named := _named(fresh, spans, base)) is not None:
                if named[6:9] == row[6:9]:
                    inside.add(base)
            elif base[1] <= here.get(base[0], 0):
                outside.append((*row[6:9], *base))
            else:
                orphans.add(base)
    inside |= _replaced_before(connection, fresh, spans)
    heads = [row for row in fresh if row[:2] not in inside] if inside else fresh
    whole = _unknown(connection.execute, heads, {one[:2] for one in outside})
    connection.executemany(_REPLACED, outside)
    connection.executemany("INSERT OR IGNORE INTO orphan_base VALUES(?,?)", orphans)
    gone: dict[int, list[int]] = {dev: [] for dev in spans}
    for dev, seq in inside:
        gone[dev].append(seq)
    for dev, span in spans.items():
        connection.execute(_HEADS, (dev, span.lo, span.hi, json.dumps(gone[dev])))
    others = [row for row in heads if row[6] != TX and row[7] not in whole.get(row[6], ())]
    return Heads(whole, _single(connection.execute, others))


def _named(fresh: Sequence[LogRow], spans: Mapping[int, Span], stamp: Stamp) -> LogRow | None:
    """The new row with a stamp."""
    dev, seq = stamp
    span = spans.get(dev)
    if span is None or not span.lo <= seq <= span.hi:
        return None
    return fresh[span.at + seq - span.lo]


def _unknown(execute: Execute, heads: Iterable[LogRow], built_on: set[Place]) -> dict[str, Shown]:
    """The rows that have no heads here yet, whole, where each field has one new head.

    Rows that are `built_on` need no look: changes of them are here.
    """
    found: dict[str, Shown] = {}
    several: set[Place] = set()
    before: Place | None = None
    fields: dict[str, LogValue] | None = None
    for row in heads:
        if (place := row[6:8]) != before:  # the fields of a row mostly come together
            before, (ent, row_id) = place, place
            unseen = ent != TX and place not in built_on
            fields = found.setdefault(ent, {}).setdefault(row_id, {}) if unseen else None
        if fields is not None:
            if row[8] in fields:
                several.add(place)
            fields[row[8]] = decode(row[9], row[10])
    for ent, row_id in several:
        del found[ent][row_id]
    for ent, rows in found.items():
        for batch in some(tuple(rows)):
            for (known,) in execute(
                _KNOWN.format(",".join(["(?)"] * len(batch))), (*batch, ent)
            ).fetchall():
                del rows[known]
    return found


def _single(execute: Execute, heads: Iterable[LogRow]) -> dict[Cell, LogValue]:
    """The cells among these new heads' that have one head now, and its value."""
    found: dict[Cell, LogValue] = {}
    several: set[Cell] = set()
    alike: dict[tuple[str, str], list[bytes]] = {}
    for row in heads:
        ent, row_id, fld = cell = row[6:9]
        if cell in found:
            several.add(cell)
        else:
            found[cell] = decode(*row[9:11])
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


def _replaced_before(
    connection: Any, fresh: Sequence[LogRow], spans: Mapping[int, Span]
) -> set[Stamp]:
    """Those of the new rows that a row here had replaced before they came."""
    execute = connection.execute
    waited = [
        (dev, seq)
        for dev, span in spans.items()
        for (seq,) in execute(_WAITED, (dev, span.lo, span.hi)).fetchall()
    ]
    connection.executemany("DELETE FROM orphan_base WHERE dev=? AND seq=?", waited)
    return {
        stamp
        for stamp in waited
        if (row := _named(fresh, spans, stamp)) is not None
        and any(stamp in one.bases for one in versions(execute, row[6:9]).values())
    }
