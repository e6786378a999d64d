"""A large number over its unit (mockup 04, right below)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from jakber_desktop.desktop.theme.theme import theme

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent


class CountLabel(QWidget):
    """ "6" over "orang"; read aloud as one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._number, self._unit = "", ""
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def show_count(self, number: int, unit: str) -> None:
        """Show a number and what it counts."""
        self._number, self._unit = str(number), unit
        self.setAccessibleName(f"{number} {unit}")
        self.update()

    def count(self) -> int:
        """The number shown."""
        return int(self._number or 0)

    def sizeHint(self) -> QSize:
        look = theme()
        words = look.metrics("small").horizontalAdvance(self._unit)
        return QSize(max(40, words + 8), look.line("bigNumber") + look.line("small"))

    def minimumSizeHint(self) -> QSize:
        return QSize(32, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = theme()
        above = look.line("bigNumber")
        with QPainter(self) as painter:
            painter.setFont(look.font("bigNumber"))
            painter.setPen(look.color("text"))
            painter.drawText(
                QRect(0, 0, self.width(), above), Qt.AlignmentFlag.AlignCenter, self._number
            )
            painter.setFont(look.font("small"))
            painter.setPen(look.color("textSecondary"))
            told = look.metrics("small").elidedText(
                self._unit, Qt.TextElideMode.ElideRight, self.width()
            )
            below = QRect(0, above, self.width(), look.line("small"))
            painter.drawText(below, Qt.AlignmentFlag.AlignCenter, told)
