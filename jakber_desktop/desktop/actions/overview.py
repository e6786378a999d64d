"""Ringkasan: pictures, attendance recap and mismatches over meetings (C4, C5, I)."""

from __future__ import annotations

from jakber_desktop.desktop.actions.spec import FILE, MEETING, PRINT, VIEW, chosen_ready, opened
from jakber_desktop.desktop.actions.spec import ActionSpec as A
from jakber_desktop.language.marking import QT_TRANSLATE_NOOP

TABLE: tuple[A, ...] = (
    A(
        "go_overview",
        QT_TRANSLATE_NOOP("Actions", "Ringkasan"),
        VIEW,
        "Ctrl+7",
        "data_bar_vertical",
    ),
    A(
        "view_pictures",
        QT_TRANSLATE_NOOP("Actions", "Gambar ringkasan"),
        VIEW,
        icon="data_bar_vertical",
    ),
    A(
        "view_recap",
        QT_TRANSLATE_NOOP("Actions", "Rekap kehadiran"),
        VIEW,
        icon="people_checkmark",
    ),
    A(
        "view_mismatches",
        QT_TRANSLATE_NOOP("Actions", "Ketidaksesuaian kehadiran"),
        VIEW,
        icon="person_swap",
    ),
    A(
        "meeting_mismatches",
        QT_TRANSLATE_NOOP("Actions", "Ketidaksesuaian rapat ini"),
        MEETING,
        icon="person_swap",
        rule=chosen_ready,
    ),
    A(
        "export_overview",
        QT_TRANSLATE_NOOP("Actions", "Ekspor ringkasan…"),
        FILE,
        "Ctrl+E",
        "arrow_upload",
        opened,
    ),
    A(
        "print_overview",
        QT_TRANSLATE_NOOP("Actions", "Cetak ringkasan…"),
        PRINT,
        "Ctrl+P",
        "print",
        opened,
    ),
)
