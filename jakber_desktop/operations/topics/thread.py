"""Everything about a topic in time order: its items with points, decisions and follow-ups (F4)."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Mapping
from typing import Any

from sqlalchemy.orm import Session

from jakber_desktop.language.enumerations import agenda_labels
from jakber_desktop.model.rows import OfficeTag
from jakber_desktop.model.rows.topics import ThreadAction, ThreadDecision, ThreadItem, ThreadPoint
from jakber_desktop.operations.follow_ups.public_rows import plain_words
from jakber_desktop.operations.follow_ups.reading import office_tags
from jakber_desktop.operations.outcomes.closed_items import closed_items
from jakber_desktop.store.plain import driver

__all__ = ["thread"]

_MEMBERS = "SELECT agenda_item_id FROM topic_item WHERE topic_id=:topic AND _alive"
_ITEMS = f"""
SELECT a.id, a.title, a.outcome, m.classification<>'open', m.id, m.title, m.date, m.number,
  m.status, ifnull(s.name, '')
FROM agenda_item a JOIN meeting m ON m.id=a.meeting_id AND m._alive
LEFT JOIN series s ON s.id=m.series_id AND s._alive
WHERE a._alive AND a.id IN ({_MEMBERS})
ORDER BY m.date, ifnull(m.invited_start, ''), m.id, a.pos, a.id"""
_AGENDAS = f"""
SELECT a.meeting_id, a.id, a.level FROM agenda_item a
WHERE a._alive AND a.meeting_id IN (SELECT meeting_id FROM agenda_item WHERE id IN ({_MEMBERS}))
ORDER BY a.meeting_id, a.pos, a.id"""
_POINTS = f"""
SELECT p.agenda_item_id, lower(hex(p.id)), p.text,
  ifnull(p.speaker_label, ifnull(o.short_name, ifnull(o.name, ''))), p.kind, p.confidential
FROM point p LEFT JOIN office o ON o.id=p.speaker_office_id AND o._alive
WHERE p._alive AND p.agenda_item_id IN ({_MEMBERS}) ORDER BY p.pos, p.id"""
_DECISIONS = f"""
SELECT d.agenda_item_id, lower(hex(d.id)), d.text, ifnull(d.number, ''), d.status FROM decision d
WHERE d._alive AND d.agenda_item_id IN ({_MEMBERS}) ORDER BY d.pos, d.id"""
_ACTIONS = f"""
SELECT x.agenda_item_id, lower(hex(x.id)), x.text, o.code, ifnull(r.name, x.responsible_post),
  x.due_date, ifnull(x.due_phrase, ''), x.status
FROM action_item x LEFT JOIN office o ON o.id=x.responsible_office_id AND o._alive
LEFT JOIN person r ON r.id=x.responsible_person_id AND r._alive
WHERE x._alive AND x.agenda_item_id IN ({_MEMBERS}) ORDER BY x.pos, x.id"""
_OVER = {"done", "cancelled"}
_Parts = dict[bytes, list[Any]]


def thread(session: Session, topic: bytes, today: dt.date) -> tuple[ThreadItem, ...]:
    """The items of a topic (the 16 bytes of its id), the oldest meeting first.

    Seven statements, whatever there is.
    """
    execute, values = driver(session).execute, {"topic": topic}
    closed = {one.bytes for one in closed_items(session)}
    tags = office_tags(session)
    labels = _labels(execute(_AGENDAS, values))
    points: _Parts = defaultdict(list)
    for item, id_, text, speaker, kind, secret in execute(_POINTS, values):
        points[item].append(ThreadPoint(id_, plain_words(text), speaker, kind, bool(secret)))
    decisions: _Parts = defaultdict(list)
    for item, id_, text, number, status in execute(_DECISIONS, values):
        decisions[item].append(ThreadDecision(id_, plain_words(text), number, status))
    actions: _Parts = defaultdict(list)
    for item, *about in execute(_ACTIONS, values):
        actions[item].append(_action(about, tags, today))
    return tuple(
        ThreadItem(
            id=id_.hex(), title=title, label=labels.get(id_, ""), outcome=outcome,
            closed=bool(secret) or id_ in closed, meeting_id=meeting_id.hex(), meeting=meeting,
            date=dt.date.fromisoformat(date), number=number, status=status, series=series,
            points=tuple(points[id_]), decisions=tuple(decisions[id_]),
            actions=tuple(actions[id_]),
        )
        for id_, title, outcome, secret, meeting_id, meeting, date, number, status, series
        in execute(_ITEMS, values).fetchall()
    )  # fmt: skip


def _action(about: list[Any], tags: Mapping[str, OfficeTag], today: dt.date) -> ThreadAction:
    id_, text, office, who, due, phrase, status = about
    day = dt.date.fromisoformat(due) if due else None
    return ThreadAction(
        id_, plain_words(text), tags.get(office), who or "", day, phrase, status,
        late=day is not None and day < today and status not in _OVER,
    )  # fmt: skip


def _labels(rows: Any) -> dict[bytes, str]:
    """Item -> its number in its agenda, as it prints."""
    agendas: dict[bytes, list[tuple[bytes, int]]] = defaultdict(list)
    for meeting, item, level in rows:
        agendas[meeting].append((item, level))
    return {
        item: label
        for agenda in agendas.values()
        for (item, _), label in zip(
            agenda, agenda_labels(level for _, level in agenda), strict=True
        )
    }
