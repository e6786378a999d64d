"""The lists of a monthly report: meetings by class with their results, and annexes (§7.3)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jakber_desktop.documents.compose.course import took_place
from jakber_desktop.documents.compose.minutes_sections import called_off
from jakber_desktop.documents.compose.monthly_counts import CLASSES
from jakber_desktop.documents.compose.naming import entry_post, office_name, offices_in_order
from jakber_desktop.documents.compose.results import decisions_in_force
from jakber_desktop.documents.compose.wording import GAP, counted, upper_first
from jakber_desktop.documents.tree import (
    Cell,
    Column,
    Heading,
    ItemList,
    ListItem,
    Paragraph,
    Row,
    RowGroup,
    Table,
    plain,
)
from jakber_desktop.language.dates import long_date
from jakber_desktop.language.enumerations import join_and, list_label
from jakber_desktop.language.words import ACTIVITY_CLASS, MEETING_STATUS
from jakber_desktop.model.record import PRESENT

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from jakber_desktop.documents.profiles import Profile
    from jakber_desktop.documents.tree import Block
    from jakber_desktop.model.record import MeetingRecord

_UNCLASSED = "Belum digolongkan"
_NONE = "Tidak ada kegiatan."
_WITHHELD = "yang tidak bersifat terbuka tidak dirinci."
_NO_ANNEX = "Tidak ada lampiran."
_MOST_OFFICES = 4
"""The others are counted: a forum of 70 would fill the page with one row."""
_COLUMNS = (
    Column("No.", 10, "center"),
    Column("Hari/tanggal", 35),
    Column("Kegiatan", 43),
    Column("Pimpinan", 26),
    Column("Kantor", 27),
    Column("Hasil", 24),
)


def class_lists(records: Sequence[MeetingRecord]) -> Iterator[Block]:
    """Give the open meetings of each class; a class without any says so, but for the last."""
    number = 0
    for name in CLASSES:
        found = [one for one in records if one.meeting.activity_class == name]
        if not found and name is None:
            continue
        number += 1
        title = ACTIVITY_CLASS[name] if name else _UNCLASSED
        yield Heading(list_label(0, number), plain(title), 1)
        yield from _class_list(found)


def _class_list(found: Sequence[MeetingRecord]) -> Iterator[Block]:
    """The open ones as a table; the number of the others, never their titles (R4)."""
    told = [one for one in found if one.meeting.classification == "open"]
    if told:
        rows = tuple(_row(record, n) for n, record in enumerate(told, 1))
        yield Table(_COLUMNS, (RowGroup(rows),))
    withheld = sum(
        one.meeting.classification != "open" and not called_off(one.meeting) for one in found
    )
    if withheld:
        lead = "Selain itu, sebanyak" if told else "Sebanyak"
        yield Paragraph(plain(f"{lead} {counted(withheld, 'kegiatan')} {_WITHHELD}"), level=2)
    elif not told:
        yield Paragraph(plain(_NONE), level=2)


def _row(record: MeetingRecord, number: int) -> Row:
    meeting = record.meeting
    chair = record.holder("chair")
    led = (
        upper_first(entry_post(record, chair) or office_name(record, chair.office)) if chair else ""
    )
    texts = (
        str(number),
        long_date(meeting.date, nbsp=True),
        meeting.title,
        led,
        _offices(record),
        _result(record),
    )
    return Row(tuple(Cell((plain(text) or (GAP,),)) for text in texts))


def _offices(record: MeetingRecord) -> str:
    """The offices that came, else those invited, by their short names in protocol order."""
    codes = [entry.office for entry in record.attendance if entry.status in PRESENT]
    invited = record.invitation.recipients if record.invitation else ()
    codes = codes or [recipient.office for recipient in invited]
    order = offices_in_order(record, codes)
    named = order if len(order) <= _MOST_OFFICES + 1 else order[:_MOST_OFFICES]
    known = ((record.office(code), code) for code in named)
    names = [(office.short_name or office.name) if office else code for office, code in known]
    more = len(order) - len(named)
    return join_and([*names, *([counted(more, "kantor lain")] if more else [])])


def _result(record: MeetingRecord) -> str:
    """What came out: its fate when called off, decisions and follow-ups, else items discussed."""
    meeting = record.meeting
    if called_off(meeting):
        return MEETING_STATUS[meeting.status]
    discussed = sum(item.outcome == "discussed" for item in record.agenda)
    parts = [
        f"{number}\u00a0{word}"
        for number, word in (
            (len(decisions_in_force(record)), "keputusan"),
            (len(record.action_items), "tindak lanjut"),
        )
        if number
    ]
    return ", ".join(parts) or (f"{discussed}\u00a0agenda dibahas" if discussed else "")


def annexed(records: Sequence[MeetingRecord]) -> list[MeetingRecord]:
    """Return the meetings whose minutes go along: open ones that took place (R4)."""
    return [
        record
        for record in records
        if record.meeting.classification == "open" and took_place(record)
    ]


def annex_list(records: Sequence[MeetingRecord], profile: Profile) -> tuple[Block, ...]:
    """Return the minutes that go along with the report."""
    word = profile.minutes_word.capitalize()
    lines = [
        f"{word} {record.meeting.title}, {long_date(record.meeting.date, False, nbsp=True)}"
        + (f" (Nomor {record.meeting.minutes_number})" if record.meeting.minutes_number else "")
        for record in annexed(records)
    ]
    if len(lines) < 2:
        return (Paragraph(plain(lines[0] if lines else _NO_ANNEX)),)
    items = (
        ListItem(list_label(1, n), (Paragraph(plain(line), align="left"),))
        for n, line in enumerate(lines, 1)
    )
    return (ItemList(tuple(items)),)
