"""The panel of Direktori for one office: its names, code, place in the tree and in the order."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from jakber_desktop.desktop._forms.ui_directory_office_panel import Ui_OfficePanel
from jakber_desktop.desktop.screens.directory.fields_panel import FieldsPanel
from jakber_desktop.desktop.widgets.fitting import fit
from jakber_desktop.desktop.words.directory import office_words

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from jakber_desktop.desktop.viewmodels.directory.directory import DirectoryViewModel
    from jakber_desktop.desktop.viewmodels.directory.offices import OfficeDeeds


class OfficePanel(FieldsPanel):
    """Shows the office the pane has chosen, or empty fields for a new one (a draft)."""

    save_wanted = Signal()
    remove_wanted = Signal()
    move_wanted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = Ui_OfficePanel()
        self.form.setupUi(self)
        self._model: DirectoryViewModel | None = None
        self._deeds: OfficeDeeds | None = None
        self._shown = ""
        form = self.form
        self.use(
            {
                "name": form.nameField, "short_name": form.shortField, "code": form.codeField,
                "parent": form.parentField, "external": form.externalField,
            }
        )  # fmt: skip
        self._dress()

    def show_model(self, model: DirectoryViewModel, deeds: OfficeDeeds) -> None:
        """Show and edit the chosen office of this view model."""
        self._model, self._deeds = model, deeds

    def show_office(self) -> None:
        """Show the chosen office, unless a new one is being written."""
        model, deeds = self._model, self._deeds
        if model is None or deeds is None or self.draft:
            return
        office, form = model.chosen_office(), self.form
        other = self._shown != (office.code if office else "")
        self._shown = office.code if office else ""
        form.parentField.set_choices(deeds.parents())
        self.show_values(deeds.values(), other=other)
        for field in self.fields().values():
            field.set_locked(locked=not model.can_edit)
        if office is not None:
            count = model.counts.offices.get(office.code, 0)
            words = self.tr("{n} jabatan").format(n=count)
            form.personHead.show_who("building", office_words(office), words)
        self._show_buttons()

    def begin(self, parent: str) -> None:
        """Empty fields for a new office."""
        self.draft, self._shown = True, ""
        if self._deeds is not None:
            self.form.parentField.set_choices(self._deeds.parents())
        self.show_values({"parent": parent}, other=True)
        for field in self.fields().values():
            field.set_locked(locked=False)
        hint = self.tr("Kodenya dipakai di lencana, misalnya BAPPEDA.")
        self.form.personHead.show_who("building", self.tr("Kantor baru"), hint)
        self._show_buttons()
        self.form.nameField.setFocus(Qt.FocusReason.OtherFocusReason)

    def end_draft(self) -> None:
        """What was typed is saved or given up."""
        self.draft = False
        self.show_office()

    def _show_buttons(self) -> None:
        form, draft = self.form, self.draft
        can = self._model is not None and self._model.can_edit
        form.saveButton.setVisible(draft)
        form.cancelButton.setVisible(draft)
        form.removeButton.setVisible(not draft and can)
        form.footFrame.setVisible(can)
        for part in (form.orderLabel, form.upButton, form.downButton):
            part.setVisible(not draft and can)
        self._fit()

    def _dress(self) -> None:
        form = self.form
        form.externalField.set_choices(
            {"": self.tr("Pemerintah daerah"), "external": self.tr("Lembaga luar")}
        )
        form.shortField.line.setPlaceholderText(self.tr("Nama pendek"))
        form.codeField.line.setPlaceholderText("BAPPEDA")
        form.closeButton.name_it(self.tr("Tutup panel rincian"), "F4")
        form.upButton.name_it(self.tr("Naikkan urutan kantor"), "Alt+Shift+↑")
        form.downButton.name_it(self.tr("Turunkan urutan kantor"), "Alt+Shift+↓")
        form.removeButton.name_it(self.tr("Hapus kantor"), "Del")
        form.saveButton.setProperty("keyHint", "Ctrl+S")
        form.saveButton.name_it(self.tr("Simpan"), "Ctrl+S")
        form.cancelButton.name_it(self.tr("Batal"), "Esc")
        form.closeButton.clicked.connect(self.close_wanted)
        form.saveButton.clicked.connect(self.save_wanted)
        form.cancelButton.clicked.connect(self.left)
        form.removeButton.clicked.connect(self.remove_wanted)
        form.upButton.clicked.connect(self._up)
        form.downButton.clicked.connect(self._down)

    def _up(self) -> None:
        self.move_wanted.emit(-1)

    def _down(self) -> None:
        self.move_wanted.emit(1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        fit(self.form.footFrame, self.width(), [self.form.cancelButton])
