"""Finds the days in what was typed into a search: "rapat 4 april", "Rabu 4/4/2018", "Mei 2018"."""

from __future__ import annotations

import datetime as dt
import re
from typing import NamedTuple

from jakber_desktop.language.day_names import month_number, weekday_number
from jakber_desktop.operations.likeness import words_of
from jakber_desktop.operations.parsing import calendar, day_month

_NEAR_WORDS = {"hari ini": 0, "besok": 1, "lusa": 2, "kemarin": -1}
_EMPTY = {"rapat", "tanggal", "tgl", "pada", "hari", "bulan", "undangan", "notula"}
"""Words that say nothing more beside a day: every meeting is a rapat."""
_YEAR = re.compile(r"(?:19|20)[0-9]{2}")


class DayWanted(NamedTuple):
    """A day or month as a LIKE pattern over ISO dates, and the other words that were typed."""

    pattern: str
    words: tuple[str, ...]


def days_wanted(text: str, today: dt.date) -> tuple[DayWanted, ...]:
    """The days that `text` may name; () for none. A day without a year is that day of any year."""
    tokens = text.replace(",", " ").split()
    for length in (3, 2, 1):
        for at in range(len(tokens) - length + 1):
            pattern = _pattern(" ".join(tokens[at : at + length]), today)
            if pattern:
                rest = _rest(tokens[:at] + tokens[at + length :])
                return (DayWanted(pattern, rest),)
    return ()


def _pattern(words: str, today: dt.date) -> str:
    if words.lower() in _NEAR_WORDS:
        return (today + dt.timedelta(days=_NEAR_WORDS[words.lower()])).isoformat()
    parts = day_month(words)
    if parts is not None:
        day, month, year = parts
        # a leap year knows every day there is
        known = calendar(day, month, 2000 if year is None else year)
        year_part = "%" if year is None else f"{year:04}"
        return f"{year_part}-{month:02}-{day:02}" if known else ""
    return _month_pattern(words)


def _month_pattern(words: str) -> str:
    """ "April 2018"; a month alone is more often a word of a title."""
    name, _, year = words.partition(" ")
    month = month_number(name)
    return f"{year}-{month:02}-%" if month and _YEAR.fullmatch(year) else ""


def _rest(tokens: list[str]) -> tuple[str, ...]:
    kept = [one for one in tokens if weekday_number(one.capitalize()) is None]
    return tuple(word for word in words_of(" ".join(kept)) if word not in _EMPTY)
