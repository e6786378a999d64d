"""Who an entry of the attendance is: compared by key, staff number, name or bare post."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from jakber_desktop.checks.texts import blank, quoted
from jakber_desktop.language.identity import full_name, normalise_employee_no

if TYPE_CHECKING:
    from jakber_desktop.model.record import Attendance, MeetingRecord, Person

_TITLES = frozenset(
    {
        "prof", "dr", "drg", "ir", "drs", "dra", "h", "hj", "kh", "bpk", "bapak", "ibu", "sdr",
        "sdri", "saudara", "saudari", "tn", "ny", "nn", "mr", "mrs", "ms",
    }
)  # fmt: skip
"""What may stand before a name without being part of it (naskah-dinas §10)."""


class Who(NamedTuple):
    """An entry's identity. `name` is bare and in small letters, "" when nobody is named."""

    key: str
    number: str
    name: str
    post: tuple[str, str]
    label: str

    def is_same_as(self, other: Who) -> bool:
        """Whether two entries are one person: by key, NIP or name, else by the bare post."""
        if self.key and other.key:
            return self.key == other.key
        if self.number and other.number:
            return self.number == other.number
        if self.name or other.name:
            return self.name == other.name
        return bool(self.post[1]) and self.post == other.post


def who(record: MeetingRecord, entry: Attendance) -> Who:
    """The identity of an attendance entry; its label is the name, else the post or office."""
    person = record.person(entry.person)
    name = person.name if person else entry.name or ""
    office = record.office(entry.office)
    label = printed_name(person) if person else name
    places = (label, entry.position, office.name if office else None, entry.office)
    return Who(
        key=entry.person or "",
        number=staff_number(person),
        name=bare_name(name),
        post=(entry.office, " ".join((entry.position or "").casefold().split())),
        label=quoted(next((text for text in places if text and not blank(text)), "")),
    )


def printed_name(person: Person) -> str:
    """The name with its titles, as papers print it."""
    return full_name(person.title_prefix, person.name, person.title_suffix)


def staff_number(person: Person | None) -> str:
    """The person's NIP, digits only; "" when there is none."""
    return normalise_employee_no(person.employee_no or "") if person else ""


def bare_name(name: str) -> str:
    """The name in small letters, without titles, degrees and forms of address.

    "" for what names nobody ("-", "...").
    """
    words = name.split(",")[0].casefold().split()
    while len(words) > 1 and all(part in _TITLES for part in words[0].strip(".").split(".")):
        del words[0]
    bare = " ".join(words)
    return bare if any(char.isalpha() for char in bare) else ""
