"""Pengaturan › Sinkronisasi: the folder, syncing by itself, the passphrase."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from jakber_desktop.desktop._forms.ui_settings_sync import Ui_SyncSection
from jakber_desktop.desktop.screens.settings.section import SettingsSection
from jakber_desktop.desktop.viewmodels.sharing.work import SyncWork, sync_work

if TYPE_CHECKING:
    from jakber_desktop.desktop.services import Services


class SyncSection(SettingsSection):
    """Each button is an action of the menu; the check box is written at once."""

    work: SyncWork

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = Ui_SyncSection()
        self.form.setupUi(self)

    def furnish(self, services: Services) -> None:
        """Work with these services."""
        self.services, form, actions = services, self.form, services.actions
        self.work = sync_work(services.session)
        for button, action in (
            (form.folderButton, "choose_share"),
            (form.hubButton, "choose_hub"),
            (form.pageButton, "go_sync"),
            (form.sealButton, "passphrase"),
            (form.forgetButton, "forget_passphrase"),
        ):
            button.set_action(actions[action])
        form.automaticCheck.clicked.connect(self._set_automatic)
        self.work.changed.connect(self._show)

    def enter(self) -> None:
        self.work.read()
        self._show()

    def first(self) -> QWidget:
        return self.form.folderButton

    def _show(self) -> None:
        form, state = self.form, self.work.state
        writable = self.services.session.writable
        folder = self.work.folder
        form.pathLabel.setText(folder or self.tr("Belum ada folder"))
        form.folderButton.setText(self.tr("Ganti folder") if folder else self.tr("Pilih folder"))
        hub = state.hub if state is not None else ""
        form.hubFrame.setVisible(bool(hub) and hub != folder)
        form.hubLabel.setText(hub)
        form.hubButton.setText(self.tr("Ganti hub") if hub else self.tr("Hub PostgreSQL"))
        form.automaticCheck.setChecked(state is not None and state.automatic)
        form.automaticCheck.setEnabled(writable and bool(folder))
        sealed = state is not None and state.sealed
        known = state is not None and state.key_known
        if sealed and known:
            form.sealLine.say("lock_closed", self.tr("Terpasang dan dikenal laptop ini"), "success")
            words = self.tr("Ganti frasa sandi")
        elif sealed:
            words = self.tr("Tulis frasa sandi")
            form.sealLine.say("lock_closed", self.tr("Belum ditulis di laptop ini"), "warning")
        else:
            words = self.tr("Pasang frasa sandi")
            form.sealLine.say("lock_open", self.tr("Berkas dibagikan tanpa frasa sandi"))
        form.sealButton.setText(words)
        form.forgetButton.setVisible(sealed and known)

    def _set_automatic(self, on: bool) -> None:
        try:
            self.work.source.set_automatic(self.services.session.workspace, on)
        except Exception as error:
            self.services.messages.error(error)
        self.work.read()
