"""The naskah pimpinan: the run sheet with what only the chair may read (product D4)."""

from __future__ import annotations

from itertools import count
from typing import TYPE_CHECKING

from jakber_desktop.documents.compose.agenda_order import agenda_places
from jakber_desktop.documents.compose.carrying import earlier_table
from jakber_desktop.documents.compose.course import is_over
from jakber_desktop.documents.compose.letter_shape import addressee
from jakber_desktop.documents.compose.letterhead import compose_letterhead
from jakber_desktop.documents.compose.minutes_tables import follow_up_table
from jakber_desktop.documents.compose.naming import office_name, participant_line
from jakber_desktop.documents.compose.phrasing import at_level, cited
from jakber_desktop.documents.compose.results import decisions_in_force
from jakber_desktop.documents.compose.run_sheet import plan_facts, run_table
from jakber_desktop.documents.compose.sheet_order import sheet_places
from jakber_desktop.documents.compose.speech import decision_blocks, point_blocks
from jakber_desktop.documents.compose.title_shape import (
    author_of,
    footer,
    security_mark,
    title_block,
)
from jakber_desktop.documents.compose.wording import GAP
from jakber_desktop.documents.markdown import markdown_blocks
from jakber_desktop.documents.tree import (
    Cell,
    Column,
    Document,
    FactsTable,
    Heading,
    ItemList,
    ListItem,
    Paragraph,
    Row,
    RowGroup,
    Table,
    plain,
)
from jakber_desktop.language.enumerations import list_label
from jakber_desktop.language.words import ATTENDANCE_STATUS, RESPONSE

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from jakber_desktop.documents.compose.agenda_order import Place
    from jakber_desktop.documents.compose.options import ComposeOptions
    from jakber_desktop.documents.compose.phrasing import Blocks
    from jakber_desktop.documents.compose.sheet_order import Place as SheetPlace
    from jakber_desktop.documents.profiles import Profile
    from jakber_desktop.documents.tree import Block
    from jakber_desktop.model.record import MeetingRecord

_NAME = "Naskah pimpinan"
_FOR_THE_CHAIR = "Untuk pimpinan rapat, tidak untuk diedarkan"
_EXPECTED = "PESERTA YANG DIHARAPKAN"
_CLOSED_POINTS, _CLOSED_DECISIONS = "Hal yang tertutup:", "Keputusan yang tertutup:"


def compose_chair_copy(
    record: MeetingRecord, profile: Profile, options: ComposeOptions
) -> Document:
    """Return the chair's copy, marked on every page as not to be handed on."""
    meeting = record.meeting
    kop = compose_letterhead(record, options)
    return Document(
        kind="naskah-pimpinan",
        title=f"{_NAME} {meeting.title}",
        blocks=(
            *security_mark(meeting),
            Paragraph(plain(_FOR_THE_CHAIR, bold=True), align="left", keep_with_next=True),
            title_block(_NAME.upper(), meeting),
            FactsTable(plan_facts(record)),
            *_lettered(record),
        ),
        letterhead=kop,
        author=author_of(record, kop.unit_line),
        subject=meeting.title,
        footer=footer(_NAME, None, "", _FOR_THE_CHAIR),
    )


def _lettered(record: MeetingRecord) -> Iterator[Block]:
    gap = (Paragraph((GAP,), level=1),)
    earlier = earlier_table(record.earlier_follow_ups)
    parts: tuple[tuple[str, Sequence[Block]], ...] = (
        ("SUSUNAN ACARA", (run_table(record, closed=True),)),
        ("CATATAN PIMPINAN", tuple(_notes(record)) or gap),
        ("PESERTA" if is_over(record.meeting) else _EXPECTED, _expected(record) or gap),
        *((("TINDAK LANJUT RAPAT LALU", earlier),) if earlier else ()),
        ("TINDAK LANJUT YANG TERCATAT", follow_up_table(record) or gap),
    )
    for n, (title, blocks) in enumerate(parts, 1):
        yield Heading(list_label(0, n), plain(title))
        yield from blocks


