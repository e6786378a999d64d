"""Errors about the life of the minutes: finalising, revisions, signatures, errata."""

from __future__ import annotations

from collections.abc import Sequence

from jakber_desktop.language.marking import QT_TRANSLATE_NOOP
from jakber_desktop.model.errors.base import Refused


class MinutesIncomplete(Refused):
    """Required findings of the pre-issue check are open. Facts: count, listed.

    `findings` are their sentences with the rule in front ("V06: ..."), in the order of the paper.
    """

    code = "minutes_incomplete"
    happened = QT_TRANSLATE_NOOP(
        "core", "Notula belum difinalkan, karena {count} isian wajib belum lengkap: {listed}"
    )
    next_step = QT_TRANSLATE_NOOP(
        "core", "Lengkapi dahulu, atau abaikan dengan alasan tertulis; draf tidak berubah."
    )

    def __init__(self, findings: Sequence[str]) -> None:
        self.findings = tuple(findings)
        super().__init__(count=len(self.findings), listed=" ".join(self.findings))


class CorrectionsOpen(Refused):
    """Corrections of the review round are not settled yet. Facts: count."""

    code = "corrections_open"
    happened = QT_TRANSLATE_NOOP(
        "core", "Notula belum difinalkan, karena {count} koreksi tinjauan belum dibereskan."
    )
    next_step = QT_TRANSLATE_NOOP("core", "Tandai beres dahulu; draf tidak berubah.")


class MinutesUnchanged(Refused):
    """A revision says what the version before it says; a reason lets it be final all the same."""

    code = "minutes_unchanged"
    happened = QT_TRANSLATE_NOOP(
        "core", "Revisi belum difinalkan, karena isinya sama dengan versi final sebelumnya."
    )
    next_step = QT_TRANSLATE_NOOP("core", "Ubah isinya dahulu, atau tulis alasannya.")


class MeetingNotHeld(Refused):
    """A meeting nobody came to and that was never opened has no minutes (V06)."""

    code = "meeting_not_held"
    happened = QT_TRANSLATE_NOOP("core", "Notula belum difinalkan, karena rapat belum berlangsung.")
    next_step = QT_TRANSLATE_NOOP("core", "Catat kehadiran atau waktu rapat dibuka dahulu.")


class MeetingCalledOff(Refused):
    """A meeting that was put off or cancelled has no final minutes (A6)."""

    code = "meeting_called_off"
    happened = QT_TRANSLATE_NOOP(
        "core", "Notula belum difinalkan, karena rapat ini tercatat ditunda atau dibatalkan."
    )
    next_step = QT_TRANSLATE_NOOP(
        "core", "Bila rapatnya jadi berlangsung, jadwalkan lagi dahulu; draf tidak berubah."
    )


class MinutesNotFinal(Refused):
    """Something that only final minutes have is asked of a draft (H1)."""

    code = "minutes_not_final"
    happened = QT_TRANSLATE_NOOP("core", "Notula ini masih draf.")
    next_step = QT_TRANSLATE_NOOP("core", "Finalkan notula dahulu.")


class MinutesUnsigned(Refused):
    """Something that only signed minutes have is asked before they are signed (H3)."""

    code = "minutes_unsigned"
    happened = QT_TRANSLATE_NOOP("core", "Notula ini belum bertanda tangan.")
    next_step = QT_TRANSLATE_NOOP("core", "Tandai sudah bertanda tangan dahulu.")


class MeetingUnsigned(Refused):
    """A meeting is archived with signed minutes, or with a reason (H4)."""

    code = "meeting_unsigned"
    happened = QT_TRANSLATE_NOOP(
        "core", "Rapat belum diarsipkan, karena notulanya belum bertanda tangan."
    )
    next_step = QT_TRANSLATE_NOOP("core", "Tandai sudah bertanda tangan, atau tulis alasannya.")


class MinutesSigned(Refused):
    """Signed minutes are corrected by a ralat sheet, never opened again (H3)."""

    code = "minutes_signed"
    happened = QT_TRANSLATE_NOOP(
        "core", "Notula sudah bertanda tangan dan tidak dibuka lagi untuk revisi."
    )
    next_step = QT_TRANSLATE_NOOP("core", "Buat lembar ralat untuk membetulkannya.")


class MeetingIssued(Refused):
    """A meeting whose minutes were final once is never deleted, not even as a revision (H1)."""

    code = "meeting_issued"
    happened = QT_TRANSLATE_NOOP("core", "Rapat tidak dihapus, karena notulanya pernah terbit.")
    next_step = QT_TRANSLATE_NOOP("core", "Finalkan revisinya, lalu arsipkan rapat.")


class VersionKept(Refused):
    """A version of the minutes that was final, or a revision, is never unmade (H1)."""

    code = "version_kept"
    happened = QT_TRANSLATE_NOOP("core", "Versi notula yang sudah terbit tidak dapat diurungkan.")
    next_step = QT_TRANSLATE_NOOP("core", "Buat revisi untuk mengubah isinya.")
