"""Pengaturan › Pengguna: the name that stands in the history of every change."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from jakber_desktop.desktop._forms.ui_settings_user import Ui_UserSection
from jakber_desktop.desktop.screens.settings.section import SettingsSection

if TYPE_CHECKING:
    from jakber_desktop.desktop.services import Services


class UserSection(SettingsSection):
    """One field; it is written when it is left."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = Ui_UserSection()
        self.form.setupUi(self)

    def furnish(self, services: Services) -> None:
        """Work with these services."""
        self.services = services
        self.form.nameField.committed.connect(self._write)

    def enter(self) -> None:
        session = self.services.session
        self.form.nameField.set_locked(locked=not session.writable)
        if session.is_ready:
            self.form.nameField.show_value(session.workspace.user)

    def leave(self) -> None:
        self.form.nameField.commit()

    def first(self) -> QWidget:
        return self.form.nameField

    def _write(self, text: str) -> None:
        name, session = " ".join(text.split()), self.services.session
        if not session.writable:
            return
        if not name:
            self.form.nameField.say_error(self.tr("Tulis nama Anda."))
            return
        self.form.nameField.start(name)
        session.set_user_name(name)
        self.services.messages.success(self.tr("Nama Anda disimpan"), name)
