"""Arsip (16) and attachments."""

from __future__ import annotations

from jakber_desktop.desktop.actions.spec import (
    FILE,
    MEETING,
    PRINT,
    can_archive,
    chosen_ready,
    opened,
    writable,
)
from jakber_desktop.desktop.actions.spec import ActionSpec as A
from jakber_desktop.language.marking import QT_TRANSLATE_NOOP

TABLE: tuple[A, ...] = (
    A(
        "attach_files",
        QT_TRANSLATE_NOOP("Actions", "Lampirkan berkas…"),
        MEETING,
        "Ctrl+O",
        "attach",
        writable,
    ),
    A(
        "open_attachment",
        QT_TRANSLATE_NOOP("Actions", "Buka lampiran"),
        MEETING,
        "Return",
        "open",
        chosen_ready,
        local=True,
    ),
    A(
        "save_attachment",
        QT_TRANSLATE_NOOP("Actions", "Simpan salinan lampiran…"),
        MEETING,
        icon="arrow_download",
        rule=chosen_ready,
    ),
    A(
        "rename_attachment",
        QT_TRANSLATE_NOOP("Actions", "Ganti nama lampiran"),
        MEETING,
        "F2",
        "edit",
        writable,
        local=True,
    ),
    A(
        "remove_attachment",
        QT_TRANSLATE_NOOP("Actions", "Hapus lampiran"),
        MEETING,
        "Del",
        "delete",
        writable,
        local=True,
    ),
    A(
        "rotate_page",
        QT_TRANSLATE_NOOP("Actions", "Putar halaman"),
        PRINT,
        "Ctrl+R",
        "arrow_rotate_clockwise",
        chosen_ready,
    ),
    A(
        "archive_meeting",
        QT_TRANSLATE_NOOP("Actions", "Arsipkan rapat"),
        MEETING,
        "Ctrl+Return",
        "archive",
        can_archive,
    ),
    A(
        "verify_document",
        QT_TRANSLATE_NOOP("Actions", "Periksa dokumen…"),
        FILE,
        "Ctrl+Shift+P",
        "shield_checkmark",
        opened,
    ),
    A(
        "archive_zip",
        QT_TRANSLATE_NOOP("Actions", "Ekspor arsip ZIP…"),
        FILE,
        icon="archive",
        rule=chosen_ready,
    ),
)
