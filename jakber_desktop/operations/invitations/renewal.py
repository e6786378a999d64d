"""The *ralat undangan*: a letter with a number of its own that replaces a sent one (B1, B2)."""

from __future__ import annotations

import datetime as dt

from jakber_desktop.documents.compose.schedule import schedule_changes
from jakber_desktop.language.marking import QT_TRANSLATE_NOOP
from jakber_desktop.model.errors import LetterUnsent
from jakber_desktop.model.rows.numbers import NumberRow
from jakber_desktop.operations.editing import editable_meeting, put, short
from jakber_desktop.operations.letters.addressing import letter_of, recipients_of
from jakber_desktop.operations.letters.sent import INVITATION
from jakber_desktop.operations.letters.standing import letter_standing
from jakber_desktop.operations.numbers.register import number_row
from jakber_desktop.operations.numbers.taking import take
from jakber_desktop.store.records.read import read_record
from jakber_desktop.store.workspace import Workspace

__all__ = ["replace_letter"]

_REPLACE = QT_TRANSLATE_NOOP("core", "Buat ralat undangan {number}")
_SUBJECT = QT_TRANSLATE_NOOP("core", "Ralat undangan: {title}")
_SERIES = "UND"


def replace_letter(workspace: Workspace, meeting_id: str, today: dt.date) -> NumberRow:
    """Begin the letter that replaces the sent invitation; gives the number booked for it.

    It is dated today and goes to everybody anew; who answered for another day is asked again. The
    sent letter stays as it was under its number. Raises MeetingNotFound, MeetingLocked,
    LetterUnsent, NumbersUsedUp, NumberUnresolved.
    """
    with workspace.change(_REPLACE) as change:
        meeting = editable_meeting(change.session, meeting_id)
        record = read_record(change.session, meeting.id)
        sent = letter_standing(workspace, change.session, record).sent
        if sent is None:
            raise LetterUnsent
        rows = recipients_of(change, meeting)
        row = take(
            change, _SERIES, today, kind=INVITATION, state="booked", meeting=meeting.id,
            subject=_SUBJECT.format(title=short(meeting.title)),
        )  # fmt: skip
        put(letter_of(change, meeting), number=row.number, date=today, incomplete_reason=None)
        moved = bool(schedule_changes(sent.told, record.meeting))
        for one in rows:
            put(one, sent_on=None, notified_on=None, **({"response": "none"} if moved else {}))
        change.label = _REPLACE.format(number=row.number)
        return number_row(row)
