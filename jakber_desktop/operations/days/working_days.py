"""Working days of offices: Monday to Friday without public holidays (V03, ui-design §9)."""

from __future__ import annotations

import datetime as dt

from jakber_desktop.operations.days import holidays_of

_DAY = dt.timedelta(days=1)
_SATURDAY = 5


def is_working_day(day: dt.date) -> bool:
    """Whether offices work on a day; *cuti bersama* counts as a day off."""
    return day.weekday() < _SATURDAY and day not in holidays_of.of_year(day.year)


def working_day_from(day: dt.date) -> dt.date:
    """The day itself when offices work on it, else the next day they do."""
    while not is_working_day(day):
        day += _DAY
    return day


def after_working_days(day: dt.date, count: int) -> dt.date:
    """The `count`-th working day after a day."""
    for _ in range(count):
        day = working_day_from(day + _DAY)
    return day


def before_working_days(day: dt.date, count: int) -> dt.date:
    """The `count`-th working day before a day."""
    for _ in range(count):
        day -= _DAY
        while not is_working_day(day):
            day -= _DAY
    return day
