"""What letters share: reference lines, addressees, signer, carbon copies (naskah-dinas §4)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jakber_desktop.documents.compose.naming import office_name, offices_in_order, person_name
from jakber_desktop.documents.compose.office_heads import office_head
from jakber_desktop.documents.compose.office_words import names_office
from jakber_desktop.documents.compose.signatures import person_signer, signing_chain
from jakber_desktop.documents.compose.wording import counted
from jakber_desktop.documents.tree import ItemList, ListItem, Paragraph, Together, plain
from jakber_desktop.language.addressing import (
    addressee_line,
    is_office_title,
    official_line,
    post_of_office,
)
from jakber_desktop.language.enumerations import list_label
from jakber_desktop.language.words import CLASSIFICATION, URGENCY

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jakber_desktop.documents.profiles import Profile
    from jakber_desktop.documents.tree import Block, Signer
    from jakber_desktop.model.record import Invitation, Meeting, MeetingRecord, Recipient


def nature(meeting: Meeting, profile: Profile) -> str:
    """Return the word of the Sifat line, from the axis the profile chooses (naskah-dinas §13)."""
    if profile.nature_axis == "classification":
        return CLASSIFICATION[meeting.classification]
    return URGENCY[meeting.urgency]


def annex_line(count: int) -> str:
    """Return "2 (dua) berkas", "-" when nothing is attached (V04)."""
    return counted(count, "berkas") if count else "-"


def recipients_in_order(record: MeetingRecord) -> list[Recipient]:
    """Return the addressees by office in protocol order (product B3)."""
    recipients = record.invitation.recipients if record.invitation else ()
    order = offices_in_order(record, (recipient.office for recipient in recipients))
    return sorted(recipients, key=lambda recipient: order.index(recipient.office))


def addressee(record: MeetingRecord, recipient: Recipient) -> str:
    """Return whom the letter addresses: an office title rather than a person or body (§12).

    The post given, else the person's own post, else the name; a bare office gets its head.
    """
    person = record.person(recipient.person)
    post = recipient.addressee or (person.position if person else None) or ""
    if post.strip():
        return addressee_line(post)
    if person:
        return official_line(person_name(person, polite=True))
    return office_head(record, recipient.office)


def full_addressee(record: MeetingRecord, recipient: Recipient) -> str:
    """Return `addressee` where no office stands above it: a post that names none gets its own.

    "Kepala Seksi Drainase Dinas Sumber Daya Air"; of an outside body, or after a name, with a comma
    ("Associate Director, 100 Resilient Cities", §12).
    """
    words, office = addressee(record, recipient), record.office(recipient.office)
    if names_office(words, office, recipient.office):
        return words
    inside = is_office_title(words) and not (office and office.external)
    name = office_name(record, recipient.office)
    return post_of_office(words, name, " " if inside else ", ")


def addressee_of_office(record: MeetingRecord, code: str) -> str:
    """Return whom a letter to an office addresses: the post its invitation named, else its head."""
    named = (one for one in recipients_in_order(record) if one.office == code and one.addressee)
    first = next(named, None)
    return full_addressee(record, first) if first else office_head(record, code)


def letter_signer(
    record: MeetingRecord, letter: Invitation, profile: Profile, *, stamp: bool
) -> Signer:
    """Return the block of a letter's signatory, a person's key or a post in words, with its chain.

    A post that one person of the record holds prints that person's name.
    """
    person = record.person(letter.signatory)
    if person is not None:
        title = (person.position or "").strip() or office_name(record, person.office)
    else:
        title = (letter.signatory or "").strip()
        holders = [p for p in record.people if title and (p.position or "").strip() == title]
        person = holders[0] if len(holders) == 1 else None
    return person_signer(signing_chain(title, letter, profile), person, profile, stamp=stamp)


def carbon_copies(copies: Sequence[str]) -> tuple[Block, ...]:
    """Return "Tembusan:" and its entries, after the signature; one entry has no number (§8)."""
    lines = [addressee_line(line) for line in copies if line.strip()]
    if not lines:
        return ()
    head = Paragraph(plain("Tembusan:"), align="left", keep_with_next=True)
    entries = [Paragraph(plain(line), align="left") for line in lines]
    if len(entries) == 1:
        return (Together((head, *entries)),)
    items = tuple(ListItem(list_label(1, n), (p,)) for n, p in enumerate(entries, 1))
    return (Together((head, ItemList(items))),)
