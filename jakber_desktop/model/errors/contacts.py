"""Errors about lists of people and posts that are taken in."""

from __future__ import annotations

from jakber_desktop.language.marking import QT_TRANSLATE_NOOP
from jakber_desktop.model.errors.base import Refused


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
