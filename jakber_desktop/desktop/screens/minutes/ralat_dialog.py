"""`Lembar ralat`: the lines of a new sheet for signed minutes, typed one by one (H3)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from jakber_desktop.desktop.screens.minutes.correction_form import CorrectionForm
from jakber_desktop.desktop.screens.minutes.list_dialog import MinutesListDialog
from jakber_desktop.desktop.shown.lines import LinesRow

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from jakber_desktop.desktop.services import Dialogs
    from jakber_desktop.model.rows.final import Erratum


class RalatDialog(MinutesListDialog):
    """`made` carries the lines; Ins adds one, Del removes one."""

    made = Signal(object)

    def __init__(self, author: str, dialogs: Dialogs, parent: QWidget) -> None:
        super().__init__(parent)
        title = self.tr("Buat lembar ralat")
        text = self.tr("Naskah bertanda tangan tidak berubah; ralat menjadi lembar bernomor.")
        self.name_it(title, text)
        self._author, self._dialogs = author, dialogs
        self.lines: list[Erratum] = []
        form = self.form
        form.addButton.setText(self.tr("Tambah ralat"))
        form.addButton.setToolTip(self.tr("Tambah ralat (Ins)"))
        form.removeButton.setText(self.tr("Hapus"))
        form.removeButton.setToolTip(self.tr("Hapus (Del)"))
        form.mainButton.setText(title)
        form.closeButton.setText(self.tr("Batal"))
        for button in (form.addButton, form.removeButton, form.mainButton):
            button.show()
        form.addButton.clicked.connect(self.add)
        form.linesList.add_wanted.connect(self.add)
        form.linesList.remove_wanted.connect(self._remove)
        form.removeButton.clicked.connect(lambda: self._remove(form.linesList.chosen()))
        form.mainButton.clicked.connect(self._make)
        self._show()

    def add(self) -> None:
        """Type a line."""
        title, author = self.tr("Tambah ralat"), self._author
        form = CorrectionForm(title, author, self._dialogs, erratum=True, parent=self)
        form.entered.connect(self._take)
        form.open()

    def _take(self, line: Erratum) -> None:
        self.lines.append(line)
        self._show()
        self.form.mainButton.setFocus()

    def _remove(self, row_id: str | None) -> None:
        if row_id is not None:
            del self.lines[int(row_id)]
            self._show()

    def _make(self) -> None:
        self.made.emit(tuple(self.lines))
        self.accept()

    def _show(self) -> None:
        rows = [
            LinesRow(
                str(nth), self.tr("“{was}” menjadi “{becomes}”").format(**line._asdict()),
                tuple(part for part in (line.place, line.reason) if part), "document_edit",
            )
            for nth, line in enumerate(self.lines)
        ]  # fmt: skip
        nothing = self.tr("Tulis semula, menjadi, dan alasannya.")
        self.show_rows(rows, (self.tr("Belum ada ralat"), nothing))
        self.form.mainButton.setEnabled(bool(rows))
        self.form.removeButton.setEnabled(bool(rows))
