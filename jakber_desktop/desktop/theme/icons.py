"""Fluent icons in the colours of the theme, sharp at every screen, drawn once and kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from jakber_desktop.assets import asset
from jakber_desktop.desktop.theme.theme import theme

if TYPE_CHECKING:
    from PySide6.QtCore import QPoint

_pixmaps: dict[tuple[str, int, bool, int, float], QPixmap] = {}


def pixmap(
    name: str, size: int, colour: str | QColor, dpr: float = 1.0, *, filled: bool = False
) -> QPixmap:
    """The icon `name` at `size` (16, 20 or 24 px) for a screen of ratio `dpr`.

    `colour` is a token name or a QColor. A name without a drawing of that size raises OSError.
    """
    paint = theme().color(colour) if isinstance(colour, str) else colour
    key = (name, size, filled, paint.rgba(), dpr)
    found = _pixmaps.get(key)
    if found is None:
        found = _pixmaps[key] = _drawn(name, size, paint, dpr, filled=filled)
    return found


def draw(
    painter: QPainter,
    at: QPoint,
    name: str,
    size: int,
    colour: str | QColor,
    *,
    filled: bool = False,
) -> None:
    """Draw an icon with its top left corner at `at`, at the painter's own pixel ratio."""
    dpr = painter.device().devicePixelRatioF()
    painter.drawPixmap(at, pixmap(name, size, colour, dpr, filled=filled))


def icon(name: str, size: int = 20, colour: str = "textSecondary", dpr: float = 1.0) -> QIcon:
    """A QIcon for menus: normal and disabled. Ask again when the theme changed."""
    made = QIcon(pixmap(name, size, colour, dpr))
    made.addPixmap(pixmap(name, size, "textDisabled", dpr), QIcon.Mode.Disabled)
    return made


def _drawn(name: str, size: int, paint: QColor, dpr: float, *, filled: bool) -> QPixmap:
    kind = "filled" if filled else "regular"
    source = asset("icons", "fluent", f"{name}_{size}_{kind}.svg").read_bytes()
    source = source.replace(b"<svg", f'<svg fill="{paint.name()}"'.encode(), 1)
    image = QPixmap(QSize(round(size * dpr), round(size * dpr)))
    image.setDevicePixelRatio(dpr)
    image.fill(Qt.GlobalColor.transparent)
    with QPainter(image) as painter:
        painter.setOpacity(paint.alphaF())
        QSvgRenderer(QByteArray(source)).render(
            painter, QRectF(QPointF(), QSize(size, size).toSizeF())
        )
    return image
