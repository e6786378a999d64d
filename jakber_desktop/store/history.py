"""What was ever written, newest first, read from the log: of a meeting, of a field, of all (E4)."""

from __future__ import annotations

import datetime as dt
from typing import Any, NamedTuple
from uuid import UUID

from sqlalchemy.orm import Session

from jakber_desktop.model.base import LogValue
from jakber_desktop.store.log.clock import stamp_ms
from jakber_desktop.store.log.owners import children_of
from jakber_desktop.store.log.rows import ERASED, decode

BOOKKEEPING = "'listed_offices', 'listed_people', '_seen'"
"""Fields that keep a file's order, or what was seen; nobody wrote them."""


class Written(NamedTuple):
    """One field written: when (UTC), who, in which deed, where, what stood, what stands."""

    at: dt.datetime
    user: str
    label: str
    entity: str
    row: str
    field: str
    before: LogValue
    after: LogValue


class Version(NamedTuple):
    """What a field held from one write on: the write (device, number), its group, its value."""

    dev: int
    seq: int
    tx: int
    hlc: int
    user: str
    label: str
    value: LogValue
    erased: bool

    @property
    def at(self) -> dt.datetime:
        """When it was written (UTC)."""
        return when(self.hlc)


class Deed(NamedTuple):
    """One group of changes: device, first number, stamp, who, label, whether it undid another."""

    dev: int
    tx: int
    hlc: int
    user: str
    label: str
    undoes: bool

    @property
    def at(self) -> dt.datetime:
        """When it was done (UTC)."""
        return when(self.hlc)


Mark = tuple[int, int, int]
"""Where a page of a list ends: stamp, device, number."""

_CELL = f"""
SELECT c.hlc, c.usr, ifnull(tx.label, ''), c.ent, c.row, c.fld, c.enc, c.val, b.enc, b.val
FROM change c LEFT JOIN tx ON tx.dev=c.dev AND tx.tx=c.tx
LEFT JOIN change b ON b.dev=c.base_dev AND b.seq=c.base_seq
WHERE c.ent=? AND c.row=? AND c.fld NOT IN ({BOOKKEEPING})
"""

_VERSIONS = """
WITH newest(dev, seq) AS (
  SELECT dev, seq FROM change WHERE ent=? AND row=? AND fld=? AND (hlc, dev, seq) < (?, ?, ?)
  ORDER BY hlc DESC, dev DESC, seq DESC LIMIT ?)
SELECT c.dev, c.seq, c.tx, c.hlc, c.usr, ifnull(tx.label, ''), c.enc, c.val
FROM newest JOIN change c ON c.dev=newest.dev AND c.seq=newest.seq
LEFT JOIN tx ON tx.dev=c.dev AND tx.tx=c.tx
ORDER BY c.hlc DESC, c.dev DESC, c.seq DESC
"""
"""Picks the page by its keys alone: the values of the other versions are never read."""

_DEEDS = """
{places} SELECT dev, tx, hlc, usr, label, undoes_tx IS NOT NULL FROM tx
WHERE (hlc, dev, tx) < (?, ?, ?) {scope} AND (instr(lower(label), ?) OR instr(lower(usr), ?))
ORDER BY hlc DESC, dev DESC, tx DESC LIMIT ?
"""
_TOUCHED = f"""
AND (dev, tx) IN (SELECT DISTINCT c.dev, c.tx FROM place CROSS JOIN change c
  ON c.ent=place.ent AND c.row=place.row WHERE c.fld NOT IN ({BOOKKEEPING}))
"""
_CELLS = """
{places} SELECT c.hlc, c.usr, '', c.ent, c.row, c.fld, c.enc, c.val, b.enc, b.val
FROM change c LEFT JOIN change b ON b.dev=c.base_dev AND b.seq=c.base_seq
WHERE c.dev=? AND c.seq>=? AND c.tx=? AND c.seq < ifnull(
  (SELECT min(tx) FROM tx WHERE dev=? AND tx>?), 1 << 62)
AND c.ent<>'_tx' AND c.fld NOT IN ({bookkeeping}) {scope} ORDER BY c.seq
"""
_NEWEST: Mark = (1 << 62, 1 << 62, 1 << 62)


def when(hlc: int) -> dt.datetime:
    """The wall-clock time of a stamp (UTC)."""
    return dt.datetime.fromtimestamp(stamp_ms(hlc) / 1000, dt.UTC)


def meeting_history(session: Session, meeting: UUID) -> tuple[Written, ...]:
    """All writes to the meeting and to everything that lives with it, newest first."""
    return row_history(session, "meeting", meeting)


def row_history(session: Session, ent: str, row: UUID) -> tuple[Written, ...]:
    """All writes to one row and to everything that lives with it, newest first."""
    execute = session.connection().exec_driver_sql
    rows: list[Any] = []
    for place in _with_children(execute, ent, row.bytes):
        rows += execute(_CELL, place).fetchall()
    rows.sort(key=lambda one: one[0], reverse=True)
    return tuple(_written(one) for one in rows)


