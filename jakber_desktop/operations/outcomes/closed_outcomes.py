"""Takes the decisions and follow-ups that came from something closed out of a record (R4).

A record does not know the point that an outcome was made from, so papers that leave the group
cannot see it there.
"""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator
from uuid import UUID

import msgspec
from sqlalchemy.orm import Session

from jakber_desktop.model import record as r
from jakber_desktop.operations.outcomes.closed_items import closed_items
from jakber_desktop.operations.outcomes.narrowing import CLOSING, is_closed
from jakber_desktop.store.plain import driver

__all__ = ["as_told", "leaves_the_group", "without_closed_outcomes"]

_TOLD_OUTSIDE = frozenset({"berita-acara", "siaran-berita"})
"""Papers that outsiders sign or read."""
_MEMO, _EXCERPT = "nota-dinas", "petikan-keputusan"

_OUTCOMES = " UNION ALL ".join(
    f"SELECT x.id, {CLOSING} FROM {table} x JOIN meeting m ON m.id=x.meeting_id WHERE m.id=:meeting"
    for table in ("decision", "action_item")
)


def leaves_the_group(kind: str, *, to_office: bool, decision: bool) -> bool:
    """Whether a paper of this kind goes to people who were not told what is closed: those that
    outsiders read, a follow-up letter to an office, an excerpt of all decisions. The one `decision`
    that somebody chose, and the memo to the chair's superior, are asked for by name."""
    if kind == _MEMO:
        return to_office
    return kind in _TOLD_OUTSIDE or (kind == _EXCERPT and not decision)


def as_told(
    session: Session,
    record: r.MeetingRecord,
    kind: str,
    *,
    to_office: bool = False,
    decision: UUID | None = None,
) -> r.MeetingRecord:
    """The record as a paper of this kind may tell it.

    A letter to an office and an excerpt are the meeting's own papers and carry its mark: a closed
    meeting does not silence them, only what was closed within it. The excerpt of one closed
    decision that was asked for is at least *Terbatas*.
    """
    own = kind not in _TOLD_OUTSIDE
    if leaves_the_group(kind, to_office=to_office, decision=decision is not None):
        return next(without_closed_outcomes(session, (record,), own_paper=own))
    if kind == _EXCERPT and decision is not None and record.meeting.classification == "open":
        told = next(without_closed_outcomes(session, (record,), own_paper=own))
        if all(one.id != decision for one in told.decisions):
            meeting = msgspec.structs.replace(record.meeting, classification="restricted")
            return msgspec.structs.replace(record, meeting=meeting)
    return record


def without_closed_outcomes(
    session: Session, records: Iterable[r.MeetingRecord], *, own_paper: bool = False
) -> Iterator[r.MeetingRecord]:
    """The records with the outcomes that may be told outside, by the rule of the registers; in a
    meeting's `own_paper` that the whole meeting is closed hides nothing."""
    items = frozenset(one.bytes for one in closed_items(session))
    for record in records:
        found = driver(session).execute(_OUTCOMES, {"meeting": _id(record)})
        closed = {
            id_
            for id_, meeting, *closing in found
            if is_closed((meeting and not own_paper, *closing), items)
        }
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
