"""The laporan bulanan: the meetings of a month read and printed (G1, naskah-dinas §7.3)."""

from __future__ import annotations

import datetime as dt
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple
from uuid import UUID

from sqlalchemy import select

from jakber_desktop.documents.compose.kinds import ComposeOptions
from jakber_desktop.documents.compose.monthly_counts import MonthCounts, month_counts
from jakber_desktop.documents.compose.monthly_report import compose_month
from jakber_desktop.language.dates import month_year
from jakber_desktop.language.day_names import MONTHS
from jakber_desktop.language.marking import QT_TRANSLATE_NOOP
from jakber_desktop.model import entities as e
from jakber_desktop.model.record import MeetingRecord
from jakber_desktop.model.rows.numbers import NumberRow
from jakber_desktop.model.rows.papers import MonthRow
from jakber_desktop.operations.crests import crest_bytes
from jakber_desktop.operations.drawing import Format, PrintedDocument, draw_document
from jakber_desktop.operations.letterheads import default_letterhead
from jakber_desktop.operations.numbers_register import number_row
from jakber_desktop.operations.settings import profile as office_profile
from jakber_desktop.store.records.read import read_record
from jakber_desktop.store.workspace import Workspace

__all__ = [
    "KIND", "NAME", "MonthCounts", "MonthReport", "list_months", "month_number", "month_records",
    "print_month",
]  # fmt: skip

KIND = "laporan-bulanan"
NAME = QT_TRANSLATE_NOOP("core", "Laporan bulanan")
_LATEST = 12
"""Months back from today that are offered even without a meeting."""
_MONTH_WORD = re.compile(rf"\b(?:{'|'.join(MONTHS)})\b", re.IGNORECASE)


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

    Number and date are the register's, unless `options` name them; an issued one is no draft.
    Raises ProfileUnknown.
    """
    rules = office_profile(workspace, profile)
    records = month_records(workspace, year, month)
    chosen = _chosen(workspace, year, month, options or ComposeOptions())
    document = compose_month(year, month, records, rules, chosen)
    stem = f"Laporan-bulanan_{year:04}-{month:02}"
    paper = draw_document(document, stem, rules, format)
    return MonthReport(paper, chosen.number, month_counts(records))


def month_records(workspace: Workspace, year: int, month: int) -> tuple[MeetingRecord, ...]:
    """The meetings of a month by date and invited time."""
    meeting = e.Meeting
    first = dt.date(year, month, 1)
    wanted = select(meeting.id).where(meeting.alive, meeting.date.between(first, _last(first)))
    order = (meeting.date, meeting.invited_start, meeting.id)
    with workspace.read() as session:
        found: Sequence[UUID] = session.scalars(wanted.order_by(*order)).all()
        return tuple(read_record(session, meeting_id) for meeting_id in found)


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
    return next((one for one in _numbers(workspace) if _is_of(one, first)), None)


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
    number = next((one for one in numbers if _is_of(one, first)), None)
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


def _is_of(number: NumberRow, first: dt.date) -> bool:
    subject = " ".join(number.subject.split())
    if _MONTH_WORD.search(subject):
        return month_year(first).lower() in subject.lower()
    return number.date is not None and first <= number.date <= _last(first)
