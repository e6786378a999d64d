"""Frozen rows that lists and panels show: plain values, no entity, no session.

Named tuples, because the first paint needs them and msgspec costs 10 ms of it.
"""

from __future__ import annotations

import datetime as dt
from typing import Literal, NamedTuple

Group = Literal["all", "upcoming", "needs_minutes", "archive"]
StageState = Literal["none", "work", "done", "missing", "running", "final"]
Chip = Literal[
    "preparing", "unsent", "sent", "today", "running", "paused", "minutes_open",
    "awaiting_signature", "signed", "archived", "postponed", "cancelled",
]  # fmt: skip
STAGES = ("preparation", "invitation", "attendance", "discussion", "minutes", "archive")


class OfficeTag(NamedTuple):
    """An office as a badge: code, name, place in protocol order (picks the palette colour)."""

    code: str
    name: str
    order: int


class MeetingFilter(NamedTuple):
    """What the list of meetings shows; the empty filter shows all. `series` is an id."""

    text: str = ""
    group: Group = "all"
    office: str | None = None
    since: dt.date | None = None
    until: dt.date | None = None
    series: str | None = None


class MeetingRow(NamedTuple):
    """One line of the list. `stages` has six states in the order of STAGES.

    `start` is the planned time, by which the list is sorted; `opened` when it really began.
    """

    id: str
    date: dt.date
    start: str | None
    title: str
    number: str | None
    offices: tuple[OfficeTag, ...]
    chip: Chip
    stages: tuple[StageState, ...]
    sample: bool = False
    """The meeting that only shows how it is done (11)."""
    opened: str | None = None

    @property
    def time(self) -> str | None:
        """The time shown: the planned one until the meeting was opened, then the real one."""
        return self.opened or self.start


class GroupCounts(NamedTuple):
    """How many meetings each segment of the filter holds (under the other filters)."""

    all: int
    upcoming: int
    needs_minutes: int
    archive: int


class StageFact(NamedTuple):
    """One stage of a meeting: its state and one short Indonesian fact ("9 terkirim"; "" = none)."""

    stage: str
    state: StageState
    fact: str


class MeetingOverview(NamedTuple):
    """What the detail panel and the workspace header show of one meeting."""

    id: str
    title: str
    date: dt.date
    time: str
    venue: str | None
    chair: str | None
    series: str | None
    number: str | None
    offices: tuple[OfficeTag, ...]
    chip: Chip
    stages: tuple[StageFact, ...]
    sample: bool = False
    planned: str = ""
    """The planned start ("HH:MM") when `time` is the real one and began otherwise."""
