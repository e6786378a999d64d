"""Where the columns of the attendance table stand, for its heads and its rows alike."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from msgspec import Struct

from jakber_desktop.desktop.theme.theme import theme
from jakber_desktop.desktop.widgets.attendance.status_chips import status_chip
from jakber_desktop.desktop.widgets.chips import chip_width
from jakber_desktop.desktop.widgets.column_heads import ColumnHeads, Head
from jakber_desktop.desktop.words.attendance import STATUSES

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtWidgets import QWidget

BOX_LEFT, TEXT_LEFT = 20, 54
_GAP, _RIGHT = 16, 12
_REMARK_LEAST, _REMARK_MOST, _NAMES_LEAST = 104, 220, 150


class Columns(Struct, frozen=True):
    """Left edges and widths in px; a remark as wide as 0 has no column."""

    invited: int
    attending: int
    names_width: int
    status: int
    time: int
    remark: int
    remark_width: int


def columns(width: int) -> Columns:
    """Status and time as wide as their words; the names share the rest, the remark gives way."""
    return _columns(width, theme().text_scale)


@lru_cache(maxsize=8)
def _columns(width: int, _scale: float) -> Columns:
    status = max(chip_width(status_chip(one)) for one in STATUSES) + _GAP
    time = theme().metrics("body").horizontalAdvance("00.00") + _GAP
    rest = width - TEXT_LEFT - status - time - _RIGHT
    remark = min(_REMARK_MOST, max(theme().px(_REMARK_LEAST), rest // 6))
    if rest - remark < 2 * (_NAMES_LEAST + _GAP):
        remark = 0
    name = max(60, (rest - remark) // 2)
    attending = TEXT_LEFT + name
    at = attending + name
    return Columns(
        TEXT_LEFT, attending, name - _GAP, at, at + status, at + status + time, remark
    )  # fmt: skip


class AttendanceHeads(ColumnHeads):
    """Diundang sebagai, Yang hadir, Status, Jam, Keterangan above their columns."""

    LINE_ABOVE = True

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(
            self.tr("Kolom hadir, diundang sebagai, yang hadir, status, jam, keterangan")
        )

    def heads(self, width: int) -> Iterable[Head]:
        place = columns(width)
        return (
            Head(place.invited, place.names_width, self.tr("Diundang sebagai")),
            Head(place.attending, place.names_width, self.tr("Yang hadir")),
            Head(place.status, place.time - place.status, self.tr("Status")),
            Head(place.time, place.remark - place.time, self.tr("Jam")),
            Head(place.remark, place.remark_width, self.tr("Keterangan")),
        )
