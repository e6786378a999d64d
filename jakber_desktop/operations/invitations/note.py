"""What Undangan says of its letter: what it lacks, whether it went out, what changed since (05)."""

from __future__ import annotations

from typing import NamedTuple
from uuid import UUID

from sqlalchemy.orm import Session

from jakber_desktop.documents.compose.course import took_place
from jakber_desktop.documents.compose.invitation import missing_for_issue
from jakber_desktop.documents.compose.letter_shape import addressee, recipients_in_order
from jakber_desktop.documents.compose.schedule import schedule_changes
from jakber_desktop.language.marking import QT_TRANSLATE_NOOP
from jakber_desktop.model import record as r
from jakber_desktop.model.errors import JakberError
from jakber_desktop.model.rows.invitation import SentNote
from jakber_desktop.operations.invitations.sending import MISSING, missing_of_notice
from jakber_desktop.operations.letters.changes import says_otherwise
from jakber_desktop.operations.letters.sent import NOTICE, SentLetter
from jakber_desktop.operations.letters.standing import LetterStanding, letter_standing
from jakber_desktop.operations.numbers.taking import number_of
from jakber_desktop.store.workspace import Workspace

__all__ = ["LetterNote", "letter_note"]

_HELD = QT_TRANSLATE_NOOP("core", "pelaksanaan")
_TITLE = QT_TRANSLATE_NOOP("core", "judul")
_RECIPIENTS = QT_TRANSLATE_NOOP("core", "penerima")
_AGENDA = QT_TRANSLATE_NOOP("core", "agenda")
_OTHER = QT_TRANSLATE_NOOP("core", "isi surat")
_SCHEDULE = {
    "waktu": QT_TRANSLATE_NOOP("core", "waktu"),
    "tempat": QT_TRANSLATE_NOOP("core", "tempat"),
}


class LetterNote(NamedTuple):
    """`missing` in words, `excused` by a reason given before; `notice`: the letter is the notice,
    `told` the one that says how things are now, `due` while there is none."""

    missing: tuple[str, ...] = ()
    excused: bool = False
    notice: bool = False
    due: bool = False
    told: SentLetter | None = None
    sent: SentNote | None = None

    def knows(self, recipient: r.Recipient) -> bool:
        """Whether a recipient was told how things are now; of a notice that went out without a
        number nothing is kept, so that its day must do."""
        on = recipient.notified_on
        if on is None or (self.due and not self.excused):
            return False
        return self.told is None or on >= self.told.sent_on


def letter_note(workspace: Workspace, session: Session, record: r.MeetingRecord) -> LetterNote:
    """How the letter of a meeting stands; a kept one that is not on this laptop counts as none."""
    try:
        standing = letter_standing(workspace, session, record)
        sent = _sent_note(workspace, record, standing)
    except JakberError:
        return LetterNote()
    missing: tuple[str, ...] = ()
    if standing.kept is None:
        missing = missing_for_issue(record)
        if standing.kind == NOTICE:
            id_ = record.meeting.id or UUID(int=0)
            missing = missing_of_notice(record, number_of(session, id_, NOTICE, state="booked"))
    notice = standing.kind == NOTICE
    return LetterNote(
        missing=tuple(MISSING[path.rpartition(".")[2]] for path in missing),
        excused=bool(record.invitation and record.invitation.incomplete_reason),
        notice=notice,
        due=standing.due and (standing.sent or standing.notice) is not None,
        told=standing.kept if notice else None,
        sent=sent,
    )


def _sent_note(
    workspace: Workspace, record: r.MeetingRecord, standing: LetterStanding
) -> SentNote | None:
    """The invitation gone out; what happens in and after the meeting changes no letter."""
    sent = standing.sent
    if sent is None:
        return None
    changed: tuple[str, ...] = ()
    if standing.revived:
        changed = (_HELD,)
    elif not standing.off and not took_place(record):
        changed = _changes(workspace, sent, record)
    return SentNote(sent.number, sent.sent_on, changed)


def _changes(workspace: Workspace, sent: SentLetter, record: r.MeetingRecord) -> tuple[str, ...]:
    """What a letter composed now would say otherwise, in words; () for the very same letter."""
    if not says_otherwise(workspace, sent, record):
        return ()
    then, now = sent.words.record, record
    found = [_SCHEDULE[word] for word in schedule_changes(then.meeting, now.meeting)]
    found += [_TITLE] if then.meeting.title != now.meeting.title else []
    found += [_RECIPIENTS] if _names(then) != _names(now) else []
    found += [_AGENDA] if _titles(then) != _titles(now) else []
    return tuple(found) or (_OTHER,)


def _names(record: r.MeetingRecord) -> list[str]:
    return [addressee(record, one) for one in recipients_in_order(record)]


def _titles(record: r.MeetingRecord) -> list[tuple[str, int, bool]]:
    return [(one.title, one.level, one.confidential) for one in record.agenda]
