"""The list of decisions of all meetings: words over number and source, day, standing (07)."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Any, ClassVar, NamedTuple

from PySide6.QtCore import QPoint, QRect, Qt

from jakber_desktop.desktop.theme.theme import theme
from jakber_desktop.desktop.widgets.chips import chip_width, draw_chip
from jakber_desktop.desktop.widgets.column_heads import ColumnHeads, Head
from jakber_desktop.desktop.widgets.line_delegate import two_lines
from jakber_desktop.desktop.widgets.registers.delegate import RegisterDelegate, lock
from jakber_desktop.desktop.widgets.registers.register_list import RegisterList
from jakber_desktop.desktop.widgets.row_ground import paint_row_ground
from jakber_desktop.desktop.widgets.row_words import write_words
from jakber_desktop.desktop.words.follow_up import (
    source_words,
    standing_look,
    standing_looks,
    standing_words,
)
from jakber_desktop.language.dates import short_date

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QPainter
    from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

    from jakber_desktop.model.rows.follow_ups import RegisterDecision

_SIDE, _GAP = 24, 16
_DAY = "28 Mei 2018"


class Columns(NamedTuple):
    """Left edges and widths in px."""

    text: int
    text_width: int
    day: int
    day_width: int
    standing: int


def columns(width: int) -> Columns:
    """The words take the rest."""
    return _columns(width, theme().text_scale)


@lru_cache(maxsize=8)
def _columns(width: int, _scale: float) -> Columns:
    day = theme().metrics("body").horizontalAdvance(_DAY) + 8
    standing = max(chip_width(one) for one in standing_looks())
    standing = max(standing, theme().metrics("small").horizontalAdvance("oleh 007/K-12"))
    text = max(80, width - _SIDE - _SIDE // 2 - day - standing - 2 * _GAP)
    at_day = _SIDE + text + _GAP
    return Columns(_SIDE, text, at_day, day, at_day + day + _GAP)


class DecisionHeads(ColumnHeads):
    """Keputusan, Tanggal, Status above their columns."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Kolom keputusan, tanggal (terbaru di atas), status"))

    def heads(self, width: int) -> Iterable[Head]:
        place = columns(width)
        return (
            Head(place.text, place.text_width, self.tr("Keputusan")),
            Head(place.day, place.day_width, self.tr("Tanggal"), "arrow_sort_down"),
            Head(place.standing, width - place.standing, self.tr("Status")),
        )


class DecisionList(RegisterList):
    """Shows a register of RegisterDecisions."""

    KEYS: ClassVar[dict[Qt.Key, str]] = {
        Qt.Key.Key_G: "supersede_decision",
        Qt.Key.Key_C: "revoke_decision",
        Qt.Key.Key_B: "restore_decision",
    }
    ON_OPEN = "open_follow_up"

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setUniformItemSizes(True)
        self.setItemDelegate(_Delegate(self))


class _Delegate(RegisterDelegate):
    def paint_row(self, painter: QPainter, option: QStyleOptionViewItem, row: Any) -> None:
        _paint(painter, option, row)

    def told_of(self, row: Any) -> str:
        return f"{row.text}\n{source_words(row.code, row.meeting, closed=row.closed)}"


def _paint(painter: QPainter, option: QStyleOptionViewItem, row: RegisterDecision) -> None:
    look, rect = theme(), option.rect
    chosen = paint_row_ground(painter, option)
    place = columns(rect.width())
    upper, lower = two_lines(rect, 5)
    left, room = lock(painter, upper, place.text, place.text_width, closed=row.closed)
    ink = "text" if row.status == "in_force" else "textSecondary"
    write_words(painter, upper, left, room, row.text, "bodyTitle", ink)
    source = source_words(row.code, row.meeting, closed=row.closed)
    write_words(painter, lower, place.text, place.text_width, source, "small", "textSecondary")
    day = f"{short_date(row.meeting_date).split(', ')[-1]} {row.meeting_date.year}"
    write_words(
        painter, rect.adjusted(0, 0, 0, -1), place.day, place.day_width, day, "body", "text"
    )
    by = standing_words(row)
    height = look.size("chipHeight")
    top = rect.top() + look.px(4) if by else rect.top() + (rect.height() - height) // 2
    at = QPoint(rect.left() + place.standing, top)
    draw_chip(painter, at, standing_look(row.status), on_selected=chosen)
    under = QRect(rect.left(), top + height + 1, rect.width(), look.px(16))
    write_words(painter, under, place.standing + 6, rect.width(), by, "small", "textSecondary")
