"""One key cap beside what it does."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from jakber_desktop.desktop.theme.theme import theme
from jakber_desktop.desktop.widgets.key_hints import draw_key, key_width

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent


class KeyCap(QWidget):
    """Shows a key as written on the keyboard ("F8")."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keys = ""
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_key(self, keys: str, words: str) -> None:
        """Show `keys`; `words` say what they do, for tooltip and screen readers."""
        self._keys = keys
        self.setToolTip(f"{words} ({keys})")
        self.setAccessibleName(f"{keys}: {words}")
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        return QSize(key_width(self._keys), theme().px(18))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        draw_key(painter, QPoint(0, (self.height() - theme().px(18)) // 2), self._keys)
        painter.end()
