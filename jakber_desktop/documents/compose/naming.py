"""How people, posts and offices of a record are called on paper (naskah-dinas §9, §10)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jakber_desktop.documents.compose.office_words import names_office
from jakber_desktop.documents.compose.wording import upper_first
from jakber_desktop.language.addressing import post_of_office
from jakber_desktop.language.identity import full_name
from jakber_desktop.language.words import ROLE
from jakber_desktop.model.record import PRESENT

if TYPE_CHECKING:
    from collections.abc import Iterable

    from jakber_desktop.model.record import Attendance, MeetingRecord, Person, Role


def office_name(record: MeetingRecord, code: str | None) -> str:
    """Return the office's full name, never shortened; an unknown code prints itself."""
    office = record.office(code)
    return office.name if office else code or ""


def short_office(record: MeetingRecord, code: str | None) -> str:
    """Return the office's own short name for a narrow column, else its full one."""
    office = record.office(code)
    return (office.short_name if office else None) or office_name(record, code)


def offices_in_order(record: MeetingRecord, codes: Iterable[str]) -> list[str]:
    """Return the codes once each in protocol order: precedence, ties by name.

    Offices without precedence come last, in the order given.
    """
    seen = list(dict.fromkeys(codes))
    place = {code: number for number, code in enumerate(seen)}
    known = {office.code: office for office in record.offices}

    def key(code: str) -> tuple[int, int, str, int]:
        office = known.get(code)
        if office is None or office.precedence is None:
            return 1, 0, "", place[code]
        return 0, office.precedence, office.name, place[code]

    return sorted(seen, key=key)


def person_name(person: Person, *, polite: bool = False) -> str:
    """Return the name with its titles; `polite` puts "Bpk." before one without a title (§9)."""
    name = full_name(person.title_prefix, person.name, person.title_suffix)
    form = person.honorific if polite and not (person.title_prefix or "").strip() else None
    return f"{form} {name}" if form else name


def entry_name(record: MeetingRecord, entry: Attendance, *, polite: bool = False) -> str:
    """Return the name of an attendance entry, or "" for a bare post or a group."""
    person = record.person(entry.person)
    return person_name(person, polite=polite) if person else (entry.name or "").strip()


def entry_post(record: MeetingRecord, entry: Attendance) -> str:
    """Return the post of an entry as the record says it, else the person's own, else ""."""
    person = record.person(entry.person)
    return (entry.position or "").strip() or ((person.position or "").strip() if person else "")


def entry_label(record: MeetingRecord, entry: Attendance, *, polite: bool = False) -> str:
    """Return "Nama, Jabatan", or what of it is known; without a post the office's name."""
    name, post = entry_name(record, entry, polite=polite), entry_post(record, entry)
    if entry.group and not (name or post):
        return f"Unsur {office_name(record, entry.office)}"
    return _label(name, post or office_name(record, entry.office))


def entry_label_of_office(record: MeetingRecord, entry: Attendance) -> str:
    """Return `entry_label` for a place that names no office: the post says whose it is."""
    if not entry_post(record, entry):
        return entry_label(record, entry, polite=True)
    return _label(entry_name(record, entry, polite=True), office_post(record, entry))


def office_post(record: MeetingRecord, entry: Attendance) -> str:
    """Return the post with its office, "Manajer Program JakBer"; without a post "perwakilan ...".

    A post that names the office already stays as it is; a group of known size tells it
    ("4 orang staf Bappeda").
    """
    post = entry_post(record, entry)
    office = record.office(entry.office)
    if not post:
        post = f"perwakilan {office_name(record, entry.office)}"
    elif not names_office(post, office, entry.office):
        post = post_of_office(post, short_office(record, entry.office))
    if entry.group and entry.headcount:
        post = f"{entry.headcount}\u00a0orang {post.removeprefix('unsur ').removeprefix('Unsur ')}"
    return post


def _label(name: str, post: str) -> str:
    """A name keeps its first letter: "dr." is a physician, "Dr." a doctor; a bare post does not."""
    return ", ".join(filter(None, [name, post])) if name else upper_first(post)


def participant_line(record: MeetingRecord, entry: Attendance) -> str:
    """Return an entry as a list under its office: "Nama, Jabatan (mewakili Kepala Bappeda)"."""
    label = entry_label(record, entry, polite=True)
    if not entry_post(record, entry):
        label = entry_name(record, entry, polite=True) or label
    notes = participant_notes(entry)
    return f"{label} ({'; '.join(notes)})" if notes else label


def participant_notes(entry: Attendance) -> list[str]:
    """Return what stands in brackets after a participant: principal, role, online, head count."""
    notes = [f"mewakili {entry.represents}"] if entry.represents else []
    notes += role_notes(entry)
    notes += ["daring"] if entry.status == "present_online" else []
    notes += [f"{entry.headcount}\u00a0orang"] if entry.group and entry.headcount else []
    return notes


def role_notes(entry: Attendance) -> list[str]:
    """Return the role in small letters, nothing for a plain participant."""
    return [] if entry.role == "participant" else [ROLE[entry.role].lower()]


def present_holders(record: MeetingRecord, role: Role) -> list[Attendance]:
    """Return who held a role and was there; somebody absent led or wrote nothing."""
    return [e for e in record.attendance if e.role == role and e.status in PRESENT]


def present_holder(record: MeetingRecord, role: Role) -> Attendance | None:
    """Return the first who held a role and was there, or None."""
    return next(iter(present_holders(record, role)), None)
