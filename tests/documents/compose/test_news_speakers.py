"""Speakers of a siaran berita are posts and offices, whatever their label says (R4, §7.4)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    from jakber_desktop.model.record import MeetingRecord

    Make = Callable[..., MeetingRecord]
    Write = Callable[..., str]

KNOWN: dict[str, Any] = {
    "people": [
        {"key": "d", "name": "Nama Dokter", "title_prefix": "dr.", "position": "kepala A"},
        {"key": "t", "name": "Nama Tanpa Jabatan", "office": "B"},
        {"key": "l", "name": "Nama Lepas"},
        {"key": "w", "name": "Nama Wakil", "position": "Staf B", "office": "B"},
    ],
    "attendance": [
        {"office": "B", "person": "w", "position": "Kepala Bidang", "status": "present"},
        {"office": "X", "name": "Nama Tamu", "status": "present"},
    ],
}


@pytest.mark.parametrize(
    ("label", "told"),
    [
        ("dr. Nama Dokter", "Kepala A menyampaikan"),
        ("Ibu NAMA  DOKTER, Sp.A.", "Kepala A menyampaikan"),
        ("Bpk. Nama Wakil", "Kepala Bidang Kantor Contoh Dua menyampaikan"),
        ("Nama Tamu", "pihak Lembaga Luar Contoh menyampaikan"),
        ("Nama Tanpa Jabatan", "pihak Kantor Contoh Dua menyampaikan"),
        ("Nama Lepas", "Peserta rapat menyampaikan"),
        ("Pihak TGUPP", "pihak TGUPP menyampaikan"),
    ],
)
def test_a_name_gives_way_to_the_post(label: str, told: str, meeting: Make, text_of: Write) -> None:
    point = {"speaker_label": label, "text": "menyampaikan laporan."}
    text = text_of("siaran-berita", meeting(agenda=[{"title": "A", "points": [point]}], **KNOWN))
    assert f"{told} laporan." in text
    assert "nama" not in text.lower()


def test_the_notula_keeps_the_name(meeting: Make, text_of: Write) -> None:
    point = {"speaker_label": "dr. Nama Dokter", "text": "menyampaikan laporan."}
    text = text_of("notula", meeting(agenda=[{"title": "A", "points": [point]}], **KNOWN))
    assert "dr. Nama Dokter menyampaikan laporan." in text
