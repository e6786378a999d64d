"""The targets over all meetings and everything that was reported of them (21, F3).

A target is told as its newest report left it: a meeting's report stands on the meeting's day, one
outside a meeting on its own day and after those of the meetings.
"""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import Any

from sqlalchemy.orm import Session

from jakber_desktop.language.marking import QT_TRANSLATE_NOOP
from jakber_desktop.model.errors import RowNotFound
from jakber_desktop.model.rows import OfficeTag
from jakber_desktop.model.rows.targets import (
    STEPS,
    ReportMeeting,
    TargetCounts,
    TargetDetail,
    TargetEvent,
    TargetFilter,
    TargetRow,
)
from jakber_desktop.operations.follow_ups.public_rows import plain_words
from jakber_desktop.operations.follow_ups.reading import office_tags
from jakber_desktop.store.plain import driver
from jakber_desktop.store.workspace import Workspace

__all__ = [
    "ALL", "count", "detail", "events_of", "offices", "partners", "report_meetings", "step_number",
    "targets",
]  # fmt: skip

_WHAT = QT_TRANSLATE_NOOP("core", "Target kerja sama")
_TARGETS = """
SELECT lower(hex(t.id)), t.name, o.code, t.partner, t.indicator, t.due_date, t.step
FROM target t LEFT JOIN office o ON o.id=t.owner_office_id AND o._alive
WHERE t._alive ORDER BY t.rowid"""
_EVENTS = """
SELECT lower(hex(u.target_id)), m.date, u.step, u.progress_percent, u.note, m.title,
  lower(hex(m.id)), m.classification<>'open', 0 AS outside, u.pos AS pos, u.id AS id
FROM target_update u JOIN meeting m ON m.id=u.meeting_id AND m._alive WHERE u._alive
UNION ALL
SELECT lower(hex(n.target_id)), n.date, n.step, n.progress_percent, n.note, '', '', 0, 1, '', n.id
FROM target_note n WHERE n._alive
ORDER BY 2, outside, pos, id"""
_MEETINGS = """
SELECT lower(hex(m.id)), m.title, m.date FROM meeting m
WHERE m._alive AND m.status IN ('planned','held') AND NOT EXISTS(
  SELECT 1 FROM minutes_version v WHERE v.meeting_id=m.id AND v._alive
  AND v.state IN ('final','signed','archived'))
ORDER BY abs(julianday(m.date)-julianday(:today)), m.date DESC LIMIT :limit"""
_MOST_MEETINGS = 30
ALL = TargetFilter()


def targets(workspace: Workspace, wanted: TargetFilter = ALL) -> tuple[TargetRow, ...]:
    """The targets that answer to a filter; done ones last, then the newest report first.

    Raises StorageError.
    """
    with workspace.read() as session:
        return tuple(_answering(_read(session), wanted))


def count(workspace: Workspace, wanted: TargetFilter) -> TargetCounts:
    """How many targets there are under a filter and in all."""
    with workspace.read() as session:
        rows = _read(session)
    shown = _answering(rows, wanted)
    return TargetCounts(len(shown), sum(one.step == len(STEPS) for one in shown), len(rows))


def detail(workspace: Workspace, target_id: str) -> TargetDetail:
    """One target with all its reports. Raises RowNotFound."""
    with workspace.read() as session:
        row = next((one for one in _read(session) if one.id == target_id), None)
        if row is None:
            raise RowNotFound(what=_WHAT)
        return TargetDetail(row, tuple(events_of(session).get(target_id, ())))


def partners(workspace: Workspace) -> tuple[str, ...]:
    """The cooperations that targets belong to, by name."""
    with workspace.read() as session:
        return tuple(sorted({one.partner for one in _read(session) if one.partner}))


def offices(workspace: Workspace) -> tuple[OfficeTag, ...]:
    """All offices in protocol order."""
    with workspace.read() as session:
        return tuple(office_tags(session).values())


def report_meetings(workspace: Workspace, today: dt.date) -> tuple[ReportMeeting, ...]:
    """Meetings whose minutes are open, the nearest to `today` first."""
    values = {"today": today.isoformat(), "limit": _MOST_MEETINGS}
    with workspace.read() as session:
        found = driver(session).execute(_MEETINGS, values)
        return tuple(
            ReportMeeting(id_, title, dt.date.fromisoformat(date)) for id_, title, date in found
        )


def step_number(step: str | None) -> int | None:
    """The step's place from 1; None for none, or for one of a newer program."""
    return STEPS.index(step) + 1 if step in STEPS else None


def events_of(session: Session) -> Mapping[str, list[TargetEvent]]:
    """Target (an id) -> its reports, oldest first."""
    found: dict[str, list[TargetEvent]] = defaultdict(list)
    for target, date, step, percent, note, title, meeting, closed, *_ in driver(session).execute(
        _EVENTS
    ):
        event = TargetEvent(
            dt.date.fromisoformat(date), step_number(step), percent, _line(note), title, meeting,
            bool(closed),
        )  # fmt: skip
        found[target].append(event)
    return found


# --- inside ---------------------------------------------------------------------------------------


def _read(session: Session) -> list[TargetRow]:
    tags, events = office_tags(session), events_of(session)
    rows = [
        _row(values, tags, events.get(values[0], []))
        for values in driver(session).execute(_TARGETS).fetchall()
    ]
    rows.sort(key=_order)
    return rows


def _row(
    values: tuple[Any, ...], tags: Mapping[str, OfficeTag], events: list[TargetEvent]
) -> TargetRow:
    id_, name, office, partner, indicator, due, step = values
    newest = events[-1] if events else None
    told = next((one for one in reversed(events) if one.note), None)
    measured = next((one.percent for one in reversed(events) if one.percent is not None), None)
    return TargetRow(
        id=id_, text=name, office=tags.get(office), partner=partner or "",
        indicator=indicator or "", due=dt.date.fromisoformat(due) if due else None,
        step=step_number(step), percent=measured, note=told.note if told else "",
        reported=newest.date if newest else None, closed=told.closed if told else False,
    )  # fmt: skip


def _order(row: TargetRow) -> tuple[bool, int]:
    """Done ones last; then by the newest report, and as they were made."""
    return row.step == len(STEPS), -(row.reported.toordinal() if row.reported else 0)


def _answering(rows: Iterable[TargetRow], wanted: TargetFilter) -> list[TargetRow]:
    words = wanted.text.casefold().split()
    return [
        row
        for row in rows
        if (wanted.office is None or (row.office and row.office.code == wanted.office))
        and (wanted.partner is None or row.partner == wanted.partner)
        and all(word in _searched(row) for word in words)
    ]


def _searched(row: TargetRow) -> str:
    office = f"{row.office.code} {row.office.name}" if row.office else ""
    return "\n".join((row.text, row.indicator, row.note, row.partner, office)).casefold()


def _line(note: str | None) -> str:
    return " ".join(plain_words(note).split()) if note else ""
