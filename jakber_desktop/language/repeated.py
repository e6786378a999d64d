"""Finds a word written twice in a row by mistake: "yang yang"."""

from __future__ import annotations

import re
from typing import NamedTuple

_WORD = re.compile(r"[^\W\d_]{2,}(?:[-'’][^\W_]+)*")
_GAP = re.compile(r"[*_]{0,3}(?:[ \t\u00a0]{1,8}|[ \t\u00a0]{0,4}\n[ \t]{0,4})[*_]{0,3}")

REDUPLICATED = frozenset(
    {
        "masing", "rata", "sama", "tiba", "kadang", "benar", "baik", "sungguh", "mana", "apa",
        "siapa", "kira", "lain", "satu", "sehari", "tengah", "mula", "moga", "seolah",
        "undang", "macam", "hati", "diam", "laki", "lama", "pelan", "ramai",
    }
)  # fmt: skip
"""Words that are doubled rightly, but with a hyphen ("masing-masing"): a matter of spelling."""


class Repeated(NamedTuple):
    """A doubled word: `span` covers both, `word` is the first as written, the one to keep."""

    span: tuple[int, int]
    word: str


def repeated_words(text: str) -> tuple[Repeated, ...]:
    """Return the words that directly follow themselves, whatever their case.

    Only spaces, emphasis marks or one line end may part the two; a comma, a hyphen ("kota-kota")
    or a new paragraph makes them lawful. Numbers, single letters and numerals in brackets are never
    meant. The words of `REDUPLICATED` are left to the spelling suggestions, which put in a hyphen
    instead of striking a word. A threefold word is one finding for each pair.
    """
    found: list[Repeated] = []
    previous: re.Match[str] | None = None
    for match in _WORD.finditer(text):
        if previous is not None and _doubled(text, previous, match):
            found.append(Repeated((previous.start(), match.end()), previous.group()))
        previous = match
    return tuple(found)


def _doubled(text: str, first: re.Match[str], second: re.Match[str]) -> bool:
    word = first.group().casefold()
    if word != second.group().casefold() or word in REDUPLICATED:
        return False
    return _GAP.fullmatch(text, first.end(), second.start()) is not None
