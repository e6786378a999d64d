"""Due dates as people say them: "31/5", "besok", "Jumat", "sebelum rapat berikutnya" (F2)."""

from __future__ import annotations

import calendar as calendars
import datetime as dt
import re
from typing import NamedTuple

from jakber_desktop.language.day_names import month_number, weekday_number
from jakber_desktop.operations.days import feast_days
from jakber_desktop.operations.days.feast_days import FEASTS
from jakber_desktop.operations.parsing import calendar, day_month

_MOST_WORDS = 7
_YEARS = 8
"""How far ahead 29 February is looked for."""

_LEADING = re.compile(r"(?:(?:paling lambat|selambat-lambatnya|sampai|hingga|tenggat|pada|tanggal"
                      r"|tgl\.?|hari)\s+)+", re.IGNORECASE)  # fmt: skip
_PLUS = re.compile(r"\+\s?([0-9]{1,3})(?:\s+(hari|minggu|pekan|bulan))?", re.IGNORECASE)
_AGAIN = re.compile(
    r"(?:dalam\s+)?([0-9]{1,3})\s+(hari|minggu|pekan|bulan)(?:\s+lagi)?", re.IGNORECASE
)
_OF_WEEK = re.compile(
    r"([^\W\d_]+)\s+(?:(?:minggu|pekan)\s+)?(ini|depan|berikut(?:nya)?)", re.IGNORECASE
)
""" "Jumat depan", "Senin pekan ini": a day of this week or of the next, which begins on Monday."""
_SOON = {"hari ini": 0, "besok": 1, "lusa": 2}
_NEXT_MEETING = re.compile(
    r"(sebelum|menjelang|pada|saat|setelah|sesudah)\s+rapat\s+"
    r"(?:berikut(?:nya)?|selanjutnya|mendatang|depan)",
    re.IGNORECASE,
)
_FEAST = re.compile(
    r"(sebelum|menjelang|setelah|sesudah|usai)\s+(?:hari\s+raya\s+)?(idul\s+fitri|idulfitri"
    r"|lebaran|idul\s+adha|iduladha|natal|tahun\s+baru|nyepi|waisak|ramadh?an|puasa)",
    re.IGNORECASE,
)
_PART = re.compile(
    r"(awal|pertengahan|akhir)\s+(bulan|tahun|[^\W\d_]+)(?:\s+(ini|depan|[0-9]{4}))?",
    re.IGNORECASE,
)
_KIND_OF_REPORT = re.compile(r"(?:awal|akhir)\s+tahun", re.IGNORECASE)
"""Without more words this names a thing ("laporan akhir tahun") rather than a day."""
_COMING = re.compile(r"(minggu|pekan|bulan|tahun)\s+depan", re.IGNORECASE)
_OPENER = re.compile(
    r"(?:sebelum|setelah|sesudah|menjelang|usai|saat|awal|pertengahan|akhir|pada|paling)\s+\S",
    re.IGNORECASE,
)


class Due(NamedTuple):
    """What was read: the text left, a date, and a phrase kept in its words."""

    rest: str = ""
    date: dt.date | None = None
    phrase: str | None = None
    estimated: bool = False
    """The date hangs on a feast whose day is not decreed yet."""

    @property
    def is_empty(self) -> bool:
        """Neither a date nor a phrase was read."""
        return self.date is None and self.phrase is None


def read_due(
    text: str, start: dt.date, next_meeting: dt.date | None, *, whole: bool = False
) -> Due:
    """The due date or phrase at the end of a text, the longest that can be read.

    `start` is the day it is counted from. `whole`: nothing but a due is expected here (behind the
    office), so a text that opens like a phrase is one as it stands.
    """
    words = text.split()
    for count in range(min(len(words), _MOST_WORDS), 0, -1):
        tail = " ".join(words[-count:]).strip(" .,;")
        rest = " ".join(words[:-count]).rstrip(" ,;")
        if _KIND_OF_REPORT.fullmatch(tail) and not whole:
            continue
        found = _read(tail, start, next_meeting)
        if found is not None:
            return found._replace(rest=rest)
    if whole and _OPENER.match(text):
        return Due(phrase=" ".join(words).rstrip(" .,;"))
    return Due(rest=text)


def _read(tail: str, start: dt.date, next_meeting: dt.date | None) -> Due | None:
    """A phrase, else a date; one beyond the calendar's end is none."""
    try:
        found = _phrase(tail, start, next_meeting)
        date = None if found else _date(_LEADING.sub("", tail, count=1), start)
    except (OverflowError, ValueError):
        return None
    return found or (Due(date=date) if date else None)


