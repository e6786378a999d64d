"""The laporan bulanan: the meetings of a month read and printed (G1, naskah-dinas §7.3)."""

from __future__ import annotations

import datetime as dt
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple
from uuid import UUID

import msgspec
from sqlalchemy import select
from sqlalchemy.orm import Session

from jakber_desktop.documents.charts.chart import Chart
from jakber_desktop.documents.compose.kinds import ComposeOptions
from jakber_desktop.documents.compose.monthly_counts import MonthCounts, month_counts
from jakber_desktop.documents.compose.monthly_report import compose_month
from jakber_desktop.language.day_names import MONTHS
from jakber_desktop.language.day_names import month_number as month_named
from jakber_desktop.language.marking import QT_TRANSLATE_NOOP
from jakber_desktop.model import entities as e
from jakber_desktop.model.errors import AttachmentDamaged
from jakber_desktop.model.record import MeetingRecord
from jakber_desktop.model.rows.numbers import NumberRow
from jakber_desktop.model.rows.papers import MonthRow
from jakber_desktop.model.rows.recaps import Span
from jakber_desktop.model.sent_letters import MonthWords, month_words
from jakber_desktop.operations.drawing import Format, PrintedDocument, draw_document
from jakber_desktop.operations.numbers.register import number_row
from jakber_desktop.operations.recaps.charts import read_overview
from jakber_desktop.operations.settings.crests import crest_bytes
from jakber_desktop.operations.settings.deeds import profile as office_profile
from jakber_desktop.operations.settings.letterheads import default_letterhead
from jakber_desktop.store.attachments import AttachmentStore
from jakber_desktop.store.records.read import read_record
from jakber_desktop.store.workspace import Workspace

__all__ = [
    "KIND", "NAME", "KeptMonth", "MonthCounts", "MonthReport", "kept_month", "list_months",
    "month_number", "month_of", "month_records", "pictures_of", "print_month", "records_of",
]  # fmt: skip

KIND = "laporan-bulanan"
NAME = QT_TRANSLATE_NOOP("core", "Laporan bulanan")
_LATEST = 12
"""Months back from today that are offered even without a meeting."""
_PICTURED = 12
"""Months that the pictures show, the report's own the last."""
_MONTH_WORD = re.compile(rf"\b(?:{'|'.join(MONTHS)})\b", re.IGNORECASE)
_NAMED_MONTH = re.compile(rf"\b({'|'.join(MONTHS)}) ([1-9][0-9]{{3}})\b", re.IGNORECASE)


class KeptMonth(NamedTuple):
    """An issued report's words, and the key of the profile it prints under."""

    words: MonthWords
    profile: str


class MonthReport(NamedTuple):
    """The printed report, its number in the register, and what it counts."""

    paper: PrintedDocument
    number: str | None
    counts: MonthCounts


def print_month(
    workspace: Workspace,
    year: int,
    month: int,
    format: Format = "pdf",  # noqa: A002 - the command line's own word
    profile: str | None = None,
    options: ComposeOptions | None = None,
) -> MonthReport:
    """Print the report of a month under the office's letterhead; an empty month says so.

    Number and date are the register's, unless `options` name them; an issued one is no draft, and
    prints as it was issued, under the profile of that day.
    Raises ProfileUnknown, AttachmentAbsent, AttachmentDamaged.
    """
    wished = options or ComposeOptions()
    kept = None if wished.number else kept_month(workspace, dt.date(year, month, 1))
    if kept is not None:
        rules, records = office_profile(workspace, kept.profile), kept.words.records
        wished = replace(wished, letterhead=kept.words.letterhead)
    else:
        rules = office_profile(workspace, profile)
        records = month_records(workspace, year, month)
    pictures = _pictures(workspace, dt.date(year, month, 1), kept)
    chosen = _chosen(workspace, year, month, wished)
    document = compose_month(year, month, records, rules, chosen, pictures)
    stem = f"Laporan-bulanan_{year:04}-{month:02}"
    paper = draw_document(document, stem, rules, format)
    if kept is not None:
        paper = paper._replace(issued_under=rules.key)
    return MonthReport(paper, chosen.number, month_counts(records))


def month_records(workspace: Workspace, year: int, month: int) -> tuple[MeetingRecord, ...]:
    """The meetings of a month by date and invited time."""
    with workspace.read() as session:
        return records_of(session, dt.date(year, month, 1))


def kept_month(workspace: Workspace, first: dt.date) -> KeptMonth | None:
    """The report of the month that begins on `first` as it was issued; None when none was.

    Raises AttachmentAbsent, AttachmentDamaged.
    """
    number = month_number(workspace, first)
    if number is None:
        return None
    with workspace.read() as session:
        row = session.get_one(e.LetterNumber, UUID(hex=number.id))
        sha256, rules = row.sha256, row.profile
    if sha256 is None or rules is None:
        return None
    content = AttachmentStore(workspace.path).read(sha256, number.number)
    try:
        words = month_words(content)
        msgspec.convert(words.pictures, tuple[Chart, ...])
        return KeptMonth(words, rules)
    except (ValueError, msgspec.MsgspecError):
        raise AttachmentDamaged(name=number.number) from None


