"""Letterheads and the register of letter numbers (B2, G2)."""

from __future__ import annotations

import datetime as dt
from uuid import UUID

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from jakber_desktop.model.base import Entity


class Letterhead(Entity):
    """A letterhead (*kop*). Several may exist; a document names its own (naskah-dinas §3)."""

    __tablename__ = "letterhead"

    name: Mapped[str]
    government_line: Mapped[str | None]
    unit_line: Mapped[str | None]
    sub_unit_line: Mapped[str | None]
    address: Mapped[str | None]
    city_line: Mapped[str | None]
    postal_code: Mapped[str | None]
    crest_sha256: Mapped[str | None]


class LetterNumber(Entity):
    """One number of the register: booked, issued or void; a void number is never used again.

    `series` is the key of a number series ("UND"); `insert` n makes a back-dated 005.0n; `kind` is
    the paper's command-line word, "" when unknown; `outside`: used without this program. An issued
    report of a month is of no one meeting: `sha256` names the file with its words
    (model/sent_letters.py), `profile` the rules it prints under for ever.
    """

    __tablename__ = "letter_number"

    meeting_id: Mapped[UUID | None] = mapped_column(ForeignKey("meeting.id"), index=True)
    series: Mapped[str]
    year: Mapped[int]
    serial: Mapped[int]
    insert: Mapped[int | None]
    number: Mapped[str]
    date: Mapped[dt.date | None]
    subject: Mapped[str | None]
    state: Mapped[str] = mapped_column(default="booked")
    reason: Mapped[str | None]
    kind: Mapped[str] = mapped_column(default="")
    recipient: Mapped[str | None]
    outside: Mapped[bool] = mapped_column(default=False)
    office_id: Mapped[UUID | None] = mapped_column(ForeignKey("office.id"))
    decision_id: Mapped[UUID | None] = mapped_column(ForeignKey("decision.id"))
    sha256: Mapped[str | None]
    profile: Mapped[str | None]


Index("ix_letter_number_place", LetterNumber.series, LetterNumber.year, LetterNumber.serial)
Index("ix_letter_number_text", LetterNumber.number)


class SentLetter(Entity):
    """A numbered letter as it left the house: reprints come from here, whatever changed since (B2).

    `attachment_id` holds its words (model/sent_letters.py); `kind` is the paper's command-line
    word, `profile` the rules it prints under for ever (G2), `sent_on` the day it first went out.
    """

    __tablename__ = "sent_letter"
    owner_field = "meeting_id"

    meeting_id: Mapped[UUID] = mapped_column(ForeignKey("meeting.id"), index=True)
    kind: Mapped[str]
    number: Mapped[str]
    date: Mapped[dt.date | None]
    sent_on: Mapped[dt.date]
    profile: Mapped[str]
    office_id: Mapped[UUID | None] = mapped_column(ForeignKey("office.id"))
    decision_id: Mapped[UUID | None] = mapped_column(ForeignKey("decision.id"))
    attachment_id: Mapped[UUID | None] = mapped_column(ForeignKey("attachment.id"))


class NumberBlock(Entity):
    """A run of serials `first`..`last` of a series and year lent to one device (B2).

    Only the keeper of the register makes blocks, so no two ever overlap. `device` is the device
    number as 16 hex digits.
    """

    __tablename__ = "number_block"

    series: Mapped[str] = mapped_column(index=True)
    year: Mapped[int]
    device: Mapped[str]
    first: Mapped[int]
    last: Mapped[int]
