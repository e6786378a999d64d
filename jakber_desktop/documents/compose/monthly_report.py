"""The laporan bulanan: cover, preface, summary, contents, meetings by class, annexes (§7.3)."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from jakber_desktop.documents.compose.attendance_recap import figures
from jakber_desktop.documents.compose.letterhead import kop_of, place_of
from jakber_desktop.documents.compose.monthly_counts import (
    counts_sentence,
    month_counts,
    outcome_sentences,
)
from jakber_desktop.documents.compose.monthly_lists import annex_list, annexed, class_lists
from jakber_desktop.documents.compose.signatures import TITLE_GAP, person_signer
from jakber_desktop.documents.compose.times import place_and_date
from jakber_desktop.documents.compose.title_shape import footer
from jakber_desktop.documents.compose.wording import GAP
from jakber_desktop.documents.tree import (
    Contents,
    Document,
    Gap,
    Heading,
    PageBreak,
    Paragraph,
    Run,
    Signatures,
    TitleBlock,
    plain,
)
from jakber_desktop.language.dates import month_year

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from jakber_desktop.documents.charts.chart import Chart
    from jakber_desktop.documents.compose.options import ComposeOptions
    from jakber_desktop.documents.profiles import Profile
    from jakber_desktop.documents.tree import Block, Letterhead, Text
    from jakber_desktop.model.record import MeetingRecord

_NAME = "Laporan bulanan"
_COVER_MM = 55.0
_NOTHING = "Pada bulan {month} tidak ada kegiatan yang tercatat."
_PREFACE = (
    "Laporan ini memuat kegiatan bulan {month}: jumlah kegiatan menurut golongannya, daftar rapat "
    "dengan hasilnya{annexes}.",
    "Ucapan terima kasih kami sampaikan kepada seluruh kantor dan mitra yang mendukung "
    "pelaksanaan kegiatan tersebut. Semoga laporan ini bermanfaat sebagai bahan pertimbangan dan "
    "arahan lebih lanjut.",
)
_PREFACE_TITLE, _SUMMARY_TITLE = "KATA PENGANTAR", "RINGKASAN EKSEKUTIF"
_CONTENTS_TITLE, _LISTS_TITLE, _ANNEX_TITLE = "DAFTAR ISI", "DAFTAR KEGIATAN", "DAFTAR LAMPIRAN"
_PICTURES_TITLE = "KEGIATAN DALAM GAMBAR"
_CHAPTERS = (_PREFACE_TITLE, _SUMMARY_TITLE, _PICTURES_TITLE, _LISTS_TITLE, _ANNEX_TITLE)


def compose_month(
    year: int,
    month: int,
    records: Sequence[MeetingRecord],
    profile: Profile,
    options: ComposeOptions,
    pictures: Sequence[Chart] = (),
) -> Document:
    """Return the report of one month from its meetings in order; without any it says so.

    `pictures` of the year that ends with it stand in a chapter of their own.

    `options.number` is the register's, None prints a gap; meetings that are not open are counted
    and never named (R4).
    """
    name = month_year(dt.date(year, month, 1), nbsp=True)
    kop = kop_of(options.letterhead, options.crest, draft=options.draft)
    return Document(
        kind="laporan-bulanan",
        title=f"{_NAME} {name}",
        blocks=(
            *_cover(name, kop, options.number),
            PageBreak(),
            *_preface(name, kop, profile, options.date, annexed=bool(annexed(records))),
            PageBreak(),
            *_summary(name, records),
            *_contents(pictured=any(not one.empty for one in pictures)),
            PageBreak(),
            *_pictures(pictures),
            *_lists(records, profile),
        ),
        letterhead=kop,
        author=kop.unit_line,
        subject=f"{_NAME} {name}",
        draft=options.draft,
        footer=footer(_NAME, options.number, "Draf" if options.draft else "Terbit"),
    )


def _cover(month: str, kop: Letterhead, number: str | None) -> tuple[Block, ...]:
    line: Text = plain(f"NO: {number}") if number else (Run("NO: "), GAP)
    return (
        Paragraph(line, align="center"),
        Gap(_COVER_MM),
        TitleBlock(_NAME.upper(), plain(month.upper())),
        Gap(_COVER_MM),
        Paragraph(plain(kop.unit_line, bold=True), align="center"),
    )


def _preface(
    month: str, kop: Letterhead, profile: Profile, date: dt.date | None, *, annexed: bool
) -> Iterator[Block]:
    """Thanks and purpose, signed with place and month; nobody is known to sign it."""
    place = place_of(kop)
    signed = place_and_date(place, date) if date else plain(f"{place}, {month}")
    annexes = f", dan {profile.minutes_word.lower()} sebagai lampiran" if annexed else ""
    yield _chapter(_PREFACE_TITLE)
    for text in _PREFACE:
        yield Paragraph(plain(text.format(month=month, annexes=annexes)), indent_first=True)
    yield Signatures((person_signer((signed, TITLE_GAP), None, profile),))


def _summary(month: str, records: Sequence[MeetingRecord]) -> Iterator[Block]:
    yield _chapter(_SUMMARY_TITLE)
    counts = month_counts(records)
    told = [counts_sentence(month, counts)] if records else [_NOTHING.format(month=month)]
    for sentence in (*told, *outcome_sentences(counts)):
        yield Paragraph(plain(sentence))


def _contents(*, pictured: bool) -> Iterator[Block]:
    yield _chapter(_CONTENTS_TITLE)
    yield Contents(tuple(one for one in _CHAPTERS if pictured or one != _PICTURES_TITLE))


def _pictures(pictures: Sequence[Chart]) -> Iterator[Block]:
    if any(not one.empty for one in pictures):
        yield _chapter(_PICTURES_TITLE)
        yield from figures(pictures, "")
        yield PageBreak()


def _lists(records: Sequence[MeetingRecord], profile: Profile) -> Iterator[Block]:
    yield _chapter(_LISTS_TITLE)
    yield from class_lists(records)
    yield _chapter(_ANNEX_TITLE)
    yield from annex_list(records, profile)


def _chapter(title: str) -> Heading:
    return Heading("", plain(title))
