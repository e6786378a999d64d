"""Asks to which day a day of a series moves, and why (A1)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget

from jakber_desktop.desktop._forms.ui_move_day_dialog import Ui_MoveDayDialog
from jakber_desktop.desktop.theme.theme import theme

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QShowEvent

_WIDTH = 440


class MoveDayDialog(QDialog):
    """`attempt(date, reason)` does it and gives "" or what is wrong; the form stays open then."""

    def __init__(
        self, text: str, attempt: Callable[[str, str], str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.form = form = Ui_MoveDayDialog()
        form.setupUi(self)
        self._attempt = attempt
        self.setWindowTitle(form.titleLabel.text())
        form.textLabel.setTextFormat(Qt.TextFormat.PlainText)
        form.textLabel.setText(text)
        for label, edit in (
            (form.dateLabel, form.dateEdit), (form.reasonLabel, form.reasonEdit),
        ):  # fmt: skip
            label.setBuddy(edit)
            edit.setAccessibleName(label.text())
            edit.textChanged.connect(self._judge)
        form.yesButton.setDefault(True)
        form.yesButton.clicked.connect(self._try)
        form.noButton.clicked.connect(self.reject)
        form.errorLabel.hide()
        form.dateEdit.setFocus()
        self._judge()

    def showEvent(self, event: QShowEvent) -> None:
        """Now the fonts are known."""
        super().showEvent(event)
        self._fit()

    def _try(self) -> None:
        form = self.form
        trouble = self._attempt(form.dateEdit.text(), form.reasonEdit.text())
        form.errorLabel.setText(trouble)
        form.errorLabel.setVisible(bool(trouble))
        if trouble:
            self._fit()
        else:
            self.accept()

    def _judge(self) -> None:
        form = self.form
        typed = (form.dateEdit.text().strip(), form.reasonEdit.text().strip())
        form.yesButton.setEnabled(all(typed))

    def _fit(self) -> None:
        width = max(theme().px(_WIDTH), self.minimumSizeHint().width())
        self.resize(width, self.form.rootLayout.totalHeightForWidth(width))
