"""Feasts in due dates: working days beside them, honest about what is only estimated (F2)."""

from __future__ import annotations

import datetime as dt

import pytest

from jakber_desktop.operations.outcomes.quick_action import parse_action, parse_due


@pytest.mark.parametrize(
    ("typed", "said_on", "date"),
    [
        ("setelah Idul Fitri", dt.date(2018, 4, 4), dt.date(2018, 6, 21)),  # after cuti bersama
        ("sebelum hari raya idul fitri", dt.date(2018, 4, 4), dt.date(2018, 6, 8)),
        ("usai Lebaran", dt.date(2018, 6, 19), dt.date(2018, 6, 21)),
        ("menjelang Natal", dt.date(2018, 12, 25), dt.date(2019, 12, 23)),  # that of next year
        ("setelah tahun baru", dt.date(2018, 12, 28), dt.date(2019, 1, 2)),
        ("sebelum puasa", dt.date(2018, 4, 4), None),  # no holiday, so no date
    ],
)
def test_a_feast_gives_a_working_day_and_keeps_its_words(
    typed: str, said_on: dt.date, date: dt.date | None
) -> None:
    assert parse_due(typed, meeting=said_on) == (date, typed)


def test_a_feast_whose_day_is_not_decreed_is_called_an_estimate() -> None:
    read = parse_action("Kirim data setelah Idul Fitri", meeting=dt.date(2035, 1, 3), offices=())
    assert read.due_estimated
    assert read.due_date is not None
    assert read.echo.endswith(", perkiraan)")
    sure = parse_action("Kirim data setelah Idul Fitri", meeting=dt.date(2018, 4, 4), offices=())
    assert sure.echo == "Terbaca: setelah Idul Fitri (Kam, 21 Jun)"
