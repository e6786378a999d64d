"""fsck: do tables and conflicts say exactly what the log says, and is that whole? (sync.md §5)"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from sqlalchemy.orm import Session

from jakber_desktop.store.log.cells import Execute, Head, heads_of
from jakber_desktop.store.log.conflicts import Conflict
from jakber_desktop.store.log.fsck_log import (
    Problem,
    broken_links,
    log_problems,
    unreadable_values,
)
from jakber_desktop.store.log.project import is_alive, whole_row
from jakber_desktop.store.log.review import derive_all
from jakber_desktop.store.log.rows import DEL
from jakber_desktop.store.log.shapes import Shape, shapes
from jakber_desktop.store.plain import driver

__all__ = ["Problem", "check"]

_ROWS = "SELECT DISTINCT row FROM head WHERE ent=?"
_LISTED = "SELECT ent, row, fld, kind, detail, since_hlc FROM conflict"


def check(session: Session) -> list[Problem]:
    """All problems of the opened workspace; the empty list means sound."""
    execute = driver(session).execute
    try:
        unreadable = list(unreadable_values(execute))
        if unreadable:  # what cannot be read cannot be compared
            return [*broken_links(execute), *unreadable]
        return [*log_problems(execute), *_tables(execute), *_conflicts(execute)]
    except (ValueError, TypeError, AttributeError) as error:  # shapes only damage brings about
        return [Problem("", f"isi basis data tidak dapat dibaca: {error}")]


def _tables(execute: Execute) -> Iterator[Problem]:
    """Every table equals the fold of the log: no row too many, none missing, no field different."""
    for shape in shapes().values():
        names = ",".join(f'"{field}"' for field in shape.slots)
        stored = {
            row[0]: row[1:] for row in execute(f"SELECT id, _alive, {names} FROM {shape.name}")
        }
        logged = [row for (row,) in execute(_ROWS, (shape.name,)).fetchall()]
        for row, heads in heads_of(execute, shape.name, logged):
            yield from _row(execute, shape, row, heads, stored.pop(row, None))
        for row in sorted(stored):
            yield Problem(f"{shape.name}/{row.hex()}", "baris ada di tabel, tidak ada di riwayat")


def _row(
    execute: Execute, shape: Shape, row: bytes, heads: dict[str, list[Head]], stored: Any
) -> Iterator[Problem]:
    """One row against its heads; one that lacks a field it needs has no place in the table."""
    place = f"{shape.name}/{row.hex()}"
    tombstone = heads.pop(DEL, None)
    expected = whole_row(execute, shape, row, heads)
    if stored is None:
        if expected is not None:
            yield Problem(place, "baris ada di riwayat, tidak ada di tabel")
        return
    if expected is None:
        yield Problem(place, "baris ada di tabel, isi wajibnya tidak ada di riwayat")
        return
    alive = tombstone is None or is_alive(execute, shape.name, row, tombstone[-1].value)
    if stored[0] != int(alive):
        yield Problem(place, "keadaan hidup atau terhapus tidak cocok")
    for field, wanted, found in zip(shape.slots, expected, stored[1:], strict=True):
        if wanted != found or type(wanted) is not type(found):
            yield Problem(f"{place}/{field}", "isi tabel berbeda dari riwayat")


def _conflicts(execute: Execute) -> Iterator[Problem]:
    """The conflicts are exactly those that the heads tell of."""
    expected = set(derive_all(execute, shapes()))
    stored = {Conflict._make(row) for row in execute(_LISTED)}
    for one in sorted(expected ^ stored):
        yield Problem(f"{one.ent}/{one.row.hex()}/{one.fld}", "catatan bentrokan tidak cocok")
