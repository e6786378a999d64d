"""Signature blocks: who signs, with name, rank and NIP, or placeholders (naskah-dinas §8)."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from jakber_desktop.documents.compose.naming import entry_name, person_name, present_holder
from jakber_desktop.documents.compose.wording import GAP, in_capitals
from jakber_desktop.documents.tree import Run, Signatures, Signer, plain
from jakber_desktop.language.identity import normalise_employee_no, rank_name

if TYPE_CHECKING:
    from jakber_desktop.documents.profiles import Profile
    from jakber_desktop.documents.tree import Text
    from jakber_desktop.model.record import Attendance, Invitation, MeetingRecord, Person, Role

NAME_GAP = plain("Nama Lengkap, Gelar", gap=True)
RANK_GAP = plain("Pangkat", gap=True)
TITLE_GAP = plain("Nama Jabatan,", gap=True)
_ON_BEHALF, _DELEGATED = "a.n.", "u.b."


def office_title(title: str, profile: Profile) -> tuple[Text, ...]:
    """Return the lines of a signer's office, the last with its comma (naskah-dinas §8).

    A chain ("a.n. Kepala Biro ...", new line, "Kepala Bagian ...") keeps its lines.
    """
    lines = [line.strip() for line in title.splitlines() if line.strip()]
    if not lines:
        return (TITLE_GAP,)
    lines[-1] = f"{lines[-1].rstrip(',')},"
    return tuple(plain(_cased(line, profile)) for line in lines)


def signing_chain(title: str, letter: Invitation, profile: Profile) -> tuple[Text, ...]:
    """Return the lines above a letter's signature: by whose authority, and the signer's office.

    Own authority is the title alone; "a.n. Kepala Biro ..." stands above it when the signer is one
    level below, "a.n. ...", the post between and "u.b." when two (§8). An acting capacity stands
    before the title. "u.b." without its a.n. prints a gap there.
    """
    acting = letter.acting or ""
    lines = office_title(_unmarked(title, acting) if acting else title, profile)
    if acting:
        head, *rest = lines
        lines = ((Run(f"{acting} "), *head), *rest)
    mandator = _unmarked(letter.on_behalf_of or "", _ON_BEHALF)
    between = _unmarked(letter.delegated_through or "", _DELEGATED)
    if not (mandator or between):
        return lines
    whom: Text = plain(_cased(mandator, profile)) if mandator else (GAP,)
    above: tuple[Text, ...] = ((Run(f"{_ON_BEHALF} "), *whom),)
    if between:
        above = (*above, plain(_cased(between, profile)), plain(_DELEGATED))
    return (*above, *lines)


def _unmarked(post: str, mark: str) -> str:
    """A post without the mark that the form prints before it, and without a comma at its end."""
    words = " ".join(post.split()).rstrip(",")
    typed = words[: len(mark)].lower() == mark.lower()
    return words[len(mark) :].lstrip() if typed else words


def _cased(line: str, profile: Profile) -> str:
    return in_capitals(line) if profile.signer_case == "capitals" else line


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


def entry_signer(
    record: MeetingRecord,
    entry: Attendance | None,
    above: tuple[Text, ...],
    profile: Profile,
    *,
    stamp: bool = False,
) -> Signer:
    """Return the block of somebody of the attendance; nobody, or a bare post, gets placeholders."""
    person = record.person(entry.person) if entry else None
    name = entry_name(record, entry) if entry else ""
    if person is None and name:
        return Signer(above, plain(name), stamp=stamp)
    return person_signer(above, person, profile, stamp=stamp)


def role_signer(
    record: MeetingRecord, role: Role, above: tuple[Text, ...], profile: Profile
) -> Signer:
    """Return the block of who held a role in the meeting."""
    return entry_signer(record, present_holder(record, role), above, profile)


def side_by_side(signer: Signer) -> Signer:
    """Return the block with rank and NIP on one line under the name (nota dinas, §7.2)."""
    if not (signer.rank and signer.number):
        return signer
    return replace(signer, rank=(*signer.rank, Run(", "), *signer.number), number=())


def meeting_signatures(
    record: MeetingRecord, profile: Profile, place_and_date: Text, anchor: str = ""
) -> Signatures:
    """Return notulis at left and chair at right, the usual government pair (naskah-dinas §8)."""
    taker = role_signer(record, "minute_taker", office_title("Notulis", profile), profile)
    above = (place_and_date, *office_title("Pimpinan Rapat", profile))
    chair = role_signer(record, "chair", above, profile)
    right = Signer(chair.above, chair.name, chair.rank, chair.number, anchor=anchor)
    return Signatures((taker, right))
