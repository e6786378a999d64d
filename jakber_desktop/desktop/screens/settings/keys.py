"""Pengaturan › Pintasan: every key of the program, to be searched."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from jakber_desktop.desktop._forms.ui_settings_keys import Ui_KeysSection
from jakber_desktop.desktop.action_set import translated, written
from jakber_desktop.desktop.actions import MENUS, TABLE
from jakber_desktop.desktop.screens.settings.section import SettingsSection

if TYPE_CHECKING:
    from jakber_desktop.desktop.services import Services


class KeysSection(SettingsSection):
    """The table of actions by menu; F1 shows those of one page."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = Ui_KeysSection()
        self.form.setupUi(self)
        self.form.noneLabel.hide()
        self.form.searchEdit.narrowed.connect(self._narrow)
        self.form.searchEdit.left.connect(self._focus_tree)

    def furnish(self, services: Services) -> None:
        """Work with these services."""
        self.services = services
        for menu, title in MENUS.items():
            rows = [
                (translated(spec.words).rstrip("…"), written(spec))
                for spec in TABLE
                if spec.menu == menu and spec.keys
            ]
            self.form.keysTree.add_group(translated(title), rows)

    def first(self) -> QWidget:
        return self.form.searchEdit

    def _narrow(self, text: str) -> None:
        self.form.keysTree.narrow(text)
        none = self.form.keysTree.shown_count() == 0
        words = self.tr("Tidak ada pintasan untuk “{text}”.").format(text=text.strip())
        self.form.noneLabel.setText(words)
        self.form.noneLabel.setVisible(none)

    def _focus_tree(self) -> None:
        self.form.keysTree.setFocus()
