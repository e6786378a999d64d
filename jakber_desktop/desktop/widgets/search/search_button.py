"""The search field of the sidebar: it looks like a line, and opens the palette (ui-design §7)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from jakber_desktop.desktop.theme import icons
from jakber_desktop.desktop.theme.theme import theme
from jakber_desktop.desktop.widgets.buttons import key_text
from jakber_desktop.desktop.widgets.key_hints import draw_key, key_width

if TYPE_CHECKING:
    from PySide6.QtGui import QAction, QFocusEvent, QPaintEvent

_SIDE, _TEXT = 8, 34
_MIDDLE = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft


class SearchButton(QAbstractButton):
    """A lens, words and the key; in the rail only the lens."""

    def __init__(self, action: QAction, parent: QWidget) -> None:
        super().__init__(parent)
        self._rail, self._ring = False, False
        self._key = key_text(action)
        self.setText(self.tr("Cari apa saja"))
        self.setAccessibleName(action.text())
        self.setToolTip(f"{action.text()} ({self._key})")
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.clicked.connect(action.trigger)

    def set_rail(self, rail: bool) -> None:
        """Fold to the lens, or unfold."""
        self._rail = rail
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(39, theme().size("inputHeight"))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._ring = event.reason() != Qt.FocusReason.MouseFocusReason
        super().focusInEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = theme()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            ring = self.hasFocus() and self._ring
            framed = ring or not self._rail or look.high_contrast
            line = QPen(look.color("focus" if ring else "borderStrong"), 2 if ring else 1)
            painter.setPen(line if framed else Qt.PenStyle.NoPen)
            ground = "hover" if self.underMouse() else "sidebar" if self._rail else "surface"
            painter.setBrush(look.color(ground))
            inset = 1.0 if ring else 0.5
            box = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
            painter.drawRoundedRect(box, 6, 6)
            left = (self.width() - 20) // 2 if self._rail else _SIDE
            at = QPoint(left, (self.height() - 20) // 2)
            icons.draw(painter, at, "search", 20, "textSecondary")
            if not self._rail:
                self._paint_words(painter)

    def _paint_words(self, painter: QPainter) -> None:
        look, wide = theme(), key_width(self._key)
        left = self.width() - _SIDE - wide
        room, measure = left - _TEXT - 4, look.metrics("body")
        painter.setFont(look.font("body"))
        painter.setPen(look.color("textSecondary"))
        words = measure.elidedText(self.text(), Qt.TextElideMode.ElideRight, room)
        painter.drawText(QRect(_TEXT, 0, room, self.height()), _MIDDLE, words)
        draw_key(painter, QPoint(left, (self.height() - look.px(18)) // 2), self._key)
