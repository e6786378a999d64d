"""Arithmetic of the continuous preview."""

from __future__ import annotations

import pytest

from jakber_desktop.desktop.rasterising import PageSize
from jakber_desktop.desktop.widgets.preview.layout import (
    GAP,
    MARGIN,
    PageLayout,
    clamped,
    fitting_zoom,
    next_zoom,
)

A4 = PageSize(595.28, 841.89)
F4 = PageSize(609.45, 935.43)


def test_full_size_is_real_size_on_a_96_dpi_screen() -> None:
    box = PageLayout((A4,), 1.0, 2000).boxes[0]
    assert (box.width(), box.height()) == (794, 1123)  # 210 x 297 mm


def test_pages_stand_below_each_other_in_the_middle() -> None:
    first, second = PageLayout((F4, F4), 0.8, 1000).boxes
    assert first.top() == MARGIN
    assert second.top() - (first.top() + first.height()) == GAP
    assert abs((first.left() + first.right()) / 2 - 500) <= 1


def test_only_pages_in_sight_are_told() -> None:
    layout = PageLayout((F4,) * 40, 0.8, 800)
    height = layout.boxes[0].height() + GAP
    assert layout.visible(0, 500) == range(1)
    assert layout.visible(height * 20, 500) == range(20, 21)
    assert layout.visible(height * 20 - 200, 500) == range(19, 21)
    assert layout.visible(layout.height - 10, 500) == range(40, 40)


def test_no_page_is_in_sight_of_an_empty_document() -> None:
    layout = PageLayout((), 0.8, 800)
    assert layout.visible(0, 500) == range(0)
    assert (layout.page_at(100), layout.height) == (0, 0)


def test_zoom_stays_between_half_and_double() -> None:
    assert (clamped(0.1), clamped(0.8), clamped(9.0)) == (0.5, 0.8, 2.0)


@pytest.mark.parametrize(
    ("zoom", "direction", "after"),
    [(0.8, 1, 0.9), (0.8, -1, 0.7), (0.97, 1, 1.0), (0.97, -1, 0.9), (2.0, 1, 2.0), (0.5, -1, 0.5)],
)
def test_zoom_goes_by_fixed_steps(zoom: float, direction: int, after: float) -> None:
    assert next_zoom(zoom, direction) == after


def test_fitting_lets_the_widest_page_fill_the_view() -> None:
    width = PageLayout((A4, F4), fitting_zoom((A4, F4), 834), 834).boxes[1].width()
    assert width == 834 - 2 * MARGIN
    assert fitting_zoom((A4,), 100) == 0.5
    assert fitting_zoom((), 800) == 1.0


def test_millimetres_follow_the_zoom() -> None:
    assert PageLayout((A4,), 1.0, 800).offset_mm(297) == 1123
