"""Rapat (02) and the life of one meeting: open, copy, call off, its six stages."""

from __future__ import annotations

from jakber_desktop.desktop.actions.spec import (
    FILE,
    MEETING,
    can_call_off,
    can_resume,
    chosen,
    chosen_writable,
    opened,
    writable,
)
from jakber_desktop.desktop.actions.spec import ActionSpec as A
from jakber_desktop.language.marking import QT_TRANSLATE_NOOP

TABLE: tuple[A, ...] = (
    A(
        "export_meetings",
        QT_TRANSLATE_NOOP("Actions", "Ekspor daftar rapat…"),
        FILE,
        "Ctrl+Shift+E",
        "arrow_upload",
        opened,
    ),
    A(
        "export_actions",
        QT_TRANSLATE_NOOP("Actions", "Ekspor tindak lanjut…"),
        FILE,
        icon="arrow_upload",
        rule=opened,
    ),
    A(
        "export_decisions",
        QT_TRANSLATE_NOOP("Actions", "Ekspor keputusan…"),
        FILE,
        icon="arrow_upload",
        rule=opened,
    ),
    A(
        "open_meeting",
        QT_TRANSLATE_NOOP("Actions", "Buka rapat"),
        MEETING,
        "Return",
        "arrow_right",
        chosen,
        local=True,
    ),
    A(
        "copy_meeting",
        QT_TRANSLATE_NOOP("Actions", "Salin rapat"),
        MEETING,
        "Ctrl+D",
        "copy",
        chosen_writable,
    ),
    A(
        "next_meeting",
        QT_TRANSLATE_NOOP("Actions", "Rapat berikut rangkaian"),
        MEETING,
        "Ctrl+Shift+N",
        "arrow_repeat_all",
        chosen_writable,
    ),
    A(
        "postpone_meeting",
        QT_TRANSLATE_NOOP("Actions", "Tunda rapat…"),
        MEETING,
        icon="clock",
        rule=can_call_off,
    ),
    A(
        "cancel_meeting",
        QT_TRANSLATE_NOOP("Actions", "Batalkan rapat…"),
        MEETING,
        icon="calendar_cancel",
        rule=can_call_off,
    ),
    A(
        "resume_meeting",
        QT_TRANSLATE_NOOP("Actions", "Jadwalkan lagi"),
        MEETING,
        icon="calendar_add",
        rule=can_resume,
    ),
    A(
        "delete_meeting",
        QT_TRANSLATE_NOOP("Actions", "Hapus rapat…"),
        MEETING,
        icon="delete",
        rule=chosen_writable,
    ),
    A("stage_1", QT_TRANSLATE_NOOP("Actions", "Persiapan"), MEETING, "Alt+1", "clipboard_task"),
    A("stage_2", QT_TRANSLATE_NOOP("Actions", "Undangan"), MEETING, "Alt+2", "mail"),
    A("stage_3", QT_TRANSLATE_NOOP("Actions", "Kehadiran"), MEETING, "Alt+3", "people_checkmark"),
    A("stage_4", QT_TRANSLATE_NOOP("Actions", "Pembahasan"), MEETING, "Alt+4", "mention"),
    A("stage_5", QT_TRANSLATE_NOOP("Actions", "Notula"), MEETING, "Alt+5", "document_text"),
    A("stage_6", QT_TRANSLATE_NOOP("Actions", "Arsip"), MEETING, "Alt+6", "archive"),
    A(
        "start_meeting",
        QT_TRANSLATE_NOOP("Actions", "Mulai rapat"),
        MEETING,
        "F5",
        "play",
        writable,
    ),
    A(
        "pause_meeting",
        QT_TRANSLATE_NOOP("Actions", "Skors rapat"),
        MEETING,
        "Ctrl+F5",
        "timer",
        writable,
    ),
    A(
        "end_meeting",
        QT_TRANSLATE_NOOP("Actions", "Akhiri rapat…"),
        MEETING,
        "Shift+F5",
        "stop",
        writable,
    ),
)
