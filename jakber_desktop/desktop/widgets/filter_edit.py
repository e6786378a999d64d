"""The filter line of a page: a lens, words typed narrow the list after a short rest, Esc clears."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QLineEdit, QWidget

from jakber_desktop.desktop.theme import icons
from jakber_desktop.desktop.theme.theme import theme

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QPaintEvent

_REST_MS = 150


class FilterEdit(QLineEdit):
    """`narrowed(text)` fires when typing rests; `left` when Esc, Enter or Down leaves it."""

    narrowed = Signal(str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMinimumWidth(150)
        self.setMaximumWidth(232)
        self.setTextMargins(26, 0, 0, 0)
        self.setFont(theme().font("body"))
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST_MS)
        self._rest.timeout.connect(self._tell)
        self.textEdited.connect(self._typed)
        theme().changed.connect(self._dress)

    def sizeHint(self) -> QSize:
        return QSize(232, super().sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key == Qt.Key.Key_Escape and self.text():
            self.clear()
            self._tell()
        elif key in {Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down}:
            self._tell()
            self.left.emit()
            event.setAccepted(key != Qt.Key.Key_Escape or not self.hasFocus())  # no list to go to
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        with QPainter(self) as painter:
            icons.draw(
                painter, QPoint(10, (self.height() - 20) // 2), "search", 20, "textSecondary"
            )

    def _typed(self, _text: str) -> None:
        self._rest.start()

    def _dress(self) -> None:
        self.setFont(theme().font("body"))

    def _tell(self) -> None:
        self._rest.stop()
        self.narrowed.emit(self.text())
