"""The bar under Undangan: what its letter lacks, that it went out, what changed since."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from jakber_desktop.desktop.widgets.minutes.lock_bar import LockBar
from jakber_desktop.desktop.words.error import error_words
from jakber_desktop.desktop.words.invitation import letter_note

if TYPE_CHECKING:
    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QWidget

    from jakber_desktop.desktop._forms.ui_invitation_screen import Ui_InvitationScreen
    from jakber_desktop.desktop.services import Services
    from jakber_desktop.desktop.viewmodels.invitation.invitation import InvitationViewModel
    from jakber_desktop.model.errors import LetterIncomplete
    from jakber_desktop.model.rows.invitation import InvitationSheet


class InvitationNote(QObject):
    """Follows the sheet; its buttons are the ways on. Asks why an incomplete letter goes out."""

    def __init__(
        self,
        form: Ui_InvitationScreen,
        model: InvitationViewModel,
        services: Services,
        place: str,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._model, self._services = model, services
        actions = services.actions
        actions.attach("book_notice", model.book_notice, place)
        actions.attach("replace_letter", model.replace_letter, place)
        self._edit, self._notice = actions["edit_letter"], actions["book_notice"]
        self._replace = actions["replace_letter"]
        deeds = (
            (self._edit, self.tr("Ubah isi surat")),
            (self._notice, self.tr("Pesan nomor pemberitahuan")),
            (self._replace, self.tr("Buat ralat undangan")),
        )
        self.bar = LockBar(deeds, parent)
        self.bar.setProperty("line", "top")
        form.rootLayout.addWidget(self.bar)  # it comes and goes: no row or button moves for it
        model.sheet_changed.connect(self._show)
        model.incomplete.connect(self._ask_reason)

    def _show(self) -> None:
        sheet = self._model.sheet
        if sheet is None:
            self.bar.say("", "")
            return
        note = letter_note(sheet)
        self.bar.offer(self._ways(sheet))
        self.bar.say(note.title, note.text, icon=note.icon, tone=note.tone)

    def _ways(self, sheet: InvitationSheet) -> list[QAction]:
        """Ralat where the sent letter is not true any more; a number for a notice without one."""
        if not self._model.can_edit:
            return []
        ways: list[QAction] = []
        if sheet.notice and "nomor" in sheet.missing:
            ways.append(self._notice)
        elif sheet.missing:
            ways.append(self._edit)
        if sheet.sent is not None and sheet.sent.changed:
            ways.append(self._replace)
        return ways

    def _ask_reason(self, error: LetterIncomplete) -> None:
        """Once: why the letter goes out although something lacks."""
        happened, _next = (*error_words(error), "")[:2]
        reason = self._services.dialogs.ask_text(
            self.tr("Surat belum lengkap"),
            self.tr("{what} Tulis alasannya bila tetap dikirim.").format(what=happened),
            self.tr("Alasan"),
            yes=self.tr("Tandai terkirim"),
            no=self.tr("Batal"),
        )
        if reason:
            self._model.send_anyway(reason)
