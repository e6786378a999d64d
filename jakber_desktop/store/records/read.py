"""Reads one meeting complete as a MeetingRecord: fourteen statements, whatever its size.

The statements are plain SQL over the projections and their rows become record parts at once: no
entity is loaded, no column passes a type of SQLAlchemy's (performance.md, D2). Columns of a list
are unpacked in the order its statement names them.
"""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Iterator, Mapping
from operator import itemgetter
from typing import Any
from uuid import UUID

import msgspec
from sqlalchemy.orm import Session

from jakber_desktop.model import record as r
from jakber_desktop.model.base import read_id
from jakber_desktop.model.errors import DatabaseDamaged, MeetingNotFound
from jakber_desktop.model.rows.series import ON_HOLIDAY
from jakber_desktop.store.carry_over import Link, LinkTrace, read_traces
from jakber_desktop.store.plain import driver, named_rows
from jakber_desktop.store.records.named import OFFICES, PEOPLE, Named


def read_record(session: Session, meeting: UUID) -> r.MeetingRecord:
    """The meeting complete, with the offices and people it names. Raises MeetingNotFound.

    Raises DatabaseDamaged when the database holds something that no meeting can hold.
    """
    execute = driver(session).execute
    try:
        return _read(execute, meeting)
    except (ValueError, TypeError, AttributeError, msgspec.MsgspecError) as error:
        raise DatabaseDamaged(name=execute("PRAGMA database_list").fetchone()[2]) from error


def _read(execute: Any, meeting: UUID) -> r.MeetingRecord:
    parameters = {"meeting": meeting.bytes}
    head = next(named_rows(execute(_HEAD, parameters)), None)
    if head is None:
        raise MeetingNotFound(ref=str(meeting))
    named = Named(execute(OFFICES), execute(PEOPLE, parameters))
    traces = read_traces(execute, meeting.bytes)
    rows = lambda statement: execute(statement, parameters).fetchall()  # noqa: E731
    return _Reader(rows, named, traces).record(head)


_HEAD = """
SELECT m.*, s.name AS series, s.recurrence, s.starts_on, s.on_holiday,
  (SELECT json_group_array(json_array(date, moved_to, cancelled, reason, hex(meeting_id)))
    FROM occurrence WHERE series_id=s.id AND _alive) AS occurrences,
  l.name AS letterhead, l.government_line, l.unit_line, l.sub_unit_line, l.address, l.city_line,
  l.postal_code, l.crest_sha256,
  i.id AS invitation, i.number AS letter_number, i.date AS letter_date, i.subject, i.no_substitutes,
  i.signatory_person_id, i.signatory_post, i.on_behalf_of, i.delegated_through, i.acting,
  i.carbon_copies, i.incomplete_reason,
  n.id AS news, n.dateline_place, n.lead_office_id, n.closing_tagline
FROM meeting m
LEFT JOIN series s ON s.id=m.series_id
LEFT JOIN letterhead l ON l.id=m.letterhead_id
LEFT JOIN invitation i ON i.id=(SELECT min(id) FROM invitation WHERE meeting_id=m.id AND _alive)
LEFT JOIN news_release n
  ON n.id=(SELECT min(id) FROM news_release WHERE meeting_id=m.id AND _alive)
WHERE m.id=:meeting AND m._alive"""
"""The meeting and everything it has at most one of."""

_RECIPIENTS = """
SELECT id, office_id, addressee, person_id, response, sent_on, channel, post, email, notified_on
FROM recipient WHERE meeting_id=:meeting AND _alive ORDER BY pos, id"""

_ATTENDANCE = """
SELECT id, office_id, person_id, status, name, position, role, "group", headcount, represents,
  proxy_basis, checked_in_at, left_at, note, initialled, arrived_at_item_id, left_at_item_id
FROM attendance WHERE meeting_id=:meeting AND _alive ORDER BY pos, id"""

_AGENDA = """
SELECT a.id, a.title, a.presenter_office_id, a.planned_minutes, a.actual_minutes, a.outcome, a.late,
  a.confidential, a.level, a.chair_note,
  (SELECT json_group_array(t.name) FROM topic_item i JOIN topic t ON t.id=i.topic_id AND t._alive
    WHERE i.agenda_item_id=a.id AND i._alive)
FROM agenda_item a WHERE a.meeting_id=:meeting AND a._alive ORDER BY a.pos, a.id"""

