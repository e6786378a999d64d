"""The cache of page images keeps its budget."""

from __future__ import annotations

from PySide6.QtGui import QImage

from jakber_desktop.desktop.widgets.preview.image_cache import ImageCache


def _image(width: int) -> QImage:
    return QImage(width, 10, QImage.Format.Format_RGB32)  # width * 40 bytes


def test_the_longest_unused_image_goes_first() -> None:
    cache = ImageCache(budget=3 * 4000)
    for page in range(3):
        cache.put(page, 100, _image(100))
    cache.get(0, 100)
    cache.put(3, 100, _image(100))
    assert cache.get(1, 100) is None
    assert all(cache.get(page, 100) is not None for page in (0, 2, 3))
    assert cache.bytes_used == 12_000


def test_one_image_larger_than_the_budget_is_kept_alone() -> None:
    cache = ImageCache(budget=4000)
    cache.put(0, 50, _image(50))
    cache.put(1, 500, _image(500))
    assert cache.get(1, 500) is not None
    assert cache.get(0, 50) is None


def test_a_page_drawn_again_counts_once() -> None:
    cache = ImageCache(budget=10**6)
    cache.put(0, 100, _image(100))
    cache.put(0, 100, _image(100))
    assert cache.bytes_used == 4000


def test_the_nearest_width_stands_in() -> None:
    cache = ImageCache(budget=10**6)
    cache.put(0, 98, _image(98))
    cache.put(0, 650, _image(650))
    found = cache.nearest(0, 700)
    assert found is not None
    assert found.width() == 650
    assert cache.nearest(1, 700) is None