# --- notes ---------------------------------------------------------------------------------------


def _notes(record: MeetingRecord) -> Iterator[Block]:
    """Each item that has a private note, confidential points or decisions, under its number."""
    for place in agenda_places(record.agenda):
        level = 2 + place.depth
        note = (place.item.chair_note or "").strip()
        blocks = (
            *markdown_blocks(note, level=level, list_level=level),
            *_closed_points(record, place, level),
            *_closed_decisions(record, place, level),
        )
        if blocks:
            label, title = place.label, plain(place.item.title)
            yield Heading(label, title, 1 + place.depth, anchor=f"agenda[{place.at}]")
            yield from blocks


def _closed_points(record: MeetingRecord, place: Place, level: int) -> Blocks:
    """The points that are confidential, or all of an item that is."""
    points = [p for p in place.item.points if p.confidential or place.closed]
    return _listed(
        _CLOSED_POINTS,
        [point_blocks(record, point, level=0, list_level=level + 1) for point in points],
        level,
        marked=not place.parent,
    )


def _closed_decisions(record: MeetingRecord, place: Place, level: int) -> Blocks:
    """What was decided under a closed item, as far as it is in force."""
    here = [d for _, d in decisions_in_force(record) if d.agenda_item == place.at + 1]
    told = here if place.closed else []
    return _listed(
        _CLOSED_DECISIONS,
        [decision_blocks(one, level=0, list_level=level + 1) for one in told],
        level,
        marked=not place.parent,
    )


def _listed(lead: str, entries: Sequence[Blocks], level: int, *, marked: bool) -> Blocks:
    """A lead and what it announces: one entry as a paragraph, several with letters (§11).

    Not `marked`: the letters belong to the sub-items that follow.
    """
    if not entries:
        return ()
    told = [cited(blocks, "") or (Paragraph((GAP,)),) for blocks in entries]
    announced = Paragraph(plain(lead), level=level, keep_with_next=True)
    if len(told) == 1 or not marked:
        return (announced, *(part for blocks in told for part in at_level(blocks, level)))
    items = (ListItem(list_label(level, n), blocks) for n, blocks in enumerate(told, 1))
    return (announced, ItemList(tuple(items), level))


# --- who is expected -----------------------------------------------------------------------------


def _expected(record: MeetingRecord) -> tuple[Block, ...]:
    """Those expected by office: who comes in whose place, and what is known of them."""
    columns = (Column("No.", 10, "center"), Column("Peserta", 110), Column("Keterangan", 45))
    numbers = count(1)
    groups = tuple(
        RowGroup(
            tuple(_expected_row(record, place, next(numbers)) for place in places),
            office_name(record, code),
        )
        for code, places in sheet_places(record).items()
    )
    return (Table(columns, groups),) if groups else ()


def _expected_row(record: MeetingRecord, place: SheetPlace, number: int) -> Row:
    texts = (str(number), _who(record, place), _state(record, place))
    anchor = f"attendance[{place.entry}]" if place.entry is not None else "invitation.recipients"
    return Row(tuple(Cell((plain(text),)) for text in texts), anchor=anchor)


def _who(record: MeetingRecord, place: SheetPlace) -> str:
    if place.entry is not None:
        return participant_line(record, record.attendance[place.entry])
    letter = record.invitation
    return addressee(record, letter.recipients[place.recipient or 0]) if letter else ""


def _state(record: MeetingRecord, place: SheetPlace) -> str:
    """How somebody came, else how the invitation was answered."""
    entry = record.attendance[place.entry] if place.entry is not None else None
    letter = record.invitation
    if entry is not None and (entry.status != "expected" or place.recipient is None):
        return ATTENDANCE_STATUS[entry.status]
    if letter is None or place.recipient is None:
        return ""
    return RESPONSE[letter.recipients[place.recipient].response]
