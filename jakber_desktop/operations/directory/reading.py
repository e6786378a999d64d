"""Direktori (09): the office tree, its contacts, and the card of one person."""

from __future__ import annotations

import datetime as dt
from collections import Counter, defaultdict
from collections.abc import Iterator
from typing import cast
from uuid import UUID

import msgspec
from sqlalchemy import ColumnElement, and_, func, or_, select
from sqlalchemy.orm import Session

from jakber_desktop.model import entities as e
from jakber_desktop.model.record import Channel
from jakber_desktop.model.rows.directory import ContactRow, LineCard, OfficeRow, PersonCard
from jakber_desktop.operations.directory.contacts import read_contacts, read_lines
from jakber_desktop.operations.directory.office_order import offices_in_protocol
from jakber_desktop.operations.editing import living
from jakber_desktop.store.workspace import Workspace

__all__ = ["ContactRow", "LineCard", "OfficeRow", "PersonCard", "contacts", "line_card", "lines",
           "offices", "person_card"]  # fmt: skip

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


def lines(workspace: Workspace, today: dt.date) -> tuple[ContactRow, ...]:
    """Every line of Direktori as of today, offices in protocol order, those without one last."""
    with workspace.read() as session:
        order = {row.code: nth for nth, row in enumerate(offices_in_protocol(session))}
        rows = read_lines(session, today)
    return tuple(sorted(rows, key=lambda row: order.get(row.office, len(order))))


def count_people(workspace: Workspace) -> int:
    """How many people the directory has."""
    with workspace.read() as session:
        return session.scalar(select(func.count()).where(e.Person.alive)) or 0


def line_card(workspace: Workspace, line: ContactRow) -> LineCard:
    """A line with its person, and the meetings that named the one or the other last.

    Raises RowNotFound when its person is gone.
    """
    with workspace.read() as session:
        person = _person(session, line.person) if line.person else None
        if person is not None:
            return LineCard(line, person, person.recent)
        return LineCard(line, None, _recent_of_post(session, line))


def person_card(workspace: Workspace, person_id: str) -> PersonCard:
    """Everything of a person. Raises RowNotFound."""
    with workspace.read() as session:
        card = _person(session, person_id)
        posts = tuple(row for row in read_contacts(session) if row.person == person_id and row.post)
        return msgspec.structs.replace(card, posts=posts)


def _person(session: Session, person_id: str) -> PersonCard:
    person = living(session, e.Person, person_id)
    office = session.get(e.Office, person.office_id) if person.office_id else None
    return PersonCard(
        id=person_id, key=person.key, name=person.name, title_prefix=person.title_prefix,
        title_suffix=person.title_suffix, honorific=person.honorific,
        position=person.position, office=office.code if office else None,
        employee_no=person.employee_no, dki_staff_no=person.dki_staff_no, grade=person.grade,
        email=person.email, phone=person.phone, inactive=person.inactive, posts=(),
        recent=_recent(session, person.id), channel=cast("Channel | None", person.channel),
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


Recent = tuple[tuple[dt.date, str, str], ...]


def _recent(session: Session, person: UUID) -> Recent:
    return _newest(session, e.Attendance.person_id == person, e.Recipient.person_id == person)


def _recent_of_post(session: Session, line: ContactRow) -> Recent:
    named = select(e.Office).where(e.Office.code == line.office, e.Office.alive)
    office, title = session.scalars(named.order_by(e.Office.id).limit(1)).first(), line.title
    if office is None or not title:
        return ()
    return _newest(
        session,
        and_(e.Attendance.office_id == office.id, e.Attendance.position == title),
        and_(e.Recipient.office_id == office.id, e.Recipient.addressee == title),
    )


def _newest(session: Session, attends: ColumnElement[bool], invites: ColumnElement[bool]) -> Recent:
    """The newest meetings with such an entry or such a recipient."""
    attended = select(e.Attendance.meeting_id).where(attends, e.Attendance.alive)
    invited = select(e.Recipient.meeting_id).where(invites, e.Recipient.alive)
    rows = session.execute(
        select(e.Meeting.date, e.Meeting.title, e.Meeting.id)
        .where(e.Meeting.alive, or_(e.Meeting.id.in_(attended), e.Meeting.id.in_(invited)))
        .order_by(e.Meeting.date.desc(), e.Meeting.id.desc())
        .limit(_RECENT)
    )
    return tuple((date, title, id_.hex) for date, title, id_ in rows)
