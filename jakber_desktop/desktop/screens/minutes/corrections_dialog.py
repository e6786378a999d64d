"""`Koreksi notula`: what the review wants corrected, and the lines of the ralat sheets (H1, H3)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jakber_desktop.desktop.screens.minutes.correction_form import CorrectionForm
from jakber_desktop.desktop.screens.minutes.list_dialog import MinutesListDialog
from jakber_desktop.desktop.shown.lines import LinesRow
from jakber_desktop.language.dates import long_date

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from jakber_desktop.desktop.services import Dialogs
    from jakber_desktop.desktop.viewmodels.minutes.finalising import FinalisingViewModel
    from jakber_desktop.model.rows.final import CorrectionRow


class CorrectionsDialog(MinutesListDialog):
    """Space settles, Ins adds, Del removes; of locked minutes it is only read."""

    def __init__(self, view_model: FinalisingViewModel, dialogs: Dialogs, parent: QWidget) -> None:
        super().__init__(parent)
        self.name_it(self.tr("Koreksi notula"))
        self._view_model, self._dialogs = view_model, dialogs
        form = self.form
        form.addButton.setText(self.tr("Catat koreksi"))
        form.addButton.setToolTip(self.tr("Catat koreksi (Ins)"))
        form.removeButton.setText(self.tr("Hapus"))
        form.removeButton.setToolTip(self.tr("Hapus (Del)"))
        form.mainButton.setText(self.tr("Tandai beres"))
        form.mainButton.setToolTip(self.tr("Tandai beres (Spasi)"))
        form.addButton.clicked.connect(self.add)
        form.linesList.add_wanted.connect(self.add)
        form.linesList.turn_wanted.connect(self._turn)
        form.linesList.remove_wanted.connect(self._remove)
        form.linesList.opened.connect(lambda _nth: self._turn(form.linesList.chosen()))
        form.mainButton.clicked.connect(lambda: self._turn(form.linesList.chosen()))
        form.removeButton.clicked.connect(lambda: self._remove(form.linesList.chosen()))
        form.linesList.selectionModel().currentChanged.connect(self._follow)
        view_model.shown.connect(self.show_all)
        self.show_all()

    def show_all(self) -> None:
        """Show what the view model has read."""
        editable = self._editable()
        form = self.form
        form.textLabel.setText(
            self.tr("Koreksi tinjauan diselesaikan sebelum notula final.")
            if editable
            else self.tr("Notula final, koreksi hanya dapat dibaca.")
        )
        for button in (form.addButton, form.removeButton, form.mainButton):
            button.setVisible(editable)
        rows = [self._line(row) for row in self._rows()]
        nothing = self.tr("Catat siapa meminta apa, lalu tandai beres bila sudah diubah.")
        self.show_rows(rows, (self.tr("Belum ada koreksi"), nothing if editable else ""))
        self._follow()

    def add(self) -> None:
        """Type a correction."""
        if not self._editable():
            return
        title, author = self.tr("Catat koreksi"), self._view_model.session.workspace.user
        form = CorrectionForm(title, author, self._dialogs, erratum=False, parent=self)
        form.entered.connect(self._view_model.add_correction)
        form.open()

    def _turn(self, row_id: str | None) -> None:
        self._do(row_id, self._view_model.settle)

    def _remove(self, row_id: str | None) -> None:
        self._do(row_id, self._view_model.remove)

    def _do(self, row_id: str | None, deed: Callable[[CorrectionRow], None]) -> None:
        row = next((one for one in self._rows() if one.id == row_id), None)
        if row is not None and row.kind == "review" and self._editable():
            deed(row)

    def _follow(self) -> None:
        """The button says what it would do to the row chosen now."""
        chosen = self.form.linesList.chosen()
        row = next((one for one in self._rows() if one.id == chosen), None)
        open_ = row is None or not row.settled
        words = self.tr("Tandai beres") if open_ else self.tr("Buka lagi")
        self.form.mainButton.setText(words)
        self.form.mainButton.setEnabled(row is not None)
        self.form.removeButton.setEnabled(row is not None)

    def _rows(self) -> tuple[CorrectionRow, ...]:
        standing = self._view_model.standing
        return standing.corrections if standing else ()

    def _editable(self) -> bool:
        standing = self._view_model.standing
        return standing is not None and not standing.locked and self._view_model.session.writable

    def _line(self, row: CorrectionRow) -> LinesRow:
        title = self.tr("“{was}” menjadi “{becomes}”") if row.was else "{becomes}"
        day = long_date(row.date) if row.date else ""
        sheet = self.tr("Ralat {n}").format(n=row.sheet) if row.sheet else ""
        about = " · ".join(part for part in (sheet, row.place, row.author, day) if part)
        done = row.settled and row.kind == "review"
        icon, tone = ("checkmark_circle", "success") if row.settled else ("circle", "warning")
        return LinesRow(
            row.id, title.format(was=row.was, becomes=row.becomes),
            tuple(part for part in (about, row.reason) if part), icon, tone, settled=done,
        )  # fmt: skip
