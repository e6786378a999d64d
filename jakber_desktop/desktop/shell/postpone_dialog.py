"""Asks why a meeting is postponed and, when it is known, to which day, time and place (A6)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from jakber_desktop.desktop._forms.ui_postpone_dialog import Ui_PostponeDialog
from jakber_desktop.desktop.services import Postponement
from jakber_desktop.desktop.widgets.attempt_dialog import AttemptDialog

if TYPE_CHECKING:
    from collections.abc import Callable


class PostponeDialog(AttemptDialog):
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
        form.textLabel.setText(text)
        self.frame((
            (form.reasonLabel, form.reasonEdit), (form.dateLabel, form.dateEdit),
            (form.startLabel, form.startEdit), (form.endLabel, form.endEdit),
            (form.venueLabel, form.venueEdit),
        ))  # fmt: skip
        form.reasonEdit.textChanged.connect(self._judge)
        form.reasonEdit.setFocus()
        self._judge()

    def typed(self) -> Postponement:
        """What stands in the fields, without spaces around it."""
        form = self.form
        edits = (form.reasonEdit, form.dateEdit, form.startEdit, form.endEdit, form.venueEdit)
        return Postponement(*(str(edit.text()).strip() for edit in edits))

    def tried(self) -> str:
        return self._attempt(self.typed())

    def _judge(self) -> None:
        self.form.yesButton.setEnabled(bool(self.form.reasonEdit.text().strip()))
