"""History of a field, of a meeting, of everything; further windows."""

from __future__ import annotations

from jakber_desktop.desktop.actions.spec import (
    EDIT,
    MEETING,
    chosen,
    chosen_ready,
    in_field,
    opened,
)
from jakber_desktop.desktop.actions.spec import ActionSpec as A
from jakber_desktop.language.marking import QT_TRANSLATE_NOOP

TABLE: tuple[A, ...] = (
    A(
        "field_history",
        QT_TRANSLATE_NOOP("Actions", "Riwayat isian…"),
        EDIT,
        "Ctrl+H",
        "history",
        in_field,
    ),
    A(
        "all_history",
        QT_TRANSLATE_NOOP("Actions", "Riwayat semua perubahan…"),
        EDIT,
        icon="history",
        rule=opened,
    ),
    A(
        "meeting_history",
        QT_TRANSLATE_NOOP("Actions", "Riwayat rapat…"),
        MEETING,
        "Ctrl+Shift+H",
        "history",
        chosen_ready,
    ),
    A(
        "new_window",
        QT_TRANSLATE_NOOP("Actions", "Buka di jendela baru"),
        MEETING,
        "Ctrl+Shift+Return Ctrl+Shift+Enter",
        "open",
        chosen,
    ),
)
