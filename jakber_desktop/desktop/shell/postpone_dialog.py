"""Asks why a meeting is postponed and, when it is known, to which day, time and place (A6)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog, QWidget

from jakber_desktop.desktop._forms.ui_postpone_dialog import Ui_PostponeDialog
from jakber_desktop.desktop.services import Postponement
from jakber_desktop.desktop.theme.theme import theme

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QShowEvent

_WIDTH = 480


class PostponeDialog(QDialog):
    """One reason, which must be typed, and the new plan, which may stay open.

    `attempt` does it and gives "" or the sentence that says what is wrong; the dialog stays open
    then, with everything typed.
    """

    def __init__(
        self, text: str, attempt: Callable[[Postponement], str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.form = form = Ui_PostponeDialog()
        form.setupUi(self)
        self._attempt = attempt
        self.setWindowTitle(form.titleLabel.text())
        form.textLabel.setText(text)
        for label, edit in (
            (form.reasonLabel, form.reasonEdit),
            (form.dateLabel, form.dateEdit),
            (form.startLabel, form.startEdit),
            (form.endLabel, form.endEdit),
            (form.venueLabel, form.venueEdit),
        ):
            label.setBuddy(edit)
            edit.setAccessibleName(label.text())
        form.reasonEdit.textChanged.connect(self._judge)
        form.yesButton.setDefault(True)
        form.yesButton.clicked.connect(self._try)
        form.noButton.clicked.connect(self.reject)
        form.reasonEdit.setFocus()
        self._judge()

    def typed(self) -> Postponement:
        """What stands in the fields, without spaces around it."""
        form = self.form
        edits = (form.reasonEdit, form.dateEdit, form.startEdit, form.endEdit, form.venueEdit)
        return Postponement(*(str(edit.text()).strip() for edit in edits))

    def showEvent(self, event: QShowEvent) -> None:
        """Now the fonts are known: as high as the wrapped sentences are at this width."""
        super().showEvent(event)
        width = max(theme().px(_WIDTH), self.minimumSizeHint().width())
        self.resize(width, self.form.rootLayout.totalHeightForWidth(width))

    def _try(self) -> None:
        trouble = self._attempt(self.typed())
        self.form.errorLabel.setText(trouble)
        if not trouble:
            self.accept()

    def _judge(self) -> None:
        self.form.yesButton.setEnabled(bool(self.form.reasonEdit.text().strip()))
