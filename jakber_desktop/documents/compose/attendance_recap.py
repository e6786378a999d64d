"""Recaps over meetings as a paper on a page turned wide: sentences, a table, pictures (C4, C5)."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from jakber_desktop.documents.compose.letterhead import kop_of
from jakber_desktop.documents.compose.title_shape import footer
from jakber_desktop.documents.compose.wording import counted
from jakber_desktop.documents.tree import (
    Cell,
    Column,
    Document,
    Figure,
    Paragraph,
    Row,
    RowGroup,
    Table,
    TitleBlock,
    plain,
)
from jakber_desktop.language.dates import long_date

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterator, Sequence

    from jakber_desktop.documents.charts.chart import Chart
    from jakber_desktop.documents.compose.options import ComposeOptions
    from jakber_desktop.documents.tree import Block

_TAKEN = "Kehadiran dicatat pada {taken} dari {meetings}{period}. Hanya rapat itu yang dihitung."
_NO_MEETING = "Tidak ada rapat{period}."
_NOT_TAKEN = "Kehadiran belum dicatat pada satu pun dari {meetings}{period}."
_CAPTION = "Gambar {n}. {title}{period}. {note}"


class RecapGroup(NamedTuple):
    """Lines of a recap under a heading, "" for none; a line is a text a column."""

    lines: tuple[tuple[str, ...], ...]
    heading: str = ""


class Recap(NamedTuple):
    """A recap in words: its kind for the file, its title, the period, what it counts.

    `meetings` were held, attendance was taken in `taken`; None leaves that sentence out.
    """

    kind: str
    name: str
    since: dt.date | None
    until: dt.date | None
    meetings: int | None
    taken: int
    columns: tuple[Column, ...] = ()
    groups: tuple[RecapGroup, ...] = ()
    notes: tuple[str, ...] = ()
    charts: tuple[Chart, ...] = ()
    nothing: str = ""
    """What is said where the table has no line."""


def compose_recap(recap: Recap, options: ComposeOptions) -> Document:
    """Return the recap; without a line it says so. It has no number and no signer."""
    kop = kop_of(options.letterhead, options.crest, draft=options.draft)
    subject = period_words(recap.since, recap.until).upper()
    return Document(
        kind=recap.kind,
        title=recap.name,
        blocks=(TitleBlock(recap.name.upper(), plain(subject)), *_body(recap)),
        letterhead=kop,
        author=kop.unit_line,
        subject=recap.name,
        draft=options.draft,
        footer=footer(recap.name, None, recap.name),
        landscape=True,
    )


def figures(charts: Sequence[Chart], period: str) -> Iterator[Block]:
    """The pictures that have something to show, numbered; `period` ends their titles."""
    shown = [chart for chart in charts if not chart.empty]
    for n, chart in enumerate(shown, 1):
        told = f", {period}" if period else ""
        caption = _CAPTION.format(n=n, title=chart.title, period=told, note=chart.note)
        yield Figure(chart, plain(caption.strip()))


def period_words(since: dt.date | None, until: dt.date | None) -> str:
    """ "1 Januari 2018 s.d. 4 April 2018"; an open beginning: "sampai dengan 4 April 2018"."""
    first, last = (
        long_date(day, weekday=False, nbsp=True) if day else "" for day in (since, until)
    )
    if first and last:
        return first if first == last else f"{first} s.d. {last}"
    if last:
        return f"sampai dengan {last}"
    return f"sejak {first}" if first else ""


def _body(recap: Recap) -> Iterator[Block]:
    if recap.meetings is not None:
        yield Paragraph(plain(_sentence(recap, recap.meetings)))
    lines = any(group.lines for group in recap.groups)
    if recap.columns and lines:
        groups = tuple(
            RowGroup(tuple(_row(line) for line in one.lines), one.heading)
            for one in recap.groups
            if one.lines
        )
        yield Table(recap.columns, groups)
    elif recap.columns and (recap.taken or recap.meetings is None):
        yield Paragraph(plain(recap.nothing))
    for note in recap.notes:
        yield Paragraph(plain(note), small=True)
    yield from figures(recap.charts, period_words(recap.since, recap.until))


def _sentence(recap: Recap, meetings: int) -> str:
    told = period_words(recap.since, recap.until)
    period = f" {told}" if told.startswith("s") else f" dalam periode {told}" if told else ""
    if not meetings:
        return _NO_MEETING.format(period=period)
    whole = counted(meetings, "rapat")
    if not recap.taken:
        return _NOT_TAKEN.format(meetings=whole, period=period)
    taken = counted(recap.taken, "")
    return _TAKEN.format(taken=taken.strip(), meetings=whole, period=period)


def _row(line: tuple[str, ...]) -> Row:
    return Row(tuple(Cell((plain(text),)) for text in line))
