"""Errors about the database file and the disk."""

from __future__ import annotations

import shlex

from jakber_desktop.language.marking import QT_TRANSLATE_NOOP
from jakber_desktop.model.errors.base import StorageError


class DatabaseMissing(StorageError):
    """No file at the given place. Facts: name."""

    code = "database_missing"
    happened = QT_TRANSLATE_NOOP("core", "Basis data “{name}” tidak ditemukan.")
    next_step = QT_TRANSLATE_NOOP(
        "core", "Periksa namanya, atau buat yang baru dengan: jakber new {quoted}"
    )

    def __init__(self, name: str) -> None:
        super().__init__(name=name, quoted=shlex.quote(name))


class NotAWorkspace(StorageError):
    """The file is no database of this program. Facts: name."""

    code = "not_a_workspace"
    happened = QT_TRANSLATE_NOOP(
        "core", "Berkas “{name}” bukan basis data JakBer; isinya tidak diubah."
    )
    next_step = QT_TRANSLATE_NOOP("core", "Pilih berkas lain.")


class DatabaseDamaged(StorageError):
    """SQLite finds the file damaged. Facts: name."""

    code = "database_damaged"
    happened = QT_TRANSLATE_NOOP("core", "Basis data “{name}” rusak.")
    next_step = QT_TRANSLATE_NOOP(
        "core", "Salin berkas itu lebih dahulu, lalu pulihkan dari cadangan."
    )


class DatabaseBusy(StorageError):
    """Another program holds the database for too long. Facts: name."""

    code = "database_busy"
    happened = QT_TRANSLATE_NOOP("core", "Basis data “{name}” sedang dipakai program lain.")
    next_step = QT_TRANSLATE_NOOP(
        "core", "Tunggu sebentar, lalu coba lagi; perubahan ini belum tersimpan."
    )


class DatabaseUnwritable(StorageError):
    """The file or its folder refuses writing. Facts: name."""

    code = "database_unwritable"
    happened = QT_TRANSLATE_NOOP("core", "Basis data “{name}” tidak dapat ditulis.")
    next_step = QT_TRANSLATE_NOOP("core", "Periksa izin berkas dan foldernya; data yang lama aman.")


class DiskFull(StorageError):
    """The disk is full; the change was rolled back. Facts: name."""

    code = "disk_full"
    happened = QT_TRANSLATE_NOOP(
        "core", "Ruang disk habis; perubahan terakhir belum tersimpan di “{name}”."
    )
    next_step = QT_TRANSLATE_NOOP(
        "core", "Kosongkan ruang disk, lalu simpan lagi; data yang lama aman."
    )


class DatabaseNewer(StorageError):
    """A write to a database made by a newer program. Facts: name."""

    code = "database_newer"
    happened = QT_TRANSLATE_NOOP(
        "core", "Basis data “{name}” dibuat dengan versi lebih baru dan hanya dapat dibaca."
    )
    next_step = QT_TRANSLATE_NOOP("core", "Perbarui JakBer Desktop untuk mengubahnya.")


class DatabaseOlder(StorageError):
    """A database of an older program in a place where it cannot be brought up. Facts: name."""

    code = "database_older"
    happened = QT_TRANSLATE_NOOP(
        "core",
        "Basis data “{name}” dibuat dengan versi lama dan tidak dapat diperbarui di tempat ini.",
    )
    next_step = QT_TRANSLATE_NOOP(
        "core", "Salin berkasnya ke folder yang dapat ditulis, lalu buka salinannya."
    )


class StorageTrouble(StorageError):
    """Any other trouble SQLite reports from its surroundings. Facts: name, reason."""

    code = "storage_trouble"
    happened = QT_TRANSLATE_NOOP("core", "Basis data “{name}” tidak dapat dipakai: {reason}.")
    next_step = QT_TRANSLATE_NOOP("core", "Periksa disk dan izin berkas, lalu coba lagi.")
