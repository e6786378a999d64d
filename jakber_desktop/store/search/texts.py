"""Texts as the index keeps them: plain lines, their words, and the stems that differ from these."""

from __future__ import annotations

import re

from jakber_desktop.language.folding import folded
from jakber_desktop.language.stemming import stem

_WORD = re.compile(r"[^\W_]+")
_EMPHASIS = re.compile(r"\*+|__")
_LONGEST = 200_000
"""Letters of one thing (a paper of hundreds of pages) that are indexed."""
_LEAST, _MOST = 4, 32
"""Letters of a word that a mistyped one may have meant."""


def plain(text: str) -> str:
    """The lines of a text that hold something, without the signs of emphasis."""
    lines = (" ".join(line.split()) for line in _EMPHASIS.sub("", text[:_LONGEST]).splitlines())
    return "\n".join(line for line in lines if line)


def words_in(text: str) -> list[str]:
    """The words of a text, folded."""
    return _WORD.findall(folded(text))


def stems_of(words: list[str]) -> str:
    """The stems that are not among the words themselves."""
    known = dict.fromkeys(words)
    return " ".join(dict.fromkeys(one for one in map(stem, known) if one not in known))


def vocabulary(words: list[str]) -> set[str]:
    """The words that somebody may mistype."""
    return {word for word in words if word.isalpha() and _LEAST <= len(word) <= _MOST}
