"""Compares two texts word by word: what is the same, what differs, and how much (ui-design §9)."""

from __future__ import annotations

import re
from difflib import SequenceMatcher
from typing import NamedTuple

_PIECES = re.compile(r"\s+|[^\W_]+|[^\s]", re.UNICODE)
"""White space, words, and each other sign on its own."""

_MANY = 4000
"""From this many pieces on, words that are everywhere are not matched: it would take seconds."""


class Piece(NamedTuple):
    """A run of text; `differs` when the other side does not have it here."""

    text: str
    differs: bool


class Compared(NamedTuple):
    """Both texts in pieces (joined they give the texts), and how many words differ on each side."""

    left: tuple[Piece, ...]
    right: tuple[Piece, ...]
    left_words: int
    right_words: int

    @property
    def same(self) -> bool:
        """Whether nothing differs."""
        return not any(piece.differs for piece in (*self.left, *self.right))


def compare(left: str, right: str) -> Compared:
    """The differences of two texts, by words; signs and white space count, but not as words."""
    ours, theirs = _PIECES.findall(left), _PIECES.findall(right)
    many = len(ours) + len(theirs) > _MANY
    matcher = SequenceMatcher(None, ours, theirs, autojunk=many)
    sides: tuple[list[Piece], list[Piece]] = ([], [])
    for tag, start, end, other_start, other_end in matcher.get_opcodes():
        for side, words in zip(
            sides, (ours[start:end], theirs[other_start:other_end]), strict=True
        ):
            if words:
                side.append(Piece("".join(words), tag != "equal"))
    return Compared(tuple(sides[0]), tuple(sides[1]), _words(sides[0]), _words(sides[1]))


def plain(left: str, right: str) -> Compared:
    """Both texts as they are, for instance when there is nothing to compare one with."""
    sides = tuple((Piece(text, differs=False),) if text else () for text in (left, right))
    return Compared(sides[0], sides[1], 0, 0)


def _words(pieces: list[Piece]) -> int:
    found = (_PIECES.findall(piece.text) for piece in pieces if piece.differs)
    return sum(any(letter.isalnum() for letter in word) for words in found for word in words)
