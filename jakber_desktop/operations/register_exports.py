"""Registers for other programs (B4, R4, R5): meetings, numbers, actions, decisions, attendance.

The suffix of the name decides the format: .xlsx or .csv. What is not open stays out unless asked
for; staff numbers are in none of these. The words are Indonesian in every language of the program,
as on paper.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Container, Iterator, Sequence
from contextlib import closing
from pathlib import Path

from jakber_desktop.documents.compose.naming import entry_name, entry_post, office_name
from jakber_desktop.exchange.register_tables import (
    Column,
    RegisterTable,
    Value,
)
from jakber_desktop.language.words import ATTENDANCE_STATUS, ROLE
from jakber_desktop.model import record as r
from jakber_desktop.model.rows import Chip, MeetingFilter, MeetingRow
from jakber_desktop.model.rows.numbers import NumberRow, NumberState
from jakber_desktop.operations.follow_ups import public_rows as reading
from jakber_desktop.operations.follow_ups.public_rows import Entry
from jakber_desktop.operations.meeting_records import meeting_record
from jakber_desktop.operations.numbers.register import register
from jakber_desktop.operations.numbers.series import SERIES
from jakber_desktop.operations.papers.printing import KIND_NAMES
from jakber_desktop.operations.saving import Exported, save_table
from jakber_desktop.store.quick_list import MeetingList
from jakber_desktop.store.workspace import Workspace

_PAGE = 2_000
_HIDDEN = "(tidak ditampilkan)"
"""In the letter register the number of a closed meeting keeps its line: a register has no holes."""
_CHIPS: dict[Chip, str] = {
    "preparing": "Persiapan", "unsent": "Undangan belum dikirim", "sent": "Undangan terkirim",
    "today": "Hari ini", "running": "Berlangsung", "paused": "Diskors",
    "minutes_open": "Notula belum final",
    "awaiting_signature": "Menunggu tanda tangan", "signed": "Bertanda tangan",
    "archived": "Diarsipkan",
    "postponed": "Ditunda", "cancelled": "Dibatalkan",
}  # fmt: skip
_STATES: dict[NumberState, str] = {"booked": "Dipesan", "issued": "Terbit", "void": "Batal"}
_MEETING_COLUMNS = (
    Column("Tanggal", 18), Column("Pukul", 8), Column("Rapat", 56), Column("Nomor notula", 24),
    Column("Kantor", 40), Column("Tempat", 30), Column("Rangkaian", 26), Column("Keadaan", 22),
)  # fmt: skip
_NUMBER_COLUMNS = (
    Column("Nomor", 26), Column("Tanggal", 18), Column("Jenis", 20), Column("Perihal", 50),
    Column("Kepada", 40), Column("Keadaan", 12), Column("Keterangan", 36),
)  # fmt: skip
_ATTENDANCE_COLUMNS = (
    Column("No.", 6), Column("Nama", 36), Column("Jabatan", 40), Column("Kantor", 36),
    Column("Peran", 16), Column("Kehadiran", 18), Column("Jumlah", 8), Column("Datang", 8),
    Column("Pulang", 8), Column("Keterangan", 30),
)  # fmt: skip


def export_meetings(
    workspace: Workspace,
    path: Path,
    *,
    today: dt.date,
    wanted: MeetingFilter = MeetingFilter(),  # noqa: B008 - frozen
    confidential: bool = False,
) -> Exported:
    """Write the meetings that answer to a filter, newest first.

    Raises TableFormatUnknown, FileUnwritable.
    """
    with workspace.read() as session:
        known = reading.read_meetings(session)
    with closing(MeetingList(workspace.path, today)) as listing:
        rows = [row for row in _pages(listing, wanted) if row.id in known]
    entries = [Entry(known[row.id].closed, _meeting(row, known[row.id])) for row in rows]
    return _save("Daftar rapat", _MEETING_COLUMNS, entries, path, confidential=confidential)


def export_actions(
    workspace: Workspace,
    path: Path,
    *,
    year: int | None = None,
    only: Container[str] | None = None,
    confidential: bool = False,
) -> Exported:
    """Write the follow-ups of all meetings, or of those of a year, or `only` those with these ids.

    Raises TableFormatUnknown, FileUnwritable.
    """
    with workspace.read() as session:
        entries = reading.read_actions(session, year, only)
    columns = reading.ACTION_COLUMNS
    return _save("Tindak lanjut", columns, entries, path, confidential=confidential)


def export_decisions(
    workspace: Workspace,
    path: Path,
    *,
    year: int | None = None,
    only: Container[str] | None = None,
    confidential: bool = False,
) -> Exported:
    """Write the decisions of all meetings, or of those of a year, or `only` those with these ids.

    Raises TableFormatUnknown, FileUnwritable.
    """
    with workspace.read() as session:
        entries = reading.read_decisions(session, year, only)
    columns = reading.DECISION_COLUMNS
    return _save("Keputusan", columns, entries, path, confidential=confidential)


def export_numbers(
    workspace: Workspace, year: int, path: Path, *, confidential: bool = False
) -> Exported:
    """Write the letter register (*buku nomor surat*) of a year, oldest first.

    A meeting that was deleted counts as closed: nothing says any more that it was not.

    Raises TableFormatUnknown, FileUnwritable.
    """
    book = register(workspace, year)
    with workspace.read() as session:
        open_ = {id_ for id_, known in reading.read_meetings(session).items() if not known.closed}
    rows = [
        _number(row, hidden=not (confidential or row.meeting_id is None or row.meeting_id in open_))
        for row in reversed(book.numbers)
    ]
    save_table(RegisterTable(f"Buku nomor surat {year}", _NUMBER_COLUMNS, tuple(rows)), path)
    return Exported(len(rows))


def export_attendance(workspace: Workspace, meeting_id: str, path: Path) -> Exported:
    """Write who came to one meeting: no staff number, no telephone, no address (R4).

    Raises MeetingNotFound, TableFormatUnknown, FileUnwritable.
    """
    record = meeting_record(workspace, meeting_id)
    rows = [_attendance(record, nth, one) for nth, one in enumerate(record.attendance, 1)]
    title = f"Kehadiran {record.meeting.date.isoformat()}"
    save_table(RegisterTable(title, _ATTENDANCE_COLUMNS, tuple(rows)), path)
    return Exported(len(rows))


# --- inside ---------------------------------------------------------------------------------------


def _save(
    title: str,
    columns: tuple[Column, ...],
    entries: Sequence[Entry],
    path: Path,
    *,
    confidential: bool,
) -> Exported:
    shown = tuple(one.values for one in entries if confidential or not one.closed)
    save_table(RegisterTable(title, columns, shown), path)
    return Exported(len(shown), len(entries) - len(shown))


def _pages(listing: MeetingList, wanted: MeetingFilter) -> Iterator[MeetingRow]:
    after = None
    while rows := listing.page(wanted, after, _PAGE):
        yield from rows
        after = rows[-1]


def _meeting(row: MeetingRow, known: reading.MeetingFacts) -> tuple[Value, ...]:
    offices = ", ".join(tag.name for tag in row.offices)
    start = row.start.replace(":", ".") if row.start else None
    return (row.date, start, row.title, row.number, offices, known.venue, known.series,
            _CHIPS[row.chip])  # fmt: skip


def _number(row: NumberRow, *, hidden: bool) -> tuple[Value, ...]:
    subject, recipient = (_HIDDEN, _HIDDEN) if hidden else (row.subject, row.recipient)
    kind = KIND_NAMES.get(row.kind) or SERIES.get(row.series, (row.series, ()))[0]
    return (row.number, row.date, kind, subject, recipient,
            _STATES[row.state], "" if hidden else row.reason)  # fmt: skip


def _attendance(record: r.MeetingRecord, nth: int, one: r.Attendance) -> tuple[Value, ...]:
    return (
        nth, entry_name(record, one), entry_post(record, one), office_name(record, one.office),
        ROLE[one.role], ATTENDANCE_STATUS[one.status], one.headcount, _clock(one.checked_in_at),
        _clock(one.left_at), one.note,
    )  # fmt: skip


def _clock(stored: str | None) -> str | None:
    return stored.replace(":", ".") if stored else None
