"""What the delegates of painted lists share: one line painted, and what is told at the mouse."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QPoint, QRect, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QStyledItemDelegate, QToolTip

from jakber_desktop.desktop.theme.theme import theme
from jakber_desktop.desktop.widgets.check_mark import draw_office_dot
from jakber_desktop.desktop.widgets.row_ground import hairline

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex, QPersistentModelIndex
    from PySide6.QtGui import QHelpEvent, QPainter
    from PySide6.QtWidgets import QAbstractItemView, QStyleOptionViewItem

    Index = QModelIndex | QPersistentModelIndex

_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_DOT_GAP = 16


class LineDelegate(QStyledItemDelegate):
    """A subclass reads lines straight from the model: a frame costs almost no data() calls."""

    def line(self, index: Index) -> Any:
        """The value behind an index."""
        raise NotImplementedError

    def paint_line(self, painter: QPainter, option: QStyleOptionViewItem, line: Any) -> None:
        """Paint a line; the painter is put back afterwards."""
        raise NotImplementedError

    def told(self, line: Any, width: int) -> str:
        """What has no room in a line that is `width` px wide, "" for nothing."""
        raise NotImplementedError

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        self.paint_line(painter, option, self.line(index))
        painter.restore()

    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> bool:
        """What is told of the line the mouse rests on."""
        told = ""
        if index.isValid() and event.type() == QEvent.Type.ToolTip:
            told = self.told(self.line(index), option.rect.width())
        QToolTip.showText(event.globalPos(), told, view)
        return True


def two_lines(rect: QRect, above: int) -> tuple[QRect, QRect]:
    """The upper and the lower line of a row, `above` px (at 100 %) below its edge."""
    look = theme()
    upper = QRect(rect.left(), rect.top() + look.px(above), rect.width(), look.line("body"))
    return upper, QRect(rect.left(), upper.bottom() + 1, rect.width(), look.px(18))


def paint_office_line(painter: QPainter, rect: QRect, left: int, office: Any, counted: str) -> None:
    """The heading of an office (order, code, name): its dot, its name, and a count behind it."""
    look = theme()
    painter.fillRect(rect, look.color("window"))
    hairline(painter, rect)
    at = QPoint(rect.left() + left, rect.center().y() - 4)
    draw_office_dot(painter, at, office.order, office.code)
    bold = QFont(look.font("label"))
    bold.setWeight(QFont.Weight.DemiBold)
    painter.setFont(bold)
    painter.setPen(look.color("textSecondary"))
    room = rect.width() - left - 40 - look.metrics("small").horizontalAdvance(counted)
    name = painter.fontMetrics().elidedText(office.name, Qt.TextElideMode.ElideRight, room)
    box = rect.adjusted(left + _DOT_GAP, 0, 0, -1)
    painter.drawText(box, _LEFT, name)
    after = painter.fontMetrics().horizontalAdvance(name) + 8
    painter.setFont(look.font("small"))
    painter.drawText(box.adjusted(after, 0, 0, 0), _LEFT, counted)
