"""Long work that belongs to no page: a small window with what, how far, and Batalkan (14)."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from jakber_desktop.desktop.widgets.progress_strip import SHOWN_AFTER_MS, ProgressStrip


class ProgressWindow(QDialog):
    """A small window beside the work, shown only when it lasts."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.strip = ProgressStrip(self)
        self._name = ""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.strip)
        self.setMinimumWidth(420)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self._timer = QTimer(self, singleShot=True, interval=SHOWN_AFTER_MS)
        self._timer.timeout.connect(self.show)

    def begin(self, title: str, name: str) -> None:
        """Work on something begins; it is shown when it lasts."""
        self.setWindowTitle(title)
        self._name = name
        self.strip.begin(title, 1)
        self.strip_share(0.0)
        self._timer.start()

    def strip_share(self, share: float) -> None:
        """How far it is, 0 to 1."""
        self.strip.go_on(0, 1, self._name, share)

    def finish(self) -> None:
        """It is over."""
        self._timer.stop()
        self.strip.finish()
        self.hide()

    def reject(self) -> None:
        """Esc or the window's cross: enough of it."""
        self.strip.cancel_wanted.emit()
