"""The quick line of check-in: type two letters, Enter; suggestions below, keys beside (mockup 04).

What is suggested comes from `suggest`, a function of the text; what a key does is a signal.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QPainter
from PySide6.QtWidgets import QLineEdit, QWidget

from jakber_desktop.desktop.theme import icons
from jakber_desktop.desktop.theme.theme import theme
from jakber_desktop.desktop.widgets.attendance.suggestion_popup import SuggestionPopup
from jakber_desktop.desktop.widgets.key_hints import draw_key, key_width
from jakber_desktop.desktop.widgets.line_field import takes_back

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QFocusEvent, QKeyEvent, QPaintEvent

    from jakber_desktop.model.rows.attendance import Suggestion

_KEY = "F9"
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
_STEPS = {
    Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 5, Qt.Key.Key_PageUp: -5,
}  # fmt: skip


class QuickLine(QLineEdit):
    """One line with its own list of suggestions, which never takes the focus."""

    present_wanted = Signal(object)
    """Enter: this candidate is here."""
    proxy_wanted = Signal(object)
    """Shift+Enter: somebody came for this candidate."""
    walk_in_wanted = Signal(str)
    """Ctrl+Enter: add what was typed as somebody new."""
    left = Signal()
    """Esc on an empty line, or Down: on to the table."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._suggest: Callable[[str], Sequence[Suggestion]] = _nothing
        self._popup: SuggestionPopup | None = None
        self.textEdited.connect(self._look)
        theme().changed.connect(self._dress)
        self._dress()

    def set_suggest(
        self,
        suggest: Callable[[str], Sequence[Suggestion]],
        order_of: Callable[[str], int],
        host: QWidget,
    ) -> None:
        """Ask these functions for suggestions and for an office's place in protocol order.

        The list lies over `host`, an ancestor of this line.
        """
        self._suggest = suggest
        self._popup = self.make_popup(host, order_of)
        self._popup.hide()
        self._popup.chosen.connect(self._chosen_by_mouse)
        host.installEventFilter(self)

    def make_popup(self, host: QWidget, order_of: Callable[[str], int]) -> SuggestionPopup:
        """The list this line offers."""
        return SuggestionPopup(host, order_of)

    @property
    def popup(self) -> SuggestionPopup:
        """The list of suggestions."""
        if self._popup is None:
            raise RuntimeError("set_suggest was not called")
        return self._popup

    def ask_again(self) -> None:
        """The suggestions may be others now: renew an open list."""
        if self._popup is not None and self._popup.isVisible():
            self._look(self.text())

    def start_over(self) -> None:
        """Empty, ready for the next one; Ctrl+Z now means the deed, not the letters."""
        self.setText("")
        self.close_list()

    def close_list(self) -> None:
        """Hide the suggestions."""
        if self._popup is not None:
            self._popup.hide()

    # --- keys ---

    def event(self, event: QEvent) -> bool:
        """Ctrl+Z belongs to the line only while there is typing to take back."""
        if event.type() == QEvent.Type.ShortcutOverride and takes_back(event, self):
            event.ignore()
            return False
        return bool(super().event(event))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, held = event.key(), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if key in _ENTER:
            self._enter(held)
        elif key in _STEPS and not held and self._popup is not None and self._popup.isVisible():
            self._step(_STEPS[Qt.Key(key)])
        elif key == Qt.Key.Key_Down and not held:
            self.left.emit()
        elif key == Qt.Key.Key_Escape:
            self._escape()
        else:
            super().keyPressEvent(event)

    def _enter(self, held: Qt.KeyboardModifier) -> None:
        if held == Qt.KeyboardModifier.ControlModifier:
            self.walk_in_wanted.emit(self.text().strip())
            return
        found = self._popup.current() if self._popup and self._popup.isVisible() else None
        if found is None and self.text().strip() and self._popup is not None:
            self._look(self.text())  # Enter came before the list: it means the first
            found = self._popup.current()
        if found is not None and not held:
            self.present_wanted.emit(found.candidate)
        elif found is not None and held == Qt.KeyboardModifier.ShiftModifier:
            self.proxy_wanted.emit(found.candidate)

    def _step(self, step: int) -> None:
        self.popup.step(step)
        self._announce()

    def _escape(self) -> None:
        if self._popup is not None and self._popup.isVisible():
            self._popup.hide()
        elif self.text():
            self.start_over()
        else:
            self.left.emit()

    # --- the list ---

    def _look(self, text: str) -> None:
        words = text.strip()
        if self._popup is None:
            return
        if not words or self.isReadOnly():
            self._popup.hide()
            return
        self._popup.show_found(words, self._suggest(words))
        self._popup.stand_below(self)
        self._announce()

    def _announce(self) -> None:
        """The list has no focus: say which suggestion Enter would take."""
        found = self.popup.current()
        words = found.candidate.label if found else self.popup.hint_words()
        if words:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    def _chosen_by_mouse(self, found: Suggestion) -> None:
        self.present_wanted.emit(found.candidate)

    # --- Qt ---

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The list moves with its host."""
        if event.type() == QEvent.Type.Resize and self._popup and self._popup.isVisible():
            self._popup.stand_below(self)
        return bool(super().eventFilter(watched, event))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in {
            Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason
        }:  # fmt: skip
            self.close_list()

    def sizeHint(self) -> QSize:
        return QSize(400, theme().size("quickInputHeight"))

    def minimumSizeHint(self) -> QSize:
        return QSize(160, theme().size("quickInputHeight"))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        look = theme()
        with QPainter(self) as painter:
            at = QPoint(12, (self.height() - 20) // 2)
            icons.draw(painter, at, "person_add", 20, "textSecondary")
            corner = QPoint(self.width() - key_width(_KEY) - 12, (self.height() - look.px(18)) // 2)
            draw_key(painter, corner, _KEY)

    def _dress(self) -> None:
        self.setFont(theme().font("body"))
        self.setTextMargins(30, 0, key_width(_KEY) + 12, 0)
        self.setFixedHeight(theme().size("quickInputHeight"))


def _nothing(_text: str) -> Sequence[Suggestion]:
    return ()
