"""A recurrence rule (RFC 5545) in a person's terms: its simple parts, and the rule in words."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable
from typing import NamedTuple

from jakber_desktop.language.dates import long_date, month_name, weekday_name
from jakber_desktop.language.marking import QT_TRANSLATE_NOOP

DAILY, WEEKLY, MONTHLY, YEARLY = "DAILY", "WEEKLY", "MONTHLY", "YEARLY"
WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
"""The days of a week as rules call them, Monday first."""
LAST = -1
"""The place of the last one: of a month's days, of its Fridays."""

_WORKWEEK = WEEKDAYS[:5]
_MONDAY = dt.date(2018, 1, 1)
_NTH = {
    1: QT_TRANSLATE_NOOP("core", "pertama"), 2: QT_TRANSLATE_NOOP("core", "kedua"),
    3: QT_TRANSLATE_NOOP("core", "ketiga"), 4: QT_TRANSLATE_NOOP("core", "keempat"),
    LAST: QT_TRANSLATE_NOOP("core", "terakhir"),
}  # fmt: skip
NTHS = tuple(_NTH)
_EVERY = {
    DAILY: QT_TRANSLATE_NOOP("core", "setiap hari"),
    WEEKLY: QT_TRANSLATE_NOOP("core", "setiap pekan"),
    MONTHLY: QT_TRANSLATE_NOOP("core", "setiap bulan"),
    YEARLY: QT_TRANSLATE_NOOP("core", "setiap tahun"),
}
_SPACED = {
    DAILY: QT_TRANSLATE_NOOP("core", "{n} hari sekali"),
    WEEKLY: QT_TRANSLATE_NOOP("core", "{n} pekan sekali"),
    MONTHLY: QT_TRANSLATE_NOOP("core", "{n} bulan sekali"),
    YEARLY: QT_TRANSLATE_NOOP("core", "{n} tahun sekali"),
}
_COUNTED = {
    2: QT_TRANSLATE_NOOP("core", "dua"), 3: QT_TRANSLATE_NOOP("core", "tiga"),
    4: QT_TRANSLATE_NOOP("core", "empat"), 5: QT_TRANSLATE_NOOP("core", "lima"),
    6: QT_TRANSLATE_NOOP("core", "enam"),
}  # fmt: skip
"""Small intervals in words; larger ones in figures."""
_EACH = QT_TRANSLATE_NOOP("core", "setiap {day}")
_OFFICE_DAYS = QT_TRANSLATE_NOOP("core", "setiap hari kerja")
_OFFICE_DAY = QT_TRANSLATE_NOOP("core", "hari kerja")
_AND = QT_TRANSLATE_NOOP("core", "{days} dan {last}")
_NTH_DAY = QT_TRANSLATE_NOOP("core", "{day} {nth}")
_ON_DAY = QT_TRANSLATE_NOOP("core", "tanggal {n}")
_ON_LAST = QT_TRANSLATE_NOOP("core", "hari terakhir")
_BOTH = QT_TRANSLATE_NOOP("core", "{one}, {other}")
_UNTIL = QT_TRANSLATE_NOOP("core", "{rule} sampai {date}")
_TIMES = QT_TRANSLATE_NOOP("core", "{rule}, {n} kali")
_OTHER = QT_TRANSLATE_NOOP("core", "aturan lain: {rule}")
_NEVER = QT_TRANSLATE_NOOP("core", "tidak terjadwal")

_DAY_PARTS = re.compile(r"(-1|[1-4])?(MO|TU|WE|TH|FR|SA|SU)\Z")
_DATE = re.compile(r"([0-9]{8})(?:T[0-9]{6}Z?)?\Z")


class RuleParts(NamedTuple):
    """A rule that a form can show: every `interval` days, weeks, months or years.

    A weekly rule names `days`; a monthly one a `month_day` (-1 is the last), or the `nth` of its
    one day of the week; a yearly one a `month` and its day. It ends `until` a day, or after
    so many `times`.
    """

    freq: str = WEEKLY
    interval: int = 1
    days: tuple[str, ...] = ()
    nth: int | None = None
    month_day: int | None = None
    month: int | None = None
    until: dt.date | None = None
    times: int | None = None


def parts_of(rule: str) -> RuleParts | None:
    """The parts of a rule; None for one that says more than they can hold."""
    pairs = [part.partition("=") for part in rule.upper().strip(";").split(";")]
    given = {key: value for key, _, value in pairs}
    if given.get("WKST") == WEEKDAYS[0]:
        del given["WKST"]  # weeks begin so anyway
    try:
        freq, interval = given.pop("FREQ"), int(given.pop("INTERVAL", "1"))
        days, nth = _days(given.pop("BYDAY", ""))
        month_day, month = _whole(given, "BYMONTHDAY"), _whole(given, "BYMONTH")
        until, times = _day(given.pop("UNTIL", "")), _whole(given, "COUNT")
    except (KeyError, ValueError):
        return None
    parts = RuleParts(freq, interval, days, nth, month_day, month, until, times)
    return parts if not given and _tellable(parts) else None


