"""What Naskah rapat asks of the core; heavy modules come with the first call."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, NamedTuple

from jakber_desktop.desktop.rasterising import page_sizes
from jakber_desktop.desktop.viewmodels.minutes.minutes import Paper
from jakber_desktop.model.errors import Refused

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping
    from pathlib import Path

    from jakber_desktop.desktop.viewmodels.minutes.source import Form, PrintedLike
    from jakber_desktop.model.rows.numbers import NumberRow
    from jakber_desktop.model.rows.papers import PaperShelf

EVERY_OFFICE = "*"
"""In place of an office: a letter to each that has something open."""
MEMO = "nota-dinas"


@dataclass(frozen=True, slots=True)
class Wish:
    """What is to be printed of a meeting; a choice counts for its own kind only."""

    kind: str = "notula"
    profile: str | None = None
    office: str = ""
    decision: int | None = None
    signers: str = ""
    mode: str = ""
    sheet: int | None = None
    office_copy: bool = False

    @property
    def many(self) -> bool:
        """Whether these are the letters to all offices."""
        return self.kind == MEMO and self.office == EVERY_OFFICE


class Slot(NamedTuple):
    """A number that a paper has or could have: whose (an office's code, "" for the paper's own).

    `outdated`: the paper went out under it, and one written today would say something else.
    """

    office: str
    row: NumberRow | None
    outdated: bool = False

    @property
    def free(self) -> bool:
        """Whether a number can be booked here."""
        return self.row is None or self.outdated


class Drawn(NamedTuple):
    """The paper, or why there is none, and its numbers."""

    paper: Paper | None
    trouble: Exception | None
    slots: tuple[Slot, ...]
    remark: str = ""
    """What is to be known of it (an Indonesian sentence)."""
    withheld: int = 0
    """How many closed outcomes it does not tell (R4)."""


def profiles(workspace: Any) -> tuple[Mapping[str, str], str]:
    """The rule profiles (key -> name), and the one the office prefers."""
    from jakber_desktop.operations.papers import printing
    from jakber_desktop.operations.settings import deeds as settings

    return dict(printing.PROFILE_NAMES), settings.profile(workspace).key


def shelf(workspace: Any, meeting: str) -> PaperShelf:
    """The papers of a meeting. Raises MeetingNotFound."""
    from jakber_desktop.operations.papers import standing as papers

    return papers.meeting_papers(workspace, meeting)


def draw(workspace: Any, meeting: str, wish: Wish) -> Drawn:
    """Print one paper as PDF; a refusal (withheld, nothing to print) is an answer, too."""
    try:
        slots = _slots(workspace, meeting, wish)
        printed = _printed(workspace, meeting, wish, "pdf")
        return Drawn(paper_of(printed), None, slots, printed.remark, printed.withheld)
    except Refused as error:
        return Drawn(None, error, ())


def save(workspace: Any, meeting: str, wish: Wish, form: Form, path: Path) -> str:
    """Print and write one file; gives its path. Raises what printing and writing do."""
    from jakber_desktop.operations import saving

    saving.save_bytes(_printed(workspace, meeting, wish, form).data, path)
    return str(path)


def save_each(
    workspace: Any, meeting: str, wish: Wish, form: Form, folder: Path
) -> tuple[str, ...]:
    """Write each letter into the folder; files of these names are replaced. Gives the paths."""
    from jakber_desktop.operations import saving
    from jakber_desktop.operations.issuing import follow_ups as follow_up_letters

    letters = follow_up_letters.single_letters(
        workspace, meeting, form, wish.profile, _options(wish)
    )
    for letter in letters:
        saving.save_bytes(letter.data, folder / letter.file_name)
    return tuple(str(folder / letter.file_name) for letter in letters)


def taken(workspace: Any, meeting: str, wish: Wish, form: Form, folder: Path) -> tuple[str, ...]:
    """The names of `save_each` that are in the folder already."""
    from jakber_desktop.operations.issuing import follow_ups as follow_up_letters

    letters = follow_up_letters.single_letters(
        workspace, meeting, form, wish.profile, _options(wish)
    )
    return tuple(one.file_name for one in letters if (folder / one.file_name).exists())


def book(workspace: Any, meeting: str, wish: Wish, slots: tuple[Slot, ...], date: dt.date) -> None:
    """Book a number for each slot that has none. Raises NumbersUsedUp, NumberUnresolved, ..."""
    from jakber_desktop.operations.issuing import booking as paper_booking

    offices = tuple(slot.office for slot in slots if slot.free and slot.office)
    decision = _decision_id(workspace, meeting, wish)
    paper_booking.book_paper(
        workspace, meeting, wish.kind, date, offices=offices, decision=decision
    )


def issue(workspace: Any, slots: tuple[Slot, ...], date: dt.date) -> None:
    """The booked numbers leave the house. Raises FieldInvalid (field "date"), NumberFrozen."""
    from jakber_desktop.operations.issuing import booking as paper_booking

    rows = [slot.row for slot in slots if slot.row is not None]
    paper_booking.issue_papers(workspace, [row.id for row in rows if row.state == "booked"], date)


def bookable(kind: str) -> bool:
    """Whether a number can be booked for a kind of paper."""
    from jakber_desktop.operations.issuing import booking as paper_booking

    return kind in paper_booking.BOOKABLE


# --- inside ---


def paper_of(printed: PrintedLike) -> Paper:
    """On the quick lane: a printed PDF with the sizes of its pages."""
    sizes = page_sizes(printed.data)
    return Paper(printed.data, sizes, printed.file_name, printed.places, printed.paper)


def _printed(workspace: Any, meeting: str, wish: Wish, form: Form) -> PrintedLike:
    from jakber_desktop.operations.issuing import follow_ups as follow_up_letters
    from jakber_desktop.operations.papers import printing

    options = _options(wish)
    if wish.many:
        return follow_up_letters.joined_letters(workspace, meeting, wish.profile, options)
    return printing.print_document(workspace, meeting, wish.kind, form, wish.profile, options)


def _options(wish: Wish) -> Any:
    from jakber_desktop.operations.papers.printing import ComposeOptions

    own: dict[str, dict[str, Any]] = {
        MEMO: {"office": wish.office if wish.office != EVERY_OFFICE else ""},
        "petikan-keputusan": {"decision": wish.decision},
        "berita-acara": {"signers": wish.signers},
        "daftar-hadir": {"mode": wish.mode},
        "lembar-ralat": {"sheet": wish.sheet},
    }
    chosen = {name: value for name, value in own.get(wish.kind, {}).items() if value}
    return ComposeOptions(office_copy=wish.office_copy, **chosen)


def _slots(workspace: Any, meeting: str, wish: Wish) -> tuple[Slot, ...]:
    from jakber_desktop.operations.issuing import follow_ups as follow_up_letters
    from jakber_desktop.operations.letters.changes import is_outdated
    from jakber_desktop.operations.letters.numbers import number_to_print

    if wish.many:
        codes = follow_up_letters.owing_offices(workspace, meeting)
    else:
        codes = (wish.office if wish.kind == MEMO else "",)
    options = _options(wish)
    return tuple(
        Slot(
            code,
            number_to_print(workspace, meeting, wish.kind, replace(options, office=code or None)),
            is_outdated(workspace, meeting, wish.kind, replace(options, office=code or None)),
        )
        for code in codes
    )


def _decision_id(workspace: Any, meeting: str, wish: Wish) -> str | None:
    if wish.kind != "petikan-keputusan" or not wish.decision:
        return None
    from jakber_desktop.operations.meeting_records import meeting_record

    decisions = meeting_record(workspace, meeting).decisions
    known = decisions[wish.decision - 1].id if wish.decision <= len(decisions) else None
    return known.hex if known else None
