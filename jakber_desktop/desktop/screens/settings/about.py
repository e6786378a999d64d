"""Pengaturan › Tentang: version and licences, read from the files that are shipped."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from jakber_desktop import __version__
from jakber_desktop.desktop._forms.ui_settings_about import Ui_AboutSection
from jakber_desktop.desktop.screens.settings.section import SettingsSection
from jakber_desktop.desktop.theme.theme import theme
from jakber_desktop.desktop.viewmodels.settings.licences import licence_names, licence_text

if TYPE_CHECKING:
    from jakber_desktop.desktop.services import Services


class AboutSection(SettingsSection):
    """A choice of licences above the text of the chosen one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = Ui_AboutSection()
        self.form.setupUi(self)
        form = self.form
        form.versionLabel.setText(self.tr("Versi {version}").format(version=__version__))
        form.licenceField.set_choices(licence_names())
        form.licenceField.committed.connect(self._show)
        theme().changed.connect(self._dress)
        self._dress()

    def furnish(self, services: Services) -> None:
        """Work with these services."""
        self.services = services

    def enter(self) -> None:
        if not self.form.licenceField.text():
            self._show(next(iter(licence_names())))

    def first(self) -> QWidget:
        return self.form.licenceField

    def _show(self, key: str) -> None:
        self.form.licenceField.start(key)
        try:
            text = licence_text(key)
        except OSError as error:
            self.services.messages.error(error)
            return
        self.form.licenceView.setPlainText(text)

    def _dress(self) -> None:
        self.form.licenceView.setFont(theme().font("body"))
