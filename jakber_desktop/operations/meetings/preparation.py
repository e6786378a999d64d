"""Preparing meetings (15): make, edit, copy, the next of a series, who leads and writes (A1-A6)."""

from __future__ import annotations

import datetime as dt
from typing import Unpack
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from jakber_desktop.language.dates import long_date
from jakber_desktop.language.labels import mid_sentence
from jakber_desktop.language.marking import QT_TRANSLATE_NOOP
from jakber_desktop.model import entities as e
from jakber_desktop.model import ids
from jakber_desktop.model.errors import FieldInvalid
from jakber_desktop.model.rows.carrying import Coming, Planned
from jakber_desktop.operations import fields as f
from jakber_desktop.operations.carrying.coming import Choices, coming_of, take_along, take_into
from jakber_desktop.operations.carrying.coming_title import coming_title
from jakber_desktop.operations.carrying.copying import copy_into
from jakber_desktop.operations.carrying.deeds import target_of
from jakber_desktop.operations.carrying.reading import planned_after
from jakber_desktop.operations.carrying.roster import roster_of
from jakber_desktop.operations.days.today import day_of
from jakber_desktop.operations.editing import editable_meeting, living, put, read_meeting, short
from jakber_desktop.operations.finalising.revisions_told import take_over_revision
from jakber_desktop.operations.follow_ups.dues import redate
from jakber_desktop.operations.log_words.names import field_name
from jakber_desktop.operations.meetings.fields import (
    TITLE_LIMIT,
    MeetingDetails,
    MeetingFields,
    apply_fields,
)
from jakber_desktop.operations.series.marks import follow_meeting, standing_of
from jakber_desktop.operations.series.next_day import next_day
from jakber_desktop.operations.series.plan import plan_of
from jakber_desktop.operations.series.recurrence import checked_rule
from jakber_desktop.store.records.called import series_for
from jakber_desktop.store.workspace import Change, Workspace

__all__ = [
    "MeetingDetails", "MeetingFields", "coming_meeting", "copy_meeting", "create_meeting",
    "edit_meeting", "first_occurrence", "next_occurrence", "planned_meeting", "save_series",
    "series_names", "take_into_planned",
]  # fmt: skip

_CREATE = QT_TRANSLATE_NOOP("core", "Buat rapat “{title}”")
_EDIT = QT_TRANSLATE_NOOP("core", "Ubah data rapat “{title}”")
_EDIT_ONE = QT_TRANSLATE_NOOP("core", "Ubah {field} rapat “{title}”")
_COPY = QT_TRANSLATE_NOOP("core", "Salin rapat “{title}”")
_NEXT = QT_TRANSLATE_NOOP("core", "Buat rapat berikut rangkaian “{name}”")
_INTO = QT_TRANSLATE_NOOP("core", "Bawa butir rapat lalu ke rapat “{title}” {day}")
_SERIES = QT_TRANSLATE_NOOP("core", "Ubah rangkaian “{name}”")

_COLUMNS = {"organizer": "organizer_id", "series": "series_id", "letterhead": "letterhead_id"}
"""Fields whose column has another name."""

_NO_SERIES = QT_TRANSLATE_NOOP("core", "Pilih rangkaian rapat ini lebih dahulu.")
_WHEN = QT_TRANSLATE_NOOP("core", "Isi tanggal rapat berikut; rangkaian ini tidak punya jadwal.")


def create_meeting(
    workspace: Workspace, title: str, date: dt.date, **given: Unpack[MeetingDetails]
) -> str:
    """Make a planned meeting; gives its id. Raises FieldInvalid."""
    with workspace.change(_CREATE.format(title=short(title))) as change:
        made = _new(change, title, date, given)
        redate(change, made.id)
        return made.id.hex


def edit_meeting(workspace: Workspace, meeting_id: str, **given: Unpack[MeetingFields]) -> None:
    """Change the given fields. Raises MeetingNotFound, MeetingLocked, FieldInvalid."""
    with workspace.change(_EDIT) as change, change.session.no_autoflush:
        meeting = editable_meeting(change.session, meeting_id)
        left, moves = meeting.series_id, bool({"date", "series"} & given.keys())
        stood = standing_of(change.session, meeting) if moves else None
        apply_fields(change, meeting, given)
        if moves:
            follow_meeting(change, meeting, stood)
            redate(change, meeting.id, left)
        change.label = _edit_label(tuple(given), short(meeting.title))


def _edit_label(fields: tuple[str, ...], title: str) -> str:
    """A single field is named: "Ubah tempat rapat “…”"."""
    if len(fields) != 1:
        return _EDIT.format(title=title)
    name = field_name("meeting", _COLUMNS.get(fields[0], fields[0]))
    return _EDIT_ONE.format(field=mid_sentence(name), title=title)


def copy_meeting(
    workspace: Workspace, meeting_id: str, date: dt.date, title: str | None = None
) -> str:
    """A new planned meeting with the agenda, recipients, place and leaders of another.

    No notes, no attendance, no numbers, nothing sent (ui-design §9, 02). Raises MeetingNotFound,
    FieldInvalid.
    """
    with workspace.change(_COPY) as change, change.session.no_autoflush:
        source = read_meeting(change.session, meeting_id)
        copied = _new(change, title or source.title, date, {})
        copy_into(change, source, copied)
        change.label = _COPY.format(title=short(source.title))
        return copied.id.hex


