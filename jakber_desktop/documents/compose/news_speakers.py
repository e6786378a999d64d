"""Who speaks in a siaran berita: the post, never a person's name (naskah-dinas §7.4)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from msgspec.structs import replace

from jakber_desktop.documents.compose.naming import (
    entry_post,
    office_name,
    office_post,
)
from jakber_desktop.documents.compose.office_words import contains_words
from jakber_desktop.documents.compose.wording import upper_first

if TYPE_CHECKING:
    from jakber_desktop.model.record import Attendance, MeetingRecord, Person, Point

_SOMEBODY = "Peserta rapat"


Speakers = Sequence[tuple[str, str]]
"""Each known name with what is printed in its stead; "" when only the point knows an office."""


def known_speakers(record: MeetingRecord) -> Speakers:
    """Return the names of the attendance and of the people, the post held at the meeting first.

    Who has no post speaks for the office ("Pihak Dinas Kesehatan").
    """
    people = {person.key: person for person in record.people}
    known = []
    for entry in record.attendance:
        person = people.get(entry.person or "")
        name = person.name if person else entry.name
        if name:
            known.append((name, _speaker(record, entry)))
    for person in record.people:
        known.append((person.name, upper_first(person.position or "") or _side(record, person)))
    return known


def without_name(record: MeetingRecord, point: Point, known: Speakers) -> Point:
    """Return the point with the post for its speaker when the label names a person."""
    label = point.speaker_label or ""
    for name, speaker in known:
        if label and name.strip() and contains_words(label, name):
            office = point.speaker_office
            side = f"Pihak {office_name(record, office)}" if office else _SOMEBODY
            return replace(point, speaker_label=speaker or side)
    return point


def _speaker(record: MeetingRecord, entry: Attendance) -> str:
    if not entry_post(record, entry):
        return f"Pihak {office_name(record, entry.office)}"
    return upper_first(office_post(record, replace(entry, group=False)))


def _side(record: MeetingRecord, person: Person) -> str:
    return f"Pihak {office_name(record, person.office)}" if person.office else ""
