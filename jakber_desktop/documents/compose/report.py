"""The laporan rapat: a meeting told to a superior in the five chapters of naskah-dinas §7.3."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from jakber_desktop.documents.compose import report_chapters as chapters
from jakber_desktop.documents.compose.course import took_place
from jakber_desktop.documents.compose.letterhead import compose_letterhead, place_of
from jakber_desktop.documents.compose.naming import entry_post, present_holder
from jakber_desktop.documents.compose.signatures import office_title, role_signer
from jakber_desktop.documents.compose.times import place_and_date
from jakber_desktop.documents.compose.title_shape import (
    about_block,
    author_of,
    footer,
    security_mark,
)
from jakber_desktop.documents.tree import Document, Heading, Paragraph, Signatures, Together, plain
from jakber_desktop.language.enumerations import list_label
from jakber_desktop.language.numbers import roman
from jakber_desktop.model.record import PRESENT

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jakber_desktop.documents.compose.options import ComposeOptions
    from jakber_desktop.documents.profiles import Profile
    from jakber_desktop.documents.tree import Block, Signer, Text
    from jakber_desktop.model.record import MeetingRecord

_NAME = "Laporan rapat"
_WORD = "LAPORAN"
_LAST = "PENUTUP"


def compose_report(record: MeetingRecord, profile: Profile, options: ComposeOptions) -> Document:
    """Return the report of any meeting; what is not known prints as a gap."""
    meeting = record.meeting
    kop = compose_letterhead(record, options)
    signed = place_and_date(place_of(kop), options.date)
    blocks: tuple[Block, ...] = (
        *security_mark(meeting),
        about_block(_WORD, f"Hasil {meeting.title}", options.number),
        *_lettered(record, profile),
        Signatures((_signer(record, profile, signed),)),
        *_annexes(record, profile),
    )
    return Document(
        kind="laporan-rapat",
        title=f"{_NAME} {meeting.title}",
        blocks=blocks,
        letterhead=kop,
        author=author_of(record, kop.unit_line),
        subject=meeting.title,
        draft=options.draft,
        footer=footer(_NAME, options.number, "Draf" if options.draft else "Terbit"),
    )


def _lettered(record: MeetingRecord, profile: Profile) -> Iterator[Block]:
    parts = (
        ("PENDAHULUAN", chapters.introduction(record)),
        ("KEGIATAN YANG DILAKSANAKAN", chapters.activities(record, profile)),
        ("HASIL YANG DICAPAI", chapters.results(record)),
        ("SIMPULAN DAN SARAN", chapters.conclusions_and_advice(record)),
        (_LAST, chapters.closing(record, profile)),
    )
    for n, (title, blocks) in enumerate(parts, 1):
        section = (Heading(list_label(0, n), plain(title)), *blocks)
        yield from (Together(section),) if title == _LAST else section


def _signer(record: MeetingRecord, profile: Profile, signed: Text) -> Signer:
    """Who led the meeting reports it, under their own post."""
    chair = present_holder(record, "chair")
    post = entry_post(record, chair) if chair else ""
    signer = role_signer(record, "chair", (signed, *office_title(post, profile)), profile)
    return replace(signer, stamp=False)


def _annexes(record: MeetingRecord, profile: Profile) -> tuple[Block, ...]:
    """The papers there are, then the materials (naskah-dinas §7.3, V04); one has no numeral."""
    letter, meeting = record.invitation, record.meeting
    sent = letter if letter and (letter.number or letter.date) else None
    names = [
        *([f"Surat undangan{_of(sent.number)}"] if sent else []),
        *(["Daftar hadir"] if any(e.status in PRESENT for e in record.attendance) else []),
        *(
            [f"{profile.minutes_word.capitalize()}{_of(meeting.minutes_number)}"]
            if took_place(record)
            else []
        ),
        *(attachment.name for attachment in record.materials),
    ]
    if len(names) > 1:
        names = [f"{roman(n)}. {name}" for n, name in enumerate(names[:3999], 1)]
    line = plain(f"Lampiran: {'; '.join(names)}")
    return (Paragraph(line, align="left", small=True),) if names else ()


def _of(number: str | None) -> str:
    return f" Nomor {number}" if number else ""
