"""Errors about letters: whom they go to, what they lack, and those that went out already."""

from __future__ import annotations

from collections.abc import Sequence

from jakber_desktop.language.marking import QT_TRANSLATE_NOOP
from jakber_desktop.model.errors.base import NotFound, Refused


class OfficeUnknown(NotFound):
    """A letter is wanted for an office that the directory does not know. Facts: code."""

    code = "office_unknown"
    happened = QT_TRANSLATE_NOOP("core", "Kantor berkode “{code}” tidak ada di Direktori.")
    next_step = QT_TRANSLATE_NOOP("core", "Periksa kodenya di Direktori, lalu cetak lagi.")

    def __init__(self, code: str) -> None:
        super().__init__(code=code)


class LetterSent(Refused):
    """A letter that went out under its number is not written anew (B2). Facts: number, date."""

    code = "letter_sent"
    happened = QT_TRANSLATE_NOOP(
        "core", "Surat nomor {number} sudah dikirim tanggal {date}; isinya tetap seperti dikirim."
    )
    next_step = QT_TRANSLATE_NOOP("core", "Buat ralat undangan dengan nomor baru.")


class LetterNotKept(NotFound):
    """No letter of this kind is kept that went out under a number (B2). Facts: number."""

    code = "letter_not_kept"
    happened = QT_TRANSLATE_NOOP(
        "core", "Tidak tersimpan surat terkirim bernomor {number} untuk rapat ini."
    )
    next_step = QT_TRANSLATE_NOOP("core", "Periksa jenis naskah dan nomornya di Buku surat.")


class LetterUnsent(Refused):
    """A letter that did not go out yet is changed itself, not replaced (B2)."""

    code = "letter_unsent"
    happened = QT_TRANSLATE_NOOP(
        "core", "Ralat undangan tidak dibuat, karena undangannya belum dikirim dengan nomor."
    )
    next_step = QT_TRANSLATE_NOOP("core", "Ubah surat undangannya langsung.")


class LetterOutdated(Refused):
    """The meeting is not as the sent letter tells it, so it goes to nobody more (B2). Facts:
    number, date."""

    code = "letter_outdated"
    happened = QT_TRANSLATE_NOOP(
        "core", "Surat nomor {number} dikirim tanggal {date}, dan rapat berubah sesudahnya."
    )
    next_step = QT_TRANSLATE_NOOP(
        "core", "Beri tahu yang sudah diundang, atau buat ralat undangan dengan nomor baru."
    )


class LetterIncomplete(Refused):
    """A letter lacks number, date or signatory; a reason lets it go out so (G4, V17, V20).

    Facts: missing (their names in words). `fields` are their paths in the record.
    """

    code = "letter_incomplete"
    happened = QT_TRANSLATE_NOOP(
        "core", "Surat belum ditandai terkirim, karena belum ada {missing}."
    )
    next_step = QT_TRANSLATE_NOOP("core", "Lengkapi suratnya, atau tulis alasannya.")

    def __init__(self, fields: Sequence[str], missing: str) -> None:
        self.fields = tuple(fields)
        super().__init__(missing=missing)
