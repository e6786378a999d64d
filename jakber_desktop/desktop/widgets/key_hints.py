"""Key caps and the row of keys that matter now (status bar, left)."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from jakber_desktop.desktop.theme.theme import theme

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent

_PAD, _GAP, _BETWEEN = 6, 6, 16


class KeyHint(NamedTuple):
    """Keys as written on the keyboard ("Ctrl+F") and what they do ("saring")."""

    keys: str
    words: str


def draw_key(painter: QPainter, at: QPoint, keys: str) -> int:
    """Draw a key cap with its top left corner at `at`; returns its width."""
    look = theme()
    width, height = key_width(keys), look.px(18)
    box = QRectF(at.x() + 0.5, at.y() + 0.5, width - 1, height - 1)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(look.color("controlBorder"), 1))
    painter.setBrush(look.color("surface"))
    painter.drawRoundedRect(box, 4, 4)
    painter.setPen(look.color("textSecondary"))
    painter.setFont(look.font("key"))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, keys)
    painter.restore()
    return width


def key_width(keys: str) -> int:
    """Width in px of a key cap."""
    return max(24, theme().metrics("key").horizontalAdvance(keys) + 2 * _PAD)


class KeyHints(QWidget):
    """The four to six keys that matter now; those that do not fit are left out at the right."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._hints: tuple[KeyHint, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_hints(self, hints: Sequence[KeyHint]) -> None:
        """Show these keys."""
        self._hints = tuple(hints)
        self.setAccessibleName("; ".join(f"{hint.keys}: {hint.words}" for hint in hints))
        self.update()

    def hints(self) -> tuple[KeyHint, ...]:
        """The keys shown."""
        return self._hints

    def sizeHint(self) -> QSize:
        return QSize(200, theme().px(20))

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = theme()
        left = 0
        with QPainter(self) as painter:
            measure = look.metrics("small")
            for hint in self._hints:
                words = measure.horizontalAdvance(hint.words)
                wide = key_width(hint.keys) + _GAP + words
                if left + wide > self.width():
                    break
                top = (self.height() - look.px(18)) // 2
                start = left + draw_key(painter, QPoint(left, top), hint.keys) + _GAP
                painter.setFont(look.font("small"))
                painter.setPen(look.color("textSecondary"))
                box = QRect(start, 0, words + 2, self.height())
                painter.drawText(
                    box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, hint.words
                )
                left += wide + _BETWEEN
