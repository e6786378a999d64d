"""Frozen rows of Undangan (05): the letter, its recipients by office, where each stands."""

from __future__ import annotations

import datetime as dt
from typing import Literal

from msgspec import Struct
from msgspec.structs import replace

from jakber_desktop.model.record import Acting, Channel, Response
from jakber_desktop.model.rows.attendance import Candidate

RecipientState = Literal[
    "not_ready", "no_email", "ready", "sent", "accepted", "delegated", "declined", "to_notify",
    "notified",
]  # fmt: skip
"""Belum siap, Surel kosong, Siap cetak, Terkirim, Akan hadir, Diwakili, Berhalangan (§8); and of a
meeting that is off or moved: Perlu diberi tahu, Diberi tahu."""


class RecipientRow(Struct, frozen=True):
    """One addressee; `label` is the line after "Yth."; `person` a person's id.

    `post` is the post of the directory that is meant; `own_email` an address of its own, which
    `email` is then, too.
    """

    id: str
    office: str
    label: str
    addressee: str | None
    post: str | None
    person: str | None
    email: str | None
    own_email: str | None
    response: Response
    channel: Channel | None
    sent_on: dt.date | None
    state: RecipientState
    notified_on: dt.date | None = None

    @property
    def lacking(self) -> bool:
        """It cannot go out to this one: no way to send it is chosen, or the address lacks."""
        return self.state == "no_email" or (self.state == "not_ready" and self.channel is None)

    @property
    def silent(self) -> bool:
        """Was sent a letter and has not answered: "Ingatkan yang belum menjawab"."""
        return self.sent_on is not None and self.response == "none"


class RecipientOffice(Struct, frozen=True):
    """The addressees of one office; `order` picks its colour as in OfficeTag."""

    code: str
    name: str
    order: int
    rows: tuple[RecipientRow, ...]


class SentNote(Struct, frozen=True):
    """The invitation that went out under its number, and what of it the meeting has left behind.

    `changed` names that in words ("waktu", "tempat", "penerima"), () while all is as it was told.
    """

    number: str
    sent_on: dt.date
    changed: tuple[str, ...] = ()


class InvitationSheet(Struct, frozen=True):
    """The letter's own fields and its recipients in protocol order.

    `on_behalf_of` (a.n.), `delegated_through` (u.b.) and `acting` are its signing chain. `missing`
    is what the letter lacks to go out, in words; `notice` says that the letter is the notice that
    the meeting is off or moved, not the invitation; `sent` is the invitation gone out.
    """

    meeting_id: str
    locked: bool
    number: str | None
    date: dt.date | None
    subject: str | None
    no_substitutes: bool
    signatory_person: str | None
    signatory_post: str | None
    carbon_copies: tuple[str, ...]
    offices: tuple[RecipientOffice, ...]
    on_behalf_of: str | None = None
    delegated_through: str | None = None
    acting: Acting | None = None
    missing: tuple[str, ...] = ()
    notice: bool = False
    sent: SentNote | None = None

    @property
    def rows(self) -> tuple[RecipientRow, ...]:
        """All addressees."""
        return tuple(row for office in self.offices for row in office.rows)


class Invitee(Struct, frozen=True):
    """Somebody or an office that may be invited; `candidate.row` is the recipient it is already.

    `channel` is how letters to it usually go.
    """

    candidate: Candidate
    title: str = ""
    name: str = ""
    channel: Channel | None = None

    def numbered(self, order: int) -> Invitee:
        """The same at a place of the list."""
        return replace(self, candidate=replace(self.candidate, order=order))


class Roster(Struct, frozen=True):
    """The recipients of an earlier meeting: how many, and whether it is of the same series."""

    meeting: str
    title: str
    date: dt.date
    count: int
    same_series: bool
