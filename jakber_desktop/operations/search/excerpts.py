"""The part of a text that answers to the words, and the places to mark in it."""

from __future__ import annotations

import re
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

_CHANGED = {"p": "m", "s": "y", "t": "n"}
"""The first letter of a root as "mem-", "meny-" and "men-" leave it (language/stemming.py)."""

Marks = tuple[tuple[int, int], ...]


class Wanted(NamedTuple):
    """What is marked: whole words (and words of the same stem), phrases, letters inside words."""

    words: frozenset[str]
    phrases: tuple[str, ...] = ()
    letters: tuple[str, ...] = ()


class _Sought(NamedTuple):
    """What is looked for in each text: stems of the words, where to look for them, patterns."""

    stems: frozenset[str]
    parts: tuple[str, ...]
    """A stem stands in its word, its first letter perhaps as a prefix changed it ("menyusun",
    "susun"): only words that hold one of these are looked at."""
    phrases: tuple[re.Pattern[str], ...]
    letters: tuple[re.Pattern[str], ...]


def excerpt(text: str, wanted: Wanted, room: int = ROOM) -> tuple[str, Marks]:
    """The line with most different hits, cut around its first one; no hit gives the first line."""
    sought = _sought(wanted)
    if "\n" not in text:
        return _cut(text, _marks(folded(text), sought), room)
    found = [(line, _marks(folded(line), sought)) for line in text.split("\n")]
    best, marks = max(found, key=lambda one: _worth(*one))
    return _cut(best, marks, room)


def _worth(line: str, marks: Marks) -> int:
    return len({folded(line[start:end]) for start, end in marks})


@lru_cache(maxsize=16)
def _sought(wanted: Wanted) -> _Sought:
    stems = wanted.words | {stem(word) for word in wanted.words}
    parts = stems | {_CHANGED[one[0]] + one[1:] for one in stems if one[0] in _CHANGED}
    phrases = (r"[\W_]+".join(map(re.escape, phrase.split())) for phrase in wanted.phrases)
    return _Sought(
        frozenset(stems),
        tuple(one for one in parts if not any(other in one for other in parts - {one})),
        tuple(re.compile(rf"{phrase}(?![^\W_])") for phrase in phrases),
        tuple(re.compile(re.escape(letters)) for letters in wanted.letters),
    )


def _marks(plain: str, sought: _Sought) -> Marks:
    found = _words(plain, sought)
    for phrase in sought.phrases:  # where a word begins, for a pattern that asks for it is slow
        spans = [one.span() for one in phrase.finditer(plain)]
        found += [span for span in spans if not plain[span[0] - 1 : span[0]].isalnum()]
    for letters in sought.letters:
        found += [one.span() for one in letters.finditer(plain)]
    return _joined(found) if len(found) > 1 else tuple(found)


def _words(plain: str, sought: _Sought) -> list[tuple[int, int]]:
    """The words that are wanted or have a wanted one's stem."""
    find, stems, found = plain.find, sought.stems, []
    for part in sought.parts:
        at = find(part)
        while at >= 0:
            start, end = plain.rfind(" ", 0, at) + 1, find(" ", at)
            word = plain[start:end] if end >= 0 else plain[start:]
            if not word.isalnum():
                start = _beginning(plain, at)
                word = plain[start : _HEAD.match(plain, at).end()]  # type: ignore[union-attr]
            end = start + len(word)
            if word in stems or stem(word) in stems:
                found.append((start, end))
            at = find(part, end)
    return found


def _beginning(plain: str, at: int) -> int:
    """Where the word that holds a place begins, signs before it left out."""
    head = plain[plain.rfind(" ", 0, at) + 1 : at]
    return at - len(_TAIL.search(head)[0])  # type: ignore[index]  # it may be empty


def _joined(spans: list[tuple[int, int]]) -> Marks:
    """Overlapping marks are one."""
    spans.sort()
    whole = spans[:1]
    for span in spans[1:]:
        start, end = whole[-1]
        if span[0] > end:
            whole.append(span)
        elif span[1] > end:
            whole[-1] = start, span[1]
    return tuple(whole)


def _cut(line: str, marks: Marks, room: int) -> tuple[str, Marks]:
    size = len(line)
    if size <= room:
        return line, marks
    first = marks[0][0] if marks else 0
    start = line.rfind(" ", 0, first - _LEAD // 2) + 1 if first > _LEAD else 0
    end = line.rfind(" ", start, start + room) if size > start + room else size
    if end <= start or end < first:  # a word longer than the room
        end = min(size, start + room)
    part, moved = line[start:end], -start
    if start:
        part, moved = f"…{part}", 1 - start
    kept = [(a + moved, (b if b < end else end) + moved) for a, b in marks if start <= a < end]
    return part if end == size else f"{part}…", tuple(kept)
