"""The day of the next meeting: weekday, number, month on the accent (mockup 01)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from jakber_desktop.desktop.theme.theme import theme
from jakber_desktop.language.dates import long_date, month_name, weekday_name

if TYPE_CHECKING:
    import datetime as dt

    from PySide6.QtGui import QPaintEvent

_WIDTH, _HEIGHT, _PAD = 76, 84, 10


class DateBlock(QWidget):
    """A date as a calendar leaf; read aloud as the whole date."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._date: dt.date | None = None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self.updateGeometry)

    def show_date(self, date: dt.date) -> None:
        """Show this day."""
        self._date = date
        self.setAccessibleName(long_date(date))
        self.setToolTip(long_date(date))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(max(_WIDTH, theme().px(_WIDTH)), theme().px(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._date is None:
            return
        look = theme()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.color("accent"))
            painter.drawRoundedRect(QRectF(self.rect()), 8, 8)
            painter.setPen(look.color("onAccent"))
            bold = QFont(look.font("label"))
            bold.setWeight(QFont.Weight.DemiBold)
            pad, line = look.px(_PAD), look.line("label")
            head = QRect(0, pad, self.width(), line)
            foot = QRect(0, self.height() - pad - line, self.width(), line)
            middle = Qt.AlignmentFlag.AlignCenter
            painter.setFont(bold)
            painter.drawText(head, middle, weekday_name(self._date))
            painter.drawText(foot, middle, month_name(self._date.month))
            painter.setFont(look.font("welcome"))
            number = QRect(0, head.bottom(), self.width(), foot.top() - head.bottom())
            painter.drawText(number, middle, str(self._date.day))
