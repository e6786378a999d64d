"""Finds pairs of figure and words in running text, "3 (dua)", for the checks (V05)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from jakber_desktop.language.numbers import in_words, words_to_number

if TYPE_CHECKING:
    from collections.abc import Iterator

_PAIR = re.compile(
    r"(?<![\w.,/-])([0-9]{1,15}|[0-9]{1,3}(?:\.[0-9]{3}){1,4})[*_]{0,3}\s{0,3}"
    r"\([*_]{0,3}([^\W\d_](?:[^\W\d_]|[ \u00a0\n]){2,199})[*_]{0,3}\)"
)


class NumberPair(NamedTuple):
    """A figure with its words: place, both as written, both as numbers."""

    span: tuple[int, int]
    figure: str
    words: str
    number: int
    spelled: int

    @property
    def agrees(self) -> bool:
        """Whether figure and words say the same."""
        return self.number == self.spelled

    @property
    def corrected(self) -> str:
        """The pair made from its figure, "3 (tiga)"."""
        return f"{self.figure} ({in_words(self.number)})"


def number_pairs(text: str) -> Iterator[NumberPair]:
    """Yield the pairs "3 (tiga)" of a text, right or wrong; a bracket of other words is none.

    Emphasis marks around the figure or the words do not matter.
    """
    for match in _PAIR.finditer(text):
        spelled = words_to_number(match[2])
        if spelled is not None:
            number = int(match[1].replace(".", ""))
            yield NumberPair(match.span(), match[1], match[2], number, spelled)
