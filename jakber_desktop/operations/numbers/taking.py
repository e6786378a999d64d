"""Numbers inside an open change: taken, issued, found (B2, V20).

A deed that finalises or sends a paper takes its number here, so that both are one change and one
undo step. `book_number` and its like in `numbers.py` open a change of their own.
"""

from __future__ import annotations

import datetime as dt
from typing import Literal
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from jakber_desktop.language.marking import QT_TRANSLATE_NOOP
from jakber_desktop.model import entities as e
from jakber_desktop.model.errors import FieldInvalid, NumberFrozen, NumberTaken
from jakber_desktop.operations import fields as f
from jakber_desktop.operations.editing import put
from jakber_desktop.operations.numbers.blocks import free_serials
from jakber_desktop.operations.numbers.series import SERIES, Numbering, numbering
from jakber_desktop.store.workspace import Change

SUBJECT_LIMIT, RECIPIENT_LIMIT = 300, 200

_YEAR = QT_TRANSLATE_NOOP("core", "Pilih tanggal pada tahun {year}; nomor urut dihitung per tahun.")


def take_number(
    change: Change,
    series: str,
    date: dt.date,
    *,
    kind: str,
    meeting: UUID | None = None,
    subject: str | None = None,
    recipient: str | None = None,
    office: UUID | None = None,
    decision: UUID | None = None,
) -> str:
    """Issue a paper's number as part of a larger deed; gives its text. Raises what `take` does."""
    row = take(
        change, series, date, kind=kind, meeting=meeting, subject=subject, recipient=recipient,
        office=office, decision=decision, state="issued",
    )  # fmt: skip
    return row.number


def take(
    change: Change,
    series: str,
    date: dt.date,
    *,
    kind: str,
    state: Literal["booked", "issued"],
    meeting: UUID | None = None,
    subject: str | None = None,
    recipient: str | None = None,
    office: UUID | None = None,
    decision: UUID | None = None,
) -> e.LetterNumber:
    """Give a paper its number; one booked for this very paper is issued instead of a new one.

    `series` is a key ("NOT"), `kind` the paper's command-line word, the rest are ids of what the
    paper is about. Raises NumbersUsedUp, NumberUnresolved (V20), FieldInvalid.
    """
    rule = numbering(change.session, series)
    change.session.flush()
    booked = meeting and number_of(change.session, meeting, kind, office, decision, "booked")
    if booked and booked.series == series and booked.year == date.year:
        if state == "issued":
            issue(change, booked, date)
        return booked
    serial, text = _first_free(change, rule, date, classification_of(change.session, meeting))
    row = e.LetterNumber(
        id=change.new_id(), series=series, year=date.year, serial=serial, number=text, date=date,
        kind=kind, state=state, meeting_id=meeting, office_id=office,
        decision_id=decision, subject=f.line("subject", subject, SUBJECT_LIMIT),
        recipient=f.line("recipient", recipient, RECIPIENT_LIMIT),
    )  # fmt: skip
    change.add(row)
    change.session.flush()
    return row


def issue(change: Change, row: e.LetterNumber, date: dt.date) -> None:
    """A booked number leaves the house on a day, which it then carries; from now on it is frozen.

    Raises NumberFrozen, NumberTaken, FieldInvalid (field "date"), NumberUnresolved.
    """
    rebook(change, row, date)
    put(row, state="issued")
    change.session.flush()


def rebook(change: Change, row: e.LetterNumber, date: dt.date) -> None:
    """A booked number gets another day of its year, and the month it then has.

    Raises NumberFrozen, NumberTaken when the number it would be then stands in the register
    already (V20), FieldInvalid (field "date"), NumberUnresolved.
    """
    if row.state != "booked":
        raise NumberFrozen(number=row.number)
    if date.year != row.year:
        raise FieldInvalid("date", _YEAR, year=row.year)
    number = _renewed(change.session, row, date)
    other = standing(change.session, number) if number != row.number else None
    if other is not None:
        subject = other.subject or SERIES[other.series][0]
        raise NumberTaken(number=number, subject=subject)
    put(row, number=number, date=date)
    change.session.flush()


def number_of(
    session: Session,
    meeting: UUID,
    kind: str,
    office: UUID | None = None,
    decision: UUID | None = None,
    state: str | None = None,
) -> e.LetterNumber | None:
    """The number of a paper of a meeting that is not void: one booked for what is written now, else
    the newest; None when it has none."""
    row = e.LetterNumber
    wanted = select(row).where(
        row.meeting_id == meeting, row.kind == kind, row.alive,
        row.office_id == office, row.decision_id == decision,
        row.state == state if state else row.state != "void",
    )  # fmt: skip
    order = ((row.state == "booked").desc(), row.id.desc())
    return session.scalars(wanted.order_by(*order).limit(1)).first()


def standing(session: Session, number: str) -> e.LetterNumber | None:
    """The row of the register with this text, void or not; the oldest of several."""
    wanted = select(e.LetterNumber).where(e.LetterNumber.number == number, e.LetterNumber.alive)
    return session.scalars(wanted.order_by(e.LetterNumber.id).limit(1)).first()


def classification_of(session: Session, meeting: UUID | None) -> str:
    """How confidential a meeting's papers are; those of no meeting are open."""
    row = session.get(e.Meeting, meeting) if meeting else None
    return row.classification if row else "open"


def _first_free(
    change: Change, rule: Numbering, date: dt.date, classification: str
) -> tuple[int, str]:
    """The lowest own serial whose number nobody has: two patterns may make the same text."""
    for serial in free_serials(change, rule.key, date.year):
        text = rule.number(serial, date, classification=classification)
        if standing(change.session, text) is None:
            return serial, text
    raise AssertionError  # free_serials raises before it ends


def _renewed(session: Session, row: e.LetterNumber, date: dt.date) -> str:
    """The number for its last date: the month may have changed since it was booked."""
    if row.outside or row.date is None or (row.date.month == date.month):
        return row.number
    return numbering(session, row.series).number(
        row.serial, date, insert=row.insert,
        classification=classification_of(session, row.meeting_id),
    )  # fmt: skip
