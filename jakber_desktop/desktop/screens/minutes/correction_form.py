"""One correction to type: of a draft under review, or a line of a ralat sheet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QWidget

from jakber_desktop.desktop._forms.ui_correction_form import Ui_CorrectionForm
from jakber_desktop.model.rows.final import Erratum

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLineEdit

    from jakber_desktop.desktop.services import Dialogs

_WIDTH = 480


class CorrectionForm(QDialog):
    """`entered` carries an Erratum; Ctrl+Enter keeps it, Esc asks before what was typed is lost."""

    entered = Signal(object)

    def __init__(
        self, title: str, author: str, dialogs: Dialogs, *, erratum: bool, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._dialogs = dialogs
        self.form = form = Ui_CorrectionForm()
        form.setupUi(self)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        form.titleLabel.setText(title)
        needed = (form.wasEdit, form.becomesEdit, form.reasonEdit)
        self._needed: tuple[QLineEdit, ...] = needed if erratum else (form.becomesEdit,)
        labels = {
            form.wasEdit: form.wasLabel,
            form.becomesEdit: form.becomesLabel,
            form.reasonEdit: form.reasonLabel,
        }
        for edit in self._needed:
            label = labels[edit]
            label.setText(self.tr("{field} (wajib)").format(field=label.text()))
            edit.textChanged.connect(self._judge)
        for name in ("place", "was", "becomes", "reason", "author"):
            edit, label = getattr(form, f"{name}Edit"), getattr(form, f"{name}Label")
            edit.setAccessibleName(label.text())
        form.placeEdit.setPlaceholderText(self.tr("Misalnya: Pembahasan agenda 2, butir a"))
        form.authorEdit.setText(author)
        form.hintLabel.setText(self.tr("Ctrl+Enter menyimpan"))
        form.yesButton.clicked.connect(self._keep)
        form.noButton.clicked.connect(self.reject)
        for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):  # as text both read "Enter" in Indonesian
            QShortcut(QKeySequence(Qt.Modifier.CTRL | key), self, self._keep)
        self.resize(min(_WIDTH, parent.window().width() - 40), self.sizeHint().height())
        self._judge()
        self._blank = self.line()
        form.placeEdit.setFocus()

    def line(self) -> Erratum:
        """What stands in the fields."""
        form = self.form
        return Erratum(
            was=form.wasEdit.text().strip(),
            becomes=form.becomesEdit.text().strip(),
            place=form.placeEdit.text().strip(),
            reason=form.reasonEdit.text().strip(),
            author=form.authorEdit.text().strip(),
        )

    def reject(self) -> None:
        """Esc, Batal or the window's cross: what was typed is not thrown away unasked."""
        title = self.tr("Tutup tanpa menyimpan?")
        text = self.tr("Isian yang sudah diketik tidak disimpan.")
        yes, no = self.tr("Tutup tanpa menyimpan"), self.tr("Lanjut mengisi")
        if self.line() == self._blank or self._dialogs.ask(title, text, yes, no):
            super().reject()

    def _keep(self) -> None:
        if self.form.yesButton.isEnabled():
            line = self.line()
            self.accept()
            self.entered.emit(line)

    def _judge(self) -> None:
        ready = all(edit.text().strip() for edit in self._needed)
        self.form.yesButton.setEnabled(ready)
