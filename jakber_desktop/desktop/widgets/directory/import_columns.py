"""Where the columns of an import's preview stand, for their heads and the rows alike."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from jakber_desktop.desktop.theme.theme import theme
from jakber_desktop.desktop.widgets.chips import ChipLook, chip_width
from jakber_desktop.desktop.widgets.column_heads import ColumnHeads, Head
from jakber_desktop.desktop.words.importing import VERDICTS, verdict_words

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtWidgets import QWidget

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


class ImportHeads(ColumnHeads):
    """Nama dan jabatan, Kantor, Hasil, Keterangan above their columns."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        words = self.tr("Kolom diambil, nama dan jabatan, kantor, hasil, keterangan")
        self.setAccessibleName(words)

    def heads(self, width: int) -> Iterable[Head]:
        place = import_columns(width)
        return (
            Head(place.who, place.who_width, self.tr("Nama dan jabatan")),
            Head(place.office, place.office_width, self.tr("Kantor")),
            Head(place.verdict, place.finding - place.verdict, self.tr("Hasil")),
            Head(place.finding, place.finding_width, self.tr("Keterangan")),
        )
