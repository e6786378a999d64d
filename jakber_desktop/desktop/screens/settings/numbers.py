"""Pengaturan › Penomoran: patterns with a live next number, codes, blocks, this laptop's name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from jakber_desktop.desktop._forms.ui_settings_numbers import Ui_NumbersSection
from jakber_desktop.desktop.screens.settings.section import FieldSection
from jakber_desktop.desktop.viewmodels.settings.numbering import NumberingModel

if TYPE_CHECKING:
    from jakber_desktop.desktop.services import Services


class NumbersSection(FieldSection):
    """Whatever is left is written; the pattern shows its next number while it is typed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = Ui_NumbersSection()
        self.form.setupUi(self)
        self._series = ""
        form = self.form
        self.fields = {
            "series": form.seriesField,
            "pattern": form.patternField,
            "archive_class": form.classField,
            "unit": form.unitCodeField,
            "block_size": form.sizeField,
            "class_codes": form.codesField,
            "name": form.laptopNameField,
            "device": form.laptopCodeField,
        }

    def furnish(self, services: Services) -> None:
        """Work with these services."""
        self.numbering = NumberingModel(services.session, self)
        self.start(services, self.numbering, self._write)
        self.numbering.previewed.connect(self._show_preview)
        form = self.form
        form.patternField.line.textEdited.connect(self.numbering.try_pattern)
        form.slotRow.picked.connect(self._put_slot)
        form.slotRow.set_slots(
            (
                ("{serial:03}", self.tr("Urut"), self.tr("Sisipkan nomor urut, tiga angka")),
                ("{type}", self.tr("Jenis"), self.tr("Sisipkan jenis, seperti UND")),
                ("{month:02}", self.tr("Bulan"), self.tr("Sisipkan bulan, seperti 03")),
                ("{month_roman}", self.tr("Bulan Romawi"), self.tr("Sisipkan bulan, seperti III")),
                ("{year}", self.tr("Tahun"), self.tr("Sisipkan tahun")),
                ("{unit}", self.tr("Unit"), self.tr("Sisipkan kode unit")),
                ("{class}", self.tr("Klasifikasi"), self.tr("Sisipkan kode klasifikasi")),
                ("{security}", self.tr("Keamanan"), self.tr("Sisipkan kode keamanan, seperti B")),
            )
        )
        self._show_rights()

    def first(self) -> QWidget:
        return self.form.seriesField

    def show_values(self) -> None:
        model = self.numbering
        self.form.seriesField.set_choices(model.names())
        self.form.classField.set_suggestions(list(model.codes()))
        other, self._series = model.key != self._series, model.key
        for name, text in model.values().items():
            field = self.fields[name]
            (field.start if other else field.show_value)(text)
        self._show_rights()

    def _show_preview(self) -> None:
        found, label = self.numbering.preview, self.form.previewLabel
        words = self.tr("Contoh berikutnya: {number}").format(number=found.number)
        label.setProperty("tone", "text" if found.number else "danger")
        label.setText(words if found.number else found.trouble)

    def _show_rights(self) -> None:
        locked = not self.numbering.can_edit
        for name, field in self.fields.items():
            if name != "series":
                field.set_locked(locked=locked or name == "device")
        for button in self.form.slotRow.buttons():
            button.setEnabled(not locked)

    def _put_slot(self, slot: str) -> None:
        """A slot goes where the caret is, and the line takes the keys."""
        line = self.form.patternField.line
        line.insert(slot)
        self.numbering.try_pattern(line.text())
        line.setFocus(Qt.FocusReason.OtherFocusReason)

    def _write(self, name: str, text: str) -> None:
        if name == "series":
            self.numbering.show_series(text)
        else:
            self.numbering.set_value(name, text)
