"""What the Rapat list says without a row: empty, no result, or a file that does not open."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from jakber_desktop.desktop import recent_databases
from jakber_desktop.desktop.words.error import error_words
from jakber_desktop.model.errors import DatabaseMissing, JakberError

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from jakber_desktop.desktop.services import Services
    from jakber_desktop.desktop.viewmodels.meetings.meetings import MeetingsViewModel
    from jakber_desktop.desktop.widgets.empty_state import EmptyState

translate = QCoreApplication.translate

_RECENT = 3
"""So many databases opened before are offered."""


def show_state(
    place: EmptyState,
    model: MeetingsViewModel,
    services: Services,
    open_database: Callable[[Path], object],
) -> None:
    """Say in `place` why there is no meeting, with the ways on (ui-design §13)."""
    session = services.session
    if session.error is not None:
        _show_trouble(place, session.error, services, open_database)
    elif model.filtered:
        _show_no_result(place, model)
    elif session.listing is None:
        place.say("database", translate("MeetingsScreen", "Menyiapkan basis data…"))
        place.offer()
    else:
        _show_empty(place, services)


def _show_empty(place: EmptyState, services: Services) -> None:
    title = translate("MeetingsScreen", "Belum ada rapat")
    if services.session.read_only:
        text = translate(
            "MeetingsScreen", "Basis data ini hanya dapat dibaca dan belum berisi rapat."
        )
        place.say("calendar_ltr", title, text)
        place.offer()
        return
    text = translate("MeetingsScreen", "Buat rapat baru, atau impor berkas rapat.")
    place.say("calendar_add", title, text)
    actions = services.actions
    new = (translate("MeetingsScreen", "Rapat baru"), "add", actions["new_meeting"].trigger)
    take = (
        translate("MeetingsScreen", "Impor rapat"),
        "arrow_import",
        actions["import_meetings"].trigger,
    )
    place.offer(new, take)


def _show_no_result(place: EmptyState, model: MeetingsViewModel) -> None:
    wanted = model.filter
    name = next((o.name for o in model.offices() if o.code == wanted.office), wanted.office)
    title = (
        translate("MeetingsScreen", "Tidak ada hasil untuk “{text}”").format(text=wanted.text)
        if wanted.text
        else translate("MeetingsScreen", "Tidak ada rapat untuk saringan ini")
    )
    if wanted.text and name:
        text = translate("MeetingsScreen", "Periksa ejaan, atau hapus saringan Kantor: {name}.")
    elif wanted.text:
        text = translate("MeetingsScreen", "Periksa ejaan, atau hapus saringan.")
    elif name:
        text = translate("MeetingsScreen", "Hapus saringan Kantor: {name} untuk melihat semuanya.")
    else:
        text = translate("MeetingsScreen", "Hapus saringan untuk melihat semua rapat.")
    place.say("search", title, text.format(name=name))
    clear = translate("MeetingsScreen", "Hapus saringan")
    place.offer((clear, "filter_dismiss", model.clear_filter), primary=False)


def _show_trouble(
    place: EmptyState,
    error: Exception,
    services: Services,
    open_database: Callable[[Path], object],
) -> None:
    if isinstance(error, DatabaseMissing):
        happened, _for_a_terminal = error_words(error)
        step = translate(
            "MeetingsScreen",
            "Mungkin dipindah, diganti nama, atau USB-nya belum terpasang. Isinya tidak diubah.",
        )
    elif isinstance(error, JakberError):
        happened, step = error_words(error)
    else:
        happened = translate("MeetingsScreen", "Basis data tidak dapat dibuka.")
        step = translate(
            "MeetingsScreen", "Data Anda tidak diubah. Coba lagi, atau pilih berkas lain."
        )
    place.say("error_circle", happened, step)
    session, actions = services.session, services.actions
    place.offer(
        (translate("MeetingsScreen", "Coba lagi"), "arrow_sync", session.try_again),
        (
            translate("MeetingsScreen", "Buka basis data lain"),
            "database",
            actions["open_database"].trigger,
        ),
        (translate("MeetingsScreen", "Buat baru"), "add", actions["new_database"].trigger),
    )
    recent = recent_databases.others(services.settings, session.path)[:_RECENT]
    words = translate("MeetingsScreen", "Buka {name} di {folder}")
    place.offer_further(
        *(
            (
                words.format(name=path.name, folder=path.parent.name or path.anchor),
                "history",
                partial(open_database, path),
            )
            for path in recent
        )
    )
