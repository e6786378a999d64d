"""Months of a period as the steps of a picture; a long period goes by years."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from typing import NamedTuple

from jakber_desktop.language.day_names import MONTHS_SHORT
from jakber_desktop.language.marking import QT_TRANSLATE_NOOP

__all__ = ["MONTH", "YEAR", "Buckets", "buckets"]

MONTH = QT_TRANSLATE_NOOP("core", "Bulan")
YEAR = QT_TRANSLATE_NOOP("core", "Tahun")
_MOST_MONTHS = 24
_MOST_YEARS = 30


class Buckets(NamedTuple):
    """The steps in order: what they are (MONTH or YEAR), their keys ("2018-04", "2018"), labels."""

    axis: str
    keys: tuple[str, ...]
    labels: tuple[str, ...]

    def of(self, month: str) -> str:
        """The step of a month ("2018-04")."""
        return month if self.axis == MONTH else month[:4]


def buckets(months: Iterable[str], since: dt.date | None, until: dt.date | None) -> Buckets:
    """The steps from `since` (else the first of `months`) to `until` (else the last), no gaps.

    Of more than thirty years the last thirty are shown.
    """
    known = sorted(months)
    first = f"{since:%Y-%m}" if since and since.year > 1 else (known[0] if known else "")
    last = f"{until:%Y-%m}" if until else (known[-1] if known else "")
    if not known or not first or first > last:
        return Buckets(MONTH, (), ())
    first = max(first, known[0]) if _between(first, last) > _MOST_MONTHS else first
    count = _between(first, last)
    if count <= _MOST_MONTHS:
        keys = tuple(_month(first, n) for n in range(count))
        return Buckets(MONTH, keys, tuple(_label(key) for key in keys))
    end = int(last[:4])
    years = range(max(int(first[:4]), end - _MOST_YEARS + 1), end + 1)
    keys = tuple(f"{year:04}" for year in years)
    return Buckets(YEAR, keys, keys)


def _between(first: str, last: str) -> int:
    """How many months there are from one to the other, both counted."""
    return (int(last[:4]) - int(first[:4])) * 12 + int(last[5:]) - int(first[5:]) + 1


def _month(first: str, after: int) -> str:
    at = int(first[:4]) * 12 + int(first[5:]) - 1 + after
    return f"{at // 12:04}-{at % 12 + 1:02}"


def _label(month: str) -> str:
    """ "Apr ’18"."""
    return f"{MONTHS_SHORT[int(month[5:]) - 1]} ’{month[2:4]}"
