"""The topics over all meetings, and one with everything that was said and decided of it (F4)."""

from __future__ import annotations

import datetime as dt
from typing import Any

from sqlalchemy.orm import Session

from jakber_desktop.language.marking import QT_TRANSLATE_NOOP
from jakber_desktop.model.errors import RowNotFound
from jakber_desktop.model.rows.topics import (
    TopicCounts,
    TopicDetail,
    TopicFilter,
    TopicRow,
)
from jakber_desktop.operations.topics.thread import thread
from jakber_desktop.store.plain import driver
from jakber_desktop.store.workspace import Workspace

__all__ = ["ALL", "detail", "listed", "topic_named", "topics"]

_WHAT = QT_TRANSLATE_NOOP("core", "Topik")
_TOPICS = """
SELECT lower(hex(t.id)), t.name, ifnull(t.note, ''), t.closed_on, count(a.id),
  count(DISTINCT m.id), min(m.date), max(m.date),
  ifnull(sum((SELECT count(*) FROM action_item x WHERE x.agenda_item_id=a.id AND x._alive
    AND x.meeting_id=m.id AND x.status NOT IN ('done','cancelled'))), 0)
FROM topic t
LEFT JOIN topic_item i ON i.topic_id=t.id AND i._alive
LEFT JOIN agenda_item a ON a.id=i.agenda_item_id AND a._alive
  AND EXISTS(SELECT 1 FROM meeting l WHERE l.id=a.meeting_id AND l._alive)
LEFT JOIN meeting m ON m.id=a.meeting_id
WHERE t._alive AND {rule} GROUP BY t.id
ORDER BY t.closed_on IS NOT NULL, max(m.date) DESC, t.name, t.id"""
ALL = TopicFilter("all")


def topics(workspace: Workspace, wanted: TopicFilter = ALL) -> tuple[TopicRow, ...]:
    """The topics that answer to a filter: open ones first, then the newest spoken of."""
    with workspace.read() as session:
        return tuple(row for row in _read(session) if _answers(row, wanted))


def listed(workspace: Workspace, wanted: TopicFilter) -> tuple[tuple[TopicRow, ...], TopicCounts]:
    """The topics that answer to a filter, how many each segment holds under its words, and how
    many there are; of one reading."""
    with workspace.read() as session:
        rows = _read(session)
    worded = [row for row in rows if _answers(row, wanted._replace(state="all"))]
    closed = sum(row.closed_on is not None for row in worded)
    counts = TopicCounts(len(worded) - closed, closed, len(rows))
    return tuple(row for row in worded if _answers(row, wanted)), counts


def detail(workspace: Workspace, topic_id: str, today: dt.date) -> TopicDetail:
    """One topic with its items, the oldest meeting first. Raises RowNotFound."""
    with workspace.read() as session:
        try:
            rows = _read(session, bytes.fromhex(topic_id))
        except ValueError:
            rows = []
        if not rows:
            raise RowNotFound(what=_WHAT)
        return TopicDetail(rows[0], thread(session, bytes.fromhex(topic_id), today))


def topic_named(workspace: Workspace, words: str) -> TopicRow:
    """The topic with an id (or its beginning), or the only one whose name has these words.

    Raises RowNotFound.
    """
    key, folded = words.replace("-", "").lower(), words.casefold().split()
    rows = topics(workspace)
    found = [row for row in rows if len(key) >= 8 and row.id.startswith(key)]
    found = found or [row for row in rows if row.text.casefold() == words.casefold()]
    found = found or [row for row in rows if all(one in row.text.casefold() for one in folded)]
    if len(found) != 1:
        raise RowNotFound(what=_WHAT)
    return found[0]


def _read(session: Session, only: bytes | None = None) -> list[TopicRow]:
    rule = "1" if only is None else "t.id=:topic"
    found = driver(session).execute(_TOPICS.format(rule=rule), {"topic": only} if only else {})
    return [_row(values) for values in found]


def _row(values: tuple[Any, ...]) -> TopicRow:
    id_, name, note, closed_on, items, meetings, first, last, actions = values
    return TopicRow(
        id_, name, note, _day(closed_on), items, meetings, _day(first), _day(last), actions
    )


def _answers(row: TopicRow, wanted: TopicFilter) -> bool:
    if wanted.state != "all" and (row.closed_on is None) != (wanted.state == "open"):
        return False
    text = f"{row.text}\n{row.note}".casefold()
    return all(word in text for word in wanted.text.casefold().split())


def _day(text: str | None) -> dt.date | None:
    return dt.date.fromisoformat(text) if text else None
