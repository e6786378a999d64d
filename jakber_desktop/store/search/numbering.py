"""The numbers of indexed rows: kind, day and a serial, so that "newest of a kind" is a range."""

from __future__ import annotations

import datetime as dt
from contextlib import suppress

from jakber_desktop.model.rows.search import KINDS, SearchKind

_DAY, _KIND = 32, 52
"""Bits below the day and below the kind."""


def number(kind: SearchKind, day: str | None, serial: int) -> int:
    """The number of a row; without a day it stands before all days."""
    return KINDS.index(kind) << _KIND | _ordinal(day) << _DAY | serial


def day_of(id_: int) -> int:
    """The day in a row's number, comparable with that of another row only."""
    return id_ >> _DAY & (1 << _KIND - _DAY) - 1


def kind_of(id_: int) -> SearchKind:
    """The kind in a row's number."""
    return KINDS[id_ >> _KIND]


def rank(id_: int) -> tuple[int, int, int]:
    """Sorts rows of several kinds: the newest day, the usual order of the kinds, the newest row."""
    return -day_of(id_), id_ >> _KIND, -id_


def span(kind: SearchKind) -> tuple[int, int]:
    """The first and last number a row of this kind may have."""
    first = KINDS.index(kind) << _KIND
    return first, first + (1 << _KIND) - 1


def year_span(kind: SearchKind, year: int) -> tuple[int, int]:
    """The first and last number of a row of this kind and a year; 9999 is the last there is."""
    first, last = (number(kind, f"{year:04}-{day}", 0) for day in ("01-01", "12-31"))
    return first, last | (1 << _DAY) - 1


def last_after(kind: SearchKind, place: tuple[int, int, int]) -> int:
    """The last number of a row of this kind that `rank` sorts after a place."""
    day, at, id_ = -place[0], place[1], -place[2]
    own = KINDS.index(kind)
    if own == at:
        return id_ - 1
    base = own << _KIND | day << _DAY
    return base | (1 << _DAY) - 1 if own > at else base - 1


def _ordinal(day: str | None) -> int:
    with suppress(ValueError):
        return dt.date.fromisoformat(day or "").toordinal()
    return 0
