"""Rows of the attendance recap (C5) and of the mismatch list (C4), with honest denominators.

Counts speak of meetings where attendance was taken: somebody is recorded as there. `expected` are
those that a letter went to; where no letter went out at all, those whose people were noted; and who
led or wrote was expected wherever that was so.
"""

from __future__ import annotations

import datetime as dt
from typing import Literal, NamedTuple

from jakber_desktop.model.rows import OfficeTag

RecapBy = Literal["office", "person", "month"]
RECAP_BY: tuple[RecapBy, ...] = ("office", "person", "month")
MismatchKind = Literal["missing", "uninvited", "proxy"]
MISMATCH_KINDS: tuple[MismatchKind, ...] = ("missing", "uninvited", "proxy")


class Span(NamedTuple):
    """A period, both days within it; None is an open end."""

    since: dt.date | None = None
    until: dt.date | None = None

    def up_to(self, today: dt.date) -> Span:
        """The period without the days to come: nobody has attended those."""
        return self._replace(until=min(self.until, today) if self.until else today)


class RecapTotals(NamedTuple):
    """Meetings of a period that were not called off, and in how many attendance was taken.

    `withheld` of these are not open (R4): they count, and are named nowhere.
    """

    meetings: int = 0
    taken: int = 0
    withheld: int = 0


class OfficeRecap(NamedTuple):
    """An office: of `expected` meetings it was there in `came` (in `proxied` only by proxies),
    away in `away`; of `unrecorded` nobody knows, so they are in no percentage. `extra` are meetings
    it came to uninvited. Heads are persons counted, and groups whose number nobody knows."""

    office: OfficeTag
    expected: int
    came: int
    proxied: int
    away: int
    unrecorded: int
    extra: int
    persons: int
    units: int

    @property
    def known(self) -> int:
        """The denominator: expected, and it is known whether it came."""
        return self.expected - self.unrecorded


class PersonRecap(NamedTuple):
    """A person, or a post that nobody is known to hold (`name` ""), in one office.

    `expected` counts invitations of days on which the person held the post. `came` is in person or
    online, `proxied` sent somebody else; `excused` are leave, illness and other duty; `extra` are
    meetings attended for another or uninvited.
    """

    key: str
    office: OfficeTag
    name: str
    post: str
    expected: int
    came: int
    proxied: int
    excused: int
    absent: int
    unrecorded: int
    extra: int

    @property
    def known(self) -> int:
        """The denominator: expected, and it is known whether they came."""
        return self.expected - self.unrecorded


class MonthRecap(NamedTuple):
    """A month: its meetings, those with attendance, how many offices were expected and came."""

    first: dt.date
    meetings: int
    taken: int
    expected: int
    came: int
    unrecorded: int
    persons: int
    units: int

    @property
    def known(self) -> int:
        """The denominator of the offices."""
        return self.expected - self.unrecorded


class MismatchRow(NamedTuple):
    """One that did not come as invited: `came` is who came instead or uninvited, "" for nobody.

    `status` is a word of model.record.AttendanceStatus; "expected" for one of whom nothing is
    recorded. `basis` is on what a proxy came (ProxyBasis). `closed`: the meeting is not open (R4).
    """

    kind: MismatchKind
    meeting_id: str
    meeting: str
    date: dt.date
    office: OfficeTag
    invited: str
    came: str
    status: str
    basis: str = ""
    note: str = ""
    closed: bool = False


class MismatchFilter(NamedTuple):
    """What the list shows: `office` is a code, `meeting` an id, `kind` None for every kind."""

    since: dt.date | None = None
    until: dt.date | None = None
    office: str | None = None
    meeting: str | None = None
    kind: MismatchKind | None = None


class MismatchCounts(NamedTuple):
    """How many there are of each kind under the filter's other parts."""

    missing: int = 0
    uninvited: int = 0
    proxy: int = 0

    @property
    def all(self) -> int:
        """All kinds."""
        return sum(self)
