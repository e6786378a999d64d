"""The base text that edits stand on: its tokens, its sentences, its words, counted once."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from itertools import accumulate
from typing import NamedTuple

from jakber_desktop.store.merge.edits import Edit
from jakber_desktop.store.merge.sentences import is_break, sentence_spans
from jakber_desktop.store.merge.tokens import has_words

_NEAR = 24
"""Tokens around an edit that decide whether it goes on with the sentence beside it."""


class Run(NamedTuple):
    """Consecutive sentences, or consecutive edits of a side: the first and the last of them."""

    first: int
    last: int


NONE = Run(-1, -1)


def joined(runs: Iterable[Run]) -> Run:
    """The run from the first to the last of several; NONE adds nothing."""
    real = [run for run in runs if run != NONE]
    return Run(min(real)[0], max(run.last for run in real)) if real else NONE


class Ground:
    """A base text in tokens; positions are token numbers, sentences are counted from 0.

    It begins at a line's start; `following` is the line after it, which nobody changed.
    """

    def __init__(self, tokens: Sequence[str], following: str = "") -> None:
        self.tokens = tokens
        self._following = following
        offsets = list(accumulate(map(len, tokens), initial=0))
        spans = sentence_spans("".join(tokens))
        self.starts = [bisect_left(offsets, start) for start, _ in spans]
        self.ends = [bisect_left(offsets, end) for _, end in spans]
        self._words = list(accumulate(map(has_words, tokens), initial=0))

    def words_between(self, lo: int, hi: int) -> int:
        """How many words stand from token `lo` to token `hi`."""
        return self._words[hi] - self._words[lo]

    def before(self, at: int) -> str:
        """The text that leads to a position, as much as decides about a sentence."""
        cut = "x " if at > _NEAR else ""  # so that the cut does not look like the line's beginning
        return cut + "".join(self.tokens[max(0, at - _NEAR) : at])

    def after(self, at: int) -> str:
        """The text that follows a position, as much as decides about a sentence."""
        near = "".join(self.tokens[at : at + _NEAR])
        return near if at + _NEAR < len(self.tokens) else near + self._following

    def at_line_start(self, at: int) -> bool:
        """Whether a line begins at a position."""
        return at == 0 or self.tokens[at - 1][-1] in "\r\n"

    def reach(self, edit: Edit) -> Run:
        """The sentences an edit changes: those it cuts into, and those it goes on with."""
        first = bisect_right(self.ends, edit.lo)
        last = bisect_left(self.starts, edit.hi) - 1
        left, right = self.before(edit.lo), self.after(edit.hi)
        if (
            first
            and self._one_line(self.ends[first - 1], edit.lo)
            and not is_break(left, edit.new + right)
        ):
            first, last = first - 1, max(first - 1, last)
        following = max(first, last + 1)
        if (
            following < len(self.starts)
            and self._one_line(edit.hi, self.starts[following])
            and not is_break(left + edit.new, right)
        ):
            last = following
        return Run(first, last) if first <= last else NONE

    def goes_on(self, edit: Edit, reach: Run) -> int:
        """-1: an insertion goes on with the sentence before it, 1: with the one after it; else 0.

        Of two insertions at one spot that is their order (rule 2).
        """
        if edit.lo < edit.hi or reach == NONE:
            return 0
        if self.ends[reach.first] <= edit.lo:
            return -1
        return int(self.starts[reach.last] >= edit.hi)

    def _one_line(self, lo: int, hi: int) -> bool:
        """Whether at most blanks stand between two positions."""
        return not "".join(self.tokens[lo:hi]).strip(" \t")
