"""Where the columns of an import's preview stand, for their heads and the rows alike."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from jakber_desktop.desktop.theme.theme import theme
from jakber_desktop.desktop.widgets.chips import ChipLook, chip_width
from jakber_desktop.desktop.words.importing import VERDICTS, verdict_words

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

BOX_LEFT, TEXT_LEFT = 20, 52
_GAP = 16


class ImportColumns(NamedTuple):
    """Left edges and widths in px."""

    who: int
    who_width: int
    office: int
    office_width: int
    verdict: int
    finding: int
    finding_width: int


def import_columns(width: int) -> ImportColumns:
    """The verdict as wide as its chip; who, office and finding share the rest."""
    return _columns(width, theme().text_scale)


@lru_cache(maxsize=8)
def _columns(width: int, _scale: float) -> ImportColumns:
    looks = [ChipLook(verdict_words(key), look[1]) for key, look in VERDICTS.items()]
    verdict = max(chip_width(look) for look in looks) + _GAP
    rest = width - TEXT_LEFT - verdict - 8
    who = max(60, rest * 36 // 100)
    office = max(60, rest * 24 // 100)
    finding = max(60, rest - who - office)
    at = TEXT_LEFT + who + office
    return ImportColumns(
        TEXT_LEFT, who - _GAP, TEXT_LEFT + who, office - _GAP, at, at + verdict, finding - 8
    )  # fmt: skip


class ImportHeads(QWidget):
    """Nama dan jabatan, Kantor, Hasil, Keterangan above their columns."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._list_width = 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        words = self.tr("Kolom diambil, nama dan jabatan, kantor, hasil, keterangan")
        self.setAccessibleName(words)

    def follow(self, width: int) -> None:
        """Stand above rows that are this wide."""
        self._list_width = width
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(200, theme().size("tableHeader"))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, theme().size("tableHeader"))

    def paintEvent(self, _event: QPaintEvent) -> None:
        look, place = theme(), import_columns(self._list_width or self.width())
        heads = (
            (place.who, place.who_width, self.tr("Nama dan jabatan")),
            (place.office, place.office_width, self.tr("Kantor")),
            (place.verdict, place.finding - place.verdict, self.tr("Hasil")),
            (place.finding, place.finding_width, self.tr("Keterangan")),
        )
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
