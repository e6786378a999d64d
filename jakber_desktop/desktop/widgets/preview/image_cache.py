"""Rendered pages kept by page and width, up to a number of bytes; the longest unused goes first."""

from __future__ import annotations

from collections import OrderedDict
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtGui import QImage


class ImageCache:
    """At most `budget` bytes of images, keyed by (page, width in pixels)."""

    def __init__(self, budget: int) -> None:
        self._budget = budget
        self._images: OrderedDict[tuple[int, int], QImage] = OrderedDict()
        self._bytes = 0

    @property
    def bytes_used(self) -> int:
        """How many bytes the kept images take."""
        return self._bytes

    def put(self, page: int, width: int, image: QImage) -> None:
        """Keep `image`; throws out the longest unused until the budget holds (never this one)."""
        old = self._images.pop((page, width), None)
        if old is not None:
            self._bytes -= old.sizeInBytes()
        self._images[page, width] = image
        self._bytes += image.sizeInBytes()
        while self._bytes > self._budget and len(self._images) > 1:
            _, dropped = self._images.popitem(last=False)
            self._bytes -= dropped.sizeInBytes()

    def get(self, page: int, width: int) -> QImage | None:
        """The image of exactly this page and width, or None."""
        image = self._images.get((page, width))
        if image is not None:
            self._images.move_to_end((page, width))
        return image

    def nearest(self, page: int, width: int) -> QImage | None:
        """The page's image nearest to `width`; it stands in until the right one comes."""
        widths = [known for known_page, known in self._images if known_page == page]
        if not widths:
            return None
        return self._images[page, min(widths, key=lambda known: abs(known - width))]

    def clear(self) -> None:
        """Forget all images."""
        self._images.clear()
        self._bytes = 0
