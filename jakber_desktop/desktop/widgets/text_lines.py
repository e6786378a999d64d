"""Breaks a sentence into lines of a width; what does not fit the last line ends in an ellipsis."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetrics, QTextLayout, QTextOption

_LOOK = 800
"""Bytes of UTF-16 measured for an elided line: more than any line can show."""


def text_lines(text: str, font: QFont, width: int, most: int | None = None) -> list[str]:
    """The lines of `text` at `width` px, at most `most` of them (None: as many as it takes)."""
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    units = text.encode("utf-16-le")  # Qt counts in UTF-16, Python in characters
    layout.beginLayout()
    lines: list[str] = []
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(1, width))
        start, end = 2 * line.textStart(), 2 * (line.textStart() + line.textLength())
        if most is not None and len(lines) == most - 1 and end < len(units):
            rest = units[start : start + _LOOK].decode("utf-16-le", "ignore")
            lines.append(QFontMetrics(font).elidedText(rest, Qt.TextElideMode.ElideRight, width))
            break
        lines.append(units[start:end].decode("utf-16-le", "ignore").rstrip())
    layout.endLayout()
    return lines
