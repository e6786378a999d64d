"""What the place of all papers shows: the kinds a meeting can have, months, and their numbers."""

from __future__ import annotations

import datetime as dt
from typing import Literal, NamedTuple

PaperGroup = Literal["before", "during", "after"]
PaperState = Literal[
    "plain", "unnumbered", "booked", "issued", "draft", "review", "final", "unsealed",
    "decisions_missing", "errata_missing", "withheld", "standing",
]  # fmt: skip
"""Where a paper stands: `plain` has no number at all, `standing` is the notice of a meeting that
takes place, `unsealed` are final minutes whose PDF is not kept here; the `_missing` ones and
`withheld` cannot be made."""


class PaperRow(NamedTuple):
    """A kind of paper (command-line word) of one meeting; `number` as it prints, "" for none."""

    kind: str
    name: str
    group: PaperGroup
    state: PaperState
    number: str = ""


class PaperOffice(NamedTuple):
    """An office that a follow-up letter can go to, and how many tasks it has open; an `outside` one
    gets a surat dinas, the others a nota dinas."""

    code: str
    name: str
    owes: int
    outside: bool = False


class PaperDecision(NamedTuple):
    """A decision to excerpt, by its 1-based place; a `closed` one only by itself (R4)."""

    place: int
    number: str
    text: str
    closed: bool = False


class PaperShelf(NamedTuple):
    """All papers of a meeting and what can be chosen for them."""

    meeting_id: str
    title: str
    rows: tuple[PaperRow, ...]
    offices: tuple[PaperOffice, ...]
    decisions: tuple[PaperDecision, ...]
    sheets: tuple[int, ...]
    """Numbers of the ralat sheets, oldest first."""


class MonthRow(NamedTuple):
    """A month (its first day) for the laporan bulanan."""

    first: dt.date
    meetings: int
    state: PaperState
    number: str = ""
