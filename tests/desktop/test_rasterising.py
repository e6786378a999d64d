"""Pages become images of exactly the asked width; bands together are the page."""

from __future__ import annotations

import pypdfium2
import pytest
from PySide6.QtGui import QColor, QImage

from jakber_desktop.desktop.rasterising import page_sizes, render_band, render_page


def test_sizes_are_told_in_points(f4_pdf: bytes) -> None:
    sizes = page_sizes(f4_pdf)
    assert len(sizes) == 3
    assert (round(sizes[0].width, 1), round(sizes[0].height, 1)) == (609.4, 935.4)


@pytest.mark.parametrize("width", [98, 650, 813, 1625])
def test_a_page_is_exactly_as_wide_as_asked(f4_pdf: bytes, width: int) -> None:
    image = render_page(f4_pdf, 0, width)
    assert image.width() == width
    assert image.height() == round(width * 330 / 215)


def test_paper_is_white_and_ink_is_dark(f4_pdf: bytes) -> None:
    image = render_page(f4_pdf, 1, 650)
    assert image.pixelColor(0, 0) == QColor("white")
    assert _darkest(image) < 60


def test_bands_laid_together_are_the_whole_page(f4_pdf: bytes) -> None:
    width, height = 430, 660
    whole = render_band(f4_pdf, 0, (width, height), (0, height))
    parts = [render_band(f4_pdf, 0, (width, height), rows) for rows in ((0, 250), (250, 660))]
    joined = b"".join(bytes(part.constBits()) for part in parts)
    assert joined == bytes(whole.constBits())


def test_what_is_no_pdf_raises() -> None:
    with pytest.raises(pypdfium2.PdfiumError):
        page_sizes(b"bukan PDF")


def _darkest(image: QImage) -> int:
    rows = range(0, image.height(), 2)
    columns = range(0, image.width(), 2)
    return min(image.pixelColor(x, y).lightness() for y in rows for x in columns)
