"""Pengaturan › Tampilan: theme, size of text, language; the same as in the menu Tampilan."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from jakber_desktop.desktop import settings as keys
from jakber_desktop.desktop._forms.ui_settings_look import Ui_LookSection
from jakber_desktop.desktop.screens.settings.section import SettingsSection
from jakber_desktop.desktop.theme.theme import theme
from jakber_desktop.desktop.widgets.segmented import Segmented, SegmentSpec

if TYPE_CHECKING:
    from jakber_desktop.desktop.services import Services

PLACE = "settings.look"
_PERCENTS = (90, 100, 115, 130)


class LookSection(SettingsSection):
    """Each choice triggers the action of the menu."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = Ui_LookSection()
        self.form.setupUi(self)
        form = self.form
        form.themeSegments.set_segments(
            (
                SegmentSpec("theme_system", self.tr("Ikuti sistem")),
                SegmentSpec("theme_light", self.tr("Terang")),
                SegmentSpec("theme_dark", self.tr("Gelap")),
            )
        )
        form.textSegments.set_segments([SegmentSpec(f"text_{n}", f"{n}%") for n in _PERCENTS])
        form.languageSegments.set_segments(
            (SegmentSpec("language_id", "Bahasa Indonesia"), SegmentSpec("language_en", "English"))
        )

    def furnish(self, services: Services) -> None:
        """Work with these services."""
        self.services = services
        for segments in self._rows():
            segments.chosen.connect(self._choose)
        services.actions.attach("restore_defaults", self._restore, PLACE)
        theme().changed.connect(self._show)

    def enter(self) -> None:
        self._show()

    def first(self) -> QWidget:
        return self.form.themeSegments

    def _rows(self) -> tuple[Segmented, ...]:
        return (self.form.themeSegments, self.form.textSegments, self.form.languageSegments)

    def _show(self) -> None:
        look, form = theme(), self.form
        form.themeSegments.choose(f"theme_{look.mode}")
        percent = round(look.text_scale * 100)
        if percent in _PERCENTS:
            form.textSegments.choose(f"text_{percent}")
        form.languageSegments.choose(f"language_{self.services.settings.get(keys.LANGUAGE)}")
        usual = look.mode == "system" and percent == keys.TEXT_PERCENT.default
        if self.services.actions.facts.place == PLACE:
            self.services.actions.update_facts(differs=not usual)

    def _choose(self, action: str) -> None:
        self.services.actions[action].trigger()

    def _restore(self) -> None:
        """Theme and size of text as the program came; the language stays."""
        self._choose("theme_system")
        self._choose("text_100")
