"""Dates are printed in Indonesian, unpadded, and found again in running text."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jakber_desktop.language.dates import (
    date_in_words,
    long_date,
    month_name,
    month_year,
    short_date,
    weekday_name,
)
from jakber_desktop.language.dates_in_text import parse_date_text

SEED_DAY = dt.date(2018, 4, 4)
YEARS = st.dates(dt.date(1900, 1, 1), dt.date(2199, 12, 31))


def found(text: str) -> list[tuple[str, str | None, dt.date]]:
    return [
        (text[start:end], weekday, date) for (start, end), weekday, date in parse_date_text(text)
    ]


def test_the_long_date_carries_the_weekday_and_no_zero():
    assert long_date(SEED_DAY) == "Rabu, 4 April 2018"
    assert long_date(SEED_DAY, weekday=False) == "4 April 2018"


def test_unbroken_dates_may_break_only_after_the_weekday():
    assert long_date(SEED_DAY, nbsp=True) == "Rabu, 4\u00a0April\u00a02018"


def test_short_forms_for_the_screen():
    assert short_date(SEED_DAY) == "Rab, 4 Apr"
    assert short_date(SEED_DAY, nbsp=True) == "Rab, 4\u00a0Apr"
    assert month_year(SEED_DAY) == "April 2018"


def test_official_names_of_days_and_months():
    week = [dt.date(2018, 4, day) for day in range(2, 9)]
    assert " ".join(map(weekday_name, week)) == "Senin Selasa Rabu Kamis Jumat Sabtu Minggu"
    assert month_name(2) == "Februari"
    assert month_name(11) == "November"
    with pytest.raises(ValueError, match="13"):
        month_name(13)


def test_the_date_in_words_of_a_berita_acara():
    assert date_in_words(SEED_DAY) == "tanggal empat bulan April tahun dua ribu delapan belas"


@pytest.mark.parametrize(
    ("text", "quoted", "weekday"),
    [
        ("pada Rabu tanggal 27 Juli 2018 di", "Rabu tanggal 27 Juli 2018", "Rabu"),
        ("hari Jum’at, 27 Juli 2018", "Jum’at, 27 Juli 2018", "Jum’at"),
        ("hari Jum'at tgl. 27 Jul. 2018", "Jum'at tgl. 27 Jul. 2018", "Jum'at"),
        ("Rabu (27 Juli 2018)", "Rabu (27 Juli 2018", "Rabu"),
        ("Rabu pagi, 27-07-2018", "Rabu pagi, 27-07-2018", "Rabu"),
        ("RABU, 27/7/2018", "RABU, 27/7/2018", "RABU"),
        ("Rabu pukul 09.00 WIB tanggal 27 Juli 2018", None, "Rabu"),
        ("Rabu, 27 bulan Juli tahun 2018", None, "Rabu"),
        ("**Rabu**, *27 Juli 2018*", "Rabu**, *27 Juli 2018", "Rabu"),
        ("Rabu, 27\u00a0Juli\u00a02018", None, "Rabu"),
        ("hari minggu, 27 Juli 2018", "minggu, 27 Juli 2018", "minggu"),
        ("Rabu, tanggal dua puluh tujuh bulan Juli tahun dua ribu delapan belas", None, "Rabu"),
    ],
)
def test_a_weekday_is_tied_to_its_date_across_the_words_between(text, quoted, weekday):
    assert found(text) == [(quoted or text, weekday, dt.date(2018, 7, 27))]


@pytest.mark.parametrize(
    "text",
    [
        "surat tanggal 27 Juli 2018",
        "dua minggu lalu, 27 Juli 2018",
        "Minggu lalu, 27 Juli 2018",
        "rapat hari Rabu. Surat tanggal 27 Juli 2018",
        "rapat Rabu membahas surat tanggal 27 Juli 2018",
        "setiap Senin sejak 27 Juli 2018",
        "hari Rabu; 27 Juli 2018",
        "hari Rabu\n\n27 Juli 2018",
    ],
)
def test_a_weekday_that_belongs_elsewhere_is_left_alone(text):
    assert [(weekday, date) for _, weekday, date in found(text)] == [(None, dt.date(2018, 7, 27))]


@pytest.mark.parametrize(
    "text",
    [
        "Senin–Selasa, 2–3 April 2018",
        "Senin dan Selasa, 2 dan 3 April 2018",
        "hari Senin s.d. Selasa tanggal 2 s.d. 3 April 2018",
    ],
)
def test_the_last_day_of_a_range_takes_the_last_weekday(text):
    (date,) = parse_date_text(text)
    assert date.weekday_word == "Selasa"
    assert date.weekday_agrees


@pytest.mark.parametrize("text", ["Rabu, 4 s.d. 6 April 2018", "Rabu, 4–6 April 2018"])
def test_the_weekday_of_a_first_day_says_nothing_of_the_last(text):
    (date,) = parse_date_text(text)
    assert date.weekday_word is None


def test_a_false_weekday_disagrees():
    (date,) = parse_date_text("Rabu tanggal 27 Juli 2018")
    assert not date.weekday_agrees


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("5 Pebruari 2018", dt.date(2018, 2, 5)),
        ("5 Nopember 2018", dt.date(2018, 11, 5)),
        ("5 Agu 2018", dt.date(2018, 8, 5)),
        ("5 MEI 2018", dt.date(2018, 5, 5)),
        ("2018-05-05", dt.date(2018, 5, 5)),
    ],
)
def test_misspelt_and_short_months_are_understood(text, date):
    assert found(text) == [(text, None, date)]


@pytest.mark.parametrize(
    "text",
    [
        "31 Februari 2018",
        "4 April",
        "April 2018",
        "018/LAP/12/CO/2017",
        "005/12/04/2018",
        "99/99/2018",
    ],
)
def test_what_is_no_complete_date_is_passed_over(text):
    assert found(text) == []


@given(YEARS)
def test_every_printed_date_is_read_back_with_an_agreeing_weekday(date):
    for text in (long_date(date), long_date(date, nbsp=True)):
        (read,) = parse_date_text(f"Rapat pada hari {text} di Jakarta.")
        assert read.date == date
        assert read.weekday_word == weekday_name(date)
        assert read.weekday_agrees


@given(YEARS)
def test_a_date_in_words_is_read_back(date):
    (read,) = parse_date_text(f"Pada hari ini, {weekday_name(date)}, {date_in_words(date)}, kami")
    assert (read.date, read.weekday_agrees) == (date, True)
