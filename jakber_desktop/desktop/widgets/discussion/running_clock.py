"""How long the meeting has been running, in the workspace's header (mockup 03)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from jakber_desktop.desktop.theme import icons
from jakber_desktop.desktop.theme.theme import theme

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

_PAD, _ICON, _GAP = 10, 20, 8


class RunningClock(QWidget):
    """Icon and "01.18.24"; red only says that the meeting runs."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = ""
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self.updateGeometry)

    def say(self, words: str, name: str) -> None:
        """Show this time; `name` is what it says in full."""
        wider = len(words) != len(self._words)
        self._words = words
        self.setAccessibleName(name)
        self.setToolTip(name)
        if wider:
            self.updateGeometry()
        self.update()

    def words(self) -> str:
        """What is shown."""
        return self._words

    def sizeHint(self) -> QSize:
        look = theme()
        wide = look.metrics("bodyStrong").horizontalAdvance("00.00.00" if self._words else "")
        return QSize(2 * _PAD + _ICON + _GAP + wide, look.size("buttonHeight"))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = theme()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(look.color("text"), 1) if look.high_contrast else Qt.PenStyle.NoPen)
            painter.setBrush(look.color("surfaceAlt"))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
            top = (self.height() - _ICON) // 2
            icons.draw(painter, QPoint(_PAD, top), "timer", _ICON, "danger")
            painter.setFont(look.font("bodyStrong"))
            painter.setPen(look.color("text"))
            box = self.rect().adjusted(_PAD + _ICON + _GAP, 0, 0, 0)
            painter.drawText(
                box, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, self._words
            )
