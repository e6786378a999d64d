"""The sheets of many meetings at once: who was asked, who came, by the sheet's own rule (C4, C5).

Five statements, whatever the number of meetings. Each meeting becomes a record of nothing but its
letter and attendance, so that the rule who answers which invitation is the one of Kehadiran.
"""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Iterator
from typing import Any, NamedTuple
from uuid import UUID

from sqlalchemy.orm import Session

from jakber_desktop.documents.compose.sheet_order import Place
from jakber_desktop.model import record as r
from jakber_desktop.model.rows.attendance import SheetRow
from jakber_desktop.model.rows.recaps import Span
from jakber_desktop.operations.attendance.sheet import places_of, sheet_row
from jakber_desktop.operations.recaps.taken import TAKEN, days
from jakber_desktop.store.plain import driver
from jakber_desktop.store.records.named import UNKNOWN

__all__ = ["Seat", "Sheet", "read_sheets"]

_MEETINGS = f"""WITH {TAKEN}
SELECT m.id, m.date, m.title, m.classification FROM taken t JOIN meeting m ON m.id=t.id
WHERE :only IS NULL OR m.id=:only ORDER BY m.date, m.invited_start, m.id"""
_LETTERS = f"""WITH {TAKEN}
SELECT r.meeting_id, r.id, r.office_id, r.addressee, r.post, r.person_id
FROM taken t JOIN recipient r ON r.meeting_id=t.id AND r._alive
WHERE :only IS NULL OR t.id=:only ORDER BY r.meeting_id, r.pos, r.id"""
_ENTRIES = f"""WITH {TAKEN}
SELECT a.meeting_id, a.id, a.office_id, a.person_id, a.status, a.name, a.position, a.role,
  a."group", a.headcount, a.represents, a.proxy_basis, a.note
FROM taken t JOIN attendance a ON a.meeting_id=t.id AND a._alive
WHERE :only IS NULL OR t.id=:only ORDER BY a.meeting_id, a.pos, a.id"""
_OFFICES = "SELECT id, code, name, short_name, external, precedence FROM office"
_PEOPLE = """SELECT p.id, p.name, p.title_prefix, p.title_suffix, p.position, o.code
FROM person p LEFT JOIN office o ON o.id=p.office_id"""


class Seat(NamedTuple):
    """A row of a sheet by where it comes from: the letter's line, the entry, either may be missing.
    People are in the ids of the directory (hex)."""

    record: r.MeetingRecord
    place: Place

    @property
    def recipient(self) -> r.Recipient | None:
        """The letter's line."""
        letter, at = self.record.invitation, self.place.recipient
        return None if letter is None or at is None else letter.recipients[at]

    @property
    def entry(self) -> r.Attendance | None:
        """What was recorded."""
        at = self.place.entry
        return None if at is None else self.record.attendance[at]

    @property
    def status(self) -> r.AttendanceStatus:
        """As recorded, else expected."""
        entry = self.entry
        return "expected" if entry is None else entry.status

    @property
    def here(self) -> bool:
        """Whether somebody came."""
        return self.status in r.PRESENT

    def row(self) -> SheetRow:
        """The row as Kehadiran words it."""
        return sheet_row(self.record, self.place)


class Sheet(NamedTuple):
    """A meeting of the period with its seats; `closed` when it is not open (R4), `asked` when
    letters went out for it."""

    meeting_id: str
    date: dt.date
    closed: bool
    record: r.MeetingRecord
    seats: tuple[Seat, ...]

    @property
    def title(self) -> str:
        """The meeting's title."""
        return self.record.meeting.title

    @property
    def asked(self) -> bool:
        """Whether letters went out for it."""
        return any(seat.recipient is not None for seat in self.seats)


def read_sheets(session: Session, span: Span, only: str | None = None) -> Iterator[Sheet]:
    """The sheets of a period's meetings with attendance, oldest first; `only` that of one (an id).

    The days to come must be off the span already.
    """
    execute = driver(session).execute
    values: dict[str, Any] = {**days(span), "only": bytes.fromhex(only) if only else None}
    meetings = execute(_MEETINGS, values).fetchall()
    letters, entries = defaultdict(list), defaultdict(list)
    for meeting, *line in execute(_LETTERS, values):
        letters[meeting].append(line)
    for meeting, *line in execute(_ENTRIES, values):
        entries[meeting].append(line)
    known = _Known(execute(_OFFICES), execute(_PEOPLE))
    for id_, date, title, classification in meetings:
        head = r.Meeting(title=title, date=dt.date.fromisoformat(date))
        yield _sheet(id_, head, classification, letters[id_], entries[id_], known)


# --- inside ---------------------------------------------------------------------------------------


class _Known:
    """The directory as parts of records, each made once."""

    def __init__(self, offices: Any, people: Any) -> None:
        self.offices = {
            id_: r.Office(code=code, name=name, short_name=short, external=bool(external),
                          precedence=precedence, id=UUID(bytes=id_))
            for id_, code, name, short, external, precedence in offices
        }  # fmt: skip
        self.people = {
            id_: r.Person(key=id_.hex(), name=name, title_prefix=prefix, title_suffix=suffix,
                          position=position, office=office, id=UUID(bytes=id_))
            for id_, name, prefix, suffix, position, office in people
        }  # fmt: skip

    def code(self, office: bytes) -> str:
        """The code of an office, also of one that has not arrived yet."""
        found = self.offices.get(office)
        return found.code if found else UNKNOWN


def _sheet(
    id_: bytes, head: r.Meeting, classification: str, letters: Any, entries: Any, known: _Known
) -> Sheet:
    recipients = tuple(
        r.Recipient(
            id=UUID(bytes=own), office=known.code(office), addressee=addressee, post=post,
            person=person.hex() if person in known.people else None,
        )
        for own, office, addressee, post, person in letters
    )  # fmt: skip
    attendance = tuple(_entry(line, known) for line in entries)
    offices = dict.fromkeys([*(line[1] for line in letters), *(line[1] for line in entries)])
    people = dict.fromkeys([*(line[4] for line in letters), *(line[2] for line in entries)])
    record = r.MeetingRecord(
        meeting=head,
        offices=tuple(known.offices[one] for one in offices if one in known.offices),
        people=tuple(known.people[one] for one in people if one in known.people),
        invitation=r.Invitation(recipients=recipients) if recipients else None,
        attendance=attendance,
    )
    meeting = UUID(bytes=id_)
    return Sheet(
        meeting.hex, head.date, classification != "open", record, _seats(meeting, record)
    )  # fmt: skip


def _entry(line: Any, known: _Known) -> r.Attendance:
    (own, office, person, status, name, position, role, group, headcount, represents, basis,
     note) = line  # fmt: skip
    return r.Attendance(
        id=UUID(bytes=own), office=known.code(office), status=status, name=name, role=role,
        person=person.hex() if person in known.people else None, position=position,
        group=bool(group), headcount=headcount, represents=represents, proxy_basis=basis, note=note,
    )  # fmt: skip


def _seats(meeting: UUID, record: r.MeetingRecord) -> tuple[Seat, ...]:
    return tuple(
        Seat(record, place) for places in places_of(record, meeting).values() for place in places
    )
