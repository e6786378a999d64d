"""The rows of a daftar hadir, office by office: named entries, bare posts, spare rows (§5, C4)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from jakber_desktop.documents.compose.letter_shape import addressee
from jakber_desktop.documents.compose.naming import (
    entry_name,
    entry_post,
    office_name,
    offices_in_order,
    person_name,
    role_notes,
)
from jakber_desktop.documents.compose.sheet_order import Place, sheet_places
from jakber_desktop.documents.compose.wording import upper_first
from jakber_desktop.documents.tree import plain
from jakber_desktop.language.clock import clock
from jakber_desktop.language.identity import normalise_employee_no
from jakber_desktop.language.words import ATTENDANCE_STATUS, PROXY_BASIS

if TYPE_CHECKING:
    from collections.abc import Iterable

    from jakber_desktop.documents.profiles import Profile
    from jakber_desktop.documents.tree import Text
    from jakber_desktop.model.record import Attendance, MeetingRecord, Person, Recipient

_MOST_ROWS = 60
"""A group with a larger head count gets one row and its number."""


@dataclass(frozen=True, slots=True)
class SheetRow:
    """One row before it is numbered; `status` is the last column of the final sheet."""

    name: tuple[Text, ...] = ()
    post: tuple[Text, ...] = ()
    contact: tuple[Text, ...] = ()
    status: tuple[Text, ...] = ()
    anchor: str = ""


@dataclass(frozen=True, slots=True)
class OfficeRows:
    """The rows of one office under its name."""

    heading: str
    rows: tuple[SheetRow, ...]


def offices_of(record: MeetingRecord) -> list[str]:
    """Return the offices of a sheet in protocol order: attending or invited, else the record's."""
    codes = [entry.office for entry in record.attendance]
    codes += [r.office for r in record.invitation.recipients] if record.invitation else []
    return offices_in_order(record, codes or [office.code for office in record.offices])


def expected_rows(record: MeetingRecord, profile: Profile) -> list[OfficeRows]:
    """Return who is expected by office: the attendance, and those invited who are not in it."""
    places = sheet_places(record)
    found: dict[str, list[SheetRow]] = {code: [] for code in offices_of(record)}
    for code, rows in places.items():
        for place in rows:
            found[code] += _place_rows(record, place, profile)
    return [OfficeRows(office_name(record, code), tuple(rows)) for code, rows in found.items()]


def _place_rows(record: MeetingRecord, place: Place, profile: Profile) -> list[SheetRow]:
    """The rows of one place: the entry that is there, else the one invited."""
    if place.entry is not None:
        entry = record.attendance[place.entry]
        return _repeated(entry, _row(record, place.entry, entry, profile))
    if place.recipient is None or record.invitation is None:
        return []
    return [_invited(record, record.invitation.recipients[place.recipient], profile)]


def final_rows(record: MeetingRecord, profile: Profile) -> list[OfficeRows]:
    """Return the attendance as it was, each entry once, by office."""
    found: dict[str, list[SheetRow]] = {}
    for n, entry in enumerate(record.attendance):
        if entry.status != "expected":
            found.setdefault(entry.office, []).append(_row(record, n, entry, profile, counted=True))
    order = offices_in_order(record, found)
    return [OfficeRows(office_name(record, code), tuple(found[code])) for code in order]


def _repeated(entry: Attendance, row: SheetRow) -> list[SheetRow]:
    """A group of known size gets a row for each of its people."""
    size = entry.headcount or 1
    return [row] * (size if entry.group and size <= _MOST_ROWS else 1)


def _row(
    record: MeetingRecord, n: int, entry: Attendance, profile: Profile, *, counted: bool = False
) -> SheetRow:
    person = record.person(entry.person)
    name = entry_name(record, entry, polite=True)
    principal = f"(mewakili {entry.represents})" if entry.represents else ""
    roles = f"({', '.join(role_notes(entry))})" if role_notes(entry) else ""
    large = entry.group and entry.headcount and (counted or entry.headcount > _MOST_ROWS)
    size = f"({entry.headcount}\u00a0orang)" if large else ""
    return SheetRow(
        _texts(name, _number(person, profile), principal),
        _texts(upper_first(entry_post(record, entry)), size, roles),
        _contact(person),
        _status(entry),
        f"attendance[{n}]",
    )


def _invited(record: MeetingRecord, recipient: Recipient, profile: Profile) -> SheetRow:
    person = record.person(recipient.person)
    name = person_name(person, polite=True) if person else ""
    post = addressee(record, recipient)
    return SheetRow(
        _texts(name, _number(person, profile)),
        _texts("" if post == name else post),
        _contact(person),
    )


def _number(person: Person | None, profile: Profile) -> str:
    """ "NIP 1966..." or "NRK ..."; who has neither has no line (naskah-dinas §10)."""
    if person is None:
        return ""
    if person.employee_no:
        return f"{profile.employee_no_label} {normalise_employee_no(person.employee_no)}"
    return f"NRK {person.dki_staff_no}" if person.dki_staff_no else ""


def _contact(person: Person | None) -> tuple[Text, ...]:
    return _texts(person.phone or "", person.email or "") if person else ()


def _status(entry: Attendance) -> tuple[Text, ...]:
    basis = f" ({PROXY_BASIS[entry.proxy_basis]})" if entry.proxy_basis else ""
    arrived = f"datang {clock(entry.checked_in_at)}" if entry.checked_in_at else ""
    left = f"pulang {clock(entry.left_at)}" if entry.left_at else ""
    paraf = "sudah paraf" if entry.initialled else ""
    return _texts(ATTENDANCE_STATUS[entry.status] + basis, arrived, left, paraf, entry.note or "")


def _texts(*lines: str) -> tuple[Text, ...]:
    return tuple(plain(line) for line in lines if line.strip())


def spare(count: int) -> Iterable[SheetRow]:
    """Return empty rows for people who come unexpected."""
    return [SheetRow()] * count
