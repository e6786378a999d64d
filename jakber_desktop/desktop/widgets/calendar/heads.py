"""The weekdays above the calendar's grid, and the hours beside its week."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPainterPath
from PySide6.QtWidgets import QSizePolicy, QWidget

from jakber_desktop.desktop.theme.theme import theme
from jakber_desktop.desktop.widgets.calendar.layout import Hours, minute_y
from jakber_desktop.language.day_names import WEEKDAYS, WEEKDAYS_SHORT

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

_SIDE, _RULER = 10, 48
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class WeekdayHeader(QWidget):
    """Senin to Minggu, each above its column; short where there is no room."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._margin = 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self.updateGeometry)

    def leave_room(self, *, ruler: bool) -> None:
        """Stand right of the hours, or over the whole width."""
        self._margin = theme().px(_RULER) if ruler else 0
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(200, theme().px(30) + 1)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, theme().px(30) + 1)

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = theme()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            card = QPainterPath()
            card.addRoundedRect(QRectF(self.rect()).adjusted(0, 0, 0, 12), 7, 7)
            painter.fillPath(card, look.color("surfaceAlt"))
            painter.fillRect(0, self.height() - 1, self.width(), 1, look.color("border"))
            font = QFont(look.font("label"))
            font.setWeight(QFont.Weight.DemiBold)
            painter.setFont(font)
            painter.setPen(look.color("textSecondary"))
            wide = (self.width() - self._margin) / len(WEEKDAYS)
            short = painter.fontMetrics().horizontalAdvance(WEEKDAYS[3]) + 2 * _SIDE > wide
            for day, name in enumerate(WEEKDAYS_SHORT if short else WEEKDAYS):
                box = QRectF(self._margin + day * wide + _SIDE, 0, wide - _SIDE, self.height())
                painter.drawText(box, _LEFT, name)


class HourRuler(QWidget):
    """The hours, at the lines that the grid draws."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._hours = Hours()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)

    def show_hours(self, hours: Hours | None) -> None:
        """Show these hours; None hides the ruler."""
        self.setVisible(hours is not None)
        if hours is not None:
            self._hours = hours
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme().px(_RULER), 100)

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = theme()
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), look.color("surface"))
            painter.fillRect(self.width() - 1, 0, 1, self.height(), look.color("border"))
            painter.setFont(look.font("small"))
            painter.setPen(look.color("textTertiary"))
            height, free = look.line("small"), 0
            for hour in range(self._hours.first + 1, self._hours.last):
                y = minute_y(self.rect(), self._hours, hour * 60)
                if y - height // 2 < free:
                    continue  # in a low window every second or third hour is named
                free = y + height // 2
                box = QRect(0, y - height // 2, self.width() - 7, height)
                painter.drawText(box, _RIGHT, f"{hour:02}.00")
