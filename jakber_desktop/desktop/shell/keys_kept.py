"""The keys stay on the page: a control that goes while it has them does not hand them elsewhere.

Undo, a stage that is left or a list that ran empty may hide what has the keys. Qt then takes the
next control in the tab order, which may be the sidebar, or none at all.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from jakber_desktop.desktop.shell.main_window import MainWindow


class KeysKept(QObject):
    """Watches where the keys of a window go; `see_to_it` is also asked after undo and redo."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self.see_to_it)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._moved)

    def see_to_it(self) -> None:
        """Give the keys to the page when they are nowhere, or outside of it."""
        window, page = self._window, self._window.navigator.page()
        covered = QApplication.activePopupWidget() or QApplication.activeModalWidget()
        if page is None or covered or not window.isActiveWindow():
            return
        focus = QApplication.focusWidget()
        if focus is None or not (page is focus or page.isAncestorOf(focus)):
            page.enter()

    def _moved(self, old: QWidget | None, now: QWidget | None) -> None:
        window = self._window
        if now is not None and not window.isAncestorOf(now):
            return  # another window, a dialog
        gone = old is not None and not (isValid(old) and old.isVisible() and old.isEnabled())
        if now is None or gone:
            self._soon.start()
