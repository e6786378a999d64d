"""Errors about checking papers: what cannot be judged, and what is needed to judge it."""

from __future__ import annotations

from jakber_desktop.language.marking import QT_TRANSLATE_NOOP
from jakber_desktop.model.errors.base import NotFound


class PaperUnreadable(NotFound):
    """A file cannot be taken apart, so no version of ours was found in it. Facts: name, reason."""

    code = "paper_unreadable"
    happened = QT_TRANSLATE_NOOP("core", "Berkas “{name}” tidak dapat diperiksa: {reason}.")
    next_step = QT_TRANSLATE_NOOP(
        "core", "Data Anda tidak berubah; ketik kode pada kaki halamannya, atau pilih berkas lain."
    )


class CodeInvalid(NotFound):
    """A typed text has not the form of a code. Facts: code."""

    code = "code_invalid"
    happened = QT_TRANSLATE_NOOP("core", "“{code}” bukan berkas dan bukan kode verifikasi.")
    next_step = QT_TRANSLATE_NOOP(
        "core", "Tulis kode seperti NTL-7F3A-92C1, tercetak pada kaki halaman notula final."
    )
