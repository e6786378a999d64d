"""The body of a follow-up letter: what one office still has to do after a meeting, or after several
(F2)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jakber_desktop.documents.compose.agenda_order import is_closed
from jakber_desktop.documents.compose.minutes_tables import due_lines
from jakber_desktop.documents.compose.naming import office_name
from jakber_desktop.documents.compose.times import meeting_date
from jakber_desktop.documents.compose.wording import GAP
from jakber_desktop.documents.markdown import markdown_lines
from jakber_desktop.documents.tree import Cell, Column, Paragraph, Row, RowGroup, Table, plain
from jakber_desktop.language.numbers import count_phrase
from jakber_desktop.language.words import ACTION_STATUS
from jakber_desktop.model.errors import OfficeOwesNothing

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jakber_desktop.documents.compose.phrasing import Blocks
    from jakber_desktop.model.record import ActionItem, MeetingRecord

OPEN = frozenset({"open", "in_progress", "blocked"})
"""Statuses of a follow-up that goes on."""
_LEAD = (
    "Menindaklanjuti hasil {title} pada {date}, dengan hormat kami sampaikan tindak lanjut yang "
    "menjadi tanggung jawab {office} sebagai berikut:"
)
_LEAD_MANY = (
    "Menindaklanjuti hasil {n} rapat tersebut di bawah ini, dengan hormat kami sampaikan tindak "
    "lanjut yang menjadi tanggung jawab {office} sebagai berikut:"
)
_SUBJECT_MANY = "Tindak Lanjut Hasil Rapat"
_REPORT = (
    "Sehubungan dengan hal tersebut, mohon Saudara menyampaikan laporan pelaksanaannya kepada kami"
)
_IN_TIME = " sesuai dengan batas waktu di atas"
_THANKS = "Atas perhatian dan kerja sama Saudara, kami ucapkan terima kasih."
_COLUMNS = (
    Column("No.", 10, "center"),
    Column("Uraian", 90),
    Column("Batas waktu", 37),
    Column("Status", 28),
)


def owed_by(record: MeetingRecord) -> dict[str, int]:
    """Return how many items a letter to each office lists, in the order of the record's offices."""
    codes = [item.responsible_office for _, item in _told(record)]
    order = dict.fromkeys((*(office.code for office in record.offices), *filter(None, codes)))
    return {code: codes.count(code) for code in order if code in codes}


def follow_up_subject(record: MeetingRecord) -> str:
    """Return the words of the Hal line."""
    return f"Tindak Lanjut Hasil {record.meeting.title}"


def follow_up_body(record: MeetingRecord, code: str) -> Blocks:
    """Return what the office has open as a table, and the request to report.

    What came from a closed item goes to no office (R4). Raises OfficeOwesNothing: there is nothing
    to write about.
    """
    items = [(at, item) for at, item in _told(record) if item.responsible_office == code]
    if not items:
        raise OfficeOwesNothing(office=office_name(record, code))
    lead = _LEAD.format(
        title=record.meeting.title,
        date=meeting_date(record.meeting),
        office=office_name(record, code),
    )
    return (
        Paragraph(plain(lead), indent_first=True, keep_with_next=True),
        Table(_COLUMNS, (RowGroup(_rows(items)),)),
        Paragraph(plain(_request(items)), indent_first=True),
        Paragraph(plain(_THANKS), indent_first=True),
    )


def gathered_subject(records: Sequence[MeetingRecord]) -> str:
    """Return the words of the Hal line of a letter about one meeting or several."""
    return follow_up_subject(records[0]) if len(records) == 1 else _SUBJECT_MANY


def gathered_body(records: Sequence[MeetingRecord], code: str) -> Blocks:
    """Return what the office has open from these meetings, under the name of each.

    Raises OfficeOwesNothing.
    """
    if len(records) == 1:
        return follow_up_body(records[0], code)
    groups: list[RowGroup] = []
    every: list[tuple[int, ActionItem]] = []
    for record in records:
        items = [(at, item) for at, item in _told(record) if item.responsible_office == code]
        rows = (_row(n, None, item) for n, (_, item) in enumerate(items, len(every) + 1))
        if items:
            heading = f"{record.meeting.title}, {meeting_date(record.meeting)}"
            groups.append(RowGroup(tuple(rows), heading))
            every += items
    if not every:
        raise OfficeOwesNothing(office=code)
    lead = _LEAD_MANY.format(n=count_phrase(len(groups)), office=office_name(records[-1], code))
    return (
        Paragraph(plain(lead), indent_first=True, keep_with_next=True),
        Table(_COLUMNS, tuple(groups)),
        Paragraph(plain(_request(every)), indent_first=True),
        Paragraph(plain(_THANKS), indent_first=True),
    )


def _told(record: MeetingRecord) -> list[tuple[int, ActionItem]]:
    """What is still to be done and may be written to an office, each with its place."""
    return [
        (at, item)
        for at, item in enumerate(record.action_items)
        if item.status in OPEN and not is_closed(record, item.agenda_item)
    ]


def _request(items: Sequence[tuple[int, ActionItem]]) -> str:
    """The request to report; "in time" only where every item has its time."""
    timed = all(due_lines(item) for _, item in items)
    return f"{_REPORT}{_IN_TIME if timed else ''}."


def _rows(items: Sequence[tuple[int, ActionItem]]) -> tuple[Row, ...]:
    return tuple(_row(n, at, item) for n, (at, item) in enumerate(items, 1))


def _row(number: int, at: int | None, item: ActionItem) -> Row:
    gap = ((GAP,),)
    due = tuple(plain(line) for line in due_lines(item))
    cells = (
        Cell((plain(str(number)),)),
        Cell(markdown_lines(item.text) or gap),
        Cell(due or gap),
        Cell((plain(ACTION_STATUS[item.status]),)),
    )
    return Row(cells, anchor="" if at is None else f"action_items[{at}]")
