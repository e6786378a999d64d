"""Is the log itself whole: chains, values, heads, orphans and groups? (sync.md §1, §5)"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator
from typing import Any, NamedTuple

from jakber_desktop.store.log.cells import Cell, Execute, Stamp, bases
from jakber_desktop.store.log.groups import Line, lines
from jakber_desktop.store.log.lives import view
from jakber_desktop.store.log.rows import COLUMNS, DEL, FIRST_LINK, Change, decode, fits


class Problem(NamedTuple):
    """One difference: where (table, row as hex, field; may be empty) and what is wrong."""

    place: str
    what: str


def log_problems(execute: Execute) -> Iterator[Problem]:
    """All problems of a log whose values can be read."""
    yield from broken_links(execute)
    yield from _heads(execute)
    yield from _groups(execute)


def _changes(execute: Execute) -> Iterator[Change]:
    for row in execute(f"SELECT {','.join(COLUMNS)} FROM change ORDER BY dev, seq"):
        change = Change(*row)
        yield change._replace(row=_blob(change.row), chk=_blob(change.chk))


def _blob(value: Any) -> bytes:
    """A blob column; one that was overwritten with something else fails at the chain."""
    return value if isinstance(value, bytes) else str(value).encode()


def broken_links(execute: Execute) -> Iterator[Problem]:
    """Sequence without holes and an unbroken chain for every device."""
    dev, seq, chk = None, 0, FIRST_LINK
    for change in _changes(execute):
        if change.dev != dev:
            dev, seq, chk = change.dev, 0, FIRST_LINK
        place = f"{change.dev:x}:{change.seq} {change.ent}/{change.row.hex()}/{change.fld}"
        if change.seq != seq + 1:
            yield Problem(place, f"urutan terputus sesudah {seq}")
        elif not fits(chk, change):
            yield Problem(place, "rantai catatan tidak cocok")
        seq, chk = change.seq, change.chk


def unreadable_values(execute: Execute) -> Iterator[Problem]:
    """Values, tombstones and bases that nobody can read any more."""
    for change in _changes(execute):
        try:
            value = decode(change.enc, change.val)
            json.loads(change.base_more or "[]")
            if change.fld == DEL and value is not None:
                view(value)
        except (ValueError, TypeError, AttributeError):
            yield Problem(
                f"{change.dev:x}:{change.seq} {change.ent}/{change.row.hex()}/{change.fld}",
                "isi catatan tidak dapat dibaca",
            )


def _heads(execute: Execute) -> Iterator[Problem]:
    """The heads are exactly the changes that no other change of their cell names as a base."""
    here: dict[Stamp, tuple[Cell, int]] = {}
    replaced: set[tuple[Cell, Stamp]] = set()
    for change in _changes(execute):
        cell = (change.ent, change.row, change.fld)
        here[change.dev, change.seq] = (cell, change.hlc)
        named = bases(change.base_dev, change.base_seq, change.base_more)
        replaced |= {(cell, base) for base in named}
    expected = Counter(
        (*cell, *stamp, hlc) for stamp, (cell, hlc) in here.items() if (cell, stamp) not in replaced
    )
    stored = Counter(
        (ent, bytes(row), fld, dev, seq, hlc)
        for ent, row, fld, dev, seq, hlc in execute("SELECT ent,row,fld,dev,seq,hlc FROM head")
    )
    for ent, row, fld, dev, seq, _ in (expected - stored).keys() | (stored - expected).keys():
        yield Problem(f"{ent}/{row.hex()}/{fld}", f"ujung riwayat {dev:x}:{seq} tidak cocok")
    missing = {base for _, base in replaced if base not in here}
    for dev, seq in missing ^ set(execute("SELECT dev, seq FROM orphan_base")):
        yield Problem(f"{dev:x}:{seq}", "daftar versi yang belum tiba tidak cocok")


def _groups(execute: Execute) -> Iterator[Problem]:
    """Every labelled group of the log has its line in `tx`, and no other is there."""
    logged = lines(_changes(execute))
    stored = {
        (row[0], row[1]): Line._make(row)
        for row in execute("SELECT dev, tx, hlc, usr, label, undoes_dev, undoes_tx FROM tx")
    }
    for dev, tx in logged.keys() | stored.keys():
        if logged.get((dev, tx)) != stored.get((dev, tx)):
            yield Problem(f"tx {dev:x}:{tx}", "catatan perubahan tidak cocok")
