"""Names who holds the posts that are expected, for the daftar hadir that goes round (C4, C6)."""

from __future__ import annotations

from collections.abc import Iterable
from typing import cast
from uuid import UUID

import msgspec
from sqlalchemy.orm import Session

from jakber_desktop.language.addressing import addressee_line
from jakber_desktop.model import entities as e
from jakber_desktop.model import record as r
from jakber_desktop.operations.directory.contacts import Holders


def with_expected_names(session: Session, record: r.MeetingRecord) -> r.MeetingRecord:
    """The record with the holder of that day at each post that is expected or invited.

    As the tick names them (`attendance.record_present`): who is named already, a group, and
    somebody who stands elsewhere in the record stay as they are.
    """
    naming = _Naming(record, Holders(session, record.meeting.date))
    attendance = tuple(naming.entry(one) for one in record.attendance)
    letter = record.invitation
    if letter is not None:
        recipients = tuple(naming.recipient(one) for one in letter.recipients)
        letter = msgspec.structs.replace(letter, recipients=recipients)
    people = (*record.people, *naming.found)
    return msgspec.structs.replace(record, attendance=attendance, invitation=letter, people=people)


class _Naming:
    """Gives every person once; `found` are those the record did not know."""

    def __init__(self, record: r.MeetingRecord, holders: Holders) -> None:
        self.found: list[r.Person] = []
        self._record, self._holders = record, holders
        self._keys: dict[UUID | None, str] = {one.id: one.key for one in record.people}
        invited = record.invitation.recipients if record.invitation else ()
        self._taken = {one.person for one in record.attendance} | {one.person for one in invited}

    def entry(self, entry: r.Attendance) -> r.Attendance:
        """An entry that is expected by its post alone, with its name."""
        if entry.status != "expected" or entry.group or entry.name or entry.person:
            return entry
        return msgspec.structs.replace(entry, person=self._key(entry.office, (entry.position,)))

    def recipient(self, recipient: r.Recipient) -> r.Recipient:
        """A post invited, with its name."""
        if recipient.person or not recipient.addressee:
            return recipient
        titles = (recipient.post, addressee_line(recipient.addressee))
        return msgspec.structs.replace(recipient, person=self._key(recipient.office, titles))

    def _key(self, code: str, titles: Iterable[str | None]) -> str | None:
        office = self._record.office(code)
        if office is None or office.id is None:
            return None
        held = (self._holders.of(office.id, title) for title in titles if title)
        person = next(filter(None, held), None)
        if person is None:
            return None
        key = self._keys.get(person.id) or self._know(person)
        if key in self._taken:
            return None
        self._taken.add(key)
        return key

    def _know(self, person: e.Person) -> str:
        key = self._keys[person.id] = person.id.hex
        self.found.append(
            r.Person(
                key=key, name=person.name, id=person.id, title_prefix=person.title_prefix,
                title_suffix=person.title_suffix,
                honorific=cast("r.Honorific | None", person.honorific),
                position=person.position, employee_no=person.employee_no,
                dki_staff_no=person.dki_staff_no, grade=person.grade, email=person.email,
                phone=person.phone,
            )
        )  # fmt: skip
        return key
