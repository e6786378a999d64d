"""Reads one meeting complete as a MeetingRecord, with a fixed number of prepared statements."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any, TypeVar
from uuid import UUID

import msgspec
from sqlalchemy import Row, Select, bindparam, select
from sqlalchemy.orm import Session

from jakber_desktop.model import entities as e
from jakber_desktop.model import record as r
from jakber_desktop.model.base import Entity, Id
from jakber_desktop.model.errors import MeetingNotFound

T = TypeVar("T", bound=msgspec.Struct)

_MEETING = bindparam("meeting", type_=Id)


def _owned(entity: type[Entity], *order: Any) -> Select[Any]:
    """All living rows of one meeting, in list order."""
    table = entity.__table__
    return (
        select(table)
        .where(table.c.meeting_id == _MEETING, table.c["_alive"])
        .order_by(*(order or (table.c.pos, table.c.id)))
    )


_m = e.Meeting.__table__
_HEAD = select(_m).where(_m.c.id == _MEETING, _m.c["_alive"])
_SERIES = select(e.Series.__table__).where(e.Series.__table__.c.id == bindparam("id", type_=Id))
_LETTERHEAD = select(e.Letterhead.__table__).where(
    e.Letterhead.__table__.c.id == bindparam("id", type_=Id)
)
_INVITATION = _owned(e.Invitation, e.Invitation.id)
_RECIPIENTS = _owned(e.Recipient)
_ATTENDANCE = _owned(e.Attendance)
_AGENDA = _owned(e.AgendaItem)
_i, _p = e.AgendaItem.__table__, e.Point.__table__
_POINTS = (
    select(_p)
    .join(_i, _i.c.id == _p.c.agenda_item_id)
    .where(_i.c.meeting_id == _MEETING, _i.c["_alive"], _p.c["_alive"])
    .order_by(_p.c.pos, _p.c.id)
)
_DECISIONS = _owned(e.Decision)
_ACTIONS = _owned(e.ActionItem)
_u, _t = e.TargetUpdate.__table__, e.Target.__table__
_UPDATES = (
    select(_u, _t.c.name)
    .join(_t, _t.c.id == _u.c.target_id)
    .where(_u.c.meeting_id == _MEETING, _u.c["_alive"])
    .order_by(_u.c.pos, _u.c.id)
)
_NEWS = _owned(e.NewsRelease, e.NewsRelease.id)
_ATTACHMENTS = _owned(e.Attachment)
_OFFICES = select(e.Office.__table__).where(e.Office.__table__.c["_alive"])
_PEOPLE = select(e.Person.__table__).where(
    e.Person.__table__.c.id.in_(bindparam("ids", expanding=True, type_=Id))
)


def read_record(session: Session, meeting: UUID) -> r.MeetingRecord:
    """The meeting complete, with the offices and people it names. Raises MeetingNotFound."""
    return _Reader(session, meeting).record()


class _Reader:
    """One reading: the directory parts it meets are collected on the way."""

    def __init__(self, session: Session, meeting: UUID) -> None:
        self._connection = session.connection()
        self._meeting = meeting
        self._offices: dict[UUID, Row[Any]] = {row.id: row for row in self._all(_OFFICES)}
        self._named: dict[UUID, None] = {}
        self._people_ids: dict[UUID, None] = {}
        self._keys: dict[UUID, str] = {}

    def _all(self, statement: Select[Any], **parameters: Any) -> Sequence[Row[Any]]:
        return self._connection.execute(statement, parameters).all()

    def _own(self, statement: Select[Any]) -> Sequence[Row[Any]]:
        return self._all(statement, meeting=self._meeting)

    def record(self) -> r.MeetingRecord:
        rows = self._own(_HEAD)
        if not rows:
            raise MeetingNotFound(ref=str(self._meeting))
        head = rows[0]
        invitation = self._own(_INVITATION)
        recipients = self._own(_RECIPIENTS)
        attendance = self._own(_ATTENDANCE)
        actions = self._own(_ACTIONS)
        for row in (*attendance, *recipients):
            self._meet(row.person_id)
        for row in invitation:
            self._meet(row.signatory_person_id)
        for row in actions:
            self._meet(row.responsible_person_id)
        people = self._people(head.listed_people)
        agenda, places = self._agenda()
        return r.MeetingRecord(
            meeting=self._head(head),
            people=people,
            invitation=self._invitation(invitation, recipients),
            attendance=tuple(self._attendance(row) for row in attendance),
            agenda=agenda,
            decisions=tuple(
                r.Decision(
                    id=row.id, text=row.text, status=row.status,
                    agenda_item=places.get(row.agenda_item_id),
                )
                for row in self._own(_DECISIONS)
            ),
            action_items=tuple(self._action(row, places) for row in actions),
            target_updates=tuple(self._update(row) for row in self._own(_UPDATES)),
            news_release=self._news(),
            attachments=tuple(
                r.Attachment(
                    id=row.id, name=row.name, sha256=row.sha256, size=row.size,
                    agenda_item=places.get(row.agenda_item_id),
                )
                for row in self._own(_ATTACHMENTS)
            ),
            offices=self._named_offices(head.listed_offices),
        )  # fmt: skip

    # --- the directory ---------------------------------------------------------------------------

    def _code(self, office: UUID | None) -> str | None:
        """The code of an office, which the meeting thereby names; None when it has not arrived."""
        row = self._offices.get(office) if office else None
        if row is None or office is None:
            return None
        self._named.setdefault(office)
        return str(row.code)

    def _sure_code(self, office: UUID) -> str:
        return self._code(office) or "TIDAK-DIKENAL"

    def _meet(self, person: UUID | None) -> None:
        if person:
            self._people_ids.setdefault(person)

    def _people(self, listed: Sequence[str]) -> tuple[r.Person, ...]:
        rows = {row.id: row for row in self._all(_PEOPLE, ids=list(self._people_ids))}
        order = in_order(sorted(rows, key=lambda id_: (rows[id_].key, id_.int)), listed)
        people = []
        for id_ in order:
            row = rows[id_]
            self._keys[id_] = _free_key(row.key, set(self._keys.values()))
            people.append(
                _part(r.Person, row, key=self._keys[id_], office=self._code(row.office_id))
            )
        return tuple(people)

    def _key(self, person: UUID | None) -> str | None:
        return self._keys.get(person) if person else None

    def _named_offices(self, listed: Sequence[str]) -> tuple[r.Office, ...]:
        """The named offices and those above them, in the file's order, else in protocol order."""
        for id_ in list(self._named):
            above = self._offices[id_].parent_id
            while above in self._offices and above not in self._named:
                self._named.setdefault(above)
                above = self._offices[above].parent_id
        protocol = sorted(self._named, key=lambda id_: protocol_key(self._offices[id_]))
        return tuple(
            _part(r.Office, self._offices[id_], parent=self._code(self._offices[id_].parent_id))
            for id_ in in_order(protocol, listed)
        )

    # --- the parts -------------------------------------------------------------------------------

    def _head(self, row: Row[Any]) -> r.Meeting:
        series = self._all(_SERIES, id=row.series_id) if row.series_id else ()
        letterhead = self._all(_LETTERHEAD, id=row.letterhead_id) if row.letterhead_id else ()
        return _part(
            r.Meeting,
            row,
            organizer=self._code(row.organizer_id),
            series=_part(r.Series, series[0]) if series else None,
            letterhead=_part(r.Letterhead, letterhead[0]) if letterhead else None,
            pauses=msgspec.convert(row.pauses, tuple[r.Pause, ...]),
        )

    def _invitation(
        self, letters: Sequence[Row[Any]], recipients: Sequence[Row[Any]]
    ) -> r.Invitation | None:
        if not letters:
            return None
        row = letters[0]
        return _part(
            r.Invitation,
            row,
            signatory=self._key(row.signatory_person_id) or row.signatory_post,
            recipients=tuple(
                _part(
                    r.Recipient,
                    one,
                    office=self._sure_code(one.office_id),
                    person=self._key(one.person_id),
                )
                for one in recipients
            ),
        )

    def _attendance(self, row: Row[Any]) -> r.Attendance:
        return _part(
            r.Attendance,
            row,
            office=self._sure_code(row.office_id),
            person=self._key(row.person_id),
        )

    def _agenda(self) -> tuple[tuple[r.AgendaItem, ...], dict[UUID, int]]:
        points: dict[UUID, list[r.Point]] = {}
        for row in self._own(_POINTS):
            points.setdefault(row.agenda_item_id, []).append(
                _part(r.Point, row, speaker_office=self._code(row.speaker_office_id))
            )
        items = self._own(_AGENDA)
        places = {row.id: nth for nth, row in enumerate(items, 1)}
        return tuple(
            _part(
                r.AgendaItem,
                row,
                presenter_office=self._code(row.presenter_office_id),
                points=tuple(points.get(row.id, ())),
            )
            for row in items
        ), places

    def _action(self, row: Row[Any], places: dict[UUID, int]) -> r.ActionItem:
        return _part(
            r.ActionItem,
            row,
            agenda_item=places.get(row.agenda_item_id),
            responsible_office=self._code(row.responsible_office_id),
            responsible_person=self._key(row.responsible_person_id) or row.responsible_post,
        )

    def _update(self, row: Row[Any]) -> r.TargetUpdate:
        return _part(
            r.TargetUpdate, row, target=row.name, owner_office=self._code(row.owner_office_id)
        )

    def _news(self) -> r.NewsRelease | None:
        rows = self._own(_NEWS)
        if not rows:
            return None
        return _part(r.NewsRelease, rows[0], lead_office=self._code(rows[0].lead_office_id))


def protocol_key(office: Any) -> tuple[bool, int, str, str]:
    """Protocol order: precedence (none goes last), ties by name, then code."""
    return office.precedence is None, office.precedence or 0, office.name.casefold(), office.code


def in_order(ids: Iterable[UUID], listed: Sequence[str]) -> list[UUID]:
    """Ids in the order a file listed them (hex), those it did not list after them as they come."""
    place = {UUID(hex=id_): nth for nth, id_ in enumerate(listed)}
    return sorted(ids, key=lambda id_: place.get(id_, len(place)))


def _free_key(key: str, taken: set[str]) -> str:
    """The person's own key, or one with a number when two people of one meeting share it."""
    nth, free = 2, key
    while free in taken:
        free, nth = f"{key}-{nth}", nth + 1
    return free


def _part(kind: type[T], row: Row[Any], **known: Any) -> T:
    """A record part from a row: `known` values as given, every other field of the same name."""
    values = row._mapping  # noqa: SLF001 - SQLAlchemy's public name
    fields = {name: values[name] for name in kind.__struct_fields__ if name in values}
    return kind(**{**fields, **known})
