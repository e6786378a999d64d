"""Persons: nobody twice (GANDA), numbers that can be (V19), groups with a count (JUMLAH)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jakber_desktop.checks.finding import Finding, Severity
from jakber_desktop.checks.names import Who, bare_name, printed_name, staff_number, who
from jakber_desktop.checks.texts import blank, quoted
from jakber_desktop.language.identity import check_employee_no, mask_employee_no
from jakber_desktop.language.marking import QT_TRANSLATE_NOOP
from jakber_desktop.model.record import PRESENT

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterator

    from jakber_desktop.model.record import MeetingRecord, Person

_SAME_KEY = QT_TRANSLATE_NOOP("core", "Kunci “{key}” dipakai dua orang: “{first}” dan “{second}”.")
_SAME_NUMBER = QT_TRANSLATE_NOOP("core", "NIP “{number}” dipakai “{first}” dan “{second}”.")
_SAME_NAME = QT_TRANSLATE_NOOP(
    "core", "“{second}” mungkin orang yang sama dengan “{first}” pada daftar orang."
)
_LISTED_TWICE = QT_TRANSLATE_NOOP("core", "“{name}” tercatat dua kali pada daftar hadir.")
_PERHAPS_TWICE = QT_TRANSLATE_NOOP(
    "core", "“{name}” mungkin tercatat dua kali pada daftar hadir: namanya sama."
)
_NUMBER = QT_TRANSLATE_NOOP("core", "NIP “{number}” milik “{name}”: {reason}")
_STAFF_NO = QT_TRANSLATE_NOOP("core", "NRK “{number}” milik “{name}” tidak hanya berisi angka.")
_NO_COUNT = QT_TRANSLATE_NOOP("core", "Jumlah orang “{name}” belum diketahui.")


def people_are_listed_once(record: MeetingRecord) -> Iterator[Finding]:
    """GANDA: no two people share a key or NIP (errors, §10 rule 9) or a name (warning).

    Two with the same name but NIPs of their own are two people.
    """
    people = record.people
    yield from _twins(people, lambda p: p.key, "key", _SAME_KEY)
    yield from _twins(people, lambda p: staff_number(p) or None, "employee_no", _SAME_NUMBER)
    seen: dict[str, Person] = {}
    for i, person in enumerate(people):
        name = bare_name(person.name)
        first = seen.setdefault(name, person)
        if not name or first is person or first.key == person.key:
            continue
        if staff_number(first) and staff_number(person):
            continue
        message = _SAME_NAME.format(first=_label(first), second=_label(person))
        yield Finding("GANDA", "warning", message, f"people[{i}].name")


def _twins(
    people: tuple[Person, ...], mark: Callable[[Person], Hashable], field: str, template: str
) -> Iterator[Finding]:
    seen: dict[Hashable, Person] = {}
    for i, person in enumerate(people):
        value = mark(person)
        first = seen.setdefault(value, person)
        if value is not None and first is not person:
            message = template.format(
                key=quoted(person.key),
                number=mask_employee_no(person.employee_no or ""),
                first=_label(first),
                second=_label(person),
            )
            yield Finding("GANDA", "error", message, f"people[{i}].{field}")


def attendees_are_listed_once(record: MeetingRecord) -> Iterator[Finding]:
    """GANDA: nobody is counted twice: same key or NIP (error), same name (warning).

    Bare posts may repeat ("Tenaga Ahli" twice is two experts). One word alone as name proves
    nothing across offices. Chair and taker being one is V06's to say.
    """
    seen: list[Who] = []
    roles: list[str] = []
    for i, entry in enumerate(record.attendance):
        one = who(record, entry)
        if entry.group or not (one.key or one.name):
            continue
        twin = next((j for j, other in enumerate(seen) if _one_person(one, other)), None)
        seen.append(one)
        roles.append(entry.role)
        if twin is None or {entry.role, roles[twin]} == {"chair", "minute_taker"}:
            continue
        certain = (one.key, one.number) != ("", "") and one.is_same_as(seen[twin])
        certain = certain and bool(seen[twin].key or seen[twin].number)
        template = _LISTED_TWICE if certain else _PERHAPS_TWICE
        severity: Severity = "error" if certain else "warning"
        field = "person" if entry.person else "name"
        yield Finding(
            "GANDA", severity, template.format(name=one.label), f"attendance[{i}].{field}"
        )


def _one_person(one: Who, other: Who) -> bool:
    if one.key and one.key == other.key:
        return True
    if one.number and other.number:
        return one.number == other.number
    same_place = one.post[0] == other.post[0]
    return bool(one.name) and one.name == other.name and (same_place or " " in one.name)


def staff_numbers_can_be(record: MeetingRecord) -> Iterator[Finding]:
    """V19: NIPs follow rules 1-8 of §10, NRKs are digits; both may be missing. NIPs are masked."""
    for i, person in enumerate(record.people):
        number = person.employee_no or ""
        if not blank(number):
            for fault in check_employee_no(number):
                message = _NUMBER.format(
                    number=mask_employee_no(number), name=_label(person), reason=fault.message
                )
                yield Finding("V19", fault.severity, message, f"people[{i}].employee_no")
        staff_no = (person.dki_staff_no or "").strip()
        if staff_no and not (staff_no.isascii() and staff_no.isdigit()):
            message = _STAFF_NO.format(number=quoted(staff_no), name=_label(person))
            yield Finding("V19", "warning", message, f"people[{i}].dki_staff_no")


def groups_are_counted(record: MeetingRecord) -> Iterator[Finding]:
    """JUMLAH: a group that was there says how many they were (C2; warning)."""
    for i, entry in enumerate(record.attendance):
        if entry.group and entry.headcount is None and entry.status in PRESENT:
            message = _NO_COUNT.format(name=who(record, entry).label)
            yield Finding("JUMLAH", "warning", message, f"attendance[{i}].headcount")


def _label(person: Person) -> str:
    return quoted(printed_name(person))
