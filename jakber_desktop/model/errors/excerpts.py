"""Errors about papers made of a part of the minutes that is not there: decision, ralat, task."""

from __future__ import annotations

from jakber_desktop.language.marking import QT_TRANSLATE_NOOP
from jakber_desktop.model.errors.base import Refused


class DecisionsMissing(Refused):
    """The meeting has no decision in force that an excerpt may show."""

    code = "decisions_missing"
    happened = QT_TRANSLATE_NOOP(
        "core",
        "Petikan tidak dibuat, karena rapat ini belum memuat keputusan berlaku yang terbuka.",
    )
    next_step = QT_TRANSLATE_NOOP(
        "core", "Catat keputusannya di Pembahasan, atau pilih satu keputusan untuk dipetik."
    )


class DecisionUnknown(Refused):
    """No decision has this place. Facts: place, count."""

    code = "decision_unknown"
    happened = QT_TRANSLATE_NOOP(
        "core", "Keputusan ke-{place} tidak ada; rapat ini memuat {count} keputusan."
    )
    next_step = QT_TRANSLATE_NOOP("core", "Pilih salah satu keputusan rapat ini.")


class DecisionNotInForce(Refused):
    """The decision was superseded or revoked: an excerpt would tell it as valid. Facts: place,
    fate.
    """

    code = "decision_not_in_force"
    happened = QT_TRANSLATE_NOOP(
        "core", "Petikan tidak dibuat, karena keputusan ke-{place} sudah {fate}."
    )
    next_step = QT_TRANSLATE_NOOP(
        "core", "Petik keputusan yang berlaku sebagai gantinya; riwayatnya tetap ada di notula."
    )


class ErrataMissing(Refused):
    """The minutes have no ralat, or not the sheet asked for."""

    code = "errata_missing"
    happened = QT_TRANSLATE_NOOP(
        "core", "Lembar ralat tidak dibuat, karena notula rapat ini tidak memuat ralat itu."
    )
    next_step = QT_TRANSLATE_NOOP("core", "Catat ralatnya di Notula, atau pilih lembar lain.")


class FollowUpsMissing(Refused):
    """No office has anything open that a follow-up letter could be about."""

    code = "follow_ups_missing"
    happened = QT_TRANSLATE_NOOP(
        "core",
        "Nota dinas tindak lanjut tidak dibuat, karena tidak ada kantor yang masih memegang tugas.",
    )
    next_step = QT_TRANSLATE_NOOP("core", "Isi dahulu kantor pada tindak lanjut di Pembahasan.")


class FollowUpsWithheld(Refused):
    """All that is still to be done is closed, and goes to no office by letter (R4). Facts: n."""

    code = "follow_ups_withheld"
    happened = QT_TRANSLATE_NOOP(
        "core",
        "Nota dinas tindak lanjut tidak dibuat, karena {n} tugas yang masih berjalan bersifat "
        "tertutup.",
    )
    next_step = QT_TRANSLATE_NOOP(
        "core",
        "Sampaikan tugas itu secara langsung, atau buka kerahasiaan butirnya di Pembahasan.",
    )


class OfficeOwesNothing(Refused):
    """The office has nothing open that a letter to it may name. Facts: office."""

    code = "office_owes_nothing"
    happened = QT_TRANSLATE_NOOP(
        "core",
        "Nota dinas tindak lanjut tidak dibuat, karena {office} tidak memegang tugas terbuka.",
    )
    next_step = QT_TRANSLATE_NOOP(
        "core", "Pilih kantor lain, atau isi kantor pada tindak lanjut di Pembahasan."
    )
