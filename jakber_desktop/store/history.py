"""What happened to a meeting: every field ever written, newest first, read from the log."""

from __future__ import annotations

import datetime as dt
from typing import Any, NamedTuple
from uuid import UUID

from sqlalchemy.orm import Session

from jakber_desktop.model.base import LogValue
from jakber_desktop.store.log.clock import stamp_ms
from jakber_desktop.store.log.fold import children_of
from jakber_desktop.store.log.rows import decode


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


_CELL = """
SELECT c.hlc, c.usr, ifnull(tx.label, ''), c.ent, c.row, c.fld, c.enc, c.val, b.enc, b.val
FROM change c LEFT JOIN tx ON tx.dev=c.dev AND tx.tx=c.tx
LEFT JOIN change b ON b.dev=c.base_dev AND b.seq=c.base_seq
WHERE c.ent=? AND c.row=? AND c.fld NOT IN ('listed_offices', 'listed_people')
"""


def meeting_history(session: Session, meeting: UUID) -> tuple[Written, ...]:
    """All writes to the meeting and to everything that lives with it, newest first."""
    execute = session.connection().exec_driver_sql
    rows: list[Any] = []
    for place in _with_children(execute, "meeting", meeting.bytes):
        rows += execute(_CELL, place).fetchall()
    rows.sort(key=lambda row: row[0], reverse=True)
    return tuple(_written(row) for row in rows)


def _with_children(execute: Any, ent: str, row: bytes) -> list[tuple[str, bytes]]:
    """A row and all that live and die with it, dead ones too."""
    found = [(ent, row)]
    for child, field in children_of(ent):
        for (child_row,) in execute(f"SELECT id FROM {child} WHERE {field}=?", (row,)).fetchall():
            found += _with_children(execute, child, child_row)
    return found


def _written(row: Any) -> Written:
    hlc, user, label, ent, id_, field, enc, val, base_enc, base_val = row
    at = dt.datetime.fromtimestamp(stamp_ms(hlc) / 1000, dt.UTC)
    before = None if base_enc is None else decode(base_enc, base_val)
    return Written(at, user, label, ent, bytes(id_).hex(), field, before, decode(enc, val))
