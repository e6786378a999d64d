"""Finds what was typed: as words and stems, then inside words, then as words mistyped (I1)."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any, Literal, NamedTuple

from jakber_desktop.model.rows.search import KINDS, Found, SearchKind
from jakber_desktop.operations.search.excerpts import excerpt
from jakber_desktop.operations.search.keeping import catch_up
from jakber_desktop.operations.search.ways import Way, forgiving, plain_ways
from jakber_desktop.store.search import asking, shown, tables
from jakber_desktop.store.search.numbering import rank
from jakber_desktop.store.search.sources import BY_TABLE
from jakber_desktop.store.search.terms import Term, terms_of
from jakber_desktop.store.workspace import Workspace

Order = Literal["newest", "relevance"]

_STEPS = 20_000
"""Steps of SQLite's machine (about a millisecond) between two questions whether to stop."""


class _Asked(NamedTuple):
    """A question: `most` rows of a kind, `limit` in all."""

    terms: tuple[Term, ...]
    kinds: tuple[SearchKind, ...]
    limit: int
    most: int
    order: Order


class Hit(NamedTuple):
    """An indexed row that answers; the least score is the best."""

    id: int
    way: Way
    score: float = 0.0


def search(
    workspace: Workspace,
    words: str,
    *,
    limit: int = 20,
    kinds: Sequence[SearchKind] = (),
    each: int = 0,
    order: Order = "newest",
    stop: Callable[[], bool] | None = None,
) -> tuple[Found, ...]:
    """What holds all of the words, at most `limit`, and `each` of a kind (0: no such bound).

    Words are found by their stems and inside other words, mistyped ones by those nearest to them
    where nothing else answers; what stands in quotes must stand so. No sign has a meaning of its
    own. "newest" is by the meeting's day, "relevance" ranks the newest 1,000 of a kind (bm25).
    `stop` is asked whether the answer is wanted no more. Confidential things are found and marked
    so (R4). A workspace without its index gives nothing: see `keep_index`. Raises StorageError.
    """
    terms = terms_of(words)
    if not terms or limit <= 0:
        return ()
    asked = _Asked(terms, tuple(kinds) or KINDS, limit, min(limit, each or limit), order)
    with workspace.read_plainly() as connection, stopping(connection, stop) as execute:
        if not tables.some_wait(execute):
            return _answer(execute, asked)
    catch_up(workspace)
    with workspace.read_plainly() as connection, stopping(connection, stop) as execute:
        return _answer(execute, asked)


def _answer(execute: Any, asked: _Asked) -> tuple[Found, ...]:
    if not tables.has_index(execute):
        return ()
    hits = _hits(execute, asked)
    hits.sort(key=lambda hit: (hit.way.near, hit.score, rank(hit.id)))
    return tuple(found_rows(execute, hits[: asked.limit]))


@contextmanager
def stopping(connection: Any, stop: Callable[[], bool] | None) -> Iterator[Callable[..., Any]]:
    """Gives `execute`, whose statements end once `stop` says so."""
    if stop is not None:
        connection.set_progress_handler(stop, _STEPS)
    try:
        yield connection.execute
    finally:
        if stop is not None:
            connection.set_progress_handler(None, 0)


def _hits(execute: Any, asked: _Asked) -> list[Hit]:
    ways = plain_ways(asked.terms)
    found: list[Hit] = []
    for kind in asked.kinds:
        of_kind: dict[int, Hit] = {}
        for way in ways:
            if len(of_kind) < asked.most:
                for hit in _of_kind(execute, way, kind, asked):
                    of_kind.setdefault(hit.id, hit)
        found += list(of_kind.values())[: asked.most]
    last = None if found else forgiving(execute, asked.terms)
    if last is not None:
        return [hit for kind in asked.kinds for hit in _of_kind(execute, last, kind, asked)]
    return found


def _of_kind(execute: Any, way: Way, kind: SearchKind, asked: _Asked) -> list[Hit]:
    if asked.order == "newest":
        return [Hit(id_, way) for id_ in asking.newest(execute, way.ways, kind, asked.most)]
    ranked = sorted(asking.ranked(execute, way.ways, kind), key=lambda one: (one[0], -one[1]))
    return [Hit(id_, way, score) for score, id_ in ranked[: asked.most]]


def found_rows(execute: Any, hits: Sequence[Hit]) -> Iterator[Found]:
    """What the hits are, in their order; what went meanwhile is left out."""
    rows = asking.rows_of(execute, [hit.id for hit in hits])
    by_kind: dict[SearchKind, list[bytes]] = {}
    for ent, row, _ in rows.values():
        by_kind.setdefault(BY_TABLE[ent].kind, []).append(row)
    places = {kind: shown.places_of(execute, kind, some) for kind, some in by_kind.items()}
    for id_, way, _ in hits:
        ent, row, words = rows[id_]
        kind = BY_TABLE[ent].kind
        place = places[kind].get(row)
        if place is None:
            continue
        meeting, title, date, where, path, closed = place
        part, marks = excerpt(words, way.wanted)
        yield Found(
            kind, row.hex(), meeting.hex() if meeting else None, title, where, part, marks,
            dt.date.fromisoformat(date) if date else None, path, closed, way.near,
        )  # fmt: skip
