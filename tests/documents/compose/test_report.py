"""The laporan rapat: five chapters, obstacles, and nothing the record does not know."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    from jakber_desktop.model.record import MeetingRecord

    Meeting = Callable[..., MeetingRecord]

KIND = "laporan-rapat"
CHAPTERS = [
    "A. PENDAHULUAN", "B. KEGIATAN YANG DILAKSANAKAN", "C. HASIL YANG DICAPAI",
    "D. SIMPULAN DAN SARAN", "E. PENUTUP",
]  # fmt: skip


def test_every_meeting_is_told_in_the_five_chapters(
    sample: MeetingRecord, full: MeetingRecord, meeting: Meeting, text_of: Callable[..., str]
) -> None:
    for record in (sample, full, meeting()):
        text = text_of(KIND, record)
        assert re.findall(r"^[A-E]\. [A-Z ]+$", text, re.MULTILINE) == CHAPTERS
        parts = re.findall(r"^   \d\. (Umum|Maksud dan Tujuan|Ruang Lingkup|Dasar)$", text, re.M)
        assert parts == ["Umum", "Maksud dan Tujuan", "Ruang Lingkup", "Dasar"]
        assert "None" not in text


def test_what_stood_in_the_way_is_named_and_comes_back_as_advice(
    meeting: Meeting, text_of: Callable[..., str]
) -> None:
    record = meeting(
        agenda=[
            {"title": "Peta", "outcome": "discussed"},
            {"title": "Gladi", "outcome": "deferred"},
            {"title": "Lain-lain", "outcome": "not_reached"},
        ],
        action_items=[{"text": "Menyusun *peta* wilayah", "status": "blocked"}],
    )
    text = text_of(KIND, record)
    assert "a. Agenda 2, Gladi, pembahasannya ditunda." in text
    assert "b. Agenda 3, Lain-lain, tidak sempat dibahas." in text
    assert "c. Tindak lanjut yang terhambat: menyusun peta wilayah." in text
    assert "a. Agenda 2 dan 3 dijadwalkan kembali pada rapat berikutnya." in text
    assert "Rapat menghasilkan 1 (satu) tindak lanjut." in text


@pytest.mark.parametrize(
    ("purpose", "told"),
    [
        ("memantau capaian target", "Rapat bertujuan memantau capaian target."),
        ("Menyiapkan gladi.", "Rapat bertujuan menyiapkan gladi."),
        ("koordinasi banjir", "Rapat diselenggarakan dalam rangka koordinasi banjir."),
        ("untuk gladi", "Rapat diselenggarakan untuk gladi."),
        ("banjir datang. Kita siap", "Banjir datang. Kita siap."),
    ],
)
def test_the_purpose_is_told_as_a_sentence(
    purpose: str, told: str, meeting: Meeting, text_of: Callable[..., str]
) -> None:
    text = text_of(KIND, meeting(meeting={"purpose": purpose}))
    assert f"2. Maksud dan Tujuan\n      {told}\n" in text


def test_lists_under_a_number_have_letters_and_the_basis_begins_with_a_capital(
    full: MeetingRecord, text_of: Callable[..., str]
) -> None:
    text = text_of(KIND, full)
    assert "a. Pengesahan notula rapat 29 Juni 2018" in text
    assert "a. Surat undangan Nomor 031/UND/07/CO/2018" in text
    assert "b. Keputusan Gubernur Nomor 1 Tahun 2018" in text


def test_a_series_is_named_inside_the_sentence(
    meeting: Meeting, text_of: Callable[..., str]
) -> None:
    series = {"name": "Rapat monitoring bulanan"}
    text = text_of(KIND, meeting(meeting={"series": series}))
    assert "bagian dari rangkaian rapat monitoring bulanan." in text


def test_the_chair_signs_under_their_own_post(
    full: MeetingRecord, text_of: Callable[..., str]
) -> None:
    text = text_of(KIND, full)
    assert "Kepala Bappeda,\nDr. Ir. Nama Contoh Satu, M.T." in text
    assert (
        "Lampiran: I. Surat undangan Nomor 031/UND/07/CO/2018; II. Daftar hadir; III. Not" in text
    )


def test_a_report_names_only_the_papers_there_are(
    meeting: Meeting, text_of: Callable[..., str]
) -> None:
    planned = text_of(KIND, meeting())
    assert "Lampiran" not in planned
    assert "notula rapat terlampir" not in planned
    assert "Rapat Contoh direncanakan oleh" in planned
    entry = {"office": "A", "status": "present"}
    letter = {"number": "1/UND"}
    text = text_of(KIND, meeting(attendance=[entry], invitation=letter))
    assert "Lampiran: I. Surat undangan Nomor 1/UND; II. Daftar hadir; III. Notula\n" in text
    assert "Rapat Contoh diselenggarakan oleh" in text


def test_a_meeting_called_off_says_why_and_what_was_planned(
    meeting: Meeting, text_of: Callable[..., str]
) -> None:
    record = meeting(
        meeting={"status": "postponed", "status_reason": "ruang dipakai"},
        agenda=[{"title": "Peta"}],
    )
    text = text_of(KIND, record)
    assert "direncanakan oleh ..." in text
    assert "Rapat ditunda karena ruang dipakai." in text
    assert "Peserta:" not in text


@pytest.mark.parametrize("kind", [KIND, "nota-dinas"])
def test_what_came_from_a_closed_item_says_so(
    kind: str, meeting: Meeting, text_of: Callable[..., str]
) -> None:
    """A sub-item under a closed one is closed as well (R4)."""
    record = meeting(
        meeting={"opened_at": "09:00", "status": "held"},
        agenda=[
            {"title": "Terbuka"},
            {"title": "Anggaran", "confidential": True},
            {"title": "Plafon", "level": 1},
        ],
        decisions=[
            {"text": "Jadwal disetujui.", "agenda_item": 1},
            {"text": "Plafon disetujui.", "agenda_item": 3},
        ],
        action_items=[
            {"text": "Menyusun jadwal", "agenda_item": 1},
            {"text": "Menyusun plafon.", "agenda_item": 3, "status": "blocked"},
        ],
    )
    text = text_of(kind, record)
    remark = "(agenda 2.a; tertutup)" if kind == KIND else "(tertutup)"
    assert f"Plafon disetujui {remark}." in text.replace("\u00a0", " ")
    assert "| Menyusun plafon. (tertutup) |" in text
    assert "| Menyusun jadwal |" in text
    if kind == KIND:
        assert "Tindak lanjut yang terhambat: menyusun plafon (tertutup)." in text
