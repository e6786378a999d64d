"""The heads above the columns of a painted list, which stand where its rows have them."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from jakber_desktop.desktop.theme import icons
from jakber_desktop.desktop.theme.theme import theme

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QPaintEvent

_ICON = 16
_MIDDLE = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft


class Head(NamedTuple):
    """A column's head: left edge and width in px (none when it is 0), words, icon of its order."""

    left: int
    width: int
    words: str
    icon: str = ""


class ColumnHeads(QWidget):
    """A subclass names its columns in `heads` and all of them in its accessible name."""

    LINE_ABOVE = False
    """Whether a line parts it from what stands above it, too."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._list_width = 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self.updateGeometry)

    def heads(self, width: int) -> Iterable[Head]:
        """The heads above rows that are this wide."""
        raise NotImplementedError

    def follow(self, width: int) -> None:
        """Stand above rows that are this wide."""
        self._list_width = width
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(200, theme().size("tableHeader"))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, theme().size("tableHeader"))

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = theme()
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), look.color("surfaceAlt"))
            painter.fillRect(0, self.height() - 1, self.width(), 1, look.color("border"))
            if self.LINE_ABOVE:
                painter.fillRect(0, 0, self.width(), 1, look.color("border"))
            font = QFont(look.font("label"))
            font.setWeight(QFont.Weight.DemiBold)
            painter.setFont(font)
            painter.setPen(look.color("textSecondary"))
            for head in self.heads(self._list_width or self.width()):
                if head.width > 0:
                    self._write(painter, head)

    def _write(self, painter: QPainter, head: Head) -> None:
        measured = painter.fontMetrics()
        told = measured.elidedText(head.words, Qt.TextElideMode.ElideRight, head.width)
        height = self.height() if self.LINE_ABOVE else self.height() - 1
        painter.drawText(QRect(head.left, 0, head.width, height), _MIDDLE, told)
        if head.icon:
            after = head.left + measured.horizontalAdvance(told) + 4
            at = QPoint(after, (self.height() - _ICON) // 2)
            icons.draw(painter, at, head.icon, _ICON, "textSecondary")
