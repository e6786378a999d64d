"""Asks for page images one at a time, the most wanted first, and keeps what came."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from jakber_desktop.desktop.rasterising import render_page
from jakber_desktop.desktop.tasks import Lane
from jakber_desktop.desktop.widgets.preview.image_cache import ImageCache

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from PySide6.QtGui import QImage

    from jakber_desktop.desktop.rasterising import PageSize
    from jakber_desktop.desktop.tasks import Tasks

BUDGET = 128 * 1024 * 1024
"""Bytes of page images kept: some ten F4 pages at 100 % on a common screen, two at 200 % on a dense
one, and all thumbnails of a long paper."""


class PageImages(QObject):
    """The pages of one PDF (or scan) as images, for the page view and the thumbnails alike.

    Each asker puts up a list of wishes (page, width in device pixels), best first, and replaces it
    whenever what it shows changes; so a fast scroll leaves no queue behind. One page at a time is
    drawn on the quick lane. `ready` tells which page came, `failed` hands on an error.
    """

    ready = Signal(int)
    failed = Signal(object)
    document_changed = Signal()

    def __init__(
        self, tasks: Tasks, parent: QObject | None = None, *, budget: int = BUDGET
    ) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._cache = ImageCache(budget)
        self._pdf = b""
        self._render: Callable[[bytes, int, int], QImage] = render_page
        self._sizes: tuple[PageSize, ...] = ()
        self._generation = 0
        self._drawing: tuple[int, int] | None = None
        self._wishes: dict[str, list[tuple[int, int]]] = {}

    @property
    def sizes(self) -> tuple[PageSize, ...]:
        """The sizes of all pages; empty while there is no document."""
        return self._sizes

    @property
    def bytes_used(self) -> int:
        """How many bytes of images are kept."""
        return self._cache.bytes_used

    def show(
        self,
        pdf: bytes,
        sizes: tuple[PageSize, ...],
        render: Callable[[bytes, int, int], QImage] = render_page,
    ) -> None:
        """Take another PDF; all images of the former are dropped. The same bytes change nothing.

        `render(pdf, page, width)` draws a page on the quick lane.
        """
        if pdf == self._pdf and sizes == self._sizes and render == self._render:
            return
        self._pdf, self._sizes, self._render = pdf, sizes, render
        self._generation += 1
        self._drawing = None
        self._cache.clear()
        self._wishes.clear()
        self.document_changed.emit()

    def clear(self) -> None:
        """Have no document."""
        self.show(b"", ())

    def image(self, page: int, width: int) -> QImage | None:
        """The finished image of exactly this width, or None."""
        return self._cache.get(page, width)

    def nearest(self, page: int, width: int) -> QImage | None:
        """Any finished image of the page, the nearest in width; stands in while zooming."""
        return self._cache.nearest(page, width)

    def want(self, asker: str, wishes: Iterable[tuple[int, int]]) -> None:
        """Replace the wishes of `asker`; askers named earlier in the alphabet are served first."""
        self._wishes[asker] = [
            wish for wish in wishes if 0 <= wish[0] < len(self._sizes) and self._missing(wish)
        ]
        self._draw_next()

    def _missing(self, wish: tuple[int, int]) -> bool:
        return wish != self._drawing and self._cache.get(*wish) is None

    def _draw_next(self) -> None:
        if self._drawing is not None:
            return
        for asker in sorted(self._wishes):
            for page, width in self._wishes[asker]:
                self._drawing = (page, width)
                self._wishes[asker].remove((page, width))
                self._tasks.run(
                    partial(self._render, self._pdf, page, width),
                    partial(self._take, self._generation, page, width),
                    partial(self._give_up, self._generation),
                    lane=Lane.QUICK,
                )
                return

    def _take(self, generation: int, page: int, width: int, image: QImage) -> None:
        if generation != self._generation:
            return
        self._drawing = None
        self._cache.put(page, width, image)
        self.ready.emit(page)
        self._draw_next()

    def _give_up(self, generation: int, error: Exception) -> None:
        if generation != self._generation:
            return
        self._drawing = None
        self._wishes.clear()
        self.failed.emit(error)
