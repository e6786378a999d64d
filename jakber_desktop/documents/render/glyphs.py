"""Which characters the document font (Arimo) can print, and what stands in for the others.

The one place where user text is made printable: PDF text passes `visible()`, DOCX text `legal()`.
The pre-issue check learns from `lacks()` which characters a page would show as □.
"""

from __future__ import annotations

import unicodedata
from functools import cache

from jakber_desktop.documents.render.faces import REGULAR, load_face

MISSING = "\u25a1"
"""Printed in place of a character the font lacks (□)."""

NO_BREAK_SPACE = "\u00a0"
_NO_BREAK_SPACES = (0xA0, 0x202F)


@cache
def _covered() -> frozenset[int]:
    """Code points the font can draw."""
    return frozenset(load_face(REGULAR).face.charToGlyph)


class _Printed(dict[int, str]):
    """What is printed for a code point, worked out once per process for each one met."""

    def __missing__(self, code: int) -> str:
        self[code] = answer = self._answer(code)
        return answer

    @staticmethod
    def _answer(code: int) -> str:
        category = unicodedata.category(chr(code))
        if code in _NO_BREAK_SPACES:
            return NO_BREAK_SPACE
        if category in {"Zs", "Zl", "Zp"} or 0x09 <= code <= 0x0D or code == 0x85:
            return " "
        if category in {"Cc", "Cf", "Cs"} or 0xFE00 <= code <= 0xFE0F:
            return ""  # controls, joiners, direction marks, lone surrogates, variation selectors
        return chr(code) if code in _covered() else MISSING


_PRINTED = _Printed()


def visible(text: str) -> str:
    """The text as it is printed: one line, composed (NFC), □ for what the font lacks.

    Line breaks and tabs become spaces; control, format and surrogate characters vanish; the
    no-break space stays. Never raises, whatever the text.
    """
    if text.isascii() and text.isprintable():
        return text
    return unicodedata.normalize("NFC", text).translate(_PRINTED)


def lacks(text: str) -> tuple[str, ...]:
    """The characters of `text` that would print as □, each once, in order of appearance."""
    if text.isascii():
        return ()
    composed = unicodedata.normalize("NFC", text)
    return tuple(dict.fromkeys(c for c in composed if c != MISSING and _PRINTED[ord(c)] == MISSING))


def legal(text: str) -> str:
    """The text without what XML 1.0 forbids, on one line; other characters stay as they are.

    For formats whose reader picks a font for each character itself (DOCX).
    """
    if text.isascii() and text.isprintable():
        return text
    return "".join(filter(None, map(_legal, text)))


@cache
def _legal(char: str) -> str:
    code, category = ord(char), unicodedata.category(char)
    if 0x09 <= code <= 0x0D or category in {"Zl", "Zp"} or code == 0x85:
        return " "
    if category in {"Cc", "Cs"} or code & 0xFFFE == 0xFFFE or 0xFDD0 <= code <= 0xFDEF:
        return ""
    return char