_POINTS = """
SELECT p.agenda_item_id, p.id, p.text, p.kind, p.speaker_office_id, p.speaker_label, p.confidential
FROM point p JOIN agenda_item a ON a.id=p.agenda_item_id
WHERE a.meeting_id=:meeting AND a._alive AND p._alive ORDER BY p.pos, p.id"""

_DECISIONS = """
SELECT id, text, agenda_item_id, status, number, superseded_by_id, revoked_by_id, revoked_reason
FROM decision WHERE meeting_id=:meeting AND _alive ORDER BY pos, id"""

_ACTIONS = """
SELECT id, text, agenda_item_id, responsible_office_id, responsible_person_id, responsible_post,
  due_date, due_phrase, status, number, closed_on
FROM action_item WHERE meeting_id=:meeting AND _alive ORDER BY pos, id"""

_PROGRESS = """
SELECT n.action_item_id, n.id, n.date, n.text, t.sha256
FROM progress_note n JOIN action_item a ON a.id=n.action_item_id
LEFT JOIN attachment t ON t.id=n.attachment_id AND t._alive
WHERE a.meeting_id=:meeting AND a._alive AND n._alive ORDER BY n.pos, n.id"""

_UPDATES = """
SELECT u.id, t.name, u.owner_office_id, u.due_date, u.progress_percent, u.note, u.step
FROM target_update u JOIN target t ON t.id=u.target_id
WHERE u.meeting_id=:meeting AND u._alive ORDER BY u.pos, u.id"""

_ATTACHMENTS = """
SELECT id, name, sha256, size, agenda_item_id, kind, revision
FROM attachment WHERE meeting_id=:meeting AND _alive AND kind<>'letter' ORDER BY pos, id"""
"""The words of sent letters are this workspace's own, no part of the meeting."""

_CHECKLIST = """
SELECT id, text, days, done_on
FROM checklist_item WHERE meeting_id=:meeting AND _alive ORDER BY days, pos, id"""

_CORRECTIONS = """
SELECT id, kind, revision, sheet, date, place, was, becomes, reason, author, settled
FROM correction WHERE meeting_id=:meeting AND _alive ORDER BY pos, id"""


