"""The life of the minutes as small dots: Draf, Ditinjau, Final, TTD, Arsip (ui-design §8)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from jakber_desktop.desktop.theme.theme import theme

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

DOT = 10
TEXT_GAP = 7
LINE = 10
_SIGNED = 3
"""The place of the signatures among the steps."""


class FlowSteps(QWidget):
    """Draws the steps with the current one filled; tells them in one sentence to screen readers."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._steps: tuple[str, ...] = (
            self.tr("Draf"),
            self.tr("Ditinjau"),
            self.tr("Final"),
            self.tr("TTD"),
            self.tr("Arsip"),
        )
        self._current = 0
        self._awaited = False
        theme().changed.connect(self.updateGeometry)
        self.set_current(0)

    def set_current(self, step: int, *, awaits_signature: bool = False) -> None:
        """Show step 0-4 as reached; archived minutes may still wait for their signatures."""
        self._current, self._awaited = step, awaits_signature
        signed = self.tr("TTD menyusul") if awaits_signature else self.tr("TTD")
        self._steps = (*self._steps[:_SIGNED], signed, *self._steps[_SIGNED + 1 :])
        words = self.tr("Tahap notula: {now}, langkah {n} dari {count}").format(
            now=self._steps[step], n=step + 1, count=len(self._steps)
        )
        self.setAccessibleName(f"{words}, {signed}" if awaits_signature else words)
        self.setToolTip(" → ".join(self._steps) + self.tr("\nTTD: ditandatangani"))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._words_width() + 5 * (DOT + TEXT_GAP) + 4 * 26, theme().line("small") + 4)

    def minimumSizeHint(self) -> QSize:
        return QSize(120, theme().line("small") + 4)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        spare = self.width() - self._words_width() - 5 * (DOT + TEXT_GAP)
        roomy = spare >= 4 * 6  # else only the current step keeps its word
        told = {self._current, _SIGNED} if self._awaited else {self._current}
        between = min(40, spare // 4) if roomy else LINE + 6
        left = 0
        for place, words in enumerate(self._steps):
            self._paint_dot(painter, left, place)
            left += DOT
            if roomy or place in told:
                width = self._width_of(place)
                self._paint_words(painter, left + TEXT_GAP, width, words, place)
                left += TEXT_GAP + width
            if place < len(self._steps) - 1 and between >= LINE + 6:
                start = left + (between - LINE) / 2
                painter.setPen(QPen(theme().color("borderStrong"), 1))
                middle = self.height() / 2
                painter.drawLine(QPointF(start, middle), QPointF(start + LINE, middle))
            left += between
        painter.end()

    def _paint_dot(self, painter: QPainter, left: int, place: int) -> None:
        done = place <= self._current and not (self._awaited and place == _SIGNED)
        painter.setPen(QPen(theme().color("accent" if done else "borderStrong"), 1.5))
        painter.setBrush(theme().color("accent") if done else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(QPointF(left + DOT / 2, self.height() / 2), DOT / 2 - 1, DOT / 2 - 1)

    def _paint_words(
        self, painter: QPainter, left: int, width: int, words: str, place: int
    ) -> None:
        current = place == self._current
        painter.setFont(theme().font("label" if current else "small"))
        painter.setPen(theme().color("accentText" if current else "textSecondary"))
        painter.drawText(
            QRect(left, 0, width + 2, self.height()), Qt.AlignmentFlag.AlignVCenter, words
        )

    def _width_of(self, place: int) -> int:
        role = "label" if place == self._current else "small"
        return theme().metrics(role).horizontalAdvance(self._steps[place])

    def _words_width(self) -> int:
        return sum(self._width_of(place) for place in range(len(self._steps)))
