"""A short list of facts under a title: words at the left, a date at the right (mockup 09)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from jakber_desktop.desktop.theme.theme import theme

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QPaintEvent

_GAP, _ROW, _STACKED = 12, 30, 44


class PairedLines(QWidget):
    """Hidden when there is nothing to say. A long right side stands below its words instead."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = ""
        self._pairs: tuple[tuple[str, str], ...] = ()
        self._stacked = False
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self.updateGeometry)

    def show_pairs(
        self, title: str, pairs: Sequence[tuple[str, str]], *, stacked: bool = False
    ) -> None:
        """Show these (words, date) under this title."""
        self._title, self._pairs, self._stacked = title, tuple(pairs), stacked
        told = "; ".join(", ".join(part for part in pair if part) for pair in pairs)
        self.setAccessibleName(f"{title}: {told}")
        self.setVisible(bool(pairs))
        self.updateGeometry()
        self.update()

    def pairs(self) -> tuple[tuple[str, str], ...]:
        """What is shown."""
        return self._pairs

    def sizeHint(self) -> QSize:
        look = theme()
        row = look.px(_STACKED if self._stacked else _ROW)
        return QSize(100, look.line("bodyStrong") + 6 + row * len(self._pairs))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def event(self, event: QEvent) -> bool:
        """The whole words of an elided line."""
        if event.type() == event.Type.ToolTip:
            look = theme()
            row = look.px(_STACKED if self._stacked else _ROW)
            nth = (event.pos().y() - look.line("bodyStrong") - 6) // row  # type: ignore[attr-defined]
            if 0 <= nth < len(self._pairs):
                where = event.globalPos()  # type: ignore[attr-defined]
                QToolTip.showText(where, "\n".join(self._pairs[nth]), self)
            return True
        return bool(super().event(event))

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = theme()
        left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        with QPainter(self) as painter:
            painter.setFont(look.font("bodyStrong"))
            painter.setPen(look.color("text"))
            top = look.line("bodyStrong")
            painter.drawText(QRect(0, 0, self.width(), top), left, self._title)
            top += 6
            for words, date in self._pairs:
                top = self._paint_pair(painter, top, words, date)

    def _paint_pair(self, painter: QPainter, top: int, words: str, date: str) -> int:
        look = theme()
        height = look.px(_STACKED if self._stacked else _ROW)
        side = Qt.AlignmentFlag.AlignLeft if self._stacked else Qt.AlignmentFlag.AlignRight
        room = self.width()
        if not self._stacked:
            room -= look.metrics("small").horizontalAdvance(date) + _GAP
        told = look.metrics("body").elidedText(words, Qt.TextElideMode.ElideRight, room)
        half = height // 2 if self._stacked else height
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setFont(look.font("body"))
        painter.setPen(look.color("text"))
        painter.drawText(QRect(0, top, room, half), middle | Qt.AlignmentFlag.AlignLeft, told)
        painter.setFont(look.font("small"))
        painter.setPen(look.color("textSecondary"))
        below = top + height - half if self._stacked else top
        box = QRect(0, below - 2 if self._stacked else below, self.width(), half)
        painter.drawText(box, middle | side, date)
        painter.fillRect(0, top + height - 1, self.width(), 1, look.color("border"))
        return top + height
