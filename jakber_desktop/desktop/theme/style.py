"""Fusion for high contrast, where the stylesheet is off: no motion, a visible focus ring.

Everywhere else Fusion itself and the stylesheet do it. A style written in Python is asked
thousands of times a window, and its first answer makes PySide build a class for every kind of
widget and style option there is (20 ms of the start).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPalette, QPen
from PySide6.QtWidgets import QProxyStyle, QStyle

if TYPE_CHECKING:
    from PySide6.QtWidgets import QStyleHintReturn, QStyleOption, QWidget

_HINTS = {
    QStyle.StyleHint.SH_DialogButtonBox_ButtonsHaveIcons: 0,
    QStyle.StyleHint.SH_Widget_Animation_Duration: 0,
    QStyle.StyleHint.SH_ItemView_ActivateItemOnSingleClick: 0,
}


class JakberStyle(QProxyStyle):
    """What palette and widgets cannot say there (ui-design §12; §15, "App shell")."""

    def __init__(self) -> None:
        super().__init__("Fusion")

    def styleHint(
        self,
        hint: QStyle.StyleHint,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
        returnData: QStyleHintReturn | None = None,  # noqa: N803
    ) -> int:
        known = _HINTS.get(hint)
        return super().styleHint(hint, option, widget, returnData) if known is None else known

    def drawPrimitive(
        self,
        element: QStyle.PrimitiveElement,
        option: QStyleOption,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        if element == QStyle.PrimitiveElement.PE_FrameFocusRect:
            draw_focus_ring(painter, QRectF(option.rect), option.palette)
        else:
            super().drawPrimitive(element, option, painter, widget)


def draw_focus_ring(painter: QPainter, rect: QRectF, palette: QPalette, radius: float = 6) -> None:
    """A ring of 2 px inside `rect`, in the palette's accent (ui-design §12)."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(palette.color(QPalette.ColorRole.Accent), 2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), radius, radius)
    painter.restore()
