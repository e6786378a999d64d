"""Personal numbers vanish from a text; everything an official paper counts stays."""

from __future__ import annotations

import pytest

from jakber_desktop.language.privacy import HIDDEN, without_personal_numbers


@pytest.mark.parametrize(
    "secret",
    [
        "196608011988031001",
        "19660801 198803 1 001",
        "19660801.198803.1.001",
        "3171234567890001",
        "0812-3456-7890",
        "081234567890",
        "+62 812 3456 7890",
        "(021) 3822255",
        "nama.contoh@contoh.go.id",
    ],
)
def test_numbers_of_people_are_hidden(secret: str) -> None:
    shown = without_personal_numbers(f"Hubungi {secret}, sebelum rapat.")
    assert shown == f"Hubungi {HIDDEN}, sebelum rapat."


@pytest.mark.parametrize(
    "text",
    [
        "Rabu, 4 April 2018 pukul 09.00–11.30 WIB",
        "Nomor 007/NOT/04/CO/2018",
        "anggaran Rp1.250.000.000.000.000 naik 0,35 persen",
        "anggaran Rp 1.250.000.000.000.000",
        "12.345.678 jiwa dan 100 Resilient Cities",
        "tanggal 2018-04-04 dan 04/04/2018",
        "(i) satu; (ii) dua; dan (iii) tiga",
        "Pergub DKI 99/2021 pasal 12 ayat 3",
        "",
    ],
)
def test_dates_amounts_and_letter_numbers_stay(text: str) -> None:
    assert without_personal_numbers(text) == text
