"""What Nota dinas tindak lanjut asks of the core; heavy modules come with the first call."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from jakber_desktop.desktop.viewmodels.papers.source import (
    EVERY_OFFICE,
    Drawn,
    Slot,
    paper_of,
    profiles,
)
from jakber_desktop.model.errors import Refused

if TYPE_CHECKING:
    import datetime as dt
    from pathlib import Path

    from jakber_desktop.desktop.viewmodels.minutes.source import Form


def read(workspace: Any, today: dt.date) -> tuple[Any, Any]:
    """The offices that owe something, and the rule profiles with the preferred one."""
    from jakber_desktop.operations.issuing import gathered as gathered_letters

    return gathered_letters.owing_everywhere(workspace, today), profiles(workspace)


def draw(workspace: Any, code: str, today: dt.date, profile: str | None) -> Drawn:
    """Print the letter to an office, or those to all, as PDF; a refusal is an answer, too."""
    from jakber_desktop.operations.issuing import gathered as letters

    try:
        if code != EVERY_OFFICE:
            made = letters.print_gathered(workspace, code, today, "pdf", profile)
            slots: tuple[Slot, ...] = (Slot(code, made.number),)
            return Drawn(paper_of(made.paper), None, slots, made.paper.remark)
        owing = letters.owing_everywhere(workspace, today)
        codes = [one.code for one in owing]
        paper = letters.print_all_gathered(workspace, codes, today, profile)
        slots = tuple(Slot(one, letters.number_to_bear(workspace, one, today)) for one in codes)
        return Drawn(paper_of(paper), None, slots)
    except Refused as refusal:
        return Drawn(None, refusal, ())


def save(
    workspace: Any, code: str, today: dt.date, profile: str | None, form: Form, path: Path
) -> str:
    """Write the letter to an office, or those to all (PDF); gives the path."""
    from jakber_desktop.operations import saving
    from jakber_desktop.operations.issuing import gathered as letters

    if code == EVERY_OFFICE:
        codes = [one.code for one in letters.owing_everywhere(workspace, today)]
        data = letters.print_all_gathered(workspace, codes, today, profile).data
    else:
        data = letters.print_gathered(workspace, code, today, form, profile).paper.data
    saving.save_bytes(data, path)
    return str(path)


def book(workspace: Any, slots: tuple[Slot, ...], date: dt.date) -> None:
    """Book a number for each letter that has none. Raises NumbersUsedUp, NumberUnresolved."""
    from jakber_desktop.operations.issuing import gathered as gathered_letters

    gathered_letters.book_gathered(workspace, [one.office for one in slots if one.free], date)
