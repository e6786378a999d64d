"""Measures of the document font in points: vertical ones, and the width of a text."""

from __future__ import annotations

from functools import cache

from jakber_desktop.documents.render.faces import BOLD, BOLD_ITALIC, ITALIC, REGULAR, load_face

ASCENT, DESCENT = 0.905, 0.212
"""Of the type size, from Arimo's hhea table."""
SPACE = 569 / 2048
"""Width of a space in all four faces, of the type size."""

_STYLES = {
    (False, False): REGULAR,
    (True, False): BOLD,
    (False, True): ITALIC,
    (True, True): BOLD_ITALIC,
}


def face(*, bold: bool, italic: bool) -> str:
    """PDF font name of a style."""
    return _STYLES[bold, italic]


@cache
def _advances(font: str) -> dict[str, float]:
    """Advance widths of a face by character, for one point of type size."""
    widths = load_face(font).face.charWidths
    return {chr(code): width / 1000 for code, width in widths.items()}


def width(text: str, font: str, size: float) -> float:
    """Width in points of printable text (see glyphs.visible)."""
    return size * sum(map(_advances(font).__getitem__, text))
