"""Where the columns of Buku surat stand, for their heads and the rows alike (mockup 19)."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from jakber_desktop.desktop.theme.theme import theme
from jakber_desktop.desktop.widgets.chips import chip_width
from jakber_desktop.desktop.widgets.column_heads import ColumnHeads, Head
from jakber_desktop.desktop.words.letter_book import KINDS, state_looks, translated

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtWidgets import QWidget

SIDE = 24
_GAP, _SUBJECT_LEAST = 16, 170
_KIND = "daftar-hadir"
"""The longer ones are elided, so that the subject has more room."""
_NUMBER, _DAY, _SORT = "013/UND/04/CO/2018", "28 Mar", 20


class Columns(NamedTuple):
    """Left edges and widths in px; a kind as wide as 0 has no column."""

    number: int
    number_width: int
    day: int
    day_width: int
    kind: int
    kind_width: int
    subject: int
    subject_width: int
    state: int


def columns(width: int) -> Columns:
    """Subject and recipient take the rest; where that gets narrow, the kind goes."""
    return _columns(width, theme().text_scale)


@lru_cache(maxsize=8)
def _columns(width: int, _scale: float) -> Columns:
    look = theme()
    wide = look.metrics("bodyTitle").horizontalAdvance
    number = wide(_NUMBER) + 8
    day = max(wide(_DAY), look.metrics("label").horizontalAdvance("Tanggal") + _SORT)
    kind = look.metrics("body").horizontalAdvance(translated(KINDS[_KIND])) + 4
    state = max(chip_width(one) for one in state_looks())
    rest = width - 2 * SIDE - number - day - state - 3 * _GAP
    if rest - kind - _GAP < _SUBJECT_LEAST:
        kind = 0
    subject = max(60, rest - (kind + _GAP if kind else 0))
    at_day = SIDE + number + _GAP
    at_kind = at_day + day + _GAP
    at_subject = at_kind + (kind + _GAP if kind else 0)
    return Columns(
        SIDE, number, at_day, day, at_kind, kind, at_subject, subject, at_subject + subject + _GAP
    )


class NumbersHeads(ColumnHeads):
    """Nomor, Tanggal, Jenis, Perihal dan tujuan, Status above their columns."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(
            self.tr("Kolom nomor, tanggal (terbaru di atas), jenis, perihal dan tujuan, status")
        )

    def heads(self, width: int) -> Iterable[Head]:
        place = columns(width)
        return (
            Head(place.number, place.number_width, self.tr("Nomor")),
            Head(place.day, place.day_width, self.tr("Tanggal"), "arrow_sort_down"),
            Head(place.kind, place.kind_width, self.tr("Jenis")),
            Head(place.subject, place.subject_width, self.tr("Perihal dan tujuan")),
            Head(place.state, width - place.state, self.tr("Status")),
        )
