"""Pengaturan (mockup 12): sections at the left, the chosen one, and a specimen at the right."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSizePolicy, QWidget

from jakber_desktop import __version__
from jakber_desktop.desktop import settings as keys
from jakber_desktop.desktop._forms.ui_settings_screen import Ui_SettingsScreen
from jakber_desktop.desktop.theme.theme import theme
from jakber_desktop.desktop.widgets.chips import ChipLook
from jakber_desktop.desktop.widgets.key_hints import KeyHint
from jakber_desktop.desktop.widgets.page import Page, StatusNote
from jakber_desktop.desktop.words.error import error_words

if TYPE_CHECKING:
    from PySide6.QtGui import QHideEvent, QResizeEvent

    from jakber_desktop.desktop.screens.settings.section import SettingsSection
    from jakber_desktop.desktop.services import Services
    from jakber_desktop.model.record import Letterhead

_LEAST_FORM = 400
"""The sections' names fold to icons before the form gets narrower than this."""
_PREVIEWED = ("letterhead", "papers")


class SettingsScreen(Page):
    """Whatever is changed is saved at once."""

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = Ui_SettingsScreen()
        self.form.setupUi(self)
        form, self._services = self.form, services
        self.sections: dict[str, SettingsSection] = {
            "letterhead": form.letterheadSection,
            "numbers": form.numbersSection,
            "papers": form.papersSection,
            "sync": form.syncSection,
            "look": form.lookSection,
            "user": form.userSection,
            "keys": form.keysSection,
            "about": form.aboutSection,
        }
        for section in (
            form.letterheadSection, form.numbersSection, form.papersSection, form.lookSection,
            form.syncSection, form.userSection, form.keysSection, form.aboutSection,
            form.specimenPane,
        ):  # fmt: skip
            section.furnish(services)
        self._furnish()
        self._connect()
        self._show_section(form.sectionNav.current())

    # --- page ---

    def place(self) -> str:
        return f"settings.{self.form.sectionNav.current()}"

    def title(self) -> str:
        return self.tr("Pengaturan")

    def hints(self) -> tuple[KeyHint, ...]:
        hints = [
            KeyHint("↑↓", self.tr("bagian")),
            KeyHint("Tab", self.tr("isian berikutnya")),
            KeyHint("F6", self.tr("panel")),
        ]
        if self._has_preview():
            hints.append(KeyHint("F4", self.tr("pratinjau")))
        if self._services.session.writable:
            hints.append(KeyHint("Ctrl+Z", self.tr("urungkan")))
        hints.append(KeyHint("F1", self.tr("bantuan")))
        return tuple(hints)

    def note(self) -> StatusNote:
        return StatusNote(f"JakBer Desktop {__version__}", "info")

    def enter(self) -> None:
        self._renew()
        self.form.sectionNav.checked_item().setFocus(Qt.FocusReason.OtherFocusReason)

    def panes(self) -> tuple[QWidget, ...]:
        form = self.form
        section = self.sections[form.sectionNav.current()]
        return (form.sectionNav.checked_item(), section.first(), form.specimenPane.form.pageView)

    # --- deeds ---

    def toggle_preview(self) -> None:
        """Show or hide the specimen (F4); remembered."""
        if self._has_preview():
            shown = self.form.specimenPane.isHidden()
            self._services.settings.put(keys.SPECIMEN_OPEN, shown)
            self._measure()

    def fill_letterhead(self) -> None:
        """Show the letterhead with the keys in the line that is to be filled."""
        self.form.sectionNav.choose("letterhead")
        self.form.letterheadSection.lacking().setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _show_section(self, key: str) -> None:
        form = self.form
        for section in self.sections.values():
            if section is form.sectionStack.currentWidget() and section.isVisible():
                section.leave()
        form.sectionStack.setCurrentWidget(self.sections[key])
        form.restoreButton.setVisible(key in {"papers", "look"})
        form.savedLine.setVisible(key not in {"keys", "about"} and self._services.session.writable)
        self._measure()
        self.about_changed.emit()
        self._renew()

    def _renew(self) -> None:
        """The section reads anew, or the page says why it cannot."""
        session, form = self._services.session, self.form
        newer = self.tr("Hanya dapat dibaca")
        look = ChipLook(newer, "lock_closed") if session.read_only else ChipLook("")
        form.readOnlyChip.show_look(look)
        if session.is_ready:
            form.stateStack.setCurrentWidget(form.bodyPage)
            self.sections[form.sectionNav.current()].enter()
        elif session.error is not None:
            form.troubleState.say("error_circle", *error_words(session.error))
            form.stateStack.setCurrentWidget(form.troubleState)
        else:
            form.troubleState.say("clock", self.tr("Menyiapkan pengaturan…"))
            form.stateStack.setCurrentWidget(form.troubleState)

    # --- set up ---

    def _furnish(self) -> None:
        form, actions = self.form, self._services.actions
        form.sectionNav.set_sections(
            (
                ("letterhead", self.tr("Kop surat"), "building_government"),
                ("numbers", self.tr("Penomoran"), "number_symbol"),
                ("papers", self.tr("Dokumen dan cetak"), "document_text"),
                ("sync", self.tr("Sinkronisasi"), "arrow_sync"),
                ("look", self.tr("Tampilan"), "dark_theme"),
                ("user", self.tr("Pengguna"), "person"),
                ("keys", self.tr("Pintasan"), "keyboard"),
                ("about", self.tr("Tentang"), "info"),
            )
        )
        form.restoreButton.set_action(actions["restore_defaults"])
        form.savedLine.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        form.savedLine.setProperty("iconName", "checkmark_circle")
        form.savedLine.say(self.tr("Perubahan tersimpan otomatis"))
        actions.attach("toggle_panel", self.toggle_preview, "settings")
        actions.attach("fill_letterhead", self.fill_letterhead)

    def _connect(self) -> None:
        form, session = self.form, self._services.session
        form.sectionNav.chosen.connect(self._show_section)
        form.letterheadSection.previewed.connect(self._show_letterhead)
        form.papersSection.previewed.connect(form.specimenPane.model.draw)
        session.ready.connect(self._came)
        session.failed.connect(self._came)
        session.changed.connect(self._came)
        theme().changed.connect(self._measure)

    def _came(self) -> None:
        if self.isVisible():
            self._renew()

    def _show_letterhead(self, letterhead: Letterhead | None, typing: bool) -> None:
        self.form.specimenPane.model.show_letterhead(letterhead, typing=typing)

    def _has_preview(self) -> bool:
        return self.form.sectionNav.current() in _PREVIEWED

    def _measure(self) -> None:
        look, form = theme(), self.form
        form.headerFrame.setFixedHeight(look.size("pageHeader"))
        previewed = self._has_preview() and self._services.settings.get(keys.SPECIMEN_OPEN)
        form.specimenPane.setVisible(previewed)
        form.sectionNav.set_rail(rail=False)
        rest = self.width() - form.sectionNav.width()
        if previewed:
            rest -= form.specimenPane.width()
        form.sectionNav.set_rail(rail=rest < look.px(_LEAST_FORM))

    # --- Qt ---

    def hideEvent(self, event: QHideEvent) -> None:
        self.sections[self.form.sectionNav.current()].leave()
        super().hideEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._measure()
