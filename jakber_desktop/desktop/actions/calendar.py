"""The calendar of Rapat (20)."""

from __future__ import annotations

from jakber_desktop.desktop.actions.spec import FILE, MEETING, VIEW, opened, writable
from jakber_desktop.desktop.actions.spec import ActionSpec as A
from jakber_desktop.language.marking import QT_TRANSLATE_NOOP

TABLE: tuple[A, ...] = (
    A("view_list", QT_TRANSLATE_NOOP("Actions", "Daftar rapat"), VIEW, icon="list"),
    A("view_calendar", QT_TRANSLATE_NOOP("Actions", "Kalender rapat"), VIEW, icon="calendar_month"),
    A(
        "export_span",
        QT_TRANSLATE_NOOP("Actions", "Ekspor rapat ke kalender (.ics)…"),
        FILE,
        icon="calendar_month",
        rule=opened,
    ),
    A(
        "calendar_today",
        QT_TRANSLATE_NOOP("Actions", "Kalender ke hari ini"),
        VIEW,
        "H",
        icon="calendar_today",
        local=True,
    ),
    A(
        "new_on_day",
        QT_TRANSLATE_NOOP("Actions", "Rapat baru pada hari terpilih"),
        MEETING,
        "N",
        "calendar_add",
        writable,
        local=True,
    ),
)
