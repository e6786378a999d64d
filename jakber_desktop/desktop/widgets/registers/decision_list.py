"""The list of decisions of all meetings: words over number and source, day, standing (07)."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, ClassVar, NamedTuple, cast

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QToolTip

from jakber_desktop.desktop.models.register_model import RegisterModel
from jakber_desktop.desktop.theme import icons
from jakber_desktop.desktop.theme.theme import theme
from jakber_desktop.desktop.widgets.chips import chip_width, draw_chip
from jakber_desktop.desktop.widgets.registers.follow_up_columns import RegisterHeads
from jakber_desktop.desktop.widgets.registers.register_list import RegisterList
from jakber_desktop.desktop.widgets.registers.row_words import write_words
from jakber_desktop.desktop.widgets.row_ground import paint_row_ground
from jakber_desktop.desktop.words.follow_up import (
    source_words,
    standing_look,
    standing_looks,
    standing_words,
)
from jakber_desktop.language.dates import short_date
from jakber_desktop.model.rows.follow_ups import RegisterDecision

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QModelIndex, QPersistentModelIndex
    from PySide6.QtGui import QHelpEvent, QPainter
    from PySide6.QtWidgets import QAbstractItemView, QWidget

    Index = QModelIndex | QPersistentModelIndex

_SIDE, _GAP, _MARK = 24, 16, 16
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


class DecisionHeads(RegisterHeads):
    """Keputusan, Tanggal, Status above their columns."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Kolom keputusan, tanggal (terbaru di atas), status"))

    def heads(self, width: int) -> Sequence[tuple[int, int, str, str]]:
        place = columns(width)
        return (
            (place.text, place.text_width, self.tr("Keputusan"), ""),
            (place.day, place.day_width, self.tr("Tanggal"), "arrow_sort_down"),
            (place.standing, max(0, width - place.standing), self.tr("Status"), ""),
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


class _Delegate(QStyledItemDelegate):
    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(100, theme().size("rowTwoLine") + 1)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = _value(index)
        if row is not None:
            painter.save()
            _paint(painter, option, row)
            painter.restore()

    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> bool:
        """The whole text and its source."""
        row = _value(index)
        told = ""
        if row is not None:
            told = f"{row.text}\n{source_words(row.code, row.meeting, closed=row.closed)}"
        QToolTip.showText(event.globalPos(), told, view)
        return True


def _value(index: Index) -> RegisterDecision | None:
    return cast("RegisterModel[RegisterDecision]", index.model()).entry_at(index.row())


def _paint(painter: QPainter, option: QStyleOptionViewItem, row: RegisterDecision) -> None:
    look, rect = theme(), option.rect
    chosen = paint_row_ground(painter, option)
    place = columns(rect.width())
    upper = QRect(rect.left(), rect.top() + look.px(5), rect.width(), look.line("body"))
    lower = QRect(rect.left(), upper.bottom() + 1, rect.width(), look.px(18))
    left, room = place.text, place.text_width
    if row.closed:
        at = QPoint(rect.left() + left, upper.top() + (upper.height() - _MARK) // 2)
        icons.draw(painter, at, "lock_closed", _MARK, "textSecondary")
        left, room = left + _MARK + 6, room - _MARK - 6
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
