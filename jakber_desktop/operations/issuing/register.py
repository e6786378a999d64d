"""The letter register's deeds (19, B2): book, issue, void; and the door to all the others.

Numbers that belong to a larger deed (finalising, sending) are taken in its own change by
`numbers_taking.take_number`.
"""

from __future__ import annotations

import datetime as dt
from uuid import UUID

from jakber_desktop.language.marking import QT_TRANSLATE_NOOP
from jakber_desktop.model import entities as e
from jakber_desktop.model import ids
from jakber_desktop.model.errors import MeetingLocked, NumberFrozen
from jakber_desktop.model.rows.numbers import NumberRow
from jakber_desktop.operations import fields as f
from jakber_desktop.operations.editing import (
    editable_meeting,
    is_locked,
    living,
    office_id,
    put,
    read_meeting,
)
from jakber_desktop.operations.issuing.keeping import keep_letter
from jakber_desktop.operations.numbers.blocks import hand_over_register, lend_block, numbers_left
from jakber_desktop.operations.numbers.devices import Device, call_device, known_devices
from jakber_desktop.operations.numbers.inserting import insert_number, refuse_back_dated
from jakber_desktop.operations.numbers.outside import record_outside
from jakber_desktop.operations.numbers.register import number_row, register
from jakber_desktop.operations.numbers.taking import issue, number_of, take, take_number
from jakber_desktop.store.workspace import Change, Workspace

__all__ = [
    "Device", "book_number", "call_device", "hand_over_register", "insert_number",
    "issue_number", "known_devices", "lend_block", "number_for", "numbers_left",
    "record_outside", "register", "take_number", "void_number",
]  # fmt: skip

REASON_LIMIT = 200

_BOOK = QT_TRANSLATE_NOOP("core", "Pesan nomor {number}")
_ISSUE = QT_TRANSLATE_NOOP("core", "Terbitkan nomor {number}")
_VOID = QT_TRANSLATE_NOOP("core", "Batalkan nomor {number}")


def book_number(
    workspace: Workspace,
    series: str,
    *,
    date: dt.date,
    kind: str = "",
    meeting_id: str | None = None,
    subject: str | None = None,
    recipient: str | None = None,
) -> NumberRow:
    """Book the next number of a series, for a paper of a meeting when one is given.

    Raises NumbersUsedUp, NumberUnresolved, MeetingNotFound, FieldInvalid (field "date" when the
    day belongs between two numbers: that is `insert_number`).
    """
    with workspace.change(_BOOK) as change:
        meeting = read_meeting(change.session, meeting_id) if meeting_id else None
        row = take(
            change, series, date, kind=kind, state="booked",
            meeting=meeting.id if meeting else None,
            subject=subject, recipient=recipient,
        )  # fmt: skip
        refuse_back_dated(change, row)
        change.label = _BOOK.format(number=row.number)
        return number_row(row)


def issue_number(workspace: Workspace, number_id: str, date: dt.date) -> NumberRow:
    """A booked number leaves the house; an invitation's letter carries it as it is now. What its
    paper says is kept.

    Raises RowNotFound, NumberFrozen, NumberTaken, FieldInvalid (field "date"), MeetingLocked when
    the letter is sealed with another month's number.
    """
    with workspace.change(_ISSUE) as change:
        row = living(change.session, e.LetterNumber, number_id)
        before = row.number
        issue(change, row, date)
        refuse_back_dated(change, row)
        _tell_letter(change, row, before, row.number)
        keep_letter(workspace, change, row, date)
        change.label = _ISSUE.format(number=row.number)
        return number_row(row)


def void_number(workspace: Workspace, number_id: str, reason: str) -> NumberRow:
    """Give a number up with a reason; it is never used again.

    The letter it was meant for loses it. Raises RowNotFound, NumberFrozen (void already),
    MeetingLocked (the number of final minutes,
    or of the letter that belongs to them), FieldInvalid (field "reason").
    """
    words = f.required_line("reason", reason, REASON_LIMIT)
    with workspace.change(_VOID) as change:
        row = living(change.session, e.LetterNumber, number_id)
        if row.state == "void":
            raise NumberFrozen(number=row.number)
        give_up(change, row, words)
        change.label = _VOID.format(number=row.number)
        return number_row(row)


def give_up(change: Change, row: e.LetterNumber, reason: str) -> None:
    """Make a number void; the paper that bears it loses it.

    Raises MeetingLocked (the number of final minutes, or of the letter that belongs to them).
    """
    if row.meeting_id and row.kind == "notula":
        put(editable_meeting(change.session, row.meeting_id), minutes_number=None)
    put(row, state="void", reason=reason)
    _tell_letter(change, row, row.number, None)


def number_for(
    workspace: Workspace,
    meeting_id: str,
    kind: str,
    office: str | None = None,
    decision: str | None = None,
) -> NumberRow | None:
    """The number of a paper of a meeting that is not void; `office` is a code, `decision` an id.

    Raises MeetingNotFound, FieldInvalid (field "office").
    """
    with workspace.read() as session:
        meeting = read_meeting(session, meeting_id)
        row = number_of(
            session, meeting.id, kind, office_id(session, office),
            UUID(hex=decision) if decision else None,
        )  # fmt: skip
        return number_row(row) if row else None


# --- inside ---------------------------------------------------------------------------------------


def _tell_letter(change: Change, row: e.LetterNumber, before: str, after: str | None) -> None:
    """The invitation that carries this number carries what became of it.

    Raises MeetingLocked when it is sealed with final minutes and would print another number.
    """
    if row.meeting_id is None or row.kind != "undangan" or after == before:
        return
    letter = change.session.get(e.Invitation, ids.invitation_id(row.meeting_id))
    if letter is None or letter.number != before:
        return
    if is_locked(change.session, row.meeting_id):
        raise MeetingLocked
    put(letter, number=after)
