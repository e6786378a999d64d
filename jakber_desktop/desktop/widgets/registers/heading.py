"""The heading of a group in a register: icon, words, count (mockup 07)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFont, QFontMetrics

from jakber_desktop.desktop.theme import icons
from jakber_desktop.desktop.theme.theme import theme
from jakber_desktop.desktop.widgets.row_ground import hairline
from jakber_desktop.desktop.words.follow_up import GROUPS, group_words

if TYPE_CHECKING:
    from PySide6.QtCore import QRect
    from PySide6.QtGui import QPainter

_SIDE, _ICON, _GAP = 24, 16, 6


def heading_height() -> int:
    """Height in px with the hairline."""
    return theme().px(29) + 1


def paint_heading(painter: QPainter, rect: QRect, group: str, count: int | None) -> None:
    """Paint the heading of a group of GROUPS."""
    look = theme()
    _words, icon, ink = GROUPS[group]
    painter.fillRect(rect, look.color("surfaceAlt"))
    hairline(painter, rect)
    top = rect.top() + (rect.height() - 1 - _ICON) // 2
    at = QPoint(rect.left() + _SIDE, top)
    icons.draw(painter, at, icon, _ICON, ink, filled=group == "late")
    bold = QFont(look.font("label"))
    bold.setWeight(QFont.Weight.DemiBold)
    painter.setFont(bold)
    painter.setPen(look.color(ink))
    middle = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
    left = _SIDE + _ICON + _GAP
    words = group_words(group)
    painter.drawText(rect.adjusted(left, 0, 0, -1), middle, words)
    if count is not None:
        left += QFontMetrics(bold).horizontalAdvance(words) + _GAP
        painter.setFont(look.font("label"))
        painter.setPen(look.color("textSecondary"))
        painter.drawText(rect.adjusted(left, 0, 0, -1), middle, str(count))
