"""Paints a row of the Rapat list: date, title, offices, six dots, status (mockup 02)."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QToolTip

from jakber_desktop.desktop.models.meetings_model import MeetingsModel, MonthRow
from jakber_desktop.desktop.theme.theme import theme
from jakber_desktop.desktop.widgets.badges import badge_width, draw_badge
from jakber_desktop.desktop.widgets.chips import ChipLook, chip_width, draw_chip
from jakber_desktop.desktop.widgets.meetings.stage_mark import draw_dots
from jakber_desktop.desktop.widgets.row_ground import hairline, paint_row_ground
from jakber_desktop.desktop.words.meeting import CHIPS, chip_words, count_words, number_words
from jakber_desktop.language.dates import month_year, short_date

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex, QPersistentModelIndex
    from PySide6.QtGui import QHelpEvent
    from PySide6.QtWidgets import QAbstractItemView

    from jakber_desktop.model.rows import MeetingRow

_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_SIDE, _MAX_BADGES = 24, 2


class Columns(NamedTuple):
    """Left edges and widths of the four columns in px, for a list of a given width."""

    date: int
    title: int
    title_width: int
    stages: int
    status: int


def columns(width: int) -> Columns:
    """Where the columns stand: date and status as wide as their words, the title takes the rest."""
    return _columns(width, theme().text_scale)


@lru_cache(maxsize=8)
def _columns(width: int, _scale: float) -> Columns:
    look = theme()
    status_width = max(chip_width(ChipLook(chip_words(chip), "mail")) for chip in CHIPS) + 16
    status = width - status_width
    stages = status - 108
    title = _SIDE + max(104, look.metrics("bodyTitle").horizontalAdvance("Min, 30 Apr") + 20)
    return Columns(_SIDE, title, max(80, stages - title - 16), stages, status)


class MeetingDelegate(QStyledItemDelegate):
    """Reads rows straight from the model, so that a frame costs almost no data() calls."""

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(option.rect.width(), row_height(_value(index)))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        row = _value(index)
        painter.save()
        if isinstance(row, MonthRow):
            _paint_month(painter, option.rect, row)
        else:
            _paint_meeting(painter, option, row)
        painter.restore()

    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> bool:
        """A title that does not fit its column is told in full."""
        row = _value(index) if index.isValid() else None
        told = ""
        if row is not None and not isinstance(row, MonthRow):
            room = columns(option.rect.width()).title_width
            if theme().metrics("bodyTitle").horizontalAdvance(row.title) > room:
                told = row.title
        QToolTip.showText(event.globalPos(), told, view)
        return True


def row_height(row: MonthRow | MeetingRow) -> int:
    """Height of a row in px with its hairline."""
    return theme().size("rowGroup" if isinstance(row, MonthRow) else "rowTwoLine") + 1


def _value(index: QModelIndex | QPersistentModelIndex) -> MonthRow | MeetingRow:
    model = index.model()
    if not isinstance(model, MeetingsModel):
        raise TypeError("this delegate paints the rows of a MeetingsModel")
    return model.row_at(index.row())


def _paint_month(painter: QPainter, rect: QRect, row: MonthRow) -> None:
    look = theme()
    painter.fillRect(rect, look.color("window"))
    hairline(painter, rect)
    name = month_year(row.month)
    bold = QFont(look.font("label"))
    bold.setWeight(QFont.Weight.DemiBold)
    painter.setFont(bold)
    painter.setPen(look.color("textSecondary"))
    box = rect.adjusted(_SIDE, 0, 0, 0)
    painter.drawText(box, _LEFT, name)
    if row.count is not None:
        left = painter.fontMetrics().horizontalAdvance(name)
        painter.setFont(look.font("small"))
        painter.drawText(box.adjusted(left, 0, 0, 0), _LEFT, f" · {count_words(row.count)}")


def _paint_meeting(painter: QPainter, option: QStyleOptionViewItem, row: MeetingRow) -> None:
    look, rect = theme(), option.rect
    selected = paint_row_ground(painter, option)
    place = columns(rect.width())
    upper = QRect(rect.left(), rect.top() + look.px(5), rect.width(), look.line("body"))
    lower = QRect(rect.left(), upper.bottom() + 1, rect.width(), look.px(18))
    painter.setFont(look.font("bodyTitle"))
    painter.setPen(look.color("text"))
    painter.drawText(upper.adjusted(place.date, 0, 0, 0), _LEFT, short_date(row.date))
    title = look.metrics("bodyTitle").elidedText(
        row.title, Qt.TextElideMode.ElideRight, place.title_width
    )
    painter.drawText(upper.adjusted(place.title, 0, 0, 0), _LEFT, title)
    painter.setFont(look.font("small"))
    painter.setPen(look.color("textSecondary"))
    if row.time:
        painter.drawText(lower.adjusted(place.date, 0, 0, 0), _LEFT, row.time.replace(":", "."))
    _paint_offices(painter, lower, place, row)
    dots = QPoint(rect.left() + place.stages, rect.center().y() - 5)
    draw_dots(painter, dots, row.stages)
    words, icon, tone = CHIPS[row.chip]
    del words
    top = rect.top() + (rect.height() - look.size("chipHeight")) // 2
    look_of = ChipLook(chip_words(row.chip), icon, tone)
    draw_chip(painter, QPoint(rect.left() + place.status, top), look_of, on_selected=selected)


def _paint_offices(painter: QPainter, line: QRect, place: Columns, row: MeetingRow) -> None:
    """Number (or Rencana), at most two badges, the rest as "+n"; what does not fit counts."""
    look = theme()
    left, end = line.left() + place.title, line.left() + place.title + place.title_width
    measure = look.metrics("small")
    number = measure.elidedText(number_words(row), Qt.TextElideMode.ElideRight, end - left)
    painter.drawText(line.adjusted(place.title, 0, 0, 0), _LEFT, number)
    left += measure.horizontalAdvance(number) + 10
    top = line.top() + (line.height() - look.size("badgeHeight")) // 2 + 1
    shown = 0
    for office in row.offices[:_MAX_BADGES]:
        if left + badge_width(office.code) + 24 > end:
            break
        left += draw_badge(painter, QPoint(left, top), office.code, office.order) + 8
        shown += 1
    if len(row.offices) > shown and left + 20 <= end:
        painter.drawText(
            QRect(left, line.top(), 40, line.height()), _LEFT, f"+{len(row.offices) - shown}"
        )
