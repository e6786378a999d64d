"""Every error a person can meet, with its stable code and its sentence, worded once."""

from __future__ import annotations

import errno
import shlex
from typing import ClassVar

from jakber_desktop.language.marking import QT_TRANSLATE_NOOP


class JakberError(Exception):
    """Base of all expected errors.

    `code` is stable (scripts and tests read it). `happened` says what happened and what is safe,
    `next_step` what to do; both are Indonesian templates filled from `facts`. The desktop
    translates the templates before filling them.
    """

    code: ClassVar[str] = "error"
    happened: ClassVar[str] = QT_TRANSLATE_NOOP("core", "Terjadi kesalahan.")
    next_step: ClassVar[str] = QT_TRANSLATE_NOOP("core", "Coba sekali lagi.")

    def __init__(self, **facts: object) -> None:
        self.facts = facts
        super().__init__(self.sentence())

    def sentence(self) -> str:
        """One line: what happened, what is safe, what to do."""
        return f"{self.happened.format(**self.facts)} {self.next_step.format(**self.facts)}"


_REASONS = {
    errno.EACCES: QT_TRANSLATE_NOOP("core", "tidak ada izin"),
    errno.EPERM: QT_TRANSLATE_NOOP("core", "tidak ada izin"),
    errno.ENOENT: QT_TRANSLATE_NOOP("core", "foldernya tidak ada"),
    errno.ENOTDIR: QT_TRANSLATE_NOOP("core", "foldernya tidak ada"),
    errno.EISDIR: QT_TRANSLATE_NOOP("core", "namanya milik sebuah folder"),
    errno.ENOSPC: QT_TRANSLATE_NOOP("core", "ruang disk habis"),
    errno.EDQUOT: QT_TRANSLATE_NOOP("core", "ruang disk habis"),
    errno.EFBIG: QT_TRANSLATE_NOOP("core", "terlalu besar untuk disk ini"),
    errno.EIO: QT_TRANSLATE_NOOP("core", "perangkat penyimpanannya bermasalah"),
    errno.EROFS: QT_TRANSLATE_NOOP("core", "disk hanya dapat dibaca"),
    errno.ENAMETOOLONG: QT_TRANSLATE_NOOP("core", "namanya terlalu panjang"),
}


def os_reason(error: OSError) -> str:
    """Why the operating system refused, in Indonesian where it is one of the usual reasons."""
    return _REASONS.get(error.errno or 0, error.strerror or str(error))


# --- families; the command line maps them to exit codes -----------------------------------------


class Refused(JakberError):
    """The deed was refused by a rule; nothing changed (exit 1)."""

    code = "refused"


class NotFound(JakberError):
    """What was asked for does not exist, or is not unique (exit 3)."""

    code = "not_found"


class StorageError(JakberError):
    """The database file or the disk could not do what was asked (exit 4)."""

    code = "storage"


# --- meetings ------------------------------------------------------------------------------------


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


