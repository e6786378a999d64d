"""Errors about the shared folder, the passphrase that seals it, and packages carried by hand."""

from __future__ import annotations

from jakber_desktop.language.marking import QT_TRANSLATE_NOOP
from jakber_desktop.model.errors.base import NotFound, Refused, StorageError


class FolderUnreachable(StorageError):
    """The shared folder cannot be read or written now. Facts: name, reason."""

    code = "folder_unreachable"
    happened = QT_TRANSLATE_NOOP("core", "Folder bersama “{name}” tidak dapat dijangkau: {reason}.")
    next_step = QT_TRANSLATE_NOOP(
        "core", "Data rapat aman di laptop ini; sambungkan foldernya, lalu sinkronkan lagi."
    )


class FolderUnset(Refused):
    """A sync without a folder: none was chosen yet."""

    code = "folder_unset"
    happened = QT_TRANSLATE_NOOP("core", "Folder bersama belum dipilih.")
    next_step = QT_TRANSLATE_NOOP("core", "Pilih folder bersama di halaman Sinkronisasi.")


class FolderUnsuitable(Refused):
    """The target is no place for shared files. Facts: name, reason."""

    code = "folder_unsuitable"
    happened = QT_TRANSLATE_NOOP(
        "core", "Folder “{name}” tidak dipakai sebagai folder bersama: {reason}."
    )
    next_step = QT_TRANSLATE_NOOP("core", "Data rapat aman; pilih folder lain.")


class PlaceUnsafe(StorageError):
    """A live database on a network share would be damaged sooner or later. Facts: name."""

    code = "place_unsafe"
    happened = QT_TRANSLATE_NOOP(
        "core", "Basis data “{name}” terletak di jaringan dan tidak dibuka dari sana."
    )
    next_step = QT_TRANSLATE_NOOP(
        "core", "Salin berkasnya ke laptop ini; yang dibagikan cukup folder bersama."
    )


class KeyWanted(StorageError):
    """What is shared is sealed and this session holds no key. Facts: name, line (a command)."""

    code = "key_wanted"
    happened = QT_TRANSLATE_NOOP(
        "core", "“{name}” disegel dengan frasa sandi yang belum dikenal laptop ini."
    )
    next_step = QT_TRANSLATE_NOOP(
        "core", "Data rapat aman; tulis frasa sandinya, atau jalankan: {line}"
    )


class WrongPassphrase(StorageError):
    """The words are not the passphrase of what is shared."""

    code = "wrong_passphrase"
    happened = QT_TRANSLATE_NOOP("core", "Frasa sandi ini tidak cocok; data rapat tidak berubah.")
    next_step = QT_TRANSLATE_NOOP("core", "Periksa ejaan dan huruf besarnya, lalu tulis lagi.")


class PassphraseUnfit(Refused):
    """A new passphrase is too short to protect anything. Facts: least (characters)."""

    code = "passphrase_unfit"
    happened = QT_TRANSLATE_NOOP("core", "Frasa sandi terlalu pendek; yang lama tetap berlaku.")
    next_step = QT_TRANSLATE_NOOP("core", "Tulis paling sedikit {least} huruf, misalnya tiga kata.")


class PassphraseFileUnreadable(StorageError):
    """The file that should hold the passphrase cannot be read. Facts: name, reason."""

    code = "passphrase_file_unreadable"
    happened = QT_TRANSLATE_NOOP(
        "core", "Berkas frasa sandi “{name}” tidak dapat dibaca: {reason}."
    )
    next_step = QT_TRANSLATE_NOOP("core", "Data rapat aman; periksa nama dan izin berkasnya.")


class NothingToExport(Refused):
    """A database without any change makes no package."""

    code = "nothing_to_export"
    happened = QT_TRANSLATE_NOOP("core", "Basis data ini belum berisi apa pun untuk diekspor.")
    next_step = QT_TRANSLATE_NOOP("core", "Buat rapat lebih dahulu; tidak ada berkas yang ditulis.")


class DeviceUnknown(NotFound):
    """No laptop of this key ever wrote here. Facts: device."""

    code = "device_unknown"
    happened = QT_TRANSLATE_NOOP("core", "Laptop “{device}” tidak dikenal.")
    next_step = QT_TRANSLATE_NOOP("core", "Lihat daftarnya dengan: jakber devices")


class DeviceInUse(Refused):
    """The own laptop cannot be retired."""

    code = "device_in_use"
    happened = QT_TRANSLATE_NOOP("core", "Laptop yang sedang dipakai tidak dapat dipensiunkan.")
    next_step = QT_TRANSLATE_NOOP("core", "Lakukan dari laptop lain; data rapat aman.")
