"""Rows of carry-over: where an item came from and went to, what waits, what a next meeting takes
along (D3, F4)."""

from __future__ import annotations

import datetime as dt
from typing import Literal, NamedTuple

from jakber_desktop.model.record import ActionStatus

Verb = Literal["move", "repeat", "postpone", "close"]
VERBS: tuple[Verb, ...] = ("move", "repeat", "postpone", "close")
Why = Literal[
    "not_reached", "deferred", "no_outcome", "called_off", "not_held", "move", "repeat", "postpone",
]  # fmt: skip
"""Why an item waits: what the minutes say of it, that its meeting was called off or passed over, or
the verb that sent it on without a meeting to go to."""
Kind = Literal["approval", "standing", "waiting"]
Choice = Literal["take", "leave", "postpone", "close"]
"""What becomes of an item when the next meeting is made; `leave` lets it wait."""


class Place(NamedTuple):
    """An agenda item of a meeting as another meeting names it; `number` is "3" or "2.1"."""

    item_id: str
    meeting_id: str
    meeting: str
    date: dt.date
    number: str
    title: str


class Trace(NamedTuple):
    """One item seen from both ends: what it continues, what was decided about it, and where it
    goes on (None while it waits, or where it ends)."""

    continues: tuple[Place, ...] = ()
    verb: Verb | None = None
    to: Place | None = None
    until: dt.date | None = None
    reason: str = ""


class WaitingItem(NamedTuple):
    """An item of an earlier meeting without a final fate; `resting`: postponed beyond that day.

    `head` is the id of the waiting item that it is a sub-item of; "" for none. `title` names the
    item above it when that one does not wait ("Laporan: Anggaran"). `closed`: not for everybody.
    """

    place: Place
    title: str
    why: Why
    until: dt.date | None
    reason: str
    head: str
    closed: bool
    resting: bool


class ComingItem(NamedTuple):
    """What the next meeting may take along; `key` names it in a choice.

    `source` is the newest item it goes on from, `others` how many more of the same title it joins.
    `stood_twice`: a standing item stood on two agendas at least; a first agenda is only handed on.
    """

    key: str
    kind: Kind
    title: str
    why: Why | None
    source: Place | None
    until: dt.date | None
    level: int
    taken: bool
    others: int = 0
    stood_twice: bool = True


class Planned(NamedTuple):
    """The next meeting of a series that is on the calendar already, and how many follow it."""

    id: str
    title: str
    date: dt.date
    more: int


class Coming(NamedTuple):
    """What the next meeting of a series will be, before it is made."""

    title: str
    date: dt.date
    series: str
    recipients: int
    leaders: int
    items: tuple[ComingItem, ...]
    open_ones: tuple[EarlierFollowUpRow, ...]
    """The open follow-ups of earlier meetings, which its table begins with."""
    planned: Planned | None = None
    """What is planned after the earlier meeting already and could take all this along instead."""

    @property
    def follow_ups(self) -> int:
        """How many follow-ups its table begins with."""
        return len(self.open_ones)


class Chosen(NamedTuple):
    """A choice about one item of `Coming`: `until` of a postponed one, `reason` of a closed one."""

    choice: Choice
    until: dt.date | None = None
    reason: str = ""


class MoveTarget(NamedTuple):
    """A meeting that an item can go to; `next`: the one that follows in its series."""

    id: str
    title: str
    date: dt.date
    same_series: bool
    next: bool


class EarlierFollowUpRow(NamedTuple):
    """A follow-up of an earlier meeting in the next one's table; `code` is "07/T-1" or "T-1".

    `closed`: of a meeting, item or point that is not for everybody (R4)."""

    id: str
    code: str
    text: str
    meeting_id: str
    meeting: str
    meeting_date: dt.date
    office: str
    office_name: str
    who: str
    due: dt.date | None
    due_phrase: str | None
    status: ActionStatus
    closed_on: dt.date | None
    closed: bool


class Earlier(NamedTuple):
    """What earlier meetings of the series left to one: items that wait, follow-ups to report on."""

    title: str
    date: dt.date
    locked: bool
    waiting: tuple[WaitingItem, ...]
    follow_ups: tuple[EarlierFollowUpRow, ...]

    @property
    def open_ones(self) -> int:
        """How many of the follow-ups are open."""
        return sum(one.closed_on is None and one.status in OPEN for one in self.follow_ups)


OPEN = frozenset({"open", "in_progress", "blocked"})
"""Statuses of a follow-up that goes on."""
