"""Frozen rows of series (*rangkaian*) and the days of their rules (A1, A2)."""

from __future__ import annotations

import datetime as dt
from typing import NamedTuple

KEEP, SKIP, SHIFT = "keep", "skip", "shift"
"""What becomes of a day of the rule that is a holiday."""
ON_HOLIDAY = (KEEP, SKIP, SHIFT)

PLANNED, MOVED, CANCELLED, SKIPPED, HELD_BY, EXTRA = (
    "planned", "moved", "cancelled", "skipped", "meeting", "extra",
)  # fmt: skip
"""How a day of a series stands: to come, to come on another day, called off, passed over as a
holiday, with a meeting that stands for it, a meeting that the rule knows nothing of."""
TO_COME = (PLANNED, MOVED)


class SeriesFilter(NamedTuple):
    """What the list of series shows: all words must stand in the name or in the rule's words."""

    text: str = ""


class SeriesCounts(NamedTuple):
    """How many series there are under the filter and in all."""

    shown: int = 0
    all: int = 0


class OccurrenceRow(NamedTuple):
    """A day of a series.

    `rule_day` is the day that the rule names (None of an extra meeting), `day` the one it is on;
    `holiday` names the day off that the rule's day is. The meeting's fields are those of the one
    that stands for it, else "" and None. `number` is the meeting's in its series and year.
    """

    series_id: str
    series: str
    rule_day: dt.date | None
    day: dt.date
    state: str
    reason: str = ""
    holiday: str = ""
    meeting_id: str = ""
    meeting: str = ""
    status: str = ""
    number: int | None = None

    @property
    def id(self) -> str:
        """Tells rows of a list apart."""
        return self.meeting_id or f"{self.series_id}-{self.rule_day}"

    @property
    def text(self) -> str:
        """What a list of days looks for when somebody types."""
        return self.day.isoformat()


class SeriesRow(NamedTuple):
    """A series: its rule, how many meetings it has, how many of them bear a number of this year,
    the last meeting's day, and the next day that it meets on, whether by a meeting or not yet."""

    id: str
    text: str
    """Its name."""
    rule: str | None
    starts_on: dt.date | None
    on_holiday: str
    meetings: int = 0
    numbered: int = 0
    last: dt.date | None = None
    next: dt.date | None = None


class SeriesDetail(NamedTuple):
    """A series with the days of a span, in time order; `start` is what its rule counts from."""

    row: SeriesRow
    start: dt.date | None
    days: tuple[OccurrenceRow, ...] = ()
