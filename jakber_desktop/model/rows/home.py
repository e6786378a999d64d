"""Frozen rows of Beranda (01): the next meeting, what is to be done, targets, what comes."""

from __future__ import annotations

import datetime as dt
from typing import Literal, NamedTuple

from jakber_desktop.model.rows import Chip, OfficeTag

TodoKind = Literal["invitation", "minutes", "followup"]
TODO_KINDS: tuple[TodoKind, ...] = ("invitation", "minutes", "followup")
Urgency = Literal["late", "today", "week"]
URGENCIES: tuple[Urgency, ...] = ("late", "today", "week")


class ComingMeeting(NamedTuple):
    """A meeting that runs or is to come. `start` is "HH:MM", `time` the whole span in words."""

    id: str
    title: str
    date: dt.date
    start: str | None
    time: str
    venue: str | None
    invited: int
    confirmed: int
    """Recipients who will come or send somebody."""
    chip: Chip


class TodoRow(NamedTuple):
    """Something to be done until `due`.

    `text` is the meeting's title, or what a follow-up says; `code` ("T-1") and `office` are a
    follow-up's. `left` is letters unsent, or agenda items without an outcome.
    """

    kind: TodoKind
    id: str
    meeting_id: str
    text: str
    date: dt.date
    """The meeting's day."""
    due: dt.date
    urgency: Urgency
    left: int = 0
    code: str = ""
    office: str | None = None


class TodoCounts(NamedTuple):
    """How many there are of each kind, shown or not."""

    invitation: int = 0
    minutes: int = 0
    followup: int = 0

    @property
    def all(self) -> int:
        """Of all kinds."""
        return sum(self)


class TargetLine(NamedTuple):
    """A cooperation target: `step` 1 to 4, None where nobody said; `note` is the newest report."""

    id: str
    name: str
    step: int | None
    note: str | None
    office: OfficeTag | None


class Home(NamedTuple):
    """What Beranda shows on a day. `meetings` counts all there are, the sample's apart."""

    next: ComingMeeting | None
    upcoming: tuple[ComingMeeting, ...]
    todo: tuple[TodoRow, ...]
    counts: TodoCounts
    targets: tuple[TargetLine, ...]
    meetings: int
    has_sample: bool


class RunningMeeting(NamedTuple):
    """The meeting in session now; `since` is "HH:MM", and so is when it was adjourned."""

    id: str
    title: str
    since: str
    paused_since: str | None = None


class News(NamedTuple):
    """What the sidebar tells of: follow-ups late or due soon, the meeting in session."""

    followups: int = 0
    running: RunningMeeting | None = None


class FirstSteps(NamedTuple):
    """How far a new workspace is set up: the letterhead is the office's own; offices are there."""

    letterhead: bool
    directory: bool
