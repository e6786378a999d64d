"""The number of the agenda item the caret is in (mockup 03, pane header)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from jakber_desktop.desktop.theme.theme import theme

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent


class ItemNumber(QWidget):
    """A petrol square with a number; the words beside it say the same, so it has no name."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._number = ""
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self.updateGeometry)

    def say(self, number: str) -> None:
        """Show this number."""
        self._number = number
        self.update()

    def sizeHint(self) -> QSize:
        side = theme().px(32)
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if not self._number:
            return
        look = theme()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(look.color("text"), 1) if look.high_contrast else Qt.PenStyle.NoPen)
            painter.setBrush(look.color("accent"))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
            painter.setFont(look.font("bigNumber" if len(self._number) < 3 else "bodyStrong"))
            painter.setPen(look.color("onAccent"))
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._number)
