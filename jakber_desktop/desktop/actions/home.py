"""Beranda (01), the first start (11) and the sample."""

from __future__ import annotations

from jakber_desktop.desktop.actions.spec import (
    FILE,
    MEETING,
    can_add_sample,
    can_remove_sample,
)
from jakber_desktop.desktop.actions.spec import ActionSpec as A
from jakber_desktop.language.marking import QT_TRANSLATE_NOOP

TABLE: tuple[A, ...] = (
    A(
        "open_next",
        QT_TRANSLATE_NOOP("Actions", "Buka rapat berikutnya"),
        MEETING,
        "Return",
        "arrow_right",
        local=True,
    ),
    A(
        "start_attendance",
        QT_TRANSLATE_NOOP("Actions", "Mulai kehadiran"),
        MEETING,
        icon="people_checkmark",
    ),
    A(
        "add_sample",
        QT_TRANSLATE_NOOP("Actions", "Coba dengan data contoh"),
        FILE,
        icon="document_multiple",
        rule=can_add_sample,
    ),
    A(
        "remove_sample",
        QT_TRANSLATE_NOOP("Actions", "Hapus data contoh"),
        FILE,
        icon="delete",
        rule=can_remove_sample,
    ),
)
