"""Errors about meetings and the rows of a meeting."""

from __future__ import annotations

from jakber_desktop.language.marking import QT_TRANSLATE_NOOP
from jakber_desktop.model.errors.base import NotFound, Refused


class MeetingNotFound(NotFound):
    """No meeting answers to the given id, prefix or date. Facts: ref."""

    code = "meeting_not_found"
    happened = QT_TRANSLATE_NOOP("core", "Rapat “{ref}” tidak ditemukan.")
    next_step = QT_TRANSLATE_NOOP("core", "Lihat daftar rapat, lalu pilih salah satu.")


class MeetingAmbiguous(NotFound):
    """Several meetings answer to the given prefix or date. Facts: ref, count, choices."""

    code = "meeting_ambiguous"
    happened = QT_TRANSLATE_NOOP("core", "“{ref}” cocok dengan {count} rapat: {choices}.")
    next_step = QT_TRANSLATE_NOOP("core", "Tulis id yang lebih panjang.")


class MeetingLocked(Refused):
    """The minutes are final: the meeting can only be read (H1, V16)."""

    code = "meeting_locked"
    happened = QT_TRANSLATE_NOOP("core", "Notula final, hanya dapat dibaca.")
    next_step = QT_TRANSLATE_NOOP("core", "Buat revisi untuk mengubahnya.")


class MeetingSent(Refused):
    """A meeting whose invitation went out is cancelled, never deleted (ui-design §9, 02)."""

    code = "meeting_sent"
    happened = QT_TRANSLATE_NOOP("core", "Rapat tidak dihapus, karena undangannya sudah dikirim.")
    next_step = QT_TRANSLATE_NOOP("core", "Batalkan rapat dengan alasan.")


class RowNotFound(NotFound):
    """What a deed is about is not there (any more). Facts: what (an Indonesian noun)."""

    code = "row_not_found"
    happened = QT_TRANSLATE_NOOP("core", "{what} ini tidak ada lagi.")
    next_step = QT_TRANSLATE_NOOP("core", "Muat ulang halaman, lalu pilih yang lain.")


class TextTooLarge(Refused):
    """One field holds more than a package of changes carries (sync.md §7). Facts: size (MB)."""

    code = "text_too_large"
    happened = QT_TRANSLATE_NOOP(
        "core", "Satu isian berukuran {size} MB, terlalu besar untuk disimpan dan dibagikan."
    )
    next_step = QT_TRANSLATE_NOOP(
        "core",
        "Yang sudah tersimpan tidak berubah; bagi teksnya, atau lampirkan sebagai berkas.",
    )


class FieldInvalid(Refused):
    """A field's value cannot be taken; nothing changed.

    `field` is the argument's name, `rule` the template that says the right form under the field
    (ui-design §13: "Tulis tanggal seperti 12/04/2026."), filled from `facts`; `facts["reason"]` is
    the filled sentence.
    """

    code = "field_invalid"
    happened = QT_TRANSLATE_NOOP("core", "{reason}")
    next_step = QT_TRANSLATE_NOOP("core", "Data Anda tidak berubah.")

    def __init__(self, field: str, rule: str, **facts: object) -> None:
        self.field = field
        self.rule = rule
        vars(self)["happened"] = rule  # the template of this very field: it can be translated
        super().__init__(reason=rule.format(**facts), **facts)


class StillUsed(Refused):
    """Nothing that a meeting names is ever deleted (C6). Facts: what, count."""

    code = "still_used"
    happened = QT_TRANSLATE_NOOP("core", "{what} tidak dihapus, karena dipakai di {count} tempat.")
    next_step = QT_TRANSLATE_NOOP("core", "Tandai tidak aktif, atau akhiri masa jabatannya.")


class SeriesUsed(Refused):
    """A series that meetings belong to stays. Facts: name, count."""

    code = "series_used"
    happened = QT_TRANSLATE_NOOP(
        "core", "Rangkaian “{name}” tidak dihapus, karena masih punya {count} rapat."
    )
    next_step = QT_TRANSLATE_NOOP("core", "Gabungkan ke rangkaian lain lebih dahulu.")


class SeriesFinal(Refused):
    """Final minutes are sealed with the name of their series, so it stays; the other one has none
    and can go up in it. Facts: name, count, other."""

    code = "series_final"
    happened = QT_TRANSLATE_NOOP(
        "core",
        "Rangkaian “{name}” tidak digabungkan, karena {count} notula finalnya menyebut rangkaian "
        "itu.",
    )
    next_step = QT_TRANSLATE_NOOP(
        "core", "Gabungkan “{other}” ke “{name}”, lalu ganti namanya bila perlu."
    )


class SeriesBothFinal(Refused):
    """Final minutes name either series, so both stay. Facts: name, other."""

    code = "series_both_final"
    happened = QT_TRANSLATE_NOOP(
        "core",
        "Rangkaian “{name}” tidak digabungkan, karena keduanya disebut dalam notula final.",
    )
    next_step = QT_TRANSLATE_NOOP(
        "core",
        "Lanjutkan rapat berikutnya dalam “{other}”, pindahkan butir yang menunggu ke sana, dan "
        "kosongkan jadwal “{name}”.",
    )


class LetterheadUsed(Refused):
    """A letterhead that meetings name stays, or their papers would lose it. Facts: name, count."""

    code = "letterhead_used"
    happened = QT_TRANSLATE_NOOP(
        "core", "Kop surat “{name}” tidak dihapus, karena dipakai {count} rapat."
    )
    next_step = QT_TRANSLATE_NOOP("core", "Pilih kop lain sebagai kop utama bila perlu.")


class NothingToUndo(Refused):
    """The undo (or redo) stack is empty."""

    code = "nothing_to_undo"
    happened = QT_TRANSLATE_NOOP("core", "Tidak ada yang dapat diurungkan.")
    next_step = QT_TRANSLATE_NOOP("core", "Data Anda tidak berubah.")
