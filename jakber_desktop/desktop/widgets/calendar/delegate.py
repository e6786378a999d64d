"""Draws a day of the calendar, in a month or in a week with hours (mockup 20)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QFont, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from jakber_desktop.desktop.theme.theme import theme
from jakber_desktop.desktop.widgets.calendar.entry import draw_entry
from jakber_desktop.desktop.widgets.calendar.layout import (
    head_height,
    hours_top,
    minute_y,
)
from jakber_desktop.desktop.words.calendar import holiday_words, translated
from jakber_desktop.language.marking import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex, QPersistentModelIndex

    from jakber_desktop.desktop.models.calendar_model import DayCell
    from jakber_desktop.desktop.widgets.calendar.grid import CalendarGrid

    Index = QModelIndex | QPersistentModelIndex

_MORE = QT_TRANSLATE_NOOP("Calendar", "+{n} lagi")
_ALL = QT_TRANSLATE_NOOP("Calendar", "{n} acara")
_SIDE, _CIRCLE = 8, 21
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_SATURDAY = 5


class DayDelegate(QStyledItemDelegate):
    """Ground, number, holiday, entries; the chosen day has a ring."""

    def __init__(self, grid: CalendarGrid) -> None:
        super().__init__(grid)
        self._grid = grid

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        look, rect, cell = theme(), option.rect, self._grid.days.cell(index)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        weekend = cell.date.weekday() >= _SATURDAY
        painter.fillRect(rect, look.color("window" if weekend else "surface"))
        if option.state & QStyle.StateFlag.State_MouseOver and not weekend:
            painter.fillRect(rect, look.color("hover"))
        self._paint_lines(painter, rect, index)
        places = self._grid.places(index)
        for place in places:
            ring = place.entry is self._grid.entry() and self._grid.is_chosen(index)
            draw_entry(painter, place.box, place.entry, ring=ring)
        _paint_head(painter, rect, cell, len(cell.day.entries) - len(places))
        if self._grid.is_chosen(index):
            focus = self._grid.hasFocus()
            painter.setPen(QPen(look.color("focus" if focus else "borderStrong"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(QRectF(rect).adjusted(0, 0, -1, -1))
        painter.restore()

    def _paint_lines(self, painter: QPainter, rect: QRect, index: Index) -> None:
        line, hours = theme().color("border"), self._grid.hours
        if index.row() < self._grid.days.rowCount() - 1:
            painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, line)
        if index.column() < self._grid.days.columnCount() - 1:
            painter.fillRect(rect.right(), rect.top(), 1, rect.height(), line)
        if hours is not None:
            painter.fillRect(rect.left(), hours_top(rect, hours), rect.width(), 1, line)
            for hour in range(hours.first + 1, hours.last):
                y = minute_y(rect, hours, hour * 60)
                painter.fillRect(rect.left(), y, rect.width(), 1, line)


def more_words(cell: DayCell, hidden: int) -> str:
    """ "+3 lagi"; "3 acara" where not even one is seen; "" when all are."""
    if hidden <= 0:
        return ""
    none = hidden == len(cell.day.entries)
    return translated(_ALL if none else _MORE).format(n=hidden)


def more_box(rect: QRect, cell: DayCell, hidden: int) -> QRect:
    """Where "+n lagi" stands: at the right of the day's number; empty when all is shown."""
    words = more_words(cell, hidden)
    wide = theme().metrics("label").horizontalAdvance(words) + 4 if words else 0
    return QRect(rect.right() - wide - 5, rect.top(), wide, head_height(rect))


def holiday_box(rect: QRect, cell: DayCell, hidden: int) -> QRect:
    """Where a holiday's name stands: between the day's number and "+n lagi"."""
    look, more = theme(), more_box(rect, cell, hidden)
    digits = look.metrics("label").horizontalAdvance(str(cell.date.day))
    left = rect.left() + _SIDE + (look.px(_CIRCLE) if cell.today else digits + 6)
    right = more.left() - 4 if hidden > 0 else rect.right() - 4
    return QRect(left, rect.top() + 1, max(0, right - left), head_height(rect))


def _paint_head(painter: QPainter, rect: QRect, cell: DayCell, hidden: int) -> None:
    look = theme()
    line = QRect(rect.left(), rect.top(), rect.width(), head_height(rect))
    number = QFont(look.font("label"))
    number.setWeight(QFont.Weight.DemiBold if not cell.outside else QFont.Weight.Medium)
    painter.setFont(number)
    digits = str(cell.date.day)
    if cell.today:
        round_ = min(look.px(_CIRCLE), line.height())
        box = QRectF(line.left() + 6, line.top() + (line.height() - round_) / 2 + 1, round_, round_)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.color("accent"))
        painter.drawEllipse(box)
        painter.setPen(look.color("onAccent"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, digits)
    else:
        ink = "textTertiary" if cell.outside else "text"
        painter.setPen(look.color("danger" if cell.holiday is not None else ink))
        painter.drawText(line.adjusted(_SIDE, 1, 0, 0), _LEFT, digits)
    if cell.holiday is not None:
        room = holiday_box(rect, cell, hidden)
        words = look.metrics("small").elidedText(
            holiday_words(cell.holiday), Qt.TextElideMode.ElideRight, room.width()
        )
        painter.setFont(look.font("small"))
        painter.setPen(look.color("danger"))
        painter.drawText(room.adjusted(0, 0, 2, 0), _LEFT, words)
    if hidden > 0:
        painter.setFont(look.font("label"))
        painter.setPen(look.color("accentText"))
        more = more_box(rect, cell, hidden)
        painter.drawText(more.adjusted(0, 1, 0, 1), _RIGHT, more_words(cell, hidden))
