"""Keeps a letter as it is sent, in the change that issues its number (B2).

From then on the words of that number are these; whatever becomes of the meeting needs a notice,
or a letter with a number of its own.
"""

from __future__ import annotations

import datetime as dt
from uuid import UUID

from sqlalchemy import func, select

from jakber_desktop.model import entities as e
from jakber_desktop.model import ids
from jakber_desktop.model.sent_letters import LetterWords, letter_bytes
from jakber_desktop.operations.editing import put, siblings
from jakber_desktop.operations.finalising.paper import with_letterhead
from jakber_desktop.operations.issuing.gathered import KIND as GATHERED
from jakber_desktop.operations.issuing.gathered_keeping import keep_gathered
from jakber_desktop.operations.issuing.monthly import KIND as MONTHLY
from jakber_desktop.operations.issuing.monthly_keeping import keep_month
from jakber_desktop.operations.letters.sent import LETTERS
from jakber_desktop.operations.letters.standing import letter_standing
from jakber_desktop.operations.numbers.taking import standing
from jakber_desktop.operations.outcomes.closed_outcomes import as_told
from jakber_desktop.operations.settings.deeds import profile
from jakber_desktop.operations.settings.letterheads import default_letterhead
from jakber_desktop.store.attachments import AttachmentStore
from jakber_desktop.store.records.lists import arrange
from jakber_desktop.store.records.read import read_record
from jakber_desktop.store.workspace import Change, Workspace

_FILE = "{kind} {number}.json"


def keep_letter(workspace: Workspace, change: Change, number: e.LetterNumber, on: dt.date) -> None:
    """Keep what the letter of an issued number says now, for ever; one kept before stays.

    `on` is the day it went out. Nothing is kept of other papers, or of numbers of no meeting but
    those of a month's report and of follow-up letters gathered over all meetings.
    Raises FileNotKept.
    """
    meeting = number.meeting_id
    if number.kind == MONTHLY:
        keep_month(workspace, change, number)
    if number.kind == GATHERED:
        keep_gathered(workspace, change, number)
    if meeting is None or number.kind not in LETTERS:
        return
    id_ = ids.sent_letter_id(meeting, number.kind, number.number)
    row = change.session.get(e.SentLetter, id_)
    if row is not None and row.alive:
        return
    change.session.flush()
    record = read_record(change.session, meeting)
    earlier = letter_standing(workspace, change.session, record).earlier(number.kind)
    record = as_told(
        change.session, record, number.kind,
        to_office=number.office_id is not None, decision=number.decision_id,
    )  # fmt: skip
    record = with_letterhead(record, default_letterhead(workspace))
    file = _stored(workspace, change, number, meeting, letter_bytes(LetterWords(record, earlier)))
    values = {
        "kind": number.kind, "number": number.number, "date": number.date, "sent_on": on,
        "profile": profile(workspace).key, "office_id": number.office_id,
        "decision_id": number.decision_id, "attachment_id": file,
    }  # fmt: skip
    if row is None:
        change.add(e.SentLetter(id=id_, meeting_id=meeting, **values))
    else:
        put(row, **values)  # it was taken away with its meeting
    change.session.flush()


def keep_imported(workspace: Workspace, change: Change, meeting: UUID) -> None:
    """Keep the invitation that a meeting file says was sent under a number. Raises FileNotKept."""
    letter = change.session.get(e.Invitation, ids.invitation_id(meeting))
    if letter is None or not letter.alive or letter.number is None:
        return
    row = e.Recipient
    sent = select(func.min(row.sent_on)).where(row.meeting_id == meeting, row.alive)
    change.session.flush()
    on, number = change.session.scalar(sent), standing(change.session, letter.number)
    if on is not None and number is not None and number.meeting_id == meeting:
        keep_letter(workspace, change, number, on)


def _stored(
    workspace: Workspace, change: Change, number: e.LetterNumber, meeting: UUID, content: bytes
) -> UUID:
    """The attachment that holds the words, made at the end of the meeting's list."""
    name = _FILE.format(kind=number.kind, number=number.number.replace("/", "-"))
    kept = AttachmentStore(workspace.path).take_bytes(content, name)
    id_ = ids.attachment_id(meeting, kept.sha256, name, 1)
    values = {"name": name, "sha256": kept.sha256, "size": kept.size, "kind": "letter"}
    rows = siblings(change.session, e.Attachment, e.Attachment.meeting_id == meeting)
    row = change.session.get(e.Attachment, id_)
    if row is None:
        row = e.Attachment(id=id_, meeting_id=meeting, pos="", **values)
        change.add(row)
    else:
        put(row, **values)
    arrange([*(other for other in rows if other is not row), row], change.random_bytes)
    change.session.flush()  # the file's row stands before it is named
    return row.id
