"""The kinds of paper of a meeting with their states: arrows choose, Enter leads to the preview."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QWidget

from jakber_desktop.desktop.models.keyed_list import ROW_ROLE
from jakber_desktop.desktop.models.papers_model import PapersListModel
from jakber_desktop.desktop.shown.paper_line import PaperLine
from jakber_desktop.desktop.theme import icons
from jakber_desktop.desktop.theme.theme import theme
from jakber_desktop.desktop.widgets.row_ground import paint_row_ground
from jakber_desktop.desktop.widgets.row_list import RowList

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QPersistentModelIndex

    Index = QModelIndex | QPersistentModelIndex

_SIDE, _TEXT, _GLYPH, _PADDING = 16, 44, 20, 7
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class _LineDelegate(QStyledItemDelegate):
    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        look = theme()
        if index.data(ROW_ROLE).heading:
            return QSize(80, look.line("label") + 16)
        return QSize(80, look.line("bodyTitle") + look.line("small") + 2 * _PADDING)

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
        icons.draw(painter, at, line.icon, _GLYPH, line.tone)
        top = rect.top() + _PADDING
        for words, role, tone in (
            (line.title, "bodyTitle", "text"),
            (line.state, "small", "textSecondary"),
        ):
            box = QRect(rect.left() + _TEXT, top, rect.width() - _TEXT - _SIDE, look.line(role))
            painter.setFont(look.font(role))
            painter.setPen(look.color(tone))
            right = Qt.TextElideMode.ElideRight
            painter.drawText(box, _LEFT, look.metrics(role).elidedText(words, right, box.width()))
            top += look.line(role)


class PapersList(RowList):
    """`chosen(id)` when the user walks to another line."""

    chosen = Signal(str)

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

    def first_row(self) -> int:
        """Headings are no rows to begin at."""
        return next((n for n, line in enumerate(self.rows.rows()) if not line.heading), -1)

    def _walked(self, current: QModelIndex) -> None:
        line = self.rows.row(current.row())
        if line is None:
            return
        if current.row() == self.first_row():
            self.scrollToTop()  # with its heading
        else:
            self.scrollTo(current)
        self.chosen.emit(line.id)
