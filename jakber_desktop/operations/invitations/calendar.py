"""The calendar entry of an invitation (B4): UID, SEQUENCE and stamp come from the change log."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from uuid import UUID

from jakber_desktop.documents.compose.invitation_message import calendar_text, message_subject
from jakber_desktop.documents.compose.naming import entry_label
from jakber_desktop.documents.compose.schedule import plan_before
from jakber_desktop.documents.compose.times import venue_text
from jakber_desktop.exchange.calendar_file import (
    Entry,
    Guest,
    Purpose,
    calendar_file,
    is_address,
)
from jakber_desktop.model import record as r
from jakber_desktop.model.rows.invitation import RecipientRow
from jakber_desktop.store.log.clock import stamp_ms
from jakber_desktop.store.plain import driver
from jakber_desktop.store.workspace import Workspace

_SCHEDULE = (
    "title", "date", "invited_start", "invited_end", "crosses_midnight", "time_zone", "venue",
    "online_link", "status",
)  # fmt: skip
"""Fields whose change makes a new version of the entry (RFC 5545, SEQUENCE)."""

_FATE = {"postponed": "Ditunda", "cancelled": "Batal"}

_ORGANIZERS: tuple[r.Role, ...] = ("minute_taker", "chair", "co_chair")
"""Who collects the answers: the secretary, else who leads."""

_HISTORY = """
SELECT count(DISTINCT CASE WHEN ent='meeting' AND fld IN ({fields})
                             OR ent='recipient' AND fld='_del' THEN dev || '/' || tx END), max(hlc)
FROM change WHERE ent='meeting' AND row=:meeting
  OR ent='recipient' AND row IN (SELECT id FROM recipient WHERE meeting_id=:meeting)"""
"""Whoever is taken off gets a version of their own; answers and channels make none."""


def calendar_entry(
    workspace: Workspace,
    record: r.MeetingRecord,
    guests: Sequence[RecipientRow],
    *,
    withdrawn: bool = False,
) -> bytes:
    """Return the meeting as an .ics file that asks these recipients to come.

    Of a meeting that is cancelled, or postponed without another day, or for guests `withdrawn`, it
    takes the entry out of their calendars again (METHOD:CANCEL); another day moves it. The same
    meeting always has the same UID; SEQUENCE counts the changes of title, date, time, place and
    status, and the removals of guests; DTSTAMP is the newest change. ORGANIZER is the minute taker
    or who leads, if an address is known; recipients without an address are left out.
    """
    return calendar_file(record.meeting, entry_of(workspace, record, guests, withdrawn=withdrawn))


def entry_of(
    workspace: Workspace,
    record: r.MeetingRecord,
    guests: Sequence[RecipientRow],
    *,
    withdrawn: bool = False,
) -> Entry:
    """Return what a calendar needs to know of the meeting; see `calendar_entry`."""
    meeting = record.meeting
    fate = None if plan_before(meeting) else _FATE.get(meeting.status)
    purpose: Purpose = "withdraw" if withdrawn and fate is None else "cancel" if fate else "invite"
    title = meeting.title or message_subject(record)
    id_ = meeting.id or UUID(int=0)
    sequence, stamp = _history(workspace, id_)
    return Entry(
        uid=id_,
        sequence=sequence,
        stamp=stamp,
        summary=f"{fate}: {title}" if fate else title,
        description=calendar_text(record),
        place=venue_text(meeting),
        organizer=_organizer(record),
        guests=tuple(
            Guest(row.label, row.email, row.response)
            for row in guests
            if row.email and is_address(row.email)
        ),
        purpose=purpose,
        comment=(meeting.status_reason or "") if fate else "",
    )


def _history(workspace: Workspace, meeting: UUID) -> tuple[int, dt.datetime]:
    """How often the entry was changed since the meeting was made, and the newest change."""
    fields = ",".join(f"'{field}'" for field in _SCHEDULE)
    query = _HISTORY.format(fields=fields)
    with workspace.read() as session:
        count, hlc = driver(session).execute(query, {"meeting": meeting.bytes}).fetchone()
    moment = dt.datetime.fromtimestamp(stamp_ms(hlc or 0) / 1000, dt.UTC)
    return max(0, (count or 0) - 1), moment


def _organizer(record: r.MeetingRecord) -> Guest | None:
    for role in _ORGANIZERS:
        entry = record.holder(role)
        person = record.person(entry.person) if entry else None
        if entry is not None and person is not None and is_address(person.email):
            return Guest(entry_label(record, entry), person.email or "")
    return None
