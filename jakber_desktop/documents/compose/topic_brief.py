"""Riwayat topik: a subject through its meetings, what was said, decided, is to be done (F4)."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, NamedTuple

import msgspec

from jakber_desktop.documents.compose.agenda_order import agenda_name, is_closed
from jakber_desktop.documents.compose.letterhead import kop_of
from jakber_desktop.documents.compose.minutes_tables import follow_up_table
from jakber_desktop.documents.compose.outcome_points import reference_for
from jakber_desktop.documents.compose.speech import decision_blocks, point_blocks
from jakber_desktop.documents.compose.title_shape import footer, security_mark
from jakber_desktop.documents.markdown import markdown_blocks
from jakber_desktop.documents.tree import (
    Document,
    Fact,
    FactsTable,
    Heading,
    ItemList,
    ListItem,
    Paragraph,
    TitleBlock,
    plain,
)
from jakber_desktop.language.dates import long_date
from jakber_desktop.language.enumerations import list_label
from jakber_desktop.language.numbers import count_phrase
from jakber_desktop.language.words import CLASSIFICATION as MARKS
from jakber_desktop.language.words import DECISION_STATUS, OUTCOME
from jakber_desktop.model.record import Meeting

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from jakber_desktop.documents.compose.options import ComposeOptions
    from jakber_desktop.documents.tree import Block
    from jakber_desktop.model.record import (
        AgendaItem,
        Classification,
        Decision,
        MeetingRecord,
    )

NAME = "Riwayat topik"
_NONE = "Topik ini belum dibahas dalam rapat mana pun."
_WITHHELD = "{count} tertutup tidak dimuat."
_NOTHING = "Belum ada yang dicatat."
_OPEN = frozenset({"open", "in_progress", "blocked"})
_LABEL = 44


class Station(NamedTuple):
    """An item of the topic: the meeting's record and the item's 1-based place in its agenda."""

    record: MeetingRecord
    place: int


class BriefTopic(NamedTuple):
    """What the paper says of the topic itself."""

    name: str
    note: str = ""
    closed_on: dt.date | None = None


def compose_topic_brief(
    topic: BriefTopic,
    stations: Sequence[Station],
    options: ComposeOptions,
    *,
    with_closed: bool = False,
) -> Document:
    """Return the paper; `stations` stand in time order. It has no number and no signer.

    Closed meetings, items and points are left out, and their count is said, unless `with_closed`
    asks for them: the paper carries the strictest mark of them then (R4).
    """
    told = [one for one in stations if with_closed or not _closed(one)]
    kop = kop_of(options.letterhead, options.crest, draft=options.draft)
    withheld = len(stations) - len(told)
    body = [
        block
        for n, one in enumerate(told, 1)
        for block in _station(n, one, with_closed=with_closed)
    ] or [Paragraph(plain(_NONE))]
    return Document(
        kind="riwayat-topik",
        title=f"{NAME} {topic.name}",
        blocks=(
            *_mark(told, with_closed=with_closed),
            TitleBlock(NAME.upper(), plain(topic.name.upper())),
            _facts(topic, told, withheld, options.date),
            *body,
        ),
        letterhead=kop,
        author=kop.unit_line,
        subject=topic.name,
        draft=options.draft,
        footer=footer(NAME, None, NAME),
    )


def _closed(station: Station) -> bool:
    closed_meeting = station.record.meeting.classification != "open"
    return closed_meeting or is_closed(station.record, station.place)


def _mark(stations: Sequence[Station], *, with_closed: bool) -> tuple[Block, ...]:
    """The mark of the strictest meeting; what is closed within an open one is *Terbatas*."""
    ranks = list(MARKS)
    found: list[Classification] = [one.record.meeting.classification for one in stations]
    if with_closed and any(_closed(one) or _has_closed_points(one) for one in stations):
        found.append("restricted")
    strictest: Classification = max(found, key=ranks.index, default="open")
    title, day = "-", dt.date.min
    return security_mark(Meeting(title=title, date=day, classification=strictest))


def _has_closed_points(station: Station) -> bool:
    return any(point.confidential for point in _item(station).points)


def _facts(
    topic: BriefTopic, stations: Sequence[Station], withheld: int, day: dt.date | None
) -> FactsTable:
    dates = [one.record.meeting.date for one in stations]
    meetings = len({(one.record.meeting.date, one.record.meeting.title) for one in stations})
    span = dict.fromkeys(long_date(day, False, nbsp=True) for day in (dates[:1] + dates[-1:]))
    actions = sum(action.status in _OPEN for one in stations for action in _own(one).action_items)
    done = long_date(topic.closed_on, False, nbsp=True) if topic.closed_on else ""
    today = f" (per {long_date(day, False, nbsp=True)})" if day else ""
    values = {
        "Keterangan": topic.note,
        "Dibahas dalam": count_phrase(meetings, "rapat", nbsp=True) if meetings else "",
        "Waktu": " s.d. ".join(span),
        "Keadaan": f"Selesai pada {done}" if done else f"Masih berjalan{today}",
        "Tindak lanjut terbuka": count_phrase(actions, nbsp=True) if actions else "Tidak ada",
        "Catatan": _WITHHELD.format(count=count_phrase(withheld, "butir")) if withheld else "",
    }
    rows = tuple(
        Fact(label, tuple(markdown_blocks(value)) if label == "Keterangan" else _line(value))
        for label, value in values.items()
        if value
    )
    return FactsTable(rows, label_width=_LABEL)


def _station(number: int, station: Station, *, with_closed: bool) -> Iterator[Block]:
    record, place = station
    item, meeting = _item(station), record.meeting
    yield Heading(f"{number}.", plain(f"{long_date(meeting.date, nbsp=True)}: {meeting.title}"))
    about = f"Agenda {agenda_name(record, place)}: {item.title} ({_fate(record, item)})"
    yield Paragraph(plain(about, italic=True), align="left", level=1, keep_with_next=True)
    said = [
        block
        for point in item.points
        if (with_closed or not point.confidential)
        and not reference_for(record, place - 1, point, 1)
        for block in point_blocks(record, point, level=1, list_level=2)
    ]
    own = _own(station)
    yield from said
    yield from _decisions(own.decisions)
    table = follow_up_table(own)
    if table:
        yield _head("Tindak lanjut")
        yield from table
    if not (said or own.decisions or table):
        yield Paragraph(plain(_NOTHING), level=1)


def _fate(record: MeetingRecord, item: AgendaItem) -> str:
    """What became of the item; of a meeting that was called off, that."""
    off = {"cancelled": "rapat dibatalkan", "postponed": "rapat ditunda"}
    return off.get(record.meeting.status) or OUTCOME[item.outcome].lower()


def _decisions(decisions: Sequence[Decision]) -> Iterator[Block]:
    if not decisions:
        return
    yield _head("Keputusan")
    yield ItemList(
        tuple(
            ListItem(
                list_label(2, n),
                (*decision_blocks(one, level=0, list_level=3), *_standing(one)),
                together=True,
            )
            for n, one in enumerate(decisions, 1)
        ),
        1,
    )


def _standing(decision: Decision) -> tuple[Block, ...]:
    """The decision's number, and its fate where it holds no more."""
    number = (decision.number or "").strip()
    fate = DECISION_STATUS[decision.status].lower() if decision.status != "in_force" else ""
    words = "; ".join(filter(None, [f"nomor keputusan {number}" if number else "", fate]))
    return (Paragraph(plain(f"({words})"), align="left", small=True),) if words else ()


def _own(station: Station) -> MeetingRecord:
    """The record with the outcomes of the item alone."""
    record, place = station
    return msgspec.structs.replace(
        record,
        decisions=tuple(one for one in record.decisions if one.agenda_item == place),
        action_items=tuple(one for one in record.action_items if one.agenda_item == place),
    )


def _item(station: Station) -> AgendaItem:
    return station.record.agenda[station.place - 1]


def _head(words: str) -> Paragraph:
    return Paragraph(plain(words, bold=True), align="left", level=1, keep_with_next=True)


def _line(words: str) -> tuple[Block, ...]:
    return (Paragraph(plain(words), align="left"),)
