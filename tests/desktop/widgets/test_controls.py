"""Buttons, segments, chips and labels: states, keys, sizes, names."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QImage, QPainter
from PySide6.QtWidgets import QHBoxLayout, QWidget

from jakber_desktop.desktop.theme.contrast import ratio
from jakber_desktop.desktop.theme.theme import theme
from jakber_desktop.desktop.widgets.badges import BadgeRow
from jakber_desktop.desktop.widgets.buttons import Button
from jakber_desktop.desktop.widgets.chips import Chip, ChipLook, chip_width, draw_chip
from jakber_desktop.desktop.widgets.filter_edit import FilterEdit
from jakber_desktop.desktop.widgets.fitting import fit
from jakber_desktop.desktop.widgets.labels import ElidedLabel
from jakber_desktop.desktop.widgets.segmented import Segmented, SegmentSpec
from jakber_desktop.model.rows import OfficeTag

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def test_a_button_follows_its_action(qtbot: QtBot) -> None:
    action, button, done = QAction("Impor"), Button(text="Impor", icon="arrow_import"), []
    qtbot.addWidget(button)
    action.setShortcut("Ctrl+O")
    action.triggered.connect(lambda: done.append(1))
    button.set_action(action)
    button.show()
    assert button.toolTip() == "Impor (Ctrl+O)"
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    qtbot.keyClick(button, Qt.Key.Key_Space)
    assert done == [1, 1]
    action.setEnabled(False)
    assert not button.isEnabled()
    assert button.ink_token() == "textDisabled"


def test_the_focus_ring_is_drawn_for_keys_not_for_the_mouse(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    row = QHBoxLayout(window)
    one, other = Button(window, "Satu"), Button(window, "Dua")
    row.addWidget(one)
    row.addWidget(other)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    plain = other.grab().toImage()
    other.setFocus(Qt.FocusReason.MouseFocusReason)
    assert other.grab().toImage() == plain
    one.setFocus(Qt.FocusReason.TabFocusReason)
    other.setFocus(Qt.FocusReason.TabFocusReason)
    ringed = other.grab().toImage()
    assert ringed.pixelColor(ringed.width() // 2, 1) == theme().color("focus")
    assert ringed.size() == plain.size()


@pytest.mark.parametrize("kind", ["primary", "normal", "subtle", "danger"])
def test_hover_and_press_change_the_ground_and_keep_the_text_readable(
    qtbot: QtBot, kind: str
) -> None:
    button = Button(text="Buka", kind=kind)
    qtbot.addWidget(button)
    for down in (False, True):
        button.setDown(down)
        ground = button.ground_token() or "surface"
        assert ratio(theme().hex(button.ink_token()), theme().hex(ground)) >= 4.5


def test_a_bar_that_is_fitted_at_once_knows_the_new_width_of_its_segments(qtbot: QtBot) -> None:
    bar = QWidget()
    qtbot.addWidget(bar)
    segments = Segmented(bar)
    row = QHBoxLayout(bar)
    row.addWidget(segments)
    segments.set_segments([SegmentSpec("all", "Semua", count=-1)])
    bar.show()
    narrow = row.sizeHint().width()
    segments.set_segments([SegmentSpec("all", "Semua", count=1_234_567)])
    row.invalidate()
    assert row.sizeHint().width() > narrow


def test_a_segmented_filter_skips_closed_segments(qtbot: QtBot) -> None:
    segments, chosen = Segmented(), []
    qtbot.addWidget(segments)
    segments.set_segments([SegmentSpec(key, key) for key in "abc"])
    segments.chosen.connect(chosen.append)
    segments.set_enabled("b", enabled=False, reason="belum ada")
    segments.show()
    segments.setFocus()
    qtbot.keyClick(segments, Qt.Key.Key_Right)
    qtbot.keyClick(segments, Qt.Key.Key_Right)
    assert chosen == ["c"]
    assert segments.current() == "c"


@pytest.mark.parametrize(
    "tone", ["neutral", "accent", "success", "warning", "danger", "info", "decision", "outline"]
)
def test_a_chip_paints_as_wide_as_it_says(qtbot: QtBot, tone: str) -> None:
    look = ChipLook("Notula belum final", "document_edit", tone)
    image = QImage(300, 40, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    with QPainter(image) as painter:
        assert draw_chip(painter, QPoint(0, 0), look) == chip_width(look)
    columns = [x for x in range(300) if any(image.pixelColor(x, y).alpha() for y in range(40))]
    assert columns[-1] < chip_width(look) <= columns[-1] + 3


def test_a_chip_without_words_hides(qtbot: QtBot) -> None:
    chip = Chip()
    qtbot.addWidget(chip)
    chip.show_look(ChipLook("Draf", "edit"))
    assert chip.accessibleName() == "Draf"
    chip.show_look(ChipLook(""))
    assert chip.isHidden()


def test_a_long_label_elides_and_keeps_its_words_in_the_tooltip(qtbot: QtBot) -> None:
    words = "Rapat Monitoring Pencapaian Target Kerjasama dengan 100 Resilient Cities"
    label = ElidedLabel(text=words, role="meetingTitle", lines=2)
    qtbot.addWidget(label)
    label.resize(200, 44)
    label.grab()
    assert label.toolTip() == words
    assert label.accessibleName() == words
    assert label.heightForWidth(200) == 2 * theme().line("meetingTitle")
    label.resize(900, 44)
    label.grab()
    assert label.toolTip() == ""
    assert label.heightForWidth(900) == theme().line("meetingTitle")


def test_badges_wrap_and_name_their_offices(qtbot: QtBot) -> None:
    row = BadgeRow()
    qtbot.addWidget(row)
    row.show_offices([OfficeTag(f"KANTOR{n}", f"Kantor {n}", n) for n in range(6)])
    assert row.heightForWidth(1000) == theme().size("badgeHeight")
    assert row.heightForWidth(160) > 2 * theme().size("badgeHeight")
    assert row.accessibleName().startswith("Kantor 0, Kantor 1")


def test_a_bar_that_is_too_narrow_gives_up_in_order(qtbot: QtBot) -> None:
    bar = QWidget()
    qtbot.addWidget(bar)
    row = QHBoxLayout(bar)
    one, other = Button(bar, "Impor", "arrow_import"), Button(bar, "Ekspor", "arrow_upload")
    row.addWidget(one)
    row.addWidget(other)
    whole = bar.minimumSizeHint().width()
    fit(bar, whole - 1, (one, other))
    assert (one.property("compact"), other.property("compact")) == (True, False)
    fit(bar, 40, (one, other))
    assert (one.property("compact"), other.property("compact")) == (True, True)
    assert one.toolTip() == "Impor"
    fit(bar, whole, (one, other))
    assert (one.property("compact"), other.property("compact")) == (False, False)


def test_the_filter_line_waits_for_a_rest_and_escape_clears(qtbot: QtBot) -> None:
    edit, told = FilterEdit(), []
    qtbot.addWidget(edit)
    edit.narrowed.connect(told.append)
    edit.show()
    qtbot.keyClicks(edit, "notula")
    assert told == []
    qtbot.waitUntil(lambda: told == ["notula"])
    qtbot.keyClick(edit, Qt.Key.Key_Escape)
    assert told == ["notula", ""]
    with qtbot.waitSignal(edit.left):
        qtbot.keyClick(edit, Qt.Key.Key_Down)
