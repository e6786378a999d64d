"""The span of a calendar through the list's own connection: meetings and due dates by day."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

from jakber_desktop.model.lifecycle import chip
from jakber_desktop.model.rows.calendar import CalendarDue, CalendarMeeting, SeriesTag
from jakber_desktop.store.quick_list import FACTS, NAMES_OFFICE, SHOWN_END, SHOWN_START, facts_of

if TYPE_CHECKING:
    from jakber_desktop.store.quick_list import MeetingList

_MEETINGS = f"""
SELECT m.id, m.title, {SHOWN_START}, {SHOWN_END}, m.venue, {FACTS}
FROM meeting m WHERE m._alive=1 AND m.date BETWEEN :first AND :last AND {{rule}}
ORDER BY m.date, ifnull({SHOWN_START}, ''), m.id"""
_DUES = """
SELECT a.due_date, a.id, m.id, m.title,
  (SELECT count(*) FROM action_item b WHERE b.meeting_id=a.meeting_id AND b._alive
    AND (b.pos, b.id)<=(a.pos, a.id)),
  a.text, o.code, a.status
FROM action_item a JOIN meeting m ON m.id=a.meeting_id AND m._alive=1
LEFT JOIN office o ON o.id=a.responsible_office_id AND o._alive
WHERE a._alive=1 AND a.due_date BETWEEN :first AND :last AND a.status<>'cancelled' AND {rule}
ORDER BY a.due_date, m.date, m.id, a.pos, a.id"""
_SERIES = "SELECT id, name FROM series WHERE _alive=1 ORDER BY name, id"
_CLOSED = {"done", "cancelled"}


def meetings_between(
    listing: MeetingList,
    first: dt.date,
    last: dt.date,
    office: str | None = None,
    series: str | None = None,
) -> list[tuple[dt.date, CalendarMeeting]]:
    """The meetings of a span by day and time. Raises StorageError."""
    rule, values = _rule(office, series, NAMES_OFFICE)
    rows = listing.query(_MEETINGS.format(rule=rule), _span(first, last) | values)
    with listing.reading():
        return [_meeting(row, listing.today) for row in rows]


def dues_between(
    listing: MeetingList,
    first: dt.date,
    last: dt.date,
    office: str | None = None,
    series: str | None = None,
) -> list[tuple[dt.date, CalendarDue]]:
    """The action items due in a span; those of an office are the ones it is to do."""
    rule, values = _rule(office, series, "{rule}")
    rows = listing.query(_DUES.format(rule=rule), _span(first, last) | values)
    with listing.reading():
        return [_due(row, listing.today) for row in rows]


def all_series(listing: MeetingList) -> tuple[SeriesTag, ...]:
    """The series by name."""
    return tuple(SeriesTag(id_.hex(), name) for id_, name in listing.query(_SERIES))


def _span(first: dt.date, last: dt.date) -> dict[str, Any]:
    return {"first": first.isoformat(), "last": last.isoformat()}


def _rule(office: str | None, series: str | None, of_office: str) -> tuple[str, dict[str, Any]]:
    rules = ["1"]
    values: dict[str, Any] = {}
    if office is not None:
        rules.append(of_office.format(rule="o.code=:office"))
        values["office"] = office
    if series is not None:
        rules.append("m.series_id=:series")
        values["series"] = bytes.fromhex(series)
    return " AND ".join(rules), values


def _meeting(row: tuple[Any, ...], today: dt.date) -> tuple[dt.date, CalendarMeeting]:
    id_, title, start, end, venue = row[:5]
    facts = facts_of(row[5:])
    found = CalendarMeeting(id_.hex(), title, start, end, venue, chip(facts, today))
    return facts.date, found


def _due(row: tuple[Any, ...], today: dt.date) -> tuple[dt.date, CalendarDue]:
    due, id_, meeting_id, meeting, nth, text, office, status = row
    date = dt.date.fromisoformat(due)
    late = date < today and status not in _CLOSED
    found = CalendarDue(
        id_.hex(), meeting_id.hex(), meeting, f"T-{nth}", text, office, status, late
    )
    return date, found
