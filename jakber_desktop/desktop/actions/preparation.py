"""Persiapan (15)."""

from __future__ import annotations

from jakber_desktop.desktop.actions.spec import MEETING, writable
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
        "item_confidential",
        QT_TRANSLATE_NOOP("Actions", "Tutup atau buka butir agenda"),
        MEETING,
        icon="lock_closed",
        rule=writable,
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
        "paste_items",
        QT_TRANSLATE_NOOP("Actions", "Tempel daftar sebagai agenda"),
        MEETING,
        icon="clipboard_paste",
        rule=writable,
    ),
)
