"""Naskah rapat: every paper of a meeting, and the report of a month."""

from __future__ import annotations

from jakber_desktop.desktop.actions.spec import PRINT, chosen_ready, opened
from jakber_desktop.desktop.actions.spec import ActionSpec as A
from jakber_desktop.language.marking import QT_TRANSLATE_NOOP

_WORDS = {
    "undangan": QT_TRANSLATE_NOOP("Actions", "Cetak surat undangan…"),
    "pemberitahuan": QT_TRANSLATE_NOOP("Actions", "Cetak surat pemberitahuan…"),
    "susunan-acara": QT_TRANSLATE_NOOP("Actions", "Cetak susunan acara…"),
    "naskah-pimpinan": QT_TRANSLATE_NOOP("Actions", "Cetak naskah pimpinan…"),
    "lembar-disposisi": QT_TRANSLATE_NOOP("Actions", "Cetak lembar disposisi…"),
    "daftar-hadir": QT_TRANSLATE_NOOP("Actions", "Cetak daftar hadir…"),
    "notula": QT_TRANSLATE_NOOP("Actions", "Cetak notula…"),
    "berita-acara": QT_TRANSLATE_NOOP("Actions", "Cetak berita acara…"),
    "laporan-rapat": QT_TRANSLATE_NOOP("Actions", "Cetak laporan rapat…"),
    "petikan-keputusan": QT_TRANSLATE_NOOP("Actions", "Cetak petikan keputusan…"),
    "nota-dinas": QT_TRANSLATE_NOOP("Actions", "Cetak nota dinas…"),
    "siaran-berita": QT_TRANSLATE_NOOP("Actions", "Cetak siaran berita…"),
    "lembar-ralat": QT_TRANSLATE_NOOP("Actions", "Cetak lembar ralat…"),
}
KIND_ACTIONS = {kind: f"paper_{kind.replace('-', '_')}" for kind in _WORDS}
"""Kind of paper -> the action that shows it in Naskah rapat."""

TABLE: tuple[A, ...] = (
    A(
        "papers",
        QT_TRANSLATE_NOOP("Actions", "Naskah rapat…"),
        PRINT,
        "Ctrl+Shift+D",
        "document_multiple",
        chosen_ready,
    ),
    *(
        A(KIND_ACTIONS[kind], words, PRINT, icon="document_text", rule=chosen_ready)
        for kind, words in _WORDS.items()
    ),
    A(
        "follow_up_letters",
        QT_TRANSLATE_NOOP("Actions", "Nota dinas tindak lanjut, satu tiap kantor…"),
        PRINT,
        icon="mail_multiple",
        rule=chosen_ready,
    ),
    A(
        "monthly_report",
        QT_TRANSLATE_NOOP("Actions", "Laporan bulanan…"),
        PRINT,
        "Ctrl+Shift+B",
        "calendar_month",
        opened,
    ),
)
