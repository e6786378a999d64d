"""What Direktori says without a line: empty, no result, or a file that does not open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from jakber_desktop.desktop.viewmodels.directory import narrowing
from jakber_desktop.desktop.words.directory import office_words
from jakber_desktop.desktop.words.error import error_words
from jakber_desktop.language.marking import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from jakber_desktop.desktop.services import Services
    from jakber_desktop.desktop.viewmodels.directory.directory import DirectoryViewModel
    from jakber_desktop.desktop.widgets.empty_state import EmptyState

translate = QCoreApplication.translate


def show_state(place: EmptyState, model: DirectoryViewModel, services: Services) -> None:
    """Say in `place` why there is no line, with the ways on (ui-design §13)."""
    error = services.session.error
    if error is not None:
        happened, step = error_words(error)
        place.say("error_circle", happened, step)
        place.offer()
    elif model.contents is None:
        place.say("clock", translate("DirectoryScreen", "Membuka direktori…"))
        place.offer()
    elif model.text:
        title = translate("DirectoryScreen", "Tidak ada hasil untuk “{text}”")
        office = model.chosen_office()
        text = translate("DirectoryScreen", "Periksa ejaan, atau hapus saringan.")
        if office is not None:
            text = translate(
                "DirectoryScreen", "Periksa ejaan, atau hapus saringan Kantor: {name}."
            ).format(name=office_words(office))
        place.say("search", title.format(text=model.text), text)
        _offer_clear(place, model)
    elif model.scope.kind in _NOTHING:
        icon, title = _NOTHING[model.scope.kind]
        place.say(icon, translate("DirectoryScreen", title))
        _offer_clear(place, model)
    else:
        _show_empty(place, model, services)


_NOTHING = {
    narrowing.OFTEN_INVITED: (
        "star",
        QT_TRANSLATE_NOOP("DirectoryScreen", "Belum ada yang sering diundang"),
    ),
    narrowing.INCOMPLETE: (
        "checkmark_circle",
        QT_TRANSLATE_NOOP("DirectoryScreen", "Semua sudah lengkap"),
    ),
    narrowing.INACTIVE: (
        "history",
        QT_TRANSLATE_NOOP("DirectoryScreen", "Tidak ada yang tidak aktif"),
    ),
    narrowing.HOMELESS: (
        "building",
        QT_TRANSLATE_NOOP("DirectoryScreen", "Semua orang punya kantor"),
    ),
}


def _offer_clear(place: EmptyState, model: DirectoryViewModel) -> None:
    words = translate("DirectoryScreen", "Tampilkan semua")
    place.offer((words, "filter_dismiss", model.clear_filter), primary=False)


def _show_empty(place: EmptyState, model: DirectoryViewModel, services: Services) -> None:
    office = model.chosen_office()
    title = translate("DirectoryScreen", "Direktori masih kosong")
    if office is not None:
        words = translate("DirectoryScreen", "Belum ada jabatan di {name}")
        title = words.format(name=office_words(office))
    if not model.can_edit:
        place.say("book_contacts", title)
        place.offer()
        return
    text = translate("DirectoryScreen", "Tambah satu per satu, atau impor dari Excel, CSV, vCard.")
    place.say("book_contacts", title, text)
    actions = services.actions
    new = (translate("DirectoryScreen", "Orang baru"), "person_add", actions["add_contact"].trigger)
    take = (
        translate("DirectoryScreen", "Impor"),
        "arrow_import",
        actions["import_contacts"].trigger,
    )
    place.offer(new, take, primary=False)
