"""One open change on a meeting's recipients: finds them, makes new ones at the end of the list."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from sqlalchemy import select

from jakber_desktop.model import entities as e
from jakber_desktop.model import ids
from jakber_desktop.operations.editing import (
    editable_meeting,
    insert_at,
    living,
    put,
    siblings,
)
from jakber_desktop.store.workspace import Change

Key = tuple[UUID, str]
"""An office, and a person's id or the post in lower case."""


class Inviting:
    """The recipients of a meeting as they stand, and those added in this change."""

    def __init__(self, change: Change, meeting: e.Meeting) -> None:
        self._change = change
        self.meeting = meeting
        self.rows = recipients_of(change, meeting)
        self.added: list[e.Recipient] = []

    def has(self, office: UUID, post: str | None, person: UUID | None) -> bool:
        """Whether the same one is invited already."""
        wanted = key_of(office, post, person)
        called = {key_of(r.office_id, r.addressee, r.person_id) for r in self.rows}
        called |= {key_of(r.office_id, r.post, r.person_id) for r in self.rows if r.post}
        return wanted in called

    def add(self, office: UUID, words: str | None, person: UUID | None, **more: str | None) -> None:
        """Invite one more: the n-th of equals that nobody living has; a dead one comes back.

        `more` are its other fields: channel, post, email.
        """
        who, nth = str(person or words or ""), 1
        taken = {row.id for row in self.rows}
        while (id_ := ids.recipient_id(self.meeting.id, office, who, nth)) in taken:
            nth += 1
        if not self.added:
            letter_of(self._change, self.meeting)
        row = self._change.session.get(e.Recipient, id_)
        if row is None:
            row = e.Recipient(id=id_, meeting_id=self.meeting.id, office_id=office, pos="")
            self._change.add(row)
        fresh = {"response": "none", "sent_on": None, "channel": None, "post": None, "email": None}
        put(row, addressee=words, person_id=person, **(fresh | more))
        insert_at(self._change, self.rows, row, len(self.rows))
        self.rows.append(row)
        self.added.append(row)


def letter_of(change: Change, meeting: e.Meeting) -> e.Invitation:
    """The one letter of a meeting, made when there is none: recipients are those of a letter."""
    id_ = ids.invitation_id(meeting.id)
    letter = change.session.get(e.Invitation, id_)
    if letter is None:
        letter = e.Invitation(id=id_, meeting_id=meeting.id)
        change.add(letter)
    put(letter)
    return letter


def recipients_of(change: Change, meeting: e.Meeting) -> list[e.Recipient]:
    """The recipients of a meeting, in order."""
    return siblings(change.session, e.Recipient, e.Recipient.meeting_id == meeting.id)


def chosen(change: Change, recipient_ids: Sequence[str]) -> list[e.Recipient]:
    """The recipients with these ids, if they may be written. Raises RowNotFound, MeetingLocked."""
    rows = [living(change.session, e.Recipient, id_) for id_ in recipient_ids]
    for meeting in {row.meeting_id for row in rows}:
        editable_meeting(change.session, meeting)
    return rows


def key_of(office: UUID, post: str | None, person: UUID | None) -> Key:
    """How equal recipients compare."""
    return office, ids.fold(str(person or post or ""))


def meant_post(change: Change, row: e.Recipient, words: str | None) -> str | None:
    """The post of the directory that `words` name otherwise; None when they name one themselves.

    A recipient that is called anew stays linked to the post it was invited as, so that the address
    of who holds it is still known.
    """
    titles = {
        ids.fold(title)
        for title in change.session.scalars(
            select(e.Post.title).where(e.Post.alive, e.Post.office_id == row.office_id)
        )
    }
    before = row.post or row.addressee
    if not words or row.person_id is not None or ids.fold(words) in titles:
        return None
    return before if before and ids.fold(before) in titles else None


def follow_words(change: Change, meeting: e.Meeting, row: e.Recipient, before: str) -> None:
    """The attendance calls an invited one by the new words, else the row would split in two."""
    if not row.addressee or row.addressee == before:
        return
    entries = siblings(change.session, e.Attendance, e.Attendance.meeting_id == meeting.id)
    for entry in entries:
        if entry.office_id != row.office_id:
            continue
        for name in ("position", "represents"):
            if ids.fold(getattr(entry, name)) == ids.fold(before):
                put(entry, **{name: row.addressee})
