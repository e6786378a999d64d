"""Which topics an agenda item is likely about, and which items a topic may lack (F4)."""

from __future__ import annotations

import datetime as dt
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
_TITLES = """
SELECT lower(hex(t.id)), t.name, a.title, m.date, a.id=:item
FROM topic t LEFT JOIN topic_item i ON i.topic_id=t.id AND i._alive
LEFT JOIN agenda_item a ON a.id=i.agenda_item_id AND a._alive
LEFT JOIN meeting m ON m.id=a.meeting_id AND m._alive
WHERE t._alive AND t.closed_on IS NULL OR t._alive AND a.id=:item ORDER BY t.name, t.id"""
_OTHERS = """
SELECT lower(hex(a.id)), a.title, m.title, m.date
FROM agenda_item a JOIN meeting m ON m.id=a.meeting_id AND m._alive
WHERE a._alive AND NOT EXISTS(SELECT 1 FROM topic_item i
  WHERE i.topic_id=:topic AND i.agenda_item_id=a.id AND i._alive)
ORDER BY m.date DESC, a.pos, a.id"""
_NAMES = """
SELECT DISTINCT t.name FROM topic_item i JOIN topic t ON t.id=i.topic_id AND t._alive
WHERE i.agenda_item_id=:item AND i._alive ORDER BY t.name"""


def choices(workspace: Workspace, item_id: str) -> tuple[TopicChoice, ...]:
    """The open topics for an agenda item: its own, then likely ones, then the newest.

    Raises RowNotFound.
    """
    with workspace.read() as session:
        item = living(session, e.AgendaItem, item_id)
        rows = driver(session).execute(_TITLES, {"item": item.id.bytes}).fetchall()
    known: dict[str, TopicChoice] = {}
    likeness: dict[str, float] = {}
    for id_, name, title, date, own in rows:
        one = known.get(id_) or TopicChoice(id_, name)
        day = dt.date.fromisoformat(date) if date else None
        newest = max(filter(None, (one.last, day)), default=None)
        known[id_] = one._replace(chosen=one.chosen or bool(own), last=newest)
        likeness[id_] = max(likeness.get(id_, 0), *(_like(item.title, x) for x in (name, title)))
    found = [one._replace(likely=likeness[id_] >= _LIKE) for id_, one in known.items()]
    return tuple(
        sorted(
            found,
            key=lambda one: (
                not one.chosen, not one.likely, -likeness[one.id] if one.likely else 0,
                -(one.last.toordinal() if one.last else 0),
            ),
        )
    )  # fmt: skip


def items_like(workspace: Workspace, topic_id: str, limit: int = 20) -> tuple[ItemChoice, ...]:
    """Items that are likely about a topic and not of it, the likest first. Raises RowNotFound."""
    with workspace.read() as session:
        topic = living(session, e.Topic, topic_id)
        rows = driver(session).execute(_OTHERS, {"topic": topic.id.bytes}).fetchall()
        wanted = {topic.name, *_own_titles(session, topic.id.bytes)}
    titles = [folded(title) for _, title, _, _ in rows]
    scored: dict[int, float] = {}
    for words in wanted:
        for _, score, at in process.extract(
            folded(words), titles, scorer=fuzz.token_sort_ratio, score_cutoff=_LIKE, limit=limit
        ):
            scored[at] = max(score, scored.get(at, 0))
    best = sorted(scored, key=lambda at: (-scored[at], at))[:limit]
    return tuple(
        ItemChoice(id_, title, meeting, dt.date.fromisoformat(date))
        for id_, title, meeting, date in (rows[at] for at in best)
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


def _like(one: str, other: str | None) -> float:
    return fuzz.token_sort_ratio(folded(one), folded(other)) if other else 0.0
