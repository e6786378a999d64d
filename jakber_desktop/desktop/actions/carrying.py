"""What goes on between meetings: an item sent on, what earlier meetings left (D3, F4)."""

from __future__ import annotations

from jakber_desktop.desktop.actions.spec import MEETING, opened, writable
from jakber_desktop.desktop.actions.spec import ActionSpec as A
from jakber_desktop.language.marking import QT_TRANSLATE_NOOP

VERBS = ("carry_move", "carry_repeat", "carry_postpone", "carry_close", "carry_back")
"""The deeds about one item, in the order of the menus."""

TABLE: tuple[A, ...] = (
    A(
        "earlier_matters",
        QT_TRANSLATE_NOOP("Actions", "Dari rapat lalu"),
        MEETING,
        "F7",
        "history",
        opened,
    ),
    A(
        "add_approval",
        QT_TRANSLATE_NOOP("Actions", "Tambah pengesahan notula rapat lalu"),
        MEETING,
        icon="checkmark_circle",
        rule=writable,
    ),
    A(
        "carry_move",
        QT_TRANSLATE_NOOP("Actions", "Pindahkan butir ke rapat berikutnya"),
        MEETING,
        "Ctrl+Shift+G",
        "arrow_right",
        writable,
    ),
    A(
        "carry_repeat",
        QT_TRANSLATE_NOOP("Actions", "Ulangi butir pada rapat berikutnya"),
        MEETING,
        "Ctrl+Shift+Y",
        "arrow_repeat_all",
        writable,
    ),
    A(
        "carry_postpone",
        QT_TRANSLATE_NOOP("Actions", "Tunda butir sampai tanggal…"),
        MEETING,
        "Ctrl+Shift+W",
        "clock",
        writable,
    ),
    A(
        "carry_close",
        QT_TRANSLATE_NOOP("Actions", "Tutup butir dengan alasan…"),
        MEETING,
        "Ctrl+Shift+X",
        "dismiss_circle",
        writable,
    ),
    A(
        "carry_back",
        QT_TRANSLATE_NOOP("Actions", "Batalkan kelanjutan butir"),
        MEETING,
        icon="arrow_undo",
        rule=writable,
    ),
)
