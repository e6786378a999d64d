"""Colours keep their contrast; the theme switches at once."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QColor, QFont, QFontInfo, QPalette
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from jakber_desktop.assets import asset
from jakber_desktop.desktop.theme import icons, palette
from jakber_desktop.desktop.theme.contrast import ratio
from jakber_desktop.desktop.theme.stylesheet import filled
from jakber_desktop.desktop.theme.theme import theme
from jakber_desktop.desktop.theme.tokens import tokens

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from jakber_desktop.desktop.theme.theme import Mode

RULES = [
    (scheme, rule.min, fg, bg)
    for scheme in ("light", "dark")
    for rule in tokens().contrast_rules
    for fg in rule.fg
    for bg in rule.bg
]


@pytest.mark.parametrize(("scheme", "least", "fg", "bg"), RULES)
def test_every_pair_of_the_contrast_rules_keeps_its_ratio(
    scheme: str, least: float, fg: str, bg: str
) -> None:
    colours = tokens().color[scheme]  # type: ignore[index]
    assert ratio(colours[fg], colours[bg]) >= least


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_an_office_code_is_readable_on_its_badge(qtbot: QtBot, scheme: Mode) -> None:
    look = theme()
    look.set_mode(scheme)
    for order in range(8):
        ink, ground = look.office_colours(order)
        assert ratio(ink.name(), ground.name()) >= 5.4, order
    look.set_mode("light")


def test_black_on_white_is_21_to_1() -> None:
    assert ratio("#000000", "#FFFFFF") == pytest.approx(21)


def test_the_stylesheet_names_only_tokens_that_exist() -> None:
    template = asset("theme", "app.qss").read_text("utf-8")
    sheet = filled(template, tokens().color["light"], lambda px: px * 2)
    assert "@" not in re.sub(r"/\*.*?\*/", "", sheet, flags=re.DOTALL)
    assert "min-height: 60px" in sheet


def test_switching_the_theme_changes_colours_and_palette_at_once(qtbot: QtBot) -> None:
    look = theme()
    look.set_mode("light")
    light = look.color("surface")
    with qtbot.waitSignal(look.changed):
        look.set_mode("dark")
    assert look.dark
    assert look.color("surface") != light
    assert QApplication.palette().color(QPalette.ColorRole.Base) == look.color("surface")
    look.set_mode("light")


def test_the_ui_font_is_the_shipped_inter_with_tabular_figures(qtbot: QtBot) -> None:
    font = theme().font("body")
    assert QFontInfo(font).family() == "Inter"
    assert QFontInfo(theme().font("pageTitle")).family() == "Plus Jakarta Sans"
    assert font.featureValue(QFont.Tag("tnum")) == 1
    measure = theme().metrics("body")
    assert measure.horizontalAdvance("1111") == measure.horizontalAdvance("0000")
    title = QLabel()
    qtbot.addWidget(title)
    title.setFont(theme().font("pageTitle"))  # what it leaves unsaid a widget's own font adds
    assert title.font().featureValue(QFont.Tag("tnum")) == 0


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_a_placeholder_is_written_in_its_token(qtbot: QtBot, scheme: Mode) -> None:
    theme().set_mode(scheme)
    try:
        for field in (QLineEdit(), QPlainTextEdit()):
            qtbot.addWidget(field)
            field.show()
            shown = field.palette().color(QPalette.ColorRole.PlaceholderText)
            assert shown == theme().color("textTertiary")
    finally:
        theme().set_mode("light")


def test_text_scale_multiplies_fonts_and_heights_but_not_widths(qtbot: QtBot) -> None:
    look = theme()
    look.set_text_scale(1.3)
    assert look.font("body").pixelSize() == 18
    assert look.size("rowTwoLine") == 65
    assert look.size("sidebar") == 208
    look.set_text_scale(1.0)


def test_high_contrast_takes_every_colour_from_the_system(qtbot: QtBot) -> None:
    system = QPalette()
    system.setColor(QPalette.ColorRole.Window, QColor("#000000"))
    system.setColor(QPalette.ColorRole.WindowText, QColor("#FFFFFF"))
    system.setColor(QPalette.ColorRole.Highlight, QColor("#FFFF00"))
    system.setColor(QPalette.ColorRole.HighlightedText, QColor("#000000"))
    off = QPalette.ColorGroup.Disabled
    system.setColor(off, QPalette.ColorRole.WindowText, QColor("#00ff00"))
    colours = palette.high_contrast(system)
    assert colours.pop("textDisabled") == "#00ff00"
    assert {*colours, "textDisabled"} == set(tokens().color["light"])
    assert set(colours.values()) <= {"#000000", "#ffffff", "#ffff00"}
    assert colours["selected"] == colours["surface"] == "#000000"
    for rule in tokens().contrast_rules:
        for fg in rule.fg:
            for bg in rule.bg:
                assert ratio(colours[fg], colours[bg]) >= rule.min, (fg, bg)


def test_in_high_contrast_every_field_has_a_frame_one_can_see(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    black = QPalette()
    for role in (QPalette.ColorRole.Window, QPalette.ColorRole.Base, QPalette.ColorRole.Button):
        black.setColor(role, QColor("#000000"))
    for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text):
        black.setColor(role, QColor("#FFFFFF"))
    look = theme()
    monkeypatch.setattr(look, "_system_palette", black)
    monkeypatch.setattr(look, "_wants_high_contrast", lambda: True)
    look.apply()
    choice, line, bare = QComboBox(), QLineEdit(), QLineEdit()
    bare.setProperty("bare", True)
    for field in (choice, line, bare):
        qtbot.addWidget(field)
        field.resize(200, 32)

    def edge(field: QWidget) -> str:
        return field.grab().toImage().pixelColor(100, 0).name()

    assert [edge(field) for field in (choice, line, bare)] == ["#ffffff", "#ffffff", "#000000"]
    assert line.sizeHint().height() >= 30
    monkeypatch.undo()
    look.apply()
    assert not look.high_contrast


def test_an_icon_is_drawn_once_per_size_colour_and_screen(qtbot: QtBot) -> None:
    one = icons.pixmap("home", 20, "text", 1.0)
    assert icons.pixmap("home", 20, "text", 1.0) is one
    sharp = icons.pixmap("home", 20, "text", 2.0)
    assert (sharp.width(), sharp.devicePixelRatio()) == (40, 2.0)
    middle = icons.pixmap("circle", 20, "danger", 1.0, filled=True).toImage().pixelColor(10, 10)
    assert middle == theme().color("danger")
