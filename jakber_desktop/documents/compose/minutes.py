"""The notula: what a meeting was, who came, what was said, agreed and is to be done (naskah §6)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jakber_desktop.documents.compose import minutes_sections as sections
from jakber_desktop.documents.compose.errata import with_errata
from jakber_desktop.documents.compose.letterhead import compose_letterhead, place_of
from jakber_desktop.documents.compose.minutes_facts import (
    absent_fact,
    agenda_fact,
    attendance_table,
    facts_block,
)
from jakber_desktop.documents.compose.minutes_standing import (
    consolidated_mark,
    left_over,
    numbered,
    standing,
)
from jakber_desktop.documents.compose.minutes_tables import follow_up_table, target_table
from jakber_desktop.documents.compose.signatures import meeting_signatures
from jakber_desktop.documents.compose.times import place_and_date
from jakber_desktop.documents.compose.title_shape import (
    author_of,
    footer,
    security_mark,
    title_block,
)
from jakber_desktop.documents.tree import (
    Document,
    FactsTable,
    Heading,
    Paragraph,
    Rule,
    Together,
    plain,
)
from jakber_desktop.language.enumerations import list_label
from jakber_desktop.language.numbers import roman
from jakber_desktop.model.record import PRESENT

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jakber_desktop.documents.compose.options import ComposeOptions
    from jakber_desktop.documents.profiles import Profile
    from jakber_desktop.documents.tree import Block
    from jakber_desktop.model.record import MeetingRecord

_LAST = "PENUTUP"
"""Stays on one page with the signatures (ui-design §14)."""


def compose_minutes(record: MeetingRecord, profile: Profile, options: ComposeOptions) -> Document:
    """Return the notula of a meeting, complete or not: what is unknown prints as a gap."""
    meeting = record.meeting
    kop = compose_letterhead(record, options)
    name = profile.minutes_word.capitalize()
    signed = place_and_date(place_of(kop), meeting.minutes_date)
    record, left = with_errata(record) if options.consolidated else (record, ())
    number = numbered(meeting.minutes_number, options)
    seal = None if options.draft or options.consolidated else options.seal
    blocks: tuple[Block, ...] = (
        *security_mark(meeting),
        title_block(profile.minutes_word, record.meeting, number),
        *consolidated_mark(options, record.corrections),
        facts_block(record),
        *attendance_table(record),
        FactsTable((*absent_fact(record), agenda_fact(record))),
        Rule(),
        *_lettered(record, profile),
        meeting_signatures(record, profile, signed, "meeting.minutes_date"),
        *_annexes(record),
        *left_over(options, left),
    )
    return Document(
        kind="notula",
        title=f"{name} {meeting.title}",
        blocks=blocks,
        letterhead=kop,
        author=author_of(record, kop.unit_line),
        subject=meeting.title,
        draft=options.draft,
        footer=footer(name, number, *standing(options, profile), seal),
    )


def _lettered(record: MeetingRecord, profile: Profile) -> Iterator[Block]:
    """The sections that have something to say, A. B. C. without a gap between letters."""
    parts = (
        ("PEMBUKAAN", sections.opening(record), "meeting.opened_at"),
        (sections.approval_title(record, profile.minutes_word), sections.approval(record), ""),
        ("PEMBAHASAN", sections.discussion(record), "agenda"),
        ("KESIMPULAN DAN KEPUTUSAN", sections.conclusions(record), "decisions"),
        ("TINDAK LANJUT", follow_up_table(record), "action_items"),
        ("PEMANTAUAN TARGET", target_table(record), "target_updates"),
        (_LAST, sections.closing(record), ""),
    )
    letter = 0
    for title, blocks, anchor in parts:
        if blocks:
            letter += 1
            section = (Heading(list_label(0, letter), plain(title), anchor=anchor), *blocks)
            yield from (Together(section),) if title == _LAST else section


def _annexes(record: MeetingRecord) -> tuple[Block, ...]:
    """The line "Lampiran: I. Daftar hadir; II. ..."; one annex has no numeral."""
    names = ["Daftar hadir"] if any(e.status in PRESENT for e in record.attendance) else []
    names += [attachment.name for attachment in record.materials]
    if len(names) > 1:
        names = [f"{roman(n)}. {name}" for n, name in enumerate(names[:3999], 1)]
    line = f"Lampiran: {'; '.join(names)}"
    return (Paragraph(plain(line), align="left", small=True),) if names else ()
