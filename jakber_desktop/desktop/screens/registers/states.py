"""What a register says without a row: being read, no result, empty, or a file that fails (§13)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from jakber_desktop.desktop.words.error import error_words

if TYPE_CHECKING:
    from jakber_desktop.desktop.services import Services
    from jakber_desktop.desktop.viewmodels.follow_ups.register import RegisterViewModel
    from jakber_desktop.desktop.widgets.empty_state import EmptyState

translate = QCoreApplication.translate


def show_state(
    place: EmptyState,
    model: RegisterViewModel[Any],
    services: Services,
    icon: str,
    title: str,
    text: str,
) -> None:
    """Say in `place` why there is no row; `title` and `text` for a register that has none."""
    error = services.session.error
    if error is not None:
        place.say("error_circle", *error_words(error))
        place.offer()
    elif not model.known:
        place.say("clock", translate("FollowUps", "Membuka daftar…"))
        place.offer()
    elif model.filtered:
        words = translate("FollowUps", "Tidak ada hasil untuk “{text}”")
        wanted = model.filter.text
        none = translate("FollowUps", "Tidak ada yang cocok dengan saringan")
        found = words.format(text=wanted) if wanted else none
        place.say("search", found, translate("FollowUps", "Periksa ejaan, atau hapus saringan."))
        again = translate("FollowUps", "Tampilkan semua")
        place.offer((again, "filter_dismiss", model.clear_filter), primary=False)
    else:
        place.say(icon, title, text)
        place.offer()
