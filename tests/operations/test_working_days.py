"""Working days around weekends and public holidays."""

from __future__ import annotations

import datetime as dt

from jakber_desktop.operations.days.working_days import (
    after_working_days,
    before_working_days,
    is_working_day,
    working_day_from,
)


def test_weekends_and_public_holidays_are_no_working_days():
    assert is_working_day(dt.date(2018, 4, 4))
    assert not is_working_day(dt.date(2018, 4, 7))
    assert not is_working_day(dt.date(2018, 8, 17))
    assert working_day_from(dt.date(2018, 8, 17)) == dt.date(2018, 8, 20)


def test_three_working_days_pass_over_a_weekend():
    assert after_working_days(dt.date(2018, 4, 4), 3) == dt.date(2018, 4, 9)
    assert before_working_days(dt.date(2018, 4, 9), 3) == dt.date(2018, 4, 4)
    assert before_working_days(dt.date(2018, 4, 11), 3) == dt.date(2018, 4, 6)
