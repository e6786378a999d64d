"""The surat dinas to an outside office: what it is asked to do after a meeting, in letter shape.

A nota dinas stays inside the government; a body outside it is written to by letter (naskah-dinas
§1, §4: the surat dinas has the form of the invitation).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from jakber_desktop.documents.compose.follow_up_letter import follow_up_body, follow_up_subject
from jakber_desktop.documents.compose.letter_shape import (
    addressee_of_office,
    annex_line,
    letter_signer,
    nature,
)
from jakber_desktop.documents.compose.letterhead import compose_letterhead, place_of
from jakber_desktop.documents.compose.naming import entry_post, present_holder
from jakber_desktop.documents.compose.signatures import entry_signer, office_title
from jakber_desktop.documents.compose.times import place_and_date
from jakber_desktop.documents.compose.title_shape import author_of, footer, security_mark
from jakber_desktop.documents.compose.wording import GAP, fact, upper_first
from jakber_desktop.documents.tree import Document, LetterOpening, Signatures, plain

if TYPE_CHECKING:
    from jakber_desktop.documents.compose.options import ComposeOptions
    from jakber_desktop.documents.compose.phrasing import Blocks
    from jakber_desktop.documents.profiles import Profile
    from jakber_desktop.documents.tree import Letterhead, Signer
    from jakber_desktop.model.record import MeetingRecord

OUTSIDE_NAME = "Surat dinas"
_PLACE = "Tempat"
"""The town of an outside body is not known."""


def is_outside(record: MeetingRecord, code: str | None) -> bool:
    """Whether an office is written to by letter rather than by memo."""
    office = record.office(code) if code else None
    return bool(office and office.external)


def compose_outside_letter(
    record: MeetingRecord, code: str, profile: Profile, options: ComposeOptions
) -> Document:
    """Return the letter to the office with this code; its number and date are of the options.

    Who signed the invitation signs, with the same chain, else whoever led.
    Raises OfficeOwesNothing.
    """
    subject, body = follow_up_subject(record), follow_up_body(record, code)
    return letter_of(record, code, profile, options, subject, body)


def letter_of(
    record: MeetingRecord,
    code: str,
    profile: Profile,
    options: ComposeOptions,
    subject: str,
    body: Blocks,
) -> Document:
    """Return a letter with these words, signed as the letters of the meeting are."""
    kop = compose_letterhead(record, options)
    return Document(
        kind="nota-dinas",
        title=f"{OUTSIDE_NAME} {subject}",
        blocks=(
            *security_mark(record.meeting),
            _opening(record, code, profile, options, kop, subject),
            *body,
            Signatures((_signer(record, profile, stamp=not options.draft),)),
        ),
        letterhead=kop,
        author=author_of(record, kop.unit_line),
        subject=subject,
        draft=options.draft,
        footer=footer(OUTSIDE_NAME, options.number, "Draf" if options.draft else "Terbit"),
    )


def _opening(
    record: MeetingRecord,
    code: str,
    profile: Profile,
    options: ComposeOptions,
    kop: Letterhead,
    subject: str,
) -> LetterOpening:
    to = addressee_of_office(record, code)
    return LetterOpening(
        references=(
            fact("Nomor", options.number),
            fact("Sifat", nature(record.meeting, profile)),
            fact("Lampiran", annex_line(0)),
            fact("Hal", subject),
        ),
        place_and_date=place_and_date(place_of(kop), options.date),
        addressee=(plain(to) if to else (GAP,),),
        place=_PLACE,
        address_side=profile.address_side,
        salutation=profile.salutation,
    )


def _signer(record: MeetingRecord, profile: Profile, *, stamp: bool) -> Signer:
    letter = record.invitation
    if letter is not None and letter.signatory:
        return letter_signer(record, letter, profile, stamp=stamp)
    chair = present_holder(record, "chair") or record.holder("chair")
    post = upper_first(entry_post(record, chair)) if chair else ""
    return entry_signer(record, chair, office_title(post, profile), profile, stamp=stamp)
