"""The document font in ReportLab: registered once a process, measured word by word."""

from __future__ import annotations

from functools import cache

from reportlab import rl_config
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from jakber_desktop.assets import asset
from jakber_desktop.documents.render.glyphs import FACES

REGULAR, BOLD = "Arimo", "Arimo-Bold"
ASCENT, DESCENT = 0.905, 0.212
"""Of the type size, from Arimo's hhea table."""
SPACE = 569 / 2048
"""Width of a space in all four faces, of the type size."""

_STYLES = {
    (False, False): REGULAR,
    (True, False): BOLD,
    (False, True): "Arimo-Italic",
    (True, True): "Arimo-BoldItalic",
}


@cache
def register() -> None:
    """Make the four faces known to ReportLab; safe to call from any thread, works once."""
    rl_config.useA85 = 0  # binary streams: 0.83 of the size (performance.md, PDF)
    for name, file in FACES.items():
        pdfmetrics.registerFont(TTFont(name, str(asset("fonts", "arimo", file))))


def face(*, bold: bool, italic: bool) -> str:
    """PDF font name of a style."""
    return _STYLES[bold, italic]


@cache
def _advances(font: str) -> dict[str, float]:
    """Advance widths of a face by character, for one point of type size."""
    register()
    made = pdfmetrics.getFont(font)
    assert isinstance(made, TTFont)
    widths = made.face.charWidths
    return {chr(code): width / 1000 for code, width in widths.items()}


def width(text: str, font: str, size: float) -> float:
    """Width in points of printable text (see glyphs.visible)."""
    return size * sum(map(_advances(font).__getitem__, text))
