"""The strip of small pages."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from jakber_desktop.desktop.rasterising import page_sizes
from jakber_desktop.desktop.widgets.preview.page_images import PageImages
from jakber_desktop.desktop.widgets.preview.thumbnails import PagesModel, ThumbnailStrip

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from jakber_desktop.desktop.tasks import Tasks


@pytest.fixture
def strip(qtbot: QtBot, tasks: Tasks, long_pdf: bytes, idle: Callable[[], None]) -> ThumbnailStrip:
    images = PageImages(tasks, tasks)
    made = ThumbnailStrip()
    qtbot.addWidget(made)
    made.set_images(images)
    made.resize(131, 560)
    with qtbot.waitExposed(made):
        made.show()
    images.show(long_pdf, page_sizes(long_pdf))
    idle()
    return made


def test_only_small_pages_in_sight_are_drawn(
    strip: ThumbnailStrip, idle: Callable[[], None]
) -> None:
    assert strip.visible_pages() == range(3)
    assert [page for page in range(40) if strip.small_page(page)] == [0, 1, 2]
    strip.scrollToBottom()
    idle()
    assert strip.small_page(39) is not None
    assert strip.small_page(20) is None


def test_choosing_a_page_tells_it_following_one_does_not(
    qtbot: QtBot, strip: ThumbnailStrip
) -> None:
    told: list[int] = []
    strip.page_chosen.connect(told.append)
    strip.show_page(5)
    assert told == []
    strip.setFocus()
    qtbot.keyClick(strip, Qt.Key.Key_Down)
    assert told == [6]
    at = strip.visualRect(strip.model().index(5, 0)).center()
    qtbot.mouseClick(strip.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert told == [6, 5]


def test_every_small_page_has_a_name(qtbot: QtBot, strip: ThumbnailStrip) -> None:
    spoken = strip.model().index(2, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Halaman 3 dari 40"


def test_the_model_is_sound(qtbot: QtBot) -> None:
    model = PagesModel()
    mode = QAbstractItemModelTester.FailureReportingMode.Fatal
    QAbstractItemModelTester(model, mode, model)
    model.set_count(3)
    model.set_count(0)
    assert model.rowCount() == 0
