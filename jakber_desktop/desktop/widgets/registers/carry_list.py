"""The list of the dialogs about what goes on: a mark, two lines, words at the right (D3)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

from jakber_desktop.desktop.models.keyed_list import ROW_ROLE
from jakber_desktop.desktop.theme import icons
from jakber_desktop.desktop.theme.theme import theme
from jakber_desktop.desktop.widgets.check_mark import draw_check_box
from jakber_desktop.desktop.widgets.line_delegate import LineDelegate
from jakber_desktop.desktop.widgets.row_ground import hairline, paint_row_ground
from jakber_desktop.desktop.widgets.row_list import RowList
from jakber_desktop.desktop.widgets.row_words import write_words

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex, QPersistentModelIndex
    from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QResizeEvent

    from jakber_desktop.desktop.models.carry_lines import CarryLine

    Index = QModelIndex | QPersistentModelIndex

_CHECK, _WORDS, _SIDE, _INDENT, _GAP = 20, 52, 20, 24, 16
_ICONS = {
    "waits": ("clock", "warning"),
    "rests": ("calendar_cancel", "textTertiary"),
    "open": ("circle", "textTertiary"),
    "done": ("checkmark_circle", "success"),
}


class CarryDelegate(LineDelegate):
    """A check or sign, the title over what is known of it, and words at the right."""

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        heading = index.data(ROW_ROLE).mark == "heading"
        return QSize(80, theme().size("rowGroup" if heading else "rowTwoLine"))

    def line(self, index: Index) -> CarryLine:
        row: CarryLine = index.data(ROW_ROLE)
        return row

    def paint_line(self, painter: QPainter, option: QStyleOptionViewItem, line: CarryLine) -> None:
        if line.mark == "heading":
            self._paint_heading(painter, option.rect, line)
        else:
            paint_row_ground(painter, option)
            self._paint_mark(painter, option, line)
            self._paint_words(painter, option.rect, line)

    def told(self, line: CarryLine, width: int) -> str:
        room = _room(QRect(0, 0, width, 1), line)
        pairs = ((line.title, "bodyTitle"), (line.about, "small"))
        if all(theme().metrics(role).horizontalAdvance(words) <= room for words, role in pairs):
            return ""
        return "\n".join(filter(None, (line.title, line.about, line.right)))

    def _paint_heading(self, painter: QPainter, rect: QRect, row: CarryLine) -> None:
        look = theme()
        painter.fillRect(rect, look.color("surfaceAlt"))
        hairline(painter, rect)
        width = rect.width() - 2 * _SIDE
        write_words(painter, rect, _SIDE, width, row.title, "label", "textSecondary")

    def _paint_mark(self, painter: QPainter, option: QStyleOptionViewItem, row: CarryLine) -> None:
        rect = option.rect
        left = rect.left() + _CHECK + _INDENT * row.level
        if row.mark in ("on", "off"):
            at = QPoint(left, rect.center().y() - theme().size("checkbox") // 2)
            draw_check_box(painter, at, checked=row.mark == "on")
            return
        name, tone = _ICONS[row.mark]
        icons.draw(painter, QPoint(left, rect.center().y() - 10), name, 20, tone)

    def _paint_words(self, painter: QPainter, rect: QRect, row: CarryLine) -> None:
        look = theme()
        left, room = _left(row), _room(rect, row)
        lines = look.line("body") + (look.line("small") if row.about else 0)
        top = rect.top() + (rect.height() - lines) // 2
        ink = "textSecondary" if row.mark in ("off", "rests", "done") else "text"
        first = QRect(rect.left(), top, rect.width(), look.line("body"))
        write_words(painter, first, left, room, row.title, "bodyTitle", ink)
        if row.about:
            below = QRect(rect.left(), first.bottom() + 1, rect.width(), look.line("small"))
            write_words(painter, below, left, room, row.about, "small", "textSecondary")
        if row.right:
            wide = look.metrics("small").horizontalAdvance(row.right)
            at = rect.width() - _SIDE - wide
            write_words(painter, rect, at, wide + 2, row.right, "small", "textSecondary")


def _left(row: CarryLine) -> int:
    return theme().px(_WORDS) + _INDENT * row.level


def _room(rect: QRect, row: CarryLine) -> int:
    right = theme().metrics("small").horizontalAdvance(row.right) + _GAP if row.right else 0
    return rect.width() - _left(row) - _SIDE - right


class CarryList(RowList):
    """Asks for deeds by signals with a line: Space or a click on its mark, a letter, Enter."""

    turn_wanted = Signal(object)
    letter_typed = Signal(str)
    menu_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setItemDelegate(CarryDelegate(self))

    def current(self) -> CarryLine | None:
        """The current line; none on a heading."""
        line: CarryLine | None = self.currentIndex().data(ROW_ROLE)
        return None if line is None or line.mark == "heading" else line

    def first_row(self) -> int:
        model = self.model()
        rows = range(model.rowCount()) if model is not None else ()
        for row in rows:
            if model.index(row, 0).flags() & Qt.ItemFlag.ItemIsSelectable:
                return row
        return -1

    def focusInEvent(self, event: QFocusEvent) -> None:
        """What keys would act on shows as chosen from the first moment."""
        super().focusInEvent(event)
        if self.currentIndex().isValid():
            flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
            self.selectionModel().select(self.currentIndex(), flag)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A message took some of the room: the current line stays in sight."""
        super().resizeEvent(event)
        if self.currentIndex().isValid():
            self.scrollTo(self.currentIndex())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        line: CarryLine | None = index.data(ROW_ROLE) if index.isValid() else None
        if line is not None and line.mark in ("on", "off"):
            reach = theme().px(_WORDS) + _INDENT * line.level
            if event.position().x() < reach and event.button() == Qt.MouseButton.LeftButton:
                self.turn_wanted.emit(line)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        where = self.visualRect(self.currentIndex()).center() if by_key else event.pos()
        if self.current() is not None:
            self.menu_wanted.emit(self.viewport().mapToGlobal(where))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        line = self.current()
        self.ring = True
        letter = event.text().upper()
        if line is not None and event.key() == Qt.Key.Key_Space:
            self.turn_wanted.emit(line)
        elif line is not None and letter in ("B", "T", "X") and not event.modifiers():
            self.letter_typed.emit(letter)
        else:
            super().keyPressEvent(event)
        self.viewport().update()
