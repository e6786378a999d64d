"""What Nota dinas tindak lanjut asks of the core; heavy modules come with the first call."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from jakber_desktop.desktop.viewmodels.papers.source import Drawn, Slot, paper_of, profiles
from jakber_desktop.model.errors import Refused

if TYPE_CHECKING:
    import datetime as dt
    from pathlib import Path

    from jakber_desktop.desktop.viewmodels.minutes.source import Form

Offices = Sequence[str] | None
"""Codes of the offices written to; None for all that owe something."""


def read(workspace: Any, today: dt.date) -> tuple[Any, Any]:
    """The offices that owe something, and the rule profiles with the preferred one."""
    from jakber_desktop.operations.issuing import gathered as gathered_letters

    return gathered_letters.owing_everywhere(workspace, today), profiles(workspace)


def draw(workspace: Any, some: Offices, today: dt.date, profile: str | None) -> Drawn:
    """Print the letter to an office, or those to several, as PDF; a refusal is an answer, too."""
    from jakber_desktop.operations.issuing import gathered as letters

    try:
        if some is not None and len(some) == 1:
            made = letters.print_gathered(workspace, some[0], today, "pdf", profile)
            slots: tuple[Slot, ...] = (Slot(some[0], made.number),)
            paper = made.paper
            return Drawn(paper_of(paper), None, slots, paper.remark, paper.withheld)
        paper = letters.print_all_gathered(workspace, some, today, profile)
        codes = some or [one.code for one in letters.owing_everywhere(workspace, today)]
        slots = tuple(Slot(one, letters.number_to_bear(workspace, one, today)) for one in codes)
        return Drawn(paper_of(paper), None, slots, withheld=paper.withheld)
    except Refused as refusal:
        return Drawn(None, refusal, ())


def save(
    workspace: Any, some: Offices, today: dt.date, profile: str | None, form: Form, path: Path
) -> str:
    """Write the letter to an office, or those to several (PDF); gives the path."""
    from jakber_desktop.operations import saving
    from jakber_desktop.operations.issuing import gathered as letters

    if some is not None and len(some) == 1:
        data = letters.print_gathered(workspace, some[0], today, form, profile).paper.data
    else:
        data = letters.print_all_gathered(workspace, some, today, profile).data
    saving.save_bytes(data, path)
    return str(path)


def book(workspace: Any, slots: tuple[Slot, ...], date: dt.date) -> None:
    """Book a number for each letter that has none. Raises NumbersUsedUp, NumberUnresolved."""
    from jakber_desktop.operations.issuing import gathered as gathered_letters

    gathered_letters.book_gathered(workspace, [one.office for one in slots if one.free], date)
