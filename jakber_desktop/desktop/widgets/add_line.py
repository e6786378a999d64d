"""The line below a list that adds to it: type and Enter; pasted lines become items."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence, QPainter, QPen
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QWidget

from jakber_desktop.desktop.theme import icons
from jakber_desktop.desktop.theme.theme import theme
from jakber_desktop.desktop.widgets.line_field import takes_back

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QPaintEvent

_ICON = 20


class AddLine(QLineEdit):
    """`entered(text)` on Enter; the line stays for the next. Up goes to the list above."""

    entered = Signal(str)
    lines_pasted = Signal(str)
    left_above = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("bare", True)
        self.setTextMargins(46, 0, 12, 0)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.textChanged.connect(self._changed)
        theme().changed.connect(self._dress)
        self._dress()

    def sizeHint(self) -> QSize:
        return QSize(200, theme().size("rowOneLine") + 1)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def event(self, event: QEvent) -> bool:
        """Ctrl+Z belongs to the line only while there is typing to take back."""
        if event.type() == QEvent.Type.ShortcutOverride and takes_back(event, self):
            event.ignore()
            return False
        return bool(super().event(event))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        clip = QGuiApplication.clipboard().text()
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            if words := self.text().strip():
                self.setText("")  # its undo ends here: the next one takes back what was added
                self.entered.emit(words)
        elif event.matches(QKeySequence.StandardKey.Paste) and "\n" in clip.strip():
            self.lines_pasted.emit(clip)
        elif key == Qt.Key.Key_Up or (key == Qt.Key.Key_Escape and not self.text()):
            self.left_above.emit()
            event.setAccepted(key != Qt.Key.Key_Escape or not self.hasFocus())  # nothing is above
        elif key == Qt.Key.Key_Escape:
            self.clear()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        look = theme()
        with QPainter(self) as painter:
            at = QPoint(14, (self.height() - _ICON) // 2)
            icons.draw(painter, at, "add", _ICON, "accent" if self.isEnabled() else "textDisabled")
            if self.hasFocus():
                painter.setPen(QPen(look.color("focus"), 2))
                painter.drawRect(self.rect().adjusted(1, 1, -1, -1))
            else:
                painter.fillRect(0, self.height() - 1, self.width(), 1, look.color("border"))

    def _changed(self, _text: str) -> None:
        self.update()

    def _dress(self) -> None:
        self.setFont(theme().font("body"))
        self.setFixedHeight(theme().size("rowOneLine") + 1)
