"""The stepper: six stages, one tab stop, arrows inside, words as there is room."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget

from jakber_desktop.desktop.widgets.meetings.stepper import Stepper
from jakber_desktop.model.rows import STAGES, StageFact

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

NAMES = ("Persiapan", "Undangan", "Kehadiran", "Pembahasan", "Notula", "Arsip")
STATES = ("done", "done", "done", "running", "missing", "none")
FACTS = ("", "9 terkirim", "6 kantor", "3 agenda", "2 isian wajib", "")


@pytest.fixture
def stepper(qtbot: QtBot) -> Stepper:
    made = Stepper()
    qtbot.addWidget(made)
    made.set_names(NAMES)
    rows = zip(STAGES, STATES, FACTS, strict=True)
    made.show_stages([StageFact(stage, state, fact) for stage, state, fact in rows])  # type: ignore[arg-type]
    made.set_current(4)
    made.resize(1310, 42)
    with qtbot.waitExposed(made):
        made.show()
    return made


def _shows(stepper: Stepper) -> list[tuple[bool, bool]]:
    """For each stage: whether there is room for its name, and for its fact too."""
    QApplication.processEvents()
    return [
        (button.width() >= button.width_with(name=True, fact=False),
         button.width() >= button.width_with(name=True, fact=True))
        for button in stepper.buttons
    ]  # fmt: skip


def test_a_click_tells_the_stage(qtbot: QtBot, stepper: Stepper) -> None:
    with qtbot.waitSignal(stepper.stage_chosen) as chosen:
        qtbot.mouseClick(stepper.buttons[1], Qt.MouseButton.LeftButton)
    assert chosen.args == [1]


def test_arrows_walk_the_stages_and_stop_at_the_ends(qtbot: QtBot, stepper: Stepper) -> None:
    told: list[int] = []
    stepper.stage_chosen.connect(told.append)
    stepper.stage_chosen.connect(stepper.set_current)
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Left):
        qtbot.keyClick(stepper.buttons[stepper.current], key)
    assert told == [5, 5, 4]


def test_tab_stops_once_at_the_current_stage(qtbot: QtBot, stepper: Stepper) -> None:
    around = QWidget()
    qtbot.addWidget(around)
    column = QVBoxLayout(around)
    first = QLineEdit(around)
    column.addWidget(first)
    column.addWidget(stepper)
    last = QLineEdit(around)
    column.addWidget(last)
    with qtbot.waitActive(around):
        around.show()
        around.activateWindow()
    first.setFocus()
    qtbot.keyClick(first, Qt.Key.Key_Tab)
    assert stepper.buttons[4].hasFocus()
    qtbot.keyClick(stepper.buttons[4], Qt.Key.Key_Tab)
    assert last.hasFocus()
    stepper.setParent(None)


def test_a_screen_reader_hears_number_name_state_and_fact(stepper: Stepper) -> None:
    names = [button.accessibleName() for button in stepper.buttons]
    assert names[3] == "Tahap 4 Pembahasan, sedang berlangsung, 3 agenda"
    assert names[4] == "Tahap 5 Notula, ada isian wajib yang kosong, 2 isian wajib"
    assert names[5] == "Tahap 6 Arsip, belum mulai"


def test_facts_show_at_full_width_and_only_the_current_one_when_narrow(stepper: Stepper) -> None:
    stepper.resize(1310, 42)
    assert all(fact for _, fact in _shows(stepper))
    stepper.resize(1037, 42)
    facts = [fact for _, fact in _shows(stepper)]
    assert facts[4]
    assert not any(fact for fact, words in zip(facts[:4], FACTS[:4], strict=True) if words)


def test_a_very_narrow_row_keeps_the_name_of_the_current_stage(stepper: Stepper) -> None:
    stepper.resize(560, 42)
    names = [name for name, _ in _shows(stepper)]
    assert names == [False, False, False, False, True, False]
    last = stepper.buttons[-1]
    assert last.geometry().right() < stepper.width()
