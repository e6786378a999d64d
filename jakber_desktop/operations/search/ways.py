"""The ways in which a question is asked: as words, inside words, as words mistyped."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any, NamedTuple

from jakber_desktop.operations.search.excerpts import Wanted
from jakber_desktop.operations.search.nearest import nearest
from jakber_desktop.store.search import asking
from jakber_desktop.store.search.terms import Term, any_of, whole


class Way(NamedTuple):
    """A way of looking, and what it marks."""

    ways: asking.Ways
    wanted: Wanted
    near: bool = False


def plain_ways(terms: Sequence[Term]) -> Iterator[Way]:
    """As whole words and stems; then inside words, where there are letters enough."""
    yield Way(asking.by_words(terms), _wanted(terms))
    if any(term.has_parts for term in terms):
        yield Way(asking.by_parts(terms), _wanted(terms, inside=True))


def forgiving(execute: Any, terms: Sequence[Term]) -> Way | None:
    """Each term in the way that finds anything at all; None when one has no way left."""
    words: list[str] = []
    inside: list[Term] = []
    near: list[tuple[str, ...]] = []
    vocabulary: list[str] = []
    for term in terms:
        if asking.is_known(execute, asking.by_words([term])):
            words.append(whole(term))
        elif term.has_parts and asking.is_known(execute, asking.by_parts([term])):
            inside.append(term)
        else:
            vocabulary = vocabulary or asking.vocabulary(execute)
            meant = nearest(term.words[0], vocabulary) if len(term.words) == 1 else ()
            if not meant:
                return None
            words.append(any_of(meant))
            near += meant
    ways = asking.Ways(" AND ".join(words), tuple(term.letters for term in inside))
    wanted = _wanted(terms)
    return Way(
        ways,
        Wanted(
            wanted.words | {one for meant in near for one in meant},
            wanted.phrases,
            tuple(term.letters for term in inside),
        ),
        near=bool(near),
    )


def _wanted(terms: Iterable[Term], *, inside: bool = False) -> Wanted:
    terms = tuple(terms)
    return Wanted(
        frozenset(term.words[0] for term in terms if len(term.words) == 1),
        tuple(" ".join(term.words) for term in terms if len(term.words) > 1),
        tuple(term.letters for term in terms if inside and term.has_parts),
    )
