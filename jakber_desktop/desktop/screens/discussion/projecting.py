"""F11: opens and closes the projector and tells it what the discussion is at (22)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication, QShortcut

from jakber_desktop.desktop.screens.discussion.projector import Projector

if TYPE_CHECKING:
    from PySide6.QtGui import QScreen
    from PySide6.QtWidgets import QWidget

    from jakber_desktop.desktop.services import Services

PLACE = "workspace.discussion"


class Projecting(QObject):
    """`Projecting(services, screen)` attaches the action "projector" to Pembahasan.

    The screen calls `show_item(meeting_id, item_id, point_id="")` when it opens a meeting and
    whenever the caret comes to another item (and, if it likes, point); before the projector was
    ever opened this costs nothing. `changed` tells that it was opened or closed. As a small window
    on the only display Esc closes it from the window of the secretary too.
    """

    changed = Signal()

    def __init__(self, services: Services, screen: QWidget) -> None:
        super().__init__(screen)
        self._services, self._screen = services, screen
        self._item: tuple[str, str, str] | None = None
        self._watched: QWidget | None = None
        self._display: QScreen | None = None
        self._escape: QShortcut | None = None
        self.projector: Projector | None = None
        services.actions.attach("projector", self.toggle, PLACE)
        QGuiApplication.instance().screenRemoved.connect(self._display_gone)  # type: ignore[union-attr]

    @property
    def is_open(self) -> bool:
        """Whether the room sees it."""
        return self.projector is not None and self.projector.isVisible()

    def show_item(self, meeting_id: str, item_id: str, point_id: str = "") -> None:
        """What the discussion is at."""
        self._item = (meeting_id, item_id, point_id)
        if self.projector is not None:
            self.projector.show_item(meeting_id, item_id, point_id)

    def toggle(self) -> None:
        """Open the projector, or close it."""
        self.close() if self.is_open else self._open()

    def close(self) -> None:
        """Close the projector."""
        if self.projector is not None:
            self.projector.close()

    def _open(self) -> None:
        window = self._screen.window()
        if self.projector is None:
            self.projector = Projector(self._services)
            self.projector.closed.connect(self._closed)
            self.destroyed.connect(self.projector.deleteLater)
        if self._watched is not window:  # it must not outlive the window of the secretary
            self._watched = window
            window.installEventFilter(self)
            self._escape = QShortcut(Qt.Key.Key_Escape, window)
            self._escape.activated.connect(self.close)
        if self._item is not None:
            self.projector.show_item(*self._item)
        self.projector.start(window)
        alone = not self.projector.isFullScreen()
        self._display = None if alone else self.projector.screen()
        if self._escape is not None:
            self._escape.setEnabled(alone)
        self.changed.emit()

    def _closed(self) -> None:
        self._display = None
        if self._escape is not None:
            self._escape.setEnabled(False)
        self.changed.emit()

    def _display_gone(self, gone: QScreen) -> None:
        """The display was unplugged: else the picture would cover the secretary's own."""
        if gone is self._display and self.is_open:
            self.close()
            self._services.messages.info(
                self.tr("Layar proyektor terlepas"),
                self.tr("Tayangan ditutup. Sambungkan lagi layarnya, lalu tekan F11."),
            )

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The window of the secretary closes."""
        if event.type() == QEvent.Type.Close and watched is self._watched:
            self.close()
        return False
