"""The part of a text that answers to the words, and the places to mark in it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from jakber_desktop.language.folding import folded
from jakber_desktop.language.stemming import stem

ROOM = 160
"""Letters of an excerpt."""
_LEAD = 40
"""Letters shown before the first mark."""

_HEAD, _TAIL = re.compile(r"[^\W_]*"), re.compile(r"[^\W_]*\Z")
"""Letters and digits at a place, and at an end."""

Marks = tuple[tuple[int, int], ...]


class Wanted(NamedTuple):
    """What is marked: whole words (and words of the same stem), phrases, letters inside words."""

    words: frozenset[str]
    phrases: tuple[str, ...] = ()
    letters: tuple[str, ...] = ()


class _Sought(NamedTuple):
    """What is looked for in each text: stems of the words, where to look for them, patterns."""

    stems: frozenset[str]
    tails: tuple[str, ...]
    """A stem stands in its word but for its first letter, which a prefix may have changed
    ("menyusun", "susun"): only words that hold a tail are looked at."""
    patterns: tuple[re.Pattern[str], ...]


def excerpt(text: str, wanted: Wanted, room: int = ROOM) -> tuple[str, Marks]:
    """The line with most different hits, cut around its first one; no hit gives the first line."""
    lines = text.split("\n")
    sought = _sought(wanted)
    if len(lines) == 1:
        return _cut(text, _marks(folded(text), sought), room)
    found = [(line, _marks(folded(line), sought)) for line in lines]
    best, marks = max(found, key=lambda one: _worth(*one))
    return _cut(best, marks, room)


def _worth(line: str, marks: Marks) -> int:
    return len({folded(line[start:end]) for start, end in marks})


@lru_cache(maxsize=16)
def _sought(wanted: Wanted) -> _Sought:
    stems = wanted.words | {stem(word) for word in wanted.words}
    tails = {one[1:] or one for one in stems}
    phrases = (r"[\W_]+".join(map(re.escape, phrase.split())) for phrase in wanted.phrases)
    return _Sought(
        frozenset(stems),
        tuple(one for one in tails if not any(other in one for other in tails - {one})),
        (
            *(re.compile(rf"(?<![^\W_]){phrase}(?![^\W_])") for phrase in phrases),
            *(re.compile(re.escape(letters)) for letters in wanted.letters),
        ),
    )


def _marks(plain: str, sought: _Sought) -> Marks:
    found = list(_words(plain, sought))
    for pattern in sought.patterns:
        found += [one.span() for one in pattern.finditer(plain)]
    return _joined(found) if len(found) > 1 else tuple(found)


def _words(plain: str, sought: _Sought) -> Iterator[tuple[int, int]]:
    """The words that are wanted or have a wanted one's stem."""
    for tail in sought.tails:
        at = plain.find(tail)
        while at >= 0:
            start, end = _around(plain, at)
            word = plain[start:end]
            if word in sought.stems or stem(word) in sought.stems:
                yield start, end
            at = plain.find(tail, max(end, at + 1))


def _around(plain: str, at: int) -> tuple[int, int]:
    """Where the word that holds a place begins and ends."""
    start = plain.rfind(" ", 0, at) + 1
    if not (head := plain[start:at]).isalnum() and head:
        start = at - len(_TAIL.search(head)[0])  # type: ignore[index]  # it may be empty
    return start, _HEAD.match(plain, at).end()  # type: ignore[union-attr]  # it may be empty


def _joined(spans: Iterable[tuple[int, int]]) -> Marks:
    """Overlapping marks are one."""
    whole: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if whole and start <= whole[-1][1]:
            whole[-1] = (whole[-1][0], max(end, whole[-1][1]))
        else:
            whole.append((start, end))
    return tuple(whole)


def _cut(line: str, marks: Sequence[tuple[int, int]], room: int) -> tuple[str, Marks]:
    if len(line) <= room:
        return line, tuple(marks)
    first = marks[0][0] if marks else 0
    start = 0 if first <= _LEAD else line.rfind(" ", 0, first - _LEAD // 2) + 1
    end = len(line) if len(line) <= start + room else line.rfind(" ", start, start + room)
    if end <= start or (marks and end < marks[0][1]):  # a word longer than the room
        end = min(len(line), start + room)
    before, after = "…" if start else "", "…" if end < len(line) else ""
    moved = len(before) - start
    kept = ((a + moved, min(b, end) + moved) for a, b in marks if start <= a < end)
    return f"{before}{line[start:end]}{after}", tuple(kept)
