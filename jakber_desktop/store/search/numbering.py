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


def rank(id_: int) -> tuple[int, int, int]:
    """Sorts rows of several kinds: the newest day, the usual order of the kinds, the newest row."""
    return -day_of(id_), id_ >> _KIND, -id_


def span(kind: SearchKind) -> tuple[int, int]:
    """The first and last number a row of this kind may have."""
    first = KINDS.index(kind) << _KIND
    return first, first + (1 << _KIND) - 1


def _ordinal(day: str | None) -> int:
    with suppress(ValueError):
        return dt.date.fromisoformat(day or "").toordinal()
    return 0
