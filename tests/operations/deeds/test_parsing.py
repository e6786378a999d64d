"""What may be typed into time and date fields, and what is echoed."""

from __future__ import annotations

import datetime as dt
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jakber_desktop.model.errors import FieldInvalid
from jakber_desktop.operations.parsing import parse_date, parse_time, show_date, show_time

NEAR = dt.date(2018, 4, 4)


@pytest.mark.parametrize(
    ("typed", "time"),
    [
        ("9", "09:00"), ("09", "09:00"), ("9.30", "09:30"), ("9:30", "09:30"), ("0930", "09:30"),
        ("930", "09:30"), ("23.59", "23:59"), ("0", "00:00"), ("pukul 9.30 WIB", "09:30"),
        (" jam 9 ", "09:00"), ("09:30", "09:30"), ("", None), ("  ", None), (None, None),
    ],
)  # fmt: skip
def test_times_are_read_as_people_type_them(typed: str | None, time: str | None) -> None:
    assert parse_time(typed) == time


@pytest.mark.parametrize("typed", ["24", "9.60", "sembilan", "9.3", "12345", "9.30.00", "-9", "٩"])
def test_a_wrong_time_says_the_form(typed: str) -> None:
    with pytest.raises(FieldInvalid) as error:
        parse_time(typed, "invited_start")
    assert error.value.field == "invited_start"
    assert error.value.facts["reason"] == "Tulis waktu seperti 09.00."


@pytest.mark.parametrize(
    ("typed", "date"),
    [
        ("4/4", (2018, 4, 4)), ("04/04/2018", (2018, 4, 4)), ("4-4-18", (2018, 4, 4)),
        ("12.04.2018", (2018, 4, 12)), ("4 april", (2018, 4, 4)), ("4 Apr 2019", (2019, 4, 4)),
        ("2018-04-12", (2018, 4, 12)), ("Rabu, 4 April 2018", (2018, 4, 4)),
        ("04/04/2018, Rabu", (2018, 4, 4)), ("4 Pebruari 2018", (2018, 2, 4)),
        ("jum'at 6/4", (2018, 4, 6)), ("Minggu, 8 April", (2018, 4, 8)),
    ],
)  # fmt: skip
def test_dates_are_read_as_people_type_them(typed: str, date: tuple[int, int, int]) -> None:
    assert parse_date(typed, NEAR) == dt.date(*date)


@pytest.mark.parametrize(
    ("typed", "reason"),
    [
        ("besok lusa", "Tulis tanggal seperti 12/04/2026."),
        ("31/2", "Tanggal itu tidak ada di kalender."),
        ("4/13", "Tanggal itu tidak ada di kalender."),
        ("Kamis, 4 April 2018", "4 April 2018 jatuh pada hari Rabu."),
        ("4/4-2018", "Tulis tanggal seperti 12/04/2026."),
        ("4", "Tulis tanggal seperti 12/04/2026."),
    ],
)
def test_a_wrong_date_says_what_is_wrong(typed: str, reason: str) -> None:
    with pytest.raises(FieldInvalid) as error:
        parse_date(typed, NEAR)
    assert error.value.facts["reason"] == reason


def test_nothing_typed_is_no_date() -> None:
    assert parse_date(" ", NEAR) is None
    assert show_date(None) == show_time(None) == ""


@given(st.dates(), st.times())
def test_the_echo_is_read_back_as_the_same(date: dt.date, time: dt.time) -> None:
    assert parse_date(show_date(date), NEAR) == date
    clock = f"{time:%H:%M}"
    assert parse_time(show_time(clock)) == clock


@given(st.text(max_size=20))
def test_any_text_is_a_value_or_a_sentence(text: str) -> None:
    for parse in (parse_time, lambda typed: parse_date(typed, NEAR)):
        with suppress(FieldInvalid):
            assert parse(text) is None or text.strip()
