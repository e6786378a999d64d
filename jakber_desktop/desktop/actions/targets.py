"""Target (21): the cooperation targets, how far they are, and their monitoring table."""

from __future__ import annotations

from jakber_desktop.desktop.actions.spec import EDIT, PRINT, opened, writable
from jakber_desktop.desktop.actions.spec import ActionSpec as A
from jakber_desktop.language.marking import QT_TRANSLATE_NOOP

TABLE: tuple[A, ...] = (
    A(
        "report_target",
        QT_TRANSLATE_NOOP("Actions", "Perbarui target…"),
        EDIT,
        "Return",
        "edit",
        writable,
        local=True,
    ),
    A(
        "raise_target",
        QT_TRANSLATE_NOOP("Actions", "Naikkan langkah target"),
        EDIT,
        "+",
        "arrow_right",
        writable,
        local=True,
    ),
    A(
        "new_target",
        QT_TRANSLATE_NOOP("Actions", "Target baru…"),
        EDIT,
        "Ins",
        "add",
        writable,
        local=True,
    ),
    A(
        "edit_target",
        QT_TRANSLATE_NOOP("Actions", "Ubah target…"),
        EDIT,
        "F2",
        "edit",
        writable,
        local=True,
    ),
    A(
        "remove_target",
        QT_TRANSLATE_NOOP("Actions", "Hapus target"),
        EDIT,
        "Del",
        "delete",
        writable,
        local=True,
    ),
    A(
        "print_targets",
        QT_TRANSLATE_NOOP("Actions", "Cetak tabel monitoring target…"),
        PRINT,
        "Ctrl+P",
        "print",
        opened,
    ),
)
