"""Cuts a text into the smallest pieces a merge may move: words, spaces, line ends, amounts, dates.

A number with what belongs to it ("Rp 150 juta", "27 April 2018", "09.00 WIB", "018/UND/2018") is
one token, so that no merge makes an amount or a date out of two (sync.md §3). Joined one after the
other the tokens are the text again, to the last byte.
"""

from __future__ import annotations

import re
import unicodedata

# Everything that is neither a blank nor punctuation: letters of any script with their accents,
# emoji with their joiners, zero-width marks. So nothing that is drawn as one sign is ever cut.
_W = r"[^\s!-/:-@\[-`{-~¡-©«¬®-±´¶-¸»¿×÷\u2010-\u2027\u2030-\u205e]"
_S = r"[ \t\u00a0\u202f]"
_N = r"\d++(?:[.,:]\d++)*+"
_RANGE = rf"{_N}(?:(?:[-–—]|{_S}[-–—]{_S}|{_S}(?:s\.d\.|s/d|sampai|hingga){_S}){_N})?"
_MONTH = (
    "(?:Januari|Februari|Pebruari|Maret|April|Mei|Juni|Juli|Agustus|September|Oktober"
    "|November|Nopember|Desember)"
)
_DATE = rf"\d{{4}}-\d\d-\d\d|\d{{1,2}}(?:[-–]\d{{1,2}})?{_S}{_MONTH}(?:{_S}\d{{4}})?"
_AMOUNT = rf"{_RANGE}(?:{_S}(?:ribu|juta|miliar|milyar|triliun))?(?:,[-–]{{1,2}})?"
_CODE_PART = rf"{_W}{{1,40}}(?:[.-]{_W}{{1,40}}){{0,8}}"
_CODE = rf"(?=[^\s/]{{1,60}}/)(?=[^\s]{{0,60}}\d){_CODE_PART}(?:/{_CODE_PART}){{1,12}}"

_TOKEN = re.compile(
    rf"""
      \r\n|\n|\r
    | [^\S\r\n]+
    | (?:(?=\d|[^\W\d_][^\s/]{{0,40}}/)(?:{_CODE}(?!{_W})))
    | (?=\d)(?:{_DATE}|{_RANGE}{_S}(?:WIB|WITA|WIT)|{_AMOUNT}(?:{_S}?[%‰]|{_S}persen)?)(?!{_W})
    | (?=[RrIiUu$€])(?:(?:Rp|IDR|USD)\.?|[$€]){_S}?{_AMOUNT}(?!{_W})
    | (?=[JFPMASONDjfpmasond]){_MONTH}{_S}\d{{4}}(?!{_W})
    | {_W}+(?:(?:[-'’.@]|(?<=\d)[,:/](?=\d)){_W}+)*
    | (?P<mark>[^\s])(?P=mark)*
    """,
    re.VERBOSE | re.IGNORECASE,
)
_LINE = re.compile(r"[^\r\n]*(?:\r\n|\n|\r)|[^\r\n]+")
_WORD = re.compile(_W)


def tokens(text: str) -> list[str]:
    """The text in tokens."""
    return [match.group() for match in _TOKEN.finditer(text)]


def lines(text: str) -> list[str]:
    """The text in lines, each with its line end; the last may have none."""
    return _LINE.findall(text)


def alike(pieces: list[str]) -> list[str]:
    """What the pieces are compared by: one line end for all, one way to write an accent (NFC)."""
    joined = "".join(pieces)
    if "\r" not in joined and unicodedata.is_normalized("NFC", joined):
        return pieces
    return [same_signs(piece) for piece in pieces]


def same_signs(text: str) -> str:
    """The text in NFC with "\\n" line ends."""
    return unicodedata.normalize("NFC", text.replace("\r\n", "\n").replace("\r", "\n"))


def has_words(text: str) -> bool:
    """Whether the text holds more than blanks and punctuation."""
    return _WORD.search(text) is not None
