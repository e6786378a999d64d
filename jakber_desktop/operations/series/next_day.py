"""The next day of a series that no meeting stands for yet (A1, F4)."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable

from jakber_desktop.model.rows.series import TO_COME, OccurrenceRow
from jakber_desktop.operations.series.days import days_of, shifted
from jakber_desktop.operations.series.plan import Plan

_SPAN = dt.timedelta(days=100)
_YEARS = 5
"""A rule that names no day in five years has none."""


def next_day(plan: Plan, after: dt.date) -> dt.date | None:
    """The first day after `after` that is planned and free; None when the series has ended.

    Moved days count where they moved to; cancelled ones, and holidays that the series passes over,
    do not count.
    """
    coming = next(iter(_coming(plan, after)), None)
    return None if coming is None else coming.day


def _coming(plan: Plan, after: dt.date) -> Iterable[OccurrenceRow]:
    """Free days, read in spans that grow: the next one is mostly near."""
    last, span = after, _SPAN
    end = shifted(after, dt.timedelta(days=366 * _YEARS))
    while last < end and plan.rule is not None:
        first = last + dt.timedelta(1)
        last = min(end, shifted(first, span))
        yield from (one for one in days_of(plan, first, last) if one.state in TO_COME)
        span *= 3
