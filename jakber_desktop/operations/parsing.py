"""Reads what people type into time and date fields, and echoes it back (ui-design §10)."""

from __future__ import annotations

import datetime as dt
import re

from jakber_desktop.language.clock import clock
from jakber_desktop.language.dates import long_date
from jakber_desktop.language.day_names import WEEKDAYS, month_number, weekday_number
from jakber_desktop.language.marking import QT_TRANSLATE_NOOP
from jakber_desktop.model.errors import FieldInvalid

_TIME_RULE = QT_TRANSLATE_NOOP("core", "Tulis waktu seperti 09.00.")
_DATE_RULE = QT_TRANSLATE_NOOP("core", "Tulis tanggal seperti 12/04/2026.")
_NO_DAY = QT_TRANSLATE_NOOP("core", "Tanggal itu tidak ada di kalender.")
_WEEKDAY = QT_TRANSLATE_NOOP("core", "{date} jatuh pada hari {day}.")

_TIME = re.compile(
    r"(?:(?:pukul|jam)\s+)?(?:([0-9]{1,2})(?:\s?[.:]\s?([0-9]{2}))?|([0-9]{3,4}))(?:\s*wi(?:b|ta|t))?",
    re.IGNORECASE,
)
_ISO = re.compile(r"([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})")
_FIGURES = re.compile(r"([0-9]{1,2})\s*([/.-])\s*([0-9]{1,2})(?:\s*\2\s*([0-9]{4}|[0-9]{2}))?")
_NAMED = re.compile(r"([0-9]{1,2})\s*([^\W\d_]+)\.?(?:\s+([0-9]{4}|[0-9]{2}))?")
_DAY_WORD = re.compile(r"[^\W\d_]+(?:['’‘`´ʼ][^\W\d_]+)?")

DayMonth = tuple[int, int, int | None]
"""Day, month, and the year when it was written."""


def parse_time(text: str | None, field: str = "time") -> str | None:
    """ "9", "9.30", "0930", "pukul 9.30 WIB" as "HH:MM"; nothing typed is None.

    Raises FieldInvalid.
    """
    words = " ".join((text or "").split())
    if not words:
        return None
    match = _TIME.fullmatch(words)
    if match is None:
        raise FieldInvalid(field, _TIME_RULE)
    hour, minute, run = match.groups()
    if run is not None:
        hour, minute = run[:-2], run[-2:]
    if int(hour) > 23 or int(minute or 0) > 59:
        raise FieldInvalid(field, _TIME_RULE)
    return f"{int(hour):02}:{int(minute or 0):02}"


def show_time(time: str | None) -> str:
    """The echo of a time: "09.00", or "" for none."""
    return "" if time is None else clock(time)


def parse_date(text: str | None, near: dt.date, field: str = "date") -> dt.date | None:
    """ "4/4", "4 april", "04-04-18", "Rabu, 4 April 2018"; the year defaults to that of `near`.

    Nothing typed is None. A weekday typed beside it must be the date's own (V01). Raises
    FieldInvalid.
    """
    words = " ".join((text or "").split())
    if not words:
        return None
    weekday, rest = _without_weekday(words)
    parts = day_month(rest)
    if parts is None:
        raise FieldInvalid(field, _DATE_RULE)
    day, month, year = parts
    date = calendar(day, month, near.year if year is None else year)
    if date is None:
        raise FieldInvalid(field, _NO_DAY)
    if weekday is not None and weekday != date.weekday():
        shown = long_date(date, weekday=False)
        raise FieldInvalid(field, _WEEKDAY, date=shown, day=WEEKDAYS[date.weekday()])
    return date


def show_date(date: dt.date | None) -> str:
    """The echo of a date field: "04/04/2018, Rabu", or "" for none."""
    return "" if date is None else f"{date:%d/%m/}{date.year:04}, {WEEKDAYS[date.weekday()]}"


def day_month(text: str) -> DayMonth | None:
    """The parts of a date in figures or with the month's name; None when it is neither."""
    if match := _ISO.fullmatch(text):
        return int(match[3]), int(match[2]), int(match[1])
    if match := _FIGURES.fullmatch(text):
        return int(match[1]), int(match[3]), _year(match[4])
    match = _NAMED.fullmatch(text)
    month = month_number(match[2]) if match else None
    return (int(match[1]), month, _year(match[3])) if match and month else None


def calendar(day: int, month: int, year: int) -> dt.date | None:
    """The date, or None when no calendar has it."""
    try:
        return dt.date(year, month, day)
    except ValueError:
        return None


def _year(text: str | None) -> int | None:
    if text is None:
        return None
    return int(text) + (2000 if len(text) == 2 else 0)


def _without_weekday(words: str) -> tuple[int | None, str]:
    """The weekday written before or after a date, and the date alone."""
    for match in (_DAY_WORD.match(words), _last_word(words)):
        number = weekday_number(match.group().capitalize()) if match else None
        if match and number is not None:
            rest = words[: match.start()] + words[match.end() :]
            return number, rest.strip(" ,")
    return None, words.strip(" ,")


def _last_word(words: str) -> re.Match[str] | None:
    found = list(_DAY_WORD.finditer(words))
    return found[-1] if found and found[-1].end() == len(words) else None
