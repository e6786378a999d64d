"""Frozen rows of Kehadiran (04): the sheet by office, its counters, suggestions of its line."""

from __future__ import annotations

from msgspec import Struct

from jakber_desktop.model.record import PRESENT, AttendanceStatus, ProxyBasis, Role


class SheetRow(Struct, frozen=True):
    """One line of the sheet: an invited one, an entry, or both.

    `id` stays the same when the row is ticked. `invited` is whom the letter named ("" when nobody),
    `attending` who came or is noted ("" while nobody is). A group's `headcount` may be unknown.
    """

    id: str
    office: str
    invited: str
    attending: str
    status: AttendanceStatus
    entry: str | None = None
    recipient: str | None = None
    person: str | None = None
    name: str | None = None
    position: str | None = None
    role: Role = "participant"
    group: bool = False
    headcount: int | None = None
    represents: str | None = None
    proxy_basis: ProxyBasis | None = None
    checked_in_at: str | None = None
    left_at: str | None = None
    note: str | None = None
    initialled: bool = False
    came_at: str | None = None
    """Number of the agenda item somebody came at, when not from the beginning."""
    left_at_item: str | None = None
    """Number of the agenda item somebody left at."""

    @property
    def here(self) -> bool:
        """Counts as attending (naskah-dinas §9)."""
        return self.status in PRESENT

    @property
    def nobody_named(self) -> bool:
        """Somebody stands in, and nothing is known of them."""
        known = self.group or self.name or self.position or self.person
        return self.status == "proxy" and not known

    @property
    def count_open(self) -> bool:
        """A group that came and whose number is not known: "Jumlah?"."""
        return self.group and self.headcount is None and self.here


class Tally(Struct, frozen=True):
    """Counts that do not pretend: persons, groups of unknown size, and the rows behind them.

    `invited` rows were asked to come, `came` of them are here, `expected` rows are still open,
    `here` are all rows that came, `walk_ins` those who came beside the invited: nobody who leads or
    writes, and nobody of a meeting without invitations unless noted as Tambahan. `offices` are
    represented.
    """

    persons: int
    units: int
    invited: int
    came: int
    expected: int
    walk_ins: int
    offices: int
    here: int = 0

    @property
    def complete(self) -> bool:
        """Everybody invited is here."""
        return 0 < self.invited == self.came


class OfficeSheet(Struct, frozen=True):
    """The rows of one office; `order` picks its colour as in OfficeTag."""

    code: str
    name: str
    short_name: str
    order: int
    rows: tuple[SheetRow, ...]
    tally: Tally


class AttendanceSheet(Struct, frozen=True):
    """The whole sheet in the order of the printed one."""

    meeting_id: str
    locked: bool
    offices: tuple[OfficeSheet, ...]
    tally: Tally
    words: str
    """ "6 orang + 3 unsur"."""

    def row(self, row_id: str) -> SheetRow | None:
        """The row with this id, or None."""
        return next((row for one in self.offices for row in one.rows if row.id == row_id), None)


class Candidate(Struct, frozen=True):
    """Somebody the quick line may mean.

    `row` is a row of the sheet; without it the candidate comes from the directory. `label` is what
    is shown and what `hits` of a suggestion count in; `words` are searched besides. `name` is the
    part of the label that is a person's name.
    """

    label: str
    office: str
    office_name: str
    words: tuple[str, ...] = ()
    row: str | None = None
    status: AttendanceStatus | None = None
    person: str | None = None
    position: str | None = None
    order: int = 0
    name: str = ""


class Suggestion(Struct, frozen=True):
    """A candidate with the parts of its label that answer: (start, end) pairs.

    `office_hits` are those of its office's name, for words that the label does not answer.
    """

    candidate: Candidate
    score: float
    hits: tuple[tuple[int, int], ...] = ()
    office_hits: tuple[tuple[int, int], ...] = ()
