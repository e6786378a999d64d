"""Errors about conflicts between laptops and how they are ended (S3)."""

from __future__ import annotations

from jakber_desktop.language.marking import QT_TRANSLATE_NOOP
from jakber_desktop.model.errors.base import NotFound, Refused


class ConflictGone(NotFound):
    """The conflict does not wait any more, or another version has joined it since."""

    code = "conflict_gone"
    happened = QT_TRANSLATE_NOOP(
        "core", "Bentrokan ini sudah selesai atau isinya sudah berubah; tidak ada yang diubah."
    )
    next_step = QT_TRANSLATE_NOOP("core", "Buka lagi daftar Bentrokan dan pilih dari isi terbaru.")


class ChoiceUnfit(Refused):
    """The conflict cannot end in the way that was chosen."""

    code = "choice_unfit"
    happened = QT_TRANSLATE_NOOP(
        "core", "Pilihan itu tidak berlaku untuk bentrokan ini; tidak ada yang diubah."
    )
    next_step = QT_TRANSLATE_NOOP("core", "Pilih salah satu isi yang ditampilkan.")


class RevisionWanted(Refused):
    """An edit that came after the minutes were final can only stay by way of a revision (H1)."""

    code = "revision_wanted"
    happened = QT_TRANSLATE_NOOP(
        "core", "Notula rapat ini sudah final; perubahan dari laptop lain belum masuk naskahnya."
    )
    next_step = QT_TRANSLATE_NOOP(
        "core", "Buka notula untuk revisi agar perubahan itu dipakai, atau pilih isi yang final."
    )
