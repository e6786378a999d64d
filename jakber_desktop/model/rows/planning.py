"""Frozen rows of preparing: the checklist of a meeting, and the templates there are (A6)."""

from __future__ import annotations

import datetime as dt
from typing import Literal, NamedTuple

ChecklistState = Literal["done", "late", "today", "ahead"]


class ChecklistRow(NamedTuple):
    """One thing to do: `days` from the meeting (-7 is H-7) fall on the working day `due`."""

    id: str
    text: str
    days: int
    due: dt.date
    done_on: dt.date | None
    state: ChecklistState


class Checklist(NamedTuple):
    """The checklist of a meeting, by day."""

    meeting_id: str
    rows: tuple[ChecklistRow, ...]

    @property
    def done(self) -> int:
        """How many are done."""
        return sum(row.state == "done" for row in self.rows)


class TemplateRow(NamedTuple):
    """A template: its name, the kind of meeting it is for, and how many items it has."""

    id: str
    name: str
    kind: str | None
    items: int
