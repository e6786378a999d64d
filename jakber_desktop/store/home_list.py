"""What Beranda and the sidebar tell, through the list's own connection: a few statements each."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any, NamedTuple

from jakber_desktop.language.clock import clock_range_both
from jakber_desktop.model.lifecycle import chip
from jakber_desktop.model.rows.home import ComingMeeting, RunningMeeting, TargetLine
from jakber_desktop.store.quick_list import FACTS, OFF, PAUSED_SINCE, SETTLED, facts_of

if TYPE_CHECKING:
    from jakber_desktop.store.quick_list import MeetingList

_COMING = f"""
SELECT m.id, m.title, m.invited_start, m.invited_end, m.time_zone, m.venue,
  (SELECT count(*) FROM recipient r WHERE r.meeting_id=m.id AND r._alive
    AND r.response IN ('accepted','delegated')), {FACTS}
FROM meeting m
WHERE m._alive=1 AND m.date>=:today AND m.closed_at IS NULL AND m.status='planned'
  AND NOT {SETTLED}
ORDER BY m.date, m.opened_at IS NULL, ifnull(m.invited_start, '~'), m.id LIMIT :limit"""
_UNSENT = """
SELECT m.id, m.title, m.date, count(*) FROM meeting m
JOIN recipient r ON r.meeting_id=m.id AND r._alive AND r.sent_on IS NULL
WHERE m._alive=1 AND m.date BETWEEN :today AND :last AND m.status='planned'
  AND m.opened_at IS NULL
GROUP BY m.id ORDER BY m.date, m.id"""
_NO_FINAL = f"""m._alive=1 AND NOT {OFF} AND NOT {SETTLED}
  AND (m.date<:today OR m.date=:today AND m.closed_at IS NOT NULL)"""
_MINUTES = f"""
SELECT m.id, m.title, m.date, (SELECT count(*) FROM agenda_item a
  WHERE a.meeting_id=m.id AND a._alive AND a.outcome='planned')
FROM meeting m WHERE {_NO_FINAL} ORDER BY m.date DESC, m.id DESC LIMIT :limit"""
_OPEN_ACTION = """a._alive=1 AND a.due_date<=:last
  AND a.status IN ('open','in_progress','blocked')"""
_ACTIONS = f"""
SELECT a.id, m.id, a.text, m.date, a.due_date,
  (SELECT count(*) FROM action_item b WHERE b.meeting_id=a.meeting_id AND b._alive
    AND (b.pos, b.id)<=(a.pos, a.id)),
  ifnull(o.short_name, o.name)
FROM action_item a JOIN meeting m ON m.id=a.meeting_id AND m._alive=1
LEFT JOIN office o ON o.id=a.responsible_office_id AND o._alive
WHERE {_OPEN_ACTION} ORDER BY a.due_date DESC, m.date DESC, a.pos LIMIT :limit"""
_COUNT_MINUTES = f"SELECT count(*) FROM meeting m WHERE {_NO_FINAL}"
_COUNT_ACTIONS = f"""
SELECT count(*) FROM action_item a JOIN meeting m ON m.id=a.meeting_id AND m._alive=1
WHERE {_OPEN_ACTION}"""
_TARGETS = """
WITH said AS (
  SELECT u.target_id, u.note, u.pos, m.date, 0 AS outside, u.id
  FROM target_update u JOIN meeting m ON m.id=u.meeting_id AND m._alive=1 WHERE u._alive
  UNION ALL SELECT n.target_id, n.note, '', n.date, 1, n.id FROM target_note n WHERE n._alive),
told AS (
  SELECT target_id, note, pos, date, row_number() OVER (
    PARTITION BY target_id ORDER BY date DESC, outside DESC, pos DESC, id DESC) AS nth FROM said)
