"""The susunan acara: who does what from when to when, for those who attend (product D4)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jakber_desktop.documents.compose.agenda_order import CLOSED
from jakber_desktop.documents.compose.agenda_times import agenda_slots, clock_words, planned_sum
from jakber_desktop.documents.compose.carrying import origin
from jakber_desktop.documents.compose.letterhead import compose_letterhead
from jakber_desktop.documents.compose.naming import entry_label, office_name
from jakber_desktop.documents.compose.times import invited_time, meeting_date, venue_text
from jakber_desktop.documents.compose.title_shape import (
    author_of,
    footer,
    security_mark,
    title_block,
)
from jakber_desktop.documents.compose.wording import GAP, fact, upper_first
from jakber_desktop.documents.tree import (
    Cell,
    Column,
    Document,
    FactsTable,
    Row,
    RowGroup,
    Run,
    Table,
    plain,
)
from jakber_desktop.language.clock import duration, minutes_between, zone_name

if TYPE_CHECKING:
    from jakber_desktop.documents.compose.agenda_order import Place
    from jakber_desktop.documents.compose.agenda_times import Slot
    from jakber_desktop.documents.compose.options import ComposeOptions
    from jakber_desktop.documents.profiles import Profile
    from jakber_desktop.documents.tree import Fact, Text
    from jakber_desktop.model.record import Meeting, MeetingRecord, Pause

_NAME = "Susunan acara"
_LATE_MARK, _WITHDRAWN_MARK = "(agenda tambahan)", "(ditarik)"


def compose_run_sheet(record: MeetingRecord, profile: Profile, options: ComposeOptions) -> Document:
    """Return the run sheet; without times a numbered order with gaps.

    Closed items keep their time and lose their title and what stands under them (R4). It is a plan
    to hand out, so it is never a draft.
    """
    meeting = record.meeting
    kop = compose_letterhead(record, options)
    return Document(
        kind="susunan-acara",
        title=f"{_NAME} {meeting.title}",
        blocks=(
            *security_mark(meeting),
            title_block(_NAME.upper(), meeting, options.number),
            FactsTable(plan_facts(record)),
            run_table(record),
        ),
        letterhead=kop,
        author=author_of(record, kop.unit_line),
        subject=meeting.title,
        footer=footer(_NAME, options.number, ""),
    )


def plan_facts(record: MeetingRecord) -> tuple[Fact, ...]:
    """Return day, invited time, place and chair."""
    meeting, chair = record.meeting, record.holder("chair")
    return (
        fact("Hari/tanggal", meeting_date(meeting), "meeting.date"),
        fact("Waktu", invited_time(meeting), "meeting.invited_start"),
        fact("Tempat", venue_text(meeting), "meeting.venue"),
        fact("Pimpinan rapat", entry_label(record, chair) if chair else None),
    )


def run_table(record: MeetingRecord, *, closed: bool = False) -> Table:
    """Return the table of items and pauses; `closed` tells the confidential ones by title."""
    columns = (
        Column("No.", 10, "center"),
        Column("Waktu", 28, "center", zone_name(record.meeting.time_zone)),
        Column("Lama", 24, "center"),
        Column("Acara", 65),
        Column("Penyaji", 38),
    )
    rows = tuple(
        _row(record, slot, closed)
        for slot in agenda_slots(record)
        if closed or slot.place is None or not slot.place.within
    )
    return Table(columns, (RowGroup(rows or (_empty_row(),)),), plain(_sums(record)))


def _row(record: MeetingRecord, slot: Slot, closed: bool) -> Row:
    place = slot.place
    sub = place is not None and place.depth > 0
    known = slot.start is not None
    gap: Text = () if sub or place is None or place.item.outcome == "withdrawn" else (GAP,)
    time = plain(_span(slot)) if known else gap
    length = plain(duration(slot.minutes)) if slot.minutes else gap
    label = str(place.number) if place and not sub else ""
    what, who = _item(record, place, closed) if place else (_break(slot.pause), "")
    cells = (
        Cell((plain(label),)),
        Cell((time,)),
        Cell((length,)),
        Cell((what, *_origin(place, closed))),
        Cell((plain(who),)),
    )
    return Row(cells, anchor=f"agenda[{place.at}]" if place else "meeting.pauses")


def _item(record: MeetingRecord, place: Place, closed: bool) -> tuple[Text, str]:
    """Title with its marks, and the office that presents."""
    item, lead = place.item, f"{place.label} " if place.depth else ""
    if place.closed and not closed:
        return plain(f"{lead}{CLOSED}"), ""
    marks = [_LATE_MARK] * item.late
    marks += [_WITHDRAWN_MARK] * (item.outcome == "withdrawn")
    return plain(" ".join([f"{lead}{place.title}", *marks])), office_name(
        record, item.presenter_office
    )


def _origin(place: Place | None, closed: bool) -> tuple[Text, ...]:
    """The earlier meeting that an item goes on from."""
    if place is None or (place.closed and not closed):
        return ()
    words = origin(place.item)
    return ((Run(words, italic=True),),) if words else ()


def _break(pause: Pause | None) -> Text:
    reason = (pause.reason or "").strip() if pause else ""
    return (Run(upper_first(reason) or "Jeda", italic=True),)


def _span(slot: Slot) -> str:
    """ "09.00–09.15", or the start alone."""
    start = clock_words(slot.start or 0)
    return start if slot.end is None else f"{start}–{clock_words(slot.end)}"


def _empty_row() -> Row:
    gap = Cell(((GAP,),))
    return Row((Cell((plain("1"),)), gap, gap, gap, gap), anchor="agenda")


def _sums(record: MeetingRecord) -> str:
    """What the items need and what was invited for, so that they can be compared (D1)."""
    total, invited = planned_sum(record), _invited_minutes(record.meeting)
    needed = f"Jumlah waktu yang direncanakan {duration(total)}" if total else ""
    asked = f"waktu yang diundang {duration(invited)}" if invited else ""
    return upper_first("; ".join(filter(None, [needed, asked]))) + "." * bool(needed or asked)


def _invited_minutes(meeting: Meeting) -> int:
    start, end = meeting.invited_start, meeting.invited_end
    if start is None or end is None:
        return 0
    return max(minutes_between(start, end, crosses_midnight=end < start), 0)
