"""The upper part of a notula: facts, attendance by office, the absent, agenda (naskah-dinas §6)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jakber_desktop.documents.compose.agenda_order import (
    Line,
    agenda_places,
    families,
    nested_list,
)
from jakber_desktop.documents.compose.headcount import headcount, headcount_cell, headcount_words
from jakber_desktop.documents.compose.naming import (
    entry_label,
    entry_label_of_office,
    entry_name,
    entry_post,
    office_name,
    offices_in_order,
    participant_line,
    present_holders,
)
from jakber_desktop.documents.compose.times import actual_time, meeting_date, venue_text
from jakber_desktop.documents.compose.wording import fact, upper_first
from jakber_desktop.documents.tree import (
    Cell,
    Column,
    FactsTable,
    ItemList,
    ListItem,
    Paragraph,
    Row,
    RowGroup,
    Table,
    plain,
)
from jakber_desktop.language.dates import long_date
from jakber_desktop.language.enumerations import list_label
from jakber_desktop.language.words import ATTENDANCE_STATUS
from jakber_desktop.model.record import PRESENT

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jakber_desktop.documents.compose.agenda_order import Place
    from jakber_desktop.documents.tree import Block, Fact
    from jakber_desktop.model.record import Attendance, MeetingRecord, Role


def facts_block(record: MeetingRecord) -> FactsTable:
    """Return day, actual time, place, basis, chair, companion, minute taker, participants."""
    meeting = record.meeting
    rows = [
        fact("Hari/tanggal", meeting_date(meeting), "meeting.date"),
        fact("Waktu", actual_time(meeting), "meeting.opened_at"),
        fact("Tempat", venue_text(meeting), "meeting.venue"),
        *_basis(record),
        fact("Pimpinan rapat", _holders(record, "chair"), "attendance.chair"),
        *_companions(record),
        fact("Notulis", _holders(record, "minute_taker"), "attendance.minute_taker"),
        fact("Peserta", _participants(record), "attendance"),
    ]
    return FactsTable(tuple(rows))


def _basis(record: MeetingRecord) -> list[Fact]:
    lines = basis_lines(record)
    return [fact("Dasar", numbered(lines), "meeting.references")] if lines else []


def basis_lines(record: MeetingRecord) -> list[str]:
    """Return what the meeting rests on: its invitation letter, then the references."""
    lines = list(record.meeting.references)
    letter = record.invitation
    if letter and (letter.number or letter.date):
        number = f" Nomor {letter.number}" if letter.number else ""
        date = f" tanggal {long_date(letter.date, False, nbsp=True)}" if letter.date else ""
        lines.insert(0, f"surat undangan{number}{date}")
    return [upper_first(line) for line in lines]


def _companions(record: MeetingRecord) -> list[Fact]:
    value = _holders(record, "co_chair")
    return [fact("Pendamping", value)] if value else []


def _holders(record: MeetingRecord, role: Role) -> tuple[Block, ...]:
    return numbered([entry_label(record, entry) for entry in present_holders(record, role)])


def _participants(record: MeetingRecord) -> str:
    words = headcount_words(headcount(record.attendance))
    return f"{words}, daftar hadir terlampir" if words else ""


def numbered(lines: Sequence[str]) -> tuple[Block, ...]:
    """Return one line plain, several as a numbered list (a level needs two items, §11)."""
    if len(lines) < 2:
        return tuple(Paragraph(plain(line), align="left") for line in lines)
    items = (
        ListItem(list_label(1, n), (Paragraph(plain(line), align="left"),))
        for n, line in enumerate(lines, 1)
    )
    return (ItemList(tuple(items)),)


# --- attendance ----------------------------------------------------------------------------------


def attendance_table(record: MeetingRecord) -> tuple[Block, ...]:
    """Return those present, a row an office in protocol order; nobody gives ()."""
    there = [(n, e) for n, e in enumerate(record.attendance) if e.status in PRESENT]
    if not there:
        return ()
    offices: dict[str, list[tuple[int, Attendance]]] = {}
    for n, entry in there:
        offices.setdefault(entry.office, []).append((n, entry))
    rows = [
        _office_row(record, number, code, offices[code])
        for number, code in enumerate(offices_in_order(record, offices), 1)
    ]
    columns = (
        Column("No.", 10, "center"),
        Column("Kantor", 55),
        Column("Peserta", 79),
        Column("Hadir", 22, "center"),
    )
    return (Table(columns, (RowGroup(tuple(rows)),)),)


def _office_row(
    record: MeetingRecord, number: int, code: str, entries: list[tuple[int, Attendance]]
) -> Row:
    lines = tuple(plain(participant_line(record, entry)) for _, entry in entries)
    count = headcount(entry for _, entry in entries)
    cells = (
        Cell((plain(str(number)),)),
        Cell((plain(office_name(record, code)),)),
        Cell(lines),
        Cell((plain(headcount_cell(count)),)),
    )
    return Row(cells, anchor=f"attendance[{entries[0][0]}]")


def absent_fact(record: MeetingRecord) -> list[Fact]:
    """Return "Tidak hadir" with each one's reason; nobody absent: no line."""
    lines = [
        f"{entry_label_of_office(record, entry)} ({_reason(record, entry)})"
        for entry in record.attendance
        if entry.status not in PRESENT and entry.status != "expected"
    ]
    return [fact("Tidak hadir", numbered(lines))] if lines else []


def _reason(record: MeetingRecord, absent: Attendance) -> str:
    """Status and note; whose place somebody else took says so, and was not missing."""
    names = {entry_name(record, absent), entry_post(record, absent)} - {""}
    status = ATTENDANCE_STATUS[absent.status].lower()
    note = (absent.note or "").strip()
    reason = f"{status}: {note}" if note else status
    for entry in record.attendance:
        if entry.status in PRESENT and entry.represents in names:
            name = entry_name(record, entry, polite=True)
            proxy = f"diwakili oleh {name or entry_label(record, entry)}"
            if absent.status == "absent":
                return f"{proxy}; {note}" if note else proxy
            return f"{reason}; {proxy}"
    return reason


def agenda_fact(record: MeetingRecord) -> Fact:
    """Return the agenda as it was, sub-items under theirs: closed and late ones are marked."""
    entries = [
        (_marked(main), [_marked(sub) for sub in subs])
        for main, subs in families(agenda_places(record.agenda))
    ]
    return fact("Agenda", nested_list(entries), "agenda")


def _marked(place: Place) -> Line:
    late = " (agenda tambahan)" if place.item.late else ""
    return Line(place.number, f"{place.title}{late}")
