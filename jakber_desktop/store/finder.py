"""What the palette looks through, by `sqlite3` alone: candidates narrowed by SQL, newest first.

Every typed word must stand somewhere in a row. SQLite's LIKE folds ASCII letters only, so a text
with others is folded by the caller's function first; a limit keeps 100,000 rows quick.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Sequence
from contextlib import closing, contextmanager
from typing import TYPE_CHECKING, Any, NamedTuple

from jakber_desktop.model.lifecycle import chip
from jakber_desktop.store import file
from jakber_desktop.store.quick_list import FACT_COUNT, FACTS, SHOWN_START, escaped, facts_of
from jakber_desktop.store.write_lock import close_reader

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterator
    from pathlib import Path

    from jakber_desktop.model.rows import Chip

_MEETING = ("m.title", "m.minutes_number", "m.venue")
_MEETINGS = """
SELECT m.id, m.title, ifnull(m.minutes_number,''), ifnull(m.venue,'') FROM meeting m
WHERE m._alive=1 AND {rule} ORDER BY m.date DESC, ifnull(m.invited_start,'') DESC, m.id DESC
LIMIT :limit"""
_FULL = f"""
SELECT m.id, m.title, {SHOWN_START}, m.venue, {FACTS}
FROM meeting m WHERE m._alive=1 AND m.id IN ({{marks}})"""
_PERSON = (
    "p.name", "p.title_prefix", "p.title_suffix", "p.position",
    "(SELECT group_concat(t.title, ' ') FROM post t WHERE t.person_id=p.id AND t._alive)",
    "o.code", "o.name", "o.short_name",
)  # fmt: skip
_PEOPLE = """
SELECT p.id, p.title_prefix, p.name, p.title_suffix,
  ifnull((SELECT t.title FROM post t WHERE t.person_id=p.id AND t._alive
    ORDER BY t.held_until IS NOT NULL, t.held_from DESC LIMIT 1), p.position),
  o.code, ifnull(o.short_name, o.name), o.name
FROM person p LEFT JOIN office o ON o.id=p.office_id AND o._alive
WHERE p._alive=1 AND {rule} ORDER BY p.inactive, p.name, p.id LIMIT :limit"""
_POST = ("x.title", "o.code", "o.name", "o.short_name")
_POSTS = """
SELECT x.title, o.code, ifnull(o.short_name, o.name), o.name, max(x.id) FROM (
  SELECT office_id, title, id FROM post WHERE _alive
  UNION SELECT office_id, position, NULL FROM attendance
    WHERE _alive AND person_id IS NULL AND position IS NOT NULL AND "group"=0
  UNION SELECT office_id, addressee, NULL FROM recipient
    WHERE _alive AND person_id IS NULL AND addressee IS NOT NULL) x
JOIN office o ON o.id=x.office_id AND o._alive
WHERE {rule} GROUP BY o.id, x.title
ORDER BY o.precedence IS NULL, o.precedence, o.name, x.title LIMIT :limit"""
_OFFICE = ("o.code", "o.name", "o.short_name")
_OFFICES = """
SELECT o.id, o.code, o.name, ifnull(o.short_name,'') FROM office o WHERE o._alive=1 AND {rule}
ORDER BY o.precedence IS NULL, o.precedence, o.name, o.id LIMIT :limit"""
_OUTCOMES = """
SELECT a.id, a.text, m.id, m.title, a.status, {due}, {office}, (SELECT count(*) FROM {table} b
  WHERE b.meeting_id=a.meeting_id AND b._alive AND (b.pos, b.id)<=(a.pos, a.id))
FROM {table} a JOIN meeting m ON m.id=a.meeting_id AND m._alive=1 {join}
WHERE a._alive=1 AND {{rule}} ORDER BY m.date DESC, m.id, a.pos, a.id LIMIT :limit"""
_DECISIONS = _OUTCOMES.format(table="decision", due="NULL", office="NULL", join="")
_ACTIONS = _OUTCOMES.format(
    table="action_item", due="a.due_date", office="ifnull(o.short_name, o.name)",
    join="LEFT JOIN office o ON o.id=a.responsible_office_id AND o._alive",
)  # fmt: skip
_ACTION = ("a.text", "m.title", "o.name", "o.short_name")
_LAST = """
SELECT m.id FROM meeting m WHERE m._alive=1 AND m.id IN ({named}) ORDER BY m.date DESC, m.id DESC
LIMIT 1"""
_NAMED_PERSON = """
  SELECT meeting_id FROM attendance WHERE _alive AND person_id=:person
  UNION SELECT meeting_id FROM recipient WHERE _alive AND person_id=:person"""
_NAMED_POST = """
  SELECT t.meeting_id FROM attendance t JOIN office o ON o.id=t.office_id
    WHERE t._alive AND t.position=:title AND o.code=:code
  UNION SELECT r.meeting_id FROM recipient r JOIN office o ON o.id=r.office_id
    WHERE r._alive AND r.addressee=:title AND o.code=:code"""


_STEPS = 20_000
"""Steps of SQLite's machine (about a millisecond) between two questions whether to stop."""


class FullMeeting(NamedTuple):
    """A meeting as the palette shows it."""

    id: str
    title: str
    date: dt.date
    start: str | None
    venue: str | None
    chip: Chip


