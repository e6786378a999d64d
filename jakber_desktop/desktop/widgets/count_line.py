"""A line of small counts with icons: "9 penerima  4 akan hadir  1 diwakili" (mockup 05)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QHelpEvent, QPainter
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from jakber_desktop.desktop.theme import icons
from jakber_desktop.desktop.theme.theme import theme

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent

    from jakber_desktop.desktop.words.invitation import Count

_ICON, _NEAR, _BETWEEN = 16, 5, 16
_FILLED = {"checkmark_circle", "error_circle"}
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class CountLine(QWidget):
    """Where there is no room for all the words, the last parts keep icon and number only."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._counts: tuple[Count, ...] = ()
        self._more = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_counts(self, counts: Sequence[Count]) -> None:
        """Show these; the line is read as one sentence."""
        self._counts = tuple(counts)
        self.setAccessibleName(self.words())
        self.update()

    def tell_more(self, words: str) -> None:
        """What the counts leave open (which ones lack what): in the tooltip, and read aloud."""
        self._more = words
        self.setAccessibleDescription(words)

    def words(self) -> str:
        """All of it in words."""
        return ", ".join(f"{one.number} {one.words}" for one in self._counts)

    def sizeHint(self) -> QSize:
        return QSize(200, theme().line("small") + 8)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.sizeHint().height())

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            cut = self._worded() < len(self._counts)
            told = [self.words() if cut else "", self._more]
            QToolTip.showText(event.globalPos(), "\n".join(filter(None, told)), self)
            return True
        return bool(super().event(event))

    def paintEvent(self, _event: QPaintEvent) -> None:
        look, left, worded = theme(), 0, self._worded()
        with QPainter(self) as painter:
            for nth, one in enumerate(self._counts):
                if one.icon:
                    at = QPoint(left, (self.height() - _ICON) // 2)
                    filled = one.icon in _FILLED
                    icons.draw(painter, at, one.icon, _ICON, _ink(one), filled=filled)
                    left += _ICON + _NEAR
                painter.setPen(look.color("danger" if one.tone == "danger" else "text"))
                painter.setFont(_bold())
                left = self._write(painter, left, str(one.number))
                if nth < worded:
                    danger = one.tone == "danger"
                    painter.setPen(look.color("danger" if danger else "textSecondary"))
                    painter.setFont(look.font("small"))
                    left = self._write(painter, left + 4, one.words)
                left += _BETWEEN

    def _write(self, painter: QPainter, left: int, words: str) -> int:
        wide = painter.fontMetrics().horizontalAdvance(words)
        painter.drawText(QRect(left, 0, wide + 2, self.height()), _LEFT, words)
        return left + wide

    def _worded(self) -> int:
        """How many of the parts have room for their words."""
        for worded in range(len(self._counts), 0, -1):
            widths = [_width(one, worded=nth < worded) for nth, one in enumerate(self._counts)]
            if sum(widths) + _BETWEEN * (len(widths) - 1) <= self.width():
                return worded
        return 0


def _ink(one: Count) -> str:
    return {"accent": "accentText", "neutral": "textSecondary"}.get(one.tone, one.tone)


def _bold() -> QFont:
    font = QFont(theme().font("small"))
    font.setWeight(QFont.Weight.DemiBold)
    return font


def _width(one: Count, *, worded: bool) -> int:
    wide = QFontMetrics(_bold()).horizontalAdvance(str(one.number))
    wide += _ICON + _NEAR if one.icon else 0
    return wide + (4 + theme().metrics("small").horizontalAdvance(one.words) if worded else 0)
