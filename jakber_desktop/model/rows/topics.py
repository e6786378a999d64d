"""Frozen rows of topics: one subject through all its meetings, in time order (F4)."""

from __future__ import annotations

import datetime as dt
from typing import Literal, NamedTuple

from jakber_desktop.model.rows import OfficeTag

TopicState = Literal["open", "closed", "all"]


class TopicFilter(NamedTuple):
    """What the list of topics shows: all words must stand in the name or the note."""

    state: TopicState = "open"
    text: str = ""


class TopicCounts(NamedTuple):
    """How many topics each segment holds under the words typed, and how many there are in all."""

    open: int = 0
    closed: int = 0
    all: int = 0


class TopicRow(NamedTuple):
    """A topic: when it was spoken of, in how many meetings, and its open follow-ups."""

    id: str
    text: str
    """Its name."""
    note: str = ""
    closed_on: dt.date | None = None
    items: int = 0
    meetings: int = 0
    first: dt.date | None = None
    last: dt.date | None = None
    open_actions: int = 0


class ThreadPoint(NamedTuple):
    """What was said; `speaker` is "" where nobody is named."""

    id: str
    text: str
    speaker: str = ""
    kind: str = "statement"
    closed: bool = False


class ThreadDecision(NamedTuple):
    """What was decided, under its number once it has one."""

    id: str
    text: str
    number: str = ""
    status: str = "in_force"


class ThreadAction(NamedTuple):
    """What somebody was to do; `late` is an open one whose day is over."""

    id: str
    text: str
    office: OfficeTag | None = None
    who: str = ""
    due: dt.date | None = None
    due_phrase: str = ""
    status: str = "open"
    late: bool = False


class ThreadItem(NamedTuple):
    """One agenda item of a topic in its meeting; `label` is its number there ("2.1").

    `closed`: the meeting, the item or what it stands below is not for everybody (R4).
    """

    id: str
    title: str
    label: str
    outcome: str
    closed: bool
    meeting_id: str
    meeting: str
    date: dt.date
    number: int | None
    status: str
    series: str = ""
    points: tuple[ThreadPoint, ...] = ()
    decisions: tuple[ThreadDecision, ...] = ()
    actions: tuple[ThreadAction, ...] = ()


class TopicDetail(NamedTuple):
    """A topic with its items, the oldest meeting first."""

    row: TopicRow
    items: tuple[ThreadItem, ...] = ()


class TopicChoice(NamedTuple):
    """A topic that an item can be followed under; `likely`: its titles are like the item's."""

    id: str
    name: str
    likely: bool = False
    chosen: bool = False
    last: dt.date | None = None


class ItemChoice(NamedTuple):
    """An agenda item that may belong to a topic."""

    id: str
    title: str
    meeting: str
    date: dt.date
