"""House spelling suggestions (naskah-dinas §11): offered, never applied by themselves."""

from __future__ import annotations

import re
from typing import NamedTuple

from jakber_desktop.language.repeated import REDUPLICATED

HOUSE_SPELLING: dict[str, tuple[str, ...]] = {
    "kerjasama": ("kerja sama",),
    "bekerjasama": ("bekerja sama",),
    "memasilitasi": ("memfasilitasi",),
    "menganalisa": ("menganalisis",),
    "sosial media": ("media sosial",),
    "website": ("situs web", "laman"),
    "sub bagian": ("subbagian",),
    "notulen": ("notula",),
    "jum'at": ("Jumat",),
    "hari ahad": ("hari Minggu",),
    "tangggal": ("tanggal",),
    "pebruari": ("Februari",),
    "nopember": ("November",),
    "resiko": ("risiko",),
    "ijin": ("izin",),
    "rapih": ("rapi",),
    "dimana": ("di mana",),
    "diantaranya": ("di antaranya",),
    **{f"{word} {word}": (f"{word}-{word}",) for word in sorted(REDUPLICATED)},
}
"""Written, in small letters -> better, best first; days and months keep their capital.

Add a line here to teach a word.
"""

_APOSTROPHES = "'’‘`´ʼ"
_TO_APOSTROPHE = str.maketrans(_APOSTROPHES, "'" * len(_APOSTROPHES))
_SPACE = "[ \u00a0]{1,3}"


class Suggestion(NamedTuple):
    """One suggestion: where, what is written, what is better; `others` are further choices."""

    span: tuple[int, int]
    found: str
    suggest: str
    others: tuple[str, ...] = ()


def spelling_suggestions(text: str) -> tuple[Suggestion, ...]:
    """Return the house spellings that differ from what is written, in the text's order.

    Whole words only, with or without "-nya"; capitals are kept ("Kerjasama" -> "Kerja sama",
    "KERJASAMA" -> "KERJA SAMA"). Web and mail addresses, tags and file names are passed over.
    """
    return tuple(
        _suggestion(match) for match in _PATTERN.finditer(text) if not _in_address(text, match)
    )


def _pattern() -> re.Pattern[str]:
    """One pattern of all words; each alternative is short and bounded: linear time."""
    words = sorted(HOUSE_SPELLING, key=len, reverse=True)
    alternatives = "|".join(
        re.escape(word).replace("'", f"[{_APOSTROPHES}]").replace(r"\ ", _SPACE) for word in words
    )
    return re.compile(rf"(?<![\w@#/.-])({alternatives})(nya)?(?![\w@/-]|\.\w)", re.IGNORECASE)


_PATTERN = _pattern()


def _suggestion(match: re.Match[str]) -> Suggestion:
    found, ending = match[1], match[2] or ""
    key = " ".join(found.lower().translate(_TO_APOSTROPHE).split())
    better = [_like(found, choice) + ending for choice in HOUSE_SPELLING[key]]
    return Suggestion(match.span(), match.group(), better[0], tuple(better[1:]))


def _like(found: str, better: str) -> str:
    """`better` in the capitals of `found`."""
    if found.isupper():
        return better.upper()
    written = found.split()
    if len(written) > 1 and all(word[0].isupper() for word in written):
        return " ".join(word[0].upper() + word[1:] for word in better.split())
    return better[0].upper() + better[1:] if found[0].isupper() else better


def _in_address(text: str, match: re.Match[str]) -> bool:
    """Whether the word is part of something like "https://..." (looks back over one word only)."""
    before = text[max(0, match.start() - 200) : match.start()]
    token = re.split(r"\s", before)[-1]
    return "://" in token or "www." in token
