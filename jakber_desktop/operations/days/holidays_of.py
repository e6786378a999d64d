"""Public holidays of Indonesia and *cuti bersama* from the `holidays` package (A7, V03).

The package knows decreed dates of past years; those it computes ahead it marks "(perkiraan)".
"""

from __future__ import annotations

import datetime as dt
from functools import lru_cache

from jakber_desktop.model.rows.calendar import DayHoliday

__all__ = ["DayHoliday", "between", "full_name", "of_year"]

_ESTIMATE = " (perkiraan)"
"""What the package puts after a name whose date it only estimates."""


def between(first: dt.date, last: dt.date) -> dict[dt.date, DayHoliday]:
    """The days off of a span."""
    found: dict[dt.date, DayHoliday] = {}
    for year in range(first.year, last.year + 1):
        found |= {day: one for day, one in of_year(year).items() if first <= day <= last}
    return found


@lru_cache(maxsize=32)
def of_year(year: int) -> dict[dt.date, DayHoliday]:
    """The days off of a year; a holiday goes before a *cuti bersama* of the same day."""
    # 50 ms and more: not before a calendar is shown or a check is run
    import holidays

    def read(category: str) -> dict[dt.date, str]:
        return dict(holidays.country_holidays("ID", years=year, language="id", categories=category))

    leave = {day: _holiday(name, joint_leave=True) for day, name in read("government").items()}
    return leave | {day: _holiday(name, joint_leave=False) for day, name in read("public").items()}


def full_name(holiday: DayHoliday) -> str:
    """ "Hari Raya Idul Fitri (perkiraan)": the name with the doubt the package has."""
    return holiday.name + (_ESTIMATE if holiday.estimated else "")


def _holiday(name: str, *, joint_leave: bool) -> DayHoliday:
    words = ", ".join(name.replace(_ESTIMATE, "").split("; "))
    return DayHoliday(words, joint_leave, _ESTIMATE in name)
