"""The offices and people one meeting names: codes, keys, and the order its file listed them in."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from operator import attrgetter
from typing import Any, TypeVar

from jakber_desktop.model import record as r
from jakber_desktop.model.base import read_id

Id = TypeVar("Id")

OFFICES = """
SELECT id, code, name, short_name, parent_id, external, precedence FROM office"""

PEOPLE = """
SELECT id, key, name, title_prefix, title_suffix, honorific, position, office_id, employee_no,
  dki_staff_no, grade, email, phone
FROM person WHERE id IN (
  SELECT person_id FROM attendance WHERE meeting_id=:meeting AND _alive
  UNION SELECT person_id FROM recipient WHERE meeting_id=:meeting AND _alive
  UNION SELECT signatory_person_id FROM invitation WHERE meeting_id=:meeting AND _alive
  UNION SELECT responsible_person_id FROM action_item WHERE meeting_id=:meeting AND _alive)"""

_CODE, _PARENT, _KEY = 1, 4, 1
"""Places in those rows."""

UNKNOWN = "TIDAK-DIKENAL"
"""Stands for an office that has not arrived yet where a code must stand."""


class Named:
    """What one reading of a meeting meets of the directory; ids are the rows' 16 bytes."""

    def __init__(self, offices: Iterable[Any], people: Iterable[Any]) -> None:
        """Take the rows of OFFICES and PEOPLE."""
        self._offices = {row[0]: row for row in offices}
        self._people = {row[0]: row for row in people}
        self._codes: dict[bytes, str] = {}
        self._keys: dict[bytes, str] = {}

    def code(self, office: bytes | None) -> str | None:
        """The code of an office, which the meeting thereby names; None if it has not arrived."""
        if office is None:
            return None
        code = self._codes.get(office)
        if code is None and (row := self._offices.get(office)) is not None:
            code = self._codes[office] = row[_CODE]
        return code

    def sure_code(self, office: bytes) -> str:
        """The code of an office where the record must have one."""
        return self.code(office) or UNKNOWN

    def key(self, person: bytes | None) -> str | None:
        """The key of a person in this record; ask after `people`."""
        return self._keys.get(person) if person is not None else None

    def key_or(self, person: bytes | None, words: str | None) -> str | None:
        """The key of a person, else the words that stand in its place."""
        key = self.key(person)
        return words if key is None else key

    def people(self, listed: Sequence[str]) -> tuple[r.Person, ...]:
        """The people in the file's order, else by their keys."""
        by_key = sorted(self._people, key=lambda id_: (self._people[id_][_KEY], id_))
        taken: set[str] = set()
        for id_ in in_order(by_key, listed, bytes.hex):
            self._keys[id_] = _free_key(self._people[id_][_KEY], taken)
            taken.add(self._keys[id_])
        return tuple(self._person(key, self._people[id_]) for id_, key in self._keys.items())

    def offices(self, listed: Sequence[str]) -> tuple[r.Office, ...]:
        """The named offices and those above them, in the file's order, else in protocol order."""
        for id_ in list(self._codes):
            above = self._offices[id_][_PARENT]
            while above in self._offices and above not in self._codes:
                self.code(above)
                above = self._offices[above][_PARENT]
        named = {id_: self._office(self._offices[id_]) for id_ in self._codes}
        protocol = sorted(named, key=lambda id_: protocol_key(named[id_]))
        return tuple(named[id_] for id_ in in_order(protocol, listed, bytes.hex))

    def _person(self, key: str, row: Any) -> r.Person:
        (
            id_, _, name, prefix, suffix, honorific, position, office, employee_no, dki_staff_no,
            grade, email, phone,
        ) = row  # fmt: skip
        return r.Person(
            id=read_id(id_), key=key, name=name, title_prefix=prefix, title_suffix=suffix,
            honorific=honorific, position=position, office=self.code(office),
            employee_no=employee_no, dki_staff_no=dki_staff_no, grade=grade, email=email,
            phone=phone,
        )  # fmt: skip

    def _office(self, row: Any) -> r.Office:
        id_, code, name, short_name, parent, external, precedence = row
        return r.Office(
            id=read_id(id_), code=code, name=name, short_name=short_name,
            parent=self.code(parent), external=bool(external), precedence=precedence,
        )  # fmt: skip


def protocol_key(office: Any) -> tuple[bool, int, str, str]:
    """Protocol order: precedence (none goes last), ties by name, then code."""
    return office.precedence is None, office.precedence or 0, office.name.casefold(), office.code


def in_order(
    ids: Iterable[Id], listed: Sequence[str], as_hex: Callable[[Id], str] = attrgetter("hex")
) -> list[Id]:
    """Ids in the order a file listed them (hex), those it did not list after them as they come."""
    if not listed:
        return list(ids)
    place = {id_: nth for nth, id_ in enumerate(listed)}
    return sorted(ids, key=lambda id_: place.get(as_hex(id_), len(place)))


def _free_key(key: str, taken: set[str]) -> str:
    """The person's own key, or one with a number when two people of one meeting share it."""
    nth, free = 2, key
    while free in taken:
        free, nth = f"{key}-{nth}", nth + 1
    return free
