"""The calendar entry of an invitation (B4): UID, SEQUENCE and stamp come from the change log."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from uuid import UUID

from jakber_desktop.documents.compose.invitation_message import calendar_text, message_subject
from jakber_desktop.documents.compose.naming import entry_label
from jakber_desktop.documents.compose.times import venue_text
from jakber_desktop.exchange.calendar_file import Entry, Guest, calendar_file, is_address
from jakber_desktop.model import record as r
from jakber_desktop.model.rows.invitation import RecipientRow
from jakber_desktop.store.log.clock import stamp_ms
from jakber_desktop.store.plain import driver
from jakber_desktop.store.workspace import Workspace

_SCHEDULE = (
    "title", "date", "invited_start", "invited_end", "crosses_midnight", "time_zone", "venue",
    "online_link",
)  # fmt: skip
"""Fields whose change makes a new version of the entry (RFC 5545, SEQUENCE)."""

_ORGANIZERS: tuple[r.Role, ...] = ("minute_taker", "chair", "co_chair")
"""Who collects the answers: the secretary, else who leads."""

_HISTORY = """
SELECT count(DISTINCT CASE WHEN fld IN ({fields}) THEN dev || '/' || tx END), max(hlc)
FROM change WHERE ent = 'meeting' AND row = ?"""


def calendar_entry(
    workspace: Workspace, record: r.MeetingRecord, guests: Sequence[RecipientRow]
) -> bytes:
    """Return the meeting as an .ics file that asks these recipients to come.

    The same meeting always has the same UID; SEQUENCE counts the changes of title, date, time and
    place; DTSTAMP is the newest change of the meeting. ORGANIZER is the minute taker or who leads,
    if an address is known; recipients without an address are left out.
    """
    id_ = record.meeting.id or UUID(int=0)
    sequence, stamp = _history(workspace, id_)
    entry = Entry(
        uid=id_,
        sequence=sequence,
        stamp=stamp,
        summary=record.meeting.title or message_subject(record),
        description=calendar_text(record),
        place=venue_text(record.meeting),
        organizer=_organizer(record),
        guests=tuple(
            Guest(row.label, row.email, row.response)
            for row in guests
            if row.email and is_address(row.email)
        ),
    )
    return calendar_file(record.meeting, entry)


def _history(workspace: Workspace, meeting: UUID) -> tuple[int, dt.datetime]:
    """How often the schedule was changed since the meeting was made, and the newest change."""
    marks = ",".join("?" * len(_SCHEDULE))
    with workspace.read() as session:
        execute = driver(session).execute
        count, hlc = execute(_HISTORY.format(fields=marks), (*_SCHEDULE, meeting.bytes)).fetchone()
    moment = dt.datetime.fromtimestamp(stamp_ms(hlc or 0) / 1000, dt.UTC)
    return max(0, (count or 0) - 1), moment


def _organizer(record: r.MeetingRecord) -> Guest | None:
    for role in _ORGANIZERS:
        entry = record.holder(role)
        person = record.person(entry.person) if entry else None
        if entry is not None and person is not None and is_address(person.email):
            return Guest(entry_label(record, entry), person.email or "")
    return None
