"""The panel of choices at the right of Naskah rapat and Laporan bulanan, and the paper's number."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from jakber_desktop.desktop._forms.ui_paper_options import Ui_PaperOptions
from jakber_desktop.desktop.theme.theme import theme

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from jakber_desktop.desktop.widgets.choice_field import ChoiceField

_WIDE = 420
"""The lists of offices and decisions are wider than their fields."""


class PaperOptions(QFrame):
    """`chosen(field, key)` tells a choice; `number_wanted` the button of the number."""

    chosen = Signal(str, str)
    number_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = Ui_PaperOptions()
        self.form.setupUi(self)
        form = self.form
        self.fields: dict[str, ChoiceField] = {
            "office": form.officeField,
            "decision": form.decisionField,
            "signers": form.signersField,
            "mode": form.modeField,
            "sheet": form.sheetField,
            "profile": form.profileField,
        }
        for name, field in self.fields.items():
            field.committed.connect(lambda key, name=name: self.chosen.emit(name, key))
        form.withheldState.hide()
        form.dateField.line.setPlaceholderText("12/04/2026")
        form.numberButton.clicked.connect(self.number_wanted)
        theme().changed.connect(self._measure)
        self._measure()

    def offer(self, name: str, choices: Mapping[str, str], current: str) -> None:
        """Offer the choices (key -> words) of a field."""
        field = self.fields[name]
        field.set_choices(choices)
        field.show_value(current)

    def show_fields(self, names: Collection[str]) -> None:
        """Show these fields; the others mean nothing for the paper."""
        for name, field in self.fields.items():
            field.setVisible(name in names)

    def show_withheld(self, title: str, text: str) -> None:
        """Say what the paper leaves out, beside the choice it follows from; "" for nothing."""
        self.form.withheldState.setVisible(bool(title))
        self.form.withheldState.say("note", title, text)

    def show_number(self, state: tuple[str, str, str], button: str, date: str) -> None:
        """Show the number (StateLine's state, title, text); no button words: nothing to do."""
        form = self.form
        form.numberState.say(*state)
        form.numberButton.setText(button)
        form.numberButton.name_it(button, "Ctrl+B")
        form.numberButton.setVisible(bool(button))
        form.dateField.setVisible(bool(button))
        form.dateField.show_value(date)

    def lock_number(self, reason: str) -> None:
        """Close the button with the reason as its tooltip; "" opens it."""
        self.form.numberButton.setEnabled(not reason)
        self.form.dateField.set_locked(locked=bool(reason))
        if reason:
            self.form.numberButton.setToolTip(reason)

    def _measure(self) -> None:
        for name in ("office", "decision"):
            self.fields[name].box.view().setMinimumWidth(theme().px(_WIDE))
