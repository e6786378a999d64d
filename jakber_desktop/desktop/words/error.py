"""The one place where an error becomes words in the language of the program."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from jakber_desktop.model.errors import JakberError

translate = QCoreApplication.translate


def error_words(error: BaseException) -> tuple[str, str]:
    """(what happened, what to do) for any error; the core's templates are translated first."""
    if isinstance(error, JakberError):
        return (
            translate("core", error.happened).format(**error.facts),
            translate("core", error.next_step).format(**error.facts),
        )
    return (
        translate("Presenter", "Terjadi kesalahan yang tidak terduga."),
        translate(
            "Presenter",
            "Isi yang sudah tersimpan tetap aman. Salin rinciannya bila perlu melapor.",
        ),
    )
