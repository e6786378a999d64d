"""Numbers for the papers of a meeting and for the report of a month: booked, then issued (B2)."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import NamedTuple
from uuid import UUID

from jakber_desktop.documents.compose.kinds import KINDS
from jakber_desktop.documents.compose.outside_letter import OUTSIDE_NAME
from jakber_desktop.language.dates import month_year
from jakber_desktop.language.marking import QT_TRANSLATE_NOOP
from jakber_desktop.model import entities as e
from jakber_desktop.model.errors import NumberFrozen
from jakber_desktop.model.rows.numbers import NumberRow
from jakber_desktop.operations.editing import living, office_named, read_meeting, short
from jakber_desktop.operations.issuing.keeping import keep_letter
from jakber_desktop.operations.issuing.monthly import KIND as MONTHLY
from jakber_desktop.operations.issuing.monthly import NAME as MONTHLY_NAME
from jakber_desktop.operations.issuing.monthly import month_number
from jakber_desktop.operations.letters.numbering import issue_invitation_number
from jakber_desktop.operations.letters.sent import LETTERS
from jakber_desktop.operations.numbers.inserting import refuse_back_dated
from jakber_desktop.operations.numbers.register import number_row
from jakber_desktop.operations.numbers.series import series_of_kind
from jakber_desktop.operations.numbers.taking import issue, take
from jakber_desktop.store.workspace import Change, Workspace

__all__ = ["BOOKABLE", "book_month", "book_paper", "issue_papers"]

BOOKABLE = LETTERS
"""Kinds that print a number of the register and wait for no other deed to get it."""

OUTSIDE = "surat-dinas"
"""What a follow-up letter to an outside office is called where numbers are given."""

_BOOK = QT_TRANSLATE_NOOP("core", "Pesan nomor {number}")
_BOOK_SEVERAL = QT_TRANSLATE_NOOP("core", "Pesan {n} nomor nota dinas")
_ISSUE = QT_TRANSLATE_NOOP("core", "Terbitkan nomor {number}")
_ISSUE_SEVERAL = QT_TRANSLATE_NOOP("core", "Terbitkan {n} nomor nota dinas")


def book_paper(
    workspace: Workspace,
    meeting_id: str,
    kind: str,
    date: dt.date,
    *,
    offices: Sequence[str] = (),
    decision: str | None = None,
) -> tuple[NumberRow, ...]:
    """Book the number of a paper of BOOKABLE; one that has a booked number keeps it.

    `offices` (codes) makes it the follow-up letter to each, all in one change; `decision` is the
    id of the one that an excerpt is of. Raises MeetingNotFound, MeetingLocked (undangan),
    NumbersUsedUp, NumberUnresolved, FieldInvalid.
    """
    if kind == "undangan":
        return (issue_invitation_number(workspace, meeting_id, date),)
    paper = _Paper(kind, date, UUID(hex=decision) if decision else None)
    with workspace.change(_BOOK) as change:
        meeting = read_meeting(change.session, meeting_id)
        rows = [_taken(change, paper, meeting, code) for code in offices or (None,)]
        change.label = _label(_BOOK, _BOOK_SEVERAL, rows)
        return tuple(number_row(row) for row in rows)


def book_month(workspace: Workspace, year: int, month: int, date: dt.date) -> NumberRow:
    """Book the number of a month's report (series LAP); one that is there stays.

    Raises NumbersUsedUp, NumberUnresolved.
    """
    first = dt.date(year, month, 1)
    known = month_number(workspace, first)
    if known is not None:
        return known
    series = series_of_kind(MONTHLY) or ""
    with workspace.change(_BOOK) as change:
        subject = f"{MONTHLY_NAME} {month_year(first)}"
        row = take(change, series, date, kind=MONTHLY, state="booked", subject=subject)
        change.label = _BOOK.format(number=row.number)
        return number_row(row)


def issue_papers(
    workspace: Workspace, number_ids: Sequence[str], date: dt.date
) -> tuple[NumberRow, ...]:
    """The booked ones of these numbers leave the house on a day, in one change; what their papers
    say is kept.

    Raises RowNotFound, FieldInvalid (field "date"), NumberFrozen when none was booked.
    """
    with workspace.change(_ISSUE) as change:
        every = [living(change.session, e.LetterNumber, one) for one in number_ids]
        rows = [row for row in every if row.state == "booked"]
        if not rows:
            raise NumberFrozen(number=", ".join(row.number for row in every))
        for row in rows:
            issue(change, row, date)
            refuse_back_dated(change, row)
            keep_letter(workspace, change, row, date)
        change.label = _label(_ISSUE, _ISSUE_SEVERAL, rows)
        return tuple(number_row(row) for row in rows)


class _Paper(NamedTuple):
    kind: str
    date: dt.date
    decision: UUID | None


def _taken(
    change: Change, paper: _Paper, meeting: e.Meeting, office_code: str | None
) -> e.LetterNumber:
    office = office_named(change.session, office_code) if office_code else None
    outside = office is not None and office.external
    name = OUTSIDE_NAME if outside else KINDS[paper.kind].name
    series = series_of_kind(OUTSIDE if outside else paper.kind) or ""
    subject = f"{name}: {short(meeting.title)}"
    return take(
        change, series, paper.date, kind=paper.kind, state="booked",
        meeting=meeting.id, subject=subject, recipient=office.name if office else None,
        office=office.id if office else None, decision=paper.decision,
    )  # fmt: skip


def _label(one: str, several: str, rows: Sequence[e.LetterNumber]) -> str:
    return one.format(number=rows[0].number) if len(rows) == 1 else several.format(n=len(rows))
