"""Frozen rows of Persiapan (15): the agenda against its slot."""

from __future__ import annotations

from msgspec import Struct

from jakber_desktop.model.record import Outcome
from jakber_desktop.model.rows.carrying import Trace


class AgendaRow(Struct, frozen=True):
    """One item: `number` as it prints ("2", its sub-item "2.1"), `starts_at` "HH:MM" by the plan
    (None when it cannot be told)."""

    id: str
    number: str
    title: str
    presenter: str | None
    planned_minutes: int | None
    starts_at: str | None
    outcome: Outcome
    late: bool
    confidential: bool
    points: int
    level: int = 0
    chair_note: str | None = None
    """Private: for whoever leads alone (D4)."""
    trace: Trace = Trace()
    """The meetings it comes from and goes to (D3)."""


class AgendaSheet(Struct, frozen=True):
    """The agenda in order; `planned` sums the known minutes, `slot` is the invited length."""

    meeting_id: str
    locked: bool
    items: tuple[AgendaRow, ...]
    planned: int
    slot: int | None

    @property
    def over(self) -> bool:
        """The plan is longer than the meeting (ui-design §9, 15: amber)."""
        return self.slot is not None and self.planned > self.slot
