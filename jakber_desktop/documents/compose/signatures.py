"""Signature blocks: who signs, with name, rank and NIP, or placeholders (naskah-dinas §8)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jakber_desktop.documents.compose.naming import entry_name, person_name, present_holder
from jakber_desktop.documents.compose.wording import in_capitals
from jakber_desktop.documents.tree import Signatures, Signer, plain
from jakber_desktop.language.identity import normalise_employee_no, rank_name

if TYPE_CHECKING:
    from jakber_desktop.documents.profiles import Profile
    from jakber_desktop.documents.tree import Text
    from jakber_desktop.model.record import MeetingRecord, Person, Role

NAME_GAP = plain("Nama Lengkap, Gelar", gap=True)
RANK_GAP = plain("Pangkat", gap=True)
TITLE_GAP = plain("Nama Jabatan,", gap=True)


def office_title(title: str, profile: Profile) -> tuple[Text, ...]:
    """Return the lines of a signer's office, the last with its comma (naskah-dinas §8).

    A chain ("a.n. Kepala Biro ...", new line, "Kepala Bagian ...") keeps its lines.
    """
    lines = [line.strip() for line in title.splitlines() if line.strip()]
    if not lines:
        return (TITLE_GAP,)
    lines[-1] = f"{lines[-1].rstrip(',')},"
    return tuple(plain(in_capitals(x) if profile.signer_case == "capitals" else x) for x in lines)


def person_signer(
    above: tuple[Text, ...], person: Person | None, profile: Profile, *, stamp: bool = False
) -> Signer:
    """Return the block of a person; somebody unknown gets placeholders.

    Rank and NIP of a known person without them vanish: non-staff have neither (§10).
    """
    label = profile.employee_no_label
    if person is None:
        return Signer(above, NAME_GAP, RANK_GAP, plain(label, gap=True), stamp)
    number = normalise_employee_no(person.employee_no or "")
    return Signer(
        above,
        plain(person_name(person)),
        plain(rank_name(person.grade) or ""),
        plain(f"{label} {number}") if number else (),
        stamp,
    )


def role_signer(
    record: MeetingRecord, role: Role, above: tuple[Text, ...], profile: Profile
) -> Signer:
    """Return the block of who held a role in the meeting."""
    entry = present_holder(record, role)
    person = record.person(entry.person) if entry else None
    name = entry_name(record, entry) if entry else ""
    if person is None and name:
        return Signer(above, plain(name))
    return person_signer(above, person, profile)


def meeting_signatures(
    record: MeetingRecord, profile: Profile, place_and_date: Text, anchor: str = ""
) -> Signatures:
    """Return notulis at left and chair at right, the usual government pair (naskah-dinas §8)."""
    taker = role_signer(record, "minute_taker", office_title("Notulis", profile), profile)
    above = (place_and_date, *office_title("Pimpinan Rapat", profile))
    chair = role_signer(record, "chair", above, profile)
    right = Signer(chair.above, chair.name, chair.rank, chair.number, anchor=anchor)
    return Signatures((taker, right))
