"""Due phrases and the days they mean: typed in the register, and reckoned anew (F2).

A phrase hangs on its meeting's day ("awal bulan depan"), on the next meeting of the series
("sebelum rapat berikutnya") or on a feast whose day may only be estimated ("setelah Idul Fitri").
"""

from __future__ import annotations

import datetime as dt
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator
from typing import NamedTuple
from uuid import UUID

from sqlalchemy import ColumnElement, func, select
from sqlalchemy.orm import Session

from jakber_desktop.language.marking import QT_TRANSLATE_NOOP
from jakber_desktop.model import entities as e
from jakber_desktop.operations.days.due_phrases import Due, read_due
from jakber_desktop.operations.editing import put
from jakber_desktop.operations.outcomes.quick_action import parse_due
from jakber_desktop.store.workspace import Change, Workspace

__all__ = ["StaleDue", "is_estimated", "next_of_series", "redate", "redate_all", "stale_dues",
           "stale_in", "typed_due"]  # fmt: skip

REDATE = QT_TRANSLATE_NOOP("core", "Hitung ulang {n} tenggat")
_OPEN = ("open", "in_progress", "blocked")


class StaleDue(NamedTuple):
    """A follow-up whose phrase means another day by now: its id, the kept day, the right one."""

    id: str
    phrase: str
    kept: dt.date | None
    due: dt.date


def is_estimated(phrase: str | None, meeting: dt.date) -> bool:
    """Whether the day of a phrase, counted from its meeting, is only an estimate."""
    return phrase is not None and read_due(phrase, meeting, None, whole=True).estimated


def typed_due(
    session: Session, meeting: e.Meeting, text: str, today: dt.date
) -> tuple[dt.date | None, str | None]:
    """A due date as typed in the register on a day: (date, phrase), both None for nothing.

    People count from today here, a kept phrase counts from its meeting: one that means another day
    from there is kept as its date alone. Raises FieldInvalid ("due").
    """
    start = max(today, meeting.date)
    date, phrase = parse_due(text, meeting=start, next_meeting=_coming(session, meeting, start))
    if phrase is None or date is None:
        return date, phrase
    kept = _reckoned(session, meeting, phrase)
    return date, phrase if kept.date == date else None


def next_of_series(session: Session, meeting: e.Meeting) -> dt.date | None:
    """The day of the meeting that follows in the series; None for none."""
    return _coming(session, meeting, meeting.date)


def stale_dues(workspace: Workspace) -> tuple[StaleDue, ...]:
    """The open follow-ups whose phrase means another day than the one kept beside it."""
    with workspace.read() as session:
        return tuple(one for one, _ in stale_in(session, None))


def redate_all(workspace: Workspace) -> int:
    """Reckon all due phrases of open follow-ups anew as one change; gives how many days moved."""
    with workspace.change(REDATE) as change:
        moved = _redate(change, None)
        change.label = REDATE.format(n=moved)
    return moved


def redate(change: Change, meeting: UUID, left: UUID | None = None) -> None:
    """Within the change that made, moved or called off a meeting: reckon the due phrases of its
    series anew; `left` is the series that it went out of.

    Final minutes keep what was agreed: only the register's day moves.
    """
    change.session.flush()
    series = change.session.scalar(select(e.Meeting.series_id).where(e.Meeting.id == meeting))
    known = [one for one in (series, left) if one is not None]
    _redate(change, (e.Meeting.id == meeting) | e.Meeting.series_id.in_(known))


def stale_in(
    session: Session, which: ColumnElement[bool] | None
) -> Iterator[tuple[StaleDue, e.ActionItem]]:
    """The follow-ups to be reckoned anew, of some meetings or of all."""
    wanted = (
        select(e.ActionItem, e.Meeting)
        .join(e.Meeting, e.Meeting.id == e.ActionItem.meeting_id)
        .where(
            e.ActionItem.alive, e.Meeting.alive, e.ActionItem.due_phrase.is_not(None),
            e.ActionItem.status.in_(_OPEN),
        )
        .order_by(e.ActionItem.id)
    )  # fmt: skip
    if which is not None:
        wanted = wanted.where(which)
    found = session.execute(wanted).all()
    days = _days_of_series(session) if found else {}
    for row, meeting in found:
        of_series = days.get(meeting.series_id, [])
        at = bisect_right(of_series, meeting.date)
        coming = of_series[at] if at < len(of_series) else None
        due = read_due(row.due_phrase or "", meeting.date, coming, whole=True)
        if due.date is not None and due.phrase is not None and due.date != row.due_date:
            yield StaleDue(row.id.hex, due.phrase, row.due_date, due.date), row


# --- inside ---------------------------------------------------------------------------------------


def _days_of_series(session: Session) -> dict[UUID | None, list[dt.date]]:
    """The days of the meetings of each series, in order, without those called off."""
    row = e.Meeting
    wanted = select(row.series_id, row.date).where(
        row.series_id.is_not(None), row.alive, row.status != "cancelled"
    )
    days: dict[UUID | None, list[dt.date]] = defaultdict(list)
    for series, day in session.execute(wanted.order_by(row.date)):
        days[series].append(day)
    return days


def _coming(session: Session, meeting: e.Meeting, day: dt.date) -> dt.date | None:
    if meeting.series_id is None:
        return None
    return session.scalar(
        select(func.min(e.Meeting.date)).where(
            e.Meeting.series_id == meeting.series_id, e.Meeting.alive, e.Meeting.date > day,
            e.Meeting.status != "cancelled",
        )
    )  # fmt: skip


def _reckoned(session: Session, meeting: e.Meeting, phrase: str) -> Due:
    return read_due(phrase, meeting.date, next_of_series(session, meeting), whole=True)


def _redate(change: Change, which: ColumnElement[bool] | None) -> int:
    moved = list(stale_in(change.session, which))
    for stale, row in moved:
        put(row, due_date=stale.due)
    return len(moved)
