"""The list of a checklist: day, words and date of each thing; ticked by Space or a click."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

from jakber_desktop.desktop.models.keyed_list import ROW_ROLE
from jakber_desktop.desktop.theme import icons
from jakber_desktop.desktop.theme.theme import theme
from jakber_desktop.desktop.widgets.line_delegate import LineDelegate
from jakber_desktop.desktop.widgets.row_ground import paint_row_ground
from jakber_desktop.desktop.widgets.row_list import RowList
from jakber_desktop.language.dates import short_date

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex, QPersistentModelIndex
    from PySide6.QtGui import QKeyEvent, QMouseEvent

    from jakber_desktop.model.rows.planning import ChecklistRow

    Index = QModelIndex | QPersistentModelIndex

_MIDDLE = Qt.AlignmentFlag.AlignVCenter
_CHECK, _DAY, _WORDS, _SIDE, _GAP = 20, 52, 104, 20, 12
_LOOKS = {
    "done": ("checkmark_circle", "success"),
    "late": ("circle", "danger"),
    "today": ("circle", "warning"),
    "ahead": ("circle", "textTertiary"),
}


class ChecklistDelegate(LineDelegate):
    """A check, "H-3", what is to be done, and its date; words that do not fit are told."""

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(80, theme().size("rowOneLine"))

    def line(self, index: Index) -> ChecklistRow:
        row: ChecklistRow = index.data(ROW_ROLE)
        return row

    def paint_line(
        self, painter: QPainter, option: QStyleOptionViewItem, line: ChecklistRow
    ) -> None:
        look, rect = theme(), option.rect
        done = line.state == "done"
        paint_row_ground(painter, option)
        name, tone = _LOOKS[line.state]
        at = QPoint(rect.left() + _CHECK, rect.center().y() - 10)
        icons.draw(painter, at, name, 20, tone, filled=done)
        painter.setFont(look.font("small"))
        painter.setPen(look.color("textSecondary"))
        painter.drawText(rect.adjusted(look.px(_DAY), 0, 0, 0), _MIDDLE, _day(line.days))
        painter.setPen(look.color(tone if line.state in {"late", "today"} else "textSecondary"))
        right = rect.adjusted(0, 0, -_SIDE, 0)
        painter.drawText(right, _MIDDLE | Qt.AlignmentFlag.AlignRight, short_date(line.due))
        painter.setFont(look.font("body"))
        painter.setPen(look.color("textSecondary" if done else "text"))
        box = _words_box(rect, line)
        words = look.metrics("body").elidedText(line.text, Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(box, _MIDDLE, words)

    def told(self, line: ChecklistRow, width: int) -> str:
        wide = theme().metrics("body").horizontalAdvance(line.text)
        return line.text if wide > _words_box(QRect(0, 0, width, 1), line).width() else ""


def _words_box(rect: QRect, row: ChecklistRow) -> QRect:
    date = theme().metrics("small").horizontalAdvance(short_date(row.due))
    return rect.adjusted(theme().px(_WORDS), 0, -_SIDE - date - _GAP, 0)


def _day(days: int) -> str:
    return f"H{days:+d}" if days else "H"


class ChecklistList(RowList):
    """Asks for deeds by signals with a row."""

    turn_wanted = Signal(object)
    edit_wanted = Signal(object)
    remove_wanted = Signal(object)
    add_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setItemDelegate(ChecklistDelegate(self))
        self.setUniformItemSizes(True)

    def current(self) -> ChecklistRow | None:
        """The current row."""
        row: ChecklistRow | None = self.currentIndex().data(ROW_ROLE)
        return row

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and event.position().x() < theme().px(_DAY):
            self.turn_wanted.emit(index.data(ROW_ROLE))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, row = event.key(), self.current()
        self.ring = True
        if key == Qt.Key.Key_Insert:
            self.add_wanted.emit()
        elif row is not None and key == Qt.Key.Key_Space:
            self.turn_wanted.emit(row)
        elif row is not None and key in {Qt.Key.Key_F2, Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.edit_wanted.emit(row)
        elif row is not None and key == Qt.Key.Key_Delete:
            self.remove_wanted.emit(row)
        else:
            super().keyPressEvent(event)
        self.viewport().update()
