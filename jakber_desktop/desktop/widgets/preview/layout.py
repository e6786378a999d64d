"""Where the pages of a continuous preview lie: plain arithmetic, no painting."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jakber_desktop.desktop.rasterising import PageSize

MARGIN = 16
GAP = 16
SCREEN_DPI = 96.0
MIN_ZOOM = 0.5
MAX_ZOOM = 2.0
ZOOM_STEPS = (0.5, 0.6, 0.7, 0.8, 0.9, 1.0, 1.1, 1.25, 1.5, 1.75, 2.0)


def clamped(zoom: float) -> float:
    """`zoom` inside 50-200 % (ui-design 06)."""
    return min(MAX_ZOOM, max(MIN_ZOOM, zoom))


def next_zoom(zoom: float, direction: int) -> float:
    """The next fixed step above (direction 1) or below (-1) `zoom`."""
    if direction > 0:
        return next((step for step in ZOOM_STEPS if step > zoom + 0.005), MAX_ZOOM)
    return next((step for step in reversed(ZOOM_STEPS) if step < zoom - 0.005), MIN_ZOOM)


def fitting_zoom(sizes: Sequence[PageSize], view_width: int) -> float:
    """The zoom at which the widest page fills `view_width` px, kept inside 50-200 %."""
    widest = max((size.width for size in sizes), default=0.0)
    if not widest:
        return 1.0
    return clamped((view_width - 2 * MARGIN) / (widest * SCREEN_DPI / 72.0))


class PageLayout:
    """The rectangles of all pages, device-independent px, for one zoom and view width.

    A zoom of 1.0 shows a page at its real size on a 96 dpi screen.
    """

    def __init__(self, sizes: Sequence[PageSize], zoom: float, view_width: int) -> None:
        unit = zoom * SCREEN_DPI / 72.0
        widths = [round(size.width * unit) for size in sizes]
        self.width = max([view_width, *(width + 2 * MARGIN for width in widths)])
        self.boxes: list[QRect] = []
        top = MARGIN
        for size, width in zip(sizes, widths, strict=True):
            height = size.pixels(width)[1]
            self.boxes.append(QRect((self.width - width) // 2, top, width, height))
            top += height + GAP
        self.height = top - GAP + MARGIN if sizes else 0
        self._tops = [box.top() for box in self.boxes]
        self._unit = unit

    def visible(self, top: int, height: int) -> range:
        """Indices of the pages that touch the stretch `top` .. `top + height`."""
        first = max(0, bisect_right(self._tops, top) - 1)
        if self.boxes and self.boxes[first].top() + self.boxes[first].height() <= top:
            first += 1
        return range(first, bisect_right(self._tops, top + height - 1))

    def page_at(self, y: int) -> int:
        """The page at height `y`; a gap belongs to the page above it; 0 when there is none."""
        return max(0, bisect_right(self._tops, y) - 1)

    def offset_mm(self, millimetres: float) -> int:
        """A length on the paper in px of this zoom."""
        return round(millimetres / 25.4 * 72.0 * self._unit)
