"""The kinds of paper of a meeting with their states: arrows choose, Enter leads to the preview.

Where several can be made at once, Space ticks one and Ctrl+A all."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QWidget

from jakber_desktop.desktop.models.keyed_list import ROW_ROLE
from jakber_desktop.desktop.models.papers_model import PapersListModel
from jakber_desktop.desktop.shown.paper_line import PaperLine
from jakber_desktop.desktop.theme import icons
from jakber_desktop.desktop.theme.theme import theme
from jakber_desktop.desktop.widgets.check_mark import draw_check_box
from jakber_desktop.desktop.widgets.row_ground import paint_row_ground
from jakber_desktop.desktop.widgets.row_list import RowList
from jakber_desktop.desktop.widgets.text_lines import text_lines

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QPersistentModelIndex
    from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent

    Index = QModelIndex | QPersistentModelIndex

_SIDE, _TEXT, _GLYPH, _PADDING = 16, 44, 20, 7
_MOST_LINES = 2
"""Lines the title of a paper may take."""
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class _LineDelegate(QStyledItemDelegate):
    def __init__(self, view: PapersList) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        look = theme()
        if index.data(ROW_ROLE).heading:
            return QSize(80, look.line("label") + 16)
        titles = len(_titles(index.data(ROW_ROLE), self._view.viewport().width()))
        return QSize(80, titles * look.line("bodyTitle") + look.line("small") + 2 * _PADDING)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line: PaperLine = index.data(ROW_ROLE)
        painter.save()
        if line.heading:
            painter.setFont(theme().font("label"))
            painter.setPen(theme().color("textSecondary"))
            painter.drawText(option.rect.adjusted(_SIDE, 8, -_SIDE, 0), _LEFT, line.title)
        else:
            self._paint_line(painter, option, line)
        painter.restore()

    def _paint_line(self, painter: QPainter, option: QStyleOptionViewItem, line: PaperLine) -> None:
        look, rect = theme(), option.rect
        paint_row_ground(painter, option)
        at = QPoint(rect.left() + 14, rect.top() + _PADDING)
        if line.ticked is None:
            icons.draw(painter, at, line.icon, _GLYPH, line.tone)
        else:
            draw_check_box(painter, at, checked=line.ticked)
        top = rect.top() + _PADDING
        titles = [(words, "bodyTitle", "text") for words in _titles(line, rect.width())]
        for words, role, tone in (*titles, (line.state, "small", "textSecondary")):
            box = QRect(rect.left() + _TEXT, top, rect.width() - _TEXT - _SIDE, look.line(role))
            painter.setFont(look.font(role))
            painter.setPen(look.color(tone))
            right = Qt.TextElideMode.ElideRight
            painter.drawText(box, _LEFT, look.metrics(role).elidedText(words, right, box.width()))
            top += look.line(role)


def _titles(line: PaperLine, width: int) -> list[str]:
    """The title in a row this wide: a long one takes a second line."""
    return text_lines(line.title, theme().font("bodyTitle"), width - _TEXT - _SIDE, _MOST_LINES)


class PapersList(RowList):
    """`chosen(id)` when the user walks to another line, `tick_wanted(id)` by Space or a click on a
    box, `all_wanted` by Ctrl+A."""

    chosen = Signal(str)
    tick_wanted = Signal(str)
    all_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.quiet = False  # what is previewed stays marked wherever the keys are
        self.rows = PapersListModel(self)
        self.setModel(self.rows)
        self.setItemDelegate(_LineDelegate(self))
        self.selectionModel().currentChanged.connect(self._walked)

    def show_lines(self, lines: Sequence[PaperLine], chosen: str) -> None:
        """Show these lines with one of them chosen; nothing is told."""
        self.blockSignals(True)
        self.rows.show(lines)
        place = self.rows.place_of(chosen)
        if place >= 0 and place != self.currentIndex().row():
            self.setCurrentIndex(self.rows.index(place))
        self.blockSignals(False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._measure()

    def first_row(self) -> int:
        """Headings are no rows to begin at."""
        return next((n for n, line in enumerate(self.rows.rows()) if not line.heading), -1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        line = self.rows.row(self.currentIndex().row())
        if line is not None and line.ticked is not None and event.key() == Qt.Key.Key_Space:
            self.ring = True
            self.tick_wanted.emit(line.id)
        elif event.matches(QKeySequence.StandardKey.SelectAll):
            self.all_wanted.emit()
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        line = self.rows.row(index.row()) if index.isValid() else None
        on_box = event.position().x() < _TEXT and event.button() == Qt.MouseButton.LeftButton
        if line is not None and line.ticked is not None and on_box:
            self.tick_wanted.emit(line.id)

    def _walked(self, current: QModelIndex) -> None:
        line = self.rows.row(current.row())
        if line is None:
            return
        if current.row() == self.first_row():
            self.scrollToTop()  # with its heading
        else:
            self.scrollTo(current)
        self.chosen.emit(line.id)
