"""The lembar disposisi of the meeting's invitation: ANRI's fields, boxes to tick (§7.5)."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from jakber_desktop.documents.compose.kinds import compose_document
from jakber_desktop.documents.profiles import PROFILES

if TYPE_CHECKING:
    from collections.abc import Callable

    from jakber_desktop.model.record import MeetingRecord

FIELDS = (
    "Nomor agenda", "Tanggal terima", "Kode klasifikasi", "Indeks", "Tanggal dan nomor naskah",
    "Sifat", "Asal", "Ringkasan isi", "Diteruskan kepada", "Isi disposisi", "Paraf dan tanggal",
    "Catatan/batas waktu",
)  # fmt: skip


def test_an_unknown_letter_is_a_whole_form(
    meeting: Callable[..., MeetingRecord], text_of: Callable[..., str]
) -> None:
    text = text_of("lembar-disposisi", meeting())
    assert all(f"{field}:" in text for field in FIELDS)
    assert "[ ] Wakili/hadiri; [ ] Pantau" in text
    assert "[x]" not in text
    assert "None" not in text


def test_the_invitation_fills_it(full: MeetingRecord, text_of: Callable[..., str]) -> None:
    text = text_of("lembar-disposisi", full, number="112", date=full.meeting.date)
    assert "Nomor agenda: 112 | Tanggal terima: 27 Juli 2018" in text
    assert "Tanggal dan nomor naskah: 20 Juli 2018; 031/UND/07/CO/2018" in text
    assert "Sifat: Biasa (keamanan); Penting (kecepatan)" in text
    assert "Asal: Badan Perencanaan Pembangunan Daerah" in text


def test_a_proxy_by_disposition_is_told_and_ticked(
    full: MeetingRecord, text_of: Callable[..., str]
) -> None:
    text = text_of("lembar-disposisi", full)
    assert "Diteruskan kepada: [1] Nama Contoh Tiga, Badan Penanggulangan Bencana Daerah" in text
    assert "[x] Wakili/hadiri" in text


def test_only_the_lead_recipient_gets_a_figure(
    meeting: Callable[..., MeetingRecord], text_of: Callable[..., str]
) -> None:
    proxy = {"office": "A", "status": "proxy", "proxy_basis": "disposition"}
    entries = [{**proxy, "name": f"Nama Contoh {n}"} for n in ("Satu", "Dua")]
    text = text_of("lembar-disposisi", meeting(attendance=entries))
    assert "[1] Nama Contoh Satu, Kantor Contoh Satu; [x] Nama Contoh Dua" in text


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("BIRO KDH DAN KLN", "Biro KDH dan KLN"),
        (
            "DINAS SUMBER DAYA AIR PROVINSI DKI JAKARTA",
            "Dinas Sumber Daya Air Provinsi DKI Jakarta",
        ),
        ("Tim JakBer", "Tim JakBer"),
    ],
)
def test_the_sender_is_named_not_shouted(
    line: str, name: str, meeting: Callable[..., MeetingRecord], text_of: Callable[..., str]
) -> None:
    kop = {"name": "x", "unit_line": line}
    text = text_of("lembar-disposisi", meeting(meeting={"letterhead": kop}))
    assert f"Asal: {name} |" in text


def test_a_form_is_never_a_draft(full: MeetingRecord) -> None:
    document = compose_document("lembar-disposisi", full, PROFILES["dki_2021"])
    assert document.draft is False
