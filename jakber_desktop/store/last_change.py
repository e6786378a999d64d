"""The newest deed of this laptop: when it was, and which meeting it was about."""

from __future__ import annotations

from typing import Any, NamedTuple
from uuid import UUID

from sqlalchemy.orm import Session

from jakber_desktop.model.base import entity_classes, read_id
from jakber_desktop.store.log.clock import stamp_ms
from jakber_desktop.store.log.owners import owner_class
from jakber_desktop.store.log.rows import TX

_MEETING = "meeting"


class LastChange(NamedTuple):
    """When (milliseconds since 1970), the meeting (None: of none) and the tables written."""

    at_ms: int
    meeting: UUID | None
    tables: frozenset[str]


def last_change(session: Session, dev: int) -> LastChange | None:
    """The newest group of a device; None in an empty log."""
    execute = session.connection().exec_driver_sql
    newest = execute(
        "SELECT tx, hlc FROM tx WHERE dev=? ORDER BY tx DESC LIMIT 1", (dev,)
    ).fetchone()
    if newest is None:
        return None
    group, hlc = newest
    rows = execute(
        "SELECT DISTINCT ent, row FROM change WHERE dev=? AND seq>=? AND tx=? AND ent<>?",
        (dev, group, group, TX),
    ).fetchall()
    meetings = (_meeting_of(execute, ent, row) for ent, row in rows)
    meeting = next((found for found in meetings if found is not None), None)
    return LastChange(stamp_ms(hlc), meeting, frozenset(ent for ent, _ in rows))


def _meeting_of(execute: Any, ent: str, row: bytes) -> UUID | None:
    """The living meeting a row belongs to."""
    while ent != _MEETING:
        entity = entity_classes().get(ent)
        owner = owner_class(entity) if entity is not None else None
        if entity is None or owner is None:
            return None
        found = execute(f"SELECT {entity.owner_field} FROM {ent} WHERE id=?", (row,)).fetchone()
        if found is None:
            return None
        ent, row = owner.__tablename__, found[0]
    alive = execute(f"SELECT 1 FROM {_MEETING} WHERE id=? AND _alive", (row,)).fetchone()
    return read_id(row) if alive else None
