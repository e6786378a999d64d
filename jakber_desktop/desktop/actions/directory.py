"""Direktori (09): lines, offices, and what is taken in from other lists."""

from __future__ import annotations

from jakber_desktop.desktop.actions.spec import EDIT, FILE, opened, writable
from jakber_desktop.desktop.actions.spec import ActionSpec as A
from jakber_desktop.language.marking import QT_TRANSLATE_NOOP

TABLE: tuple[A, ...] = (
    A(
        "import_contacts",
        QT_TRANSLATE_NOOP("Actions", "Impor direktori…"),
        FILE,
        "Ctrl+O",
        "arrow_import",
        writable,
    ),
    A(
        "export_contacts",
        QT_TRANSLATE_NOOP("Actions", "Ekspor direktori…"),
        FILE,
        "Ctrl+E",
        "arrow_upload",
        opened,
    ),
    A(
        "paste_contacts",
        QT_TRANSLATE_NOOP("Actions", "Tempel daftar orang"),
        FILE,
        "Ctrl+V",
        "clipboard_paste",
        writable,
        local=True,
    ),
    A(
        "take_contacts",
        QT_TRANSLATE_NOOP("Actions", "Masukkan yang dipilih"),
        FILE,
        "Ctrl+Return Ctrl+Enter",
        "checkmark",
        writable,
    ),
    A(
        "add_contact",
        QT_TRANSLATE_NOOP("Actions", "Orang baru"),
        EDIT,
        "Ins",
        "person_add",
        writable,
        local=True,
    ),
    A(
        "add_post",
        QT_TRANSLATE_NOOP("Actions", "Jabatan baru"),
        EDIT,
        icon="briefcase",
        rule=writable,
    ),
    A(
        "edit_contact",
        QT_TRANSLATE_NOOP("Actions", "Ubah data orang dan jabatan"),
        EDIT,
        "F2",
        "edit",
        local=True,
    ),
    A(
        "succeed_contact",
        QT_TRANSLATE_NOOP("Actions", "Ganti pejabat…"),
        EDIT,
        icon="person_swap",
        rule=writable,
    ),
    A(
        "leave_contact",
        QT_TRANSLATE_NOOP("Actions", "Tidak aktif, atau aktifkan lagi"),
        EDIT,
        icon="history",
        rule=writable,
    ),
    A(
        "remove_contact",
        QT_TRANSLATE_NOOP("Actions", "Hapus dari direktori"),
        EDIT,
        "Del",
        "delete",
        writable,
        local=True,
    ),
    A("add_office", QT_TRANSLATE_NOOP("Actions", "Kantor baru"), EDIT, icon="add", rule=writable),
    A("edit_office", QT_TRANSLATE_NOOP("Actions", "Ubah kantor"), EDIT, "F2", "edit", local=True),
    A(
        "move_office_up",
        QT_TRANSLATE_NOOP("Actions", "Naikkan urutan kantor"),
        EDIT,
        "Alt+Shift+Up",
        "chevron_up",
        writable,
        local=True,
    ),
    A(
        "move_office_down",
        QT_TRANSLATE_NOOP("Actions", "Turunkan urutan kantor"),
        EDIT,
        "Alt+Shift+Down",
        "chevron_down",
        writable,
        local=True,
    ),
    A(
        "remove_office",
        QT_TRANSLATE_NOOP("Actions", "Hapus kantor"),
        EDIT,
        "Del",
        "delete",
        writable,
        local=True,
    ),
)
