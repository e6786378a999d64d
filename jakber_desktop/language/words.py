"""The Indonesian words for the record's own: what a status, a kind or a role is called on paper.

Every key is a word of `model/record`. Labels are templates of the core; the desktop translates
them before showing.
"""

from __future__ import annotations

from jakber_desktop.language.marking import QT_TRANSLATE_NOOP

REPORTING_VERBS = (
    "menjelaskan", "menyampaikan", "melaporkan", "memaparkan", "mengusulkan agar", "meminta agar",
    "menanyakan", "menanggapi", "menegaskan", "mengingatkan", "menyetujui", "mengarahkan agar",
)  # fmt: skip
"""Verbs that open a point (naskah-dinas §6), in the order the editor offers them."""

CONJOINED_VERBS = frozenset({"menjelaskan", "menyampaikan", "melaporkan", "memaparkan",
                             "menegaskan", "mengingatkan"})  # fmt: skip
"""Those usually followed by *bahwa*."""

ATTENDANCE_STATUS = {
    "expected": QT_TRANSLATE_NOOP("core", "Belum hadir"),
    "present": QT_TRANSLATE_NOOP("core", "Hadir"),
    "present_online": QT_TRANSLATE_NOOP("core", "Hadir (daring)"),
    "proxy": QT_TRANSLATE_NOOP("core", "Mewakili"),
    "excused": QT_TRANSLATE_NOOP("core", "Izin"),
    "sick": QT_TRANSLATE_NOOP("core", "Sakit"),
    "on_other_duty": QT_TRANSLATE_NOOP("core", "Dinas luar"),
    "absent": QT_TRANSLATE_NOOP("core", "Tanpa keterangan"),
    "walk_in": QT_TRANSLATE_NOOP("core", "Tambahan"),
}
"""Printed labels of naskah-dinas §9."""

PROXY_BASIS = {
    "disposition": QT_TRANSLATE_NOOP("core", "disposisi"),
    "assignment_letter": QT_TRANSLATE_NOOP("core", "surat tugas"),
    "verbal": QT_TRANSLATE_NOOP("core", "lisan"),
}

ROLE = {
    "chair": QT_TRANSLATE_NOOP("core", "Pimpinan rapat"),
    "co_chair": QT_TRANSLATE_NOOP("core", "Pendamping"),
    "minute_taker": QT_TRANSLATE_NOOP("core", "Notulis"),
    "speaker": QT_TRANSLATE_NOOP("core", "Pembicara"),
    "participant": QT_TRANSLATE_NOOP("core", "Peserta"),
    "observer": QT_TRANSLATE_NOOP("core", "Peninjau"),
    "witness": QT_TRANSLATE_NOOP("core", "Saksi"),
}

CLASSIFICATION = {
    "open": QT_TRANSLATE_NOOP("core", "Biasa"),
    "restricted": QT_TRANSLATE_NOOP("core", "Terbatas"),
    "secret": QT_TRANSLATE_NOOP("core", "Rahasia"),
    "top_secret": QT_TRANSLATE_NOOP("core", "Sangat Rahasia"),
}
"""Security axis of naskah-dinas §13; never mixed with urgency."""

CLASSIFICATION_CODE = {"open": "B", "restricted": "T", "secret": "R", "top_secret": "SR"}
"""Code at the top left of the paper and `{security}` of a letter number (naskah-dinas §13)."""

URGENCY = {
    "normal": QT_TRANSLATE_NOOP("core", "Biasa"),
    "important": QT_TRANSLATE_NOOP("core", "Penting"),
    "urgent": QT_TRANSLATE_NOOP("core", "Segera"),
    "very_urgent": QT_TRANSLATE_NOOP("core", "Sangat Segera"),
}
"""Urgency axis of naskah-dinas §13."""

MEETING_STATUS = {
    "planned": QT_TRANSLATE_NOOP("core", "Direncanakan"),
    "held": QT_TRANSLATE_NOOP("core", "Dilaksanakan"),
    "postponed": QT_TRANSLATE_NOOP("core", "Ditunda"),
    "cancelled": QT_TRANSLATE_NOOP("core", "Dibatalkan"),
}

CARRY_VERB = {
    "move": QT_TRANSLATE_NOOP("core", "Dipindahkan"),
    "repeat": QT_TRANSLATE_NOOP("core", "Diulangi"),
    "postpone": QT_TRANSLATE_NOOP("core", "Ditunda"),
    "close": QT_TRANSLATE_NOOP("core", "Ditutup"),
}
"""What was decided about an agenda item after its meeting (D3)."""

