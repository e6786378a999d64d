"""Where the letter of a meeting stands: what went out, who is to be told what, what comes next."""

from __future__ import annotations

from typing import NamedTuple
from uuid import UUID

from sqlalchemy.orm import Session

from jakber_desktop.documents.compose.course import is_over
from jakber_desktop.documents.compose.minutes_sections import called_off
from jakber_desktop.documents.compose.schedule import plan_before, schedule_changes
from jakber_desktop.model import record as r
from jakber_desktop.operations.letters.sent import (
    INVITATION,
    NOTICE,
    SentLetter,
    letter_in_force,
    letter_replaced,
    letter_sent,
)
from jakber_desktop.operations.numbers.taking import number_of
from jakber_desktop.store.workspace import Workspace


class LetterStanding(NamedTuple):
    """The invitation as it went out (None before), the newest notice about it, the invitation it
    replaces, and whether the meeting is `off`, `due` to be told, or taken up again (`revived`)
    after people were told that it is off."""

    sent: SentLetter | None
    notice: SentLetter | None
    replaced: SentLetter | None
    off: bool
    due: bool
    revived: bool

    @property
    def kind(self) -> str:
        """What is written to the recipients now: the invitation, or the notice about it."""
        told = self.notice is not None and not self.revived
        return NOTICE if self.off or self.due or told else INVITATION

    @property
    def kept(self) -> SentLetter | None:
        """The letter of that kind when it has gone out and says how things are."""
        if self.kind == INVITATION:
            return self.sent
        return None if self.due else self.notice

    def earlier(self, kind: str) -> r.EarlierLetter | None:
        """The letter that one of this kind would replace, or be about."""
        one = {INVITATION: self.replaced, NOTICE: self.sent}.get(kind)
        if one is None:
            return None
        told = self.notice.told if kind == NOTICE and self.notice else one.told
        return r.EarlierLetter(number=one.number, date=one.date, meeting=told)


def letter_standing(
    workspace: Workspace, session: Session, record: r.MeetingRecord
) -> LetterStanding:
    """Where the letters of a meeting stand. Raises AttachmentAbsent, AttachmentDamaged."""
    meeting = record.meeting
    id_ = meeting.id or UUID(int=0)
    sent = letter_in_force(workspace, session, id_, INVITATION)
    number = record.invitation.number if record.invitation else None
    issued = number_of(session, id_, NOTICE, state="issued")
    notice = letter_sent(workspace, session, id_, NOTICE, issued.number if issued else None)
    if notice is not None and not _about(notice, number):
        notice = None
    known = notice or sent
    off = called_off(meeting)
    due = off if known is None else _differs(known.told, meeting)
    return LetterStanding(
        sent=sent,
        notice=notice,
        replaced=letter_replaced(workspace, session, id_, number),
        off=off,
        due=due and not is_over(meeting),
        revived=notice is not None and _told_off(notice.told) and not off and not due,
    )


def _about(notice: SentLetter, number: str | None) -> bool:
    """Whether a notice is about the invitation of this number, not about one before a ralat."""
    letter = notice.words.record.invitation
    return (letter.number if letter else None) == number


def _told_off(told: r.Meeting) -> bool:
    """Whether people were told that the meeting is off, without another day for it."""
    return called_off(told) and plan_before(told) is None


def _differs(told: r.Meeting, now: r.Meeting) -> bool:
    """Whether people know something else of the time, the place, or that it is off."""
    if called_off(now) and told.status != now.status:
        return True
    return bool(schedule_changes(told, now))
