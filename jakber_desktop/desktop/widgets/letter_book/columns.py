"""Where the columns of Buku surat stand, for their heads and the rows alike (mockup 19)."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from jakber_desktop.desktop.theme import icons
from jakber_desktop.desktop.theme.theme import theme
from jakber_desktop.desktop.widgets.chips import chip_width
from jakber_desktop.desktop.words.letter_book import KINDS, state_looks, translated

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

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


class NumbersHeads(QWidget):
    """Nomor, Tanggal, Jenis, Perihal dan tujuan, Status above their columns."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._list_width = 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(
            self.tr("Kolom nomor, tanggal (terbaru di atas), jenis, perihal dan tujuan, status")
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
        look, place = theme(), columns(self._list_width or self.width())
        heads = [
            (place.number, place.number_width, self.tr("Nomor")),
            (place.day, place.day_width, self.tr("Tanggal")),
            (place.kind, place.kind_width, self.tr("Jenis")),
            (place.subject, place.subject_width, self.tr("Perihal dan tujuan")),
            (place.state, self.width() - place.state, self.tr("Status")),
        ]
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), look.color("surfaceAlt"))
            painter.fillRect(0, self.height() - 1, self.width(), 1, look.color("border"))
            font = QFont(look.font("label"))
            font.setWeight(QFont.Weight.DemiBold)
            painter.setFont(font)
            painter.setPen(look.color("textSecondary"))
            middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
            for left, width, words in heads:
                told = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, width)
                painter.drawText(QRect(left, 0, width, self.height() - 1), middle, told)
            after = place.day + painter.fontMetrics().horizontalAdvance(heads[1][2]) + 4
            at = QPoint(after, (self.height() - 16) // 2)
            icons.draw(painter, at, "arrow_sort_down", 16, "textSecondary")
