"""Preparing meetings (15): make, edit, copy, the next of a series, who leads and writes (A1-A6)."""

from __future__ import annotations

import datetime as dt
from typing import Unpack
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from jakber_desktop.language.labels import mid_sentence
from jakber_desktop.language.marking import QT_TRANSLATE_NOOP
from jakber_desktop.model import entities as e
from jakber_desktop.model.errors import FieldInvalid, RowNotFound
from jakber_desktop.operations import fields as f
from jakber_desktop.operations.editing import editable_meeting, put, read_meeting, short
from jakber_desktop.operations.follow_ups.dues import redate
from jakber_desktop.operations.history_names import field_name
from jakber_desktop.operations.meeting_copy import copy_into, standing_items
from jakber_desktop.operations.meeting_fields import (
    TITLE_LIMIT,
    MeetingDetails,
    MeetingFields,
    apply_fields,
    series_row_id,
)
from jakber_desktop.operations.recurrence import checked_rule, next_date
from jakber_desktop.operations.revisions_told import take_over_revision
from jakber_desktop.store.workspace import Change, Workspace

__all__ = [
    "MeetingDetails", "MeetingFields", "copy_meeting", "create_meeting", "edit_meeting",
    "next_occurrence", "save_series", "series_names",
]  # fmt: skip

_CREATE = QT_TRANSLATE_NOOP("core", "Buat rapat “{title}”")
_EDIT = QT_TRANSLATE_NOOP("core", "Ubah data rapat “{title}”")
_EDIT_ONE = QT_TRANSLATE_NOOP("core", "Ubah {field} rapat “{title}”")
_COPY = QT_TRANSLATE_NOOP("core", "Salin rapat “{title}”")
_NEXT = QT_TRANSLATE_NOOP("core", "Buat rapat berikut rangkaian “{name}”")
_SERIES = QT_TRANSLATE_NOOP("core", "Ubah rangkaian “{name}”")

_COLUMNS = {"organizer": "organizer_id", "series": "series_id", "letterhead": "letterhead_id"}
"""Fields whose column has another name."""

_NO_SERIES = QT_TRANSLATE_NOOP("core", "Pilih rangkaian rapat ini lebih dahulu.")
_WHEN = QT_TRANSLATE_NOOP("core", "Isi tanggal rapat berikut; rangkaian ini tidak punya jadwal.")
_SERIES_WORD = QT_TRANSLATE_NOOP("core", "Rangkaian")


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
        left = meeting.series_id
        apply_fields(change, meeting, given)
        if {"date", "series"} & given.keys():
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


def next_occurrence(workspace: Workspace, meeting_id: str, date: dt.date | None = None) -> str:
    """The next meeting of the series, with its roster and standing items; gives its id.

    The date is the given one, else the first of the series' rule that no meeting of it has. Raises
    MeetingNotFound, FieldInvalid (field "series" or "date").
    """
    with workspace.change(_NEXT) as change, change.session.no_autoflush:
        source = read_meeting(change.session, meeting_id)
        series = change.session.get(e.Series, source.series_id) if source.series_id else None
        if series is None:
            raise FieldInvalid("series", _NO_SERIES)
        when = date or _next_date(change.session, source, series)
        coming = _new(change, source.title, when, {})
        items = standing_items(change.session, source)
        copy_into(change, source, coming, items)
        take_over_revision(change, source, coming)
        redate(change, coming.id)
        change.label = _NEXT.format(name=short(series.name))
        return coming.id.hex


def save_series(
    workspace: Workspace, name: str, recurrence: str | None = None, *, new_name: str | None = None
) -> str:
    """Make a series, or change its rule (RFC 5545 RRULE; None: no rule) and name; gives its id.

    Raises FieldInvalid.
    """
    words = f.required_line("series", name)
    with workspace.change(_SERIES.format(name=short(words))) as change:
        known = change.session.scalars(
            select(e.Series).where(e.Series.name == words, e.Series.alive).order_by(e.Series.id)
        ).first()
        id_: UUID = known.id if known else series_row_id(change, words)
        series = change.session.get(e.Series, id_)
        if series is None:
            raise RowNotFound(what=_SERIES_WORD)
        renamed = f.line("series", new_name) or series.name
        put(series, name=renamed, recurrence=checked_rule(recurrence))
        return id_.hex


def series_names(workspace: Workspace) -> tuple[tuple[str, str | None], ...]:
    """All series by name, each with its rule."""
    with workspace.read() as session:
        rows = session.execute(
            select(e.Series.name, e.Series.recurrence)
            .where(e.Series.alive)
            .order_by(e.Series.name, e.Series.id)
        )
        return tuple((name, rule) for name, rule in rows)


def _new(change: Change, title: str, date: dt.date, given: MeetingDetails) -> e.Meeting:
    words = f.required_line("title", title, TITLE_LIMIT)
    meeting = e.Meeting(id=change.new_id(), title=words, date=date)
    apply_fields(change, meeting, given)
    change.add(meeting)
    return meeting


def _next_date(session: Session, source: e.Meeting, series: e.Series) -> dt.date:
    if series.recurrence is None:
        raise FieldInvalid("date", _WHEN)
    taken = session.scalars(
        select(e.Meeting.date).where(e.Meeting.series_id == series.id, e.Meeting.alive)
    )
    coming = next_date(series.recurrence, source.date, taken)
    if coming is None:
        raise FieldInvalid("date", _WHEN)
    return coming
