"""What the pre-issue check is told from outside: house settings, holidays, the document font."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass
from typing import NamedTuple


class Holiday(NamedTuple):
    """A public holiday: its date and the name a finding says ("Hari Kemerdekaan")."""

    date: dt.date
    name: str


class Term(NamedTuple):
    """When a person (key of the record) held a post as "Plt.", "Plh." or "Pj."; None: open."""

    person: str
    acting: str
    since: dt.date | None
    until: dt.date | None


@dataclass(frozen=True, slots=True)
class CheckSettings:
    """Settings of the check; the rules themselves hold no house value (naskah-dinas, preface).

    `lead_days`: working days an invitation is to be out before the meeting (§4). `holidays`: a pair
    (date, name) each. `printable`: whether the document font can print a text; None: not checked.
    `terms`: what the directory knows of those who act for another.
    """

    lead_days: int = 3
    holidays: frozenset[Holiday] = frozenset()
    printable: Callable[[str], bool] | None = None
    terms: tuple[Term, ...] = ()

    def holiday_name(self, date: dt.date) -> str | None:
        """The holiday's name, or None on an ordinary day."""
        return next((name for day, name in self.holidays if day == date), None)

    def is_working_day(self, date: dt.date) -> bool:
        """Monday to Friday and no holiday."""
        return date.weekday() < 5 and self.holiday_name(date) is None
