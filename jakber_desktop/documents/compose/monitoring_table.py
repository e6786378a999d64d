"""The monitoring table of the cooperation targets: who, until when, how far, what was said (F3)."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from jakber_desktop.documents.compose.letterhead import kop_of
from jakber_desktop.documents.compose.title_shape import footer
from jakber_desktop.documents.compose.wording import GAP
from jakber_desktop.documents.tree import (
    Cell,
    Column,
    Document,
    Paragraph,
    Row,
    RowGroup,
    Table,
    TitleBlock,
    plain,
)
from jakber_desktop.language.dates import long_date
from jakber_desktop.language.words import TARGET_STEP

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence

    from jakber_desktop.documents.compose.options import ComposeOptions
    from jakber_desktop.documents.tree import Block

_NAME = "Tabel monitoring target"
_WORD, _SUBJECT = "MONITORING TARGET KERJA SAMA", "KEADAAN PER {date}"
_NONE = "Belum ada target kerja sama."
_COLUMNS = (
    Column("No.", 10, "center"),
    Column("Target", 58),
    Column("Indikator", 44),
    Column("Penanggung jawab", 38),
    Column("Batas waktu", 28),
    Column("Langkah", 24),
    Column("Capaian", 18, "center"),
    Column("Keterangan", 58),
)


class MonitoredTarget(NamedTuple):
    """A target as the table tells it; `step` is a word of `model.record.TargetStep`."""

    name: str
    office: str
    indicator: str
    due: dt.date | None
    step: str | None
    percent: int | None
    note: str
    reported: dt.date | None


def compose_monitoring(
    targets: Sequence[MonitoredTarget], partner: str, options: ComposeOptions
) -> Document:
    """Return the table on a page turned wide; `partner` ("100RC") stands in its title, "" for all.

    `options.date` is the day it speaks of. It is a working paper: it has no number and no signer.
    """
    kop = kop_of(options.letterhead, options.crest, draft=options.draft)
    day = long_date(options.date, weekday=False, nbsp=True).upper() if options.date else ""
    word = f"{_WORD} {partner}" if partner else _WORD
    body: tuple[Block, ...] = (Paragraph(plain(_NONE)),)
    if targets:
        rows = tuple(_row(n, one) for n, one in enumerate(targets, 1))
        body = (Table(_COLUMNS, (RowGroup(rows),)),)
    return Document(
        kind="tabel-target",
        title=_NAME,
        blocks=(
            TitleBlock(word, plain(_SUBJECT.format(date=day)) if day else ()),
            *body,
        ),
        letterhead=kop,
        author=kop.unit_line,
        subject=_NAME,
        draft=options.draft,
        footer=footer(_NAME, None, _NAME),
        landscape=True,
    )


def _row(number: int, target: MonitoredTarget) -> Row:
    due = long_date(target.due, weekday=False, nbsp=True) if target.due else ""
    percent = f"{target.percent}%" if target.percent is not None else ""
    step = TARGET_STEP.get(target.step or "", "")
    texts = (
        str(number), target.name, target.indicator, target.office, due, step, percent,
        _note(target),
    )  # fmt: skip
    return Row(tuple(Cell((plain(text) or (GAP,),)) for text in texts))


def _note(target: MonitoredTarget) -> str:
    """ "Menunggu arahan (4 April 2018)"."""
    if target.reported is None:
        return "Belum ada laporan"
    day = long_date(target.reported, weekday=False, nbsp=True)
    return f"{target.note} ({day})" if target.note else f"Dilaporkan {day}"
