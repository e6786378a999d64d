"""Writes a meeting file into the workspace: only what differs, matched by id or natural key."""

from __future__ import annotations

from uuid import UUID

import msgspec
from sqlalchemy import select

from jakber_desktop.model import entities as e
from jakber_desktop.model import ids
from jakber_desktop.store.records.called import series_for
from jakber_desktop.store.records.given import Entry, Given
from jakber_desktop.store.records.matching import Rule
from jakber_desktop.store.records.write_carrying import write_carrying
from jakber_desktop.store.records.write_continuing import write_occurrences, write_topics
from jakber_desktop.store.records.write_keeping import write_checklist, write_corrections
from jakber_desktop.store.records.write_outcomes import (
    write_actions,
    write_attachments,
    write_decisions,
    write_news,
    write_updates,
)
from jakber_desktop.store.records.write_people import write_attendance, write_invitation
from jakber_desktop.store.records.write_progress import write_progress
from jakber_desktop.store.records.writing import Writing, update
from jakber_desktop.store.workspace import Change


def write_record(change: Change, given: Given) -> UUID:
    """Bring the workspace in line with a meeting file; return the meeting's id.

    Raises MeetingFileInvalid (with the path of the property) when a code, key, id or position does
    not resolve; the caller's change rolls everything back.
    """
    with change.session.no_autoflush:
        writing = Writing(change, given)
        head = Entry(given.record.meeting, given.raw["meeting"], "meeting")
        meeting = _meeting(writing, head)
        writing.directory.write(meeting, is_new=meeting in change.session.new)
        _head(writing, meeting, head)
        _agenda(writing, meeting)
        write_attendance(writing, meeting)
        write_invitation(writing, meeting)
        write_decisions(writing, meeting)
        actions = write_actions(writing, meeting)
        write_updates(writing, meeting)
        write_news(writing, meeting)
        write_attachments(writing, meeting)
        write_progress(writing, meeting, actions)
        write_checklist(writing, meeting)
        write_corrections(writing, meeting)
    return meeting.id


def _meeting(writing: Writing, head: Entry) -> e.Meeting:
    """By id; else the living one of that date and title now, or at its birth; else a new one."""
    part = head.part
    id_ = part.id or ids.meeting_id(part.date, part.title)
    found = writing.session.get(e.Meeting, id_)
    if part.id is None:
        same_day = select(e.Meeting).where(e.Meeting.date == part.date, e.Meeting.alive)
        alike = {
            meeting.id: meeting
            for meeting in writing.session.scalars(same_day.order_by(e.Meeting.id))
            if ids.fold(meeting.title) == ids.fold(part.title)
        }
        found = alike.get(id_) or next(iter(alike.values()), found)
    return found or writing.new(e.Meeting, id_, title=part.title, date=part.date)


def _head(writing: Writing, meeting: e.Meeting, head: Entry) -> None:
    values = head.values(
        "title", "date", "number", "kind", "activity_class", "purpose", "invited_start",
        "invited_end", "opened_at", "closed_at", "crosses_midnight", "time_zone", "venue",
        "online_link",
        "classification", "urgency", "status", "status_reason", "minutes_number",
        "minutes_date", "references",
    )  # fmt: skip
    if "pauses" in head.raw:
        values["pauses"] = tuple(
            {name: getattr(pause, name) for name in pause.__struct_fields__}
            for pause in head.part.pauses
        )
    if "earlier_plans" in head.raw:
        values["earlier_plans"] = tuple(map(msgspec.to_builtins, head.part.earlier_plans))
    values |= writing.offices(head, organizer="organizer_id")
    if "series" in head.raw:
        values["series_id"] = _series(writing, head.child("series"))
    if "letterhead" in head.raw:
        values["letterhead_id"] = _letterhead(writing, head.child("letterhead"))
    update(meeting, {"alive": True, **values})


def _series(writing: Writing, entry: Entry | None) -> UUID | None:
    if entry is None:
        return None
    series = series_for(writing.change, entry.part.name)
    update(series, entry.values("recurrence", "starts_on", "on_holiday"))
    write_occurrences(writing, series.id, entry)
    return series.id


def _letterhead(writing: Writing, entry: Entry | None) -> UUID | None:
    if entry is None:
        return None
    name = entry.part.name
    letterhead = writing.shared(e.Letterhead, ids.letterhead_id(name), name=name)
    update(letterhead, entry.values(*(set(entry.part.__struct_fields__) - {"name"})))
    return letterhead.id


# --- the agenda ----------------------------------------------------------------------------------


def _agenda(writing: Writing, meeting: e.Meeting) -> None:
    """The items and their points; other parts of the file name an item by its place here."""
    lists = writing.lists
    existing = lists.existing(e.AgendaItem, meeting.id)
    if "agenda" not in writing.given.raw:
        writing.agenda = [row for row in existing if row.alive]
        writing.living_items = {row.id for row in writing.agenda}
        return
    entries = list(writing.root.list("agenda"))
    lists.reserve(e.AgendaItem, entries)
    rows = lists.match(
        entries,
        existing,
        Rule(
            natural=lambda part: (ids.fold(part.title),),
            identity=lambda part, nth: ids.agenda_item_id(meeting.id, part.title, nth),
            make=lambda part, id_: e.AgendaItem(
                id=id_, meeting_id=meeting.id, title=part.title, pos=""
            ),
        ),
    )
    lists.settle(existing, rows)
    for entry, row in zip(entries, rows, strict=True):
        values = entry.values(
            "title", "planned_minutes", "actual_minutes", "outcome", "late", "confidential",
            "level", "chair_note",
        )  # fmt: skip
        values |= writing.offices(entry, presenter_office="presenter_office_id")
        update(row, values)
    _points(writing, meeting, entries, rows)
    write_carrying(writing, entries, rows)
    write_topics(writing, entries, rows)
    writing.agenda = rows
    writing.living_items = {row.id for row in (*existing, *rows) if row.alive}


def _points(
    writing: Writing, meeting: e.Meeting, agenda: list[Entry], items: list[e.AgendaItem]
) -> None:
    """The points of all items; one that stands under another item now moves there."""
    lists = writing.lists
    of_meeting = e.Point.agenda_item_id.in_(
        select(e.AgendaItem.id).where(e.AgendaItem.meeting_id == meeting.id)
    )
    pool = lists.rows(e.Point, of_meeting)
    before: dict[UUID, list[e.Point]] = {}
    for point in pool:
        before.setdefault(point.agenda_item_id, []).append(point)
    for owner in agenda:
        lists.reserve(e.Point, owner.list("points"))
    for owner, item in zip(agenda, items, strict=True):
        if "points" in owner.raw:
            _points_of(writing, item, owner, before.get(item.id, []), pool)


def _points_of(
    writing: Writing, item: e.AgendaItem, owner: Entry, existing: list[e.Point], pool: list[e.Point]
) -> None:
    entries = list(owner.list("points"))
    rows = writing.lists.match(
        entries,
        existing,
        Rule(
            natural=lambda part: (),
            identity=lambda part, nth: ids.point_id(item.id, nth),
            make=lambda part, id_: e.Point(id=id_, agenda_item_id=item.id, text=part.text, pos=""),
        ),
        pool,
    )
    for entry, row in zip(entries, rows, strict=True):
        values = entry.values("kind", "speaker_label", "text", "confidential")
        values |= writing.offices(entry, speaker_office="speaker_office_id")
        update(row, {"agenda_item_id": item.id, **values})
    writing.lists.settle(existing, rows)