def versions(
    session: Session, cell: tuple[str, bytes, str], limit: int, before: Mark | None = None
) -> tuple[Version, ...]:
    """At most `limit` versions of a field, newest first; `before` goes on after a page."""
    execute = session.connection().exec_driver_sql
    found = execute(_VERSIONS, (*cell, *(before or _NEWEST), limit))
    return tuple(_version(row) for row in found)


def version_count(session: Session, cell: tuple[str, bytes, str]) -> int:
    """How often a field was written."""
    query = "SELECT count(*) FROM change WHERE ent=? AND row=? AND fld=?"
    return int(session.connection().exec_driver_sql(query, cell).scalar_one())


def version(
    session: Session, cell: tuple[str, bytes, str], stamp: tuple[int, int]
) -> Version | None:
    """The version of a field that a write (device, number) made."""
    query = (
        "SELECT c.dev, c.seq, c.tx, c.hlc, c.usr, '', c.enc, c.val FROM change c "
        "WHERE c.ent=? AND c.row=? AND c.fld=? AND c.dev=? AND c.seq=?"
    )
    row = session.connection().exec_driver_sql(query, (*cell, *stamp)).first()
    return None if row is None else _version(row)


def shown_version(session: Session, cell: tuple[str, bytes, str]) -> tuple[int, int] | None:
    """The write (device, number) whose value a field shows: of several heads the newest."""
    query = (
        "SELECT dev, seq FROM head WHERE ent=? AND row=? AND fld=? "
        "ORDER BY hlc DESC, dev DESC, seq DESC LIMIT 1"
    )
    row = session.connection().exec_driver_sql(query, cell).first()
    return None if row is None else (row[0], row[1])


def deeds(
    session: Session,
    limit: int,
    meeting: UUID | None = None,
    before: Mark | None = None,
    text: str = "",
) -> tuple[Deed, ...]:
    """At most `limit` changes, newest first: of a meeting with all that lives with it, or all.

    `text` keeps those whose label or writer contains it.
    """
    places, scope, own = _scoped(meeting, _TOUCHED)
    wanted = text.strip().lower()
    execute = session.connection().exec_driver_sql
    query = _DEEDS.format(places=places, scope=scope)
    rows = execute(query, (*own, *(before or _NEWEST), wanted, wanted, limit))
    return tuple(Deed._make((*row[:5], bool(row[5]))) for row in rows)


def deed_cells(
    session: Session, dev: int, tx: int, meeting: UUID | None = None
) -> tuple[Written, ...]:
    """What one change wrote, in its order; with `meeting` only what belongs to it."""
    scope = "AND (c.ent, c.row) IN (SELECT ent, row FROM place)"
    places, scope, own = _scoped(meeting, scope)
    query = _CELLS.format(places=places, scope=scope, bookkeeping=BOOKKEEPING)
    rows = session.connection().exec_driver_sql(query, (*own, dev, tx, tx, dev, tx))
    return tuple(_written(row) for row in rows)


_TOLD_WITH = {"agenda_item": (("carry_over", "from_item_id"),)}
"""Rows that live on their own and are told with another: what became of an item (D3)."""


def _scoped(meeting: UUID | None, scope: str) -> tuple[str, str, tuple[bytes, ...]]:
    """The rows of a meeting as a common table `place`; nothing for the whole workspace."""
    if meeting is None:
        return "", "", ()
    parts = _selects("meeting", "SELECT id FROM meeting WHERE id=?")
    union = " UNION ALL ".join(f"SELECT '{ent}', id FROM ({ids})" for ent, ids in parts)
    return f"WITH place(ent, row) AS ({union})", scope, (meeting.bytes,) * len(parts)


def _selects(ent: str, ids: str) -> list[tuple[str, str]]:
    """(table, query of its ids) of a row and of all that live with it, dead ones too."""
    found = [(ent, ids)]
    for child, field in (*children_of(ent), *_TOLD_WITH.get(ent, ())):
        found += _selects(child, f"SELECT id FROM {child} WHERE {field} IN ({ids})")
    return found


def _with_children(execute: Any, ent: str, row: bytes) -> list[tuple[str, bytes]]:
    """A row and all that live and die with it, dead ones too."""
    found = [(ent, row)]
    for child, field in children_of(ent):
        for (child_row,) in execute(f"SELECT id FROM {child} WHERE {field}=?", (row,)).fetchall():
            found += _with_children(execute, child, child_row)
    return found


def _version(row: Any) -> Version:
    dev, seq, tx, hlc, user, label, enc, val = row
    return Version(dev, seq, tx, hlc, user, label, decode(enc, val), enc == ERASED)


def _written(row: Any) -> Written:
    hlc, user, label, ent, id_, field, enc, val, base_enc, base_val = row
    before = None if base_enc is None else decode(base_enc, base_val)
    return Written(when(hlc), user, label, ent, bytes(id_).hex(), field, before, decode(enc, val))
