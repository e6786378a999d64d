"""Direktori (09): the office tree, its contacts, and the card of one person."""

from __future__ import annotations

import datetime as dt
from collections import Counter, defaultdict
from collections.abc import Iterator
from uuid import UUID

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from jakber_desktop.model import entities as e
from jakber_desktop.model.rows.directory import ContactRow, OfficeRow, PersonCard
from jakber_desktop.operations.contacts import read_contacts
from jakber_desktop.operations.editing import living
from jakber_desktop.operations.office_order import offices_in_protocol
from jakber_desktop.store.workspace import Workspace

__all__ = ["ContactRow", "OfficeRow", "PersonCard", "contacts", "offices", "person_card"]

_RECENT = 5


def offices(workspace: Workspace) -> tuple[OfficeRow, ...]:
    """All offices as a tree in protocol order: each before those under it."""
    with workspace.read() as session:
        rows = offices_in_protocol(session)
        counts = Counter(row.office for row in read_contacts(session))
    known = {row.id for row in rows}
    order = {row.id: nth for nth, row in enumerate(rows)}
    codes = {row.id: row.code for row in rows}
    below: dict[UUID | None, list[e.Office]] = defaultdict(list)
    for row in rows:
        below[row.parent_id if row.parent_id in known else None].append(row)
    return tuple(
        OfficeRow(
            id=row.id.hex, code=row.code, name=row.name, short_name=row.short_name,
            parent=codes.get(row.parent_id) if row.parent_id else None, external=row.external,
            precedence=row.precedence, depth=depth, order=order[row.id],
            contacts=counts[row.code],
        )
        for row, depth in _tree(rows, below)
    )  # fmt: skip


def contacts(
    workspace: Workspace, office: str | None = None, on: dt.date | None = None
) -> tuple[ContactRow, ...]:
    """The posts and people of one office or of all, offices in protocol order.

    `on` keeps what was true that day: posts held then, people who have not left.
    """
    with workspace.read() as session:
        order = {row.code: nth for nth, row in enumerate(offices_in_protocol(session))}
        rows = read_contacts(session, on)
    wanted = [row for row in rows if office is None or row.office == office]
    return tuple(sorted(wanted, key=lambda row: order.get(row.office, len(order))))


def person_card(workspace: Workspace, person_id: str) -> PersonCard:
    """Everything of a person. Raises RowNotFound."""
    with workspace.read() as session:
        person = living(session, e.Person, person_id)
        office = session.get(e.Office, person.office_id) if person.office_id else None
        posts = tuple(row for row in read_contacts(session) if row.person == person_id and row.post)
        return PersonCard(
            id=person_id, key=person.key, name=person.name, title_prefix=person.title_prefix,
            title_suffix=person.title_suffix, honorific=person.honorific,
            position=person.position, office=office.code if office else None,
            employee_no=person.employee_no, dki_staff_no=person.dki_staff_no, grade=person.grade,
            email=person.email, phone=person.phone, inactive=person.inactive, posts=posts,
            recent=_recent(session, person.id),
        )  # fmt: skip


def _tree(
    rows: list[e.Office], below: dict[UUID | None, list[e.Office]]
) -> Iterator[tuple[e.Office, int]]:
    """Offices with their depth; those of a circle (two laptops made it) come last, at the top."""
    shown: set[UUID] = set()

    def walk(parent: UUID | None, depth: int) -> Iterator[tuple[e.Office, int]]:
        for row in below[parent]:
            if row.id not in shown:
                shown.add(row.id)
                yield row, depth
                yield from walk(row.id, depth + 1)

    yield from walk(None, 0)
    for row in rows:
        if row.id not in shown:
            shown.add(row.id)
            yield row, 0
            yield from walk(row.id, 1)


def _recent(session: Session, person: UUID) -> tuple[tuple[dt.date, str, str], ...]:
    attended = select(e.Attendance.meeting_id).where(
        e.Attendance.person_id == person, e.Attendance.alive
    )
    invited = select(e.Recipient.meeting_id).where(
        e.Recipient.person_id == person, e.Recipient.alive
    )
    rows = session.execute(
        select(e.Meeting.date, e.Meeting.title, e.Meeting.id)
        .where(e.Meeting.alive, or_(e.Meeting.id.in_(attended), e.Meeting.id.in_(invited)))
        .order_by(e.Meeting.date.desc(), e.Meeting.id.desc())
        .limit(_RECENT)
    )
    return tuple((date, title, id_.hex) for date, title, id_ in rows)
