"""Sentences broken into lines."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from jakber_desktop.desktop.theme.theme import theme
from jakber_desktop.desktop.widgets.text_lines import text_lines

SENTENCE = "Rapat dipimpin Kepala Bagian KLN dan dihadiri enam kantor serta tiga unsur staf."


@pytest.mark.parametrize("text", [SENTENCE, "😀 " * 40, "a" * 500, "مرحبا " * 30, "x"])
def test_no_word_is_lost_without_a_limit(qtbot: QtBot, text: str) -> None:
    lines = text_lines(text, theme().font("body"), 180)
    assert "".join(lines).replace(" ", "") == text.replace(" ", "")


def test_the_last_line_ends_in_an_ellipsis(qtbot: QtBot) -> None:
    font = theme().font("body")
    first, second = text_lines(SENTENCE, font, 180, 2)
    assert SENTENCE.startswith(first)
    assert second.endswith("…")
    assert theme().metrics("body").horizontalAdvance(second) <= 180


def test_a_short_sentence_is_one_line_and_an_empty_one_none(qtbot: QtBot) -> None:
    assert text_lines("Beres", theme().font("body"), 180, 2) == ["Beres"]
    assert text_lines("", theme().font("body"), 180, 2) in ([], [""])