class Finder:
    """Reads one workspace file; close it. Raises what opening the file raises, and StorageError.

    `stop` is asked now and then; once it says so a reading ends with an error of its own.
    """

    def __init__(
        self,
        path: Path,
        today: dt.date,
        fold: Callable[[str], str],
        stop: Callable[[], bool] | None = None,
    ) -> None:
        self._path, self._today = path, today
        with self._reading():
            self._connection: sqlite3.Connection = file.connect(path, read_only=True)
        self._connection.create_function("folded", 1, fold, deterministic=True)
        if stop is not None:
            self._connection.set_progress_handler(stop, _STEPS)

    def close(self) -> None:
        """Let go of the file."""
        close_reader(self._connection, self._path)

    def meetings(self, words: Sequence[str], limit: int, day: str = "") -> list[tuple[Any, ...]]:
        """(id, title, number, venue); `day` is a LIKE pattern of the ISO date ("%-04-04")."""
        rule, values = _all_of(_MEETING, words)
        if day:
            rule, values = f"m.date LIKE :day AND {rule}", {**values, "day": day}
        return self._rows(_MEETINGS, rule, values, limit)

    def people(self, words: Sequence[str], limit: int) -> list[tuple[Any, ...]]:
        """(id, prefix, name, suffix, post, office code, short name, name)."""
        return self._rows(_PEOPLE, *_all_of(_PERSON, words), limit)

    def posts(self, words: Sequence[str], limit: int) -> list[tuple[Any, ...]]:
        """(title, office code, short name, name, id or None) of the directory and of meetings."""
        return self._rows(_POSTS, *_all_of(_POST, words), limit)

    def offices(self, words: Sequence[str], limit: int) -> list[tuple[Any, ...]]:
        """(id, code, name, short name)."""
        return self._rows(_OFFICES, *_all_of(_OFFICE, words), limit)

    def decisions(self, words: Sequence[str], limit: int) -> list[tuple[Any, ...]]:
        """(id, text, meeting id, meeting title, status, None, None, number in the meeting)."""
        return self._rows(_DECISIONS, *_all_of(("a.text", "m.title"), words), limit)

    def actions(self, words: Sequence[str], limit: int) -> list[tuple[Any, ...]]:
        """(id, text, meeting id, meeting title, status, due date, office, number)."""
        return self._rows(_ACTIONS, *_all_of(_ACTION, words), limit)

    def full(self, meetings: Iterable[bytes]) -> dict[bytes, FullMeeting]:
        """Meetings with their day and status, by id."""
        wanted = list(meetings)
        sql = _FULL.format(marks=",".join("?" * len(wanted)))
        with self._reading(), closing(self._connection.execute(sql, wanted)) as rows:
            return {row[0]: self._full(row) for row in rows}

    def last_naming(self, *, person: bytes | None = None, title: str = "", code: str = "") -> str:
        """The last meeting that names a person, or a post of an office; "" for none."""
        named = _NAMED_POST if person is None else _NAMED_PERSON
        values = {"person": person, "title": title, "code": code}
        with self._reading():
            row = self._connection.execute(_LAST.format(named=named), values).fetchone()
        return row[0].hex() if row else ""

    def of_ids(self, table: str, ids: Sequence[bytes]) -> list[tuple[Any, ...]]:
        """The rows of "people", "offices", "decisions" or "actions" with these ids."""
        sql, name = _BY_TABLE[table]
        values = {f"id{nth}": id_ for nth, id_ in enumerate(ids)}
        marks = ",".join(f":{key}" for key in values)
        return self._rows(sql, f"{name}.id IN ({marks})", values, len(ids))

    @contextmanager
    def _reading(self) -> Iterator[None]:
        try:
            yield
        except Exception as error:
            raise file.as_storage_error(error, self._path) or error from error

    def _rows(
        self, sql: str, rule: str, values: dict[str, Any], limit: int
    ) -> list[tuple[Any, ...]]:
        with self._reading():
            found = self._connection.execute(sql.format(rule=rule), {**values, "limit": limit})
            return found.fetchall()

    def _full(self, row: tuple[Any, ...]) -> FullMeeting:
        id_, title, start, venue = row[:-FACT_COUNT]
        facts = facts_of(row[-FACT_COUNT:])
        return FullMeeting(id_.hex(), title, facts.date, start, venue, chip(facts, self._today))


_BY_TABLE = {
    "people": (_PEOPLE, "p"), "offices": (_OFFICES, "o"), "decisions": (_DECISIONS, "a"),
    "actions": (_ACTIONS, "a"),
}  # fmt: skip


def _all_of(texts: Sequence[str], words: Sequence[str]) -> tuple[str, dict[str, Any]]:
    """That every word stands in one of the columns, whatever its case and marks.

    Only a text with more bytes than letters has marks to fold; asking that first costs little.
    """
    rules = ["1"]
    values: dict[str, Any] = {}
    for nth, word in enumerate(words):
        values[f"word{nth}"] = f"%{escaped(word)}%"
        like = f"LIKE :word{nth} ESCAPE '!'"
        plain = (f"{text} {like}" for text in texts)
        marked = (
            f"(length(CAST({text} AS BLOB))>length({text}) AND folded({text}) {like})"
            for text in texts
        )
        rules.append(f"({' OR '.join((*plain, *marked))})")
    return " AND ".join(rules), values
