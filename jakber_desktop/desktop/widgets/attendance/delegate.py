"""Paints the lines of the attendance table: offices and who came (mockup 04)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QSize

from jakber_desktop.desktop.models.attendance_model import AttendanceModel, Line
from jakber_desktop.desktop.theme.theme import theme
from jakber_desktop.desktop.widgets.attendance.columns import BOX_LEFT, Columns, columns
from jakber_desktop.desktop.widgets.attendance.status_chips import status_chip
from jakber_desktop.desktop.widgets.check_mark import draw_check_box
from jakber_desktop.desktop.widgets.chips import draw_chip
from jakber_desktop.desktop.widgets.line_delegate import LineDelegate, paint_office_line
from jakber_desktop.desktop.widgets.row_ground import paint_row_ground
from jakber_desktop.desktop.widgets.row_words import write_words
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
    from PySide6.QtGui import QPainter
    from PySide6.QtWidgets import QStyleOptionViewItem

    Index = QModelIndex | QPersistentModelIndex


class AttendanceDelegate(LineDelegate):
    """What does not fit its column is told in full."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        heading = isinstance(self.line(index), OfficeSheet)
        return QSize(100, line_height(heading=heading))

    def line(self, index: Index) -> Line:
        model = index.model()
        if not isinstance(model, AttendanceModel):
            raise TypeError("this delegate paints the lines of an AttendanceModel")
        line: Line = model.line_at(index.row())
        return line

    def paint_line(self, painter: QPainter, option: QStyleOptionViewItem, line: Line) -> None:
        if isinstance(line, OfficeSheet):
            paint_office_line(painter, option.rect, BOX_LEFT, line, came_words(line.tally))
        else:
            _paint_row(painter, option, line)

    def told(self, line: Line, width: int) -> str:
        return _elided_words(line, columns(width)) if isinstance(line, SheetRow) else ""


def line_height(*, heading: bool) -> int:
    """Height of a line in px with its hairline."""
    look = theme()
    return look.px(28) if heading else look.size("rowOneLine")


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


def _paint_row(painter: QPainter, option: QStyleOptionViewItem, row: SheetRow) -> None:
    look, rect = theme(), option.rect
    selected = paint_row_ground(painter, option)
    place = columns(rect.width())
    side = look.size("checkbox")
    at = QPoint(rect.left() + BOX_LEFT, rect.top() + (rect.height() - side) // 2)
    draw_check_box(painter, at, checked=row.here)
    box = rect.adjusted(0, 0, 0, -1)
    invited = invited_words(row)
    write_words(painter, box, place.invited, place.names_width, invited, "body", "text")
    came = attending_words(row)
    ink = "textSecondary" if came == NOBODY else "text"
    write_words(painter, box, place.attending, place.names_width, came, "body", ink)
    top = rect.top() + (rect.height() - look.size("chipHeight")) // 2
    chip = status_chip(row.status)
    draw_chip(painter, QPoint(rect.left() + place.status, top), chip, on_selected=selected)
    width = place.remark - place.time
    write_words(painter, box, place.time, width, time_words(row), "body", "textSecondary")
    remark = remark_words(row)
    write_words(painter, box, place.remark, place.remark_width, remark, "body", "textSecondary")
