"""The picture of the first start: an agenda with checks on two waves (mockup 11)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from jakber_desktop.desktop.theme.contrast import mixed
from jakber_desktop.desktop.theme.theme import theme

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

_SIZE = QSize(188, 126)
_SHEET = QRectF(63, 1, 76, 94)
_LINES = ((17, 95, 124), (24, 95, 116), (35, 75, 127), (48, 91, 126), (62, 91, 122), (76, 91, 118))
"""Height, left and right of each line of the sheet; the third one is the heading's rule."""


class WelcomePicture(QWidget):
    """Decoration: nothing to read, nothing to press."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return _SIZE

    def minimumSizeHint(self) -> QSize:
        return _SIZE

    def paintEvent(self, _event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            _paint_back_sheet(painter)
            _paint_sheet(painter)
            _paint_waves(painter)
            _paint_seal(painter)


def _paint_back_sheet(painter: QPainter) -> None:
    look = theme()
    painter.save()
    painter.translate(_SHEET.center())
    painter.rotate(-7)
    painter.setPen(QPen(look.color("controlBorder"), 1.5))
    painter.setBrush(look.color("window"))
    sheet = _SHEET.translated(-_SHEET.center() + QPointF(-26, 4)).adjusted(0, 4, 0, -8)
    painter.drawRoundedRect(sheet, 6, 6)
    painter.restore()


def _paint_sheet(painter: QPainter) -> None:
    look = theme()
    painter.setPen(QPen(look.color("borderStrong"), 1.5))
    painter.setBrush(look.color("surface"))
    painter.drawRoundedRect(_SHEET, 7, 7)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look.color("accentSoft"))
    painter.drawRoundedRect(QRectF(75, 13, 14, 14), 3, 3)
    for height, left, right in _LINES:
        rule = height == _LINES[2][0]
        ink = look.color("text" if rule else "textTertiary")
        painter.setPen(QPen(ink, 2 if rule else 1.5, c=Qt.PenCapStyle.RoundCap))
        painter.drawLine(QPointF(left, height), QPointF(right, height))
    painter.setPen(QPen(look.color("success"), 2, c=Qt.PenCapStyle.RoundCap))
    for height in (48, 62):
        _paint_tick(painter, QPointF(80, height), 3.5)
    painter.setPen(QPen(look.color("textTertiary"), 1.5))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawEllipse(QPointF(80, 76), 3, 3)


def _paint_waves(painter: QPainter) -> None:
    look = theme()
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for top, left, right, share in ((105, 1, 186, 0.45), (118, 14, 174, 0.25)):
        wave = QPainterPath(QPointF(left, top - 3))
        at = float(left)
        while at < right:
            wave.cubicTo(at + 10, top - 3, at + 14, top + 4, at + 23, top + 4)
            wave.cubicTo(at + 32, top + 4, at + 36, top - 3, at + 46, top - 3)
            at += 46
        ink = QColor(mixed(look.hex("accent"), look.hex("window"), share))
        painter.save()
        painter.setClipRect(QRectF(left, 0, right - left, _SIZE.height()))
        painter.setPen(QPen(ink, 3))
        painter.drawPath(wave)
        painter.restore()


def _paint_seal(painter: QPainter) -> None:
    look = theme()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look.color("accent"))
    painter.drawEllipse(QPointF(135, 81), 19, 19)
    painter.setPen(
        QPen(look.color("onAccent"), 3.5, c=Qt.PenCapStyle.RoundCap,
             j=Qt.PenJoinStyle.RoundJoin)
    )  # fmt: skip
    _paint_tick(painter, QPointF(135, 81), 9)


def _paint_tick(painter: QPainter, middle: QPointF, half: float) -> None:
    tick = QPainterPath(middle + QPointF(-half, 0))
    tick.lineTo(middle + QPointF(-half / 3, half * 0.7))
    tick.lineTo(middle + QPointF(half, -half * 0.7))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(tick)
