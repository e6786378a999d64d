"""Pages are drawn one at a time, the most wanted first, and only while wanted."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pypdfium2
import pytest

from jakber_desktop.desktop.rasterising import page_sizes
from jakber_desktop.desktop.widgets.preview.page_images import PageImages

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from jakber_desktop.desktop.tasks import Tasks


@pytest.fixture
def images(tasks: Tasks, long_pdf: bytes) -> PageImages:
    made = PageImages(tasks, tasks)
    made.show(long_pdf, page_sizes(long_pdf))
    return made


def test_a_wanted_page_comes_in_the_wanted_width(qtbot: QtBot, images: PageImages) -> None:
    with qtbot.waitSignal(images.ready) as ready:
        images.want("view", [(4, 321)])
    assert ready.args == [4]
    image = images.image(4, 321)
    assert image is not None
    assert image.width() == 321
    assert images.image(4, 322) is None


def test_a_fast_scroll_leaves_no_queue_behind(images: PageImages, idle: Callable[[], None]) -> None:
    drawn: list[int] = []
    images.ready.connect(drawn.append)
    for page in range(40):  # forty frames before the first page is drawn
        images.want("view", [(page, 500)])
    idle()
    assert drawn == [0, 39]


def test_the_view_goes_before_the_thumbnails(images: PageImages, idle: Callable[[], None]) -> None:
    drawn: list[int] = []
    images.ready.connect(drawn.append)
    images.want("2 thumbnails", [(0, 98), (1, 98)])
    images.want("1 view", [(7, 500)])
    idle()
    assert drawn == [0, 7, 1]


def test_pages_of_a_former_document_are_dropped(
    images: PageImages, idle: Callable[[], None], f4_pdf: bytes
) -> None:
    drawn: list[int] = []
    images.ready.connect(drawn.append)
    images.want("view", [(30, 500)])
    images.show(f4_pdf, page_sizes(f4_pdf))
    idle()
    assert drawn == []
    assert images.bytes_used == 0


def test_pages_beyond_the_document_are_never_drawn(
    images: PageImages, idle: Callable[[], None]
) -> None:
    images.want("view", [(40, 500), (-1, 500)])
    idle()
    assert images.bytes_used == 0


def test_an_unreadable_document_is_told(qtbot: QtBot, tasks: Tasks, f4_pdf: bytes) -> None:
    broken = PageImages(tasks, tasks)
    broken.show(b"bukan PDF", page_sizes(f4_pdf))
    with qtbot.waitSignal(broken.failed) as failed:
        broken.want("view", [(0, 500)])
    assert isinstance(failed.args[0], pypdfium2.PdfiumError)
