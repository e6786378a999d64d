"""A list of rows of several lines: Enter opens, Space turns, Ins adds, Del removes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QWidget

from jakber_desktop.desktop.models.keyed_list import ROW_ROLE
from jakber_desktop.desktop.models.lines_model import LinesModel
from jakber_desktop.desktop.shown.lines import LinesRow
from jakber_desktop.desktop.theme import icons
from jakber_desktop.desktop.theme.theme import theme
from jakber_desktop.desktop.widgets.row_ground import paint_row_ground
from jakber_desktop.desktop.widgets.row_list import RowList
from jakber_desktop.desktop.widgets.text_lines import text_lines

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from PySide6.QtCore import QModelIndex, QPersistentModelIndex
    from PySide6.QtGui import QKeyEvent, QResizeEvent

    Index = QModelIndex | QPersistentModelIndex

_LEFT, _SIDE, _PADDING = 44, 28, 8
"""`_SIDE` is the padding of a row and the scroll bar, shown or not: no line breaks anew by it."""
_MOST_LINES = 4
"""Lines a title or a line under it may take."""


class LinesDelegate(QStyledItemDelegate):
    """A glyph, a title and the lines under it, each as long as it needs."""

    def __init__(self, view: QWidget) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        height = sum(step for _words, _font, step, _tone in self._lines(index.data(ROW_ROLE)))
        return QSize(80, height + 2 * _PADDING)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: LinesRow = index.data(ROW_ROLE)
        rect = option.rect
        painter.save()
        paint_row_ground(painter, option)
        if row.icon:
            at = QPoint(rect.left() + 14, rect.top() + _PADDING)
            icons.draw(painter, at, row.icon, 20, row.tone)
        top = rect.top() + _PADDING
        for words, font, step, tone in self._lines(row):
            painter.setFont(font)
            painter.setPen(theme().color(tone))
            box = QRect(rect.left() + _LEFT, top, rect.width() - _LEFT, step)
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, words)
            top += step
        painter.restore()

    def _lines(self, row: LinesRow) -> Iterator[tuple[str, QFont, int, str]]:
        """Words, font, height and colour of every line that is drawn."""
        title = QFont(theme().font("bodyTitle"))
        title.setStrikeOut(row.settled)
        yield from self._wrapped(row.title, title, "bodyTitle", "text")
        for line in row.lines:
            yield from self._wrapped(line, QFont(theme().font("small")), "small", "textSecondary")

    def _wrapped(
        self, words: str, font: QFont, role: str, tone: str
    ) -> Iterator[tuple[str, QFont, int, str]]:
        room = self._view.width() - _LEFT - _SIDE
        for line in text_lines(words, font, room, _MOST_LINES):
            yield line, font, theme().line(role), tone


class LinesList(RowList):
    """Shows LinesRow; which keys mean anything is said by who listens."""

    turn_wanted = Signal(str)
    add_wanted = Signal()
    remove_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = LinesModel(self)
        self.setModel(self.rows)
        self.setItemDelegate(LinesDelegate(self))

    def show_rows(self, rows: Sequence[LinesRow]) -> None:
        """Take the rows of now; what is chosen stays chosen."""
        self.rows.show(rows)
        if not self.currentIndex().isValid() and rows:
            self.setCurrentIndex(self.rows.index(0))

    def chosen(self) -> str | None:
        """The id of the row chosen now."""
        row = self.rows.row(self.currentIndex().row())
        return row.id if row else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        chosen = self.chosen()
        match event.key():
            case Qt.Key.Key_Insert:
                self.add_wanted.emit()
            case Qt.Key.Key_Space if chosen:
                self.turn_wanted.emit(chosen)
            case Qt.Key.Key_Delete if chosen:
                self.remove_wanted.emit(chosen)
            case _:
                super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._measure()
