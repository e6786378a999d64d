"""Kehadiran (04)."""

from __future__ import annotations

from jakber_desktop.desktop.actions.spec import MEETING, writable
from jakber_desktop.desktop.actions.spec import ActionSpec as A
from jakber_desktop.language.marking import QT_TRANSLATE_NOOP

TABLE: tuple[A, ...] = (
    A(
        "check_in",
        QT_TRANSLATE_NOOP("Actions", "Isi cepat kehadiran"),
        MEETING,
        "F9",
        "person_add",
        writable,
    ),
    A(
        "add_walk_in",
        QT_TRANSLATE_NOOP("Actions", "Tambah peserta"),
        MEETING,
        "Ctrl+Return Ctrl+Enter",
        "person_add",
        writable,
    ),
    A(
        "mark_present",
        QT_TRANSLATE_NOOP("Actions", "Hadir atau batal"),
        MEETING,
        "Space",
        "checkmark",
        writable,
        local=True,
    ),
    A(
        "mark_online",
        QT_TRANSLATE_NOOP("Actions", "Hadir daring"),
        MEETING,
        icon="video",
        rule=writable,
    ),
    A(
        "mark_proxy",
        QT_TRANSLATE_NOOP("Actions", "Diwakili"),
        MEETING,
        "W",
        "person_swap",
        writable,
        local=True,
    ),
    A(
        "mark_excused",
        QT_TRANSLATE_NOOP("Actions", "Izin"),
        MEETING,
        "I",
        rule=writable,
        local=True,
    ),
    A("mark_sick", QT_TRANSLATE_NOOP("Actions", "Sakit"), MEETING, rule=writable),
    A("mark_on_duty", QT_TRANSLATE_NOOP("Actions", "Dinas luar"), MEETING, rule=writable),
    A("mark_absent", QT_TRANSLATE_NOOP("Actions", "Tanpa keterangan"), MEETING, rule=writable),
    A(
        "mark_cleared",
        QT_TRANSLATE_NOOP("Actions", "Hapus catatan hadir"),
        MEETING,
        "Del",
        "delete",
        writable,
        local=True,
    ),
    A(
        "edit_attendance",
        QT_TRANSLATE_NOOP("Actions", "Ubah rincian kehadiran"),
        MEETING,
        "F2",
        "edit",
        local=True,
    ),
)
