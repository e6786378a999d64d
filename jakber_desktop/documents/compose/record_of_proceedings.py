"""The berita acara: parties, results, and as many signatures as parties (naskah-dinas §7.1)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jakber_desktop.documents.compose.course import took_place
from jakber_desktop.documents.compose.letterhead import compose_letterhead, place_of
from jakber_desktop.documents.compose.minutes_sections import called_off, opening
from jakber_desktop.documents.compose.parties import meeting_parties, party_list
from jakber_desktop.documents.compose.party_signatures import party_signatures, signing_variant
from jakber_desktop.documents.compose.results import result_blocks
from jakber_desktop.documents.compose.times import held_at, place_and_date
from jakber_desktop.documents.compose.title_shape import (
    about_block,
    author_of,
    footer,
    security_mark,
)
from jakber_desktop.documents.compose.witnesses import witness_signatures
from jakber_desktop.documents.compose.wording import counted
from jakber_desktop.documents.tree import Document, Paragraph, Run, plain
from jakber_desktop.language.dates import date_in_words, weekday_name

if TYPE_CHECKING:
    import datetime as dt

    from jakber_desktop.documents.compose.options import ComposeOptions
    from jakber_desktop.documents.profiles import Profile
    from jakber_desktop.documents.tree import Block
    from jakber_desktop.model.record import MeetingRecord

_NAME = "Berita acara"
_LEAST_COPIES = 2
_HELD = "telah melaksanakan"
_HELD_GAP = Run("[telah melaksanakan]", gap=True)
"""Of a meeting that is only planned: the paper claims nothing before it took place."""
_RESULTS = " {title} dengan hasil sebagai berikut:"
_STATED = "menerangkan hal berikut:"
_CLOSING = (
    "Demikian berita acara ini dibuat dalam rangkap {copies} untuk dipergunakan sebagaimana "
    "mestinya."
)


def compose_record_of_proceedings(
    record: MeetingRecord, profile: Profile, options: ComposeOptions
) -> Document:
    """Return the record; its day is that of the meeting unless `options.date` says another.

    Each party that signs gets a copy, and there are two at least.
    """
    meeting, kop = record.meeting, compose_letterhead(record, options)
    day = options.date or meeting.date
    parties = meeting_parties(record)
    if signing_variant(parties, options) == "single":
        parties = parties[:1]
    closing = _CLOSING.format(copies=counted(max(len(parties), _LEAST_COPIES), "").strip())
    blocks: tuple[Block, ...] = (
        *security_mark(meeting),
        about_block(_NAME.upper(), f"Hasil {meeting.title}", options.number),
        _opening(record, day),
        *party_list(record, parties),
        *_outcome(record),
        Paragraph(plain(closing), keep_with_next=True),
        *party_signatures(record, parties, profile, options, place_and_date(place_of(kop), day)),
        *witness_signatures(record, profile),
    )
    return Document(
        kind="berita-acara",
        title=f"{_NAME} {meeting.title}",
        blocks=blocks,
        letterhead=kop,
        author=author_of(record, kop.unit_line),
        subject=meeting.title,
        draft=options.draft,
        footer=footer(_NAME, options.number, "Draf" if options.draft else "Terbit"),
    )


def _opening(record: MeetingRecord, day: dt.date) -> Paragraph:
    """ "Pada hari ini, Rabu, tanggal empat bulan April ... (4-4-2018), bertempat di ..., kami:"."""
    figures = f"{day.day}-{day.month}-{day.year}"
    when = f"Pada hari ini, {weekday_name(day)}, {date_in_words(day)} ({figures}), "
    text = (Run(when), *held_at(record.meeting), Run(", kami:"))
    return Paragraph(text, keep_with_next=True, anchor="meeting.venue")


def _outcome(record: MeetingRecord) -> tuple[Block, ...]:
    """What the meeting arrived at; of one called off, that it was and why."""
    if called_off(record.meeting):
        told = (block for block in opening(record) if isinstance(block, Paragraph))
        sentences = (Paragraph(block.text, anchor=block.anchor) for block in told)
        return (Paragraph(plain(_STATED), keep_with_next=True), *sentences)
    held = plain(_HELD) if took_place(record) else (_HELD_GAP,)
    lead = (*held, Run(_RESULTS.format(title=record.meeting.title)))
    return (Paragraph(lead, keep_with_next=True), *result_blocks(record))
