"""Errors about printed papers, their profiles, and what may not go out."""

from __future__ import annotations

from jakber_desktop.language.marking import QT_TRANSLATE_NOOP
from jakber_desktop.model.errors.base import Refused


class KindUnknown(Refused):
    """No document of this kind. Facts: kind, choices."""

    code = "kind_unknown"
    happened = QT_TRANSLATE_NOOP("core", "Jenis naskah “{kind}” tidak dikenal.")
    next_step = QT_TRANSLATE_NOOP("core", "Pilih salah satu: {choices}.")


class ProfileUnknown(Refused):
    """No rule profile of this name. Facts: key, choices."""

    code = "profile_unknown"
    happened = QT_TRANSLATE_NOOP("core", "Profil “{key}” tidak dikenal.")
    next_step = QT_TRANSLATE_NOOP("core", "Pilih salah satu: {choices}.")


class ProfileInvalid(Refused):
    """A value does not fit the profile's field. Facts: name, reason."""

    code = "profile_invalid"
    happened = QT_TRANSLATE_NOOP("core", "Isian profil {name} tidak sesuai: {reason}.")
    next_step = QT_TRANSLATE_NOOP("core", "Profil yang lama tetap dipakai; perbaiki isiannya.")


class NewsWithheld(Refused):
    """A meeting that is not open has no public report (naskah-dinas §13, R4). Facts: nature."""

    code = "news_withheld"
    happened = QT_TRANSLATE_NOOP(
        "core", "Siaran berita tidak dibuat, karena rapat ini bersifat {nature}."
    )
    next_step = QT_TRANSLATE_NOOP("core", "Cetak notula, atau ubah sifat rapat lebih dahulu.")


class InvitationWithheld(Refused):
    """A meeting that is not open is invited on paper only (R4). Facts: nature."""

    code = "invitation_withheld"
    happened = QT_TRANSLATE_NOOP(
        "core", "Surel, kalender, dan pesan tidak dibuat, karena rapat ini bersifat {nature}."
    )
    next_step = QT_TRANSLATE_NOOP("core", "Cetak suratnya, atau ubah sifat rapat lebih dahulu.")


class NoticeUnfounded(Refused):
    """A meeting that was held is neither postponed nor cancelled (A6)."""

    code = "notice_unfounded"
    happened = QT_TRANSLATE_NOOP(
        "core", "Surat pemberitahuan tidak dibuat, karena rapat ini sudah dilaksanakan."
    )
    next_step = QT_TRANSLATE_NOOP(
        "core", "Bila rapat sebenarnya ditunda atau dibatalkan, ubah statusnya lebih dahulu."
    )
