"""House abbreviations and whether a text spells them out at their first use (V14)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable

HOUSE_ABBREVIATIONS = {
    "CRO": "Chief Resilience Officer",
    "PRA": "Preliminary Resilience Assessment",
    "CCA": "Customized City Approach",
    "DA": "Discovery Area",
    "SC": "Steering Committee",
    "SP": "Strategy Partner",
    "SoW": "Scope of Work",
    "LoI": "Letter of Intent",
    "Pre-FS": "Pre-Feasibility Study",
    "SKPD": "Satuan Kerja Perangkat Daerah",
    "OPD": "Organisasi Perangkat Daerah",
    "IPAL": "Instalasi Pengolahan Air Limbah",
    "FGD": "Focus Group Discussion",
}
"""Abbreviation -> words (naskah-dinas §15)."""

_LONGEST_FIRST = sorted(HOUSE_ABBREVIATIONS, key=len, reverse=True)
_PATTERN = re.compile(rf"(?<![\w#/@-])({'|'.join(map(re.escape, _LONGEST_FIRST))})(?![\w/@-])")
_WORD_BEFORE = re.compile(r"[^\W\d_]{2,}[*_”\"']{0,3}\s{1,3}\(\Z")
_BRACKET_AFTER = re.compile(r"\s{0,2}\([*_]{0,3}[^\W\d_]")


class Unexpanded(NamedTuple):
    """An abbreviation that is used before it is spelled out; `expansion` is the house's."""

    span: tuple[int, int]
    abbreviation: str
    expansion: str

    @property
    def suggest(self) -> str:
        """What to write at this place: "Preliminary Resilience Assessment (PRA)"."""
        return f"{self.expansion} ({self.abbreviation})"


def unexpanded(text: str, known: Iterable[str] = ()) -> tuple[Unexpanded, ...]:
    """Return the house abbreviations whose first use in `text` is not spelled out.

    Right are "Preliminary Resilience Assessment (PRA)", the bracket after any words (so the
    Indonesian ones too), and "PRA (Preliminary ...)". `known` are those spelled out earlier in the
    same document; see `unexpanded_in` for a document of several texts.
    """
    return tuple(use for use, right in _first_uses(text, set(known)) if not right)


def unexpanded_in(texts: Iterable[str]) -> tuple[tuple[int, Unexpanded], ...]:
    """The same for a document's texts in printing order: pairs (index of the text, finding).

    Each abbreviation is judged once, at its first use in the whole document.
    """
    seen: set[str] = set()
    found: list[tuple[int, Unexpanded]] = []
    for index, text in enumerate(texts):
        for use, right in _first_uses(text, seen):
            seen.add(use.abbreviation)
            if not right:
                found.append((index, use))
    return tuple(found)


def _first_uses(text: str, seen: set[str]) -> list[tuple[Unexpanded, bool]]:
    """The first use of each abbreviation not yet `seen`, and whether it is spelled out there."""
    first: dict[str, tuple[Unexpanded, bool]] = {}
    for match in _PATTERN.finditer(text):
        short = match.group()
        if short not in seen and short not in first:
            use = Unexpanded(match.span(), short, HOUSE_ABBREVIATIONS[short])
            first[short] = (use, _spelled_out(text, match))
    return list(first.values())


def _spelled_out(text: str, match: re.Match[str]) -> bool:
    before = text[max(0, match.start() - 80) : match.start()]
    if text[match.end() : match.end() + 1] == ")" and _WORD_BEFORE.search(before):
        return True
    return _BRACKET_AFTER.match(text, match.end()) is not None
