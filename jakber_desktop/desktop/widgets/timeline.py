"""What happened, newest first: a dot, words, day and name; joined by a line (mockup 07)."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPointF, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from jakber_desktop.desktop.theme.theme import theme
from jakber_desktop.desktop.widgets.text_lines import text_lines

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent

_DOT, _WORDS, _GAP, _LINES = 6, 20, 8, 3
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class Moment(NamedTuple):
    """One entry: what, and below it when and who."""

    words: str
    about: str


class Timeline(QWidget):
    """As high as its moments need; their words are its accessible description."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._moments: tuple[Moment, ...] = ()
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(self.tr("Riwayat"))
        theme().changed.connect(self.updateGeometry)

    def show_moments(self, moments: Sequence[Moment]) -> None:
        """Show these."""
        self._moments = tuple(moments)
        self.setAccessibleDescription("; ".join(f"{one.words}, {one.about}" for one in moments))
        self.updateGeometry()
        self.update()

    def moments(self) -> tuple[Moment, ...]:
        """What is shown."""
        return self._moments

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return sum(self._height(one, width) for one in self._moments)

    def sizeHint(self) -> QSize:
        return QSize(120, self.heightForWidth(max(self.width(), 120)))

    def minimumSizeHint(self) -> QSize:
        return QSize(80, self.heightForWidth(max(self.width(), 80)))

    def paintEvent(self, _event: QPaintEvent) -> None:
        look, top = theme(), 0
        small = look.line("small")
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            for nth, one in enumerate(self._moments):
                height = self._height(one, self.width())
                middle = top + small / 2
                if nth + 1 < len(self._moments):
                    painter.setPen(QPen(look.color("borderStrong"), 1))
                    end = QPointF(_DOT, top + height + small / 2 - 4)
                    painter.drawLine(QPointF(_DOT, middle + 5), end)
                painter.setPen(QPen(look.color("accent"), 2))
                painter.setBrush(look.color("surface"))
                painter.drawEllipse(QPointF(_DOT, middle), 3.0, 3.0)
                self._paint_words(painter, top, one)
                top += height

    def _paint_words(self, painter: QPainter, top: int, one: Moment) -> None:
        look, small = theme(), theme().line("small")
        painter.setFont(look.font("small"))
        painter.setPen(look.color("text"))
        for line in self._broken(one, self.width()):
            painter.drawText(QRect(_WORDS, top, self.width() - _WORDS, small), _LEFT, line)
            top += small
        painter.setPen(look.color("textSecondary"))
        room = self.width() - _WORDS
        about = look.metrics("small").elidedText(one.about, Qt.TextElideMode.ElideRight, room)
        painter.drawText(QRect(_WORDS, top, room, small), _LEFT, about)

    def _height(self, one: Moment, width: int) -> int:
        return (len(self._broken(one, width)) + 1) * theme().line("small") + _GAP

    def _broken(self, one: Moment, width: int) -> list[str]:
        return text_lines(one.words, theme().font("small"), max(40, width - _WORDS), _LINES)
