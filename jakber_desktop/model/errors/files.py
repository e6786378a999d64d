"""Errors about files: meeting files, attachments, scans, crests."""

from __future__ import annotations

from jakber_desktop.language.marking import QT_TRANSLATE_NOOP
from jakber_desktop.model.errors.base import NotFound, Refused


class MeetingFileInvalid(Refused):
    """A meeting file breaks a rule of its schema. Facts: name, path, reason."""

    code = "meeting_file_invalid"
    happened = QT_TRANSLATE_NOOP("core", "Berkas “{name}” ditolak pada {path}: {reason}.")
    whole = QT_TRANSLATE_NOOP("core", "Berkas “{name}” ditolak: {reason}.")
    next_step = QT_TRANSLATE_NOOP(
        "core", "Data Anda tidak berubah; perbaiki berkas, lalu impor lagi."
    )

    def __init__(self, name: str, path: str, reason: str) -> None:
        if path == "$":  # the file as a whole: there is no place to name
            self.happened = self.whole  # type: ignore[misc]
        super().__init__(name=name, path=path, reason=reason)


class FileUnreadable(Refused):
    """A file cannot be read from disk. Facts: name, reason."""

    code = "file_unreadable"
    happened = QT_TRANSLATE_NOOP("core", "Berkas “{name}” tidak dapat dibaca: {reason}.")
    next_step = QT_TRANSLATE_NOOP("core", "Data Anda tidak berubah; pilih berkas lain.")


class FileMissing(NotFound):
    """There is no file of this name. Facts: name."""

    code = "file_missing"
    happened = QT_TRANSLATE_NOOP("core", "Berkas “{name}” tidak ditemukan.")
    next_step = QT_TRANSLATE_NOOP("core", "Periksa nama dan foldernya; data Anda tidak berubah.")


class FileUnwritable(Refused):
    """A file cannot be written to disk. Facts: name, reason."""

    code = "file_unwritable"
    happened = QT_TRANSLATE_NOOP("core", "Berkas “{name}” tidak dapat disimpan: {reason}.")
    next_step = QT_TRANSLATE_NOOP(
        "core", "Data rapat aman; pilih tempat lain atau kosongkan ruang disk."
    )


class FileNotKept(Refused):
    """A file could not be copied into the folder of attachments. Facts: name, reason."""

    code = "file_not_kept"
    happened = QT_TRANSLATE_NOOP("core", "Berkas “{name}” tidak dapat dilampirkan: {reason}.")
    next_step = QT_TRANSLATE_NOOP(
        "core", "Data rapat aman; kosongkan ruang disk atau periksa izin folder lampiran."
    )


class AttachmentAbsent(NotFound):
    """The bytes of an attachment are not on this laptop (yet). Facts: name."""

    code = "attachment_absent"
    happened = QT_TRANSLATE_NOOP("core", "Berkas “{name}” belum ada di laptop ini.")
    next_step = QT_TRANSLATE_NOOP(
        "core", "Berkas datang bersama sinkronisasi, atau lampirkan lagi berkas yang sama."
    )


class AttachmentDamaged(Refused):
    """The kept bytes are not those that were attached. Facts: name."""

    code = "attachment_damaged"
    happened = QT_TRANSLATE_NOOP("core", "Berkas “{name}” rusak di laptop ini dan tidak dibuka.")
    next_step = QT_TRANSLATE_NOOP("core", "Lampirkan lagi berkas aslinya untuk memulihkannya.")


class AttachmentUnsafe(Refused):
    """A program is never started from here. Facts: name."""

    code = "attachment_unsafe"
    happened = QT_TRANSLATE_NOOP(
        "core", "Berkas “{name}” adalah program dan tidak dijalankan dari sini."
    )
    next_step = QT_TRANSLATE_NOOP("core", "Simpan salinannya bila memang diperlukan.")


class ScanUnsuitable(Refused):
    """A scan is a PDF, JPG or PNG by its content. Facts: name."""

    code = "scan_unsuitable"
    happened = QT_TRANSLATE_NOOP("core", "Berkas “{name}” bukan PDF, JPG, atau PNG.")
    next_step = QT_TRANSLATE_NOOP("core", "Pindai ke salah satu bentuk itu, lalu lampirkan lagi.")


class CrestUnsuitable(Refused):
    """A crest is a PNG or JPG picture of a reasonable size. Facts: name."""

    code = "crest_unsuitable"
    happened = QT_TRANSLATE_NOOP(
        "core", "Gambar “{name}” tidak dapat dipakai; logo berupa PNG atau JPG."
    )
    next_step = QT_TRANSLATE_NOOP("core", "Logo yang lama tetap dipakai; pilih gambar lain.")


class FileTaken(Refused):
    """A new database would overwrite an existing file. Facts: name."""

    code = "file_taken"
    happened = QT_TRANSLATE_NOOP("core", "Berkas “{name}” sudah ada dan tidak ditimpa.")
    next_step = QT_TRANSLATE_NOOP("core", "Pilih nama lain.")
