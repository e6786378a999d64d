"""What Buku surat says without a number: empty, no result, or a file that does not open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from jakber_desktop.desktop.words.error import error_words

if TYPE_CHECKING:
    from jakber_desktop.desktop.services import Services
    from jakber_desktop.desktop.viewmodels.letter_book.letter_book import LetterBookViewModel
    from jakber_desktop.desktop.widgets.empty_state import EmptyState

translate = QCoreApplication.translate


def show_state(place: EmptyState, model: LetterBookViewModel, services: Services) -> None:
    """Say in `place` why there is no number, with the ways on (ui-design §13)."""
    error = services.session.error
    if error is not None:
        place.say("error_circle", *error_words(error))
        place.offer()
    elif model.register is None:
        place.say("clock", translate("LetterBook", "Membuka buku surat…"))
        place.offer()
    elif model.filtered:
        title = translate("LetterBook", "Tidak ada nomor di sini")
        if model.text:
            words = translate("LetterBook", "Tidak ada hasil untuk “{text}”")
            title = words.format(text=model.text)
        text = translate("LetterBook", "Periksa ejaan, atau hapus saringan.")
        place.say("search", title, text)
        words = translate("LetterBook", "Tampilkan semua")
        place.offer((words, "filter_dismiss", model.clear_filter), primary=False)
    else:
        _show_empty(place, model, services)


def _show_empty(place: EmptyState, model: LetterBookViewModel, services: Services) -> None:
    words = translate("LetterBook", "Belum ada nomor surat tahun {year}")
    title = words.format(year=model.year)
    if not model.can_edit:
        place.say("notebook", title)
        place.offer()
        return
    text = translate(
        "LetterBook", "Pesan nomor di sini atau dari Undangan; nomor lama dapat dicatat."
    )
    place.say("notebook", title, text)
    actions = services.actions
    book = translate("LetterBook", "Pesan nomor")
    note = translate("LetterBook", "Catat nomor luar")
    place.offer(
        (book, "add", actions["book_number"].trigger),
        (note, "edit", actions["record_outside"].trigger),
        primary=False,
    )
