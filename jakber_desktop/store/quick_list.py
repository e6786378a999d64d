"""The list of meetings through the standard library's sqlite3 alone.

It paints the first screen before SQLAlchemy is imported (performance.md, "Start") and stays the
list's only reader: SQL filters and sorts, pages are keyset windows on `ix_meeting_start`.
"""

from __future__ import annotations

import datetime as dt
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from jakber_desktop.language.clock import clock_range_both
from jakber_desktop.model.errors import DatabaseDamaged, MeetingNotFound
from jakber_desktop.model.lifecycle import MeetingFacts, chip, stage_facts, stage_states
from jakber_desktop.model.rows import (
    GroupCounts,
    MeetingFilter,
    MeetingOverview,
    MeetingRow,
    OfficeTag,
)
from jakber_desktop.store import file
from jakber_desktop.store.write_lock import close_reader

SHOWN_START = "ifnull(m.opened_at, m.invited_start)"
SHOWN_END = "CASE WHEN m.opened_at IS NULL THEN m.invited_end ELSE m.closed_at END"
"""The times every list shows: the planned ones until the meeting was opened, then the real ones
(`MeetingRow.time`, `MeetingOverview.time`). Lists stay sorted by plan, so that no row jumps."""

PAUSED_SINCE = """CASE WHEN m.opened_at IS NOT NULL AND m.closed_at IS NULL AND json_valid(m.pauses)
  THEN CASE WHEN json_extract(m.pauses, '$[#-1].ended_at') IS NULL
    THEN json_extract(m.pauses, '$[#-1].started_at') END END"""
"""When an open session was adjourned for the moment; NULL while it goes on. What Python takes for
JSON (NaN) and SQLite does not must not cost the list."""

FACTS = f"""
  m.date, m.status, m.opened_at IS NOT NULL, m.closed_at IS NOT NULL,
  m.invited_start IS NOT NULL AND m.venue IS NOT NULL,
  (SELECT count(*) FROM agenda_item a WHERE a.meeting_id=m.id AND a._alive),
  (SELECT count(*) FROM agenda_item a WHERE a.meeting_id=m.id AND a._alive
    AND a.outcome<>'planned'),
  EXISTS(SELECT 1 FROM agenda_item a JOIN point p ON p.agenda_item_id=a.id AND p._alive
    WHERE a.meeting_id=m.id AND a._alive),
  (SELECT count(*) FROM attachment t WHERE t.meeting_id=m.id AND t._alive AND t.kind='material'),
  (SELECT count(*) FROM recipient r WHERE r.meeting_id=m.id AND r._alive),
  (SELECT count(r.sent_on) FROM recipient r WHERE r.meeting_id=m.id AND r._alive),
  (SELECT count(*) FROM recipient r WHERE r.meeting_id=m.id AND r._alive AND r.response<>'none'),
  (SELECT count(*) FROM attendance t WHERE t.meeting_id=m.id AND t._alive
    AND t.status<>'expected'),
  (SELECT count(DISTINCT t.office_id) FROM attendance t WHERE t.meeting_id=m.id AND t._alive
    AND t.status IN ('present','present_online','proxy','walk_in')),
  (SELECT v.state FROM minutes_version v WHERE v.meeting_id=m.id AND v._alive
    ORDER BY v.revision DESC LIMIT 1),
  (SELECT count(*) FROM attachment t WHERE t.meeting_id=m.id AND t._alive AND t.kind='scan'),
  {PAUSED_SINCE} IS NOT NULL
"""
FACT_COUNT = 17

_OVER = "(m.status='held' OR m.closed_at IS NOT NULL)"
"""Ended, whatever its day. Attendance alone says nothing: people come early (lifecycle)."""
SETTLED = """EXISTS(SELECT 1 FROM minutes_version v WHERE v.meeting_id=m.id AND v._alive
  AND v.state IN ('final','signed','archived'))"""
_ARCHIVED = """EXISTS(SELECT 1 FROM minutes_version v WHERE v.meeting_id=m.id AND v._alive
  AND v.state='archived')"""
_SAMPLE = """EXISTS(SELECT 1 FROM setting s WHERE s.name='sample' AND s._alive
  AND instr(s.value, lower(hex(m.id))))"""
"""The office's setting names the sample meeting of the first start (operations.sample)."""
OFF = "m.status IN ('postponed','cancelled')"
_GROUPS = {
    "all": "1",
    "upcoming": f"(m.date>=:today AND NOT {OFF} AND NOT {_OVER})",
    "needs_minutes": f"((m.date<:today OR {_OVER}) AND NOT {OFF} AND NOT {SETTLED})",
    "archive": _ARCHIVED,
}

_AT_ONCE = 5_000
"""Meetings whose offices are read by one statement; SQLite takes 32,766 values in all."""
_START = "ifnull(m.invited_start,'')"
_NEWEST_FIRST = f"m.date DESC, {_START} DESC, m.id DESC"
_AFTER = f"(m.date, {_START}, m.id) < (:date, :start, :id)"


