"""How Undangan takes new recipients: the line, a pasted list, the row that asks for an office."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

from jakber_desktop.desktop.viewmodels.invitation.typed import office_line
from jakber_desktop.desktop.words.error import error_words

if TYPE_CHECKING:
    from jakber_desktop.desktop._forms.ui_invitation_screen import Ui_InvitationScreen
    from jakber_desktop.desktop.services import Services
    from jakber_desktop.desktop.viewmodels.invitation.invitation import InvitationViewModel
    from jakber_desktop.model.errors import FieldInvalid
    from jakber_desktop.model.rows.attendance import Candidate


class RecipientAdding(QObject):
    """Connects the line above the recipients and the row that asks for an office."""

    line_wanted = Signal()
    """The line should take the keys."""

    def __init__(
        self,
        form: Ui_InvitationScreen,
        model: InvitationViewModel,
        services: Services,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._form, self._model, self._services = form, model, services
        line, ask = form.recipientLine, form.officeAsk
        line.set_suggest(model.suggestions, model.order_of, parent)
        line.present_wanted.connect(self._add)
        line.walk_in_wanted.connect(self._add_typed)
        line.lines_pasted.connect(self._paste)
        ask.answered.connect(model.answer_office)
        ask.given_up.connect(self._forget_asking)
        model.asking_changed.connect(self._show_asking)
        model.refused.connect(self._refuse)

    def paste_clipboard(self) -> None:
        """Invite the lines on the clipboard."""
        self._paste(QGuiApplication.clipboard().text())

    def _paste(self, text: str) -> None:
        if self._model.can_edit and not self._model.paste(text):
            self._services.messages.info(
                self.tr("Tidak ada daftar untuk ditempel"),
                self.tr("Salin dahulu daftarnya; satu baris satu jabatan."),
            )

    def _add(self, candidate: Candidate) -> None:
        self._form.recipientLine.start_over()
        self._model.add_candidate(candidate)

    def _add_typed(self, text: str) -> None:
        if text:
            self._form.recipientLine.start_over()
            self._model.add_typed(text)

    def _forget_asking(self) -> None:
        words = self._model.forget_asking()
        if self._model.asking is None:
            self._form.recipientLine.setText(words)
            self.line_wanted.emit()

    def _show_asking(self) -> None:
        """The row that asks for an office, or none."""
        wish, ask = self._model.asking, self._form.officeAsk
        if wish is None:
            had = ask.isAncestorOf(QApplication.focusWidget() or self._form.recipientTable)
            ask.hide()
            if had:
                self._form.recipientLine.setFocus(Qt.FocusReason.ShortcutFocusReason)
            return
        offices = self._model.directory()
        guess = next((office_line(tag) for tag in offices if tag.code == wish.office), "")
        lines = [office_line(tag) for tag in offices]
        ask.ask(wish.words, guess, lines, self._model.asking_more)

    def _refuse(self, error: FieldInvalid) -> None:
        if error.field == "office" and self._form.officeAsk.isVisible():
            self._form.officeAsk.say_error(" ".join(error_words(error)[:1]))
        else:
            self._services.messages.error(error)
