"""The surat undangan, with its Lampiran page when there are many addressees (naskah-dinas §4)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from jakber_desktop.documents.compose.invitation_agenda import invitation_agenda
from jakber_desktop.documents.compose.letter_addressees import Addressees
from jakber_desktop.documents.compose.letter_shape import (
    carbon_copies,
    letter_signer,
    nature,
)
from jakber_desktop.documents.compose.letterhead import compose_letterhead, place_of
from jakber_desktop.documents.compose.naming import entry_label, office_name
from jakber_desktop.documents.compose.times import (
    invited_time,
    meeting_date,
    place_and_date,
    venue_text,
)
from jakber_desktop.documents.compose.title_shape import author_of, footer, security_mark
from jakber_desktop.documents.compose.wording import END_MARKS, fact, for_subject, lower_opening
from jakber_desktop.documents.tree import (
    Document,
    FactsTable,
    LetterOpening,
    Paragraph,
    Signatures,
    plain,
)
from jakber_desktop.language.dates import long_date
from jakber_desktop.language.typography import full_stop
from jakber_desktop.model.record import Invitation

if TYPE_CHECKING:
    from jakber_desktop.documents.compose.options import ComposeOptions
    from jakber_desktop.documents.profiles import Profile
    from jakber_desktop.documents.tree import Block, Fact, Letterhead
    from jakber_desktop.model.record import EarlierLetter, MeetingRecord

_NAME = "Surat undangan"
_DRAFT_NOTE = "Draf, belum terbit."
_OF_ITSELF = re.compile(r"(?:dalam rangka|sehubungan dengan|untuk|guna)\s", re.IGNORECASE)
_SENTENCES = re.compile(r"[.!?]\s+\S")
_INVITING = "dengan hormat kami mengundang Saudara untuk hadir pada:"
_IN_PERSON = "Mengingat pentingnya acara tersebut, mohon hadir tepat waktu dan tidak diwakilkan."
_BY_PROXY = (
    "Mengingat pentingnya acara tersebut, mohon hadir tepat pada waktunya. Apabila berhalangan, "
    "mohon menugaskan pejabat yang mewakili dan menyampaikan konfirmasi kepada {office}."
)
_THANKS = "Atas perhatian dan kehadiran Saudara, kami ucapkan terima kasih."
_REPLACING = (
    "Meralat surat kami Nomor {number}{date}, dengan ini kami sampaikan undangan pengganti. Surat "
    "tersebut kami nyatakan tidak berlaku."
)
_ANNEX = "DAFTAR PENERIMA UNDANGAN"


def compose_invitation(
    record: MeetingRecord, profile: Profile, options: ComposeOptions
) -> Document:
    """Return the letter of a meeting; without an invitation in the record a letter of gaps.

    One that replaces an `options.earlier` letter says so in its Hal and its first sentence.
    """
    meeting, letter = record.meeting, record.invitation or Invitation()
    kop = compose_letterhead(record, options)
    to = Addressees(record, profile)
    signed = Signatures((letter_signer(record, letter, profile, stamp=not options.draft),))
    state, note = ("Draf", _DRAFT_NOTE) if options.draft else ("Terbit", "")
    blocks: tuple[Block, ...] = (
        *security_mark(meeting),
        _opening(record, profile, options, kop, to),
        *_replacing(options.earlier),
        *_body(record, letter),
        signed,
        *carbon_copies(letter.carbon_copies),
        *to.annex(_ANNEX, letter.number, letter.date, signed),
    )
    return Document(
        kind="undangan",
        title=f"{_NAME} {meeting.title}",
        blocks=blocks,
        letterhead=kop,
        author=author_of(record, kop.unit_line),
        subject=subject_line(record, letter),
        draft=options.draft,
        footer=footer(_NAME, letter.number, state, note),
    )


def subject_line(record: MeetingRecord, letter: Invitation) -> str:
    """Return the words of the Hal line: those given, else "Undangan" and the meeting's title.

    A long title is shortened; the letter tells it whole as *acara*.
    """
    own, given = f"Undangan {record.meeting.title}", " ".join((letter.subject or "").split())
    return given if given and given != own else for_subject(own)


def missing_for_issue(record: MeetingRecord) -> tuple[str, ...]:
    """Return what a letter lacks that is to leave the house, as paths in the record.

    Number, date and signatory (V17, V20): without them it is a draft and carries the mark.
    """
    letter = record.invitation or Invitation()
    needed = {
        "invitation.number": (letter.number or "").strip(),
        "invitation.date": letter.date,
        "invitation.signatory": (letter.signatory or "").strip(),
    }
    return tuple(path for path, value in needed.items() if not value)


def _opening(
    record: MeetingRecord,
    profile: Profile,
    options: ComposeOptions,
    kop: Letterhead,
    to: Addressees,
) -> LetterOpening:
    letter = record.invitation or Invitation()
    subject = subject_line(record, letter)
    if options.earlier is not None:
        subject = f"Ralat {subject}"
    references = (
        fact("Nomor", letter.number, "invitation.number"),
        fact("Sifat", nature(record.meeting, profile)),
        fact("Lampiran", to.annexes(len(record.materials))),
        fact("Hal", subject, "invitation.subject"),
    )
    return LetterOpening(
        references=references,
        place_and_date=place_and_date(place_of(kop), letter.date),
        addressee=to.lines,
        addressee_labels=to.labels,
        place=to.destination(kop),
        address_side=profile.address_side,
        salutation=profile.salutation,
    )


def _replacing(earlier: EarlierLetter | None) -> tuple[Block, ...]:
    """The sentence that takes the earlier letter back; () of a first letter."""
    if earlier is None:
        return ()
    date = f" tanggal {long_date(earlier.date, False, nbsp=True)}" if earlier.date else ""
    words = _REPLACING.format(number=earlier.number, date=date)
    return (Paragraph(plain(words), indent_first=True),)


# --- body ----------------------------------------------------------------------------------------


def _body(record: MeetingRecord, letter: Invitation) -> tuple[Block, ...]:
    if letter.no_substitutes:
        coming = _IN_PERSON
    else:
        office = office_name(record, record.meeting.organizer) or "kami"
        coming = full_stop(_BY_PROXY.format(office=office).removesuffix("."))
    return (
        *_purpose(record),
        FactsTable(tuple(_facts(record)), label_width=28, indent=10, keep_together=True),
        Paragraph(plain(coming), indent_first=True),
        Paragraph(plain(_THANKS), indent_first=True),
    )


def _purpose(record: MeetingRecord) -> tuple[Block, ...]:
    """The opening sentence; a purpose of several sentences stands before it as it is."""
    purpose = " ".join((record.meeting.purpose or "").split())
    if _SENTENCES.search(purpose):
        first = Paragraph(plain(full_stop(purpose)), indent_first=True, anchor="meeting.purpose")
        return (first, Paragraph(plain(f"Sehubungan dengan itu, {_INVITING}"), indent_first=True))
    reason = f"Dalam rangka penyelenggaraan {record.meeting.title}"
    if purpose:
        bare = purpose.rstrip(END_MARKS)
        reason = bare[:1].upper() + bare[1:]
        if not _OF_ITSELF.match(bare):
            reason = f"Dalam rangka {lower_opening(bare)}"
    sentence = plain(f"{reason}, {_INVITING}")
    return (Paragraph(sentence, indent_first=True, anchor="meeting.purpose"),)


def _facts(record: MeetingRecord) -> list[Fact]:
    meeting, chair = record.meeting, record.holder("chair")
    rows = [
        fact("hari/tanggal", meeting_date(meeting), "meeting.date"),
        fact("waktu", invited_time(meeting), "meeting.invited_start"),
        fact("tempat", venue_text(meeting), "meeting.venue"),
        fact("acara", meeting.title, "meeting.title"),
    ]
    rows += [fact("pimpinan", entry_label(record, chair))] if chair else []
    rows += invitation_agenda(record)
    rows += [fact("tautan", meeting.online_link)] if meeting.online_link else []
    return rows
