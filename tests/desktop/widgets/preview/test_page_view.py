"""The preview on real pages: scrolling, zooming, keys, skeleton, marked spot."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QImage, QWheelEvent
from PySide6.QtWidgets import QApplication

from jakber_desktop.desktop.rasterising import page_sizes
from jakber_desktop.desktop.theme.theme import theme
from jakber_desktop.desktop.widgets.preview.page_images import PageImages
from jakber_desktop.desktop.widgets.preview.page_paint import Mark
from jakber_desktop.desktop.widgets.preview.page_view import PageView

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from jakber_desktop.desktop.tasks import Tasks

Key = Qt.Key


@pytest.fixture
def images(tasks: Tasks) -> PageImages:
    return PageImages(tasks, tasks)


@pytest.fixture
def view(qtbot: QtBot, images: PageImages, long_pdf: bytes, idle: Callable[[], None]) -> PageView:
    """Forty pages in a view of the size it has at 1366 x 688."""
    made = PageView()
    qtbot.addWidget(made)
    made.set_images(images)
    made.resize(834, 516)
    with qtbot.waitExposed(made):
        made.show()
    images.show(long_pdf, page_sizes(long_pdf))
    idle()
    return made


def test_it_begins_at_eighty_per_cent_on_the_first_page(view: PageView) -> None:
    assert (view.zoom, view.fits_width, view.current_page) == (0.8, False, 0)
    assert view.page_count() == 40


def test_a_narrow_view_begins_smaller_and_needs_no_sideways_scrolling(view: PageView) -> None:
    view.resize(500, 516)
    assert view.zoom < 0.8
    assert view.horizontalScrollBar().maximum() == 0


def test_page_keys_turn_pages(qtbot: QtBot, view: PageView) -> None:
    for key, page in (
        (Key.Key_PageDown, 1),
        (Key.Key_PageDown, 2),
        (Key.Key_PageUp, 1),
        (Key.Key_End, 39),
        (Key.Key_Home, 0),
    ):
        qtbot.keyClick(view, key)
        assert view.current_page == page


def test_page_up_inside_a_page_goes_to_its_top_first(qtbot: QtBot, view: PageView) -> None:
    view.go_to_page(3)
    view.verticalScrollBar().setValue(view.verticalScrollBar().value() + 300)
    qtbot.keyClick(view, Key.Key_PageUp)
    assert view.current_page == 3
    qtbot.keyClick(view, Key.Key_PageUp)
    assert view.current_page == 2


def test_the_counter_follows_the_scroll(qtbot: QtBot, view: PageView) -> None:
    told: list[int] = []
    view.page_changed.connect(told.append)
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum() // 2)
    assert told == [view.current_page]
    assert 18 <= view.current_page <= 21


def test_space_scrolls_a_screenful_and_back(qtbot: QtBot, view: PageView) -> None:
    qtbot.keyClick(view, Key.Key_Space)
    assert 400 < view.verticalScrollBar().value() < 516
    qtbot.keyClick(view, Key.Key_Space, Qt.KeyboardModifier.ShiftModifier)
    assert view.verticalScrollBar().value() == 0


def test_zooming_keeps_the_middle_in_the_middle(view: PageView) -> None:
    view.go_to_page(5)
    view.verticalScrollBar().setValue(view.verticalScrollBar().value() + 200)
    for zoom in (2.0, 0.5, 0.8):
        view.set_zoom(zoom)
        assert view.zoom == zoom
    assert view.current_page == 5


def test_zoom_keeps_its_limits(view: PageView) -> None:
    for _ in range(20):
        view.zoom_in()
    assert view.zoom == 2.0
    for _ in range(20):
        view.zoom_out()
    assert view.zoom == 0.5
    view.zoom_reset()
    assert view.zoom == 1.0


def test_control_and_wheel_zoom(view: PageView) -> None:
    _wheel(view, 120, Qt.KeyboardModifier.ControlModifier)
    assert view.zoom == 0.9
    _wheel(view, -120, Qt.KeyboardModifier.ControlModifier)
    assert view.zoom == 0.8
    _wheel(view, -120, Qt.KeyboardModifier.NoModifier)
    assert view.zoom == 0.8
    assert view.verticalScrollBar().value() > 0


def test_fit_width_follows_the_view(view: PageView) -> None:
    view.fit_width()
    wide = view.zoom
    view.resize(700, 516)
    assert view.zoom < wide
    view.set_zoom(0.8)
    view.resize(834, 516)
    assert view.zoom == 0.8


def test_only_pages_in_sight_and_their_neighbours_are_drawn(
    view: PageView, images: PageImages, idle: Callable[[], None]
) -> None:
    drawn: list[int] = []
    images.ready.connect(drawn.append)
    view.go_to_page(20)
    idle()
    assert set(drawn) == {19, 20, 21}
    assert images.bytes_used == 5 * 650 * 998 * 4  # and pages 0 and 1 from the beginning


def test_the_image_stands_dot_for_dot(view: PageView, images: PageImages) -> None:
    image = images.image(0, 650)
    assert image is not None
    shown = view.viewport().grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    corner = view.page_point(0)
    for x, y in ((100, 95), (200, 240), (333, 401)):
        assert shown.pixelColor(corner + QPoint(x, y)) == image.pixelColor(x, y)


def test_a_page_on_its_way_shows_a_skeleton_with_words(
    qtbot: QtBot, tasks: Tasks, images: PageImages
) -> None:
    view = PageView()
    qtbot.addWidget(view)
    view.set_images(images)
    view.resize(834, 516)
    view.show()
    view.set_waiting(waiting=True)
    assert _greys(view) == 0  # a moment of plain paper: no flicker when the page comes at once
    qtbot.waitUntil(lambda: _greys(view) > 500)
    view.set_waiting(waiting=False)
    assert _greys(view) == 0


def test_a_mark_is_scrolled_into_sight_and_painted(view: PageView) -> None:
    view.show_mark(Mark(7, 200.0, "error"))
    assert 7 in view.visible_pages()
    shown = view.viewport().grab().toImage()
    spot = view.page_point(7) + QPoint(2, round(204 / 25.4 * 96 * 0.8))
    assert shown.pixelColor(spot) == QColor("#AE2219")
    assert shown.pixelColor(spot + QPoint(20, 0)) == QColor("#FBE3A6")
    view.show_mark(None)
    assert view.viewport().grab().toImage().pixelColor(spot) == QColor("white")


def test_a_mark_in_sight_does_not_scroll(view: PageView) -> None:
    view.show_mark(Mark(0, 60.0, "warning"))
    assert view.verticalScrollBar().value() == 0


def test_focus_that_came_by_key_shows_as_a_frame(qtbot: QtBot, view: PageView) -> None:
    def edge() -> QColor:
        return view.viewport().grab().toImage().pixelColor(1, 100)

    for reason, token in (
        (Qt.FocusReason.MouseFocusReason, "surfaceSunken"),
        (Qt.FocusReason.TabFocusReason, "focus"),
    ):
        view.clearFocus()
        view.setFocus(reason)
        qtbot.waitUntil(view.hasFocus)
        assert edge() == theme().color(token)


def test_a_document_with_fewer_pages_keeps_the_counter_inside(
    view: PageView, images: PageImages, f4_pdf: bytes, idle: Callable[[], None]
) -> None:
    view.go_to_page(39)
    images.show(f4_pdf, page_sizes(f4_pdf))
    idle()
    assert view.current_page <= 2


def _wheel(view: PageView, turn: int, keys: Qt.KeyboardModifier) -> None:
    at = QPointF(200, 200)
    event = QWheelEvent(
        at,
        view.viewport().mapToGlobal(at),
        QPoint(),
        QPoint(0, turn),
        Qt.MouseButton.NoButton,
        keys,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(view.viewport(), event)


def _greys(view: PageView) -> int:
    """How many dots have the colour of the skeleton's bars."""
    shown = view.viewport().grab().toImage()
    bar = QColor("#E3E9E9")
    return sum(
        shown.pixelColor(x, y) == bar
        for x in range(0, shown.width(), 4)
        for y in range(0, shown.height(), 2)
    )
