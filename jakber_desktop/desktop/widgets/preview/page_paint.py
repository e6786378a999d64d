"""How one page of the preview is painted: paper, image, skeleton while it comes, marked spot."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen

from jakber_desktop.desktop.theme.theme import theme
from jakber_desktop.desktop.theme.tokens import tokens

if TYPE_CHECKING:
    from PySide6.QtGui import QTransform

# Paper stays white in both themes (ui-design §3), so what is drawn on it takes the light tokens.
_ON_PAPER = tokens().color["light"]
_SKELETON = (0.36, 0.76, 0.58, 0.7)
"""Lengths of the skeleton's grey bars, as shares of the page's width."""
_BAR, _BAR_STEP = 9, 18


@dataclass(frozen=True, slots=True)
class Mark:
    """The marked spot of a finding: page (0-based), mm from its top, severity."""

    page: int
    top_mm: float
    severity: str


def paint_paper(painter: QPainter, box: QRect) -> None:
    """The empty sheet with its hairline."""
    painter.setPen(QPen(theme().color("border"), 1))
    painter.setBrush(QColor(_ON_PAPER["paper"]))
    painter.drawRect(box.adjusted(-1, -1, 0, 0))


def paint_image(painter: QPainter, box: QRect, image: QImage, *, exact: bool) -> None:
    """The page's image in `box`; an exact one lands on whole device pixels, so it stays sharp."""
    if not exact:
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(box, image)
        return
    ratio = painter.device().devicePixelRatioF()
    corner = _on_device_pixel(painter.deviceTransform(), QPointF(box.topLeft()))
    painter.drawImage(
        QRectF(corner.x(), corner.y(), image.width() / ratio, image.height() / ratio), image
    )


def _on_device_pixel(transform: QTransform, point: QPointF) -> QPointF:
    device = transform.map(point)
    back, possible = transform.inverted()
    if not possible:
        return point
    return back.map(QPointF(round(device.x()), round(device.y())))


def paint_skeleton(painter: QPainter, box: QRect, words: str) -> None:
    """Grey bars where text will be, and `words` under them (ui-design §13, "Preview loading")."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(_ON_PAPER["neutralSoft"]))
    left, top = box.left() + box.width() * 0.12, box.top() + box.width() * 0.1
    for length in _SKELETON:
        painter.drawRoundedRect(QRectF(left, top, box.width() * length, _BAR), 4, 4)
        top += _BAR_STEP
    painter.setPen(QColor(_ON_PAPER["textSecondary"]))
    painter.setFont(theme().font("small"))
    place = QRectF(left, top, box.width() * 0.76, theme().line("small") * 2)
    painter.drawText(place, Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextWordWrap, words)
    painter.restore()


def paint_mark(painter: QPainter, box: QRect, top: int, height: int, severity: str) -> None:
    """A band across the page, ink kept, and a bar at its edge in the colour of the severity."""
    band = QRect(box.left(), box.top() + top, box.width(), height)
    painter.save()
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
    painter.fillRect(band, QColor(_ON_PAPER["diff"]))
    painter.restore()
    edge = "danger" if severity == "error" else "warning"
    painter.fillRect(QRect(band.left(), band.top(), 4, band.height()), QColor(_ON_PAPER[edge]))


def paint_focus_frame(painter: QPainter, area: QRect) -> None:
    """The focus ring of a custom-painted area: 2 px inside its edge (ui-design §12)."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(theme().color("focus"), 2))
    painter.drawRect(area.adjusted(1, 1, -1, -1))
