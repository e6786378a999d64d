"""The command palette (10)."""

from __future__ import annotations

from jakber_desktop.desktop.actions.spec import EDIT
from jakber_desktop.desktop.actions.spec import ActionSpec as A
from jakber_desktop.language.marking import QT_TRANSLATE_NOOP

TABLE: tuple[A, ...] = (
    A("palette", QT_TRANSLATE_NOOP("Actions", "Cari atau perintah"), EDIT, "Ctrl+K", "search"),
    A(
        "search_all",
        QT_TRANSLATE_NOOP("Actions", "Cari di semua notula"),
        EDIT,
        "Ctrl+Shift+F",
        "search",
    ),
)
