"""Hands on a page of the window that only use keys, and eyes for what it tells."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from jakber_desktop.desktop.shell.main_window import MainWindow
    from jakber_desktop.desktop.widgets.form_field import FormField

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier


class PageHands:
    """A window, and short words for what a person does there."""

    def __init__(self, window: MainWindow, qtbot: QtBot, tasks: Any) -> None:
        self.window, self.qtbot, self.tasks = window, qtbot, tasks

    @property
    def workspace(self) -> Any:
        return self.window.services.session.workspace

    def settle(self) -> None:
        self.qtbot.waitUntil(lambda: not self.tasks.busy, timeout=60_000)

    def focus(self) -> QWidget:
        """What has the keys."""
        return QApplication.activePopupWidget() or QApplication.focusWidget() or self.window

    def key(self, key: Key, modifiers: Any = Qt.KeyboardModifier.NoModifier) -> None:
        self.qtbot.keyClick(self.focus(), key, modifiers)
        self.settle()

    def type(self, text: str) -> None:
        self.qtbot.keyClicks(self.focus(), text)
        self.settle()

    def go(self, widget: QWidget) -> None:
        """Take the keys there (without a window manager a closed popup leaves nobody active)."""
        self.window.activateWindow()
        self.qtbot.waitUntil(self.window.isActiveWindow)
        widget.setFocus(Qt.FocusReason.TabFocusReason)

    def fill(self, field: FormField, text: str, end: Key | None = None) -> None:
        """Type a field anew, and leave it by a key."""
        self.go(field)
        self.key(Key.Key_A, CTRL)
        self.type(text)
        if end is not None:
            self.key(end)

    def messages(self) -> list[str]:
        return [strip.title for strip in self.window.form.messageBar.messages()]


class FormHands(PageHands):
    """Hands that also fill the form over the page."""

    def focus(self) -> QWidget:
        """What has the keys: in a form that is open, its field; in a menu, the menu."""
        menu = QApplication.activePopupWidget()
        if menu is not None:
            return menu
        top = QApplication.activeModalWidget() or self.window
        if not top.isActiveWindow():  # offscreen nobody gives a window back its activity
            top.activateWindow()
            self.qtbot.waitUntil(top.isActiveWindow)
        return top.focusWidget() or top

    def form(self) -> Any:
        """The fields of the form that is open."""
        form: Any = QApplication.activeModalWidget()
        assert form is not None
        return form.form
