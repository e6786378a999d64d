"""Only words that are surely no names lose their capital inside a sentence."""

from __future__ import annotations

import pytest

from jakber_desktop.documents.compose.wording import lower_opening


@pytest.mark.parametrize(
    "text",
    [
        "Kebayoran Baru", "Kebayoran dan sekitarnya", "Penjaringan", "Pesanggrahan", "Pademangan",
        "Kemayoran", "Kembangan", "Menteng", "Meruya", "Petamburan", "Pegangsaan", "Pekayon",
        "Melawai", "Kecamatan Tebet", "Peraturan Gubernur", "Kelurahan Kamal", "Merdeka Selatan",
        "Mendagri",
        "Rapat Koordinasi", "Tata Ruang", "Strategi Ketahanan Kota", "JakBer", "100RC", "",
    ],
)  # fmt: skip
def test_what_may_be_a_name_keeps_its_capital(text: str) -> None:
    assert lower_opening(text) == text


@pytest.mark.parametrize(
    ("text", "lowered"),
    [
        ("Rapat lanjutan", "rapat lanjutan"),
        ("Penutup", "penutup"),
        ("Tanya jawab", "tanya jawab"),
        ("Pembukaan", "pembukaan"),
        ("Tanggapan TGUPP", "tanggapan TGUPP"),
        ("Paparan JakBer", "paparan JakBer"),
        ("Penjelasan program 100 Resilient Cities", "penjelasan program 100 Resilient Cities"),
        ("Lain-lain", "lain-lain"),
        ("Pembiayaan", "pembiayaan"),
        ("Mengirim data", "mengirim data"),
    ],
)
def test_a_common_first_word_loses_it(text: str, lowered: str) -> None:
    assert lower_opening(text) == lowered
