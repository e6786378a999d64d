"""The shared fields of the letter in Undangan; the letter beside it shows each change (05)."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QWidget

from jakber_desktop.desktop._forms.ui_invitation_letter_panel import Ui_LetterPanel
from jakber_desktop.desktop.theme.theme import theme
from jakber_desktop.desktop.widgets.chips import ChipLook
from jakber_desktop.desktop.widgets.choice_field import ChoiceField

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from jakber_desktop.desktop.viewmodels.invitation.letter import LetterForm
    from jakber_desktop.desktop.widgets.form_field import FormField


class LetterPanel(QFrame):
    """Every field that is left is one change; Esc leads back to the recipients."""

    close_wanted = Signal()
    number_wanted = Signal()
    """A number of the register is wanted for the letter."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = Ui_LetterPanel()
        self.form.setupUi(self)
        self._model: LetterForm | None = None
        self._shown: str | None = None
        self._fields = self._named_fields()
        self.form.lockChip.show_look(ChipLook(""))
        self.form.doneButton.name_it(self.tr("Selesai"), "F4")
        self.form.doneButton.setProperty("keyHint", "F4")
        self.form.doneButton.clicked.connect(self.close_wanted)
        self.form.bookButton.name_it(self.tr("Pesan nomor dari buku surat"))
        self.form.bookButton.clicked.connect(self.number_wanted)
        self.form.dateField.line.setPlaceholderText(self.tr("28/3 atau 28 maret"))
        self.form.numberField.setToolTip(
            self.tr("Kode unit di dalam nomor, misalnya CO, diatur di Pengaturan › Penomoran.")
        )
        theme().changed.connect(self._measure)
        self._measure()

    def show_model(self, model: LetterForm) -> None:
        """Show this model."""
        self._model = model
        for name, choices in model.choices().items():
            field = self._fields[name]
            if isinstance(field, ChoiceField):
                field.set_choices(choices)
        for name, field in self._fields.items():
            field.committed.connect(partial(model.set_field, name))
        model.shown.connect(self._show)
        model.refused.connect(self._refuse)

    def begin(self) -> None:
        """Opened: the first field that is empty takes the keys."""
        fields = list(self._fields.values())
        empty = next((field for field in fields if not field.text()), fields[0])
        empty.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def commit(self) -> None:
        """Write what was typed."""
        for field in self._fields.values():
            field.commit()

    def first_field(self) -> QWidget:
        """Where F6 comes in."""
        return self.form.numberField.editor

    def fields(self) -> dict[str, FormField]:
        """All fields by name."""
        return self._fields

    def field(self, name: str) -> FormField:
        """The field of this name."""
        return self._fields[name]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_wanted.emit()
        else:
            super().keyPressEvent(event)

    def _show(self) -> None:
        model = self._model
        if model is None:
            return
        other = model.meeting_id != self._shown
        self._shown = model.meeting_id
        self.form.signatoryField.set_suggestions([leader.line for leader in model.people])
        self.form.signingLabel.setText(model.signing() or self.tr("Belum ada penanda tangan."))
        for above in (self.form.mandatorField, self.form.throughField):
            above.set_suggestions(model.posts())
        self.form.subjectField.area.setPlaceholderText(model.usual_subject())
        for name, text in model.values().items():
            field = self._fields[name]
            (field.start if other else field.show_value)(text)
            field.set_locked(locked=not model.may_edit(name))
        self.form.bookButton.setVisible(model.can_edit and not model.values()["number"])
        look = ChipLook(self.tr("Hanya dapat dibaca"), "lock_closed")
        if model.can_edit:
            look = ChipLook(self.tr("Sudah dikirim"), "send") if model.sent else ChipLook("")
        self.form.lockChip.show_look(look)

    def _refuse(self, name: str, words: str) -> None:
        if name in self._fields:
            self._fields[name].say_error(words)

    def _named_fields(self) -> dict[str, FormField]:
        form = self.form
        return {
            "number": form.numberField,
            "date": form.dateField,
            "classification": form.classificationField,
            "urgency": form.urgencyField,
            "subject": form.subjectField,
            "purpose": form.purposeField,
            "signatory": form.signatoryField,
            "acting": form.actingField,
            "on_behalf_of": form.mandatorField,
            "delegated_through": form.throughField,
            "no_substitutes": form.substitutesField,
            "copies": form.copiesField,
        }

    def _measure(self) -> None:
        self.form.headerFrame.setFixedHeight(theme().size("paneHeaderTall"))
