"""What the painted rows of all registers share: two lines, a lock, all of it told at the mouse."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from PySide6.QtCore import QPoint, QSize

from jakber_desktop.desktop.models.register_model import Heading, RegisterModel
from jakber_desktop.desktop.theme import icons
from jakber_desktop.desktop.theme.theme import theme
from jakber_desktop.desktop.widgets.line_delegate import LineDelegate
from jakber_desktop.desktop.widgets.registers.heading import heading_height, paint_heading

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect
    from PySide6.QtGui import QPainter
    from PySide6.QtWidgets import QStyleOptionViewItem

    Index = QModelIndex | QPersistentModelIndex

_MARK = 16


class RegisterDelegate(LineDelegate):
    """A subclass says how a row is painted and what is told of it."""

    def paint_row(self, painter: QPainter, option: QStyleOptionViewItem, row: Any) -> None:
        """Paint a row of the register."""
        raise NotImplementedError

    def told_of(self, row: Any) -> str:
        """The whole of a row, also what has no room in it."""
        raise NotImplementedError

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        heading = isinstance(self.line(index), Heading)
        return QSize(100, heading_height() if heading else theme().size("rowTwoLine") + 1)

    def line(self, index: Index) -> Any:
        return cast("RegisterModel[Any]", index.model()).row_at(index.row())

    def paint_line(self, painter: QPainter, option: QStyleOptionViewItem, line: Any) -> None:
        if isinstance(line, Heading):
            paint_heading(painter, option.rect, line.key, line.count)
        elif line is not None:
            self.paint_row(painter, option, line)

    def told(self, line: Any, width: int) -> str:
        return "" if line is None or isinstance(line, Heading) else self.told_of(line)


def lock(painter: QPainter, line: QRect, left: int, room: int, *, closed: bool) -> tuple[int, int]:
    """A lock before the words of a line where the row is closed; gives the words' left and room."""
    if not closed:
        return left, room
    at = QPoint(line.left() + left, line.top() + (line.height() - _MARK) // 2)
    icons.draw(painter, at, "lock_closed", _MARK, "textSecondary")
    return left + _MARK + 6, room - _MARK - 6
