"""When a feast named in a due date is: "setelah Idul Fitri", "sebelum Natal" (F2)."""

from __future__ import annotations

import datetime as dt
from typing import NamedTuple

from jakber_desktop.operations.days import holidays_of
from jakber_desktop.operations.days.working_days import before_working_days, working_day_from

FEASTS = {
    "idul fitri": "Idul Fitri", "idulfitri": "Idul Fitri", "lebaran": "Idul Fitri",
    "idul adha": "Idul Adha", "iduladha": "Idul Adha", "natal": "Hari Raya Natal",
    "tahun baru": "Tahun Baru Masehi", "nyepi": "Nyepi", "waisak": "Waisak",
}  # fmt: skip
"""As people say it -> what the name of the holiday ends with."""


class FeastDay(NamedTuple):
    """A working day before or after a feast; `estimated` while its date is not decreed."""

    date: dt.date
    estimated: bool


def before(feast: str, start: dt.date) -> FeastDay | None:
    """The last working day before the next such feast, from `start` on."""
    return _next(feast, start, ahead=True)


def after(feast: str, start: dt.date) -> FeastDay | None:
    """The first working day after the next such feast, from `start` on.

    The *cuti bersama* around it is no working day, so the date is one on which work goes on.
    """
    return _next(feast, start, ahead=False)


def _next(feast: str, start: dt.date, *, ahead: bool) -> FeastDay | None:
    for year in range(start.year, min(start.year + 2, dt.MAXYEAR - 1) + 1):
        days = _days(feast, year)
        if not days:
            continue
        first, last = min(days), max(days)
        date = before_working_days(first, 1) if ahead else working_day_from(last + dt.timedelta(1))
        if date >= start:
            return FeastDay(date, any(days.values()))
    return None


def _days(feast: str, year: int) -> dict[dt.date, bool]:
    """The days of a feast in a year -> whether they are estimated.

    A year of the moon is shorter than ours: of two feasts in one year the first one counts.
    """
    name = FEASTS[feast]
    found = {
        day: one.estimated
        for day, one in sorted(holidays_of.of_year(year).items())
        if not one.joint_leave and one.name.endswith(name)
    }
    near = dt.timedelta(days=7)
    return {day: estimated for day, estimated in found.items() if day - min(found) < near}
