"""Leafs through everything that was found, a page after another: the page Ctrl+Shift+F (I1).

A place in the list is that of the row shown last, so that a page costs the same wherever it is.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Any, NamedTuple

from jakber_desktop.model.rows.search import KINDS, Found, SearchKind
from jakber_desktop.operations.search.asking import Order, ask
from jakber_desktop.operations.search.telling import Hit, found_rows
from jakber_desktop.operations.search.ways import Way, forgiving, plain_ways
from jakber_desktop.store.search import asking
from jakber_desktop.store.search.numbering import last_after, rank, span, year_span
from jakber_desktop.store.search.terms import terms_of
from jakber_desktop.store.workspace import Workspace

__all__ = ["PAGE", "Choices", "Place", "SearchPage", "Wanted", "browse", "choices"]

PAGE = 50
_ROUNDS = 20
"""Pages looked through for a series before the rest is left to the next question."""
_YEARS = (
    "SELECT DISTINCT CAST(substr(date, 1, 4) AS INTEGER) FROM meeting WHERE _alive ORDER BY 1 DESC"
)
_SERIES = "SELECT lower(hex(id)), name FROM series WHERE _alive ORDER BY name COLLATE NOCASE, id"
_MEETINGS = "SELECT lower(hex(id)) FROM meeting WHERE _alive AND series_id=?"


class Wanted(NamedTuple):
    """What is narrowed to: kinds (none: all), a year, a series (its id); and the order."""

    kinds: tuple[SearchKind, ...] = ()
    year: int | None = None
    series: str | None = None
    order: Order = "newest"


class Place(NamedTuple):
    """Where the next page begins: behind a rank, or at a number of rows; whether words like those
    typed were looked for."""

    rank: tuple[int, int, int] | None = None
    offset: int = 0
    near: bool = False


class SearchPage(NamedTuple):
    """A page, and where the next one begins; None at the end."""

    found: tuple[Found, ...]
    after: Place | None


class Choices(NamedTuple):
    """What can be narrowed to: years with meetings, newest first, and series (id, name)."""

    years: tuple[int, ...]
    series: tuple[tuple[str, str], ...]


def choices(workspace: Workspace) -> Choices:
    """The years and series of this database. Raises StorageError."""
    with workspace.read_plainly() as connection:
        years = tuple(year for (year,) in connection.execute(_YEARS))
        return Choices(years, tuple(connection.execute(_SERIES).fetchall()))


def browse(
    workspace: Workspace,
    words: str,
    wanted: Wanted = Wanted(),  # noqa: B008 - frozen
    after: Place | None = None,
    limit: int = PAGE,
    stop: Callable[[], bool] | None = None,
) -> SearchPage:
    """A page of what holds all of the words, as `search` finds it, behind a place.

    "relevance" ranks the newest 1,000 of a kind and ends with them. A year leaves out what has no
    day, a series what belongs to no meeting. Raises StorageError.
    """
    terms = terms_of(words)
    empty = SearchPage((), None)
    if not terms:
        return empty

    def question(execute: Any) -> SearchPage:
        if after is None or not after.near:
            page = _page(execute, tuple(plain_ways(terms)), wanted, after or Place(), limit)
            if page.found or after is not None:
                return page
        last = forgiving(execute, terms)
        start = after or Place(near=True)
        return empty if last is None else _page(execute, (last,), wanted, start, limit)

    return ask(workspace, stop, question) or empty


# --- inside ---------------------------------------------------------------------------------------


def _page(
    execute: Any, ways: Sequence[Way], wanted: Wanted, after: Place, limit: int
) -> SearchPage:
    of_series = None
    if wanted.series is not None:
        known = execute(_MEETINGS, (bytes.fromhex(wanted.series),))
        of_series = frozenset(id_ for (id_,) in known)
    found: list[Found] = []
    place: Place | None = after
    for _ in range(_ROUNDS):
        if place is None or len(found) >= limit:
            break
        hits, place = _next(execute, ways, wanted, place, limit)
        rows = found_rows(execute, hits)
        found += [one for one in rows if of_series is None or one.meeting_id in of_series]
    return SearchPage(tuple(found), place)


def _next(
    execute: Any, ways: Sequence[Way], wanted: Wanted, after: Place, limit: int
) -> tuple[list[Hit], Place | None]:
    """The next hits, and where those after them begin."""
    if wanted.order == "relevance":
        every = sorted(_ranked(execute, ways, wanted), key=lambda one: (one.score, rank(one.id)))
        end = after.offset + limit
        rest = after._replace(offset=end) if end < len(every) else None
        return every[after.offset : end], rest
    hits = sorted(_newest(execute, ways, wanted, after, limit), key=lambda one: rank(one.id))
    some = hits[:limit]
    return some, after._replace(rank=rank(some[-1].id)) if len(some) == limit else None


def _newest(
    execute: Any, ways: Sequence[Way], wanted: Wanted, after: Place, limit: int
) -> Iterable[Hit]:
    found: dict[int, Hit] = {}
    for way in ways:
        for kind in asking.holding(execute, way.ways, wanted.kinds or KINDS):
            first, last = _between(kind, wanted)
            if after.rank is not None:
                last = min(last, last_after(kind, after.rank))
            if first <= last:
                for id_ in asking.newest(execute, way.ways, kind, limit, (first, last)):
                    found.setdefault(id_, Hit(id_, way))
    return found.values()


def _ranked(execute: Any, ways: Sequence[Way], wanted: Wanted) -> Iterable[Hit]:
    found: dict[int, Hit] = {}
    for way in ways:
        for kind in asking.holding(execute, way.ways, wanted.kinds or KINDS):
            for score, id_ in asking.ranked(execute, way.ways, kind, _between(kind, wanted)):
                found.setdefault(id_, Hit(id_, way, score))
    return found.values()


def _between(kind: SearchKind, wanted: Wanted) -> tuple[int, int]:
    return span(kind) if wanted.year is None else year_span(kind, wanted.year)
