"""Pengaturan › Kop surat (mockup 12): several letterheads, one of them printed by default."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from jakber_desktop.desktop._forms.ui_settings_letterhead import Ui_LetterheadSection
from jakber_desktop.desktop.screens.history.fields import offer_letterhead
from jakber_desktop.desktop.screens.settings.section import FieldSection
from jakber_desktop.desktop.viewmodels.settings.letterheads import LetterheadsModel

if TYPE_CHECKING:
    from pathlib import Path

    from jakber_desktop.desktop.services import Services
    from jakber_desktop.desktop.widgets.line_field import LineField

PLACE = "settings.letterhead"
_NEEDED = ("government_line", "unit_line", "address", "city_line", "postal_code")
"""Lines that every kop has (naskah-dinas §3)."""


class LetterheadSection(FieldSection):
    """`previewed(letterhead, typing)` tells what the specimen should carry now."""

    previewed = Signal(object, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = Ui_LetterheadSection()
        self.form.setupUi(self)
        form = self.form
        self._shown = ""
        self._lines: dict[str, LineField] = {
            "government_line": form.governmentField,
            "unit_line": form.unitField,
            "sub_unit_line": form.subUnitField,
            "address": form.addressField,
            "city_line": form.cityField,
            "postal_code": form.postalField,
        }
        self.fields = self._lines

    def furnish(self, services: Services) -> None:
        """Work with these services."""
        self.heads = LetterheadsModel(services.session, self)
        self.start(services, self.heads, self.heads.set_line)
        offer_letterhead(services, self.heads, self.fields)
        form, actions = self.form, services.actions
        form.chosenField.committed.connect(self.heads.choose)
        for line in self._lines.values():
            line.line.textEdited.connect(self._typed)
        form.addressField.line.setPlaceholderText(self.tr("Belum diisi"))
        form.addressField.line.left.connect(self._judge_address)
        for button, action, deed in (
            (form.addButton, "add_letterhead", self._add),
            (form.preferButton, "prefer_letterhead", self.heads.prefer),
            (form.removeButton, "remove_letterhead", self.heads.remove),
            (form.crestButton, "choose_crest", self.choose_crest),
            (form.removeCrestButton, "remove_crest", self.heads.remove_crest),
        ):
            actions.attach(action, deed, PLACE)
            button.set_action(actions[action])
        form.crestFrame.dropped.connect(self._crest_dropped)
        self.heads.blurred.connect(self._tell_blurred)
        self._show_rights()

    def first(self) -> QWidget:
        return self.form.unitField

    def lacking(self) -> QWidget:
        """The first line that every kop has and this one lacks, else the first of the section."""
        empty = [self.fields[name] for name in _NEEDED if not self.fields[name].text().strip()]
        return empty[0].editor if empty else self.form.unitField.editor

    def show_values(self) -> None:
        heads, form = self.heads, self.form
        other = heads.chosen() != self._shown and not (self._shown == "-" and heads.can_edit)
        self._shown = heads.chosen()
        form.chosenField.set_choices(heads.names())
        form.chosenField.show_value(heads.chosen())
        for name, text in heads.values().items():
            (self.fields[name].start if other else self.fields[name].show_value)(text)
        self._show_rights()
        self._show_crest()
        self._judge_address()
        self._preview(typing=False)

    def _show_rights(self) -> None:
        heads, form = self.heads, self.form
        for field in self.fields.values():
            field.set_locked(locked=not heads.can_edit)
        self.services.actions.update_facts(
            letterhead_can_lead=heads.can_prefer,
            letterhead_can_go=heads.can_remove,
            crest=heads.has_crest,
        )
        several = len(heads.rows) > 1  # with a single one there is nothing to choose
        form.chosenField.setVisible(several)
        form.preferButton.setVisible(several)
        form.removeButton.setVisible(several)
        form.useLabel.setVisible(heads.meetings > 0)
        words = self.tr("Dipakai oleh {n} rapat, jadi tidak dapat dihapus.")
        form.useLabel.setText(words.format(n=heads.meetings))

    # --- the crest ---

    def choose_crest(self) -> None:
        """Ask for a picture and print it in the kop."""
        kinds = self.tr("Gambar (*.png *.jpg *.jpeg)")
        paths = self.services.dialogs.open_files(self.tr("Pilih berkas logo"), kinds)
        if paths:
            self.heads.set_crest(paths[0])

    def _crest_dropped(self, paths: list[Path], _where: object) -> None:
        self.heads.set_crest(paths[0])

    def _show_crest(self) -> None:
        heads, form = self.heads, self.form
        data = heads.crest()
        form.crestBox.show_picture(data)
        form.removeCrestButton.setVisible(heads.has_crest)
        form.crestFrame.set_open(takes=heads.can_edit)
        form.crestButton.setText(
            self.tr("Ganti logo") if heads.has_crest else self.tr("Pilih berkas logo")
        )
        hint = self.tr("PNG atau JPG, sebaiknya minimal 600 × 600 px")
        if heads.has_crest and data is None:
            hint = self.tr("Berkas logo belum ada di laptop ini; pasang lagi berkasnya.")
        form.crestHint.setText(hint)

    def _tell_blurred(self, width: int, height: int) -> None:
        size = self.tr("Gambar ini hanya {width} × {height} px; cetakannya dapat kabur.")
        self.services.messages.warning(
            self.tr("Logo terpasang, tetapi kecil"), size.format(width=width, height=height)
        )

    def _judge_address(self) -> None:
        """An empty address prints as a gap: say so under the field (mockup 12)."""
        field = self.form.addressField
        if self.heads.can_edit and not field.text() and not field.error():
            field.say_error(self.tr("Isi alamat agar kop surat dapat dicetak lengkap."))

    def _typed(self, _text: str) -> None:
        field = self.form.addressField
        if field.error() and field.text().strip():
            field.say_error("")  # it is there now
        self._preview(typing=True)

    def _preview(self, *, typing: bool) -> None:
        typed = {name: field.text() for name, field in self.fields.items()}
        self.previewed.emit(self.heads.as_typed(typed), typing)

    def _add(self) -> None:
        self.leave()
        name = self.services.dialogs.ask_text(
            self.tr("Tambah kop surat"),
            self.tr("Nama kantor pada kop; baris lainnya diambil dari kop yang sedang dibuka."),
            self.tr("Nama kantor"),
            yes=self.tr("Tambah"),
            no=self.tr("Batal"),
        )
        if name and self.heads.add(name):
            self.form.unitField.select_all()
