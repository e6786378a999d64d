"""Words in a painted row, on one line, elided at the end of their column."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from jakber_desktop.desktop.theme.theme import theme

if TYPE_CHECKING:
    from PySide6.QtCore import QRect
    from PySide6.QtGui import QPainter

_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


def write_words(
    painter: QPainter, box: QRect, left: int, width: int, words: str, role: str, ink: str
) -> None:
    """Write from `left` px of the box in the font `role` and the colour `ink`, `width` px wide."""
    if words and width > 0:
        painter.setFont(theme().font(role))
        painter.setPen(theme().color(ink))
        told = theme().metrics(role).elidedText(words, Qt.TextElideMode.ElideRight, width)
        painter.drawText(box.adjusted(left, 0, 0, 0), _LEFT, told)
