"""Paints the lines of the attendance table: offices and who came (mockup 04)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QToolTip

from jakber_desktop.desktop.models.attendance_model import AttendanceModel, Line
from jakber_desktop.desktop.theme.theme import theme
from jakber_desktop.desktop.widgets.attendance.columns import BOX_LEFT, Columns, columns
from jakber_desktop.desktop.widgets.attendance.status_chips import status_chip
from jakber_desktop.desktop.widgets.check_mark import draw_check_box, draw_office_dot
from jakber_desktop.desktop.widgets.chips import draw_chip
from jakber_desktop.desktop.widgets.row_ground import hairline, paint_row_ground
from jakber_desktop.desktop.words.attendance import (
    NOBODY,
    attending_words,
    came_words,
    invited_words,
    remark_words,
    time_words,
)
from jakber_desktop.model.rows.attendance import OfficeSheet, SheetRow

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex, QPersistentModelIndex
    from PySide6.QtGui import QHelpEvent
    from PySide6.QtWidgets import QAbstractItemView

    Index = QModelIndex | QPersistentModelIndex

_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class AttendanceDelegate(QStyledItemDelegate):
    """Reads lines straight from the model, so that a frame costs almost no data() calls."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        heading = isinstance(_line(index), OfficeSheet)
        return QSize(100, line_height(heading=heading))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line = _line(index)
        painter.save()
        if isinstance(line, OfficeSheet):
            _paint_office(painter, option.rect, line)
        else:
            _paint_row(painter, option, line)
        painter.restore()

    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> bool:
        """What does not fit its column is told in full."""
        told = ""
        if index.isValid() and event.type() == QEvent.Type.ToolTip:
            line = _line(index)
            if isinstance(line, SheetRow):
                told = _elided_words(line, columns(option.rect.width()))
        QToolTip.showText(event.globalPos(), told, view)
        return True


def line_height(*, heading: bool) -> int:
    """Height of a line in px with its hairline."""
    look = theme()
    return look.px(28) if heading else look.size("rowOneLine")


def _line(index: Index) -> Line:
    model = index.model()
    if not isinstance(model, AttendanceModel):
        raise TypeError("this delegate paints the lines of an AttendanceModel")
    line: Line = model.line_at(index.row())
    return line


def _elided_words(row: SheetRow, place: Columns) -> str:
    measure = theme().metrics("body")
    parts = [
        words
        for words, width in (
            (invited_words(row), place.names_width),
            (attending_words(row), place.names_width),
            (remark_words(row), place.remark_width),
        )
        if measure.horizontalAdvance(words) > width
    ]
    return "\n".join(dict.fromkeys(parts))


def _paint_office(painter: QPainter, rect: QRect, office: OfficeSheet) -> None:
    look = theme()
    painter.fillRect(rect, look.color("window"))
    hairline(painter, rect)
    at = QPoint(rect.left() + BOX_LEFT, rect.center().y() - 4)
    draw_office_dot(painter, at, office.order, office.code)
    bold = QFont(look.font("label"))
    bold.setWeight(QFont.Weight.DemiBold)
    painter.setFont(bold)
    painter.setPen(look.color("textSecondary"))
    counted = came_words(office.tally)
    small = look.metrics("small")
    room = rect.width() - BOX_LEFT - 40 - small.horizontalAdvance(counted)
    name = painter.fontMetrics().elidedText(office.name, Qt.TextElideMode.ElideRight, room)
    box = rect.adjusted(BOX_LEFT + 16, 0, 0, -1)
    painter.drawText(box, _LEFT, name)
    left = painter.fontMetrics().horizontalAdvance(name) + 8
    painter.setFont(look.font("small"))
    painter.drawText(box.adjusted(left, 0, 0, 0), _LEFT, counted)


def _paint_row(painter: QPainter, option: QStyleOptionViewItem, row: SheetRow) -> None:
    look, rect = theme(), option.rect
    selected = paint_row_ground(painter, option)
    place = columns(rect.width())
    side = look.size("checkbox")
    at = QPoint(rect.left() + BOX_LEFT, rect.top() + (rect.height() - side) // 2)
    draw_check_box(painter, at, checked=row.here)
    _write(painter, rect, place.invited, place.names_width, invited_words(row), "text")
    came = attending_words(row)
    ink = "textSecondary" if came == NOBODY else "text"
    _write(painter, rect, place.attending, place.names_width, came, ink)
    top = rect.top() + (rect.height() - look.size("chipHeight")) // 2
    chip = status_chip(row.status)
    draw_chip(painter, QPoint(rect.left() + place.status, top), chip, on_selected=selected)
    width = place.remark - place.time
    _write(painter, rect, place.time, width, time_words(row), "textSecondary")
    if place.remark_width:
        words = remark_words(row)
        _write(painter, rect, place.remark, place.remark_width, words, "textSecondary")


def _write(painter: QPainter, rect: QRect, left: int, width: int, words: str, ink: str) -> None:
    if words:
        look = theme()
        told = look.metrics("body").elidedText(words, Qt.TextElideMode.ElideRight, width)
        painter.setFont(look.font("body"))
        painter.setPen(look.color(ink))
        painter.drawText(rect.adjusted(left, 0, 0, -1), _LEFT, told)
