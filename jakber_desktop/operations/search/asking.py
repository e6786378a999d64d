"""Finds what was typed: as words and stems, then inside words, then as words mistyped (I1)."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any, Literal, NamedTuple, TypeVar

from jakber_desktop.model.rows.search import KINDS, Found, SearchKind
from jakber_desktop.operations.search.keeping import catch_up
from jakber_desktop.operations.search.telling import tell_rows
from jakber_desktop.operations.search.ways import Way, forgiving, plain_ways
from jakber_desktop.store.search import asking, tables
from jakber_desktop.store.search.numbering import rank
from jakber_desktop.store.search.shown import newest_shown, shown
from jakber_desktop.store.search.terms import Term, terms_of
from jakber_desktop.store.workspace import Workspace

Order = Literal["newest", "relevance"]
Answer = TypeVar("Answer")

_STEPS = 20_000
"""Steps of SQLite's machine (about a millisecond) between two questions whether to stop."""


class _Asked(NamedTuple):
    """A question: `most` rows of a kind, `limit` in all."""

    terms: tuple[Term, ...]
    kinds: tuple[SearchKind, ...]
    limit: int
    most: int
    order: Order


class _Answers(NamedTuple):
    """What was found by its number, how much of each kind, and the scores of what is ranked."""

    found: dict[int, Found]
    counts: dict[SearchKind, int]
    scores: dict[int, float]


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
    return ask(workspace, stop, lambda execute: _answer(execute, asked)) or ()


def ask(
    workspace: Workspace, stop: Callable[[], bool] | None, question: Callable[[Any], Answer]
) -> Answer | None:
    """The answer of the index as it is now; None where there is no index. Raises StorageError.

    What was touched since the last question is indexed first, if that is little. `question` is
    given `execute`, whose statements end once `stop` says so.
    """
    with workspace.read_plainly() as connection, stopping(connection, stop) as execute:
        if not tables.has_index(execute):
            return None
        if not tables.some_wait(execute):
            return question(execute)
    catch_up(workspace)
    with workspace.read_plainly() as connection, stopping(connection, stop) as execute:
        return question(execute) if tables.has_index(execute) else None


def _answer(execute: Any, asked: _Asked) -> tuple[Found, ...]:
    answers = _Answers({}, dict.fromkeys(asked.kinds, 0), {})
    short: Sequence[SearchKind] = asked.kinds
    for way in plain_ways(asked.terms):
        _gather(execute, way, short, asked, answers)
        short = [kind for kind, count in answers.counts.items() if count < asked.most]
        if not short:
            break
    if not answers.found:
        last = forgiving(execute, asked.terms)
        if last is not None:
            _gather(execute, last, asked.kinds, asked, answers)
    return _in_order(answers)[: asked.limit]


def _gather(
    execute: Any, way: Way, kinds: Sequence[SearchKind], asked: _Asked, answers: _Answers
) -> None:
    """Take in what answers in this way: what is asked first is kept."""
    found, counts = answers.found, answers.counts
    for kind in asking.holding(execute, way.ways, kinds):
        if asked.order == "newest" and not way.ways.letters and not counts[kind]:
            rows = newest_shown(execute, kind, way.ways.words, asked.most)
        else:
            ids = [id_ for id_ in _ids(execute, way, kind, asked, answers) if id_ not in found]
            rows = shown(execute, kind, ids[: asked.most - counts[kind]])
        before = len(found)
        tell_rows(kind, rows, way, found)
        counts[kind] += len(found) - before


def _ids(
    execute: Any, way: Way, kind: SearchKind, asked: _Asked, answers: _Answers
) -> Sequence[int]:
    if asked.order == "newest":
        return asking.newest(execute, way.ways, kind, asked.most)
    ranked = asking.ranked(execute, way.ways, kind)
    ranked.sort(key=lambda one: (one[0], -one[1]))
    for score, id_ in ranked[: asked.most]:
        answers.scores.setdefault(id_, score)
    return [id_ for _, id_ in ranked[: asked.most]]


def _in_order(answers: _Answers) -> tuple[Found, ...]:
    found, scores = answers.found, answers.scores
    if scores:
        order = sorted(found, key=lambda id_: (scores[id_], rank(id_)))
    elif len(answers.counts) > 1:
        order = sorted(found, key=rank)
    else:  # of one kind numbers tell the order
        order = sorted(found, reverse=True)
    return tuple([found[id_] for id_ in order])


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
