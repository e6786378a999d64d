"""The words of the index that a mistyped one may have meant (rapidfuzz)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from rapidfuzz import process
from rapidfuzz.distance import OSA

_SHORTEST, _LONG = 4, 8
"""Letters from which one slip, and from which two are forgiven."""
_MOST = 4


def nearest(word: str, vocabulary: Sequence[str]) -> tuple[tuple[str, ...], ...]:
    """Words, or pairs of words typed as one ("penanggungjawap"), that are a slip or two away.

    The nearest ones only, four at most; nothing for a word of under four letters.
    """
    if len(word) < _SHORTEST or not word.isalpha():
        return ()
    near = _near(word, vocabulary)
    return tuple((one,) for one in near) or tuple(_pairs(word, vocabulary))


def _near(word: str, vocabulary: Iterable[str]) -> list[str]:
    slips = 2 if len(word) >= _LONG else 1
    scorer: Any = OSA.distance  # its type is told for sequences of anything
    found = process.extract(word, vocabulary, scorer=scorer, score_cutoff=slips, limit=3 * _MOST)
    least = min((distance for _, distance, _ in found), default=0)
    return sorted(one for one, distance, _ in found if distance == least)[:_MOST]


def _pairs(word: str, vocabulary: Sequence[str]) -> list[tuple[str, str]]:
    """A known word at the beginning or end, and one near the rest."""
    known = frozenset(vocabulary)
    found: list[tuple[str, str]] = []
    for at in range(_SHORTEST, len(word) - _SHORTEST + 1):
        left, right = word[:at], word[at:]
        if left in known:
            found += [(left, one) for one in _near(right, vocabulary)]
        elif right in known:
            found += [(one, right) for one in _near(left, vocabulary)]
    return found[:_MOST]
