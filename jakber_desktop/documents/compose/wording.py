"""Small habits of the printed sentence: gaps, first letters, office titles in capitals.

The words of a paper are Indonesian in every language of the program, so they are not marked for
translation.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from jakber_desktop.documents.compose.first_words import FIRST_WORDS
from jakber_desktop.documents.tree import Fact, Paragraph, Run, plain
from jakber_desktop.language.numbers import LARGEST, count_phrase, grouped

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jakber_desktop.documents.tree import Block, Text

END_MARKS = " .;,?!"
"""Marks a phrase loses when a sentence goes on after it."""

GAP = Run("...", gap=True)
"""Something the paper needs and the record does not know yet."""

_OPENING = re.compile(r"([A-Z][a-z-]{1,30})(?![\w-])(?!\s+[A-Z][a-z]+(?!\w))")
"""A first word with a capital, no second such word after it ("Rapat Koordinasi", "Tata Ruang")."""

_VERB = re.compile(r"Me(?:m|n|ng|ny|l|r|w)[a-z]{4,}\Z")
_NO_VERBS = frozenset((
    "Melawai", "Menaker", "Mendagri", "Mendikbud", "Menkominfo", "Menparekraf", "Menpora",
    "Mensesneg", "Mentawai", "Menteng", "Menteri", "Merapi", "Merauke", "Merbabu",
    "Merdeka", "Meruya", "Mesuji",
))  # fmt: skip
"""Names and offices that look like a verb."""
_BECAUSE = re.compile(r"(?:karena|sebab|dikarenakan|disebabkan(?: oleh)?)\s+", re.IGNORECASE)

_LONGEST_SUBJECT = 90
"""Letters of a Hal line that is made from a title: three lines beside the addressee."""
_JOINT = re.compile(
    r"(?<=\S) (?=(?:antara|tentang|dengan|dalam|untuk|pada|di|bagi|guna|terhadap|melalui|serta"
    r"|sebagai|terkait|mengenai|sehubungan)\b)|(?<=\S)(?=[:(–])"
)
_JOINING = {"dan", "di", "ke", "dari", "untuk", "bagi", "bidang", "pada", "dengan", "serta"}
_VOWEL = re.compile(r"[aeiou]")
_SMALL_MARKS = re.compile(r"(?i)(?<!\w)(?:a\.n\.|u\.b\.|plt\.|plh\.|pjs?\.)(?!\w)")


def fact(label: str, value: str | Text | Sequence[Block] | None, anchor: str = "") -> Fact:
    """Return the line "label : value"; None or nothing prints as a gap."""
    if not value:
        return Fact(label, (Paragraph((GAP,), align="left"),), anchor)
    if isinstance(value, str):
        return Fact(label, (Paragraph(plain(value), align="left"),), anchor)
    runs = tuple(part for part in value if isinstance(part, Run))
    blocks = tuple(part for part in value if not isinstance(part, Run))
    return Fact(label, (*blocks, *([Paragraph(runs, align="left")] if runs else [])), anchor)


def counted(n: int, unit: str) -> str:
    """Return "3 (tiga) orang", from the one number (V05); beyond the words only the figure."""
    return count_phrase(n, unit, nbsp=True) if n <= LARGEST else f"{grouped(n)} {unit}"


def upper_first(text: str) -> str:
    """Return the text with a capital first letter."""
    return text[:1].upper() + text[1:]


def lower_opening(text: str) -> str:
    """Return the text ready to stand inside a sentence: a common first word loses its capital.

    What may be a name keeps it: an unknown word that is no verb ("Memantau"), or one followed by
    another capitalised word.
    """
    word = _OPENING.match(text)
    if word is None:
        return text
    verb = _VERB.match(word[1]) and word[1] not in _NO_VERBS
    return text[0].lower() + text[1:] if verb or word[1].lower() in FIRST_WORDS else text


def bare_reason(reason: str) -> str:
    """Return a reason ready to stand after "karena": without its own "karena", marks, line ends."""
    return _BECAUSE.sub("", " ".join(reason.split()), count=1).rstrip(END_MARKS)


def for_subject(words: str) -> str:
    """Return the words of a Hal line, a long title cut where its own phrase ends.

    "Undangan Rapat Koordinasi ... Kerja Sama" without "antara ... dengan ... tentang ...": the
    whole title stands in the body. Without such a place it stays whole.
    """
    if len(words) <= _LONGEST_SUBJECT:
        return words
    cuts = [m.start() for m in _JOINT.finditer(words) if m.start() <= _LONGEST_SUBJECT]
    return words[: cuts[-1]].rstrip(" ,;:-–") if cuts else words


def in_title_case(line: str) -> str:
    """Return a line of a letterhead in capitals as a name: "Biro KDH dan KLN", "Dinas Sumber Daya
    Air".

    Words without a vowel and DKI are abbreviations and stay; a line not in capitals stays whole.
    """
    if not line.isupper():
        return line
    return " ".join(_titled(word) for word in line.split())


def _titled(word: str) -> str:
    bare = word.strip("(),.").lower()
    if bare in _JOINING:
        return word.lower()
    return word if bare == "dki" or not _VOWEL.search(bare) else word.capitalize()


def in_capitals(title: str) -> str:
    """Return an office title in capitals; a.n., u.b., Plt. and the like stay (naskah-dinas §8)."""
    parts, at = [], 0
    for mark in _SMALL_MARKS.finditer(title):
        parts += [title[at : mark.start()].upper(), mark.group()]
        at = mark.end()
    return "".join([*parts, title[at:].upper()])
