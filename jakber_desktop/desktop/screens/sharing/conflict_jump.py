"""From a conflict to the place where it stands: the stage, and the field where it offers itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from jakber_desktop.desktop.screens.history.offer import HistoryOffer
from jakber_desktop.desktop.viewmodels.minutes.finding_fields import stage_of
from jakber_desktop.model.rows.history import FieldAddress

if TYPE_CHECKING:
    from jakber_desktop.desktop.shell.main_window import MainWindow
    from jakber_desktop.model.rows.sync import ConflictRow

_CONTACTS = {"office", "person", "post"}


class ConflictJump(QObject):
    """One jump; it lets go of itself."""

    def __init__(self, window: MainWindow, row: ConflictRow) -> None:
        super().__init__(window)
        self._window, self._row = window, row

    def go(self) -> None:
        """Show the page, then give the keys to the field."""
        row = self._row
        if row.meeting_id:
            self._window.show_stage(row.meeting_id, stage_of(row.path))
        else:
            self._window.navigator.go("directory" if row.ent in _CONTACTS else "settings")
        QTimer.singleShot(0, self, self._reveal)  # the page has read by then

    def _reveal(self) -> None:
        page, row = self._window.navigator.page(), self._row
        wanted = FieldAddress(row.ent, row.row, row.field)
        for found in page.findChildren(HistoryOffer) if page is not None else ():
            if found.reveal(wanted):
                break
        self.deleteLater()
