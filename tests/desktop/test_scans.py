"""Scans as pages: PDF and pictures, upright, turned, or told to be undrawable."""

from __future__ import annotations

import io

import pytest
from PIL import Image
from PySide6.QtGui import QImage

from jakber_desktop.desktop.scans import Undrawable, render_scan, scan_sizes, turned_sizes

RED, BLUE = (220, 0, 0), (0, 0, 220)


def picture(form: str = "PNG", size: tuple[int, int] = (200, 300), exif: int = 0) -> bytes:
    """Red above, blue below."""
    image = Image.new("RGB", size, RED)
    image.paste(BLUE, (0, size[1] // 2, size[0], size[1]))
    out = io.BytesIO()
    more = Image.Exif()
    if exif:
        more[0x0112] = exif
    image.save(out, form, exif=more)
    return out.getvalue()


def colour(image: QImage, x: float, y: float) -> str:
    found = image.pixelColor(int(image.width() * x), int(image.height() * y))
    return "red" if found.red() > 150 else "blue" if found.blue() > 150 else found.name()


def test_a_picture_is_one_page_as_wide_as_a_sheet() -> None:
    (size,) = scan_sizes(picture())
    assert (size.width, size.height) == (595.0, 892.5)
    (lying,) = scan_sizes(picture("JPEG", (300, 200)))
    assert lying.width == 842.0


@pytest.mark.parametrize("form", ["PNG", "JPEG"])
def test_a_picture_is_drawn_at_the_wanted_width(form: str) -> None:
    image = render_scan((0,), picture(form), 0, 100)
    assert (image.width(), image.height()) == (100, 150)
    assert (colour(image, 0.5, 0.1), colour(image, 0.5, 0.9)) == ("red", "blue")


def test_turning_goes_clockwise() -> None:
    image = render_scan((1,), picture(), 0, 150)
    assert (image.width(), image.height()) == (150, 100)
    assert (colour(image, 0.9, 0.5), colour(image, 0.1, 0.5)) == ("red", "blue")
    around = render_scan((2,), picture(), 0, 100)
    assert colour(around, 0.5, 0.9) == "red"
    sizes = scan_sizes(picture())
    assert turned_sizes(sizes, (1,))[0].width == sizes[0].height


def test_a_photo_taken_sideways_stands_upright() -> None:
    data = picture("JPEG", (300, 200), exif=6)
    (size,) = scan_sizes(data)
    assert size.height > size.width
    image = render_scan((0,), data, 0, 100)
    assert image.height() == 150


def test_a_pdf_keeps_its_pages(f4_pdf: bytes) -> None:
    sizes = scan_sizes(f4_pdf)
    assert len(sizes) == 3
    straight = render_scan((0, 0, 0), f4_pdf, 1, 215)
    turned = render_scan((0, 1, 0), f4_pdf, 1, 330)
    assert (straight.width(), straight.height()) == (215, 330)
    assert (turned.width(), turned.height()) == (330, 215)


@pytest.mark.qt_log_ignore("JPEG", "Unsupported marker", extend=True)  # Qt's own reader
def test_what_is_no_page_is_undrawable() -> None:
    with pytest.raises(Undrawable):
        scan_sizes(b"\xff\xd8\xff rusak")
    with pytest.raises(Undrawable):
        render_scan((0,), picture("JPEG")[:60], 0, 100)
