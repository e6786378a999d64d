"""Making, changing, joining and removing series (A1)."""

from __future__ import annotations

import datetime as dt
from typing import Any, TypedDict, Unpack
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from jakber_desktop.language.marking import QT_TRANSLATE_NOOP
from jakber_desktop.model import entities as e
from jakber_desktop.model.errors import FieldInvalid, SeriesBothFinal, SeriesFinal, SeriesUsed
from jakber_desktop.model.rows.series import ON_HOLIDAY
from jakber_desktop.operations import fields as f
from jakber_desktop.operations.editing import editable_meeting, is_locked, living, put, short
from jakber_desktop.operations.follow_ups.dues import redate
from jakber_desktop.operations.series.recurrence import checked_rule
from jakber_desktop.store.records.called import series_called, series_for
from jakber_desktop.store.workspace import Workspace

__all__ = ["SeriesValues", "add_series", "edit_series", "merge_series", "remove_series"]

_ADD = QT_TRANSLATE_NOOP("core", "Buat rangkaian “{name}”")
_EDIT = QT_TRANSLATE_NOOP("core", "Ubah rangkaian “{name}”")
_MERGE = QT_TRANSLATE_NOOP("core", "Gabungkan rangkaian “{name}” ke “{other}”")
_REMOVE = QT_TRANSLATE_NOOP("core", "Hapus rangkaian “{name}”")
_TWICE = QT_TRANSLATE_NOOP("core", "Rangkaian dengan nama ini sudah ada.")
_ITSELF = QT_TRANSLATE_NOOP("core", "Pilih rangkaian yang lain.")
_NO_START = QT_TRANSLATE_NOOP("core", "Tulis mulai kapan jadwal ini dihitung.")
_NAME_LIMIT = 200


class SeriesValues(TypedDict, total=False):
    """What is said of a series; None empties, what is absent stays. `rule` is an RFC 5545 RRULE."""

    name: str
    rule: str | None
    starts_on: dt.date | None
    on_holiday: str


def add_series(workspace: Workspace, **given: Unpack[SeriesValues]) -> str:
    """Make a series; gives its id. A rule needs the day it counts from.

    Raises FieldInvalid ("name" when empty or taken, "recurrence", "starts_on", "on_holiday").
    """
    with workspace.change(_ADD) as change:
        values = _values(change.session, {"name": "", **given}, None)
        if values.get("recurrence") and values.get("starts_on") is None:
            raise FieldInvalid("starts_on", _NO_START)
        series = series_for(change, values["name"])
        put(series, **{"recurrence": None, "starts_on": None, "on_holiday": "keep", **values})
        change.label = _ADD.format(name=short(series.name))
        return series.id.hex


def edit_series(workspace: Workspace, series_id: str, **given: Unpack[SeriesValues]) -> None:
    """Change what is said of a series; its days that go their own way stay as they are.

    Raises RowNotFound, FieldInvalid as `add_series`.
    """
    with workspace.change(_EDIT) as change:
        series = living(change.session, e.Series, series_id)
        values = _values(change.session, dict(given), series.id)
        rule = values.get("recurrence", series.recurrence)
        start = values.get("starts_on", series.starts_on)
        if rule and start is None and not _meetings(change.session, series.id):
            raise FieldInvalid("starts_on", _NO_START)
        put(series, **values)
        change.label = _EDIT.format(name=short(series.name))


def merge_series(workspace: Workspace, series_id: str, into_id: str) -> None:
    """Let one series go up in another: its meetings belong to that one, its own rule goes.

    Final minutes are sealed with the name of the series they belong to, so a series that has some
    stays. Raises RowNotFound, FieldInvalid ("series"), SeriesFinal when the other one could go up
    in it instead, SeriesBothFinal when neither can.
    """
    with workspace.change(_MERGE) as change:
        series, into = (living(change.session, e.Series, one) for one in (series_id, into_id))
        if series is into:
            raise FieldInvalid("series", _ITSELF)
        change.label = _MERGE.format(name=short(series.name), other=short(into.name))
        meetings = _meetings(change.session, series.id)
        _refuse_final(change.session, series, into, meetings)
        for id_ in meetings:
            put(editable_meeting(change.session, id_), series_id=into.id)
        for id_ in meetings[:1]:  # one of them stands for the whole series
            redate(change, id_, series.id)
        change.remove(series)


def _refuse_final(session: Session, series: e.Series, into: e.Series, meetings: list[UUID]) -> None:
    count = sum(is_locked(session, one) for one in meetings)
    if not count:
        return
    name, other = short(series.name), short(into.name)
    if any(is_locked(session, one) for one in _meetings(session, into.id)):
        raise SeriesBothFinal(name=name, other=other)
    raise SeriesFinal(name=name, count=count, other=other)


def remove_series(workspace: Workspace, series_id: str) -> None:
    """Take a series off that no meeting belongs to. Raises RowNotFound, SeriesUsed."""
    with workspace.change(_REMOVE) as change:
        series = living(change.session, e.Series, series_id)
        count = len(_meetings(change.session, series.id))
        if count:
            raise SeriesUsed(name=short(series.name), count=count)
        change.label = _REMOVE.format(name=short(series.name))
        change.remove(series)


# --- inside ---------------------------------------------------------------------------------------


def _values(session: Session, given: dict[str, Any], own: UUID | None) -> dict[str, Any]:
    values: dict[str, Any] = {}
    if "name" in given:
        name = f.required_line("name", given["name"], _NAME_LIMIT)
        holder = series_called(session, name)
        if holder is not None and holder.id != own:
            raise FieldInvalid("name", _TWICE)
        values["name"] = name
    if "rule" in given:
        values["recurrence"] = checked_rule(given["rule"])
    if "starts_on" in given:
        values["starts_on"] = given["starts_on"]
    if "on_holiday" in given:
        values["on_holiday"] = f.choice("on_holiday", given["on_holiday"], ON_HOLIDAY)
    return values


def _meetings(session: Session, series: UUID) -> list[UUID]:
    wanted = select(e.Meeting.id).where(e.Meeting.series_id == series, e.Meeting.alive)
    return list(session.scalars(wanted.order_by(e.Meeting.date, e.Meeting.id)))