class _Reader:
    """One reading; `rows` runs a statement for the meeting."""

    def __init__(self, rows: Any, named: Named, traces: Mapping[bytes, LinkTrace]) -> None:
        self._rows = rows
        self._named = named
        self._traces = traces
        self._places: dict[bytes, int] = {}

    def record(self, head: Any) -> r.MeetingRecord:
        named = self._named
        people = named.people(json.loads(head.listed_people))  # first: it hands out the keys
        agenda = tuple(self._agenda())  # before all that says which item it came from
        return r.MeetingRecord(
            meeting=self._meeting(head),
            people=people,
            invitation=self._invitation(head) if head.invitation else None,
            attendance=tuple(self._attendance()),
            agenda=agenda,
            decisions=tuple(self._decisions()),
            action_items=tuple(self._actions()),
            target_updates=tuple(self._updates()),
            news_release=self._news(head) if head.news else None,
            attachments=tuple(self._attachments()),
            checklist=tuple(self._checklist()),
            corrections=tuple(self._corrections()),
            offices=named.offices(json.loads(head.listed_offices)),  # last: all are named by now
        )

    # --- what a meeting has once -----------------------------------------------------------------

    def _meeting(self, row: Any) -> r.Meeting:
        return r.Meeting(
            id=read_id(row.id), title=row.title, date=dt.date.fromisoformat(row.date),
            number=row.number,
            kind=row.kind, activity_class=row.activity_class, purpose=row.purpose,
            invited_start=row.invited_start, invited_end=row.invited_end,
            opened_at=row.opened_at, closed_at=row.closed_at,
            crosses_midnight=bool(row.crosses_midnight),
            pauses=msgspec.json.decode(row.pauses, type=tuple[r.Pause, ...]),
            time_zone=row.time_zone, venue=row.venue, online_link=row.online_link,
            organizer=self._named.code(row.organizer_id),
            series=_series(row),
            classification=row.classification, urgency=row.urgency, status=row.status,
            status_reason=row.status_reason, minutes_number=row.minutes_number,
            minutes_date=_date(row.minutes_date),
            letterhead=_letterhead(row) if row.letterhead else None,
            references=tuple(json.loads(row.references)),
            earlier_plans=msgspec.json.decode(
                row.earlier_plans, type=tuple[r.EarlierPlan, ...]
            ),
        )  # fmt: skip

    def _invitation(self, row: Any) -> r.Invitation:
        return r.Invitation(
            number=row.letter_number, date=_date(row.letter_date), subject=row.subject,
            no_substitutes=bool(row.no_substitutes),
            signatory=self._named.key_or(row.signatory_person_id, row.signatory_post),
            on_behalf_of=row.on_behalf_of, delegated_through=row.delegated_through,
            acting=row.acting,
            recipients=tuple(self._recipients()),
            carbon_copies=tuple(json.loads(row.carbon_copies)),
            incomplete_reason=row.incomplete_reason,
        )  # fmt: skip

    def _news(self, row: Any) -> r.NewsRelease:
        return r.NewsRelease(
            dateline_place=row.dateline_place,
            lead_office=self._named.code(row.lead_office_id),
            closing_tagline=row.closing_tagline,
        )

    # --- its lists, in the order of their positions ----------------------------------------------

    def _recipients(self) -> Iterator[r.Recipient]:
        for (
            id_, office, addressee, person, response, sent_on, channel, post, email, notified,
        ) in self._rows(_RECIPIENTS):  # fmt: skip
            yield r.Recipient(
                id=read_id(id_), office=self._named.sure_code(office), addressee=addressee,
                person=self._named.key(person), response=response, sent_on=_date(sent_on),
                channel=channel, post=post, email=email, notified_on=_date(notified),
            )  # fmt: skip

    def _attendance(self) -> Iterator[r.Attendance]:
        code, key = self._named.sure_code, self._named.key
        for (
            id_, office, person, status, name, position, role, group, headcount, represents,
            basis, checked_in, left, note, initialled, arrived_item, left_item,
        ) in self._rows(_ATTENDANCE):  # fmt: skip
            yield r.Attendance(
                id=read_id(id_), office=code(office), person=key(person), status=status,
                name=name, position=position, role=role, group=bool(group), headcount=headcount,
                represents=represents, proxy_basis=basis, checked_in_at=checked_in, left_at=left,
                note=note, initialled=bool(initialled),
                arrived_at_item=self._places.get(arrived_item),
                left_at_item=self._places.get(left_item),
            )  # fmt: skip

    def _agenda(self) -> Iterator[r.AgendaItem]:
        points: dict[bytes, list[r.Point]] = {}
        for item, id_, text, kind, office, label, confidential in self._rows(_POINTS):
            point = r.Point(
                id=read_id(id_), text=text, kind=kind, speaker_office=self._named.code(office),
                speaker_label=label, confidential=bool(confidential),
            )  # fmt: skip
            points.setdefault(item, []).append(point)
        for (
            id_, title, office, minutes, actual, outcome, late, confidential, level, note,
            topics,
        ) in self._rows(_AGENDA):  # fmt: skip
            self._places[id_] = len(self._places) + 1
            yield r.AgendaItem(
                id=read_id(id_), title=title, presenter_office=self._named.code(office),
                planned_minutes=minutes, actual_minutes=actual, outcome=outcome, late=bool(late),
                confidential=bool(confidential), level=level, chair_note=note,
                points=tuple(points.get(id_, ())), topics=tuple(sorted(set(json.loads(topics)))),
                continues=_continues(self._traces.get(id_)),
                carried=_carried(self._traces.get(id_)),
            )  # fmt: skip

    def _decisions(self) -> Iterator[r.Decision]:
        for id_, text, item, status, number, superseded, revoked, reason in self._rows(_DECISIONS):
            yield r.Decision(
                id=read_id(id_), text=text, agenda_item=self._places.get(item), status=status,
                number=number, superseded_by=_id(superseded), revoked_by=_id(revoked),
                revoked_reason=reason,
            )  # fmt: skip

    def _actions(self) -> Iterator[r.ActionItem]:
        notes: dict[bytes, list[r.ProgressNote]] = {}
        for action, id_, date, text, proof in self._rows(_PROGRESS):
            note = r.ProgressNote(
                id=read_id(id_), date=dt.date.fromisoformat(date), text=text, proof=proof
            )
            notes.setdefault(action, []).append(note)
        for (
            id_, text, item, office, person, post, due, phrase, status, number, closed,
        ) in self._rows(_ACTIONS):  # fmt: skip
            yield r.ActionItem(
                id=read_id(id_), text=text, agenda_item=self._places.get(item),
                responsible_office=self._named.code(office),
                responsible_person=self._named.key_or(person, post), due_date=_date(due),
                due_phrase=phrase, status=status, number=number, closed_on=_date(closed),
                progress_notes=tuple(notes.get(id_, ())),
            )  # fmt: skip

    def _updates(self) -> Iterator[r.TargetUpdate]:
        for id_, target, office, due, percent, note, step in self._rows(_UPDATES):
            yield r.TargetUpdate(
                id=read_id(id_), target=target, owner_office=self._named.code(office),
                due_date=_date(due), progress_percent=percent, note=note, step=step,
            )  # fmt: skip

    def _attachments(self) -> Iterator[r.Attachment]:
        for id_, name, sha256, size, item, kind, revision in self._rows(_ATTACHMENTS):
            place = self._places.get(item)
            yield r.Attachment(
                id=read_id(id_), name=name, sha256=sha256, size=size, agenda_item=place, kind=kind,
                revision=revision,
            )  # fmt: skip

    def _checklist(self) -> Iterator[r.ChecklistItem]:
        for id_, text, days, done_on in self._rows(_CHECKLIST):
            yield r.ChecklistItem(id=read_id(id_), text=text, days=days, done_on=_date(done_on))

    def _corrections(self) -> Iterator[r.Correction]:
        for (
            id_, kind, revision, sheet, date, place, was, becomes, reason, author, settled,
        ) in self._rows(_CORRECTIONS):  # fmt: skip
            yield r.Correction(
                id=read_id(id_), kind=kind, revision=revision, sheet=sheet, date=_date(date),
                place=place, was=was, becomes=becomes, reason=reason, author=author,
                settled=bool(settled),
            )  # fmt: skip


