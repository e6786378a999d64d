"""The projector's picture: what is in sight, what the eye sees, what the ear hears."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QColor, QImage

from jakber_desktop.desktop.screens.slide.measures import Measures
from jakber_desktop.desktop.screens.slide.view import SlideView
from jakber_desktop.desktop.theme.theme import theme
from jakber_desktop.model.rows import OfficeTag
from jakber_desktop.model.rows.projection import STANDBY, Slide, SlideBlock, SlideItem

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

LONG = "kata yang panjang sekali di layar proyektor ruang rapat " * 4


def slide(*texts: str, number: str = "1", kind: str = "statement") -> Slide:
    blocks = tuple(
        SlideBlock(kind=kind, text=text, point=f"p{n}")  # type: ignore[arg-type]
        for n, text in enumerate(texts)
    )
    return Slide(
        meeting="Rapat contoh",
        number=number,
        title="Butir",
        total=3,
        items=(SlideItem("1", "Butir", "current"), SlideItem("2", "Berikut", "ahead")),
        blocks=blocks,
    )


@pytest.fixture
def view(qtbot: QtBot) -> Iterator[SlideView]:
    made = SlideView()
    qtbot.addWidget(made)
    made.resize(1366, 768)
    made.show()
    yield made
    theme().set_mode("light")


def test_a_short_item_is_shown_whole(view: SlideView) -> None:
    view.show_slide(slide("satu", "dua", "tiga"))
    assert view.shown_blocks() == ["satu", "dua", "tiga"]


def test_a_long_item_shows_its_end_first(view: SlideView) -> None:
    view.show_slide(slide(*(f"{n} {LONG}" for n in range(9))))
    assert view.shown_blocks()[-1].startswith("8 ")
    assert not view.shown_blocks()[0].startswith("0 ")


def test_what_nearly_fits_is_shown_smaller_and_whole(view: SlideView) -> None:
    texts = [f"{n} {LONG[:110]}" for n in range(5)]  # two lines each
    view.show_slide(slide(*texts))
    assert view.shown_blocks() == texts
    assert view.told_hidden() == ("", "")


def test_what_is_out_of_sight_is_told(view: SlideView) -> None:
    texts = [f"{n} {LONG}" for n in range(30)]
    view.show_slide(slide(*texts))
    many = len(view.shown_blocks())
    assert view.told_hidden() == (f"dan {30 - many} lagi", "")
    view.show_slide(slide(*texts), "p0")
    many = len(view.shown_blocks())
    assert view.told_hidden() == ("", f"dan {30 - many} lagi")
    view.show_slide(slide("satu", kind="decision"))
    assert view.told_hidden() == ("", "")


def test_what_is_typed_stays_in_sight(view: SlideView) -> None:
    texts = [f"{n} {LONG}" for n in range(9)]
    view.show_slide(slide(*texts))
    texts[1] += "lagi"
    view.show_slide(slide(*texts))
    assert texts[1] in view.shown_blocks()
    view.show_slide(slide(*texts))
    assert texts[1] in view.shown_blocks()


def test_the_point_of_the_caret_goes_before_what_changed(view: SlideView) -> None:
    texts = [f"{n} {LONG}" for n in range(9)]
    view.show_slide(slide(*texts), "p0")
    assert view.shown_blocks()[0] == texts[0]


def test_another_item_begins_at_its_own_end(view: SlideView) -> None:
    view.show_slide(slide(*(f"{n} {LONG}" for n in range(9))), "p0")
    view.show_slide(slide(*(f"{n} {LONG}" for n in range(9)), number="2"))
    assert view.shown_blocks()[-1].startswith("8 ")


def test_one_point_taller_than_the_screen_shows_its_end(view: SlideView) -> None:
    view.show_slide(slide(LONG * 20))
    assert len(view.shown_blocks()) == 1
    view.grab()


@pytest.mark.parametrize("kind", ["statement", "directive", "conclusion", "decision", "action"])
@pytest.mark.parametrize("size", [(1366, 768), (960, 540), (480, 270), (3840, 2160)])
def test_every_kind_is_drawn_at_every_size(
    view: SlideView, kind: str, size: tuple[int, int]
) -> None:
    view.resize(*size)
    listed = "Pertama **tebal** *miring*\n\n1. satu\n   - anak\n2. dua"
    shown = slide("", listed, LONG * 8, kind=kind)
    view.show_slide(shown)
    assert not view.grab().isNull()
    view.show_slide(Slide(meeting=LONG, number="12", title=LONG, total=40, items=shown.items * 20))
    assert not view.grab().isNull()


def test_text_is_30_px_on_the_screen_it_is_drawn_for() -> None:
    assert Measures.of(1366, 768).font("text").pixelSize() == 30
    assert Measures.of(2732, 1536).font("text").pixelSize() == 60


def test_the_picture_follows_the_theme_at_once(view: SlideView) -> None:
    view.show_slide(slide("satu"))
    light = corner(view.grab().toImage())
    theme().set_mode("dark")
    assert corner(view.grab().toImage()) != light


def test_the_neutral_picture_says_nothing_of_the_meeting(view: SlideView) -> None:
    view.show_slide(slide("rahasia"))
    shown = view.grab().toImage()
    view.show_slide(STANDBY)
    assert view.grab().toImage() != shown
    assert view.accessibleName() == "Tayangan dijeda"
    assert view.accessibleDescription() == ""
    assert view.shown_blocks() == []


def test_the_ear_hears_item_and_points(view: SlideView) -> None:
    office = OfficeTag("TGUPP", "Tim Gubernur", 3)
    block = SlideBlock(kind="directive", text="Segera", office=office)
    view.show_slide(Slide(meeting="Rapat", number="1", title="Butir", total=1, blocks=(block,)))
    assert view.accessibleName() == "Butir"
    assert view.accessibleDescription() == "Arahan TGUPP: Segera"


def corner(image: QImage) -> QColor:
    """The ground of the picture."""
    return image.pixelColor(5, 5)
