"""The keys are on the page after undo, redo and a change of stage, never nowhere."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QApplication

from tests.desktop.screens.live_desk import Alt, Control, Key, LiveDesk, meeting_file

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from jakber_desktop.desktop.shell.main_window import MainWindow


@pytest.fixture
def desk(open_window: Callable[..., MainWindow], tmp_path: Path, qtbot: QtBot) -> LiveDesk:
    return LiveDesk(open_window(meeting_file(tmp_path), today=dt.date(2018, 4, 4)), qtbot)


def _on_page(desk: LiveDesk) -> bool:
    focus = QApplication.focusWidget()
    stage = desk.page.form.stageStack.currentWidget()
    return focus is not None and focus.isVisible() and bool(stage.isAncestorOf(focus))


def test_every_stage_has_the_keys_when_it_is_shown_and_after_undo(
    desk: LiveDesk, qtbot: QtBot
) -> None:
    desk.type("Satu")
    desk.save()
    for stage in (1, 2, 3, 5, 6, 4):
        desk.key(getattr(Key, f"Key_{stage}"), Alt)
        assert _on_page(desk), stage
        for action in ("undo", "redo"):
            desk.window.actions_of[action].trigger()
            desk.idle()
            qtbot.waitUntil(lambda: _on_page(desk), timeout=10_000)


def test_f6_after_going_back_and_forth_leads_to_the_next_pane(desk: LiveDesk) -> None:
    for stage in (Key.Key_2, Key.Key_1):
        desk.key(stage, Alt)
    desk.key(Key.Key_F6)
    desk.key(Key.Key_Down)
    assert _on_page(desk)


def test_a_control_that_goes_hands_the_keys_to_the_page(desk: LiveDesk, qtbot: QtBot) -> None:
    for pane in (desk.screen.form.agendaPane, desk.screen.form.outcomesPane):
        pane.findChildren(QAbstractItemView)[0].setFocus()
        pane.hide()
        qtbot.waitUntil(lambda: _on_page(desk), timeout=10_000)
    desk.window.form.sidebar.checked_items()[0].setFocus()
    desk.focus().setEnabled(False)
    qtbot.waitUntil(lambda: _on_page(desk), timeout=10_000)
    desk.focus().clearFocus()
    qtbot.waitUntil(lambda: _on_page(desk), timeout=10_000)


def test_the_button_of_the_undo_message_leaves_the_keys_on_the_page(
    desk: LiveDesk, qtbot: QtBot
) -> None:
    desk.key(Key.Key_J, Control)
    desk.type("Kirim bahan @bappeda")
    desk.key(Key.Key_Return)
    desk.screen.form.outcomesPane.remove_chosen()
    desk.idle()
    strip = desk.window.form.messageBar.messages()[0]
    button = next(one for one in strip.findChildren(QAbstractButton) if one.text() == "Urungkan")
    button.setFocus()
    button.click()
    desk.idle()
    qtbot.waitUntil(lambda: _on_page(desk), timeout=10_000)