def _series(row: Any) -> r.Series | None:
    if row.series is None:
        return None
    return r.Series(
        name=row.series, recurrence=row.recurrence, starts_on=_date(row.starts_on),
        on_holiday=row.on_holiday if row.on_holiday in ON_HOLIDAY else "keep",
        occurrences=tuple(_occurrences(row.occurrences)),
    )  # fmt: skip


def _occurrences(listed: str) -> Iterator[r.Occurrence]:
    for date, moved_to, cancelled, reason, meeting in sorted(json.loads(listed), key=itemgetter(0)):
        yield r.Occurrence(
            date=dt.date.fromisoformat(date), moved_to=_date(moved_to), cancelled=bool(cancelled),
            reason=reason, meeting=UUID(hex=meeting) if meeting else None,
        )  # fmt: skip


def _continues(trace: LinkTrace | None) -> tuple[r.ItemLink, ...]:
    return () if trace is None else tuple(map(_item_link, trace.continues))


def _carried(trace: LinkTrace | None) -> r.Carried | None:
    if trace is None or trace.verb is None:
        return None
    to = None if trace.to is None else _item_link(trace.to._replace(verb=""))
    return msgspec.convert(
        {"verb": trace.verb, "until": trace.until, "reason": trace.reason, "to": to}, r.Carried
    )


def _item_link(link: Link) -> r.ItemLink:
    place, verb = link.place, link.verb or None
    if place is None:
        return r.ItemLink(id=read_id(link.item), verb=verb)  # type: ignore[arg-type]
    return r.ItemLink(
        id=read_id(link.item), date=place.date, title=place.meeting, number=place.number,
        verb=verb,  # type: ignore[arg-type]  # a word of CarryVerb
    )  # fmt: skip


def _letterhead(row: Any) -> r.Letterhead:
    return r.Letterhead(
        name=row.letterhead, government_line=row.government_line, unit_line=row.unit_line,
        sub_unit_line=row.sub_unit_line, address=row.address, city_line=row.city_line,
        postal_code=row.postal_code, crest_sha256=row.crest_sha256,
    )  # fmt: skip


def _id(value: bytes | None) -> UUID | None:
    return None if value is None else read_id(value)


def _date(text: str | None) -> dt.date | None:
    return None if text is None else dt.date.fromisoformat(text)
