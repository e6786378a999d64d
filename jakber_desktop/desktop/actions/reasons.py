"""Why an action cannot be done now, in words for the palette: where it is done, or what lacks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jakber_desktop.desktop.actions import (
    archive,
    attendance,
    calendar,
    directory,
    discussion,
    follow_ups,
    home,
    invitation,
    letters,
    meetings,
    minutes,
    papers,
    preparation,
    settings,
    sharing,
    spec,
)
from jakber_desktop.language.marking import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from collections.abc import Callable

    from jakber_desktop.desktop.actions.spec import ActionSpec, Facts

_STAGE = QT_TRANSLATE_NOOP("Actions", "Buka rapatnya dahulu, tahap {place}")
_PAGE = QT_TRANSLATE_NOOP("Actions", "Buka halaman {place} dahulu")
_PLACES: tuple[tuple[tuple[ActionSpec, ...], str, str], ...] = (
    (preparation.TABLE, _STAGE, QT_TRANSLATE_NOOP("Actions", "Persiapan")),
    (invitation.TABLE, _STAGE, QT_TRANSLATE_NOOP("Actions", "Undangan")),
    (attendance.TABLE, _STAGE, QT_TRANSLATE_NOOP("Actions", "Kehadiran")),
    (discussion.TABLE, _STAGE, QT_TRANSLATE_NOOP("Actions", "Pembahasan")),
    (minutes.TABLE, _STAGE, QT_TRANSLATE_NOOP("Actions", "Notula")),
    (papers.TABLE, _STAGE, QT_TRANSLATE_NOOP("Actions", "Notula")),
    (archive.TABLE, _STAGE, QT_TRANSLATE_NOOP("Actions", "Arsip")),
    (home.TABLE, _PAGE, QT_TRANSLATE_NOOP("Actions", "Beranda")),
    (meetings.TABLE, _PAGE, QT_TRANSLATE_NOOP("Actions", "Rapat")),
    (calendar.TABLE, _PAGE, QT_TRANSLATE_NOOP("Actions", "Rapat")),
    (follow_ups.TABLE, _PAGE, QT_TRANSLATE_NOOP("Actions", "Tindak lanjut")),
    (letters.TABLE, _PAGE, QT_TRANSLATE_NOOP("Actions", "Buku surat")),
    (directory.TABLE, _PAGE, QT_TRANSLATE_NOOP("Actions", "Direktori")),
    (sharing.TABLE, _PAGE, QT_TRANSLATE_NOOP("Actions", "Sinkronisasi")),
    (settings.TABLE, _PAGE, QT_TRANSLATE_NOOP("Actions", "Pengaturan")),
)
"""Where the actions of a table are done: the sentence, and the place it names."""
_OF_ANOTHER = {
    "book_letter_number": (_STAGE, QT_TRANSLATE_NOOP("Actions", "Undangan")),
}
"""An action of a place that another table names."""

_OPENING = QT_TRANSLATE_NOOP("Actions", "Basis data masih dibuka")
_READ_ONLY = QT_TRANSLATE_NOOP("Actions", "Basis data ini hanya dapat dibaca")
_ELSEWHERE = QT_TRANSLATE_NOOP("Actions", "Tidak berlaku di halaman ini")
_NOT_NOW = QT_TRANSLATE_NOOP("Actions", "Belum dapat dilakukan sekarang")
_CHOOSE = QT_TRANSLATE_NOOP("Actions", "Pilih rapatnya dahulu")
_RULES: dict[Callable[[Facts], bool], str] = {
    spec.can_finalise: QT_TRANSLATE_NOOP("Actions", "Lengkapi dahulu isian wajib notula"),
    spec.can_edit_minutes: QT_TRANSLATE_NOOP("Actions", "Notula rapat ini bukan draf"),
    spec.can_review: QT_TRANSLATE_NOOP("Actions", "Notula rapat ini bukan draf"),
    spec.in_review: QT_TRANSLATE_NOOP("Actions", "Notula rapat ini tidak sedang ditinjau"),
    spec.can_revise: QT_TRANSLATE_NOOP("Actions", "Notula belum final, atau sudah ditandatangani"),
    spec.can_correct: QT_TRANSLATE_NOOP("Actions", "Notula rapat ini belum ditandatangani"),
    spec.can_archive: QT_TRANSLATE_NOOP("Actions", "Notula rapat ini belum final"),
    spec.can_undo: QT_TRANSLATE_NOOP("Actions", "Tidak ada yang dapat diurungkan"),
    spec.can_redo: QT_TRANSLATE_NOOP("Actions", "Tidak ada yang dapat diulangi"),
    spec.can_call_off: QT_TRANSLATE_NOOP("Actions", "Rapat ini sudah ditunda atau dibatalkan"),
    spec.can_resume: QT_TRANSLATE_NOOP("Actions", "Rapat ini tidak ditunda atau dibatalkan"),
    spec.in_field: QT_TRANSLATE_NOOP("Actions", "Letakkan kursor pada isian yang punya riwayat"),
    spec.chosen: _CHOOSE,
    spec.chosen_ready: _CHOOSE,
    spec.chosen_writable: _CHOOSE,
}


def reason(one: ActionSpec, facts: Facts, *, attached: bool) -> tuple[str, str]:
    """A template of the context "Actions", and the place it names ("" for none).

    `attached`: the place shown offers the action, so its rule is what forbids it.
    """
    if not attached:
        if one.id in _OF_ANOTHER:
            return _OF_ANOTHER[one.id]
        known = ((words, place) for table, words, place in _PLACES if one in table)
        return next(known, (_ELSEWHERE, ""))
    if not facts.ready:
        return _OPENING, ""
    if not facts.writable and one.rule(facts._replace(writable=True)):
        return _READ_ONLY, ""
    return _RULES.get(one.rule, _NOT_NOW), ""
