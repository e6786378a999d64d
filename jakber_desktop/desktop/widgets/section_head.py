"""The head of a list in a pane: icon, words, how many, and a plus (mockup 03, right)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QWidget

from jakber_desktop.desktop.theme import icons
from jakber_desktop.desktop.theme.theme import theme
from jakber_desktop.desktop.widgets.buttons import Button

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

_SIDE, _ICON, _GAP = 18, 20, 10
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class SectionHead(QFrame):
    """`add_wanted` when its plus is pressed."""

    add_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = self._words = ""
        self._ink, self._count, self._ruled = "text", 0, False
        self.add_button = Button(self, "", "add", "subtle", small=True)
        self.add_button.clicked.connect(self.add_wanted)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 8, 0)
        row.addStretch(1)
        row.addWidget(self.add_button)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self.updateGeometry)

    def furnish(self, icon: str, words: str, ink: str, add: str, *, ruled: bool = False) -> None:
        """Icon (Fluent name), words, the icon's colour token, the plus's name; a line above it."""
        self._icon, self._words, self._ink, self._ruled = icon, words, ink, ruled
        self.add_button.name_it(add)
        self.show_count(0)

    def show_count(self, count: int) -> None:
        """How many there are."""
        self._count = count
        self.setAccessibleName(f"{self._words}, {count}")
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(200, theme().size("paneHeader"))

    def minimumSizeHint(self) -> QSize:
        return QSize(120, theme().size("paneHeader"))

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = theme()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            if self._ruled:
                painter.fillRect(0, 0, self.width(), 1, look.color("border"))
            top = (self.height() - _ICON) // 2
            icons.draw(painter, QPoint(_SIDE, top), self._icon, _ICON, self._ink)
            left = _SIDE + _ICON + _GAP
            painter.setFont(look.font("section"))
            painter.setPen(look.color("text"))
            pill = max(22, look.metrics("chip").horizontalAdvance(str(self._count)) + 12)
            room = self.add_button.x() - left - 12 - pill
            told = look.metrics("section").elidedText(
                self._words, Qt.TextElideMode.ElideRight, room
            )
            painter.drawText(QRect(left, 0, room + 4, self.height()), _LEFT, told)
            left += look.metrics("section").horizontalAdvance(told) + 8
            self._paint_count(painter, QRect(left, 0, pill, self.height()))

    def _paint_count(self, painter: QPainter, box: QRect) -> None:
        look, height = theme(), theme().px(20)
        pill = QRectF(box.left(), (box.height() - height) / 2, box.width(), height)
        painter.setPen(QPen(look.color("text"), 1) if look.high_contrast else Qt.PenStyle.NoPen)
        painter.setBrush(look.color("neutralSoft"))
        painter.drawRoundedRect(pill, height / 2, height / 2)
        painter.setFont(look.font("chip"))
        painter.setPen(look.color("neutral"))
        painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, str(self._count))
