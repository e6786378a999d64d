"""Notula (06): what is wrong, printing, saving, the preview."""

from __future__ import annotations

from jakber_desktop.desktop.actions.spec import MEETING, PRINT, chosen_ready
from jakber_desktop.desktop.actions.spec import ActionSpec as A
from jakber_desktop.language.marking import QT_TRANSLATE_NOOP

TABLE: tuple[A, ...] = (
    A("next_finding", QT_TRANSLATE_NOOP("Actions", "Masalah berikutnya"), MEETING, "F8"),
    A("previous_finding", QT_TRANSLATE_NOOP("Actions", "Masalah sebelumnya"), MEETING, "Shift+F8"),
    A("print", QT_TRANSLATE_NOOP("Actions", "Cetak…"), PRINT, "Ctrl+P", "print", chosen_ready),
    A(
        "save_pdf",
        QT_TRANSLATE_NOOP("Actions", "Simpan sebagai PDF…"),
        PRINT,
        icon="document_pdf",
        rule=chosen_ready,
    ),
    A(
        "save_docx",
        QT_TRANSLATE_NOOP("Actions", "Simpan sebagai Word…"),
        PRINT,
        icon="document_edit",
        rule=chosen_ready,
    ),
    A(
        "save_text",
        QT_TRANSLATE_NOOP("Actions", "Simpan sebagai teks…"),
        PRINT,
        icon="document_text",
        rule=chosen_ready,
    ),
    A("zoom_in", QT_TRANSLATE_NOOP("Actions", "Perbesar"), PRINT, "Ctrl++ Ctrl+=", "zoom_in"),
    A("zoom_out", QT_TRANSLATE_NOOP("Actions", "Perkecil"), PRINT, "Ctrl+-", "zoom_out"),
    A("zoom_width", QT_TRANSLATE_NOOP("Actions", "Lebar halaman"), PRINT, "Ctrl+0", "page_fit"),
    A("page_down", QT_TRANSLATE_NOOP("Actions", "Halaman berikutnya"), PRINT, "PgDown", local=True),
    A("page_up", QT_TRANSLATE_NOOP("Actions", "Halaman sebelumnya"), PRINT, "PgUp", local=True),
)
