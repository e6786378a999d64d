"""The panel of Direktori that hands a post on: who, from which day, in what capacity (C6)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from jakber_desktop.desktop._forms.ui_directory_succession import Ui_SuccessionPanel
from jakber_desktop.desktop.screens.directory.fields_panel import FieldsPanel
from jakber_desktop.desktop.words.directory import capacity_choices, office_words
from jakber_desktop.operations.parsing import show_date

if TYPE_CHECKING:
    from jakber_desktop.desktop.viewmodels.directory.directory import DirectoryViewModel
    from jakber_desktop.model.rows.directory import LineCard


class SuccessionPanel(FieldsPanel):
    """Nothing is written before `Ganti pejabat`; Esc gives up."""

    save_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.draft = True
        self.form = Ui_SuccessionPanel()
        self.form.setupUi(self)
        form = self.form
        self.use({"name": form.whoField, "since": form.sinceField, "capacity": form.capacityField})
        form.capacityField.set_choices(capacity_choices())
        form.whoField.line.setPlaceholderText(self.tr("Pilih, atau tulis nama baru"))
        form.sinceField.line.setPlaceholderText("12/04/2026")
        form.noteLabel.setText(
            self.tr("Rapat sebelum tanggal itu tetap memakai nama pejabat yang lama.")
        )
        form.closeButton.name_it(self.tr("Batal"), "Esc")
        form.saveButton.setProperty("keyHint", "Ctrl+S")
        form.saveButton.name_it(self.tr("Ganti pejabat"), "Ctrl+S")
        form.cancelButton.name_it(self.tr("Batal"), "Esc")
        form.closeButton.clicked.connect(self.left)
        form.cancelButton.clicked.connect(self.left)
        form.saveButton.clicked.connect(self.save_wanted)

    def begin(self, card: LineCard, model: DirectoryViewModel) -> None:
        """Ask who follows in the post of a line."""
        office = office_words(model.office(card.line.office))
        self.form.personHead.show_who("person_swap", card.line.title, office)
        people = [words for words, person in model.people().items() if person != card.line.person]
        self.form.whoField.set_suggestions(people)
        values = {"since": show_date(model.session.today)}
        self.show_values(values, other=True)
        self.form.whoField.setFocus(Qt.FocusReason.OtherFocusReason)
