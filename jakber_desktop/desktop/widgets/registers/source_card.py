"""A card that leads to where something came from: two lines and the sign of a way (mockup 07)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from jakber_desktop.desktop.theme import icons
from jakber_desktop.desktop.theme.theme import theme
from jakber_desktop.desktop.widgets.key_focus import came_by_key

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QKeyEvent, QPaintEvent

_PAD, _ICON, _ROUND = 11, 16, 6
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class SourceCard(QPushButton):
    """A button of two lines; Enter and Space press it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._upper = self._lower = ""
        self._ring = False
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self.updateGeometry)

    def say(self, upper: str, lower: str) -> None:
        """Show these lines; what has no room is in the tooltip."""
        self._upper, self._lower = upper, lower
        self.setAccessibleName(f"{upper}, {lower}" if lower else upper)
        self.setToolTip(f"{upper}\n{lower}".strip())
        self.update()

    def lines(self) -> tuple[str, str]:
        """What is shown."""
        return self._upper, self._lower

    def sizeHint(self) -> QSize:
        return QSize(120, theme().line("body") + theme().px(18) + 2 * 7)

    def minimumSizeHint(self) -> QSize:
        return QSize(80, self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.modifiers():
            self.click()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._ring = came_by_key(event.reason())
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._ring = False
        super().focusOutEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = theme()
        ring = self._ring and self.hasFocus()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            wide = 2.0 if ring else 1.0
            painter.setPen(QPen(look.color("focus" if ring else "border"), wide))
            painter.setBrush(look.color("hover" if self.underMouse() else "surfaceAlt"))
            box = QRectF(self.rect()).adjusted(wide / 2, wide / 2, -wide / 2, -wide / 2)
            painter.drawRoundedRect(box, _ROUND, _ROUND)
            end = self.width() - _PAD - _ICON
            if self.isEnabled():
                at = QPoint(end, (self.height() - _ICON) // 2)
                icons.draw(painter, at, "open", _ICON, "accentText")
            room = end - _PAD - 8
            upper = QRect(_PAD, 7, room, look.line("body"))
            lower = QRect(_PAD, upper.bottom() + 1, room, look.px(18))
            for place, role, ink, words in (
                (upper, "body", "text", self._upper),
                (lower, "small", "textSecondary", self._lower),
            ):
                painter.setFont(look.font(role))
                painter.setPen(look.color(ink))
                told = look.metrics(role).elidedText(words, Qt.TextElideMode.ElideRight, room)
                painter.drawText(place, _LEFT, told)
