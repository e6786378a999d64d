"""The projector (22): a window of its own for the room, with nothing private in it."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from jakber_desktop.desktop.screens.slide.view import SlideView
from jakber_desktop.desktop.viewmodels.discussion.projector import ProjectorViewModel

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QCloseEvent, QKeyEvent, QScreen

    from jakber_desktop.desktop.services import Services

_CLOCK_MS = 1000
_ASIDE = QPoint(16, 16)
"""From the corner of the only display, where it covers least of what is typed."""
_CLOSES = {Qt.Key.Key_Escape, Qt.Key.Key_F11}


class Projector(QWidget):
    """A second top-level window: no toolbar, no dialog, no message.

    `show_item(meeting_id, item_id)` says what is on; `start(beside)` shows it full screen on a
    display that `beside` (the window of the secretary) is not on, else as a normal window. F11 and
    Esc close it. It never takes the keys from where they are.
    """

    closed = Signal()

    def __init__(
        self, services: Services, now: Callable[[], dt.datetime] = dt.datetime.now
    ) -> None:
        super().__init__(None, Qt.WindowType.Window)
        self._now = now
        self.view_model = ProjectorViewModel(services.session, self)
        self.view = SlideView(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.view)
        self.setWindowTitle(self.tr("Proyektor — JakBer Desktop"))
        self.setAccessibleName(self.tr("Proyektor"))
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, on=False)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setMinimumSize(480, 270)
        self._clock = QTimer(self)
        self._clock.setInterval(_CLOCK_MS)
        self._clock.timeout.connect(self._show_clock)
        self.view_model.changed.connect(self._show)
        self.view_model.failed.connect(services.messages.error)

    def show_item(self, meeting_id: str, item_id: str, point_id: str = "") -> None:
        """Mirror this agenda item; `point_id`, the point of the caret, is kept in sight."""
        self.view_model.show_item(meeting_id, item_id, point_id)

    def start(self, beside: QWidget) -> None:
        """Show it: full screen on another display when there is one."""
        self.view_model.set_active(active=True)
        self._show_clock()
        self._clock.start()
        other = other_screen(beside)
        if other is not None:
            self.setGeometry(other.geometry())
            self.setCursor(Qt.CursorShape.BlankCursor)
            self.showFullScreen()
        else:
            self.unsetCursor()
            corner = beside.screen().availableGeometry().bottomRight()
            self.resize(self.view.sizeHint())
            self.move(corner - self.rect().bottomRight() - _ASIDE)
            self.showNormal()

    def _show(self) -> None:
        self.view.show_slide(self.view_model.slide, self.view_model.point)

    def _show_clock(self) -> None:
        self.view.show_clock(f"{self._now():%H.%M}")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _CLOSES:
            self.close()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        self._clock.stop()
        self.view_model.set_active(active=False)
        super().closeEvent(event)
        self.closed.emit()


def other_screen(window: QWidget) -> QScreen | None:
    """A display that a window is not on, or None."""
    return next((one for one in QGuiApplication.screens() if one is not window.screen()), None)
