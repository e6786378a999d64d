"""Identities: UUIDv7 for rows one person makes, UUIDv5 over a natural key for rows two may make.

The natural keys are written down here once (sync.md §1). An id is made once and never computed
again: naming a bare post later changes a field, not the row.
"""

from __future__ import annotations

import datetime as dt
import json
import unicodedata
from collections.abc import Callable
from uuid import UUID, uuid5

NAMESPACE = UUID("6d5f2c1e-9a43-5b0e-8f57-2018040420a1")
"""Namespace of every natural key of this program; never changes."""

RandomBytes = Callable[[int], bytes]


def uuid7(unix_ms: int, random_bytes: RandomBytes) -> UUID:
    """A version 7 UUID (RFC 9562 §5.7): 48 bits of `unix_ms`, 74 random bits."""
    noise = int.from_bytes(random_bytes(10), "big")
    value = (unix_ms & (1 << 48) - 1) << 80 | 0x7 << 76
    value |= (noise >> 62 & 0xFFF) << 64 | 0b10 << 62 | noise & (1 << 62) - 1
    return UUID(int=value)


def fold(text: str | None) -> str:
    """A text as natural keys compare it: NFC, runs of white space as one, lower case."""
    return " ".join(unicodedata.normalize("NFC", text or "").split()).casefold()


def _natural(kind: str, *parts: object) -> UUID:
    """A UUIDv5 over the kind and its parts; JSON keeps parts apart whatever they contain."""
    return uuid5(NAMESPACE, json.dumps([kind, *map(str, parts)], ensure_ascii=True))


def office_id(code: str) -> UUID:
    """Office = code."""
    return _natural("office", code)


def person_id(key: str, name: str) -> UUID:
    """Person = key of the file and name: the key "p1" of two files may mean two people."""
    return _natural("person", key, fold(name))


def series_id(name: str) -> UUID:
    """Series = name, to the letter: two meetings may spell theirs apart."""
    return _natural("series", name)


def occurrence_id(series: UUID, date: dt.date) -> UUID:
    """Occurrence = series + the day that its rule names."""
    return _natural("occurrence", series, date.isoformat())


def meeting_id(date: dt.date, title: str) -> UUID:
    """Meeting = date + title."""
    return _natural("meeting", date.isoformat(), fold(title))


def series_meeting_id(series: UUID, date: dt.date) -> UUID:
    """The meeting that a series makes for a day = both: two laptops make one."""
    return _natural("series_meeting", series, date.isoformat())


def invitation_id(meeting: UUID) -> UUID:
    """One invitation letter a meeting."""
    return _natural("invitation", meeting)


def news_release_id(meeting: UUID) -> UUID:
    """One news release a meeting."""
    return _natural("news_release", meeting)


def recipient_id(meeting: UUID, office: UUID, who: str, nth: int) -> UUID:
    """Recipient = meeting, office, person id or addressee in lower case (or nothing), n-th."""
    return _natural("recipient", meeting, office, fold(who), nth)


def attendance_id(meeting: UUID, office: UUID, who: str, *, group: bool, nth: int) -> UUID:
    """Attendance = meeting, office, person id else post or name, group or not, n-th of equals."""
    return _natural("attendance", meeting, office, fold(who), int(group), nth)


def agenda_item_id(meeting: UUID, title: str, nth: int) -> UUID:
    """Agenda item = meeting + title (n-th of equal titles)."""
    return _natural("agenda_item", meeting, fold(title), nth)


def carried_item_id(item: UUID, meeting: UUID) -> UUID:
    """The item that goes on from another in a later meeting = both: two laptops make one."""
    return _natural("carried_item", item, meeting)


def carry_over_id(item: UUID) -> UUID:
    """What became of an agenda item = that item."""
    return _natural("carry_over", item)


def topic_id(name: str) -> UUID:
    """Topic = its name, however it is spelled."""
    return _natural("topic", fold(name))


def topic_item_id(topic: UUID, item: UUID) -> UUID:
    """Membership = topic + agenda item."""
    return _natural("topic_item", topic, item)


def point_id(item: UUID, nth: int) -> UUID:
    """Point = n-th of its agenda item."""
    return _natural("point", item, nth)


def decision_id(meeting: UUID, nth: int) -> UUID:
    """Decision = n-th of the meeting's list."""
    return _natural("decision", meeting, nth)


def action_item_id(meeting: UUID, nth: int) -> UUID:
    """Action item = n-th of the meeting's list."""
    return _natural("action_item", meeting, nth)


def progress_note_id(action: UUID, date: dt.date, nth: int) -> UUID:
    """Progress note = action item and day, n-th of equals."""
    return _natural("progress_note", action, date.isoformat(), nth)


def target_id(name: str) -> UUID:
    """Target = its name, to the letter."""
    return _natural("target", name)


def target_update_id(meeting: UUID, target: UUID, nth: int) -> UUID:
    """Update = meeting + target (n-th of equals)."""
    return _natural("target_update", meeting, target, nth)


def attachment_id(meeting: UUID, sha256: str, name: str, nth: int) -> UUID:
    """Attachment = meeting, content and file name, n-th of equals."""
    return _natural("attachment", meeting, sha256, name, nth)


def checklist_item_id(meeting: UUID, days: int, text: str, nth: int) -> UUID:
    """Checklist item = meeting, day and words, n-th of equals."""
    return _natural("checklist_item", meeting, days, fold(text), nth)


def correction_id(meeting: UUID, revision: int, nth: int) -> UUID:
    """Correction = n-th of its version of the minutes."""
    return _natural("correction", meeting, revision, nth)


def minutes_version_id(meeting: UUID, revision: int) -> UUID:
    """Version of the minutes = meeting + revision."""
    return _natural("minutes_version", meeting, revision)


def typed_number_id(meeting: UUID, kind: str) -> UUID:
    """A number that was typed into a paper, not given here = meeting + kind of paper."""
    return _natural("letter_number", meeting, kind)


def sent_letter_id(meeting: UUID, kind: str, number: str) -> UUID:
    """A letter that was sent = meeting, kind of paper, number."""
    return _natural("sent_letter", meeting, kind, number)


def letterhead_id(name: str) -> UUID:
    """Letterhead = its name, to the letter."""
    return _natural("letterhead", name)


def setting_id(name: str) -> UUID:
    """Setting = its name."""
    return _natural("setting", name)
