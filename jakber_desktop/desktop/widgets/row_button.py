"""The button painted in a row of a list; the list tells when it is hit (mockups 01, 06)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from jakber_desktop.desktop.theme.theme import theme

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

_PAD = 12


def row_button_width(words: str) -> int:
    """Width in px of a button with these words."""
    return theme().metrics("label").horizontalAdvance(words) + 2 * _PAD


def draw_row_button(painter: QPainter, view: QWidget | None, box: QRect, words: str) -> None:
    """Draw a button; the view's `hovered_button` (a QRect or None) says which the mouse is over."""
    look = theme()
    hit = getattr(view, "hovered_button", None)
    pointed = hit is not None and hit.contains(box.center())
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(look.color("controlBorder"), 1))
    painter.setBrush(look.color("hover" if pointed else "surface"))
    painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
    painter.setFont(look.font("label"))
    painter.setPen(look.color("text"))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)
