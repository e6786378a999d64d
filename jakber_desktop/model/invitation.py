"""The invitation letter and its recipients (B1, B3)."""

from __future__ import annotations

import datetime as dt
from typing import Any
from uuid import UUID

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from jakber_desktop.model.base import Entity


class Invitation(Entity):
    """The letter itself, one a meeting. The signer is a person or, without one, a post in words.

    `on_behalf_of` (a.n.) and `delegated_through` (the post above "u.b.") are posts in words,
    `acting` is "Plt.", "Plh.", "Pj." or "Pjs." (naskah-dinas §8). `incomplete_reason` is why it
    was sent without number, date or signatory (G4).
    """

    __tablename__ = "invitation"
    owner_field = "meeting_id"

    meeting_id: Mapped[UUID] = mapped_column(ForeignKey("meeting.id"), index=True)
    number: Mapped[str | None]
    date: Mapped[dt.date | None]
    subject: Mapped[str | None]
    no_substitutes: Mapped[bool] = mapped_column(default=False)
    signatory_person_id: Mapped[UUID | None] = mapped_column(ForeignKey("person.id"))
    signatory_post: Mapped[str | None]
    on_behalf_of: Mapped[str | None]
    delegated_through: Mapped[str | None]
    acting: Mapped[str | None]
    carbon_copies: Mapped[tuple[Any, ...]] = mapped_column(default=())
    incomplete_reason: Mapped[str | None]


class Recipient(Entity):
    """One addressee: a whole office, a post of it (`addressee`), or a person.

    `post` is the post of the directory that `addressee` names in other words, `email` an address
    of the recipient's own, used before the one the directory knows. `notified_on` is the day the
    notice went to it that the meeting is off or moved; the invitation's own `sent_on` stays.
    """

    __tablename__ = "recipient"
    owner_field = "meeting_id"

    meeting_id: Mapped[UUID] = mapped_column(ForeignKey("meeting.id"), index=True)
    pos: Mapped[str]
    office_id: Mapped[UUID] = mapped_column(ForeignKey("office.id"))
    addressee: Mapped[str | None]
    post: Mapped[str | None]
    email: Mapped[str | None]
    person_id: Mapped[UUID | None] = mapped_column(ForeignKey("person.id"))
    response: Mapped[str] = mapped_column(default="none")
    sent_on: Mapped[dt.date | None]
    notified_on: Mapped[dt.date | None]
    channel: Mapped[str | None]
