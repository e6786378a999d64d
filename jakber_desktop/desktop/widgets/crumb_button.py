"""The first part of a page's path ("Rapat ›"): goes back to where it names."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from jakber_desktop.desktop.theme import icons
from jakber_desktop.desktop.theme.theme import theme
from jakber_desktop.desktop.widgets.key_focus import came_by_key

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QPaintEvent

_CHEVRON = 16


class CrumbButton(QPushButton):
    """A word and a chevron, without a ground."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setAutoDefault(False)
        self._ring = False

    def sizeHint(self) -> QSize:
        look = theme()
        width = look.metrics("body").horizontalAdvance(self.text()) + 6 + _CHEVRON
        return QSize(width, max(look.size("minTarget"), look.line("meetingTitle")))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._ring = came_by_key(event.reason())
        super().focusInEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        look, painter = theme(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        words = look.metrics("body").horizontalAdvance(self.text())
        painter.setFont(look.font("body"))
        painter.setPen(look.color("accentText" if self.underMouse() else "textSecondary"))
        box = QRect(0, 0, words + 2, self.height())
        painter.drawText(
            box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self.text()
        )
        at = QPoint(words + 4, (self.height() - _CHEVRON) // 2)
        icons.draw(painter, at, "chevron_right", _CHEVRON, "textTertiary")
        if self.hasFocus() and self._ring:
            painter.setPen(QPen(look.color("focus"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            ring = QRectF(self.rect()).adjusted(1, 1, -1, -1)
            painter.drawRoundedRect(ring, 4, 4)
        painter.end()
