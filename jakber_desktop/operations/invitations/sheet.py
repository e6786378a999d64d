"""Reads Undangan (05): the letter and its recipients by office, each with where it stands (B3)."""

from __future__ import annotations

from uuid import UUID

from sqlalchemy.orm import Session

from jakber_desktop.documents.compose.letter_shape import addressee, recipients_in_order
from jakber_desktop.documents.compose.naming import office_name
from jakber_desktop.model import entities as e
from jakber_desktop.model import record as r
from jakber_desktop.model.rows.invitation import (
    InvitationSheet,
    RecipientOffice,
    RecipientRow,
    RecipientState,
)
from jakber_desktop.operations.directory.contacts import Holders
from jakber_desktop.operations.directory.office_order import office_orders
from jakber_desktop.operations.editing import is_locked, read_meeting
from jakber_desktop.operations.invitations.note import LetterNote, letter_note
from jakber_desktop.store.records.read import read_record
from jakber_desktop.store.workspace import Workspace

__all__ = [
    "InvitationSheet", "RecipientOffice", "RecipientRow", "RecipientState", "invitation_sheet",
    "read_sheet",
]  # fmt: skip

_ANSWERED: dict[str, RecipientState] = {
    "accepted": "accepted",
    "delegated": "delegated",
    "declined": "declined",
}


def invitation_sheet(workspace: Workspace, meeting_id: str) -> InvitationSheet:
    """The letter with its recipients in protocol order. Raises MeetingNotFound."""
    with workspace.read() as session:
        return read_sheet(workspace, session, read_meeting(session, meeting_id))


def read_sheet(workspace: Workspace, session: Session, meeting: e.Meeting) -> InvitationSheet:
    """As `invitation_sheet`, in a session that is open."""
    record = read_record(session, meeting.id)
    note = letter_note(workspace, session, record)
    order = office_orders(session)
    letter = record.invitation or r.Invitation()
    holders = Holders(session, record.meeting.date)
    groups: dict[str, list[RecipientRow]] = {}
    for recipient in recipients_in_order(record):
        row = _row(record, recipient, holders, note)
        groups.setdefault(recipient.office, []).append(row)
    signer = record.person(letter.signatory)
    return InvitationSheet(
        meeting_id=meeting.id.hex,
        locked=is_locked(session, meeting.id),
        number=letter.number,
        date=letter.date,
        subject=letter.subject,
        no_substitutes=letter.no_substitutes,
        signatory_person=_hex(signer.id) if signer else None,
        signatory_post=None if signer else letter.signatory,
        carbon_copies=letter.carbon_copies,
        on_behalf_of=letter.on_behalf_of,
        delegated_through=letter.delegated_through,
        acting=letter.acting,
        missing=note.missing,
        notice=note.notice,
        sent=note.sent,
        offices=tuple(
            RecipientOffice(code, office_name(record, code), order.get(code, 0), tuple(rows))
            for code, rows in groups.items()
        ),
    )


def _row(
    record: r.MeetingRecord, recipient: r.Recipient, holders: Holders, note: LetterNote
) -> RecipientRow:
    person = record.person(recipient.person)
    known = person.email if person else _email(record, recipient, holders)
    email = recipient.email or known
    return RecipientRow(
        id=_hex(recipient.id),
        office=recipient.office,
        label=addressee(record, recipient),
        addressee=recipient.addressee,
        post=recipient.post or recipient.addressee,
        person=_hex(person.id) if person else None,
        email=email,
        own_email=recipient.email,
        response=recipient.response,
        channel=recipient.channel,
        sent_on=recipient.sent_on,
        state=_state(recipient, email, note),
        notified_on=recipient.notified_on,
    )


def _email(record: r.MeetingRecord, recipient: r.Recipient, holders: Holders) -> str | None:
    """The address of who held the post on the day of the meeting, whatever the letter calls it."""
    office = record.office(recipient.office)
    if office is None or office.id is None:
        return None
    person = holders.of(office.id, recipient.post or recipient.addressee)
    return person.email if person else None


def _state(recipient: r.Recipient, email: str | None, note: LetterNote) -> RecipientState:
    """An answer tells more than a dispatch, a dispatch more than being ready (ui-design §8); that
    the meeting is off or moved tells more than all.
    """
    if note.notice and recipient.sent_on is not None:
        return "notified" if note.knows(recipient) else "to_notify"
    if recipient.response in _ANSWERED:
        return _ANSWERED[recipient.response]
    if recipient.sent_on is not None:
        return "sent"
    if recipient.channel is None:
        return "not_ready"
    if recipient.channel == "email" and not email:
        return "no_email"
    return "not_ready" if note.missing and not note.excused else "ready"


def _hex(id_: UUID | None) -> str:
    return id_.hex if id_ else ""
