"""The short report of a meeting in a nota dinas: what, when, results, follow-ups (§7.2)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jakber_desktop.documents.compose.course import took_place
from jakber_desktop.documents.compose.headcount import headcount, headcount_words
from jakber_desktop.documents.compose.minutes_sections import called_off, opening
from jakber_desktop.documents.compose.minutes_tables import follow_up_table
from jakber_desktop.documents.compose.naming import entry_label, present_holder
from jakber_desktop.documents.compose.results import result_blocks
from jakber_desktop.documents.compose.times import (
    actual_time,
    invited_time,
    meeting_date,
    venue_text,
)
from jakber_desktop.documents.compose.wording import fact
from jakber_desktop.documents.tree import FactsTable, Paragraph, plain

if TYPE_CHECKING:
    from jakber_desktop.documents.compose.phrasing import Blocks
    from jakber_desktop.documents.profiles import Profile
    from jakber_desktop.documents.tree import Block, Fact
    from jakber_desktop.model.record import MeetingRecord

_LEAD = "Dengan hormat kami laporkan pelaksanaan {title} sebagai berikut:"
_LEAD_PLANNED = "Dengan hormat kami laporkan rencana {title} sebagai berikut:"
_LEAD_CALLED_OFF = "Dengan hormat kami laporkan bahwa {title} tidak terlaksana sesuai rencana:"
_RESULTS = "Rapat menghasilkan hal-hal berikut:"
_ACTIONS = "Tindak lanjut hasil rapat:"
_CLOSING = "{minutes} rapat kami lampirkan. Demikian kami laporkan, mohon arahan lebih lanjut."
_CLOSING_ALONE = "Demikian kami laporkan, mohon arahan lebih lanjut."
_SUBJECT = {"postponed": "Penundaan", "cancelled": "Pembatalan"}


def report_subject(record: MeetingRecord) -> str:
    """Return the words of the Hal line."""
    word = "Hasil" if took_place(record) else _SUBJECT.get(record.meeting.status, "Rencana")
    return f"Laporan {word} {record.meeting.title}"


def report_body(record: MeetingRecord, profile: Profile) -> Blocks:
    """Return the body of the memo; of a meeting called off that it was, and why.

    Of one that is only planned it tells when and where, and speaks of no results or notula.
    """
    if called_off(record.meeting):
        return (
            _sentence(_LEAD_CALLED_OFF.format(title=record.meeting.title)),
            _facts(_planned(record)),
            *_told(opening(record)),
            _sentence(_CLOSING_ALONE),
        )
    if not took_place(record):
        return (
            _sentence(_LEAD_PLANNED.format(title=record.meeting.title)),
            _facts(_planned(record)),
            _sentence(_CLOSING_ALONE),
        )
    return (
        _sentence(_LEAD.format(title=record.meeting.title)),
        _facts(_held(record)),
        Paragraph(plain(_RESULTS), indent_first=True, keep_with_next=True),
        *result_blocks(record, internal=True, level=1),
        *_actions(record),
        _sentence(_CLOSING.format(minutes=profile.minutes_word.capitalize())),
    )


def _sentence(text: str) -> Paragraph:
    return Paragraph(plain(text), indent_first=True)


def _facts(rows: tuple[Fact, ...]) -> FactsTable:
    return FactsTable(rows, label_width=28, indent=10, keep_together=True)


def _planned(record: MeetingRecord) -> tuple[Fact, ...]:
    meeting = record.meeting
    return (
        fact("hari/tanggal", meeting_date(meeting), "meeting.date"),
        fact("waktu", invited_time(meeting), "meeting.invited_start"),
        fact("tempat", venue_text(meeting), "meeting.venue"),
    )


def _held(record: MeetingRecord) -> tuple[Fact, ...]:
    """When it was in fact, never when it was to be (V02); who led it, how many came."""
    meeting, chair = record.meeting, present_holder(record, "chair")
    return (
        fact("hari/tanggal", meeting_date(meeting), "meeting.date"),
        fact("waktu", actual_time(meeting), "meeting.opened_at"),
        fact("tempat", venue_text(meeting), "meeting.venue"),
        fact("pimpinan", entry_label(record, chair) if chair else None),
        fact("peserta", headcount_words(headcount(record.attendance))),
    )


def _told(blocks: Blocks) -> tuple[Block, ...]:
    """The sentence of the notula, as a paragraph of the letter."""
    return tuple(
        Paragraph(block.text, indent_first=True, anchor=block.anchor)
        for block in blocks
        if isinstance(block, Paragraph)
    )


def _actions(record: MeetingRecord) -> tuple[Block, ...]:
    table = follow_up_table(record, mark_closed=True)
    head = Paragraph(plain(_ACTIONS), indent_first=True, keep_with_next=True)
    return (head, *table) if table else ()