def _date(text: str, start: dt.date) -> dt.date | None:
    low = text.casefold()
    if low in _SOON:
        return start + dt.timedelta(days=_SOON[low])
    if plus := _PLUS.fullmatch(text):
        return _later(start, int(plus[1]), (plus[2] or "hari").casefold())
    if (again := _AGAIN.fullmatch(text)) and ("lagi" in low or "dalam" in low):
        return _later(start, int(again[1]), again[2].casefold())
    if of_week := _OF_WEEK.fullmatch(text):
        return _day_of_week(of_week[1], of_week[2].casefold(), start)
    weekday = _weekday(text)
    if weekday is not None:
        return start + dt.timedelta(days=(weekday - start.weekday() - 1) % 7 + 1)
    parts = day_month(text)
    if parts is None:
        return None
    day, month, year = parts
    return _coming(day, month, start) if year is None else calendar(day, month, year)


def _weekday(text: str) -> int | None:
    """The weekday a word names; "minggu" in small letters is a week."""
    if text == "minggu" or not text or " " in text:
        return None
    return weekday_number(text)


def _day_of_week(word: str, which: str, start: dt.date) -> dt.date | None:
    """A weekday of this week, or of the next one; one of this week that is over is none."""
    weekday = _weekday(word)
    if weekday is None:
        return None
    week = 0 if which == "ini" else 7
    date = start + dt.timedelta(days=weekday - start.weekday() + week)
    return date if date >= start else None


def _coming(day: int, month: int, start: dt.date) -> dt.date | None:
    """The next such day from `start` on."""
    for year in range(start.year, min(start.year + _YEARS, dt.MAXYEAR) + 1):
        date = calendar(day, month, year)
        if date is not None and date >= start:
            return date
    return None


def _later(start: dt.date, count: int, unit: str) -> dt.date:
    if unit == "bulan":
        return _months_on(start, count)
    return start + dt.timedelta(days=count * (7 if unit in ("minggu", "pekan") else 1))


def _months_on(start: dt.date, count: int) -> dt.date:
    """The same day of a later month, or that month's last."""
    year, month = divmod(start.year * 12 + start.month - 1 + count, 12)
    last = calendars.monthrange(year, month + 1)[1]
    return dt.date(year, month + 1, min(start.day, last))


def _phrase(text: str, start: dt.date, next_meeting: dt.date | None) -> Due | None:
    """A phrase with its computed date; the month of fasting has none in the list of holidays."""
    if match := _NEXT_MEETING.fullmatch(text):
        return Due(phrase=text, date=_around(match[1].casefold(), next_meeting))
    if match := _FEAST.fullmatch(text):
        return _feast(text, match[1].casefold(), " ".join(match[2].casefold().split()), start)
    if match := _COMING.fullmatch(text):
        return Due(phrase=text, date=_unit_on(match[1].casefold(), start))
    match = _PART.fullmatch(text)
    date = _part(match, start) if match else None
    return Due(phrase=text, date=date) if date else None


def _feast(text: str, word: str, feast: str, start: dt.date) -> Due:
    """A working day beside a feast."""
    if feast not in FEASTS:
        return Due(phrase=text)
    beside = feast_days.before if word in ("sebelum", "menjelang") else feast_days.after
    found = beside(feast, start)
    return (
        Due(phrase=text, date=found.date, estimated=found.estimated) if found else Due(phrase=text)
    )


def _around(word: str, day: dt.date | None) -> dt.date | None:
    """Before a day is the day before it; at or after it, the day itself or the next."""
    if day is None:
        return None
    step = {"sebelum": -1, "menjelang": -1, "setelah": 1, "sesudah": 1}.get(word, 0)
    return day + dt.timedelta(days=step)


def _unit_on(unit: str, start: dt.date) -> dt.date:
    return _months_on(start, 12) if unit == "tahun" else _later(start, 1, unit)


def _part(match: re.Match[str], start: dt.date) -> dt.date | None:
    """The last day of the beginning (10th), middle (20th) or end of a month, or of a year."""
    part, what, which = match[1].casefold(), match[2].casefold(), (match[3] or "").casefold()
    year = int(which) if which.isdecimal() else start.year + (which == "depan" and what == "tahun")
    if what == "tahun":
        month, day = {"awal": (3, 31), "pertengahan": (6, 30), "akhir": (12, 31)}[part]
        return calendar(day, month, year)
    if what == "bulan":
        first = _months_on(start.replace(day=1), which == "depan")
    elif number := month_number(what):
        first = dt.date(year + (number < start.month and not which), number, 1)
    else:
        return None
    last = calendars.monthrange(first.year, first.month)[1]
    return first.replace(day={"awal": 10, "pertengahan": 20, "akhir": last}[part])