def records_of(session: Session, first: dt.date) -> tuple[MeetingRecord, ...]:
    """The meetings of the month that begins on `first`, as this session sees them."""
    meeting = e.Meeting
    wanted = select(meeting.id).where(meeting.alive, meeting.date.between(first, _last(first)))
    order = (meeting.date, meeting.invited_start, meeting.id)
    found: Sequence[UUID] = session.scalars(wanted.order_by(*order)).all()
    return tuple(read_record(session, meeting_id) for meeting_id in found)


def pictures_of(session: Session, first: dt.date) -> tuple[Chart, ...]:
    """The pictures of the year that ends with the month that begins on `first`."""
    month = first.year * 12 + first.month - _PICTURED
    since = dt.date(month // 12, month % 12 + 1, 1) if month >= 12 else dt.date.min
    return read_overview(session, Span(since, _last(first)))


def _pictures(workspace: Workspace, first: dt.date, kept: KeptMonth | None) -> tuple[Chart, ...]:
    """As they stand now, or as they were kept with the report."""
    if kept is not None:
        return tuple(msgspec.convert(one, Chart) for one in kept.words.pictures)
    with workspace.read() as session:
        return pictures_of(session, first)


def _last(first: dt.date) -> dt.date:
    """The last day of a month; December of the year 9999 has no day after it."""
    if first.month == 12:
        return first.replace(day=31)
    return first.replace(month=first.month + 1) - dt.timedelta(days=1)


def _chosen(workspace: Workspace, year: int, month: int, options: ComposeOptions) -> ComposeOptions:
    letterhead = options.letterhead or default_letterhead(workspace)
    row = month_number(workspace, dt.date(year, month, 1))
    return replace(
        options,
        letterhead=letterhead,
        crest=options.crest or crest_bytes(workspace, letterhead),
        number=options.number or (row.number if row else None),
        date=options.date or (row.date if row else None),
        draft=options.draft and not (row is not None and row.state == "issued"),
    )


def month_number(workspace: Workspace, first: dt.date) -> NumberRow | None:
    """The newest number of the register for the report of the month that begins on `first`.

    Its subject names the month ("Laporan bulanan Desember 2017"); one that names none belongs to
    the month of its date.
    """
    return next((one for one in _numbers(workspace) if month_of(one) == first), None)


def list_months(workspace: Workspace, today: dt.date) -> tuple[MonthRow, ...]:
    """The months a report can be made of, newest first: of the last year, and any with a meeting.

    None lies after `today`.
    """
    counts = _meetings_by_month(workspace, today)
    first = today.replace(day=1)
    for _ in range(_LATEST):
        counts.setdefault(first, 0)
        if first == dt.date(1, 1, 1):
            break
        first = (first - dt.timedelta(days=1)).replace(day=1)
    numbers = _numbers(workspace)
    return tuple(
        _month_row(month, counts[month], numbers) for month in sorted(counts, reverse=True)
    )


def _meetings_by_month(workspace: Workspace, today: dt.date) -> Counter[dt.date]:
    meeting = e.Meeting
    wanted = select(meeting.date).where(meeting.alive, meeting.date <= _last(today.replace(day=1)))
    with workspace.read() as session:
        return Counter(date.replace(day=1) for date in session.scalars(wanted))


def _month_row(first: dt.date, meetings: int, numbers: Sequence[NumberRow]) -> MonthRow:
    number = next((one for one in numbers if month_of(one) == first), None)
    if number is None:
        return MonthRow(first, meetings, "unnumbered")
    return MonthRow(
        first, meetings, "issued" if number.state == "issued" else "booked", number.number
    )


def _numbers(workspace: Workspace) -> tuple[NumberRow, ...]:
    """The numbers of monthly reports that are not void, newest first."""
    row = e.LetterNumber
    wanted = select(row).where(row.kind == KIND, row.alive, row.state != "void")
    with workspace.read() as session:
        return tuple(number_row(one) for one in session.scalars(wanted.order_by(row.id.desc())))


def month_of(number: NumberRow) -> dt.date | None:
    """The first day of the month that a number's report is of; None when nothing says it."""
    subject = " ".join(number.subject.split())
    if not _MONTH_WORD.search(subject):
        return number.date and number.date.replace(day=1)
    named = _NAMED_MONTH.search(subject)
    month = named and month_named(named[1])
    return dt.date(int(named[2]), month, 1) if named and month else None
