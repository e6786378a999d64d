"""Cooperation targets: name, step bar, how it stands, owner (mockup 01, right above)."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyleOptionViewItem,
    QWidget,
)

from jakber_desktop.desktop.models.sentence_model import SentenceModel
from jakber_desktop.desktop.theme.theme import theme
from jakber_desktop.desktop.widgets.badges import badge_width, draw_badge
from jakber_desktop.desktop.widgets.line_delegate import LineDelegate
from jakber_desktop.desktop.widgets.registers.step_bar import BAR_WIDTH, draw_steps, step_ink
from jakber_desktop.desktop.widgets.row_ground import hairline
from jakber_desktop.desktop.widgets.row_list import RowList
from jakber_desktop.desktop.words.home import target_sentence, target_words
from jakber_desktop.model.rows.home import TargetLine

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QModelIndex, QPersistentModelIndex

    Index = QModelIndex | QPersistentModelIndex

_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_SIDE = 16


def target_row_height() -> int:
    """Height of a row in px with its hairline."""
    return theme().px(58) + 1


class TargetList(RowList):
    """Shows TargetLines; there is nothing to open yet, so no row can be chosen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = SentenceModel(target_sentence, self)
        self.setModel(self._model)
        self.setItemDelegate(_TargetDelegate(self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)

    def show_targets(self, targets: Sequence[TargetLine]) -> None:
        """Show these."""
        self._model.show(targets)
        self.updateGeometry()


class _TargetDelegate(LineDelegate):
    """The whole of it is told, for most names are longer than the column."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(option.rect.width(), target_row_height())

    def line(self, index: Index) -> TargetLine:
        return cast("SentenceModel[TargetLine]", index.model()).row_at(index.row())

    def paint_line(self, painter: QPainter, option: QStyleOptionViewItem, line: TargetLine) -> None:
        _paint(painter, option.rect, line)

    def told(self, line: TargetLine, _width: int) -> str:
        return f"{line.name}\n{target_words(line)}"


def _paint(painter: QPainter, rect: QRect, target: TargetLine) -> None:
    look = theme()
    hairline(painter, rect)
    room = rect.width() - 2 * _SIDE
    upper = QRect(rect.left() + _SIDE, rect.top() + look.px(9), room, look.line("body"))
    painter.setFont(look.font("bodyTitle"))
    painter.setPen(look.color("text"))
    name = look.metrics("bodyTitle").elidedText(target.name, Qt.TextElideMode.ElideRight, room)
    painter.drawText(upper, _LEFT, name)
    lower = QRect(upper.left(), upper.bottom() + 1, room, look.px(20))
    end = lower.right() + 1
    if target.office is not None:
        end -= badge_width(target.office.code)
        top = lower.top() + (lower.height() - look.size("badgeHeight")) // 2
        draw_badge(painter, QPoint(end, top), target.office.code, target.office.order)
    draw_steps(painter, QPoint(lower.left(), lower.center().y() - 2), target.step)
    left = lower.left() + BAR_WIDTH + 9
    words = look.metrics("label").elidedText(
        target_words(target), Qt.TextElideMode.ElideRight, end - 8 - left
    )
    painter.setFont(look.font("label"))
    painter.setPen(look.color(step_ink(target.step)))
    painter.drawText(QRect(left, lower.top(), end - left, lower.height()), _LEFT, words)
