"""Whom the line of Undangan may mean: posts, people and whole offices of the directory (05, B3).

Found as in the quick line of Kehadiran (operations.likeness); those invited already come last.
"""

from __future__ import annotations

from collections.abc import Sequence

from jakber_desktop.model import entities as e
from jakber_desktop.model.rows.attendance import Candidate, Suggestion
from jakber_desktop.model.rows.directory import ContactRow
from jakber_desktop.model.rows.invitation import Invitee
from jakber_desktop.operations.directory.contacts import read_contacts
from jakber_desktop.operations.directory.office_order import offices_in_protocol
from jakber_desktop.operations.editing import read_meeting
from jakber_desktop.operations.invitations.sheet import read_sheet
from jakber_desktop.operations.likeness import folded, score, words_of
from jakber_desktop.store.workspace import Workspace

__all__ = ["Invitee", "invitees", "suggest"]

_WHOLE = "Pimpinan {office}"
"""How a letter addresses an office as a whole (naskah-dinas §12)."""


def invitees(workspace: Workspace, meeting_id: str) -> tuple[Invitee, ...]:
    """Everybody of the directory of that day, in protocol order, then the offices themselves.

    Read it when the screen opens and after each deed; `suggest` needs no database. Raises
    MeetingNotFound.
    """
    with workspace.read() as session:
        meeting = read_meeting(session, meeting_id)
        sheet = read_sheet(workspace, session, meeting)
        offices = offices_in_protocol(session)
        contacts = [row for row in read_contacts(session, meeting.date) if not row.inactive]
    invited: dict[tuple[str, str | None], str]
    invited = {(row.office, _said(row.post)): row.id for row in sheet.rows if row.post}
    invited |= {(row.office, _said(row.addressee)): row.id for row in sheet.rows if row.addressee}
    invited |= {(row.office, row.person): row.id for row in sheet.rows if row.person}
    invited |= {(row.office, ""): row.id for row in sheet.rows if not (row.person or row.addressee)}
    order = {office.code: nth for nth, office in enumerate(offices)}
    names = {office.code: office for office in offices}
    known = sorted(contacts, key=lambda row: order.get(row.office, len(order)))
    found = [_contact(row, names[row.office], invited) for row in known if row.office in names]
    found += [_office(office, invited.get((office.code, ""))) for office in offices]
    return tuple(_numbered(found))


def suggest(known: Sequence[Invitee], text: str, limit: int = 8) -> tuple[Suggestion, ...]:
    """The best for what was typed, best first: not invited yet, likeness, then protocol order."""
    typed = words_of(text)
    if not typed:
        return ()
    found = [hit for one in known if (hit := score(typed, one.candidate)) is not None]
    found.sort(
        key=lambda hit: (
            hit.candidate.row is not None, -round(hit.score, 2), hit.candidate.order,
        )
    )  # fmt: skip
    return tuple(found[:limit])


def _contact(
    row: ContactRow, office: e.Office, invited: dict[tuple[str, str | None], str]
) -> Invitee:
    """A post is invited as the post, whoever holds it; somebody without one as a person."""
    bare = row.post is None and row.person is not None
    person = row.person if bare else None
    there = invited.get((row.office, _said(row.title))) if row.title else None
    return Invitee(
        candidate=Candidate(
            label=", ".join(part for part in (row.title, row.name) if part),
            office=office.code,
            office_name=office.name,
            words=(office.code, office.name, office.short_name or ""),
            row=there or (invited.get((row.office, person)) if person else None),
            person=person,
            position=row.title or None,
            name=row.name,
        ),
        title=row.title,
        name=row.name,
        channel=row.usual_channel,
    )


def _office(office: e.Office, row: str | None) -> Invitee:
    return Invitee(
        candidate=Candidate(
            label=_WHOLE.format(office=office.name),
            office=office.code,
            office_name=office.short_name or office.code,
            words=(office.code, office.short_name or ""),
            row=row,
        )
    )


def _numbered(found: Sequence[Invitee]) -> list[Invitee]:
    """Each once; the order breaks ties."""
    seen: dict[tuple[str, str, str | None], Invitee] = {}
    for one in found:
        who = one.candidate
        key = (who.office, folded(one.title or who.label), who.person)
        if key not in seen:
            seen[key] = one.numbered(len(seen))
    return list(seen.values())


def _said(title: str | None) -> str:
    return folded(" ".join((title or "").split()))
