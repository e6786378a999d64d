"""Dates as official papers print them: "Rabu, 4 April 2018", never padded (naskah-dinas §11)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jakber_desktop.language.day_names import MONTHS, MONTHS_SHORT, WEEKDAYS, WEEKDAYS_SHORT
from jakber_desktop.language.typography import unbroken

if TYPE_CHECKING:
    import datetime as dt


def weekday_name(date: dt.date) -> str:
    """Return the day's name, "Rabu"; always from the date, never typed (V01)."""
    return WEEKDAYS[date.weekday()]


def month_name(month: int) -> str:
    """Return the name of month 1-12, "April"; ValueError outside."""
    if not 1 <= month <= 12:
        raise ValueError(f"no month {month}")
    return MONTHS[month - 1]


def long_date(date: dt.date, weekday: bool = True, *, nbsp: bool = False) -> str:
    """Return "Rabu, 4 April 2018", or "4 April 2018" without the weekday.

    `nbsp` keeps day, month and year on one line; after the weekday's comma a line may break.
    """
    day = f"{date.day} {month_name(date.month)} {date.year}"
    day = unbroken(day) if nbsp else day
    return f"{weekday_name(date)}, {day}" if weekday else day


def short_date(date: dt.date, *, nbsp: bool = False) -> str:
    """Return "Rab, 4 Apr" for narrow lists on screen (ui-design, voice); not for papers."""
    day = f"{date.day} {MONTHS_SHORT[date.month - 1]}"
    return f"{WEEKDAYS_SHORT[date.weekday()]}, {unbroken(day) if nbsp else day}"


def month_year(date: dt.date, *, nbsp: bool = False) -> str:
    """Return "April 2018"."""
    text = f"{month_name(date.month)} {date.year}"
    return unbroken(text) if nbsp else text


def date_in_words(date: dt.date) -> str:
    """Return "tanggal empat bulan April tahun dua ribu delapan belas" (naskah-dinas §7.1)."""
    # only papers spell a date out; the start of the desktop shall not load decimal for it
    from jakber_desktop.language.numbers import in_words

    day, year = in_words(date.day), in_words(date.year)
    return f"tanggal {day} bulan {month_name(date.month)} tahun {year}"