class FieldInvalid(Refused):
    """A field's value cannot be taken; nothing changed.

    `field` is the argument's name, `rule` the template that says the right form under the field
    (ui-design §13: "Tulis tanggal seperti 12/04/2018."), filled from `facts`; `facts["reason"]` is
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


# --- meeting files -------------------------------------------------------------------------------


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


# --- lists of people and posts -------------------------------------------------------------------


class ContactsUnreadable(Refused):
    """A file is no list of people that can be read (C6). Facts: name, reason."""

    code = "contacts_unreadable"
    happened = QT_TRANSLATE_NOOP("core", "Berkas “{name}” tidak dapat diimpor: {reason}.")
    next_step = QT_TRANSLATE_NOOP(
        "core", "Data Anda tidak berubah; pilih berkas Excel (.xlsx), CSV, atau vCard."
    )


class ContactsProtected(Refused):
    """A workbook is encrypted. Facts: name."""

    code = "contacts_protected"
    happened = QT_TRANSLATE_NOOP("core", "Berkas “{name}” dilindungi kata sandi.")
    next_step = QT_TRANSLATE_NOOP(
        "core", "Data Anda tidak berubah; simpan tanpa kata sandi dari Excel, lalu impor lagi."
    )


class ContactsTooLarge(Refused):
    """A file is larger than any directory, or unpacks to something that is. Facts: name, reason."""

    code = "contacts_too_large"
    happened = QT_TRANSLATE_NOOP("core", "Berkas “{name}” terlalu besar: {reason}.")
    next_step = QT_TRANSLATE_NOOP(
        "core", "Data Anda tidak berubah; bagi daftarnya menjadi beberapa berkas."
    )


class ContactsEmpty(Refused):
    """There is nobody in a list. Facts: name."""

    code = "contacts_empty"
    happened = QT_TRANSLATE_NOOP("core", "Tidak ada orang atau jabatan di “{name}”.")
    next_step = QT_TRANSLATE_NOOP(
        "core",
        "Data Anda tidak berubah; satu baris berisi satu orang, baris pertama berisi judul kolom.",
    )


class ImportStopped(Refused):
    """Somebody stopped an import; nothing was written."""

    code = "import_stopped"
    happened = QT_TRANSLATE_NOOP("core", "Impor dihentikan.")
    next_step = QT_TRANSLATE_NOOP("core", "Data Anda tidak berubah.")


# --- the database --------------------------------------------------------------------------------


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


class StorageTrouble(StorageError):
    """Any other trouble SQLite reports from its surroundings. Facts: name, reason."""

    code = "storage_trouble"
    happened = QT_TRANSLATE_NOOP("core", "Basis data “{name}” tidak dapat dipakai: {reason}.")
    next_step = QT_TRANSLATE_NOOP("core", "Periksa disk dan izin berkas, lalu coba lagi.")


# --- documents -----------------------------------------------------------------------------------


class KindUnknown(Refused):
    """No document of this kind. Facts: kind, choices."""

    code = "kind_unknown"
    happened = QT_TRANSLATE_NOOP("core", "Jenis naskah “{kind}” tidak dikenal.")
    next_step = QT_TRANSLATE_NOOP("core", "Pilih salah satu: {choices}.")


class ProfileUnknown(Refused):
    """No rule profile of this name. Facts: key, choices."""

    code = "profile_unknown"
    happened = QT_TRANSLATE_NOOP("core", "Profil “{key}” tidak dikenal.")
    next_step = QT_TRANSLATE_NOOP("core", "Pilih salah satu: {choices}.")


class ProfileInvalid(Refused):
    """A value does not fit the profile's field. Facts: name, reason."""

    code = "profile_invalid"
    happened = QT_TRANSLATE_NOOP("core", "Isian profil {name} tidak sesuai: {reason}.")
    next_step = QT_TRANSLATE_NOOP("core", "Profil yang lama tetap dipakai; perbaiki isiannya.")


class NewsWithheld(Refused):
    """A meeting that is not open has no public report (naskah-dinas §13, R4). Facts: nature."""

    code = "news_withheld"
    happened = QT_TRANSLATE_NOOP(
        "core", "Siaran berita tidak dibuat, karena rapat ini bersifat {nature}."
    )
    next_step = QT_TRANSLATE_NOOP("core", "Cetak notula, atau ubah sifat rapat lebih dahulu.")


class InvitationWithheld(Refused):
    """A meeting that is not open is invited on paper only (R4). Facts: nature."""

    code = "invitation_withheld"
    happened = QT_TRANSLATE_NOOP(
        "core", "Surel, kalender, dan pesan tidak dibuat, karena rapat ini bersifat {nature}."
    )
    next_step = QT_TRANSLATE_NOOP("core", "Cetak suratnya, atau ubah sifat rapat lebih dahulu.")


class InvitationCalledOff(Refused):
    """Nobody is asked to come to a meeting that was called off."""

    code = "invitation_called_off"
    happened = QT_TRANSLATE_NOOP("core", "Undangan tidak dibuat, karena rapat ditunda atau batal.")
    next_step = QT_TRANSLATE_NOOP("core", "Jadwalkan lagi rapatnya lebih dahulu.")
