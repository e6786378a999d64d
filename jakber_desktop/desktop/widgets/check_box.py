"""A check box of the house: large enough to hit, its words beside it (mockups 13 and 16)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QWidget

from jakber_desktop.desktop.theme.theme import theme
from jakber_desktop.desktop.widgets.check_mark import draw_check_box
from jakber_desktop.desktop.widgets.key_focus import came_by_key

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QPaintEvent

_LEFT, _GAP, _HIT = 2, 10, 28


class CheckBox(QCheckBox):
    """Painted by the theme; long words go on in a second line."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ring = False
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme().changed.connect(self._dress)
        self._dress()

    def sizeHint(self) -> QSize:
        words = self.fontMetrics().horizontalAdvance(self.text())
        return QSize(_LEFT + theme().size("checkbox") + _GAP + words + 4, theme().px(_HIT))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme().size("checkbox") + _GAP + 60, theme().px(_HIT))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        room = self._room(width)
        wrapped = self.fontMetrics().boundingRect(room, Qt.TextFlag.TextWordWrap, self.text())
        lines = max(1, round(wrapped.height() / self.fontMetrics().lineSpacing()))
        return max(theme().px(_HIT), lines * theme().line("body") + 8)

    def _room(self, width: int, height: int = 1000) -> QRect:
        """Where the words stand; those that do not fit go on in a second line."""
        left = _LEFT + theme().size("checkbox") + _GAP
        return QRect(left, 0, width - left - 4, height)

    def hitButton(self, at: QPoint) -> bool:
        return self.rect().contains(at)

    def paintEvent(self, _event: QPaintEvent) -> None:
        look, side = theme(), theme().size("checkbox")
        with QPainter(self) as painter:
            at = QPoint(_LEFT, (self.height() - side) // 2)
            draw_check_box(painter, at, checked=self.isChecked(), enabled=self.isEnabled())
            painter.setFont(self.font())
            painter.setPen(look.color("text" if self.isEnabled() else "textSecondary"))
            room = self._room(self.width(), self.height())
            wraps = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(room, wraps, self.text())
            if self.hasFocus() and self._ring:
                painter.setRenderHint(QPainter.RenderHint.Antialiasing)
                painter.setPen(QPen(look.color("focus"), 2))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 5, 5)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._ring = came_by_key(event.reason())

    def _dress(self) -> None:
        self.setFont(theme().font("body"))
        self.updateGeometry()
