"""Laporan bulanan by keys: the month, its number, and what is written."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtTest import QTest

from tests.desktop.screens.papers_hand import (
    CTRL,
    SHIFT,
    TODAY,
    Hand,
    Key,
    make_papers_file,
    text_of,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from jakber_desktop.desktop.shell.main_window import MainWindow

    Open = Callable[..., MainWindow]


@pytest.fixture(scope="module")
def papers_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_papers_file(tmp_path_factory.mktemp("naskah"))


@pytest.fixture
def hand(
    papers_file: Path, tmp_path: Path, open_window: Open, qtbot: QtBot, tasks: Any, dialogs: Any
) -> Hand:
    path = Path(shutil.copy(papers_file, tmp_path / "naskah.jakber"))
    return Hand(open_window(path, today=TODAY), qtbot, tasks, dialogs, tmp_path)


def test_the_report_begins_with_last_month_and_takes_its_number(hand: Hand) -> None:
    QTest.keyClick(hand.window, Key.Key_B, CTRL | SHIFT)
    hand.settle()
    assert hand.dialog.model.chosen == "2018-03"
    assert hand.states()["2018-03"] == "2 rapat"
    hand.press(Key.Key_B, CTRL)
    assert hand.number()[:2] == ("going", "001/LAP/04/CO/2018")
    hand.press(Key.Key_B, CTRL)
    assert hand.states()["2018-03"] == "Terbit: 001/LAP/04/CO/2018 · 2 rapat"
    words = text_of(hand.saved())
    assert "MARET 2018" in words
    assert "001/LAP/04/CO/2018" in words


def test_another_month_is_chosen_by_arrows_and_may_be_empty(hand: Hand) -> None:
    QTest.keyClick(hand.window, Key.Key_B, CTRL | SHIFT)
    hand.settle()
    hand.walk_to("2018-02")
    assert hand.states()["2018-02"] == "Tidak ada rapat"
    assert "FEBRUARI 2018" in text_of(hand.saved())
