"""The lembar ralat: what was written in signed minutes, what it becomes, why, by whom (H3)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jakber_desktop.documents.compose.letterhead import compose_letterhead, place_of
from jakber_desktop.documents.compose.minutes_facts import numbered
from jakber_desktop.documents.compose.signatures import meeting_signatures
from jakber_desktop.documents.compose.times import place_and_date
from jakber_desktop.documents.compose.title_shape import (
    about_block,
    author_of,
    footer,
    security_mark,
)
from jakber_desktop.documents.compose.wording import GAP, counted, fact
from jakber_desktop.documents.tree import (
    Cell,
    Column,
    Document,
    FactsTable,
    Paragraph,
    Row,
    RowGroup,
    Table,
    plain,
)
from jakber_desktop.language.dates import long_date
from jakber_desktop.model.errors import ErrataMissing

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence

    from jakber_desktop.documents.compose.options import ComposeOptions
    from jakber_desktop.documents.profiles import Profile
    from jakber_desktop.documents.tree import Block
    from jakber_desktop.model.record import Correction, MeetingRecord

_NAME = "Lembar ralat"
_LEAD = "Dalam {minutes} tersebut terdapat {count} yang dengan ini diralat sebagai berikut:"
_REST = (
    "Bagian lain {minutes} tidak berubah. Naskah asli tetap disimpan sebagaimana ditandatangani."
)
_COLUMNS = (
    Column("No.", 10, "center"),
    Column("Bagian", 30),
    Column("Tertulis", 45),
    Column("Seharusnya", 45),
    Column("Alasan", 35),
)


def compose_correction_sheet(
    record: MeetingRecord, profile: Profile, options: ComposeOptions
) -> Document:
    """Return the sheet `options.sheet`, or the newest; its number is its place among the sheets.

    Raises ErrataMissing when there is none.
    """
    meeting = record.meeting
    sheet, errata = _errata(record, options.sheet)
    kop = compose_letterhead(record, options)
    dates = [one.date for one in errata if one.date]
    signed = options.date or max(dates, default=None)
    number = options.number or str(sheet)
    word = profile.minutes_word.lower()
    lead = _LEAD.format(count=counted(len(errata), "kekeliruan"), minutes=word)
    blocks: tuple[Block, ...] = (
        *security_mark(meeting),
        about_block(_NAME.upper(), f"{word} {meeting.title}", number),
        _facts(record, errata, signed, word),
        Paragraph(plain(lead), keep_with_next=True),
        Table(_COLUMNS, (RowGroup(_rows(record, errata)),)),
        Paragraph(plain(_REST.format(minutes=word))),
        meeting_signatures(record, profile, place_and_date(place_of(kop), signed)),
    )
    return Document(
        kind="lembar-ralat",
        title=f"{_NAME} {meeting.title}",
        blocks=blocks,
        letterhead=kop,
        author=author_of(record, kop.unit_line),
        subject=meeting.title,
        draft=options.draft,
        footer=footer(_NAME, number, "Draf" if options.draft else "Terbit"),
    )


def _errata(record: MeetingRecord, wanted: int | None) -> tuple[int, list[Correction]]:
    """The sheet's number and its errata; one without a sheet yet belongs to the next."""
    errata = [one for one in record.corrections if one.kind == "erratum"]
    numbers = [one.sheet for one in errata if one.sheet]
    unsent = max(numbers, default=0) + 1
    sheets = [one.sheet or unsent for one in errata]
    sheet = wanted or max(sheets, default=0)
    found = [one for one, number in zip(errata, sheets, strict=True) if number == sheet]
    if not found:
        raise ErrataMissing()
    return sheet, found


def _facts(
    record: MeetingRecord, errata: Sequence[Correction], signed: dt.date | None, word: str
) -> FactsTable:
    """Which minutes, by whom and when."""
    meeting = record.meeting
    authors = dict.fromkeys((one.author or "").strip() for one in errata)
    return FactsTable(
        (
            fact(f"Nomor {word}", meeting.minutes_number, "meeting.minutes_number"),
            fact(f"Tanggal {word}", _date(meeting.minutes_date), "meeting.minutes_date"),
            fact("Tanggal rapat", long_date(meeting.date, nbsp=True), "meeting.date"),
            fact("Diralat oleh", numbered([name for name in authors if name])),
            fact("Tanggal ralat", _date(signed)),
        )
    )


def _date(date: dt.date | None) -> str:
    return long_date(date, False, nbsp=True) if date else ""


def _rows(record: MeetingRecord, errata: Sequence[Correction]) -> tuple[Row, ...]:
    return tuple(
        Row(
            (
                Cell((plain(str(n)),)),
                *(_cell(text) for text in (one.place, one.was, one.becomes, one.reason)),
            ),
            anchor=f"corrections[{record.corrections.index(one)}]",
        )
        for n, one in enumerate(errata, 1)
    )


def _cell(text: str | None) -> Cell:
    """A cell's lines; what is not known is a gap."""
    lines = [line for line in (text or "").splitlines() if line.strip()]
    return Cell(tuple(plain(line) for line in lines) or ((GAP,),))