def rule_of(parts: RuleParts) -> str:
    """The rule that has these parts."""
    nth = "" if parts.nth is None else str(parts.nth)
    said = {
        "FREQ": parts.freq,
        "INTERVAL": str(parts.interval) if parts.interval != 1 else "",
        "BYMONTH": str(parts.month or ""),
        "BYMONTHDAY": str(parts.month_day or ""),
        "BYDAY": ",".join(f"{nth}{day}" for day in parts.days),
        "UNTIL": f"{parts.until:%Y%m%d}" if parts.until else "",
        "COUNT": str(parts.times or ""),
    }
    return ";".join(f"{key}={value}" for key, value in said.items() if value)


def rule_words(rule: str | None, say: Callable[[str], str] = str) -> str:
    """ "setiap Rabu pertama", "Senin dan Kamis, dua pekan sekali"; `say` translates templates."""
    if not rule:
        return say(_NEVER)
    parts = parts_of(rule)
    if parts is None:
        return say(_OTHER).format(rule=rule)
    words = _when(parts, say)
    if parts.until is not None:
        words = say(_UNTIL).format(rule=words, date=long_date(parts.until, weekday=False))
    if parts.times is not None:
        words = say(_TIMES).format(rule=words, n=parts.times)
    return words


def weekday_words(code: str) -> str:
    """ "Rabu" of "WE"."""
    return weekday_name(_MONDAY + dt.timedelta(WEEKDAYS.index(code)))


def nth_words(nth: int, say: Callable[[str], str] = str) -> str:
    """ "pertama" of 1, "terakhir" of -1."""
    return say(_NTH[nth])


# --- inside ---------------------------------------------------------------------------------------


def _days(text: str) -> tuple[tuple[str, ...], int | None]:
    """The days of the week of BYDAY, and the place they share."""
    found = [_DAY_PARTS.match(one) for one in text.split(",")] if text else []
    if not all(found):
        raise ValueError(text)
    places = {one[1] for one in found if one}
    days = {one[2] for one in found if one}
    if len(places) > 1 or len(days) != len(found):
        raise ValueError(text)
    place = next(iter(places), None)
    return tuple(sorted(days, key=WEEKDAYS.index)), int(place) if place else None


def _whole(given: dict[str, str], name: str) -> int | None:
    return int(given.pop(name)) if name in given else None


def _day(text: str) -> dt.date | None:
    if not text:
        return None
    found = _DATE.match(text)
    if found is None:
        raise ValueError(text)
    return dt.datetime.strptime(found[1], "%Y%m%d").date()


def _tellable(parts: RuleParts) -> bool:
    """Whether the form and the words say all that the rule says."""
    if not 1 <= parts.interval <= 99 or parts.freq not in _EVERY:
        return False
    if (parts.until and parts.times) or (parts.times is not None and parts.times < 1):
        return False
    by_date = parts.month_day is not None
    if by_date and parts.month_day not in (LAST, *range(1, 32)):
        return False
    if parts.month is not None and not (parts.freq == YEARLY and by_date and 1 <= parts.month < 13):
        return False
    fits = {
        DAILY: not parts.days and not by_date,
        WEEKLY: parts.nth is None and not by_date,
        MONTHLY: (len(parts.days) == 1 and parts.nth is not None and not by_date) or not parts.days,
        YEARLY: not parts.days and by_date == (parts.month is not None),
    }
    return fits[parts.freq]


def _when(parts: RuleParts, say: Callable[[str], str]) -> str:
    days = _day_names(parts, say)
    if parts.interval == 1:
        if not days:
            return say(_EVERY[parts.freq])
        if parts.month_day is not None:
            return say(_BOTH).format(one=say(_EVERY[parts.freq]), other=days)
        if parts.days == _WORKWEEK:
            return say(_OFFICE_DAYS)
        return say(_EACH).format(day=days)
    count = _COUNTED.get(parts.interval)
    spaced = say(_SPACED[parts.freq]).format(n=say(count) if count else parts.interval)
    return say(_BOTH).format(one=days, other=spaced) if days else spaced


def _day_names(parts: RuleParts, say: Callable[[str], str]) -> str:
    if parts.month_day is not None:
        last = parts.month_day == LAST
        day = say(_ON_LAST) if last else say(_ON_DAY).format(n=parts.month_day)
        return f"{day} {month_name(parts.month)}" if parts.month else day
    if parts.days == _WORKWEEK:
        return say(_OFFICE_DAY)
    names = [weekday_words(day) for day in parts.days]
    if parts.nth is not None:
        return say(_NTH_DAY).format(day=names[0], nth=say(_NTH[parts.nth]))
    if len(names) < 2:
        return "".join(names)
    return say(_AND).format(days=", ".join(names[:-1]), last=names[-1])
