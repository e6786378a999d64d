"""The heads of the columns of the Rapat list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from jakber_desktop.desktop.theme import icons
from jakber_desktop.desktop.theme.theme import theme
from jakber_desktop.desktop.widgets.meetings.delegate import columns

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent


class ColumnHeader(QWidget):
    """Tanggal, Rapat, Tahap, Status above their columns; the list runs newest first."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.list_width = 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Kolom tanggal (terbaru di atas), rapat, tahap, status"))

    def follow(self, width: int) -> None:
        """Stand above a list whose rows are this wide."""
        self.list_width = width
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(200, theme().size("tableHeader"))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, theme().size("tableHeader"))

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = theme()
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), look.color("surfaceAlt"))
            painter.fillRect(0, self.height() - 1, self.width(), 1, look.color("border"))
            place = columns(self.list_width or self.width())
            font = QFont(look.font("label"))
            font.setWeight(QFont.Weight.DemiBold)
            painter.setFont(font)
            painter.setPen(look.color("textSecondary"))
            heads = (
                (place.date, self.tr("Tanggal")),
                (place.title, self.tr("Rapat")),
                (place.stages, self.tr("Tahap")),
                (place.status, self.tr("Status")),
            )
            middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
            for left, words in heads:
                painter.drawText(QRect(left, 0, self.width(), self.height() - 1), middle, words)
            after = place.date + painter.fontMetrics().horizontalAdvance(heads[0][1]) + 4
            icons.draw(
                painter,
                QPoint(after, (self.height() - 16) // 2),
                "arrow_sort_down",
                16,
                "textSecondary",
            )
