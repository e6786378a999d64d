"""The daftar hadir: blank, pre-filled with those invited, or final (naskah-dinas §5)."""

from __future__ import annotations

from itertools import count
from typing import TYPE_CHECKING

from jakber_desktop.documents.compose.attendance_rows import (
    OfficeRows,
    SheetRow,
    expected_rows,
    final_rows,
    offices_of,
    spare,
)
from jakber_desktop.documents.compose.course import is_over
from jakber_desktop.documents.compose.letterhead import compose_letterhead, place_of
from jakber_desktop.documents.compose.naming import office_name
from jakber_desktop.documents.compose.signatures import meeting_signatures
from jakber_desktop.documents.compose.times import (
    actual_time,
    invited_time,
    meeting_date,
    place_and_date,
    venue_text,
)
from jakber_desktop.documents.compose.title_shape import (
    author_of,
    footer,
    security_mark,
    title_block,
)
from jakber_desktop.documents.compose.wording import fact
from jakber_desktop.documents.tree import (
    Cell,
    Column,
    Document,
    FactsTable,
    Row,
    RowGroup,
    Table,
    plain,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jakber_desktop.documents.compose.options import ComposeOptions, SheetMode
    from jakber_desktop.documents.profiles import Profile
    from jakber_desktop.documents.tree import Text
    from jakber_desktop.model.record import MeetingRecord

_NAME = "Daftar hadir"
_OTHERS = "Kantor lain (tulis nama kantor di bawah jabatan)"
_PROXY_NOTE = "Peserta yang mewakili menulis “mewakili” dan jabatan yang diwakili di bawah nama."
_STATES: dict[SheetMode, str] = {"blank": "Siap isi", "prefilled": "Siap isi", "final": "Final"}
_ROW_MM = 10.0
_FEWEST = 3
"""Rows an office has at least on a pre-filled sheet; one of them is always spare (mockup p2)."""


def compose_attendance_sheet(
    record: MeetingRecord, profile: Profile, options: ComposeOptions
) -> Document:
    """Return the sheet in the mode asked for. A sheet to sign is a form, so it is never a draft."""
    meeting = record.meeting
    mode = options.mode or ("final" if is_over(meeting) else "prefilled")
    kop = compose_letterhead(record, options)
    draft = options.draft and mode == "final"
    signed = place_and_date(place_of(kop), meeting.date)
    note = plain(_PROXY_NOTE) if mode != "final" else ()
    return Document(
        kind="daftar-hadir",
        title=f"{_NAME} {meeting.title}",
        blocks=(
            *security_mark(meeting),
            title_block(_NAME.upper(), meeting),
            _facts(record, mode),
            Table(_columns(mode), tuple(_groups(record, profile, mode, options.more_rows)), note),
            meeting_signatures(record, profile, signed),
        ),
        letterhead=kop,
        author=author_of(record, kop.unit_line),
        subject=meeting.title,
        draft=draft,
        footer=footer(_NAME, None, "Draf" if draft else _STATES[mode]),
    )


def _facts(record: MeetingRecord, mode: SheetMode) -> FactsTable:
    """Day, time, place, subject; the final sheet tells the actual time once it is known."""
    meeting = record.meeting
    held = mode == "final" and (meeting.opened_at or meeting.closed_at)
    time: Text = actual_time(meeting) if held else invited_time(meeting)
    return FactsTable(
        (
            fact("Hari/tanggal", meeting_date(meeting), "meeting.date"),
            fact("Waktu", time, "meeting.invited_start"),
            fact("Tempat", venue_text(meeting), "meeting.venue"),
            fact("Acara", meeting.title, "meeting.title"),
        )
    )


def _columns(mode: SheetMode) -> tuple[Column, ...]:
    """The columns of naskah-dinas §5, millimetres of 165.

    The office heads its rows, so it has no column; a telephone number fits on one line.
    """
    return (
        Column("No.", 10, "center"),
        Column("Nama", 46, subheading="NIP/NRK"),
        Column("Jabatan", 43),
        Column("Telepon/\npos-el", 34),
        Column("Kehadiran" if mode == "final" else "Tanda tangan", 32),
    )


def _groups(
    record: MeetingRecord, profile: Profile, mode: SheetMode, more: int
) -> Iterator[RowGroup]:
    numbers = count(1)
    for office in _offices(record, profile, mode, more):
        rows = (_row(next(numbers), row, mode) for row in office.rows)
        yield RowGroup(tuple(rows), office.heading)


def _offices(
    record: MeetingRecord, profile: Profile, mode: SheetMode, more: int
) -> list[OfficeRows]:
    if mode == "final":
        return final_rows(record, profile)
    others = OfficeRows(_OTHERS, tuple(spare(_FEWEST)))
    if mode == "blank":
        names = [office_name(record, code) for code in offices_of(record)]
        headings = [*names, _OTHERS if names else ""]
        each, left = divmod(more, len(headings))
        rows = (profile.spare_rows + each + (nth < left) for nth in range(len(headings)))
        return [
            OfficeRows(heading, tuple(spare(size)))
            for heading, size in zip(headings, rows, strict=True)
        ]
    offices = [
        OfficeRows(office.heading, (*office.rows, *spare(max(_FEWEST - len(office.rows), 1))))
        for office in expected_rows(record, profile)
    ]
    return [*offices, others] if offices else [OfficeRows("", tuple(spare(2 * profile.spare_rows)))]


def _row(number: int, row: SheetRow, mode: SheetMode) -> Row:
    """A row of at least 10 mm; places to sign alternate left and right (zig-zag)."""
    sign = Cell((plain(str(number)),), shifted=number % 2 == 0)
    cells = (
        Cell((plain(str(number)),), valign="middle"),
        Cell(row.name, valign="middle"),
        Cell(row.post, valign="middle"),
        Cell(row.contact, valign="middle"),
        Cell(row.status, valign="middle") if mode == "final" else sign,
    )
    return Row(cells, min_height=_ROW_MM, anchor=row.anchor)
