"""Rows of the registers of follow-ups and decisions over all meetings (07, F1, F2)."""

from __future__ import annotations

import datetime as dt
from typing import Literal, NamedTuple

from jakber_desktop.model.rows import OfficeTag

FollowUpState = Literal["open", "late", "done"]
FOLLOW_UP_STATES: tuple[FollowUpState, ...] = ("open", "late", "done")
Due = Literal["late", "soon", "later", "undated", "closed"]
DUES: tuple[Due, ...] = ("late", "soon", "later", "undated", "closed")
"""Groups of the register, in its order; `closed` are those done or given up."""
DecisionState = Literal["all", "in_force", "superseded", "revoked"]
DECISION_STATES: tuple[DecisionState, ...] = ("all", "in_force", "superseded", "revoked")


class FollowUpFilter(NamedTuple):
    """What the register shows; `office` is a code, `meeting` an id; all words must stand there."""

    state: FollowUpState = "open"
    office: str | None = None
    meeting: str | None = None
    text: str = ""


class FollowUpRow(NamedTuple):
    """A follow-up of any meeting.

    `code` is its number ("07/T-1"), or "T-1" before the minutes are final. `days` counts from
    today to the due day, so it is below 0 when that is over; None without a day. `closed`: of a
    meeting, agenda item or point that is not for everybody (R4).
    """

    id: str
    code: str
    text: str
    meeting_id: str
    meeting: str
    meeting_date: dt.date
    office: OfficeTag | None
    who: str
    due: dt.date | None
    due_phrase: str | None
    estimated: bool
    """The day hangs on a feast whose date is not decreed yet."""
    status: str
    group: Due
    days: int | None
    closed: bool
    closed_on: dt.date | None
    sort: int
    """Where it stands in its group; with `meeting_date` and `id` it goes on after a page."""


class FollowUpCounts(NamedTuple):
    """How many there are under the filter's other parts; the four groups are of the open ones."""

    open: int = 0
    late: int = 0
    done: int = 0
    soon: int = 0
    later: int = 0
    undated: int = 0


class ProgressRow(NamedTuple):
    """What was reported of a follow-up; `proof` is the name of its file, `proof_id` the
    attachment."""

    id: str
    date: dt.date
    text: str
    proof: str = ""
    proof_id: str | None = None


class FollowUpEvent(NamedTuple):
    """Something that happened to a follow-up: the day, what in words, who ("" when unknown)."""

    date: dt.date
    words: str
    user: str
    progress: str | None = None
    """The progress note it tells of (an id)."""


class FollowUpDetail(NamedTuple):
    """What the panel shows: the row, its place in the meeting, its progress, newest event first."""

    row: FollowUpRow
    item: str
    """The number of its agenda item ("2.1"); "" for none."""
    person: str | None
    post: str | None
    progress: tuple[ProgressRow, ...]
    events: tuple[FollowUpEvent, ...]


class RegisterMeeting(NamedTuple):
    """A meeting that has something in a register, to narrow it by."""

    id: str
    title: str
    date: dt.date


class DecisionFilter(NamedTuple):
    """What the register of decisions shows; `office` (a code) is the organizer's or presenter's."""

    state: DecisionState = "all"
    office: str | None = None
    meeting: str | None = None
    text: str = ""


class DecisionRef(NamedTuple):
    """Another decision: its id, its code, its meeting."""

    id: str
    code: str
    meeting_id: str
    meeting: str
    date: dt.date


class RegisterDecision(NamedTuple):
    """A decision of any meeting; `code` as in FollowUpRow ("07/K-1", "K-1")."""

    id: str
    code: str
    text: str
    meeting_id: str
    meeting: str
    meeting_date: dt.date
    item: str
    """The title of its agenda item; "" for none."""
    status: str
    closed: bool
    successor: DecisionRef | None
    """The decision that took its place or revoked it."""
    pos: str = ""
    """Its place in the meeting's list; a page goes on after it."""


class DecisionDetail(NamedTuple):
    """A decision with its links both ways: what ended it, and what it ended."""

    row: RegisterDecision
    reason: str
    predecessors: tuple[DecisionRef, ...]


class DecisionCounts(NamedTuple):
    """How many decisions each segment holds under the filter's other parts."""

    all: int = 0
    in_force: int = 0
    superseded: int = 0
    revoked: int = 0
