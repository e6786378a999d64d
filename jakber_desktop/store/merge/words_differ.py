"""Which words differ between two texts, for marking them on the review screen."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import accumulate

from jakber_desktop.store.merge.alignment import changes
from jakber_desktop.store.merge.sliding import slid
from jakber_desktop.store.merge.tokens import alike, tokens

Span = tuple[int, int]
"""A character range, end exclusive."""


def differing(a: str, b: str) -> tuple[tuple[Span, ...], tuple[Span, ...]]:
    """The ranges of `a` that are not in `b`, and those of `b` that are not in `a`.

    Whole words, amounts and dates; differing neighbours with only a blank between them are one
    range, so that a rewritten phrase is marked as one. Other line ends or accents written another
    way (NFC, NFD) are no difference.
    """
    old, new = tokens(a), tokens(b)
    keys = alike(old), alike(new)
    found = slid(changes(*keys), *keys)
    return (
        _ranges(old, ((one.i1, one.i2) for one in found)),
        _ranges(new, ((one.j1, one.j2) for one in found)),
    )


def _ranges(cut: list[str], found: Iterable[Span]) -> tuple[Span, ...]:
    """Token ranges as character ranges, without blanks at their edges, neighbours in one."""
    starts = list(accumulate(map(len, cut), initial=0))
    text = "".join(cut)
    ranges: list[Span] = []
    for lo, hi in found:
        start, end = starts[lo], starts[hi]
        marked = text[start:end]
        if marked.strip():
            start += len(marked) - len(marked.lstrip())
            end -= len(marked) - len(marked.rstrip())
        if start == end:
            continue
        if ranges and text[ranges[-1][1] : start].strip(" \t\u00a0") == "":
            start = ranges.pop()[0]
        ranges.append((start, end))
    return tuple(ranges)