class MeetingList:
    """The meetings of one workspace file, newest first; `today` decides what is late."""

    def __init__(self, path: Path, today: dt.date) -> None:
        """Open the file for reading. Raises DatabaseMissing, NotAWorkspace or StorageError."""
        self.path = path
        self.today = today
        self.newer = file.read_header(path).newer
        self._tags: dict[bytes, OfficeTag] = {}
        self._connection = self._opened()

    def close(self) -> None:
        """Close the connection."""
        close_reader(self._connection, self.path)

    def data_version(self) -> int:
        """A number that changes when any other connection has written."""
        return int(self._all("PRAGMA data_version")[0][0])

    def is_empty(self) -> bool:
        """Whether there is no meeting at all."""
        return not self._all("SELECT 1 FROM meeting WHERE _alive=1 LIMIT 1")

    def offices(self) -> tuple[OfficeTag, ...]:
        """All offices in protocol order."""
        self._load_offices()
        return tuple(self._tags.values())

    def page(
        self, wanted: MeetingFilter, after: MeetingRow | None = None, limit: int = 50
    ) -> tuple[MeetingRow, ...]:
        """The next `limit` meetings that answer to the filter, after the given row."""
        where, values = self._where(wanted)
        if after is not None:
            where += f" AND {_AFTER}"
            values |= {
                "date": after.date.isoformat(),
                "start": after.start or "",
                "id": bytes.fromhex(after.id),
            }
        rows = self._all(
            f"SELECT m.id, m.invited_start, m.title, m.minutes_number, {_SAMPLE}, "
            f"m.opened_at, {FACTS} "
            "FROM meeting m "
            f"WHERE m._alive=1 AND {where} ORDER BY {_NEWEST_FIRST} LIMIT :limit",
            {**values, "limit": limit},
        )
        tags = self._offices_of([row[0] for row in rows])
        with self._reading():
            return tuple(self._row(row, tags.get(row[0], ())) for row in rows)

    def count(self, wanted: MeetingFilter) -> GroupCounts:
        """How many meetings each group holds under the filter's other parts."""
        where, values = self._where(wanted._replace(group="all"))
        # FILTER stops at the first part that decides; sum() of a rule would read every part of it
        counts = ", ".join(f"count(*) FILTER (WHERE {rule})" for rule in _GROUPS.values())
        query = f"SELECT {counts} FROM meeting m WHERE m._alive=1 AND {where}"
        return GroupCounts(*self._all(query, values)[0])

    def overview(self, meeting_id: str) -> MeetingOverview:
        """What the detail panel shows of one meeting. Raises MeetingNotFound."""
        try:
            id_ = bytes.fromhex(meeting_id)
        except ValueError:
            raise MeetingNotFound(ref=meeting_id) from None
        rows = self._all(
            "SELECT m.id, m.invited_start, m.title, m.minutes_number, m.invited_end, m.opened_at, "
            "m.closed_at, m.time_zone, m.venue, s.name, "
            "(SELECT ifnull(p.name, ifnull(t.position, t.name)) FROM attendance t "
            " LEFT JOIN person p ON p.id=t.person_id WHERE t.meeting_id=m.id AND t._alive "
            " AND t.role='chair' ORDER BY t.pos LIMIT 1), "
            f"{_SAMPLE}, {FACTS} FROM meeting m LEFT JOIN series s ON s.id=m.series_id "
            "WHERE m.id=:id AND m._alive=1",
            {"id": id_},
        )
        if not rows:
            raise MeetingNotFound(ref=meeting_id)
        offices = self._offices_of([rows[0][0]])
        with self._reading():
            return self._overview(rows[0], offices)

    def _overview(
        self, row: tuple[Any, ...], offices: dict[bytes, tuple[OfficeTag, ...]]
    ) -> MeetingOverview:
        known = row[:-FACT_COUNT]
        id_, start, title, number, end, opened, closed, zone, venue, series, chair, sample = known
        facts = facts_of(row[-FACT_COUNT:])
        time = clock_range_both(opened, closed, zone) if opened else ""
        return MeetingOverview(
            id=id_.hex(),
            title=title,
            date=facts.date,
            time=time or clock_range_both(start, end, zone),
            venue=venue,
            chair=chair,
            series=series,
            number=number,
            offices=offices.get(id_, ()),
            chip=chip(facts, self.today),
            stages=stage_facts(facts),
            sample=bool(sample),
            planned=start if opened and start and start != opened else "",
        )

    def query(self, sql: str, values: Any = ()) -> list[tuple[Any, ...]]:
        """The rows of another room's reading of this file. Raises StorageError."""
        return self._all(sql, values)

    @contextmanager
    def reading(self) -> Iterator[None]:
        """For what is made of the rows: a value that no meeting can hold is DatabaseDamaged."""
        with self._reading():
            yield

    # --- reading ---------------------------------------------------------------------------------

    def _opened(self) -> sqlite3.Connection:
        """A connection on which the directory could be read."""
        with self._reading():
            self._connection = file.connect(self.path, read_only=True)
        try:
            self._load_offices()
        except BaseException:
            self._connection.close()
            raise
        return self._connection

    @contextmanager
    def _reading(self) -> Iterator[None]:
        """Trouble of the file as typed errors; a value that no meeting can hold is damage."""
        try:
            yield
        except sqlite3.Error as error:
            raise file.as_storage_error(error, self.path) or error from error
        except (ValueError, TypeError) as error:
            raise DatabaseDamaged(name=str(self.path)) from error

    def _all(self, query: str, values: Any = ()) -> list[tuple[Any, ...]]:
        with self._reading():
            return self._connection.execute(query, values).fetchall()

    def _where(self, wanted: MeetingFilter) -> tuple[str, dict[str, Any]]:
        """The filter as SQL over `m`, with its values."""
        rules = [_GROUPS[wanted.group]]
        values: dict[str, Any] = {"today": self.today.isoformat()}
        if wanted.since:
            rules.append("m.date>=:since")
            values["since"] = wanted.since.isoformat()
        if wanted.until:
            rules.append("m.date<=:until")
            values["until"] = wanted.until.isoformat()
        if wanted.office:
            rules.append(NAMES_OFFICE.format(rule="o.code=:office"))
            values["office"] = wanted.office
        if wanted.series:
            rules.append("m.series_id=:series")
            values["series"] = bytes.fromhex(wanted.series)
        for nth, word in enumerate(wanted.text.split()[:8]):
            values[f"word{nth}"] = f"%{escaped(word)}%"
            rules.append(_TEXT.format(word=f"LIKE :word{nth} ESCAPE '!'"))
        return " AND ".join(rules), values

    def _load_offices(self) -> None:
        rows = self._all(
            "SELECT id, code, ifnull(short_name, name) FROM office WHERE _alive=1 "
            "ORDER BY precedence IS NULL, precedence, name, code"
        )
        self._tags = {id_: OfficeTag(code, name, nth) for nth, (id_, code, name) in enumerate(rows)}

    def _offices_of(self, meetings: list[bytes]) -> dict[bytes, tuple[OfficeTag, ...]]:
        """The offices each meeting involves, in protocol order."""
        found: dict[bytes, set[bytes]] = {}
        for start in range(0, len(meetings), _AT_ONCE):
            some = meetings[start : start + _AT_ONCE]
            marks = ",".join("?" * len(some))
            for meeting, office in self._all(_INVOLVED.format(marks=marks), some * 3):
                found.setdefault(meeting, set()).add(office)
        if any(office not in self._tags for offices in found.values() for office in offices):
            self._load_offices()
        return {
            meeting: tuple(tag for id_, tag in self._tags.items() if id_ in offices)
            for meeting, offices in found.items()
        }

    def _row(self, row: tuple[Any, ...], offices: tuple[OfficeTag, ...]) -> MeetingRow:
        facts = facts_of(row[6:])
        return MeetingRow(
            opened=row[5],
            id=row[0].hex(),
            date=facts.date,
            start=row[1],
            title=row[2],
            number=row[3],
            offices=offices,
            chip=chip(facts, self.today),
            stages=stage_states(facts),
            sample=bool(row[4]),
        )


