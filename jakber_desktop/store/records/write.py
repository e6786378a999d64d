"""Writes a meeting file into the workspace: only what differs, matched by id or natural key."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, TypeVar
from uuid import UUID

from sqlalchemy import select

from jakber_desktop.language.marking import QT_TRANSLATE_NOOP
from jakber_desktop.model import entities as e
from jakber_desktop.model import ids
from jakber_desktop.model.base import Entity
from jakber_desktop.store.records.directory import Directory
from jakber_desktop.store.records.given import Entry, Given
from jakber_desktop.store.records.matching import Lists, Natural
from jakber_desktop.store.workspace import Change

T = TypeVar("T", bound=Entity)

_NO_ITEM = QT_TRANSLATE_NOOP("core", "agenda ke-{n} tidak ada")


def write_record(change: Change, given: Given) -> UUID:
    """Bring the workspace in line with a meeting file; return the meeting's id.

    Raises MeetingFileInvalid (with the path of the property) when a code, key, id or position does
    not resolve; the caller's change rolls everything back.
    """
    return _Writer(change, given).write()


def update(entity: Entity, values: dict[str, Any]) -> None:
    """Set the fields that differ."""
    for field, value in values.items():
        if getattr(entity, field) != value:
            setattr(entity, field, value)


class _Writer:
    def __init__(self, change: Change, given: Given) -> None:
        self._change = change
        self._session = change.session
        self._given = given
        self._root = given.root
        self._directory = Directory(change, given)
        whole_file = "id" in given.raw["meeting"]
        self._lists = Lists(change, given, whole_file=whole_file)
        self._targets: dict[UUID, e.Target] = {}

    def write(self) -> UUID:
        head = Entry(self._given.record.meeting, self._given.raw["meeting"], "meeting")
        with self._session.no_autoflush:
            meeting = self._meeting(head)
            self._directory.write(meeting, is_new=meeting in self._session.new)
            self._head(meeting, head)
            items = self._agenda(meeting)
            self._attendance(meeting)
            self._invitation(meeting)
            self._decisions(meeting, items)
            self._actions(meeting, items)
            self._updates(meeting)
            self._news(meeting)
            self._attachments(meeting, items)
        return meeting.id

    # --- the meeting itself ----------------------------------------------------------------------

    def _meeting(self, head: Entry) -> e.Meeting:
        part = head.part
        if part.id:
            found = self._session.get(e.Meeting, part.id)
            return found or self._new(e.Meeting, part.id, title=part.title, date=part.date)
        alike = self._session.scalars(
            select(e.Meeting).where(e.Meeting.date == part.date, e.Meeting.alive)
        )
        for meeting in alike:
            if ids.fold(meeting.title) == ids.fold(part.title):
                return meeting
        natural = ids.meeting_id(part.date, part.title)
        return self._session.get(e.Meeting, natural) or self._new(
            e.Meeting, natural, title=part.title, date=part.date
        )

    def _new(self, kind: type[T], id_: UUID, **values: Any) -> T:
        entity = kind(id=id_, **values)
        self._change.add(entity)
        return entity

    def _head(self, meeting: e.Meeting, head: Entry) -> None:
        values = head.values(
            "title", "date", "kind", "activity_class", "purpose", "invited_start", "invited_end",
            "opened_at", "closed_at", "crosses_midnight", "time_zone", "venue", "online_link",
            "classification", "urgency", "status", "status_reason", "minutes_number",
            "minutes_date", "references",
        )  # fmt: skip
        if "pauses" in head.raw:
            values["pauses"] = tuple(
                {name: getattr(pause, name) for name in pause.__struct_fields__}
                for pause in head.part.pauses
            )
        values |= self._offices(head, organizer="organizer_id")
        if "series" in head.raw:
            values["series_id"] = self._series(head.child("series"))
        if "letterhead" in head.raw:
            values["letterhead_id"] = self._letterhead(head.child("letterhead"))
        update(meeting, values)
        if not meeting.alive:
            meeting.alive = True

    def _series(self, entry: Entry | None) -> UUID | None:
        if entry is None:
            return None
        id_ = ids.series_id(entry.part.name)
        series = self._session.get(e.Series, id_) or self._new(e.Series, id_, name=entry.part.name)
        update(series, {"alive": True, **entry.values("recurrence")})
        return id_

    def _letterhead(self, entry: Entry | None) -> UUID | None:
        if entry is None:
            return None
        id_ = ids.letterhead_id(entry.part.name)
        letterhead = self._session.get(e.Letterhead, id_) or self._new(
            e.Letterhead, id_, name=entry.part.name
        )
        names = [name for name in entry.part.__struct_fields__ if name != "name"]
        update(letterhead, {"alive": True, **entry.values(*names)})
        return id_

    def _offices(self, entry: Entry, **names: str) -> dict[str, Any]:
        """Office codes as ids: property name -> field name, for those given."""
        return {
            field: self._directory.office(getattr(entry.part, name), f"{entry.path}.{name}")
            for name, field in names.items()
            if name in entry.raw
        }

    # --- lists -----------------------------------------------------------------------------------

    def _agenda(self, meeting: e.Meeting) -> list[e.AgendaItem]:
        existing = self._lists.existing(e.AgendaItem, "meeting_id", [meeting.id])
        if "agenda" not in self._given.raw:
            return [row for row in existing if row.alive]
        entries = list(self._root.list("agenda"))
        rows = self._lists.match(
            entries,
            existing,
            lambda part: (ids.fold(part.title),),
            lambda entry, nth: e.AgendaItem(
                id=entry.part.id or ids.agenda_item_id(meeting.id, entry.part.title, nth),
                meeting_id=meeting.id,
                title=entry.part.title,
                pos="",
            ),
        )
        points: dict[UUID, list[e.Point]] = {}
        for point in self._lists.existing(e.Point, "agenda_item_id", [row.id for row in rows]):
            points.setdefault(point.agenda_item_id, []).append(point)
        for entry, row in zip(entries, rows, strict=True):
            names = ("title", "planned_minutes", "outcome", "late", "confidential")
            update(
                row,
                entry.values(*names) | self._offices(entry, presenter_office="presenter_office_id"),
            )
            if "points" in entry.raw:
                self._points(row, entry, points.get(row.id, []))
        self._lists.settle(existing, rows)
        return rows

    def _points(self, item: e.AgendaItem, owner: Entry, existing: list[e.Point]) -> None:
        entries = list(owner.list("points"))
        rows = self._lists.match(
            entries,
            existing,
            lambda part: (),
            lambda entry, nth: e.Point(
                id=entry.part.id or ids.point_id(item.id, nth),
                agenda_item_id=item.id,
                text=entry.part.text,
                pos="",
            ),
        )
        for entry, row in zip(entries, rows, strict=True):
            values = entry.values("kind", "speaker_label", "text", "confidential")
            update(row, values | self._offices(entry, speaker_office="speaker_office_id"))
        self._lists.settle(existing, rows)

    def _attendance(self, meeting: e.Meeting) -> None:
        if "attendance" not in self._given.raw:
            return
        existing = self._lists.existing(e.Attendance, "meeting_id", [meeting.id])
        office, person = self._directory.office_of, self._directory.person_of

        def natural(part: Any) -> Natural:
            who = person(part) or part.position or part.name or ""
            return office(part), ids.fold(str(who)), bool(part.group)

        def make(entry: Entry, nth: int) -> e.Attendance:
            place, who, group = natural(entry.part)
            assert isinstance(place, UUID)
            return e.Attendance(
                id=entry.part.id
                or ids.attendance_id(meeting.id, place, str(who), group=bool(group), nth=nth),
                meeting_id=meeting.id,
                office_id=place,
                status=entry.part.status,
                pos="",
            )

        entries = list(self._root.list("attendance"))
        for entry in entries:
            self._directory.check(entry)
        rows = self._lists.match(entries, existing, natural, make)
        for entry, row in zip(entries, rows, strict=True):
            values = entry.values(
                "name", "position", "role", "status", "group", "headcount", "represents",
                "proxy_basis", "checked_in_at", "left_at", "note",
            )  # fmt: skip
            if "person" in entry.raw:
                values["person_id"] = person(entry.part)
            update(row, values | {"office_id": office(entry.part)})
        self._lists.settle(existing, rows)

    def _invitation(self, meeting: e.Meeting) -> None:
        entry = self._root.child("invitation")
        if entry is None:
            return
        letter = self._single(e.Invitation, ids.invitation_id(meeting.id), meeting)
        values = entry.values("number", "date", "subject", "no_substitutes", "carbon_copies")
        if "signatory" in entry.raw:
            person, post = self._directory.person_or_post(
                entry.part.signatory, f"{entry.path}.signatory"
            )
            values |= {"signatory_person_id": person, "signatory_post": post}
        update(letter, values)
        if "recipients" in entry.raw:
            self._recipients(meeting, entry)

    def _recipients(self, meeting: e.Meeting, letter: Entry) -> None:
        existing = self._lists.existing(e.Recipient, "meeting_id", [meeting.id])
        office, person = self._directory.office_of, self._directory.person_of

        def natural(part: Any) -> Natural:
            return office(part), ids.fold(str(person(part) or part.addressee or ""))

        def make(entry: Entry, nth: int) -> e.Recipient:
            place, who = natural(entry.part)
            assert isinstance(place, UUID)
            return e.Recipient(
                id=entry.part.id or ids.recipient_id(meeting.id, place, str(who), nth),
                meeting_id=meeting.id,
                office_id=place,
                pos="",
            )

        entries = list(letter.list("recipients"))
        for entry in entries:
            self._directory.check(entry)
        rows = self._lists.match(entries, existing, natural, make)
        for entry, row in zip(entries, rows, strict=True):
            values = entry.values("addressee", "response", "sent_on", "channel")
            if "person" in entry.raw:
                values["person_id"] = person(entry.part)
            update(row, values | {"office_id": office(entry.part)})
        self._lists.settle(existing, rows)

    def _decisions(self, meeting: e.Meeting, items: Sequence[e.AgendaItem]) -> None:
        if "decisions" not in self._given.raw:
            return
        existing = self._lists.existing(e.Decision, "meeting_id", [meeting.id])
        entries = list(self._root.list("decisions"))
        rows = self._lists.match(
            entries,
            existing,
            lambda part: (),
            lambda entry, nth: e.Decision(
                id=entry.part.id or ids.decision_id(meeting.id, nth),
                meeting_id=meeting.id,
                text=entry.part.text,
                pos="",
            ),
        )
        for entry, row in zip(entries, rows, strict=True):
            update(row, entry.values("text", "status") | self._item(entry, items))
        self._lists.settle(existing, rows)

    def _actions(self, meeting: e.Meeting, items: Sequence[e.AgendaItem]) -> None:
        if "action_items" not in self._given.raw:
            return
        existing = self._lists.existing(e.ActionItem, "meeting_id", [meeting.id])
        entries = list(self._root.list("action_items"))
        rows = self._lists.match(
            entries,
            existing,
            lambda part: (),
            lambda entry, nth: e.ActionItem(
                id=entry.part.id or ids.action_item_id(meeting.id, nth),
                meeting_id=meeting.id,
                text=entry.part.text,
                pos="",
            ),
        )
        for entry, row in zip(entries, rows, strict=True):
            values = entry.values("text", "due_date", "due_phrase", "status")
            values |= self._item(entry, items)
            values |= self._offices(entry, responsible_office="responsible_office_id")
            if "responsible_person" in entry.raw:
                person, post = self._directory.person_or_post(
                    entry.part.responsible_person, f"{entry.path}.responsible_person"
                )
                values |= {"responsible_person_id": person, "responsible_post": post}
            update(row, values)
        self._lists.settle(existing, rows)

    def _item(self, entry: Entry, items: Sequence[e.AgendaItem]) -> dict[str, Any]:
        """The agenda item at the given 1-based position."""
        if "agenda_item" not in entry.raw:
            return {}
        place = entry.part.agenda_item
        if place is not None and place > len(items):
            raise self._given.refuse(f"{entry.path}.agenda_item", _NO_ITEM.format(n=place))
        return {"agenda_item_id": None if place is None else items[place - 1].id}

    def _updates(self, meeting: e.Meeting) -> None:
        if "target_updates" not in self._given.raw:
            return
        existing = self._lists.existing(e.TargetUpdate, "meeting_id", [meeting.id])
        entries = list(self._root.list("target_updates"))

        def natural(part: Any) -> Natural:
            return (getattr(part, "target_id", None) or ids.target_id(part.target),)

        rows = self._lists.match(
            entries,
            existing,
            natural,
            lambda entry, nth: e.TargetUpdate(
                id=entry.part.id
                or ids.target_update_id(meeting.id, ids.target_id(entry.part.target), nth),
                meeting_id=meeting.id,
                target_id=ids.target_id(entry.part.target),
                pos="",
            ),
        )
        for entry, row in zip(entries, rows, strict=True):
            values = entry.values("due_date", "progress_percent", "note")
            values |= self._offices(entry, owner_office="owner_office_id")
            values["target_id"] = self._target(entry, row, values)
            update(row, values)
        self._lists.settle(existing, rows)

    def _target(self, entry: Entry, row: e.TargetUpdate, values: dict[str, Any]) -> UUID:
        """The target of an update, made with the first meeting that names it."""
        known = self._session.get(e.Target, row.target_id)
        if known is not None and known.name == entry.part.target:
            return known.id
        id_ = ids.target_id(entry.part.target)
        if id_ not in self._targets:
            self._targets[id_] = self._session.get(e.Target, id_) or self._new(
                e.Target,
                id_,
                name=entry.part.target,
                owner_office_id=values.get("owner_office_id"),
                due_date=values.get("due_date"),
            )
        return id_

    def _news(self, meeting: e.Meeting) -> None:
        entry = self._root.child("news_release")
        if entry is None:
            return
        news = self._single(e.NewsRelease, ids.news_release_id(meeting.id), meeting)
        values = entry.values("dateline_place", "closing_tagline")
        update(news, values | self._offices(entry, lead_office="lead_office_id"))

    def _single(self, kind: type[T], id_: UUID, meeting: e.Meeting) -> T:
        """The one row of its kind that a meeting has."""
        row = self._session.get(kind, id_) or self._new(kind, id_, meeting_id=meeting.id)
        if not row.alive:
            row.alive = True
        return row

    def _attachments(self, meeting: e.Meeting, items: Sequence[e.AgendaItem]) -> None:
        if "attachments" not in self._given.raw:
            return
        existing = self._lists.existing(e.Attachment, "meeting_id", [meeting.id])
        entries = list(self._root.list("attachments"))
        rows = self._lists.match(
            entries,
            existing,
            lambda part: (part.sha256, part.name),
            lambda entry, nth: e.Attachment(
                id=entry.part.id
                or ids.attachment_id(meeting.id, entry.part.sha256, f"{entry.part.name}/{nth}"),
                meeting_id=meeting.id,
                name=entry.part.name,
                sha256=entry.part.sha256,
                size=entry.part.size,
                pos="",
            ),
        )
        for entry, row in zip(entries, rows, strict=True):
            update(row, entry.values("name", "sha256", "size") | self._item(entry, items))
        self._lists.settle(existing, rows)
