"""How papers tell that an item comes from an earlier meeting and goes on in a later one (D3), and
the table of what earlier meetings left to be done (F4)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jakber_desktop.documents.compose.minutes_tables import due_lines
from jakber_desktop.documents.compose.wording import GAP, bare_reason, lower_opening
from jakber_desktop.documents.tree import Cell, Column, Row, RowGroup, Table, plain
from jakber_desktop.language.dates import long_date
from jakber_desktop.language.enumerations import letters
from jakber_desktop.language.typography import full_stop, unbroken
from jakber_desktop.language.words import ACTION_STATUS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jakber_desktop.documents.tree import Block
    from jakber_desktop.model.record import AgendaItem, Carried, EarlierFollowUp, ItemLink

_GOES_ON = {
    "move": "Dilanjutkan pada rapat {place}.",
    "repeat": "Dibahas lagi pada rapat {place}.",
    "postpone": "Ditunda dan dilanjutkan pada rapat {place}.",
}
_NEXT = "berikutnya"


def origin(item: AgendaItem) -> str:
    """Return "Lanjutan dari rapat 4 April 2018, agenda 3."; "" for an item that began here."""
    places = [place for link in item.continues if (place := _place(link))]
    if not places:
        return ""
    *others, last = places
    words = f"{'; '.join(others)}; dan {last}" if others else last
    return f"Lanjutan dari rapat {words}."


def fate(item: AgendaItem) -> str:
    """Return what became of an item after its meeting, as a sentence; "" when nothing was said."""
    carried = item.carried
    if carried is None:
        return ""
    if carried.verb == "close":
        return full_stop(f"Ditutup: {lower_opening(bare_reason(carried.reason or ''))}")
    if carried.to is None:
        return _waits(carried)
    return _GOES_ON[carried.verb].format(place=_place(carried.to) or _NEXT)


def _waits(carried: Carried) -> str:
    if carried.verb != "postpone":
        return _GOES_ON[carried.verb].format(place=_NEXT)
    until = f" sampai {long_date(carried.until, False, nbsp=True)}" if carried.until else ""
    reason = lower_opening(bare_reason(carried.reason or ""))
    return full_stop(f"Ditunda{until}{f' karena {reason}' if reason else ''}")


def _place(link: ItemLink) -> str:
    if link.date is None:
        return ""
    agenda = f", agenda\u00a0{_name(link.number)}" if link.number else ""
    return f"{long_date(link.date, False, nbsp=True)}{agenda}"


def _name(number: str) -> str:
    """ "3.1" as papers call a sub-item: "3.a"."""
    head, _, part = number.partition(".")
    return f"{head}.{letters(int(part))}" if part.isdecimal() and int(part) else head


def earlier_table(follow_ups: Sequence[EarlierFollowUp]) -> tuple[Block, ...]:
    """Return what earlier meetings left to be done and how it stands; nothing gives ()."""
    columns = (
        Column("No.", 10, "center"),
        Column("Tindak lanjut rapat lalu", 66),
        Column("Penanggung jawab", 35),
        Column("Batas waktu", 28),
        Column("Status", 26),
    )
    rows = tuple(_row(n, one) for n, one in enumerate(follow_ups, 1))
    return (Table(columns, (RowGroup(rows),)),) if rows else ()


def _row(n: int, one: EarlierFollowUp) -> Row:
    source = [unbroken(one.number) if one.number else ""]
    source += [f"rapat {long_date(one.meeting_date, False, nbsp=True)}"] if one.meeting_date else []
    told = ", ".join(filter(None, source))
    responsible = [one.responsible_office or "", one.responsible_person or ""]
    return Row(
        (
            _cell([str(n)]),
            _cell([one.text, f"({told})" if told else ""]),
            _cell(responsible),
            _cell(due_lines(one)),
            _cell([unbroken(ACTION_STATUS[one.status])]),
        ),
        anchor="earlier_follow_ups",
    )


def _cell(lines: Sequence[str]) -> Cell:
    told = tuple(plain(line) for line in lines if line)
    return Cell(told or ((GAP,),))
