"""Whom the live screen may mean: speakers behind `@`, offices and people of follow-ups (03)."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from functools import partial

from msgspec.structs import replace
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from jakber_desktop.model import entities as e
from jakber_desktop.model.rows.attendance import AttendanceSheet, SheetRow
from jakber_desktop.model.rows.directory import ContactRow
from jakber_desktop.model.rows.discussion import (
    Bearings,
    NamedOffice,
    ResponsibleRow,
    SpeakerRow,
)
from jakber_desktop.operations.attendance.sheet import read_sheet
from jakber_desktop.operations.directory.contacts import read_contacts
from jakber_desktop.operations.directory.office_order import offices_in_protocol
from jakber_desktop.operations.discussion.reporting import read_verbs
from jakber_desktop.operations.editing import read_meeting
from jakber_desktop.store.workspace import Workspace

__all__ = ["Bearings", "bearings"]

Key = tuple[str, str]
"""An office's code and what the post or person is called, in small letters."""


def bearings(workspace: Workspace, meeting_id: str) -> Bearings:
    """Everybody and everything a live line may name. Raises MeetingNotFound.

    Speakers: the offices that are here, then who of them is, then the other offices, then who is
    still expected, posts and people of the directory (ui-design §10). Read it off the GUI thread:
    a directory may be large.
    """
    with workspace.read() as session:
        meeting = read_meeting(session, meeting_id)
        sheet = read_sheet(session, meeting.id)
        contacts = read_contacts(session, meeting.date)
        offices = tuple(
            NamedOffice(one.code, one.name, one.short_name, nth)
            for nth, one in enumerate(offices_in_protocol(session))
        )
        coming = _next_of_series(session, meeting)
        verbs = read_verbs(session)
    order = {office.code: office.order for office in offices}
    contacts.sort(key=lambda row: order.get(row.office, len(order)))
    people = {row.person: row for row in contacts if row.person}
    here = [row for office in sheet.offices for row in office.rows if row.here]
    return Bearings(
        offices=offices,
        speakers=_speakers(offices, sheet, contacts, people),
        responsible=_responsible(here, contacts, people),
        next_meeting=coming,
        verbs=verbs,
    )


def _next_of_series(session: Session, meeting: e.Meeting) -> dt.date | None:
    """The day of the next meeting of the same series that is still to come."""
    if meeting.series_id is None:
        return None
    return session.scalar(
        select(func.min(e.Meeting.date)).where(
            e.Meeting.series_id == meeting.series_id, e.Meeting.alive,
            e.Meeting.date > meeting.date, e.Meeting.status != "cancelled",
        )
    )  # fmt: skip


def _speakers(
    offices: Sequence[NamedOffice],
    sheet: AttendanceSheet,
    contacts: Sequence[ContactRow],
    people: dict[str, ContactRow],
) -> tuple[SpeakerRow, ...]:
    order = {office.code: office.order for office in offices}
    names = {office.code: office.short_name or office.name for office in offices}
    present = {office.code for office in sheet.offices if office.tally.offices}
    rows = [row for office in sheet.offices for row in office.rows]
    told = partial(_on_sheet, order=order, names=names, people=people)
    return _once([
        *(_office(one, here=True) for one in offices if one.code in present),
        *(told(row) for row in rows if row.here),
        *(_office(one, here=False) for one in offices if one.code not in present),
        *(told(row) for row in rows if row.status == "expected"),
        *(_contact(row, order, names) for row in contacts),
    ])  # fmt: skip


def _once(found: Sequence[SpeakerRow]) -> tuple[SpeakerRow, ...]:
    """Nobody twice: a post stands once for each of its holders, alone when none or many are known.

    Who came without a name for a post that one person holds is told with that name.
    """
    holders: dict[Key, dict[str, str]] = {}
    for one in found:
        if one.person:
            holders.setdefault(_key(one), {}).setdefault(one.person.casefold(), one.person)
    kept: dict[tuple[str, str, str], SpeakerRow] = {}
    for one in found:
        names = list(holders.get(_key(one), {}).values())
        told = replace(one, person=names[0], detail=names[0]) if len(names) == 1 else one
        if told.person or told.here or len(names) < 2:
            kept.setdefault((*_key(told), told.person.casefold()), told)
    return tuple(kept.values())


def _key(one: SpeakerRow) -> Key:
    return one.office, (one.label or "").casefold()


def _is_new(seen: set[Key], key: Key) -> bool:
    """Whether a key was not there yet; it is from now on."""
    new = key not in seen
    seen.add(key)
    return new


def _office(office: NamedOffice, *, here: bool) -> SpeakerRow:
    short = office.short_name or office.name
    detail = office.name if office.name != short else ""
    return SpeakerRow(short, office.code, None, detail, office.order, here)


def _on_sheet(
    row: SheetRow, order: dict[str, int], names: dict[str, str], people: dict[str, ContactRow]
) -> SpeakerRow:
    """Somebody who came or is expected: the post, beside it the name, also of the directory."""
    known = people.get(row.person or "")
    name = row.name or (known.name if known else "")
    post = row.position or (known.title if known else "") or ("" if row.here else row.invited)
    label = post or name or row.attending or row.invited
    return _told(row.office, label, name, order, names, here=row.here)


def _contact(row: ContactRow, order: dict[str, int], names: dict[str, str]) -> SpeakerRow:
    return _told(row.office, row.title or row.name, row.name, order, names)


def _told(
    office: str, label: str, name: str, order: dict[str, int], names: dict[str, str],
    *, here: bool = False,
) -> SpeakerRow:  # fmt: skip
    """Posts first; a name is told beside its post (ui-design §1)."""
    person = name if name != label else ""
    detail = person or names.get(office, office)
    return SpeakerRow(label, office, label, detail, order.get(office, 0), here, person)


def _responsible(
    here: Sequence[SheetRow],
    contacts: Sequence[ContactRow],
    people: dict[str, ContactRow],
) -> tuple[ResponsibleRow, ...]:
    """Who a follow-up may be given to, those in the room first."""
    found: list[ResponsibleRow] = []
    for row in here:
        if row.person in people:
            found += _given(people[row.person or ""])
        elif row.position and not row.group:
            found.append(ResponsibleRow(row.position, row.office, post=row.position))
    for contact in contacts:
        found += _given(contact)
    seen: set[Key] = set()
    return tuple(one for one in found if _is_new(seen, ("", one.line.casefold())))


def _given(row: ContactRow) -> Iterator[ResponsibleRow]:
    """A line of the directory as a person and as a post."""
    if row.person and row.name:
        line = f"{row.name} · {row.title}" if row.title else row.name
        yield ResponsibleRow(line, row.office, person=row.person)
    if row.title:
        yield ResponsibleRow(row.title, row.office, post=row.title)