def next_occurrence(
    workspace: Workspace,
    meeting_id: str,
    date: dt.date | None = None,
    *,
    choices: Choices | None = None,
    today: dt.date | None = None,
) -> str:
    """The next meeting of the series, with its roster (the usual one while the meeting before has
    none) and everything that waits; gives its id.

    The date is the given one, else the first of the series' rule that no meeting of it has. Without
    `choices` it takes along what `coming_meeting` shows as taken. `today` (else of the clock) says
    which planned meetings are passed. Raises MeetingNotFound,
    FieldInvalid (field "series", "date", or "until" and "reason" of a choice).
    """
    with workspace.change(_NEXT) as change, change.session.no_autoflush:
        source, series, when = _following(change.session, meeting_id, date)
        title = coming_title(change.session, source, when)
        coming = _new(change, title, when, {}, _meeting_id(change, series, when))
        copy_into(change, source, coming, (), roster_of(change.session, source))
        take_along(change, source, coming, today or day_of(workspace), choices)
        take_over_revision(change, source, coming)
        redate(change, coming.id)
        change.label = _NEXT.format(name=short(series.name))
        return coming.id.hex


def first_occurrence(workspace: Workspace, series_id: str, date: dt.date) -> str:
    """The first meeting of a series, called like it; gives its id. Two laptops make the same one.

    Raises RowNotFound, FieldInvalid.
    """
    with workspace.change(_CREATE) as change:
        series = living(change.session, e.Series, series_id)
        id_ = _meeting_id(change, series, date)
        made = _new(change, series.name, date, {"series": series.name}, id_)
        redate(change, made.id)
        change.label = _CREATE.format(title=short(made.title))
        return made.id.hex


def coming_meeting(
    workspace: Workspace,
    meeting_id: str,
    date: dt.date | None = None,
    today: dt.date | None = None,
) -> Coming:
    """What the next meeting of the series would take along, before it is made.

    Raises MeetingNotFound, FieldInvalid (field "series" or "date").
    """
    with workspace.read() as session:
        source, series, when = _following(session, meeting_id, date)
        return coming_of(session, source, series, when, today or day_of(workspace))


def planned_meeting(
    workspace: Workspace, meeting_id: str, today: dt.date | None = None
) -> Planned | None:
    """The next meeting of the series when it is on the calendar already. Raises MeetingNotFound."""
    with workspace.read() as session:
        return planned_after(session, read_meeting(session, meeting_id), today or day_of(workspace))


def take_into_planned(
    workspace: Workspace,
    meeting_id: str,
    planned_id: str,
    *,
    choices: Choices | None = None,
    today: dt.date | None = None,
) -> int:
    """Let what waits go on in a meeting that is planned already, instead of making a new one; gives
    how many items do. Choices and day as in `next_occurrence`.

    Raises MeetingNotFound, MeetingLocked, FieldInvalid ("meeting" when it was called off since, or
    as in `next_occurrence`).
    """
    with workspace.change(_INTO) as change, change.session.no_autoflush:
        source = read_meeting(change.session, meeting_id)
        planned = target_of(change, source, planned_id)
        change.label = _INTO.format(title=short(planned.title), day=long_date(planned.date, False))
        return take_into(change, source, planned, today or day_of(workspace), choices)


def _following(
    session: Session, meeting_id: str, date: dt.date | None
) -> tuple[e.Meeting, e.Series, dt.date]:
    source = read_meeting(session, meeting_id)
    series = session.get(e.Series, source.series_id) if source.series_id else None
    if series is None:
        raise FieldInvalid("series", _NO_SERIES)
    return source, series, date or _next_date(session, source, series)


def _meeting_id(change: Change, series: e.Series, date: dt.date) -> UUID:
    """Two laptops that make the same next meeting make one; a day's second meeting is its own."""
    natural = ids.series_meeting_id(series.id, date)
    return natural if change.session.get(e.Meeting, natural) is None else change.new_id()


def save_series(
    workspace: Workspace, name: str, recurrence: str | None = None, *, new_name: str | None = None
) -> str:
    """Make a series, or change its rule (RFC 5545 RRULE; None: no rule) and name; gives its id.

    Raises FieldInvalid.
    """
    words = f.required_line("series", name)
    with workspace.change(_SERIES.format(name=short(words))) as change:
        series = series_for(change, words)
        renamed = f.line("series", new_name) or series.name
        put(series, name=renamed, recurrence=checked_rule(recurrence))
        return series.id.hex


def series_names(workspace: Workspace) -> tuple[tuple[str, str | None], ...]:
    """All series by name, each with its rule."""
    with workspace.read() as session:
        rows = session.execute(
            select(e.Series.name, e.Series.recurrence)
            .where(e.Series.alive)
            .order_by(e.Series.name, e.Series.id)
        )
        return tuple((name, rule) for name, rule in rows)


def _new(
    change: Change, title: str, date: dt.date, given: MeetingDetails, id_: UUID | None = None
) -> e.Meeting:
    words = f.required_line("title", title, TITLE_LIMIT)
    meeting = e.Meeting(id=id_ or change.new_id(), title=words, date=date)
    apply_fields(change, meeting, given)
    change.add(meeting)
    return meeting


def _next_date(session: Session, source: e.Meeting, series: e.Series) -> dt.date:
    if series.recurrence is None:
        raise FieldInvalid("date", _WHEN)
    plan = plan_of(session, series.id)
    coming = None if plan is None else next_day(plan, source.date)
    if coming is None:
        raise FieldInvalid("date", _WHEN)
    return coming
