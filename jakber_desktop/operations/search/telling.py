"""What found rows tell: where they stand, and the part of their words that answers."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from typing import Any, NamedTuple

from jakber_desktop.model.rows.search import Found, SearchKind
from jakber_desktop.operations.search.excerpts import excerpt
from jakber_desktop.operations.search.ways import Way
from jakber_desktop.store.search.numbering import kind_of
from jakber_desktop.store.search.shown import Row, shown, told


class Hit(NamedTuple):
    """An indexed row that answers; the least score is the best."""

    id: int
    way: Way
    score: float = 0.0


def found_rows(execute: Any, hits: Sequence[Hit]) -> list[Found]:
    """What the hits are, in their order; what went meanwhile is left out."""
    ids: dict[tuple[SearchKind, Way], list[int]] = {}
    for hit in hits:
        ids.setdefault((kind_of(hit.id), hit.way), []).append(hit.id)
    found: dict[int, Found] = {}
    for (kind, way), some in ids.items():
        tell_rows(kind, shown(execute, kind, some), way, found)
    return [found[hit.id] for hit in hits if hit.id in found]


def tell_rows(kind: SearchKind, rows: Iterable[Row], way: Way, found: dict[int, Found]) -> None:
    """Put what rows of a kind tell among what was found."""
    tell, wanted, near, day_of = told(kind), way.wanted, way.near, dt.date.fromisoformat
    for id_, words, key, meeting, day, closed, *more in rows:
        title, place, path = tell(*more)
        part, marks = excerpt(words, wanted)
        found[id_] = Found(
            kind, key.hex(), meeting.hex() if meeting else None, title, place, part, marks,
            day_of(day) if day else None, path, bool(closed), near,
        )  # fmt: skip
