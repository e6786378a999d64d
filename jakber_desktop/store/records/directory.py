"""The directory part of a meeting file: offices by code, people by key, resolved and written."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import select

from jakber_desktop.language.marking import QT_TRANSLATE_NOOP
from jakber_desktop.model import entities as e
from jakber_desktop.model import ids
from jakber_desktop.store.records.given import Entry, Given
from jakber_desktop.store.records.named import in_order, protocol_key
from jakber_desktop.store.workspace import Change

_NO_OFFICE = QT_TRANSLATE_NOOP("core", "kode kantor “{code}” tidak dikenal")
_NO_PERSON = QT_TRANSLATE_NOOP("core", "kunci orang “{key}” tidak ada di daftar people")
_DOUBLE = QT_TRANSLATE_NOOP("core", "“{key}” tertulis dua kali")
_CIRCLE = QT_TRANSLATE_NOOP("core", "kantor induk “{code}” berputar")

_KEY_LIKE = re.compile(r"[a-z0-9_.:-]+\Z")
"""What can only be a key: one lower-case word. Posts and names have capitals or spaces."""


class Directory:
    """Resolves codes and keys against the file first, then the workspace."""

    def __init__(self, change: Change, given: Given) -> None:
        self._change = change
        self._session = change.session
        self._given = given
        self._entries = list(given.root.list("offices"))
        self._people_entries = list(given.root.list("people"))
        for entries, name in ((self._entries, "code"), (self._people_entries, "key")):
            self._refuse_doubles(entries, name)
            self._refuse_doubles(entries, "id")
        # of several offices with one code (two laptops made them) the oldest living one counts
        by_age = select(e.Office).order_by(e.Office.alive, e.Office.id.desc())
        self._by_id = {row.id: row for row in self._session.scalars(by_age)}
        self._offices = {row.code: row for row in self._by_id.values()}
        self._people: dict[str, UUID] = {}
        self._written: set[UUID] = set()

    def write(self, meeting: e.Meeting, *, is_new: bool) -> None:
        """Write offices and people of the file, and the order it lists them in."""
        offices = [self._write_office(entry) for entry in self._entries]
        for entry in self._entries:
            self._write_parent(entry)
        for entry in self._entries:
            self._refuse_circle(entry)
        known = {} if is_new else self._people_of(meeting)
        people = [self._write_person(entry, known) for entry in self._people_entries]
        self._list_offices(meeting, offices)
        self._list_people(meeting, people)

    def office(self, code: str | None, path: str) -> UUID | None:
        """The id of an office by its code. Raises MeetingFileInvalid when nobody has it."""
        if code is None:
            return None
        row = self._offices.get(code)
        if row is None:
            raise self._given.refuse(path, _NO_OFFICE.format(code=code))
        return row.id

    def check(self, entry: Entry) -> None:
        """Refuse an entry whose office code or person key does not resolve."""
        self.office(entry.part.office, f"{entry.path}.office")
        self.person(entry.part.person, f"{entry.path}.person")

    def office_of(self, part: Any) -> UUID:
        """The office id of a checked entry's part, or of a row."""
        if isinstance(part, e.Entity):
            return part.office_id  # type: ignore[attr-defined, no-any-return]
        return self._offices[part.office].id

    def person_of(self, part: Any) -> UUID | None:
        """The person id of a checked entry's part, or of a row."""
        if isinstance(part, e.Entity):
            return part.person_id  # type: ignore[attr-defined, no-any-return]
        return self._people.get(part.person)

    def person(self, key: str | None, path: str) -> UUID | None:
        """The id of a person by the file's key. Raises MeetingFileInvalid when it is not listed."""
        if key is None:
            return None
        if key not in self._people:
            raise self._given.refuse(path, _NO_PERSON.format(key=key))
        return self._people[key]

    def person_or_post(self, text: str | None, path: str) -> tuple[UUID | None, str | None]:
        """A property that holds a person's key, or a post or name in words: (person, words)."""
        if text is None:
            return None, None
        if text in self._people or _KEY_LIKE.match(text):
            return self.person(text, path), None
        return None, text

    # --- writing ---------------------------------------------------------------------------------

    def _refuse_doubles(self, entries: Sequence[Entry], name: str) -> None:
        seen = set()
        for entry in entries:
            key = getattr(entry.part, name)
            if key in seen:
                raise self._given.refuse(f"{entry.path}.{name}", _DOUBLE.format(key=key))
            if key is not None:
                seen.add(key)

    def _write_office(self, entry: Entry) -> e.Office:
        """By id; else by code; else the one once made under the code; else a new one."""
        part = entry.part
        id_ = part.id or ids.office_id(part.code)
        row = self._by_id.get(part.id) or self._offices.get(part.code) or self._by_id.get(id_)
        if row is None:
            row = e.Office(id=id_, code=part.code, name=part.name)
            self._change.add(row)
            self._by_id[id_] = row
        holder = self._offices.get(part.code, row)
        if holder is not row or row.id in self._written:
            raise self._given.refuse(f"{entry.path}.code", _DOUBLE.format(key=part.code))
        self._written.add(row.id)
        if self._offices.get(row.code) is row:
            del self._offices[row.code]
        self._offices[part.code] = row
        self._set(row, entry.values("code", "name", "short_name", "external", "precedence"))
        return row

    def _write_parent(self, entry: Entry) -> None:
        if "parent" in entry.raw:
            above = self.office(entry.part.parent, f"{entry.path}.parent")
            self._set(self._offices[entry.part.code], {"parent_id": above})

    def _refuse_circle(self, entry: Entry) -> None:
        above, steps = self._offices[entry.part.code].parent_id, 0
        while above in self._by_id and steps <= len(self._by_id):
            above, steps = self._by_id[above].parent_id, steps + 1
        if steps > len(self._by_id):
            raise self._given.refuse(f"{entry.path}.parent", _CIRCLE.format(code=entry.part.parent))

    def _write_person(self, entry: Entry, known: dict[str, e.Person]) -> e.Person:
        """By id; else key and name together; else the person this meeting knows under the key."""
        part = entry.part
        id_ = part.id or ids.person_id(part.key, part.name)
        row = self._session.get(e.Person, id_)
        if row is None and part.id is None and (old := known.get(part.key)) is not None:
            row = old if old.id not in self._written else None
        if id_ in self._written or (row is not None and row.id in self._written):
            raise self._given.refuse(f"{entry.path}.id", _DOUBLE.format(key=id_))
        if row is None:
            row = e.Person(id=id_, key=part.key, name=part.name)
            self._change.add(row)
        self._written.add(row.id)
        self._people[part.key] = row.id
        values = entry.values(
            "name", "title_prefix", "title_suffix", "honorific", "position", "employee_no",
            "dki_staff_no", "grade", "email", "phone",
        )  # fmt: skip
        if "office" in entry.raw:
            values["office_id"] = self.office(part.office, f"{entry.path}.office")
        self._set(row, values)
        return row

    def _set(self, row: e.Entity, values: dict[str, Any]) -> None:
        for field, value in (values | {"alive": True}).items():
            if getattr(row, field) != value:
                setattr(row, field, value)

    def _people_of(self, meeting: e.Meeting) -> dict[str, e.Person]:
        """The people a known meeting names already, by their keys."""
        named = [
            select(e.Attendance.person_id).where(e.Attendance.meeting_id == meeting.id),
            select(e.Recipient.person_id).where(e.Recipient.meeting_id == meeting.id),
            select(e.ActionItem.responsible_person_id).where(e.ActionItem.meeting_id == meeting.id),
            select(e.Invitation.signatory_person_id).where(e.Invitation.meeting_id == meeting.id),
        ]
        union = named[0].union(*named[1:])
        people = self._session.scalars(
            select(e.Person).where(e.Person.id.in_(union.scalar_subquery()))
        )
        return {person.key: person for person in people}

    def _list_offices(self, meeting: e.Meeting, rows: Sequence[e.Office]) -> None:
        """Keep the file's order where it is not the one that `read` would give anyway."""
        wanted = [row.id for row in rows]
        protocol = [row.id for row in sorted(rows, key=protocol_key)]
        if in_order(protocol, meeting.listed_offices) != wanted:
            meeting.listed_offices = tuple(id_.hex for id_ in wanted)

    def _list_people(self, meeting: e.Meeting, rows: Sequence[e.Person]) -> None:
        wanted = [row.id for row in rows]
        by_key = [row.id for row in sorted(rows, key=lambda row: (row.key, row.id.int))]
        if in_order(by_key, meeting.listed_people) != wanted:
            meeting.listed_people = tuple(id_.hex for id_ in wanted)
