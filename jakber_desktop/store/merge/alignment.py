"""Finds what changed between two sequences of lines or tokens, fast on any input.

What both hold exactly once are the fixed points (patience diff); what lies between them is small
and goes to difflib. A large stretch without a fixed point counts as rewritten: difflib would
need the square of its length.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence
from difflib import SequenceMatcher
from typing import NamedTuple

_SMALL = 128 * 128
"""Cells of the table up to which difflib compares directly."""


_WIDTHS = (1, 8)
"""How many items in a row make a fixed point: one, or eight in a text of few and common words."""


class Change(NamedTuple):
    """`old[i1:i2]` became `new[j1:j2]`; between two changes at least one item is equal."""

    i1: int
    i2: int
    j1: int
    j2: int


_Block = tuple[int, int, int]


def changes(old: Sequence[str], new: Sequence[str]) -> list[Change]:
    """What changed from `old` to `new`, in order; empty for equal sequences."""
    found: list[Change] = []
    i = j = 0
    for at, other, size in [*_equal_blocks(old, new), (len(old), len(new), 0)]:
        if i < at or j < other:
            found.append(Change(i, at, j, other))
        i, j = at + size, other + size
    return found


def _equal_blocks(old: Sequence[str], new: Sequence[str]) -> list[_Block]:
    """Equal runs (start in old, start in new, length) in ascending order."""
    blocks: list[_Block] = []
    waiting = [Change(0, len(old), 0, len(new))]
    while waiting:
        gap = _trimmed(old, new, waiting.pop(), blocks)
        i1, i2, j1, j2 = gap
        if i1 == i2 or j1 == j2:
            continue
        if (i2 - i1) * (j2 - j1) <= _SMALL:
            matcher = SequenceMatcher(None, old[i1:i2], new[j1:j2], autojunk=False)
            blocks += [(i1 + i, j1 + j, n) for i, j, n in matcher.get_matching_blocks() if n]
        else:
            waiting += _gaps_between_anchors(old, new, gap, blocks)
    return sorted(blocks)


def _trimmed(old: Sequence[str], new: Sequence[str], gap: Change, blocks: list[_Block]) -> Change:
    """The gap without its equal beginning and end, which go to `blocks`."""
    i1, i2, j1, j2 = gap
    while i1 < i2 and j1 < j2 and old[i1] == new[j1]:
        i1, j1 = i1 + 1, j1 + 1
    if i1 > gap.i1:
        blocks.append((gap.i1, gap.j1, i1 - gap.i1))
    while i1 < i2 and j1 < j2 and old[i2 - 1] == new[j2 - 1]:
        i2, j2 = i2 - 1, j2 - 1
    if i2 < gap.i2:
        blocks.append((i2, j2, gap.i2 - i2))
    return Change(i1, i2, j1, j2)


def _gaps_between_anchors(
    old: Sequence[str], new: Sequence[str], gap: Change, blocks: list[_Block]
) -> list[Change]:
    """The gaps before, between and after the fixed points of a gap; none without fixed points."""
    anchors = _anchors(old, new, gap)
    if not anchors:
        return []
    blocks += [(i, j, 1) for i, j in anchors]
    starts = [(gap.i1, gap.j1), *((i + 1, j + 1) for i, j in anchors)]
    ends = [*anchors, (gap.i2, gap.j2)]
    return [Change(i1, i2, j1, j2) for (i1, j1), (i2, j2) in zip(starts, ends, strict=True)]


def _anchors(old: Sequence[str], new: Sequence[str], gap: Change) -> list[tuple[int, int]]:
    """The longest ascending row of places that look alike and like no other of the gap."""
    for width in _WIDTHS:
        here, there = _looks(old, gap.i1, gap.i2, width), _looks(new, gap.j1, gap.j2, width)
        once_here, once_there = Counter(here), Counter(there)
        place = {look: gap.j1 + j for j, look in enumerate(there) if once_there[look] == 1}
        pairs = [
            (gap.i1 + i, place[look])
            for i, look in enumerate(here)
            if once_here[look] == 1 and look in place
        ]
        if pairs:
            return _longest_ascending(pairs)
    return []


def _looks(items: Sequence[str], start: int, end: int, width: int) -> list[tuple[str, ...]]:
    """Each run of `width` items, by the item it begins with."""
    return list(zip(*(items[start + shift : end] for shift in range(width)), strict=False))


def _longest_ascending(pairs: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """The longest subsequence whose second numbers ascend (patience sorting)."""
    tails: list[int] = []
    last: list[int] = []
    before: list[int] = []
    for index, (_, j) in enumerate(pairs):
        pile = bisect_left(tails, j)
        tails[pile : pile + 1] = [j]
        last[pile : pile + 1] = [index]
        before.append(last[pile - 1] if pile else -1)
    row: list[tuple[int, int]] = []
    index = last[-1] if last else -1
    while index >= 0:
        row.append(pairs[index])
        index = before[index]
    return row[::-1]
