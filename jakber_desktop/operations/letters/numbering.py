"""Keeps the register and the papers of a meeting at one: booked for a letter, typed, sent (B1, B2).

A number that somebody types (or a file brings) and the register does not know is entered as an
outside number, so that the register is complete and the number is not given again.
"""

from __future__ import annotations

import datetime as dt
from uuid import UUID

from sqlalchemy import func, select

from jakber_desktop.language import number_pattern
from jakber_desktop.language.marking import QT_TRANSLATE_NOOP
from jakber_desktop.model import entities as e
from jakber_desktop.model import ids
from jakber_desktop.model.errors import FieldInvalid, NumberLent, NumberTaken
from jakber_desktop.model.rows.numbers import NumberRow
from jakber_desktop.operations.editing import editable_meeting, put, short
from jakber_desktop.operations.letters.addressing import letter_of
from jakber_desktop.operations.numbers.outside import refuse_taken
from jakber_desktop.operations.numbers.register import number_row
from jakber_desktop.operations.numbers.series import Numbering, numbering
from jakber_desktop.operations.numbers.taking import (
    SUBJECT_LIMIT,
    issue,
    number_of,
    rebook,
    standing,
    take,
)
from jakber_desktop.store.workspace import Change, Workspace

__all__ = ["enter_numbers", "follow_letter", "issue_invitation_number", "issue_sent"]

LETTER, MINUTES = ("UND", "undangan"), ("NOT", "notula")

_BOOK = QT_TRANSLATE_NOOP("core", "Pesan nomor undangan {number}")
_RECIPIENTS = QT_TRANSLATE_NOOP("core", "{n} penerima")
_VOID = QT_TRANSLATE_NOOP("core", "Nomor ini sudah batal dan tidak dipakai lagi.")


def issue_invitation_number(workspace: Workspace, meeting_id: str, today: dt.date) -> NumberRow:
    """Book the letter's number ("Pesan nomor"); it is issued once a letter was sent.

    A letter that has a number keeps it. The number is of the letter's date, else of `today`.
    Raises MeetingNotFound, MeetingLocked, NumbersUsedUp, NumberUnresolved.
    """
    with workspace.change(_BOOK) as change:
        meeting = editable_meeting(change.session, meeting_id)
        letter = letter_of(change, meeting)
        row = standing(change.session, letter.number) if letter.number else None
        if row is None:
            row = take(
                change, LETTER[0], letter.date or today, kind=LETTER[1], state="booked",
                meeting=meeting.id, subject=letter.subject or short(meeting.title),
                recipient=_recipients(change, meeting.id),
            )  # fmt: skip
            put(letter, number=row.number)
        change.label = _BOOK.format(number=row.number)
        return number_row(row)


def follow_letter(change: Change, meeting: e.Meeting, letter: e.Invitation) -> None:
    """After number or date of a letter were typed: the register knows what stands there.

    Raises FieldInvalid (field "number") for a number that is another paper's, void, or in another
    laptop's block (V20); (field "date") when a booked number would leave its year.
    """
    booked = number_of(change.session, meeting.id, LETTER[1], state="booked")
    try:
        moved = booked and booked.number == letter.number and letter.date != booked.date
        if booked and letter.date and moved:
            rebook(change, booked, letter.date)
            put(letter, number=booked.number)
        _enter(change, meeting, LETTER, letter.number, letter.date, strict=True)
    except (NumberTaken, NumberLent) as error:
        raise FieldInvalid("number", error.happened, **error.facts) from None


def issue_sent(change: Change, meeting: UUID, on: dt.date) -> None:
    """A letter of this meeting went out: the number it carries is issued."""
    row = number_of(change.session, meeting, LETTER[1], state="booked")
    letter = change.session.get(e.Invitation, ids.invitation_id(meeting))
    if row is not None and letter is not None and letter.number == row.number:
        issue(change, row, letter.date or row.date or on)
        put(row, recipient=_recipients(change, meeting))
        put(letter, number=row.number)


def enter_numbers(change: Change, meeting: UUID) -> None:
    """Enter the numbers that a file brought; one that is another's too shows as a double."""
    row = change.session.get(e.Meeting, meeting)
    letter = change.session.get(e.Invitation, ids.invitation_id(meeting))
    if row is None:
        return
    if letter is not None and letter.alive:
        _enter(change, row, LETTER, letter.number, letter.date)
    _enter(change, row, MINUTES, row.minutes_number, row.minutes_date)


def _enter(
    change: Change,
    meeting: e.Meeting,
    paper: tuple[str, str],
    number: str | None,
    date: dt.date | None,
    *,
    strict: bool = False,
) -> None:
    """Let the register know a number as it stands on a paper of this meeting."""
    series, kind = paper
    id_ = ids.typed_number_id(meeting.id, kind)
    typed = change.session.get(e.LetterNumber, id_)
    known = standing(change.session, number) if number else None
    if typed is not None and typed.number != number and _went_out(change, typed):
        typed, id_ = None, change.new_id()  # a letter is out there under the number typed before
    if typed is not None and typed.alive and (number is None or known not in (None, typed)):
        change.remove(typed)
    if number is None or (known and known is not typed and _adopted(known, meeting, kind, strict)):
        return
    rule, year = numbering(change.session, series), (date or meeting.date).year
    wanted = (*(_serial(rule, number) or (0, None)), number)
    if strict:
        refuse_taken(change, rule, year, [wanted], but=id_)
    if typed is None:
        typed = e.LetterNumber(
            id=id_, series=series, year=year, serial=0, number=number, kind=kind,
            meeting_id=meeting.id, state="issued", outside=True,
        )  # fmt: skip
        change.add(typed)
    put(
        typed, number=number, serial=wanted[0], insert=wanted[1], year=year, date=date,
        subject=meeting.title[:SUBJECT_LIMIT],
    )  # fmt: skip


def _went_out(change: Change, typed: e.LetterNumber) -> bool:
    """Whether a letter is kept that was sent under a typed number."""
    if typed.meeting_id is None:
        return False
    id_ = ids.sent_letter_id(typed.meeting_id, typed.kind, typed.number)
    sent = change.session.get(e.SentLetter, id_)
    return sent is not None and sent.alive


def _adopted(known: e.LetterNumber, meeting: e.Meeting, kind: str, strict: bool) -> bool:
    """Whether a number of the register is this paper's, or becomes it because it is nobody's."""
    if known.meeting_id == meeting.id and known.state != "void":
        return True
    if not strict:
        return False
    if known.state == "void":
        raise FieldInvalid("number", _VOID)
    if known.meeting_id is not None or known.kind not in ("", kind):
        raise NumberTaken(number=known.number, subject=known.subject or meeting.title)
    put(known, meeting_id=meeting.id, kind=kind, subject=known.subject or short(meeting.title))
    return True


def _serial(rule: Numbering, number: str) -> tuple[int, int | None] | None:
    return number_pattern.serial_in(rule.pattern, number, rule.key)


def _recipients(change: Change, meeting: UUID) -> str | None:
    count = select(func.count()).where(e.Recipient.meeting_id == meeting, e.Recipient.alive)
    n = change.session.scalar(count)
    return _RECIPIENTS.format(n=n) if n else None
