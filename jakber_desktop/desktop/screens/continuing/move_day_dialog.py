"""Asks to which day a day of a series moves, and why (A1)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from jakber_desktop.desktop._forms.ui_move_day_dialog import Ui_MoveDayDialog
from jakber_desktop.desktop.widgets.attempt_dialog import AttemptDialog

if TYPE_CHECKING:
    from collections.abc import Callable


class MoveDayDialog(AttemptDialog):
    """`attempt(date, reason)` does it and gives "" or what is wrong; the form stays open then."""

    WIDTH = 440

    def __init__(
        self, text: str, attempt: Callable[[str, str], str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.form = form = Ui_MoveDayDialog()
        form.setupUi(self)
        self._attempt = attempt
        form.textLabel.setTextFormat(Qt.TextFormat.PlainText)
        form.textLabel.setText(text)
        self.frame(((form.dateLabel, form.dateEdit), (form.reasonLabel, form.reasonEdit)))
        for edit in (form.dateEdit, form.reasonEdit):
            edit.textChanged.connect(self._judge)
        form.dateEdit.setFocus()
        self._judge()

    def tried(self) -> str:
        return self._attempt(self.form.dateEdit.text(), self.form.reasonEdit.text())

    def _judge(self) -> None:
        form = self.form
        typed = (form.dateEdit.text().strip(), form.reasonEdit.text().strip())
        form.yesButton.setEnabled(all(typed))
