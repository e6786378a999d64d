"""Buku surat (19): numbers booked, issued, void, noted; blocks lent; years."""

from __future__ import annotations

from jakber_desktop.desktop.actions.spec import EDIT, FILE, MEETING, VIEW, writable
from jakber_desktop.desktop.actions.spec import ActionSpec as A
from jakber_desktop.language.marking import QT_TRANSLATE_NOOP

TABLE: tuple[A, ...] = (
    A(
        "book_number",
        QT_TRANSLATE_NOOP("Actions", "Pesan nomor"),
        EDIT,
        "Ins",
        "add",
        writable,
        local=True,
    ),
    A(
        "book_letter_number",
        QT_TRANSLATE_NOOP("Actions", "Pesan nomor undangan"),
        MEETING,
        icon="bookmark",
        rule=writable,
    ),
    A(
        "issue_number",
        QT_TRANSLATE_NOOP("Actions", "Terbitkan nomor"),
        EDIT,
        "T",
        "checkmark",
        writable,
        local=True,
    ),
    A(
        "void_number",
        QT_TRANSLATE_NOOP("Actions", "Batalkan nomor…"),
        EDIT,
        "Del",
        "dismiss_circle",
        writable,
        local=True,
    ),
    A(
        "copy_number",
        QT_TRANSLATE_NOOP("Actions", "Salin nomor"),
        EDIT,
        "Ctrl+C",
        "copy",
        local=True,
    ),
    A(
        "insert_number",
        QT_TRANSLATE_NOOP("Actions", "Sisipkan nomor bertanggal mundur…"),
        EDIT,
        "Shift+Ins",
        "calendar_add",
        writable,
        local=True,
    ),
    A(
        "record_outside",
        QT_TRANSLATE_NOOP("Actions", "Catat nomor luar…"),
        EDIT,
        "L",
        "edit",
        writable,
        local=True,
    ),
    A(
        "open_letter",
        QT_TRANSLATE_NOOP("Actions", "Buka rapat surat ini"),
        FILE,
        "Return",
        "open",
        local=True,
    ),
    A(
        "lend_block",
        QT_TRANSLATE_NOOP("Actions", "Pinjamkan blok nomor…"),
        FILE,
        icon="laptop",
        rule=writable,
    ),
    A(
        "hand_over_register",
        QT_TRANSLATE_NOOP("Actions", "Serahkan atau ambil alih buku surat…"),
        FILE,
        icon="person_swap",
        rule=writable,
    ),
    A(
        "previous_year",
        QT_TRANSLATE_NOOP("Actions", "Tahun sebelumnya"),
        VIEW,
        "Ctrl+PgUp",
        "chevron_left",
    ),
    A(
        "next_year",
        QT_TRANSLATE_NOOP("Actions", "Tahun berikutnya"),
        VIEW,
        "Ctrl+PgDown",
        "chevron_right",
    ),
)