_INVOLVED = """
SELECT meeting_id, office_id FROM attendance WHERE _alive AND meeting_id IN ({marks})
UNION ALL SELECT meeting_id, office_id FROM recipient WHERE _alive AND meeting_id IN ({marks})
UNION ALL SELECT id, organizer_id FROM meeting WHERE organizer_id IS NOT NULL AND id IN ({marks})
"""
_OFFICES = "SELECT o.id FROM office o WHERE {rule}"
NAMES_OFFICE = f"""(EXISTS({_OFFICES}) AND (m.organizer_id IN ({_OFFICES})
  OR EXISTS(SELECT 1 FROM attendance t
    WHERE t.meeting_id=m.id AND t._alive AND t.office_id IN ({_OFFICES}))
  OR EXISTS(SELECT 1 FROM recipient t
    WHERE t.meeting_id=m.id AND t._alive AND t.office_id IN ({_OFFICES}))))"""
"""The offices that answer to the rule are looked up once a query, not once a meeting."""
_TEXT = (
    "(m.title {word} OR m.minutes_number {word} OR "
    "EXISTS(SELECT 1 FROM agenda_item a "
    "  WHERE a.meeting_id=m.id AND a._alive AND a.title {word}) OR "
    "m.series_id IN (SELECT s.id FROM series s WHERE s._alive AND s.name {word}) OR "
    + NAMES_OFFICE.format(rule="(o.code {word} OR o.name {word} OR o.short_name {word})")
    + ")"
)


def escaped(word: str) -> str:
    """A word whose % and _ mean themselves in LIKE."""
    return word.replace("!", "!!").replace("%", "!%").replace("_", "!_")


def facts_of(row: tuple[Any, ...]) -> MeetingFacts:
    """SQLite's text and whole numbers as a date and truths; ValueError or TypeError for damage."""
    date, status, opened, closed, placed, *counts, paused = row
    found = MeetingFacts(
        dt.date.fromisoformat(date), status, bool(opened), bool(closed), bool(placed), *counts
    )
    return found._replace(paused=bool(paused))
