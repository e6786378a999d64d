"""Finds letters as they were sent (B2); `issuing.keeping` writes them down."""

from __future__ import annotations

import datetime as dt
from typing import NamedTuple
from uuid import UUID

import msgspec
from sqlalchemy import select
from sqlalchemy.orm import Session

from jakber_desktop.model import entities as e
from jakber_desktop.model import ids
from jakber_desktop.model import record as r
from jakber_desktop.model.errors import AttachmentAbsent, AttachmentDamaged
from jakber_desktop.model.sent_letters import LetterWords, letter_words
from jakber_desktop.operations.numbers.taking import number_of
from jakber_desktop.store.attachments import AttachmentStore
from jakber_desktop.store.workspace import Workspace

INVITATION, NOTICE = "undangan", "pemberitahuan"
LETTERS = frozenset(
    {INVITATION, NOTICE, "berita-acara", "nota-dinas", "laporan-rapat", "petikan-keputusan"}
)
"""Kinds that print a number of the register and are kept when it is issued."""


class SentLetter(NamedTuple):
    """A letter as it went out; `decision` is the id of the one that an excerpt is of."""

    kind: str
    number: str
    date: dt.date | None
    sent_on: dt.date
    profile: str
    office: UUID | None
    decision: UUID | None
    words: LetterWords

    @property
    def told(self) -> r.Meeting:
        """The meeting as the letter tells it."""
        return self.words.record.meeting


def letter_sent(
    workspace: Workspace, session: Session, meeting: UUID, kind: str, number: str | None
) -> SentLetter | None:
    """The letter that went out under a number; None when none is kept.

    Raises AttachmentAbsent, AttachmentDamaged.
    """
    row = number and session.get(e.SentLetter, ids.sent_letter_id(meeting, kind, number))
    return _read(workspace, session, row) if row and row.alive else None


def letter_in_force(
    workspace: Workspace,
    session: Session,
    meeting: UUID,
    kind: str,
    office: UUID | None = None,
    decision: UUID | None = None,
) -> SentLetter | None:
    """The letter of a kind that a print means: that of its newest number; None for a draft.

    Of an invitation it is the number that stands in it. Raises AttachmentAbsent, AttachmentDamaged.
    """
    if kind == INVITATION:
        letter = session.get(e.Invitation, ids.invitation_id(meeting))
        number = letter.number if letter is not None and letter.alive else None
    else:
        given = number_of(session, meeting, kind, office, decision)
        number = given.number if given is not None else None
    return letter_sent(workspace, session, meeting, kind, number)


def letter_replaced(
    workspace: Workspace, session: Session, meeting: UUID, number: str | None
) -> SentLetter | None:
    """The invitation that went out last under another number than this one, void ones aside; None
    for the first.

    Raises AttachmentAbsent, AttachmentDamaged.
    """
    row, register = e.SentLetter, e.LetterNumber
    void = select(register.number).where(
        register.meeting_id == meeting, register.alive, register.state == "void"
    )
    others = select(row).where(
        row.meeting_id == meeting, row.kind == INVITATION, row.alive,
        row.number != (number or ""), row.number.not_in(void),
    )  # fmt: skip
    found = session.scalars(others.order_by(row.sent_on.desc(), row.number.desc()).limit(1)).first()
    return _read(workspace, session, found) if found is not None else None


def _read(workspace: Workspace, session: Session, row: e.SentLetter) -> SentLetter:
    file = session.get(e.Attachment, row.attachment_id) if row.attachment_id else None
    if file is None:
        raise AttachmentAbsent(name=row.number)
    content = AttachmentStore(workspace.path).read(file.sha256, file.name)
    try:
        words = letter_words(content)
    except (ValueError, msgspec.MsgspecError):
        raise AttachmentDamaged(name=file.name) from None
    return SentLetter(
        row.kind, row.number, row.date, row.sent_on, row.profile, row.office_id, row.decision_id,
        words,
    )  # fmt: skip
