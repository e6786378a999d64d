"""What the letter register and the record know of a paper: number, date, whether it went out."""

from __future__ import annotations

from dataclasses import replace
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from jakber_desktop.documents.compose.decision_excerpt import excerpt_number
from jakber_desktop.documents.compose.kinds import ComposeOptions
from jakber_desktop.model import entities as e
from jakber_desktop.model import ids
from jakber_desktop.model.errors import LetterNotKept
from jakber_desktop.model.record import MeetingRecord
from jakber_desktop.model.rows.numbers import NumberRow
from jakber_desktop.operations.editing import read_meeting
from jakber_desktop.operations.letters.sent import (
    INVITATION,
    LETTERS,
    NOTICE,
    SentLetter,
    letter_in_force,
    letter_sent,
)
from jakber_desktop.operations.letters.standing import letter_standing
from jakber_desktop.operations.numbers.register import number_row
from jakber_desktop.operations.numbers.taking import number_of
from jakber_desktop.store.records.read import read_record
from jakber_desktop.store.workspace import Workspace

__all__ = ["decision_id", "number_to_print", "numbered_options", "sent_paper", "went_out"]

_EXCERPT = "petikan-keputusan"
OWN_PLACE = frozenset({"notula", "undangan", "daftar-hadir", "siaran-berita"})
"""Kinds whose number stands in the record, or that have none."""


def sent_paper(
    workspace: Workspace, meeting_id: str, kind: str, options: ComposeOptions | None
) -> SentLetter | None:
    """The letter that a print of this kind means, when it has gone out; None for a draft.

    `options.number` asks for that very letter, also one that another has replaced. A notice that no
    longer says how things are is none: the next one has a number of its own.
    Raises MeetingNotFound, LetterNotKept, AttachmentAbsent, AttachmentDamaged.
    """
    wished = options or ComposeOptions()
    if kind not in LETTERS:
        if wished.number is not None:
            raise LetterNotKept(number=wished.number)
        return None
    with workspace.read() as session:
        meeting = read_meeting(session, meeting_id)
        if wished.number is not None:
            asked = letter_sent(workspace, session, meeting.id, kind, wished.number)
            if asked is None:
                raise LetterNotKept(number=wished.number)
            return asked
        if kind == NOTICE or wished.decision is not None:
            record = read_record(session, meeting.id)
        if kind == NOTICE:
            standing = letter_standing(workspace, session, record)
            return None if standing.due else standing.notice
        decision = decision_id(record, wished.decision) if wished.decision is not None else None
        office = _office_id(session, wished.office)
        if wished.office is not None and office is None:
            return None
        return letter_in_force(workspace, session, meeting.id, kind, office, decision)


def number_to_print(
    workspace: Workspace, meeting_id: str, kind: str, options: ComposeOptions
) -> NumberRow | None:
    """The number that a print of this paper carries; None while it has none, as a notice that
    follows an outdated one. Raises MeetingNotFound, AttachmentAbsent, AttachmentDamaged."""
    sent = sent_paper(workspace, meeting_id, kind, options)
    with workspace.read() as session:
        meeting = read_meeting(session, meeting_id)
        record = read_record(session, meeting.id)
        decision, office = (
            decision_id(record, options.decision),
            _office_id(session, options.office),
        )
        row = number_of(session, meeting.id, kind, office, decision)
        if row is None or (sent is None and _is_kept(session, meeting.id, row)):
            return None
        return number_row(row)


def numbered_options(
    workspace: Workspace, meeting_id: str, kind: str, record: MeetingRecord, options: ComposeOptions
) -> ComposeOptions:
    """The options of a paper that is composed now: number and date of the register where they name
    none (B2), and of a letter the earlier one it replaces or is about.

    What has left the house is no draft (V17): an issued number, the only decision of an excerpt
    that has its own (given with the final minutes, whose date it bears), errata that are on a
    sheet. A number under which another letter went out is none of this one.
    """
    with workspace.read() as session:
        meeting = read_meeting(session, meeting_id)
        if kind in (INVITATION, NOTICE):
            now = read_record(session, meeting.id)
            earlier = letter_standing(workspace, session, now).earlier(kind)
            options = replace(options, earlier=earlier)
        if kind in OWN_PLACE:
            return options
        decision = decision_id(record, options.decision)
        office = _office_id(session, options.office)
        row = number_of(session, meeting.id, kind, office, decision)
        if row is not None and _is_kept(session, meeting.id, row):
            row = None
    settled = _settled(kind, record, options)
    issued = settled or (row is not None and row.state == "issued")
    date = record.meeting.minutes_date if settled and kind == _EXCERPT else None
    return replace(
        options,
        number=options.number or (row.number if row else None),
        date=options.date or (row.date if row else date),
        draft=options.draft and not issued,
    )


def went_out(
    workspace: Workspace, meeting_id: str, kind: str, record: MeetingRecord, options: ComposeOptions
) -> bool:
    """Whether a letter that is composed now has gone out under its number before."""
    if kind == INVITATION:
        letter = record.invitation
        return bool(letter and letter.number and any(one.sent_on for one in letter.recipients))
    with workspace.read() as session:
        meeting = read_meeting(session, meeting_id)
        decision = decision_id(record, options.decision)
        row = number_of(session, meeting.id, kind, _office_id(session, options.office), decision)
        return row is not None and row.state == "issued" and row.number == options.number


def _office_id(session: Session, code: str | None) -> UUID | None:
    if code is None:
        return None
    wanted = select(e.Office.id).where(e.Office.code == code.strip().upper(), e.Office.alive)
    return session.scalar(wanted.order_by(e.Office.id).limit(1))


def decision_id(record: MeetingRecord, place: int | None) -> UUID | None:
    """The id of the decision at a place (from 1); None where there is none."""
    if place is None or not 1 <= place <= len(record.decisions):
        return None
    return record.decisions[place - 1].id


def _is_kept(session: Session, meeting: UUID, row: e.LetterNumber) -> bool:
    kept = session.get(e.SentLetter, ids.sent_letter_id(meeting, row.kind, row.number))
    return kept is not None and kept.alive


def _settled(kind: str, record: MeetingRecord, options: ComposeOptions) -> bool:
    """Whether final or signed minutes have given this paper its numbers."""
    if kind == _EXCERPT:
        return excerpt_number(record, options.decision) is not None
    if kind == "lembar-ralat":
        errata = [one for one in record.corrections if one.kind == "erratum"]
        return bool(errata) and all(one.sheet for one in errata)
    return False
