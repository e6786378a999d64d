"""Choosing a hub: its address tried, then founded or joined like a folder (S7)."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from jakber_desktop.desktop.screens.sharing.hub_dialog import HubDialog
from jakber_desktop.desktop.tasks import Lane

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from jakber_desktop.desktop.services import Services
    from jakber_desktop.desktop.viewmodels.sharing.work import SyncWork
    from jakber_desktop.model.rows.sync import FolderProbe


class HubSetup(QObject):
    """`found` tells of a hub that answers: its whole address, that to show, and what lies there."""

    found = Signal(str, str, object)

    def __init__(self, services: Services, work: SyncWork, window: QWidget) -> None:
        super().__init__(window)
        self._services, self._work, self._window = services, work, window
        self._dialog: HubDialog | None = None

    def choose(self) -> None:
        """Ask for the address and try it off the GUI thread."""
        state = self._work.state
        self._dialog = dialog = HubDialog(state.hub if state is not None else "", self._window)
        dialog.entered.connect(self._try)
        dialog.forgotten.connect(self._forget)
        dialog.open()

    def _try(self, address: str, password: str) -> None:
        work = partial(self._work.source.probe_hub, address, password)
        self._services.tasks.run(work, self._answered, self._refused, lane=Lane.LONG)

    def _answered(self, told: tuple[str, str, FolderProbe]) -> None:
        if self._dialog is not None and self._dialog.isVisible():
            self._dialog.accept()
            self.found.emit(*told)
        self._dialog = None

    def _refused(self, error: Exception) -> None:
        if self._dialog is not None and self._dialog.isVisible():
            self._dialog.refuse(error)

    def _forget(self) -> None:
        dialog, self._dialog = self._dialog, None
        if dialog is not None:
            dialog.accept()
        try:
            self._work.source.set_hub(self._services.session.workspace, "")
        except Exception as error:
            self._services.messages.error(error)
            return
        self._work.read()
        self._services.messages.success(
            self.tr("Hub dilepaskan dari laptop ini"),
            self.tr("Yang sudah dibagikan tetap ada di hub; data di laptop ini tidak berubah."),
        )
