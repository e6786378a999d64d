"""Frozen rows of an import into the directory: what a list says and what would change."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal

from msgspec import Struct

Verdict = Literal["new", "same", "doubtful", "unusable"]
"""Baru, sama, ragu (C6), or a row that names nobody."""

Choice = Literal["new", "same", "leave"]
"""What is to be done with a row: a new line, the one that was found, or nothing."""


class Difference(Struct, frozen=True):
    """A field of somebody known that the list would change."""

    field: str
    old: str
    new: str


class ImportRow(Struct, frozen=True):
    """A row of a list. `number` is its place in the file.

    `values` are the fields that can be taken, checked; `problems` are sentences about what cannot.
    `office` is a known code or None, `office_words` what the list calls it. `match` is the id of
    the person or post it seems to be, `match_words` who that is; `differences` what taking the row
    as that one would change.
    """

    number: int
    name: str
    title: str
    office: str | None
    office_words: str
    verdict: Verdict
    values: Mapping[str, Any]
    match: str | None = None
    match_words: str = ""
    differences: tuple[Difference, ...] = ()
    problems: tuple[str, ...] = ()

    @property
    def first_choice(self) -> Choice:
        """What is done unless somebody says otherwise; who is doubtful waits for a word."""
        if self.verdict == "new":
            return "new"
        return "same" if self.verdict == "same" and self.differences else "leave"

    @property
    def choices(self) -> tuple[Choice, ...]:
        """What can be done with the row."""
        if self.verdict == "unusable":
            return ("leave",)
        if self.verdict == "new" or self.match is None:
            return ("new", "leave")
        if self.verdict == "same":
            return ("same", "leave") if self.differences else ("leave",)
        return ("same", "new", "leave")


class NewOffice(Struct, frozen=True):
    """An office that only the list names; it is made with this code."""

    code: str
    name: str


class ImportPlan(Struct, frozen=True):
    """A whole list, row by row, and the offices it would add."""

    name: str
    rows: tuple[ImportRow, ...]
    new_offices: tuple[NewOffice, ...]


class ImportSheet(Struct, frozen=True):
    """A list as it was read: headings (or "Kolom 1"), a sample of each column, a first mapping."""

    name: str
    headings: tuple[str, ...]
    samples: tuple[str, ...]
    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    numbers: tuple[int, ...]


class ImportResult(Struct, frozen=True):
    """What an import has done: new people, people changed, posts and offices made, rows left."""

    new: int
    changed: int
    posts: int
    offices: int
    left: int
