"""Suggestions of the quick line (04, F9): fuzzy over post, name, office and code (C3).

"prog man" finds Program Manager and Manajer Program: every word typed must begin a word of the
candidate, or be near one (rapidfuzz). The invited come first; equals keep the sheet's order, so
the same letters always give the same list.
"""

from __future__ import annotations

from collections.abc import Sequence

from jakber_desktop.model import entities as e
from jakber_desktop.model.rows.attendance import AttendanceSheet, Candidate, SheetRow, Suggestion
from jakber_desktop.model.rows.directory import ContactRow
from jakber_desktop.operations.attendance.sheet import read_sheet
from jakber_desktop.operations.directory.contacts import read_contacts
from jakber_desktop.operations.directory.office_order import offices_in_protocol
from jakber_desktop.operations.editing import read_meeting
from jakber_desktop.operations.likeness import folded, score, words_of
from jakber_desktop.store.workspace import Workspace

__all__ = ["Candidate", "Suggestion", "candidates", "suggest"]


def candidates(workspace: Workspace, meeting_id: str) -> tuple[Candidate, ...]:
    """Everybody the quick line may mean: the sheet's rows, then the directory of that day.

    Read it when the screen opens and after each deed; `suggest` needs no database. Raises
    MeetingNotFound.
    """
    with workspace.read() as session:
        meeting = read_meeting(session, meeting_id)
        sheet = read_sheet(session, meeting.id)
        offices = offices_in_protocol(session)
        contacts = read_contacts(session, meeting.date)
    names = {office.code: office for office in offices}
    order = {office.code: nth for nth, office in enumerate(offices)}
    rows = _of_sheet(sheet, _Names(contacts))
    known = {(row.office, folded(row.position or row.label)) for row in rows}
    known |= {(row.office, folded(_without_name(row))) for row in rows}
    people = {row.person for row in rows if row.person}
    for contact in sorted(contacts, key=lambda row: order.get(row.office, len(order))):
        label = contact.title or contact.name
        if contact.person in people or (label and (contact.office, folded(label)) in known):
            continue
        rows.append(_of_directory(contact, names[contact.office], len(rows)))
    return tuple(rows)


def suggest(known: Sequence[Candidate], text: str, limit: int = 8) -> tuple[Suggestion, ...]:
    """The best candidates for what was typed, best first; nothing typed gives none.

    Invited or recorded ones stand before those of the directory, then by likeness, then those not
    ticked yet, then the sheet's order.
    """
    typed = words_of(text)
    if not typed:
        return ()
    found = []
    for one in known:
        scored = score(typed, one)
        if scored is not None:
            found.append(scored)
    found.sort(
        key=lambda hit: (
            hit.candidate.row is None,
            -round(hit.score, 2),
            hit.candidate.status not in ("expected", None),
            hit.candidate.order,
        )
    )
    return tuple(found[:limit])


# --- candidates ----------------------------------------------------------------------------------


class _Names:
    """What people are called: by their id, and as the holders of a post of an office."""

    def __init__(self, contacts: Sequence[ContactRow]) -> None:
        self._of_person = {row.person: row.name for row in contacts if row.person}
        self._of_post: dict[tuple[str, str], list[str]] = {}
        for row in contacts:
            if row.name and row.title:
                self._of_post.setdefault((row.office, folded(row.title)), []).append(row.name)

    def of(self, row: SheetRow) -> str:
        """The row's person, else those who hold the post it names."""
        if row.person or row.name:
            return self._of_person.get(row.person or "", row.name or "")
        return ", ".join(self._of_post.get((row.office, folded(row.invited)), ()))


def _of_sheet(sheet: AttendanceSheet, names: _Names) -> list[Candidate]:
    found: list[Candidate] = []
    for office in sheet.offices:
        for row in office.rows:
            name = names.of(row)
            post = row.invited or row.position or ""
            shown = "" if row.status == "proxy" or (name and name in post) else name
            words = (name, row.attending, row.represents or "", row.position or "")
            found.append(
                Candidate(
                    label=_label(post, shown) or row.attending,
                    name=shown,
                    office=office.code,
                    office_name=office.name,
                    words=(*words, office.code, office.name, office.short_name),
                    row=row.id,
                    status=row.status,
                    person=row.person,
                    position=row.position or row.invited or None,
                    order=len(found),
                )
            )
    return found


def _label(post: str, name: str) -> str:
    """ "Kepala Bappeda, Nama Contoh", or the one of both that is known."""
    return ", ".join(part for part in (post, name) if part)


def _without_name(one: Candidate) -> str:
    """The post of a label."""
    return one.label.removesuffix(one.name).rstrip(", ") if one.name else one.label


def _of_directory(contact: ContactRow, office: e.Office, order: int) -> Candidate:
    return Candidate(
        label=_label(contact.title, contact.name),
        name=contact.name,
        office=contact.office,
        office_name=office.name,
        words=(contact.office, office.name, office.short_name or ""),
        person=contact.person,
        position=contact.title or None,
        order=order,
    )
