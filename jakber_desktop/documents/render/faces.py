"""The document font's four faces, read from disk once a process, each when first needed."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from jakber_desktop.assets import asset

if TYPE_CHECKING:
    from reportlab.pdfbase.ttfonts import TTFont

REGULAR, BOLD, ITALIC, BOLD_ITALIC = "Arimo", "Arimo-Bold", "Arimo-Italic", "Arimo-BoldItalic"
_FILES = {
    REGULAR: "Arimo_400Regular.ttf",
    BOLD: "Arimo_700Bold.ttf",
    ITALIC: "Arimo_400Regular_Italic.ttf",
    BOLD_ITALIC: "Arimo_700Bold_Italic.ttf",
}
"""PDF font name -> file under `fonts/arimo/`. All four cover the same characters."""


def face_path(name: str) -> str:
    """The file of a face."""
    return str(asset("fonts", "arimo", _FILES[name]))


@cache
def load_face(name: str) -> TTFont:
    """A face, known to ReportLab from now on; safe to call from any thread."""
    # ReportLab is loaded on first use only: checks ask for glyphs long before a page is drawn.
    from reportlab import rl_config
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFont

    rl_config.useA85 = 0  # binary streams: 0.83 of the size (performance.md, PDF)
    font = TTFont(name, face_path(name))
    pdfmetrics.registerFont(font)
    return font
