"""How well what was typed names somebody: every word begins one of theirs, or is near one (C3)."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from rapidfuzz.distance import OSA, JaroWinkler

from jakber_desktop.language.day_names import weekday_number
from jakber_desktop.language.folding import folded
from jakber_desktop.model.rows.attendance import Candidate, Suggestion

__all__ = ["Match", "folded", "match", "score", "words_of"]

_WORD = re.compile(r"[^\W_]+")
_NEAR = 0.86
"""How like a word's beginning a mistyped word must be (0-1)."""
_SHORTEST_TYPO = 4
"""Shorter words are taken as typed: "kdb" is no slip of "kdh"."""
_ONE_SLIP = 5
"""In words up to this long one slip is forgiven: two make another word of them."""
_WHOLE, _BEGINS = 1.0, 0.9
_ORDERED = 0.05
_INSIDE = 0.6
"""What stands within a word is worth less than any beginning."""
_AT_HEAD = 0.02
"""What the beginning of a label or name is worth beyond that of a later word."""
_INITIALS, _MOST_INITIALS = 0.98, 5
"""What initials are worth, and how many there may be."""
_SMALL = frozenset({"and", "bidang", "dan", "of", "untuk"})
"""Words that initials pass over."""
_BESIDE = 0.85
"""What a hit in name, office or code is worth against one in the label."""


def words_of(text: str) -> list[str]:
    """The words that were typed, folded."""
    return _WORD.findall(folded(text))


class _Word(NamedTuple):
    """A word of a text in its folded form, and where it begins."""

    text: str
    start: int


class _Hit(NamedTuple):
    """How much a typed word is worth, and the part of the label that shows it, if any."""

    score: float
    part: tuple[int, int] | None = None


class Match(NamedTuple):
    """How well a text answers (0-1.05), and the parts of its label that show it."""

    score: float
    hits: tuple[tuple[int, int], ...]


def score(typed: Sequence[str], one: Candidate) -> Suggestion | None:
    """A candidate that answers to every typed word, or to their initials; None for neither.

    The beginning of the label or of the name is worth more than that of a later word: "an" means
    Andi before a Kepala Analisis.
    """
    found = match(typed, one.label, one.words)
    initials = _initials(typed, one.label) if len(typed) == 1 else None
    if initials is not None and (found is None or initials.score > found.score):
        return Suggestion(candidate=one, score=initials.score, hits=initials.hits)
    if found is None:
        return None
    heads = {0, one.label.rfind(one.name)} if one.name else {0}
    begins = _AT_HEAD * any(start in heads for start, _ in found.hits)
    return Suggestion(
        candidate=one, score=found.score + begins, hits=found.hits,
        office_hits=_office_hits(typed, one, found.hits),
    )  # fmt: skip


def _initials(typed: Sequence[str], label: str) -> Match | None:
    """A label whose words, small ones aside, begin with the letters typed: "kb" Kepala Bappeda."""
    letters = typed[0]
    if not (1 < len(letters) <= _MOST_INITIALS and letters.isalpha()):
        return None
    words = [word for word in _words(label) if word.text not in _SMALL]
    for nth in range(len(words) - len(letters) + 1):
        meant = words[nth : nth + len(letters)]
        if all(word.text[0] == letter for word, letter in zip(meant, letters, strict=True)):
            value = _INITIALS + _AT_HEAD * (nth == 0)
            return Match(value, tuple((word.start, word.start + 1) for word in meant))
    return None


def _office_hits(
    typed: Sequence[str], one: Candidate, hits: Sequence[tuple[int, int]]
) -> tuple[tuple[int, int], ...]:
    """The parts of the office's name that answer what the label does not."""
    shown = {folded(one.label)[start:end] for start, end in hits}
    rest = [word for word in typed if not any(word.startswith(part) for part in shown)]
    return tuple(
        (word.start, word.start + len(letters))
        for letters in rest
        for word in _words(one.office_name)
        if word.text.startswith(letters)
    )


def match(
    typed: Sequence[str], label: str, beside: Sequence[str] = (), *, inside: bool = False
) -> Match | None:
    """A label, with the words beside it, that answers to every typed word; None when one does not.

    `inside` also takes what stands within a word ("laporan" in "pelaporan").
    """
    hits = []
    for word in typed:
        hit = _hit(word, label, beside, inside=inside)
        if not hit.score:
            return None
        hits.append(hit)
    parts = [hit.part for hit in hits if hit.part]
    ordered = len(parts) == len(typed) and parts == sorted(parts)
    score = sum(hit.score for hit in hits) / len(typed) + _ORDERED * ordered
    return Match(score, tuple(sorted(set(parts))))


def _hit(typed: str, label: str, beside: Sequence[str], *, inside: bool) -> _Hit:
    """The best place of a typed word: in the label, else in name, office or code."""
    shown = _Hit(0.0)
    for word in _words(label):
        score = _likeness(typed, word.text)
        if score > shown.score:
            end = word.start + min(len(typed), len(word.text))
            shown = _Hit(score, (word.start, end))
    if inside and shown.score < _INSIDE:
        at = folded(label).find(typed)
        shown = shown if at < 0 else _Hit(_INSIDE, (at, at + len(typed)))
    if shown.score >= _BESIDE:  # nothing beside the label is worth more
        return shown
    elsewhere = max((_beside(typed, text, inside=inside) for text in beside), default=0.0)
    return shown if shown.score >= elsewhere else _Hit(elsewhere)


@lru_cache(maxsize=20_000)
def _beside(typed: str, text: str, *, inside: bool) -> float:
    """What a text beside the label is worth; one with no such word may have it inside one."""
    likely = max((_likeness(typed, word.text) for word in _words(text)), default=0.0)
    if inside and not likely and typed in folded(text):
        likely = _INSIDE
    return likely * _BESIDE


@lru_cache(maxsize=20_000)
def _words(text: str) -> tuple[_Word, ...]:
    return tuple(_Word(match.group(), match.start()) for match in _WORD.finditer(folded(text)))


@lru_cache(maxsize=20_000)  # the same few words stand in most labels
def _likeness(typed: str, word: str) -> float:
    """1 the word itself, 0.9 its beginning, less for a slip of the finger, 0 for another word."""
    if word == typed:
        return _WHOLE
    if word.startswith(typed):
        return _BEGINS
    if len(typed) < _SHORTEST_TYPO or weekday_number(typed) is not None:  # "sabtu" is not "satu"
        return 0.0
    if len(typed) <= _ONE_SLIP and not _is_one_slip(typed, word):
        return 0.0
    near = JaroWinkler.similarity(typed, word[: len(typed) + 1], score_cutoff=_NEAR)
    return near * _BEGINS * _BEGINS


def _is_one_slip(typed: str, word: str) -> bool:
    """Whether a letter wrong, missing, too many or swapped leads to a beginning of the word."""
    ends = range(len(typed) - 1, len(typed) + 2)
    return any(OSA.distance(typed, word[:end], score_cutoff=1) <= 1 for end in ends)
