"""The line of small counts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jakber_desktop.desktop.widgets.count_line import CountLine
from jakber_desktop.desktop.words.invitation import Count

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

COUNTS = (
    Count("", "", 9, "penerima"),
    Count("checkmark_circle", "success", 4, "akan hadir"),
    Count("error_circle", "danger", 1, "perlu dilengkapi"),
)


def test_the_last_words_give_way_to_a_narrow_line(qtbot: QtBot) -> None:
    line = CountLine()
    qtbot.addWidget(line)
    line.show_counts(COUNTS)
    assert line.accessibleName() == "9 penerima, 4 akan hadir, 1 perlu dilengkapi"
    line.resize(600, 24)
    assert line._worded() == 3
    line.resize(230, 24)
    assert 0 < line._worded() < 3
    line.resize(20, 24)
    assert line._worded() == 0
    line.grab()
