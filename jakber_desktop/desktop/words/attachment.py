"""Attachments in words and icons: their kinds, their sizes, where they are."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from jakber_desktop.language.marking import QT_TRANSLATE_NOOP

KIND_ICONS: dict[str, tuple[str, str]] = {
    "pdf": ("document_pdf", "danger"),
    "document": ("document_text", "info"),
    "sheet": ("number_symbol", "success"),
    "slides": ("presenter", "warning"),
    "picture": ("image", "accent"),
    "text": ("document_text", "textSecondary"),
    "archive": ("folder", "textSecondary"),
    "sound": ("record", "textSecondary"),
    "video": ("video", "textSecondary"),
    "program": ("warning", "warning"),
    "other": ("attach", "textSecondary"),
}
"""Kind (of model.rows.attachment) -> icon, tone."""

KIND_WORDS: dict[str, str] = {
    "pdf": QT_TRANSLATE_NOOP("Attachments", "PDF"),
    "document": QT_TRANSLATE_NOOP("Attachments", "dokumen"),
    "sheet": QT_TRANSLATE_NOOP("Attachments", "lembar kerja"),
    "slides": QT_TRANSLATE_NOOP("Attachments", "paparan"),
    "picture": QT_TRANSLATE_NOOP("Attachments", "gambar"),
    "text": QT_TRANSLATE_NOOP("Attachments", "teks"),
    "archive": QT_TRANSLATE_NOOP("Attachments", "arsip berkas"),
    "sound": QT_TRANSLATE_NOOP("Attachments", "rekaman suara"),
    "video": QT_TRANSLATE_NOOP("Attachments", "video"),
    "program": QT_TRANSLATE_NOOP("Attachments", "program"),
    "other": QT_TRANSLATE_NOOP("Attachments", "berkas"),
}
STATE_WORDS: dict[str, str] = {
    "absent": QT_TRANSLATE_NOOP("Attachments", "Berkas belum ada di laptop ini"),
    "damaged": QT_TRANSLATE_NOOP("Attachments", "Berkas rusak di laptop ini"),
}


def translated(words: str) -> str:
    """Words of this page in the language of the program."""
    return QCoreApplication.translate("Attachments", words)
