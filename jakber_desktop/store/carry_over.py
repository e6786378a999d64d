"""Reads what was decided about agenda items after their meeting, from both ends (D3)."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable
from itertools import groupby
from operator import itemgetter
from typing import Any, NamedTuple

from jakber_desktop.language.enumerations import agenda_labels
from jakber_desktop.model.rows.carrying import VERBS, Place

__all__ = ["Link", "LinkTrace", "places", "read_traces"]

Execute = Callable[..., Any]

_ROWS = """
SELECT 0, x.id, c.verb, c.until, c.reason, c.to_item_id FROM agenda_item x
JOIN carry_over c ON c.from_item_id=x.id AND c._alive WHERE x.meeting_id=:meeting AND x._alive
UNION ALL
SELECT 1, x.id, c.verb, NULL, NULL, c.from_item_id FROM agenda_item x
JOIN carry_over c ON c.to_item_id=x.id AND c._alive
WHERE x.meeting_id=:meeting AND x._alive"""
_KNOWN = "SELECT id FROM agenda_item WHERE id IN ({marks})"
_AGENDAS = """
SELECT m.id, m.title, m.date, a.id, a.title, a.level
FROM agenda_item a JOIN meeting m ON m.id=a.meeting_id AND m._alive
WHERE a._alive AND m.id IN (SELECT meeting_id FROM agenda_item WHERE id IN ({marks}))
ORDER BY m.date, m.id, a.pos, a.id"""
_BATCH = 500


class Link(NamedTuple):
    """The item at the other end, with its place; no place when this database lacks its meeting."""

    item: bytes
    verb: str
    place: Place | None


class LinkTrace(NamedTuple):
    """The rows of one item: those that lead to it, and its own."""

    continues: tuple[Link, ...] = ()
    verb: str | None = None
    until: str | None = None
    reason: str | None = None
    to: Link | None = None


def read_traces(execute: Execute, meeting: bytes) -> dict[bytes, LinkTrace]:
    """Item -> its trace, for the living items of a meeting that have one.

    An end that was deleted, alone or with its meeting, is told no more.
    """
    rows = execute(_ROWS, {"meeting": meeting}).fetchall()
    others = {row[5] for row in rows if row[5] is not None}
    if not rows:
        return {}
    found = places(execute, others)
    known = _known(execute, others)
    traces: dict[bytes, LinkTrace] = {}
    for to_here, item, word, until, reason, other in rows:
        verb = word if word in VERBS else "move"  # a newer program's word: the item goes on
        link = None
        if other is not None and (other in found or other not in known):
            link = Link(other, verb, found.get(other))
        before = traces.get(item, LinkTrace())
        if not to_here:
            traces[item] = before._replace(verb=verb, until=until, reason=reason, to=link)
        elif link is not None:
            links = sorted((*before.continues, link), key=_order)
            traces[item] = before._replace(continues=tuple(links))
    return traces


def places(execute: Execute, items: Iterable[bytes]) -> dict[bytes, Place]:
    """Item -> where it stands, for those living ones whose meeting lives."""
    wanted = sorted(set(items))
    found: dict[bytes, Place] = {}
    for start in range(0, len(wanted), _BATCH):
        some = wanted[start : start + _BATCH]
        query = _AGENDAS.format(marks=",".join("?" * len(some)))
        for _, group in groupby(execute(query, some).fetchall(), key=itemgetter(0)):
            agenda = list(group)
            numbers = agenda_labels(row[5] for row in agenda)
            for number, (meeting, title, date, item, words, _) in zip(numbers, agenda, strict=True):
                day = dt.date.fromisoformat(date)
                found[item] = Place(item.hex(), meeting.hex(), title, day, number, words)
    return {item: found[item] for item in wanted if item in found}


def _known(execute: Execute, items: Iterable[bytes]) -> set[bytes]:
    wanted = list(items)
    known: set[bytes] = set()
    for start in range(0, len(wanted), _BATCH):
        some = wanted[start : start + _BATCH]
        rows = execute(_KNOWN.format(marks=",".join("?" * len(some))), some).fetchall()
        known |= {item for (item,) in rows}
    return known


def _order(link: Link) -> tuple[str, str, bytes]:
    place = link.place
    return (place.date.isoformat(), place.meeting_id, link.item) if place else ("", "", link.item)