SELECT t.id, t.name, t.step, o.code, told.note
FROM target t JOIN told ON told.target_id=t.id AND told.nth=1
LEFT JOIN office o ON o.id=t.owner_office_id AND o._alive
WHERE t._alive=1 ORDER BY ifnull(t.step, '')='done', told.date DESC, told.pos, t.id"""
_RUNNING = f"""
SELECT m.id, m.title, m.opened_at, {PAUSED_SINCE} FROM meeting m
WHERE m._alive=1 AND m.date=:today AND m.opened_at IS NOT NULL AND m.closed_at IS NULL
  AND m.status='planned' ORDER BY m.opened_at DESC LIMIT 1"""
_STEPS = ("preparing", "running", "finalising", "done")


class MeetingNeed(NamedTuple):
    """A meeting that wants something: letters sent or minutes finished; `left` counts what is."""

    id: str
    title: str
    date: dt.date
    left: int


class ActionDue(NamedTuple):
    """An open follow-up with a date."""

    id: str
    meeting_id: str
    text: str
    date: dt.date
    due: dt.date
    number: int
    office: str | None


def coming(listing: MeetingList, limit: int) -> list[ComingMeeting]:
    """The meetings of today that are not over and those to come; the running one first."""
    values = {"today": listing.today.isoformat(), "limit": limit}
    rows = listing.query(_COMING, values)
    with listing.reading():
        return [_coming(row, listing.today) for row in rows]


def unsent(listing: MeetingList, days: int) -> list[MeetingNeed]:
    """Meetings of the next days with letters that did not go out."""
    return _needs(listing, _UNSENT, _until(listing.today, days))


def without_final_minutes(listing: MeetingList, limit: int) -> list[MeetingNeed]:
    """Meetings that are over and have no final minutes, the latest first."""
    return _needs(listing, _MINUTES, {"today": listing.today.isoformat(), "limit": limit})


def actions_due(listing: MeetingList, days: int, limit: int) -> list[ActionDue]:
    """Open follow-ups that are late or due within days, the latest due first."""
    rows = listing.query(_ACTIONS, {"last": _until(listing.today, days)["last"], "limit": limit})
    with listing.reading():
        return [
            ActionDue(
                id_.hex(), meeting.hex(), text, dt.date.fromisoformat(date),
                dt.date.fromisoformat(due), number, office,
            )
            for id_, meeting, text, date, due, number, office in rows
        ]  # fmt: skip


def count_minutes(listing: MeetingList) -> int:
    """How many meetings have no final minutes."""
    return int(listing.query(_COUNT_MINUTES, {"today": listing.today.isoformat()})[0][0])


def count_actions(listing: MeetingList, days: int) -> int:
    """How many follow-ups are late or due within days."""
    return int(listing.query(_COUNT_ACTIONS, {"last": _until(listing.today, days)["last"]})[0][0])


def targets(listing: MeetingList) -> list[TargetLine]:
    """The targets that a meeting reported of; those reached stand last."""
    tags = {tag.code: tag for tag in listing.offices()}
    rows = listing.query(_TARGETS)
    return [
        TargetLine(
            id_.hex(), name, _STEPS.index(step) + 1 if step in _STEPS else None, note,
            tags.get(code),
        )
        for id_, name, step, code, note in rows
    ]  # fmt: skip


def running(listing: MeetingList) -> RunningMeeting | None:
    """The meeting in session, the one opened last."""
    rows = listing.query(_RUNNING, {"today": listing.today.isoformat()})
    return RunningMeeting(rows[0][0].hex(), *rows[0][1:]) if rows else None


def meeting_ids(listing: MeetingList, limit: int) -> set[str]:
    """The ids of up to so many meetings."""
    rows = listing.query("SELECT id FROM meeting WHERE _alive=1 LIMIT ?", (limit,))
    return {id_.hex() for (id_,) in rows}


def _needs(listing: MeetingList, query: str, values: dict[str, Any]) -> list[MeetingNeed]:
    rows = listing.query(query, values)
    with listing.reading():
        return [
            MeetingNeed(id_.hex(), title, dt.date.fromisoformat(date), left)
            for id_, title, date, left in rows
        ]


def _until(today: dt.date, days: int) -> dict[str, str]:
    return {"today": today.isoformat(), "last": (today + dt.timedelta(days=days)).isoformat()}


def _coming(row: tuple[Any, ...], today: dt.date) -> ComingMeeting:
    id_, title, start, end, zone, venue, confirmed = row[:7]
    facts = facts_of(row[7:])
    word = chip(facts, today)
    if word == "minutes_open":  # somebody is ticked as present before the meeting was opened
        word = "today"
    time = clock_range_both(start, end, zone)
    return ComingMeeting(
        id_.hex(), title, facts.date, start, time, venue, facts.recipients, confirmed, word
    )
