"""Finds amounts and percentages with their words: "Rp1.500.000,00 (satu juta ... rupiah)"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from jakber_desktop.language.numbers import words_to_number
from jakber_desktop.language.numbers_in_text import NumberPair, number_pairs

if TYPE_CHECKING:
    from collections.abc import Iterator

_WORDS = r"[ \u00a0]{0,2}\(([a-z][a-z \u00a0]{1,150})[ \u00a0]"
_RUPIAH = re.compile(
    rf"(?<!\w)(Rp\.?[ \u00a0]?([0-9]{{1,3}}(?:\.[0-9]{{3}}){{1,4}}|[0-9]{{1,15}})"
    rf"(?:,(?:00|-))?){_WORDS}rupiah\)",
    re.IGNORECASE,
)
_PERCENT = re.compile(rf"(?<![\w.,/-])(([0-9]{{1,3}})[ \u00a0]?%){_WORDS}persen\)", re.IGNORECASE)


def written_numbers(text: str) -> Iterator[NumberPair]:
    """Yield what stands in figures and in words: plain pairs, amounts in rupiah, percentages."""
    yield from number_pairs(text)
    for pattern in (_RUPIAH, _PERCENT):
        for match in pattern.finditer(text):
            spelled = words_to_number(match[3])
            if spelled is not None:
                number = int(match[2].replace(".", ""))
                yield NumberPair(match.span(), match[1], match[3], number, spelled)
