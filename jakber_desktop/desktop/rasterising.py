"""PDF pages as images, and some of them as a PDF: the only module that knows pypdfium2.

pdfium is not thread-safe, so every function here is called on the quick lane only, and opens and
closes the document itself: opening 200 pages costs about a millisecond, and nothing of pdfium
outlives a call or meets the garbage collector on another thread. pypdfium2 is imported in the
functions because it must not be loaded before the first paint (performance.md "Start").
"""

from __future__ import annotations

import io
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtGui import QImage

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

POINTS_PER_INCH = 72.0
MM_PER_INCH = 25.4


@dataclass(frozen=True, slots=True)
class PageSize:
    """Width and height of one page in points (1/72 inch)."""

    width: float
    height: float

    def pixels(self, width: int) -> tuple[int, int]:
        """Width and height in whole pixels when the page is `width` pixels wide."""
        return width, max(1, round(width * self.height / self.width))


def page_sizes(pdf: bytes) -> tuple[PageSize, ...]:
    """The sizes of all pages of `pdf`, in order; raises PdfiumError when it is no PDF."""
    with _opened(pdf) as document:
        return tuple(PageSize(*document.get_page_size(index)) for index in range(len(document)))


def render_page(pdf: bytes, index: int, width: int) -> QImage:
    """Page `index` (0-based) of `pdf`, exactly `width` pixels wide, white behind, RGB32."""
    with _opened(pdf) as document:
        size = PageSize(*document.get_page_size(index))
        full = size.pixels(width)
        return _draw(document, index, full, (0, full[1]))


def render_band(pdf: bytes, index: int, full: tuple[int, int], rows: tuple[int, int]) -> QImage:
    """Pixel rows `rows[0]` up to `rows[1]` of page `index` drawn `full` (width, height) large.

    Bands keep a page at printer resolution out of memory as a whole (A4 at 600 dpi is 139 MB).
    """
    with _opened(pdf) as document:
        return _draw(document, index, full, rows, printing=True)


def picked_pages(pdf: bytes, pages: Sequence[int]) -> bytes:
    """A PDF of these pages (0-based, in this order); all of them as they are give `pdf` itself."""
    import pypdfium2

    with _opened(pdf) as document:
        if list(pages) == list(range(len(document))):
            return pdf
        picked = pypdfium2.PdfDocument.new()
        try:
            picked.import_pages(document, list(pages))
            stream = io.BytesIO()
            picked.save(stream)
        finally:
            picked.close()
    return stream.getvalue()


@contextmanager
def _opened(pdf: bytes) -> Iterator[Any]:
    import pypdfium2  # heavy, only after the first paint

    document = pypdfium2.PdfDocument(pdf)
    try:
        yield document
    finally:
        document.close()


def _draw(
    document: Any,
    index: int,
    full: tuple[int, int],
    rows: tuple[int, int],
    *,
    printing: bool = False,
) -> QImage:
    import pypdfium2
    from pypdfium2 import raw

    width, height = full[0], rows[1] - rows[0]
    page = document[index]
    bitmap = pypdfium2.PdfBitmap.new_native(width, height, raw.FPDFBitmap_BGRx)
    try:
        bitmap.fill_rect((255, 255, 255, 255), 0, 0, width, height)
        flags = raw.FPDF_ANNOT | (raw.FPDF_PRINTING if printing else 0)
        raw.FPDF_RenderPageBitmap(bitmap, page, 0, -rows[0], full[0], full[1], 0, flags)
        shared = QImage(
            memoryview(bitmap.buffer), width, height, bitmap.stride, QImage.Format.Format_RGB32
        )
        return shared.copy()
    finally:
        bitmap.close()
        page.close()
