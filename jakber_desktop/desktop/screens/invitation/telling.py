"""What Undangan tells after a deed: done, left out and why, which number was booked."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from jakber_desktop.desktop.words.invitation import left_out_words
from jakber_desktop.desktop.words.letter_book import NUMBERS_LOW

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from jakber_desktop.desktop.services import Services
    from jakber_desktop.desktop.viewmodels.invitation.invitation import InvitationViewModel
    from jakber_desktop.desktop.viewmodels.invitation.letter import LetterForm
    from jakber_desktop.model.rows.invitation import RecipientRow

translate = QCoreApplication.translate


class InvitationTelling(QObject):
    """Puts the news of the view model and of the letter into the message bar."""

    def __init__(
        self,
        model: InvitationViewModel,
        letter: LetterForm,
        services: Services,
        show_row: Callable[[str], object],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._model, self._services, self._show_row = model, services, show_row
        model.done.connect(self._done)
        model.told.connect(self._info)
        model.left_out.connect(self._left_out)
        model.failed.connect(services.messages.error)
        letter.failed.connect(services.messages.error)
        letter.booked.connect(self._booked)

    def _done(self, words: str) -> None:
        self._services.messages.done(words, self._services.session.undo)

    def _info(self, words: str) -> None:
        self._services.messages.info(words)

    def _left_out(self, rows: Sequence[RecipientRow]) -> None:
        words = translate("InvitationScreen", "{n} undangan tidak ditandai terkirim")
        if self._model.is_notice:
            words = translate("InvitationScreen", "{n} pemberitahuan tidak ditandai terkirim")
        show = (translate("InvitationScreen", "Tunjukkan"), partial(self._show_row, rows[0].id))
        self._services.messages.warning(words.format(n=len(rows)), left_out_words(rows), show)

    def _booked(self, number: str, left: int | None) -> None:
        self._done(translate("InvitationScreen", "Nomor {number} dipesan").format(number=number))
        if left is not None and left <= NUMBERS_LOW:
            text = translate(
                "InvitationScreen", "Minta laptop pemegang buku meminjamkan blok baru."
            )
            title = translate("InvitationScreen", "Sisa {n} nomor").format(n=left)
            self._services.messages.warning(title, text)
