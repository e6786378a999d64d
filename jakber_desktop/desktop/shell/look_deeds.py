"""Theme, size of text and language of the program, chosen in the menu and remembered."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from jakber_desktop.desktop import settings as keys
from jakber_desktop.desktop.theme.theme import MODES, theme

if TYPE_CHECKING:
    from jakber_desktop.desktop.shell.main_window import MainWindow
    from jakber_desktop.desktop.theme.theme import Mode

_PERCENTS = (90, 100, 115, 130)
_LANGUAGES = ("id", "en")


class LookDeeds(QObject):
    """Attached to theme_*, text_* and language_* of a window."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._services = window.services
        attach = self._services.actions.attach
        for mode in MODES:
            attach(f"theme_{mode}", partial(self._set_mode, mode))
        for percent in _PERCENTS:
            attach(f"text_{percent}", partial(self._set_text, percent))
        for language in _LANGUAGES:
            attach(f"language_{language}", partial(self._set_language, language))
        theme().changed.connect(self._check_look)
        self._check_look()

    def _set_mode(self, mode: Mode) -> None:
        self._services.settings.put(keys.THEME, mode)
        theme().set_mode(mode)

    def _set_text(self, percent: int) -> None:
        self._services.settings.put(keys.TEXT_PERCENT, percent)
        theme().set_text_scale(percent / 100)

    def _set_language(self, language: str) -> None:
        if language == self._services.settings.get(keys.LANGUAGE):
            return
        self._services.settings.put(keys.LANGUAGE, language)
        self._services.messages.info(
            self.tr("Bahasa berganti saat JakBer Desktop dibuka lagi."),
            self.tr("Naskah rapat tetap berbahasa Indonesia."),
            lasts=True,
        )

    def _check_look(self) -> None:
        actions, look = self._services.actions, theme()
        actions[f"theme_{look.mode}"].setChecked(True)
        chosen = f"text_{round(look.text_scale * 100)}"
        if chosen in actions.specs:
            actions[chosen].setChecked(True)
        language = f"language_{self._services.settings.get(keys.LANGUAGE)}"
        if language in actions.specs:
            actions[language].setChecked(True)
