"""Takes the decisions and follow-ups that came from something closed out of a record (R4).

A record does not know the point that an outcome was made from, so papers for outsiders cannot see
it there.
"""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator

import msgspec
from sqlalchemy.orm import Session

from jakber_desktop.model import record as r
from jakber_desktop.operations.outcomes.closed_items import closed_items
from jakber_desktop.operations.outcomes.narrowing import CLOSING, is_closed
from jakber_desktop.store.plain import driver

__all__ = ["TOLD_OUTSIDE", "without_closed_outcomes"]

TOLD_OUTSIDE = frozenset({"berita-acara", "siaran-berita"})
"""Papers that outsiders sign or read."""

_OUTCOMES = " UNION ALL ".join(
    f"SELECT x.id, {CLOSING} FROM {table} x JOIN meeting m ON m.id=x.meeting_id WHERE m.id=:meeting"
    for table in ("decision", "action_item")
)


def without_closed_outcomes(
    session: Session, records: Iterable[r.MeetingRecord]
) -> Iterator[r.MeetingRecord]:
    """The records with the outcomes that may be told outside, by the rule of the registers."""
    items = frozenset(one.bytes for one in closed_items(session))
    for record in records:
        found = driver(session).execute(_OUTCOMES, {"meeting": _id(record)})
        closed = {id_ for id_, *closing in found if is_closed(tuple(closing), items)}
        yield _without(record, closed)


def _id(record: r.MeetingRecord) -> bytes | None:
    return record.meeting.id.bytes if record.meeting.id else None


def _without(record: r.MeetingRecord, closed: Container[bytes]) -> r.MeetingRecord:

    def told(one: r.Decision | r.ActionItem) -> bool:
        return one.id is None or one.id.bytes not in closed

    return msgspec.structs.replace(
        record,
        decisions=tuple(one for one in record.decisions if told(one)),
        action_items=tuple(one for one in record.action_items if told(one)),
    )
