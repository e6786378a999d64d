"""A choice inside a table's cell: the list says it in full, the cell only the short key."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QComboBox,
    QStyledItemDelegate,
    QStyleOptionComboBox,
    QWidget,
)

from jakber_desktop.desktop.theme import icons
from jakber_desktop.desktop.theme.theme import theme

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

_LIST_WIDTH = 360


class CellBox(QComboBox):
    """Items carry their key as data; an empty key is shown as a dash."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("inCell", True)
        self.setFont(theme().font("body"))
        self.setItemDelegate(QStyledItemDelegate(self))  # else the list ignores the stylesheet
        self.setMaxVisibleItems(12)
        self.view().setMinimumWidth(_LIST_WIDTH)

    def initStyleOption(self, option: QStyleOptionComboBox) -> None:
        super().initStyleOption(option)
        option.currentText = str(self.currentData() or "–")

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        with QPainter(self) as painter:
            at = QPoint(self.width() - 16 - 6, (self.height() - 16) // 2)
            icons.draw(painter, at, "chevron_down", 16, "textSecondary")
