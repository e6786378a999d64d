"""Asks the index: numbers of rows, newest first within a kind, and their words."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any, NamedTuple

from jakber_desktop.language.folding import folded
from jakber_desktop.model.rows.search import SearchKind
from jakber_desktop.store.search.numbering import kind_of, span
from jakber_desktop.store.search.terms import Term, parts, whole

RANKED = 1000
"""So many of the newest are ranked (performance.md, "Database and search")."""

_PAGE, _LOOKED_AT = 500, 5000
"""Rows of a page, and of all pages, that may hold letters by threes and yet not as they stand."""

WORDS = """
SELECT rowid FROM search_words WHERE search_words MATCH ? AND rowid BETWEEN ? AND ?
ORDER BY rowid DESC LIMIT ?"""
_WORDS_RANKED = """
SELECT rowid, bm25(search_words, 1.0, 0.5) FROM search_words
WHERE search_words MATCH ? AND rowid BETWEEN ? AND ? ORDER BY rowid DESC LIMIT ?"""
_PARTS = """
SELECT rowid FROM search_parts WHERE search_parts MATCH ? AND rowid BETWEEN ? AND ? {also}
ORDER BY rowid DESC LIMIT ?"""
_ALSO = "AND rowid IN (SELECT rowid FROM search_words WHERE search_words MATCH ?)"

_LAST = (1 << 63) - 1
"""No row's number is higher."""

Execute = Callable[..., Any]


class Ways(NamedTuple):
    """How the terms are looked for: FTS5's expression of words, letters inside words."""

    words: str = ""
    letters: tuple[str, ...] = ()


def by_words(terms: Iterable[Term]) -> Ways:
    """All of them as whole words or stems."""
    return Ways(" AND ".join(whole(term) for term in terms))


def by_parts(terms: Sequence[Term]) -> Ways:
    """All of them inside words; those too short for it as whole words."""
    short = [term for term in terms if not term.has_parts]
    return Ways(by_words(short).words, tuple(term.letters for term in terms if term.has_parts))


def newest(
    execute: Execute,
    ways: Ways,
    kind: SearchKind,
    limit: int,
    between: tuple[int, int] | None = None,
) -> list[int]:
    """The newest rows of a kind that answer; `between` these numbers, if given."""
    first, last = between or span(kind)
    if not ways.letters:
        return [id_ for (id_,) in execute(WORDS, (ways.words, first, last, limit))]
    found: list[int] = []
    for some in _likely(execute, ways, first, last, limit):
        found += _holding(execute, some, ways.letters)
        if len(found) >= limit:
            break
    return found[:limit]


def ranked(
    execute: Execute, ways: Ways, kind: SearchKind, between: tuple[int, int] | None = None
) -> list[tuple[float, int]]:
    """(bm25, number) of the newest rows of a kind; what stands inside words all ranks alike."""
    first, last = between or span(kind)
    if ways.letters:
        return [(0.0, id_) for id_ in newest(execute, ways, kind, RANKED, between)]
    found = execute(_WORDS_RANKED, (ways.words, first, last, RANKED))
    return [(score, id_) for id_, score in found]


def holding(execute: Execute, ways: Ways, kinds: Sequence[SearchKind]) -> Sequence[SearchKind]:
    """Those of the kinds that may hold an answer; a single one is not looked at.

    The index is gone through once, from each kind that holds one to the next, forwards, since FTS5
    has to read a common word's whole list before it goes back: kinds that hold none cost nothing,
    where asking each of them costs as much as asking one that does.
    """
    if len(kinds) < 2:
        return kinds
    sql, (match, *also) = _asked(ways)
    forwards = sql.replace("DESC", "ASC")
    known: set[SearchKind] = set()
    first = 0
    while found := execute(forwards, (match, first, _LAST, *also, 1)).fetchone():
        known.add(kind_of(found[0]))
        first = span(kind_of(found[0]))[1] + 1
    return [kind for kind in kinds if kind in known]


def is_known(execute: Execute, ways: Ways) -> bool:
    """Whether anything at all answers."""
    if not ways.letters:
        sql = "SELECT 1 FROM search_words WHERE search_words MATCH ? LIMIT 1"
        return execute(sql, (ways.words,)).fetchone() is not None
    likely = _likely(execute, ways, 0, _LAST, 1)
    return any(_holding(execute, some, ways.letters) for some in likely)


def words_of(execute: Execute, ids: Sequence[int]) -> dict[int, str]:
    """The indexed texts of rows."""
    marks = ",".join("?" * len(ids))
    found = execute(f"SELECT id, words FROM search_doc WHERE id IN ({marks})", tuple(ids))
    return dict(found.fetchall())


def vocabulary(execute: Execute) -> list[str]:
    """Every word of the index; words that went since are among them."""
    return [word for (word,) in execute("SELECT word FROM search_word")]


def _likely(execute: Execute, ways: Ways, first: int, last: int, limit: int) -> Iterator[list[int]]:
    """Pages of rows that hold the letters' threes, newest first; their places are not known.

    The first page is small, for most rows do answer; where few do, not all are looked at.
    """
    page, looked = limit, 0
    sql, (match, *also) = _asked(ways)
    while looked < _LOOKED_AT:
        some = [id_ for (id_,) in execute(sql, (match, first, last, *also, page))]
        if some:
            yield some
        if len(some) < page:
            return
        last, looked, page = some[-1] - 1, looked + page, _PAGE


def _asked(ways: Ways) -> tuple[str, tuple[str, ...]]:
    """The question for rows, and its expressions: letters by threes are not looked at here."""
    if not ways.letters:
        return WORDS, (ways.words,)
    match = " AND ".join(parts(one) for one in ways.letters)
    if not ways.words:
        return _PARTS.format(also=""), (match,)
    return _PARTS.format(also=_ALSO), (match, ways.words)


def _holding(execute: Execute, ids: Sequence[int], letters: Sequence[str]) -> list[int]:
    """Those of the rows in whose texts all of the letters stand."""
    texts = {id_: folded(words) for id_, words in words_of(execute, ids).items()}
    return [id_ for id_ in ids if all(one in texts[id_] for one in letters)]
