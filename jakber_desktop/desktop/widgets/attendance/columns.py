"""Where the columns of the attendance table stand, for its heads and its rows alike."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from msgspec import Struct
from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from jakber_desktop.desktop.theme.theme import theme
from jakber_desktop.desktop.widgets.attendance.status_chips import status_chip
from jakber_desktop.desktop.widgets.chips import chip_width
from jakber_desktop.desktop.words.attendance import STATUSES

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

BOX_LEFT, TEXT_LEFT = 20, 54
_GAP, _RIGHT = 16, 12
_REMARK_LEAST, _REMARK_MOST, _NAMES_LEAST = 84, 220, 150


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
    remark = min(_REMARK_MOST, max(theme().px(_REMARK_LEAST), rest // 4))
    if rest - remark < 2 * (_NAMES_LEAST + _GAP):
        remark = 0
    name = max(60, (rest - remark) // 2)
    attending = TEXT_LEFT + name
    at = attending + name
    return Columns(
        TEXT_LEFT, attending, name - _GAP, at, at + status, at + status + time, remark
    )  # fmt: skip


class AttendanceHeads(QWidget):
    """Diundang sebagai, Yang hadir, Status, Jam, Keterangan above their columns."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._list_width = 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(
            self.tr("Kolom hadir, diundang sebagai, yang hadir, status, jam, keterangan")
        )

    def follow(self, width: int) -> None:
        """Stand above rows that are this wide."""
        self._list_width = width
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(200, theme().size("tableHeader"))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, theme().size("tableHeader"))

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = theme()
        place = columns(self._list_width or self.width())
        heads = [
            (place.invited, place.names_width, self.tr("Diundang sebagai")),
            (place.attending, place.names_width, self.tr("Yang hadir")),
            (place.status, place.time - place.status, self.tr("Status")),
            (place.time, place.remark - place.time, self.tr("Jam")),
        ]
        if place.remark_width:
            heads.append((place.remark, place.remark_width, self.tr("Keterangan")))
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), look.color("surfaceAlt"))
            painter.fillRect(0, 0, self.width(), 1, look.color("border"))
            painter.fillRect(0, self.height() - 1, self.width(), 1, look.color("border"))
            font = QFont(look.font("label"))
            font.setWeight(QFont.Weight.DemiBold)
            painter.setFont(font)
            painter.setPen(look.color("textSecondary"))
            middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
            for left, width, words in heads:
                told = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, width)
                painter.drawText(QRect(left, 0, width, self.height()), middle, told)
