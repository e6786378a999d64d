"""A button that opens a menu and shows it by a chevron."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QPainter

from jakber_desktop.desktop.theme import icons
from jakber_desktop.desktop.widgets.buttons import Button

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QPaintEvent

_CHEVRON, _RIGHT = 16, 8


class MenuButton(Button):
    """A Button with `setMenu`; Space, Enter, Down or a click opens the menu."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down}:
            self.showMenu()
        else:
            super().keyPressEvent(event)

    def minimumSizeHint(self) -> QSize:
        return super().minimumSizeHint() + QSize(_CHEVRON + 2, 0)

    def _paint_content(self, painter: QPainter) -> None:
        painter.save()
        if not self._words():  # icon and chevron share the middle
            painter.translate(-(_CHEVRON + 2) / 2, 0)
        super()._paint_content(painter)
        painter.restore()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        at = QPoint(self.width() - _CHEVRON - _RIGHT, (self.height() - _CHEVRON) // 2)
        icons.draw(painter, at, "chevron_down", _CHEVRON, self.ink_token())
        painter.end()
