"""Order of lists: put rows into a wanted order by moving as few of them as possible."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Sequence
from typing import Protocol

from jakber_desktop.model.ordering import position_between, spread_positions


class Ordered(Protocol):
    """Anything with a position key."""

    pos: str


def arrange(rows: Sequence[Ordered], random_bytes: Callable[[int], bytes]) -> None:
    """Give rows position keys so that they sort in the given order.

    A new row has an empty `pos`. Rows that already stand in order keep their keys.
    """
    if all(not row.pos for row in rows):
        for row, pos in zip(rows, spread_positions(len(rows), random_bytes), strict=True):
            row.pos = pos
        return
    kept = _longest_rising(rows)
    before, run = "", list[Ordered]()
    for nth, row in enumerate(rows):
        if nth in kept:
            _put_between(run, before, row.pos, random_bytes)
            before, run = row.pos, []
        else:
            run.append(row)
    _put_between(run, before, "", random_bytes)


def _put_between(
    run: Sequence[Ordered], before: str, after: str, random_bytes: Callable[[int], bytes]
) -> None:
    """Give a run of rows keys between two: the middle row first, so that keys stay short."""
    stack = [(0, len(run), before, after)]
    while stack:
        start, end, low, high = stack.pop()
        if start == end:
            continue
        middle = (start + end) // 2
        run[middle].pos = key = position_between(low, high, random_bytes)
        stack += [(start, middle, low, key), (middle + 1, end, key, high)]


def _longest_rising(rows: Sequence[Ordered]) -> set[int]:
    """Places of the longest strictly rising run of keys (patience sorting)."""
    tails: list[str] = []
    ends: list[int] = []
    previous: dict[int, int | None] = {}
    for nth, row in enumerate(rows):
        if not row.pos:
            continue
        pile = bisect_left(tails, row.pos)
        previous[nth] = ends[pile - 1] if pile else None
        tails[pile : pile + 1] = [row.pos]
        ends[pile : pile + 1] = [nth]
    kept: set[int] = set()
    nth_: int | None = ends[-1] if ends else None
    while nth_ is not None:
        kept.add(nth_)
        nth_ = previous[nth_]
    return kept
