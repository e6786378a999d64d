"""Merges two texts that came from one: both changes where they stand apart, else a conflict.

The rules are those of sync.md §3; pure functions, equal on every laptop. A change of the rules
bumps `MERGE_ALGO` and its test vectors.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from typing import Literal, NamedTuple

from jakber_desktop.store.merge.alignment import Change, changes
from jakber_desktop.store.merge.edits import side_of
from jakber_desktop.store.merge.ground import Ground
from jakber_desktop.store.merge.pieces import Pieces
from jakber_desktop.store.merge.tokens import alike, lines, tokens

MERGE_ALGO = 1
"""The number of these rules; packages name it (sync.md §6)."""


class Hunk(NamedTuple):
    """A place where two sides collided, in whole sentences: the base, the older, the newer."""

    base: str
    a: str
    b: str
    took: Literal["a", "b"]
    """The side that stays in the text."""


class Merged(NamedTuple):
    """The text of both sides, and where they collided; no hunks: nothing to look at."""

    text: str
    hunks: tuple[Hunk, ...] = ()


class _Part(NamedTuple):
    """The lines of one side that stand where some lines of the base stood."""

    lines: list[str]
    changes: list[Change]
    """What differs, counted from the first of those lines."""


class _Stretch(NamedTuple):
    """Base lines that both kept (no changes), or between two such; `following`: the next line."""

    base: list[str]
    following: str
    a: _Part
    b: _Part


def merge3(base: str, a: str, b: str) -> Merged:
    """The changes from `base` to `a` (the older side) and to `b` (the newer) in one text.

    Never raises and never loses: what does not stay in the text is in a hunk.
    """
    if a == b or base == a:
        return Merged(b)
    if base == b:
        return Merged(a)
    merged = [_merged(stretch) for stretch in _stretches(lines(base), lines(a), lines(b))]
    hunks = tuple(hunk for one in merged for hunk in one.hunks)
    return Merged("".join(one.text for one in merged), hunks)


def settled(base: Sequence[str], a: Sequence[str], b: Sequence[str]) -> Sequence[str]:
    """Pieces that nobody changed, spelled as whoever respelled them last (NFC, line ends)."""
    if base == b:
        return a
    return [newer if newer != old else older for old, older, newer in zip(base, a, b, strict=True)]


def _stretches(base: list[str], a: list[str], b: list[str]) -> Iterator[_Stretch]:
    """The texts cut into stretches that both kept and stretches that somebody changed."""
    key = alike(base)
    older, newer = _Reader(a, changes(key, alike(a))), _Reader(b, changes(key, alike(b)))
    at = 0
    for lo, hi in [*_touched(older.waiting, newer.waiting), (len(base), len(base))]:
        yield _Stretch(base[at:lo], "", older.kept(lo - at), newer.kept(lo - at))
        following = "".join(base[hi : hi + 1])
        yield _Stretch(base[lo:hi], following, older.changed(lo, hi), newer.changed(lo, hi))
        at = hi


def _touched(a: Iterable[Change], b: Iterable[Change]) -> list[tuple[int, int]]:
    """The base lines that somebody changed, in one range where changes touch."""
    found: list[tuple[int, int]] = []
    for change in sorted([*a, *b]):
        if found and change.i1 <= found[-1][1]:
            found[-1] = found[-1][0], max(found[-1][1], change.i2)
        else:
            found.append((change.i1, change.i2))
    return found


class _Reader:
    """Reads one side from top to bottom, as far as the base has been read."""

    def __init__(self, side: list[str], found: list[Change]) -> None:
        self.waiting = deque(found)
        self._lines = side
        self._at = 0

    def kept(self, size: int) -> _Part:
        """The next lines, which are those of the base."""
        self._at += size
        return _Part(self._lines[self._at - size : self._at], [])

    def changed(self, lo: int, hi: int) -> _Part:
        """What stands where the base has lines `lo` to `hi`; no change crosses their edges."""
        start, size = self._at, hi - lo
        made: list[Change] = []
        while self.waiting and self.waiting[0].i2 <= hi:
            one = self.waiting.popleft()
            made.append(Change(one.i1 - lo, one.i2 - lo, one.j1 - start, one.j2 - start))
            size += (one.j2 - one.j1) - (one.i2 - one.i1)
        self._at = start + size
        return _Part(self._lines[start : self._at], made)


def _merged(stretch: _Stretch) -> Merged:
    """One stretch: a side's text where the other left all as it was, else token by token."""
    base, following, a, b = stretch
    if not a.changes and not b.changes:
        return Merged("".join(settled(base, a.lines, b.lines)))
    if base in (a.lines, b.lines):
        return Merged("".join(b.lines if a.lines == base else a.lines))
    cut = [tokens(line) for line in base]
    ground = Ground([token for line in cut for token in line], following)
    older, newer = side_of(cut, *a), side_of(cut, *b)
    kept = settled(ground.tokens, older.spelling, newer.spelling)
    parts: list[str] = []
    hunks: list[Hunk] = []
    at = 0
    pieces = Pieces(ground, older, newer)
    for piece in pieces.in_order():
        text, sides = pieces.outcome(piece)
        parts += [*kept[at : piece.lo], text]
        at = piece.hi
        if sides:
            took: Literal["a", "b"] = "b" if text == sides[1] else "a"
            hunks.append(Hunk("".join(ground.tokens[piece.lo : at]), *sides, took))
    return Merged("".join([*parts, *kept[at:]]), tuple(hunks))
