"""Asks for a span of dates; either end may stay open."""

from __future__ import annotations

import datetime as dt
import re

from PySide6.QtWidgets import QDialog, QWidget

from jakber_desktop.desktop._forms.ui_period_dialog import Ui_PeriodDialog

_DATE = re.compile(r"\s*(\d{1,2})[/.\- ](\d{1,2})[/.\- ](\d{4})\s*\Z")


def parsed(text: str) -> dt.date | None:
    """The date written as 12/04/2018 (also 12-4-2018, 12.4.2018); None when it is none."""
    found = _DATE.match(text)
    if found is None:
        return None
    day, month, year = (int(part) for part in found.groups())
    try:
        return dt.date(year, month, day)
    except ValueError:
        return None


class PeriodDialog(QDialog):
    """Two dates; empty means open. It cannot be accepted with a date that is none."""

    def __init__(
        self, since: dt.date | None, until: dt.date | None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.form = Ui_PeriodDialog()
        self.form.setupUi(self)
        self.setWindowTitle(self.tr("Rentang tanggal"))
        for edit, value in ((self.form.sinceEdit, since), (self.form.untilEdit, until)):
            edit.setText(f"{value:%d/%m/%Y}" if value else "")
            edit.textChanged.connect(self._judge)
        self.form.sinceLabel.setBuddy(self.form.sinceEdit)
        self.form.untilLabel.setBuddy(self.form.untilEdit)
        self.form.yesButton.setDefault(True)
        self.form.yesButton.clicked.connect(self.accept)
        self.form.noButton.clicked.connect(self.reject)
        self._judge()

    def period(self) -> tuple[dt.date | None, dt.date | None]:
        """(since, until), None where the field is empty."""
        return parsed(self.form.sinceEdit.text()), parsed(self.form.untilEdit.text())

    def _judge(self) -> None:
        words = ""
        for edit in (self.form.sinceEdit, self.form.untilEdit):
            wrong = bool(edit.text().strip()) and parsed(edit.text()) is None
            edit.setProperty("invalid", wrong)
            edit.style().polish(edit)
            if wrong:
                words = self.tr("Tulis tanggal seperti 12/04/2026.")
        since, until = self.period()
        if not words and since and until and until < since:
            words = self.tr("Tanggal akhir harus sesudah tanggal awal.")
        self.form.errorLabel.setText(words)
        self.form.yesButton.setEnabled(not words)
