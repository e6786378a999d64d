"""The line of the palette: it keeps the keys, and steps through the list below it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QLineEdit, QWidget

from jakber_desktop.desktop.theme import icons
from jakber_desktop.desktop.theme.theme import theme

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QKeyEvent, QPaintEvent

_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
_STEPS = {
    Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 5, Qt.Key.Key_PageUp: -5,
}  # fmt: skip
_CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
_HEIGHT, _TEXT_LEFT = 51, 32
_OUTSIDE = {
    Qt.FocusReason.ActiveWindowFocusReason,
    Qt.FocusReason.PopupFocusReason,
    Qt.FocusReason.MenuBarFocusReason,
}


class PaletteLine(QLineEdit):
    """While it has the keys no shortcut of the window works: what is behind cannot be seen."""

    stepped = Signal(int)
    open_wanted = Signal(bool)
    """Enter; True with Ctrl: in a window of its own."""
    scope_stepped = Signal(int)
    """Tab or Shift+Tab: the next or previous scope."""
    new_wanted = Signal()
    everywhere_wanted = Signal()
    """Ctrl+Shift+F: the page of everything found."""
    left = Signal()
    """Esc, or Ctrl+K again."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextMargins(_TEXT_LEFT, 0, 0, 0)
        theme().changed.connect(self._dress)
        self._dress()

    def sizeHint(self) -> QSize:
        return QSize(200, theme().px(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(100, theme().px(_HEIGHT))

    def event(self, event: QEvent) -> bool:
        """Every key comes here first."""
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return bool(super().event(event))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, held = event.key(), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        ctrl = held == Qt.KeyboardModifier.ControlModifier
        if key in _ENTER and (ctrl or not held):
            self.open_wanted.emit(ctrl)
        elif key in _STEPS and not held:
            self.stepped.emit(_STEPS[Qt.Key(key)])
        elif key == Qt.Key.Key_Escape or (key == Qt.Key.Key_K and ctrl):
            self.left.emit()
        elif key == Qt.Key.Key_N and ctrl:
            self.new_wanted.emit()
        elif key == Qt.Key.Key_F and held == _CTRL_SHIFT:
            self.everywhere_wanted.emit()
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes through the scopes; Esc is the way out."""
        self.scope_stepped.emit(1 if forward else -1)
        return True

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """A page behind that takes the keys (it was read again) gives them back."""
        super().focusOutEvent(event)
        if self.isVisible() and event.reason() not in _OUTSIDE:
            self.setFocus()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        with QPainter(self) as painter:
            at = QPoint(0, (self.height() - 20) // 2)
            icons.draw(painter, at, "search", 20, "textSecondary")

    def _dress(self) -> None:
        self.setFont(theme().font("editor"))
        self.setFixedHeight(theme().px(_HEIGHT))
