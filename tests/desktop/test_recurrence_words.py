"""When a series meets, in words."""

from __future__ import annotations

import datetime as dt

import pytest

from jakber_desktop.desktop.words.recurrence import rule_choices
from jakber_desktop.operations.series.recurrence import checked_rule, rule_days


def test_the_usual_rules_are_told_for_the_day_of_the_meeting() -> None:
    assert rule_choices(dt.date(2018, 4, 4), None) == {
        "": "Tidak terjadwal",
        "FREQ=WEEKLY;BYDAY=WE": "Setiap Rabu",
        "FREQ=WEEKLY;INTERVAL=2;BYDAY=WE": "Rabu, dua pekan sekali",
        "FREQ=MONTHLY;BYMONTHDAY=4": "Setiap bulan, tanggal 4",
        "FREQ=MONTHLY;BYDAY=1WE": "Setiap Rabu pertama",
    }


@pytest.mark.parametrize("day", [1, 4, 15, 28, 30])
def test_the_core_takes_every_rule_offered(day: int) -> None:
    date = dt.date(2018, 4, day)
    for rule in rule_choices(date, None):
        if rule:
            assert checked_rule(rule) == rule
            assert next(rule_days(rule, date, date)) == date


def test_a_rule_of_somebody_else_stays_and_is_told() -> None:
    assert rule_choices(dt.date(2018, 4, 4), "FREQ=WEEKLY")["FREQ=WEEKLY"] == "Setiap pekan"
    odd = "FREQ=MONTHLY;BYDAY=2TU,4TU"
    assert rule_choices(dt.date(2018, 4, 4), odd)[odd] == f"Aturan lain: {odd}"
