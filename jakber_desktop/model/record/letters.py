"""What goes out around a meeting: the invitation, and what the news needs."""

from __future__ import annotations

import datetime as dt
from uuid import UUID

from jakber_desktop.model.record.meeting import Meeting
from jakber_desktop.model.record.words import (
    Acting,
    Channel,
    Part,
    Response,
)


class Recipient(Part, frozen=True):
    """One addressee of the invitation: an office, a post of it (`addressee`), or a person.

    `post` is the post that `addressee` names in other words, `email` an address of its own;
    `notified_on` is when the notice that the meeting is off or moved went to it.
    """

    office: str
    id: UUID | None = None
    addressee: str | None = None
    person: str | None = None
    response: Response = "none"
    sent_on: dt.date | None = None
    channel: Channel | None = None
    post: str | None = None
    email: str | None = None
    notified_on: dt.date | None = None


class Invitation(Part, frozen=True):
    """The invitation letter (*surat undangan*); `signatory` is a person key or a position.

    `on_behalf_of`, `delegated_through` (posts) and `acting` make the signing chain of §8.
    `incomplete_reason` says why it went out without number, date or signatory.
    """

    number: str | None = None
    date: dt.date | None = None
    subject: str | None = None
    no_substitutes: bool = False
    signatory: str | None = None
    on_behalf_of: str | None = None
    delegated_through: str | None = None
    acting: Acting | None = None
    recipients: tuple[Recipient, ...] = ()
    carbon_copies: tuple[str, ...] = ()
    incomplete_reason: str | None = None


class EarlierLetter(Part, frozen=True):
    """A letter that went out before the one being written, which changes or replaces it: its
    number and date, and the meeting as it told it. No part of the meeting file."""

    number: str
    meeting: Meeting
    date: dt.date | None = None


class NewsRelease(Part, frozen=True):
    """What the public report (*siaran berita*) needs beyond the meeting itself."""

    dateline_place: str | None = None
    lead_office: str | None = None
    closing_tagline: str | None = None
