"""Messages are closed by keys: Esc where nothing else wants it, F6 to one of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from jakber_desktop.model.rows import MeetingFilter

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from jakber_desktop.desktop.shell.main_window import MainWindow

    Opener = Callable[..., MainWindow]

Key = Qt.Key
PAGES = ("meetings", "followups", "directory")
STAGES = ("preparation",)


@pytest.fixture
def window(open_window: Opener, sample_copy: Path) -> MainWindow:
    return open_window(sample_copy)


def press(window: MainWindow, key: Qt.Key) -> None:
    QTest.keyClick(QApplication.focusWidget() or window, key)


def titles(window: MainWindow) -> list[str]:
    return [strip.title for strip in window.form.messageBar.messages()]


def meeting(window: MainWindow) -> str:
    listing = window.services.session.listing
    assert listing is not None
    return listing.page(MeetingFilter())[0].id


def test_esc_closes_the_newest_message_wherever_nothing_else_wants_it(window: MainWindow) -> None:
    shown = meeting(window)
    for place in (*PAGES, *STAGES):
        if place in PAGES:
            window.navigator.go(place)
        else:
            window.show_stage(shown, place)
        window.presenter.warning("Satu", lasts=True)
        window.presenter.warning("Dua", lasts=True)
        where = QApplication.focusWidget()
        press(window, Key.Key_Escape)
        assert titles(window) == ["Satu"], place
        press(window, Key.Key_Escape)
        assert titles(window) == [], place
        assert QApplication.focusWidget() is where, place


def test_esc_in_the_notes_leaves_them_first(window: MainWindow) -> None:
    window.show_stage(meeting(window), "discussion")
    notes = QApplication.focusWidget()
    window.presenter.info("Catatan pukul 10.17 dipulihkan", lasts=True)
    press(window, Key.Key_Escape)
    assert QApplication.focusWidget() is not notes
    assert titles(window) == ["Catatan pukul 10.17 dipulihkan"]
    press(window, Key.Key_Escape)
    assert titles(window) == []


def test_f6_leads_to_the_messages_and_esc_back_to_where_one_was(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.show_stage(meeting(window), "attendance")
    bar, where = window.form.messageBar, QApplication.focusWidget()
    done: list[str] = []
    window.presenter.info("Satu", "", ("Buka", lambda: done.append("Satu")), lasts=True)
    window.presenter.info("Dua", lasts=True)
    qtbot.wait(1)  # the offered button is shown with the next turn of events
    for _ in range(20):
        if bar.isAncestorOf(QApplication.focusWidget() or window):
            break
        where = QApplication.focusWidget()
        press(window, Key.Key_F6)
    press(window, Key.Key_Escape)
    assert titles(window) == ["Satu"]
    press(window, Key.Key_Space)  # the keys are on the button of the one that is left
    assert (done, titles(window)) == (["Satu"], [])
    assert QApplication.focusWidget() is where