OUTCOME = {
    "planned": QT_TRANSLATE_NOOP("core", "Direncanakan"),
    "discussed": QT_TRANSLATE_NOOP("core", "Dibahas"),
    "deferred": QT_TRANSLATE_NOOP("core", "Ditunda"),
    "withdrawn": QT_TRANSLATE_NOOP("core", "Ditarik"),
    "not_reached": QT_TRANSLATE_NOOP("core", "Tidak sempat"),
}
"""Agenda item (ui-design §8, D2)."""

POINT_KIND = {
    "statement": QT_TRANSLATE_NOOP("core", "Pernyataan"),
    "directive": QT_TRANSLATE_NOOP("core", "Arahan"),
    "conclusion": QT_TRANSLATE_NOOP("core", "Kesimpulan"),
}

DECISION_STATUS = {
    "in_force": QT_TRANSLATE_NOOP("core", "Berlaku"),
    "superseded": QT_TRANSLATE_NOOP("core", "Diganti"),
    "revoked": QT_TRANSLATE_NOOP("core", "Dicabut"),
}

ACTION_STATUS = {
    "open": QT_TRANSLATE_NOOP("core", "Belum mulai"),
    "in_progress": QT_TRANSLATE_NOOP("core", "Berjalan"),
    "done": QT_TRANSLATE_NOOP("core", "Selesai"),
    "cancelled": QT_TRANSLATE_NOOP("core", "Dibatalkan"),
    "blocked": QT_TRANSLATE_NOOP("core", "Terhambat"),
}

TARGET_STEP = {
    "preparing": QT_TRANSLATE_NOOP("core", "Disiapkan"),
    "running": QT_TRANSLATE_NOOP("core", "Berjalan"),
    "finalising": QT_TRANSLATE_NOOP("core", "Finalisasi"),
    "done": QT_TRANSLATE_NOOP("core", "Selesai"),
}

RESPONSE = {
    "none": QT_TRANSLATE_NOOP("core", "Belum menjawab"),
    "accepted": QT_TRANSLATE_NOOP("core", "Akan hadir"),
    "declined": QT_TRANSLATE_NOOP("core", "Berhalangan"),
    "delegated": QT_TRANSLATE_NOOP("core", "Diwakili"),
}

CHANNEL = {
    "hand": QT_TRANSLATE_NOOP("core", "Diantar"),
    "email": QT_TRANSLATE_NOOP("core", "Surel"),
    "post": QT_TRANSLATE_NOOP("core", "Pos"),
    "chat": QT_TRANSLATE_NOOP("core", "Pesan"),
}

ACTIVITY_CLASS = {
    "internal": QT_TRANSLATE_NOOP("core", "Kegiatan internal"),
    "external": QT_TRANSLATE_NOOP("core", "Kegiatan eksternal"),
    "public_communication": QT_TRANSLATE_NOOP("core", "Komunikasi publik"),
}
"""The three counts of the monthly report (naskah-dinas §7.3)."""

MEETING_KIND = {
    "rutin": QT_TRANSLATE_NOOP("core", "Pertemuan rutin"),
    "monitoring": QT_TRANSLATE_NOOP("core", "Rapat monitoring"),
    "koordinasi": QT_TRANSLATE_NOOP("core", "Rapat koordinasi"),
    "persiapan": QT_TRANSLATE_NOOP("core", "Rapat persiapan"),
    "telekonferensi": QT_TRANSLATE_NOOP("core", "Telekonferensi"),
    "sesi_kerja": QT_TRANSLATE_NOOP("core", "Sesi kerja"),
    "fgd": QT_TRANSLATE_NOOP("core", "Diskusi kelompok terpumpun"),
    "lokakarya": QT_TRANSLATE_NOOP("core", "Lokakarya"),
    "konsultasi": QT_TRANSLATE_NOOP("core", "Konsultasi publik"),
    "kunjungan": QT_TRANSLATE_NOOP("core", "Kunjungan"),
}
"""Usual kinds (naskah-dinas §15); the record's `kind` is free text, see `meeting_kind`."""


def meeting_kind(kind: str | None) -> str:
    """Return the label of a kind; an unknown kind is its own label, None is ""."""
    return MEETING_KIND.get(kind or "", kind or "")


ON_HOLIDAY = {
    "keep": QT_TRANSLATE_NOOP("core", "Tetap pada hari itu"),
    "skip": QT_TRANSLATE_NOOP("core", "Dilewati"),
    "shift": QT_TRANSLATE_NOOP("core", "Pindah ke hari kerja berikutnya"),
}
"""What becomes of a day of a series that is a holiday."""
