"""The check box of a painted row (mockup 13)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QPen

from jakber_desktop.desktop.theme import icons
from jakber_desktop.desktop.theme.theme import theme

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter


def draw_check_box(
    painter: QPainter, at: QPoint, *, checked: bool, enabled: bool = True, partly: bool = False
) -> None:
    """Draw a box of the theme's size with its top left corner at `at`; `partly` bears a dash."""
    look = theme()
    side = look.size("checkbox")
    box = QRectF(at.x() + 0.5, at.y() + 0.5, side - 1, side - 1)
    painter.save()
    painter.setRenderHint(painter.RenderHint.Antialiasing)
    filled, line = ("accent", "accent") if enabled else ("textDisabled", "textDisabled")
    if not (checked or partly):
        filled, line = "surface", "borderStrong" if enabled else "border"
    painter.setPen(QPen(look.color(line), 1))
    painter.setBrush(look.color(filled))
    painter.drawRoundedRect(box, 4, 4)
    if partly:
        dash = QRectF(at.x() + side / 2 - 4, at.y() + side / 2 - 1, 8, 2)
        painter.fillRect(dash, look.color("onAccent" if enabled else "surface"))
    elif checked:
        corner = QPoint(at.x() + (side - 16) // 2, at.y() + (side - 16) // 2)
        icons.draw(painter, corner, "checkmark", 16, "onAccent" if enabled else "surface")
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.restore()


def draw_office_dot(painter: QPainter, at: QPoint, order: int, code: str = "") -> None:
    """Draw the colour of an office as a dot of 8 px; its name always stands beside it."""
    ink, _ground = theme().office_colours(order, code)
    painter.save()
    painter.setRenderHint(painter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink)
    painter.drawEllipse(QRectF(at.x(), at.y(), 8, 8))
    painter.restore()
