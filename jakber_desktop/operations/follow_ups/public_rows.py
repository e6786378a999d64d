"""What goes into the exported registers of meetings, actions and decisions (R4): public rows only.

Plain SQL, because a register is read whole. A row of a meeting above *Biasa*, of a closed agenda
item, or of a confidential point is marked; who writes the register leaves it out.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Container, Iterator
from typing import Any, NamedTuple

from sqlalchemy.orm import Session

from jakber_desktop.documents.markdown import markdown_lines, plain_text
from jakber_desktop.exchange.register_tables import Column, Value
from jakber_desktop.language.words import ACTION_STATUS, DECISION_STATUS
from jakber_desktop.operations.outcomes.closed_items import closed_items
from jakber_desktop.store.plain import driver

_SOURCES = """m.classification<>'open', x.agenda_item_id,
  (SELECT p.agenda_item_id FROM point p WHERE p.id=x.point_id),
  EXISTS(SELECT 1 FROM point p WHERE p.id=x.point_id AND p.confidential)"""
"""What closes a row; the point it came from counts when it was removed since: its row stays."""
_OF_YEAR = """x._alive AND m._alive AND (:year IS NULL OR substr(m.date, 1, 4)=:year)
  ORDER BY m.date, m.id, x.pos, x.id"""
_ACTIONS = f"""
SELECT {_SOURCES}, lower(hex(x.id)), x.number, x.text, ifnull(o.short_name, o.name),
  ifnull(r.name, x.responsible_post), x.due_date, x.due_phrase, x.status,
  m.title, m.date, m.minutes_number
FROM action_item x JOIN meeting m ON m.id=x.meeting_id
LEFT JOIN office o ON o.id=x.responsible_office_id AND o._alive
LEFT JOIN person r ON r.id=x.responsible_person_id AND r._alive
WHERE {_OF_YEAR}"""
_DECISIONS = f"""
SELECT {_SOURCES}, lower(hex(x.id)), x.number, x.text, x.status, a.title, m.title, m.date,
  m.minutes_number
FROM decision x JOIN meeting m ON m.id=x.meeting_id
LEFT JOIN agenda_item a ON a.id=x.agenda_item_id AND a._alive
WHERE {_OF_YEAR}"""
_MEETINGS = """
SELECT lower(hex(m.id)), m.classification<>'open', m.venue, s.name FROM meeting m
LEFT JOIN series s ON s.id=m.series_id AND s._alive WHERE m._alive"""

ACTION_COLUMNS = (
    Column("Nomor", 12), Column("Uraian", 60), Column("Kantor", 22), Column("Pelaksana", 26),
    Column("Batas waktu", 18), Column("Keterangan waktu", 24), Column("Status", 14),
    Column("Rapat", 44), Column("Tanggal rapat", 18), Column("Nomor notula", 24),
)  # fmt: skip
DECISION_COLUMNS = (
    Column("Nomor", 12), Column("Keputusan", 70), Column("Status", 12), Column("Butir agenda", 36),
    Column("Rapat", 44), Column("Tanggal rapat", 18), Column("Nomor notula", 24),
)  # fmt: skip


class Entry(NamedTuple):
    """A row of a register, and whether it is not for everybody."""

    closed: bool
    values: tuple[Value, ...]


class MeetingFacts(NamedTuple):
    """What the list of meetings does not know of one."""

    closed: bool
    venue: str | None
    series: str | None


def read_actions(
    session: Session, year: int | None, only: Container[str] | None = None
) -> list[Entry]:
    """The follow-ups of the meetings of a year (None: all), oldest meeting first; `only` those
    with these ids."""
    return [
        Entry(
            closed,
            (number, plain_words(text), office, who, day(due), phrase,
             ACTION_STATUS.get(status, status), title, day(date), minutes),
        )
        for closed, id_, number, text, office, who, due, phrase, status, title, date, minutes
        in _rows(session, _ACTIONS, year)
        if only is None or id_ in only
    ]  # fmt: skip


def read_decisions(
    session: Session, year: int | None, only: Container[str] | None = None
) -> list[Entry]:
    """The decisions of the meetings of a year (None: all), oldest meeting first; `only` those with
    these ids."""
    return [
        Entry(
            closed,
            (number, plain_words(text), DECISION_STATUS.get(status, status), item, title,
             day(date), minutes),
        )
        for closed, id_, number, text, status, item, title, date, minutes
        in _rows(session, _DECISIONS, year)
        if only is None or id_ in only
    ]  # fmt: skip


def read_meetings(session: Session) -> dict[str, MeetingFacts]:
    """By id (hex): class, place and series of every meeting."""
    return {
        id_: MeetingFacts(bool(closed), venue, series)
        for id_, closed, venue, series in driver(session).execute(_MEETINGS)
    }


def plain_words(source: str) -> str:
    """A text of the record (Markdown) as it reads on paper, a line a paragraph."""
    return "\n".join(plain_text(line) for line in markdown_lines(source))


def day(stored: str | None) -> dt.date | None:
    """A date as the file has it."""
    return dt.date.fromisoformat(stored) if stored else None


def _rows(session: Session, query: str, year: int | None) -> Iterator[tuple[Any, ...]]:
    """The rows of a query, whether each is closed in the place of what closes it."""
    values = {"year": None if year is None else f"{year:04}"}
    items = {one.bytes for one in closed_items(session)}
    for meeting, item, of_point, point, *row in driver(session).execute(query, values).fetchall():
        yield (bool(meeting or point or item in items or of_point in items), *row)
