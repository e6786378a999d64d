"""Draws the two-line rows of the histories: what, below it when and who, a mark at the right."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from jakber_desktop.desktop.theme.theme import theme
from jakber_desktop.desktop.viewmodels.history.lines import LINE_ROLE, Line
from jakber_desktop.desktop.widgets.chips import ChipLook, chip_width, draw_chip

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex, QPersistentModelIndex

    Index = QModelIndex | QPersistentModelIndex

_SIDE = 14
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class HistoryList(QListView):
    """Rows of one height; what has no room ends in an ellipsis and stands in the tooltip."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setItemDelegate(HistoryDelegate(self))
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setMouseTracking(True)
        theme().changed.connect(self.scheduleDelayedItemsLayout)

    def minimumSizeHint(self) -> QSize:
        return QSize(80, 2 * theme().size("rowTwoLine"))


class HistoryDelegate(QStyledItemDelegate):
    """The rows of a HistoryList."""

    def __init__(self, view: QListView) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(80, theme().size("rowTwoLine"))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line: Line = index.data(LINE_ROLE)
        look, rect = theme(), option.rect
        painter.save()
        chosen = self._paint_ground(painter, option)
        room = rect.adjusted(_SIDE, 0, -_SIDE, -1)
        if line.mark:
            chip = ChipLook(line.mark, tone="accent")
            wide = chip_width(chip)
            top = rect.center().y() - look.size("chipHeight") // 2
            draw_chip(painter, QPoint(room.right() - wide, top), chip, on_selected=chosen)
            room.setRight(room.right() - wide - 8)
        upper, lower = look.line("bodyTitle"), look.line("small")
        top = room.top() + (room.height() - upper - lower) // 2
        tone = "textSecondary" if line.faint else "text"
        box = QRect(room.left(), top, room.width(), upper)
        self._write(painter, box, line.first, "bodyTitle", tone)
        box = QRect(room.left(), top + upper, room.width(), lower)
        self._write(painter, box, line.second, "small", "textSecondary")
        painter.restore()

    def _write(self, painter: QPainter, box: QRect, words: str, role: str, tone: str) -> None:
        painter.setFont(theme().font(role))
        painter.setPen(theme().color(tone))
        elided = theme().metrics(role).elidedText(words, Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(box, _LEFT, elided)

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem) -> bool:
        look, state, rect = theme(), option.state, option.rect
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        if chosen:
            ground = "selected" if self._view.hasFocus() else "selectedInactive"
            painter.fillRect(rect, look.color(ground))
            painter.fillRect(rect.left(), rect.top(), 3, rect.height(), look.color("accent"))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, look.color("hover"))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, look.color("border"))
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(look.color("focus"), 2))
            painter.drawRect(rect.adjusted(1, 1, -1, -1))
        return chosen
