"""What Undangan says without a row: nobody invited yet, still opening, or a file that fails."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from jakber_desktop.desktop.words.error import error_words

if TYPE_CHECKING:
    from collections.abc import Callable

    from jakber_desktop.desktop.viewmodels.invitation.invitation import InvitationViewModel
    from jakber_desktop.desktop.viewmodels.session.session import Session
    from jakber_desktop.desktop.widgets.empty_state import EmptyState

translate = QCoreApplication.translate


def show_state(
    place: EmptyState,
    model: InvitationViewModel,
    session: Session,
    opening_again: Callable[[], object],
) -> None:
    """Say in `place` why there is no recipient; `opening_again` is called after a second try."""
    place.offer()
    if model.sheet is not None:
        how = translate("InvitationScreen", "Ketik jabatan, atau ambil dari rapat lalu.")
        how = how if model.can_edit else ""
        place.say("mail", translate("InvitationScreen", "Belum ada penerima"), how)
    elif session.error is not None:
        words = translate("InvitationScreen", "Undangan belum dapat dibuka")
        place.say("error_circle", words, " ".join(error_words(session.error)))

        def again() -> None:
            session.error = None
            session.open_fully()
            opening_again()

        label = translate("InvitationScreen", "Coba lagi")
        place.offer((label, "arrow_sync", again), primary=False)
    else:
        place.say("clock", translate("InvitationScreen", "Membuka undangan…"))
