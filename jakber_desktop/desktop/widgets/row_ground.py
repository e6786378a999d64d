"""The ground of a painted row: choice, hover, hairline, bar and focus ring, one for all lists."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from jakber_desktop.desktop.theme.theme import theme

if TYPE_CHECKING:
    from PySide6.QtCore import QRect


def paint_row_ground(painter: QPainter, option: QStyleOptionViewItem) -> bool:
    """Paint what lies under a row's words; gives whether the row shows as chosen.

    A view with `quiet` true shows its current row only while it has the focus.
    """
    look, rect, state = theme(), option.rect, option.state
    focused = bool(state & QStyle.StateFlag.State_HasFocus)
    chosen = bool(state & QStyle.StateFlag.State_Selected)
    view = option.widget
    if getattr(view, "quiet", False):
        chosen = chosen and view is not None and view.hasFocus()
    if chosen:
        active = bool(state & QStyle.StateFlag.State_Active)
        painter.fillRect(rect, look.color("selected" if active else "selectedInactive"))
    elif state & QStyle.StateFlag.State_MouseOver:
        painter.fillRect(rect, look.color("hover"))
    hairline(painter, rect)
    if chosen:
        painter.fillRect(rect.left(), rect.top(), 3, rect.height() - 1, look.color("accent"))
    if focused and bool(getattr(view, "ring", True)):
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(look.color("focus"), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(QRectF(rect).adjusted(1, 1, -1, -2))
        painter.restore()
    return chosen


def hairline(painter: QPainter, rect: QRect) -> None:
    """The line under a row."""
    painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, theme().color("border"))
