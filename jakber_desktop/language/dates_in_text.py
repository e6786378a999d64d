"""Finds dates in running text, with the weekday written beside them, for the checks (V01)."""

from __future__ import annotations

import datetime as dt
import re
from typing import TYPE_CHECKING, NamedTuple

from jakber_desktop.language.day_names import month_number, weekday_number
from jakber_desktop.language.numbers import words_to_number

if TYPE_CHECKING:
    from collections.abc import Iterator

_TOKEN = re.compile(r"[^\W_]+(?:['’‘`´ʼ][^\W_]+)?")
_NUMERIC = re.compile(
    r"(?<![\w/.-])(?:([0-9]{1,2})([-/])([0-9]{1,2})\2([0-9]{4})"
    r"|([0-9]{4})-([0-9]{2})-([0-9]{2}))(?![\w/-])"
)

_BETWEEN = frozenset(
    {
        "tanggal", "tgl", "hari", "ini", "itu", "pagi", "siang", "sore", "petang", "malam",
        "dini", "pada", "yang", "jatuh", "bertepatan", "dengan", "lalu", "kemarin",
        "mendatang", "nanti", "besok", "depan", "pekan", "bulan", "tahun", "yakni", "yaitu",
        "pukul", "jam", "wib", "wita", "wit", "s", "d", "sd", "sampai", "hingga", "selesai", "dan",
    }
)  # fmt: skip
"""Words that may stand between a weekday and its date: "Rabu pagi, tanggal 27 Juli 2018"."""

_RANGE_WORDS = frozenset({"s", "sd", "sampai", "hingga", "dan"})
_WEEK_WORDS = frozenset({"ini", "itu", "lalu", "depan", "mendatang", "kemarin"})
_MAX_BETWEEN = 10
_DAY_WORDS = 3  # "dua puluh satu"
_YEAR_WORDS = 8  # "seribu sembilan ratus sembilan puluh sembilan"
_DOTTED = frozenset({"tgl", "d", "s", "sd"})  # "tgl. 27", "s.d. 28"


class DateInText(NamedTuple):
    """A date found in a text.

    `span` runs from the weekday (else the day's number) to the year; `weekday_word` is the day's
    name as written, or None; `date` is the calendar date.
    """

    span: tuple[int, int]
    weekday_word: str | None
    date: dt.date

    @property
    def weekday_agrees(self) -> bool:
        """False when the written weekday is not the date's own."""
        word = self.weekday_word
        return word is None or weekday_number(word) == self.date.weekday()


class _Word(NamedTuple):
    text: str
    start: int
    end: int


class _Found(NamedTuple):
    """A date with the first and the following word's index in the token list."""

    first: int
    after: int
    date: dt.date


def parse_date_text(text: str) -> Iterator[DateInText]:
    """Yield the complete dates of a text in its order.

    Known forms: "27 Juli 2018", "27 bulan Juli tahun 2018", the same in words, "27/7/2018",
    "27-07-2018", "2018-07-27"; misspelt and short names too. A date without a year, or one that no
    calendar has, is passed over.
    """
    words = [_Word(m.group(), m.start(), m.end()) for m in _TOKEN.finditer(text)]
    numeric = dict(_numeric_dates(text))
    index = 0
    while index < len(words):
        found = _date_at(words, index, numeric, text)
        if found is None:
            index += 1
            continue
        start, end = words[found.first].start, words[found.after - 1].end
        weekday = _weekday_before(words, found.first, text)
        start = start if weekday is None else weekday.start
        yield DateInText((start, end), weekday.text if weekday else None, found.date)
        index = found.after


def _numeric_dates(text: str) -> Iterator[tuple[int, tuple[int, dt.date]]]:
    """Pairs (offset, (offset of the end, date)) of the dates written in figures only."""
    for match in _NUMERIC.finditer(text):
        day, _, month, year, iso_year, iso_month, iso_day = match.groups()
        date = _calendar(
            int(day or iso_day), int(month or iso_month), int(year or iso_year)
        )  # either branch of the pattern matched whole
        if date is not None:
            yield match.start(), (match.end(), date)


