"""The follow-ups of a series' earlier meetings, as the next one reports on them (F4).

A meeting's table holds what was open when the meeting before it ended: what is open still, and what
was done or given up since. So an open follow-up stands in every table until it is closed.
"""

from __future__ import annotations

import datetime as dt
from typing import Any
from uuid import UUID

import msgspec
from sqlalchemy.orm import Session

from jakber_desktop.model import record as r
from jakber_desktop.model.rows.carrying import EarlierFollowUpRow
from jakber_desktop.operations.editing import read_meeting
from jakber_desktop.operations.follow_ups.public_rows import plain_words
from jakber_desktop.operations.outcomes.closed_items import closed_items
from jakber_desktop.operations.outcomes.narrowing import CLOSING, CODE, is_closed
from jakber_desktop.store.plain import driver
from jakber_desktop.store.workspace import Workspace

__all__ = [
    "earlier_follow_ups",
    "follow_ups_before",
    "of_its_own",
    "open_before",
    "table_of",
    "with_follow_ups",
]

_OPEN = "x.status IN ('open','in_progress','blocked')"
_FROM = """FROM action_item x JOIN meeting m ON m.id=x.meeting_id AND m._alive
LEFT JOIN office o ON o.id=x.responsible_office_id AND o._alive
LEFT JOIN person r ON r.id=x.responsible_person_id AND r._alive"""
_COLUMNS = f"""lower(hex(x.id)), {CODE.format(letter="T", table="action_item")}, x.text,
  lower(hex(m.id)), m.title, m.date, o.code, ifnull(nullif(o.short_name,''), o.name),
  ifnull(r.name, x.responsible_post), x.due_date, x.due_phrase, x.status, x.closed_on,
  {CLOSING}"""
_SERIES = "x._alive AND m.series_id=:series"
_ORDER = "m.date, m.invited_start, m.id, x.pos, x.id"
_TABLE = f"""SELECT {_COLUMNS} {_FROM} WHERE {_SERIES}
AND (m.date, ifnull(m.invited_start,''), m.id) < (:date, :start, :id)
AND ({_OPEN} OR x.closed_on > :since) ORDER BY {_ORDER}"""
_OPEN_ONES = (
    f"SELECT {_COLUMNS} {_FROM} WHERE {_SERIES} AND m.date<=:date AND {_OPEN} ORDER BY {_ORDER}"
)
_BEFORE = """SELECT max(date) FROM meeting m WHERE m._alive AND m.series_id=:series
AND (m.status='held' OR m.closed_at IS NOT NULL OR m.opened_at IS NOT NULL)
AND (m.date, ifnull(m.invited_start,''), m.id) < (:date, :start, :id)"""


def follow_ups_before(workspace: Workspace, meeting_id: str) -> tuple[EarlierFollowUpRow, ...]:
    """The table of a meeting: the follow-ups of the meetings before it in its series, in their
    order. Raises MeetingNotFound."""
    with workspace.read() as session:
        return table_of(session, read_meeting(session, meeting_id))


def open_before(
    session: Session, series: UUID | None, date: dt.date
) -> tuple[EarlierFollowUpRow, ...]:
    """The follow-ups of a series that are open, of meetings up to a day, in their order."""
    if series is None:
        return ()
    values = {"series": series.bytes, "date": date.isoformat()}
    items = frozenset(one.bytes for one in closed_items(session))
    rows = driver(session).execute(_OPEN_ONES, values).fetchall()
    return tuple(_row(one, items) for one in rows)


def earlier_follow_ups(session: Session, meeting_id: UUID) -> tuple[r.EarlierFollowUp, ...]:
    """The table as papers print it, within an open session; closed ones say nothing but that."""
    rows = table_of(session, read_meeting(session, meeting_id))
    return tuple(
        r.EarlierFollowUp(
            text=row.text, number=row.code, meeting_date=row.meeting_date,
            responsible_office=row.office_name or None, responsible_person=row.who or None,
            due_date=row.due, due_phrase=row.due_phrase, status=row.status
        )
        for row in rows
        if not row.closed
    )  # fmt: skip


def with_follow_ups(session: Session, record: r.MeetingRecord) -> r.MeetingRecord:
    """The record of a meeting with the table that its papers print."""
    if record.meeting.id is None or record.meeting.series is None:
        return record
    found = earlier_follow_ups(session, record.meeting.id)
    return msgspec.structs.replace(record, earlier_follow_ups=found) if found else record


def of_its_own(record: r.MeetingRecord) -> r.MeetingRecord:
    """A record without what it tells of other meetings: that changes without anybody's revision."""
    agenda = tuple(
        msgspec.structs.replace(one, continues=(), carried=None) for one in record.agenda
    )
    return msgspec.structs.replace(record, agenda=agenda, earlier_follow_ups=())


def table_of(session: Session, meeting: Any) -> tuple[EarlierFollowUpRow, ...]:
    """The table of a meeting (an entity), within an open session."""
    if meeting.series_id is None:
        return ()
    execute = driver(session).execute
    values = {
        "series": meeting.series_id.bytes, "date": meeting.date.isoformat(),
        "start": meeting.invited_start or "", "id": meeting.id.bytes,
    }  # fmt: skip
    values["since"] = execute(_BEFORE, values).fetchone()[0] or ""
    items = frozenset(one.bytes for one in closed_items(session))
    return tuple(_row(one, items) for one in execute(_TABLE, values).fetchall())


def _row(row: tuple[Any, ...], items: frozenset[bytes]) -> EarlierFollowUpRow:
    (id_, code, text, meeting, title, date, office, name, who, due, phrase, status, closed_on,
     *closing) = row  # fmt: skip
    words = " ".join(plain_words(text).split())
    return EarlierFollowUpRow(
        id=id_, code=code, text=words, meeting_id=meeting, meeting=title,
        meeting_date=dt.date.fromisoformat(date), office=office or "", office_name=name or "",
        who=who or "", due=_day(due), due_phrase=phrase, status=status, closed_on=_day(closed_on),
        closed=is_closed(tuple(closing), items),
    )  # fmt: skip


def _day(text: str | None) -> dt.date | None:
    return None if text is None else dt.date.fromisoformat(text)
