"""Patterns of letter numbers (naskah-dinas §13, V20)."""

from __future__ import annotations

import datetime as dt

import pytest

from jakber_desktop.language.number_pattern import (
    Filling,
    PatternError,
    parse,
    resolve,
    serial_in,
)

DKI = "{serial:03}/{type}/{month:02}/{unit}/{year}"
DECEMBER = dt.date(2017, 12, 14)


def test_the_secretariats_pattern_gives_its_published_number() -> None:
    assert resolve(DKI, Filling(18, DECEMBER, "LAP", "CO")) == "018/LAP/12/CO/2017"


def test_the_national_pattern_has_security_class_and_a_roman_month() -> None:
    national = "{security}-{serial:03}/{class}/{unit}/{month_roman}/{year}"
    filling = Filling(1, dt.date(2026, 8, 3), "UND", "UNIT", "PL.02", "B")
    assert resolve(national, filling) == "B-001/PL.02/UNIT/VIII/2026"


def test_a_back_dated_number_has_its_insert_behind_the_serial() -> None:
    assert resolve(DKI, Filling(5, DECEMBER, "UND", "CO", insert=1)) == "005.01/UND/12/CO/2017"


def test_a_serial_outgrows_its_digits() -> None:
    assert resolve("{serial:03}/{year}", Filling(1234, DECEMBER, "UND")) == "1234/2017"


@pytest.mark.parametrize("empty", ["unit", "class", "security"])
def test_a_slot_with_nothing_in_it_is_refused_by_name(empty: str) -> None:
    with pytest.raises(PatternError, match=rf"Isian \{{{empty}\}} .* masih kosong") as raised:
        resolve(f"{{serial}}/{{{empty}}}/{{year}}", Filling(1, DECEMBER, "UND"))
    assert raised.value.slot == empty


def test_a_unit_that_would_double_a_stroke_is_refused() -> None:
    with pytest.raises(PatternError, match="dua garis miring"):
        resolve(DKI, Filling(1, DECEMBER, "UND", "CO/"))


@pytest.mark.parametrize(
    ("pattern", "words"),
    [
        ("{nomor}/{year}", "Isian {nomor} tidak dikenal; pakai salah satu: {security}, {serial}"),
        ("{serial:03/{year}", "Tulis isian lengkap dengan kurung"),
        ("{serial:tiga}/{year}", "Tulis banyaknya angka seperti {serial:03}"),
        ("{serial}-{year:02}", "Tulis banyaknya angka"),
        ("UND/{year}", "Pola harus memuat nomor urut"),
        ("{serial:03}/{type}", "Pola harus memuat {year}"),
        ("{serial}//{year}", "dua garis miring"),
        ("{serial}/{year}/", "diawali atau diakhiri garis miring"),
        ("{serial}/{year}/{year}", "Tulis {year} satu kali saja"),
        ("{serial}{year}", "Beri pemisah di antara {serial} dan {year}"),
        ("{serial}/" + "x" * 120, "paling panjang 120 huruf"),
    ],
)
def test_an_unsound_pattern_is_refused_with_the_right_form(pattern: str, words: str) -> None:
    with pytest.raises(PatternError) as raised:
        parse(pattern)
    assert words in str(raised.value)


def test_a_typed_number_is_read_back_by_its_pattern() -> None:
    assert serial_in(DKI, " 018/LAP/12/CO/2017", "LAP") == (18, None)
    assert serial_in(DKI, "005.01/UND/03/CO/2018", "UND") == (5, 1)
    assert serial_in(DKI, "018/LAP/12/CO/2017", "UND") is None
    assert serial_in(DKI, "123/-1.711.531", "UND") is None
