"""Errors about whom a letter goes to."""

from __future__ import annotations

from jakber_desktop.language.marking import QT_TRANSLATE_NOOP
from jakber_desktop.model.errors.base import NotFound


class OfficeUnknown(NotFound):
    """A letter is wanted for an office that the directory does not know. Facts: code."""

    code = "office_unknown"
    happened = QT_TRANSLATE_NOOP("core", "Kantor berkode “{code}” tidak ada di Direktori.")
    next_step = QT_TRANSLATE_NOOP("core", "Periksa kodenya di Direktori, lalu cetak lagi.")

    def __init__(self, code: str) -> None:
        super().__init__(code=code)
