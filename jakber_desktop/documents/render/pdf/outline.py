"""The PDF's outline: an entry for each heading, levels without holes."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas

    from jakber_desktop.documents.render.pdf.pieces import Bookmark


class Outline:
    """Collects bookmarks in reading order; keys are numbered, so equal titles do not clash."""

    def __init__(self, canvas: Canvas) -> None:
        self._canvas = canvas
        self._count = 0
        self._level = -1

    def add(self, bookmark: Bookmark, top: float) -> None:
        """Add an entry that leads to `top` (points from the page's foot) on the current page."""
        key = f"h{self._count}"
        self._count += 1
        self._level = min(bookmark.level, self._level + 1)
        self._canvas.bookmarkHorizontal(key, 0, top)
        self._canvas.addOutlineEntry(bookmark.title, key, self._level)
