"""A line of what was reported over time: levels at the left, days below, a dot a report (21)."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from jakber_desktop.desktop.theme.theme import theme

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent

_ROW, _DAY_GAP, _AXIS_GAP = 28, 8, 12
_DOT, _LINE = 4.0, 2.5
_MIDDLE = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
_CENTRE = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignHCenter


class ProgressPoint(NamedTuple):
    """A report: its day in words, its height (0 the lowest level, 1 the highest), what it says."""

    day: str
    height: float
    words: str


class ProgressLine(QWidget):
    """The newest report is a full dot; the whole is told as the accessible description."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._levels: tuple[str, ...] = ()
        self._points: tuple[ProgressPoint, ...] = ()
        self._ink = "info"
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Perkembangan tiap rapat"))
        theme().changed.connect(self.updateGeometry)

    def show_points(self, levels: Sequence[str], points: Sequence[ProgressPoint], ink: str) -> None:
        """Show reports, oldest first, over `levels` from the lowest; `ink` is a colour token."""
        self._levels, self._points, self._ink = tuple(levels), tuple(points), ink
        told = "; ".join(f"{one.day}: {one.words}" for one in points)
        self.setAccessibleDescription(told)
        self.setToolTip(told.replace("; ", "\n"))
        self.updateGeometry()
        self.update()

    def points(self) -> tuple[ProgressPoint, ...]:
        """What is shown."""
        return self._points

    def sizeHint(self) -> QSize:
        rows = max(1, len(self._levels)) * theme().px(_ROW)
        return QSize(240, rows + _DAY_GAP + theme().line("small"))

    def minimumSizeHint(self) -> QSize:
        return QSize(120, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        if not self._levels:
            return
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setFont(theme().font("small"))
            field = self._field()
            self._paint_levels(painter, field)
            places = self._places(field)
            self._paint_days(painter, field, places)
            self._paint_line(painter, places)

    # --- inside ---

    def _field(self) -> QRectF:
        """Where the line lies: right of the words of the levels."""
        look, half = theme(), theme().px(_ROW) / 2
        words = max(look.metrics("small").horizontalAdvance(one) for one in self._levels)
        left = min(words + _AXIS_GAP, self.width() / 2)
        height = (len(self._levels) - 1) * look.px(_ROW)
        return QRectF(left, half, max(1.0, self.width() - left - 1), height)

    def _paint_levels(self, painter: QPainter, field: QRectF) -> None:
        look, row = theme(), theme().px(_ROW)
        for nth, words in enumerate(reversed(self._levels)):
            y = field.top() + nth * row
            painter.setPen(QPen(look.color("border"), 1))
            painter.drawLine(QPointF(field.left(), y), QPointF(field.right(), y))
            painter.setPen(look.color("textSecondary"))
            box = QRect(0, round(y - row / 2), round(field.left()) - 4, row)
            painter.drawText(box, _MIDDLE, words)

    def _places(self, field: QRectF) -> list[QPointF]:
        """Reports stand equally far apart, as meetings do; half a day's words from the edges."""
        if not self._points:
            return []
        side = max(theme().metrics("small").horizontalAdvance(one.day) for one in self._points) / 2
        side = min(side + 4, field.width() / 3)
        span, gaps = field.width() - 2 * side, max(1, len(self._points) - 1)
        alone = span / 2 if len(self._points) == 1 else 0
        return [
            QPointF(
                field.left() + side + alone + nth * span / gaps,
                field.bottom() - one.height * field.height(),
            )
            for nth, one in enumerate(self._points)
        ]

    def _paint_days(self, painter: QPainter, field: QRectF, places: list[QPointF]) -> None:
        """The newest day always, the others where they have room."""
        look, row = theme(), theme().px(_ROW)
        painter.setPen(look.color("textSecondary"))
        top, free = round(field.bottom() + row / 2), float(self.width()) + _DAY_GAP
        for place, one in zip(reversed(places), reversed(self._points), strict=True):
            wide = look.metrics("small").horizontalAdvance(one.day)
            if place.x() + wide / 2 + _DAY_GAP > free:
                continue
            free = place.x() - wide / 2
            box = QRect(round(free) - 1, top + _DAY_GAP // 2, wide + 2, look.line("small"))
            painter.drawText(box, _CENTRE, one.day)

    def _paint_line(self, painter: QPainter, places: list[QPointF]) -> None:
        look = theme()
        ink = look.color(self._ink)
        painter.setPen(QPen(ink, _LINE))
        painter.drawPolyline(QPolygonF(places))
        painter.setPen(QPen(ink, _LINE))
        for nth, place in enumerate(places):
            newest = nth == len(places) - 1
            painter.setBrush(ink if newest else look.color("surface"))
            painter.drawEllipse(place, _DOT, _DOT)
