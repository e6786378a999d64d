"""Errors about archives: ZIP files of a whole meeting, or of all meetings."""

from __future__ import annotations

from jakber_desktop.language.marking import QT_TRANSLATE_NOOP
from jakber_desktop.model.errors.base import NotFound, Refused


class ArchiveForeign(NotFound):
    """A file is no archive that this program wrote. Facts: name."""

    code = "archive_foreign"
    happened = QT_TRANSLATE_NOOP("core", "Berkas “{name}” bukan arsip rapat JakBer Desktop.")
    next_step = QT_TRANSLATE_NOOP("core", "Pilih ZIP yang dibuat dengan Ekspor arsip ZIP.")


class ExchangeForeign(NotFound):
    """A file is no ZIP of all meetings that this program wrote. Facts: name."""

    code = "exchange_foreign"
    happened = QT_TRANSLATE_NOOP("core", "Berkas “{name}” bukan ekspor semua rapat JakBer Desktop.")
    next_step = QT_TRANSLATE_NOOP("core", "Pilih ZIP yang dibuat dengan Ekspor semua rapat.")


class ExchangeDamaged(Refused):
    """A ZIP of all meetings is not as it was written, or not safe. Facts: name, reason."""

    code = "exchange_damaged"
    happened = QT_TRANSLATE_NOOP(
        "core", "Berkas “{name}” ditolak: {reason} Data Anda tidak berubah."
    )
    next_step = QT_TRANSLATE_NOOP("core", "Minta berkasnya lagi, atau buat ekspor baru.")


class ExchangeHalted(Refused):
    """A meeting of a ZIP names what neither it nor the database has. Facts: path, reason."""

    code = "exchange_halted"
    happened = QT_TRANSLATE_NOOP(
        "core", "Impor berhenti pada {path}: {reason} Rapat yang sudah masuk tetap ada."
    )
    next_step = QT_TRANSLATE_NOOP("core", "Buat ekspor baru, lalu impor lagi ke basis data ini.")


class ExchangeOccupied(Refused):
    """All meetings are taken in where there are none. Facts: none."""

    code = "exchange_occupied"
    happened = QT_TRANSLATE_NOOP(
        "core", "Basis data ini sudah berisi data lain; semuanya tidak berubah."
    )
    next_step = QT_TRANSLATE_NOOP(
        "core",
        "Buat basis data baru, lalu impor ke sana. Satu rapat saja: ambil berkasnya dari ZIP itu.",
    )
