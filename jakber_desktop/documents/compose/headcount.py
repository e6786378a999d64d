"""Counts persons, groups of unknown size and offices, honestly and once each (V10, C2)."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from jakber_desktop.documents.compose.wording import counted
from jakber_desktop.model.record import PRESENT

if TYPE_CHECKING:
    from collections.abc import Iterable

    from jakber_desktop.model.record import Attendance


class Headcount(NamedTuple):
    """Persons counted, groups without a number ("unsur"), whether all of these are staff."""

    persons: int
    units: int
    staff: bool
    offices: int


def headcount(entries: Iterable[Attendance]) -> Headcount:
    """Count those who were there; a person named twice counts once, a proxy for its office."""
    there = [entry for entry in entries if entry.status in PRESENT]
    seen: set[str] = set()
    persons, unknown = 0, []
    for entry in there:
        if entry.group and entry.headcount is None:
            unknown.append(entry)
        elif entry.person is None or entry.person not in seen:
            persons += (entry.headcount or 1) if entry.group else 1
            seen |= {entry.person} if entry.person else set()
    staff = all("staf" in (entry.position or "").lower() for entry in unknown)
    return Headcount(persons, len(unknown), staff, len({entry.office for entry in there}))


def headcount_words(count: Headcount) -> str:
    """Return "6 (enam) orang dan 3 (tiga) unsur staf dari 6 (enam) kantor"; nobody gives ""."""
    parts = [counted(count.persons, "orang")] if count.persons else []
    if count.units:
        parts.append(counted(count.units, "unsur staf" if count.staff else "unsur"))
    return f"{' dan '.join(parts)} dari {counted(count.offices, 'kantor')}" if parts else ""


def headcount_cell(count: Headcount) -> str:
    """Return the short form of a table's cell: "2", "unsur staf", "2 orang dan 3 unsur"."""
    if not count.units:
        return str(count.persons) if count.persons else ""
    units = "unsur staf" if count.staff else "unsur"
    units = units if count.units == 1 else f"{count.units} {units}"
    return f"{count.persons}\u00a0orang dan {units}" if count.persons else units
