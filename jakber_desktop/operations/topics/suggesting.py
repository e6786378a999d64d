"""Which topics an agenda item is likely about, and which items a topic may lack (F4)."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Iterable
from typing import Any

from rapidfuzz import fuzz, process
from sqlalchemy.orm import Session

from jakber_desktop.language.folding import folded
from jakber_desktop.model import entities as e
from jakber_desktop.model.rows.topics import ItemChoice, TopicChoice
from jakber_desktop.operations.editing import living
from jakber_desktop.store.plain import driver
from jakber_desktop.store.workspace import Workspace

__all__ = ["choices", "items_like", "topics_of"]

_LIKE = 72
"""How like two titles are (0-100) that are about one thing."""
_NAMED = "SELECT rowid, name FROM topic WHERE _alive AND closed_on IS NULL ORDER BY name, id"
_TITLED = """
SELECT t.rowid, a.title FROM topic_item i JOIN topic t ON t.id=i.topic_id AND t._alive
JOIN agenda_item a ON a.id=i.agenda_item_id AND a._alive WHERE i._alive"""
_OWN = """
SELECT t.rowid FROM topic_item i JOIN topic t ON t.id=i.topic_id AND t._alive
WHERE i.agenda_item_id=? AND i._alive"""
_NEWEST = """
SELECT t.rowid FROM meeting m CROSS JOIN agenda_item a ON a.meeting_id=m.id AND a._alive
CROSS JOIN topic_item i ON i.agenda_item_id=a.id AND i._alive
CROSS JOIN topic t ON t.id=i.topic_id AND t._alive AND t.closed_on IS NULL
WHERE m._alive=1 ORDER BY m.date DESC, t.name, t.id"""
"""Read only until there are enough: the meetings come as their index has them."""
_TOPICS = """
SELECT t.rowid, lower(hex(t.id)), t.name, max(m.date), max(ifnull(a.id=:item, 0))
FROM json_each(:topics) j CROSS JOIN topic t ON t.rowid=j.value
LEFT JOIN topic_item i ON i.topic_id=t.id AND i._alive
LEFT JOIN agenda_item a ON a.id=i.agenda_item_id AND a._alive
LEFT JOIN meeting m ON m.id=a.meeting_id AND m._alive
GROUP BY t.id ORDER BY t.name, t.id"""
_ITEMS = "SELECT rowid, title FROM agenda_item WHERE _alive"
_OTHERS = """
SELECT lower(hex(a.id)), a.title, m.title, m.date
FROM json_each(:rows) j CROSS JOIN agenda_item a ON a.rowid=j.value
JOIN meeting m ON m.id=a.meeting_id AND m._alive
WHERE NOT EXISTS(SELECT 1 FROM topic_item i
  WHERE i.topic_id=:topic AND i.agenda_item_id=a.id AND i._alive)
ORDER BY m.date DESC, a.pos, a.id"""
_NAMES = """
SELECT DISTINCT t.name FROM topic_item i JOIN topic t ON t.id=i.topic_id AND t._alive
WHERE i.agenda_item_id=:item AND i._alive ORDER BY t.name"""


def choices(workspace: Workspace, item_id: str, limit: int = 12) -> tuple[TopicChoice, ...]:
    """The open topics for an agenda item: its own, then likely ones, then the newest.

    Raises RowNotFound.
    """
    with workspace.read() as session:
        item = living(session, e.AgendaItem, item_id)
        execute = driver(session).execute
        named = execute(_NAMED).fetchall()
        likeness = _likeness(item.title, [*named, *execute(_TITLED)])
        own = [row for (row,) in execute(_OWN, (item.id.bytes,))]
        likely = {row for row, _ in named if row in likeness}
        some = {*own, *likely, *_first((row for (row,) in execute(_NEWEST)), limit)}
        some |= set(_first((row for row, _ in named if row not in some), limit - len(some)))
        values = {"item": item.id.bytes, "topics": json.dumps(sorted(some))}
        rows = execute(_TOPICS, values).fetchall()
    rows.sort(key=lambda row: row[3] or "", reverse=True)  # keeps the order of names within a day
    rows.sort(key=lambda row: (not row[4], -likeness.get(row[0], 0)))
    return tuple(
        TopicChoice(id_, name, row in likeness, bool(chosen), _day(date))
        for row, id_, name, date, chosen in rows[:limit]
    )


def items_like(workspace: Workspace, topic_id: str, limit: int = 20) -> tuple[ItemChoice, ...]:
    """Items that are likely about a topic and not of it, the likest first. Raises RowNotFound."""
    with workspace.read() as session:
        topic = living(session, e.Topic, topic_id)
        execute = driver(session).execute
        items = execute(_ITEMS).fetchall()
        alike = _alike({topic.name, *_own_titles(session, topic.id.bytes)}, {t for _, t in items})
        rows = json.dumps([row for row, title in items if title in alike])
        found = execute(_OTHERS, {"rows": rows, "topic": topic.id.bytes}).fetchall()
    found.sort(key=lambda one: -alike[one[1]])
    return tuple(
        ItemChoice(id_, title, meeting, dt.date.fromisoformat(date))
        for id_, title, meeting, date in found[:limit]
    )


def topics_of(workspace: Workspace, item_id: str) -> tuple[str, ...]:
    """The names of the topics that an item is followed under."""
    with workspace.read() as session:
        item = living(session, e.AgendaItem, item_id)
        found = driver(session).execute(_NAMES, {"item": item.id.bytes})
        return tuple(name for (name,) in found)


def _own_titles(session: Session, topic: bytes) -> set[str]:
    rows: Any = driver(session).execute(
        "SELECT DISTINCT a.title FROM topic_item i JOIN agenda_item a ON a.id=i.agenda_item_id"
        " AND a._alive WHERE i.topic_id=? AND i._alive",
        (topic,),
    )
    return {title for (title,) in rows}


def _likeness(title: str, about: Iterable[tuple[int, str]]) -> dict[int, float]:
    """Topics with a name or title like this one, and how like; `about` gives all of theirs."""
    pairs = list(about)
    alike = _alike({title}, {one for _, one in pairs})
    found: dict[int, float] = {}
    for topic, one in pairs if alike else ():
        if one in alike:
            found[topic] = max(alike[one], found.get(topic, 0))
    return found


def _first(rows: Iterable[int], count: int) -> list[int]:
    """The first different ones."""
    found: dict[int, None] = {}
    for row in rows:
        if len(found) >= count:
            break
        found[row] = None
    return list(found)


def _alike(words: Iterable[str], titles: Iterable[str]) -> dict[str, float]:
    """The titles that are like one of some, whatever the order of their words, and how like."""
    by_words: dict[str, list[str]] = {}
    for title in titles:
        by_words.setdefault(_in_order(title), []).append(title)
    known, found = list(by_words), dict[str, float]()
    for one in words:
        for key, score, _ in process.extract(
            _in_order(one), known, scorer=fuzz.ratio, score_cutoff=_LIKE, limit=None
        ):
            for title in by_words[key]:
                found[title] = max(score, found.get(title, 0))
    return found


def _in_order(title: str) -> str:
    """The words of a title, sorted: each is sorted once, not for every title it is compared with
    (as `token_sort_ratio` would)."""
    return " ".join(sorted(folded(title).split()))


def _day(text: str | None) -> dt.date | None:
    return dt.date.fromisoformat(text) if text else None