def _date_at(
    words: list[_Word], index: int, numeric: dict[int, tuple[int, dt.date]], text: str
) -> _Found | None:
    """The date whose month (or whose figures) stand at this word."""
    word = words[index]
    if word.start in numeric:
        end, date = numeric[word.start]
        after = index
        while after < len(words) and words[after].start < end:
            after += 1
        return _Found(index, after, date)
    month = month_number(word.text)
    if month is None:
        return None
    day, year = _day_before(words, index, text), _year_after(words, index, text)
    if day is None or year is None:
        return None
    real = _calendar(day[1], month, year[1])
    return None if real is None else _Found(day[0], year[0], real)


def _day_before(words: list[_Word], month_at: int, text: str) -> tuple[int, int] | None:
    """(index, number) of the day in figures or words just before the month."""
    last = month_at - 1
    if last >= 0 and words[last].text.lower() == "bulan":
        last -= 1
    if last < 0 or not _joined(words, last, month_at, text):
        return None
    if re.fullmatch("[0-9]{1,2}", words[last].text):
        return last, int(words[last].text)
    for first in range(max(0, last - _DAY_WORDS + 1), last + 1):
        number = words_to_number(" ".join(word.text for word in words[first : last + 1]))
        if number is not None and _joined(words, first, last, text):
            return first, number
    return None


def _year_after(words: list[_Word], month_at: int, text: str) -> tuple[int, int] | None:
    """(index after it, number) of the year in figures or words just after the month."""
    first = month_at + 1
    in_full = first < len(words) and words[first].text.lower() in ("tahun", "thn", "th")
    first += in_full
    if first >= len(words) or not _joined(words, month_at, first, text):
        return None
    if re.fullmatch("[0-9]{4}", words[first].text):
        return first + 1, int(words[first].text)
    if not in_full:
        return None
    for after in range(min(len(words), first + _YEAR_WORDS), first, -1):
        number = words_to_number(" ".join(word.text for word in words[first:after]))
        if number is not None and _joined(words, first, after - 1, text):
            return after, number
    return None


def _joined(words: list[_Word], first: int, last: int, text: str) -> bool:
    """Whether only spaces (and the dot of a short month) part these words."""
    return all(
        text[words[i].end : words[i + 1].start].strip(" \t\n\u00a0.*_") == ""
        for i in range(first, last)
    )


def _weekday_before(words: list[_Word], first: int, text: str) -> _Word | None:
    """The weekday that belongs to the date starting at word `first`, if one is written.

    Of a range the last weekday is the last day's ("Senin–Selasa, 2–3 April 2018"), but a single one
    is the first day's ("Rabu, 4 s.d. 6 April 2018") and says nothing of the date found.
    """
    is_range = False
    for index in range(first - 1, max(-1, first - 1 - _MAX_BETWEEN), -1):
        word = words[index]
        if _sentence_ends(word, text[word.end : words[index + 1].start]):
            return None
        if weekday_number(word.text) is not None and not _means_week(words, index):
            return None if is_range and not _second_weekday(words, index) else word
        is_range = is_range or _opens_range(words, index, text)
        if word.text.lower() not in _BETWEEN and not word.text.isdecimal():
            return None
    return None


def _opens_range(words: list[_Word], index: int, text: str) -> bool:
    """Whether this word is the first day of "4–6 April" or "4 s.d. 6 April"."""
    word, following = words[index], words[index + 1]
    dash = text[word.end : following.start].strip() in ("-", "–", "—")
    return word.text.isdecimal() and (dash or following.text.lower() in _RANGE_WORDS)


def _second_weekday(words: list[_Word], index: int) -> bool:
    """Whether another weekday stands just before ("Senin dan Selasa", "Senin s.d. Selasa")."""
    before = (word.text for word in words[max(0, index - 3) : index])
    return any(weekday_number(text) is not None for text in before)


def _sentence_ends(word: _Word, gap: str) -> bool:
    """Whether the gap after `word` ends a sentence or a paragraph."""
    stop = ". " in gap and word.text.lower() not in _DOTTED
    return stop or "\n\n" in gap or any(mark in gap for mark in ";!?")


def _means_week(words: list[_Word], index: int) -> bool:
    """Whether "minggu" here is a week ("dua minggu lalu"), not a Sunday."""
    word = words[index].text
    if word.lower() != "minggu" or (index and words[index - 1].text.lower() == "hari"):
        return False
    following = words[index + 1].text.lower() if index + 1 < len(words) else ""
    return word == "minggu" or following in _WEEK_WORDS


def _calendar(day: int, month: int, year: int) -> dt.date | None:
    try:
        return dt.date(year, month, day)
    except ValueError:
        return None
