"""Persiapan (15)."""

from __future__ import annotations

from jakber_desktop.desktop.actions.spec import MEETING, opened, writable
from jakber_desktop.desktop.actions.spec import ActionSpec as A
from jakber_desktop.language.marking import QT_TRANSLATE_NOOP

TABLE: tuple[A, ...] = (
    A(
        "add_item",
        QT_TRANSLATE_NOOP("Actions", "Tambah butir agenda"),
        MEETING,
        "Ins",
        "add",
        writable,
        local=True,
    ),
    A(
        "edit_item",
        QT_TRANSLATE_NOOP("Actions", "Ubah butir agenda"),
        MEETING,
        "F2",
        "edit",
        writable,
        local=True,
    ),
    A(
        "move_item_up",
        QT_TRANSLATE_NOOP("Actions", "Pindahkan butir ke atas"),
        MEETING,
        "Alt+Shift+Up",
        "chevron_up",
        writable,
        local=True,
    ),
    A(
        "move_item_down",
        QT_TRANSLATE_NOOP("Actions", "Pindahkan butir ke bawah"),
        MEETING,
        "Alt+Shift+Down",
        "chevron_down",
        writable,
        local=True,
    ),
    A(
        "item_as_part",
        QT_TRANSLATE_NOOP("Actions", "Jadikan sub-butir"),
        MEETING,
        "Tab",
        "text_indent_increase_ltr",
        writable,
        local=True,
    ),
    A(
        "item_as_item",
        QT_TRANSLATE_NOOP("Actions", "Jadikan butir utama"),
        MEETING,
        "Shift+Tab",
        "text_indent_decrease_ltr",
        writable,
        local=True,
    ),
    A(
        "item_confidential",
        QT_TRANSLATE_NOOP("Actions", "Tutup atau buka butir agenda"),
        MEETING,
        icon="lock_closed",
        rule=writable,
    ),
    A(
        "item_note",
        QT_TRANSLATE_NOOP("Actions", "Catatan untuk pimpinan"),
        MEETING,
        "Ctrl+Shift+M",
        "notebook",
        writable,
    ),
    A(
        "remove_item",
        QT_TRANSLATE_NOOP("Actions", "Hapus butir agenda"),
        MEETING,
        "Del",
        "delete",
        writable,
        local=True,
    ),
    A(
        "checklist",
        QT_TRANSLATE_NOOP("Actions", "Daftar periksa persiapan"),
        MEETING,
        "Ctrl+L",
        "clipboard_task",
        opened,
    ),
    A(
        "use_template",
        QT_TRANSLATE_NOOP("Actions", "Ambil agenda dari templat"),
        MEETING,
        icon="document_multiple",
        rule=writable,
    ),
    A(
        "save_template",
        QT_TRANSLATE_NOOP("Actions", "Simpan agenda sebagai templat"),
        MEETING,
        icon="document_multiple",
        rule=writable,
    ),
    A(
        "paste_items",
        QT_TRANSLATE_NOOP("Actions", "Tempel daftar sebagai agenda"),
        MEETING,
        icon="clipboard_paste",
        rule=writable,
    ),
)
