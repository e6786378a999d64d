"""The days of a series without a meeting yet, as one file for other calendars (A1, B4)."""

from __future__ import annotations

import datetime as dt
import re
from pathlib import Path
from typing import NamedTuple
from uuid import UUID

import msgspec
from sqlalchemy.orm import Session

from jakber_desktop.exchange.calendar_file import Entry
from jakber_desktop.exchange.series_calendar import MovedDay, series_calendar
from jakber_desktop.language.marking import QT_TRANSLATE_NOOP
from jakber_desktop.model import entities as e
from jakber_desktop.model import record as r
from jakber_desktop.model.errors import FieldInvalid
from jakber_desktop.model.rows.series import MOVED, TO_COME, OccurrenceRow
from jakber_desktop.operations.editing import living
from jakber_desktop.operations.saving import save_bytes
from jakber_desktop.operations.series.days import days_of
from jakber_desktop.operations.series.plan import Plan, plan_of
from jakber_desktop.store.log.clock import stamp_ms
from jakber_desktop.store.plain import driver
from jakber_desktop.store.workspace import Workspace

__all__ = ["SeriesExport", "export_series"]

AHEAD = dt.timedelta(days=730)
"""How far ahead the days are told."""
_NOTHING = QT_TRANSLATE_NOOP("core", "Tidak ada hari mendatang pada rangkaian ini untuk diekspor.")
_CLOSED = QT_TRANSLATE_NOOP(
    "core", "Rapat rangkaian ini tidak terbuka, jadi harinya tidak diekspor."
)
_VERSIONS = """
SELECT count(*), max(hlc) FROM change WHERE (ent='series' AND row=:series)
  OR (ent='occurrence' AND row IN (SELECT id FROM occurrence WHERE series_id=:series))"""
_ENDS = re.compile(r";?(?:UNTIL|COUNT)=[^;]*")


class SeriesExport(NamedTuple):
    """The file that was written, and how many days it tells."""

    path: Path
    days: int


def export_series(workspace: Workspace, series_id: str, path: Path, today: dt.date) -> SeriesExport:
    """Write the days from `today` on that no meeting stands for; meetings have files of their own.

    A series whose newest meeting is not open to all never goes out (R4). Raises RowNotFound,
    FieldInvalid ("series") when there is nothing to write, FileUnwritable.
    """
    with workspace.read() as session:
        plan = plan_of(session, living(session, e.Series, series_id).id)
        like = _like(session, plan) if plan else None
        versions = driver(session).execute(_VERSIONS, {"series": UUID(hex=series_id).bytes})
        sequence, hlc = versions.fetchone()
    days = [] if plan is None else days_of(plan, today, today + AHEAD)
    told = [one for one in days if one.rule_day is not None and one.rule_day >= today]
    coming = [one for one in told if one.state in TO_COME]
    if plan is None or plan.rule is None or like is None or not coming:
        raise FieldInvalid("series", _NOTHING)
    if like.classification != "open":
        raise FieldInvalid("series", _CLOSED)
    stamp = dt.datetime.fromtimestamp(stamp_ms(hlc or 0) / 1000, dt.UTC)
    save_bytes(_calendar(plan, like, told, coming, sequence, stamp), path)
    return SeriesExport(path, len(coming))


def _calendar(
    plan: Plan,
    like: r.Meeting,
    told: list[OccurrenceRow],
    coming: list[OccurrenceRow],
    sequence: int,
    stamp: dt.datetime,
) -> bytes:
    dates = sorted(one.rule_day for one in told if one.rule_day)
    entry = Entry(
        uid=plan.id, sequence=sequence, stamp=stamp, summary=plan.name, description="",
        place=like.venue or "",
    )  # fmt: skip
    moved = [
        MovedDay(one.rule_day, one.day, one.reason or one.holiday)
        for one in coming
        if one.state == MOVED and one.rule_day
    ]
    kept = {one.rule_day for one in coming}
    return series_calendar(
        msgspec.structs.replace(like, date=dates[0]), entry, _ENDS.sub("", plan.rule or ""),
        last=dates[-1], left_out=[day for day in dates if day not in kept], moved=moved,
    )  # fmt: skip


def _like(session: Session, plan: Plan) -> r.Meeting:
    """What a meeting of the series is like: that of the newest one."""
    newest = session.get(e.Meeting, plan.meetings[-1].id) if plan.meetings else None
    if newest is None:
        return r.Meeting(title=plan.name, date=dt.date.min)
    facts = {
        name: getattr(newest, name)
        for name in (
            "invited_start", "invited_end", "crosses_midnight", "time_zone", "venue",
            "online_link", "classification",
        )
    }  # fmt: skip
    return msgspec.convert({"title": plan.name, "date": newest.date, **facts}, r.Meeting)
