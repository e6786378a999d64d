"""Rows of the cooperation targets over all meetings (21, F3)."""

from __future__ import annotations

import datetime as dt
from typing import NamedTuple

from jakber_desktop.model.rows import OfficeTag

STEPS = ("preparing", "running", "finalising", "done")
"""How far a target can be, in order; rows count them from 1."""


class TargetFilter(NamedTuple):
    """What the list shows: `office` is a code, `partner` a cooperation's name; all words must stand
    in the target's name, indicator or newest report."""

    office: str | None = None
    partner: str | None = None
    text: str = ""


class TargetCounts(NamedTuple):
    """How many targets there are under the filter, how many of them are done, and in all."""

    shown: int = 0
    done: int = 0
    all: int = 0


class TargetRow(NamedTuple):
    """A target with its newest report.

    `step` counts from 1 to 4, None where nobody said; `reported` is the day of the newest report
    and `closed` says that it was made in a meeting that is not for everybody (R4).
    """

    id: str
    text: str
    """Its name."""
    office: OfficeTag | None
    partner: str
    indicator: str
    due: dt.date | None
    step: int | None
    percent: int | None
    note: str
    reported: dt.date | None
    closed: bool = False


class TargetEvent(NamedTuple):
    """One report of a target; `meeting` and `meeting_id` are "" for one outside any meeting."""

    date: dt.date
    step: int | None
    percent: int | None
    note: str
    meeting: str = ""
    meeting_id: str = ""
    closed: bool = False


class TargetDetail(NamedTuple):
    """What the panel shows: the row and all its reports, oldest first."""

    row: TargetRow
    events: tuple[TargetEvent, ...]


class ReportMeeting(NamedTuple):
    """A meeting that a target can be reported in: its minutes are not final."""

    id: str
    title: str
    date: dt.date
