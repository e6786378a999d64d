"""Messages are closed by keys: Esc where nothing else wants it, F6 to one of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QListWidget

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


def test_esc_in_the_notes_closes_the_newest_message_before_it_leaves_them(
    window: MainWindow,
) -> None:
    window.show_stage(meeting(window), "discussion")
    notes = QApplication.focusWidget()
    window.presenter.info("Catatan pukul 10.17 dipulihkan", lasts=True)
    press(window, Key.Key_Escape)
    assert titles(window) == []
    assert QApplication.focusWidget() is notes
    press(window, Key.Key_Escape)
    assert QApplication.focusWidget() is not notes


def test_a_message_of_a_stage_ends_with_it_and_leaves_room_to_type(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.show_stage(meeting(window), "invitation")
    window.presenter.warning("1 undangan tidak ditandai terkirim")
    qtbot.wait(1)  # the action is over
    window.services.actions["stage_4"].trigger()
    assert titles(window) == []
    notes: Any = QApplication.focusWidget()
    window.presenter.warning("Satu", "Dua", lasts=True)
    QApplication.processEvents()
    QTest.keyClick(notes, Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    bar = window.form.messageBar
    assert notes.mapTo(window, notes.rect().bottomLeft()).y() < bar.mapTo(window, QPoint()).y()
    seen = notes.viewport().rect()
    assert seen.contains(notes.cursorRect())
    press(window, Key.Key_Escape)
    QApplication.processEvents()
    assert notes.viewport().height() > seen.height()


def test_a_message_steps_aside_from_the_field_the_keys_are_in(window: MainWindow) -> None:
    bar, page = window.form.messageBar, window.form.pageStack
    window.presenter.warning("Satu", lasts=True)
    field = QLineEdit(page)
    field.setGeometry(20, page.height() - 50, 120, 30)
    field.show()
    assert bar.geometry().intersects(QRect(field.mapTo(window, QPoint()), field.size()))
    field.setFocus()
    assert not bar.geometry().intersects(QRect(field.mapTo(window, QPoint()), field.size()))


def test_a_message_steps_aside_from_the_row_the_keys_are_on(window: MainWindow) -> None:
    bar, page = window.form.messageBar, window.form.pageStack
    window.presenter.warning("Satu", lasts=True)
    rows = QListWidget(page)
    rows.addItems([str(n) for n in range(40)])
    rows.setGeometry(20, page.height() - 200, 120, 200)
    rows.show()
    rows.setCurrentRow(0)
    rows.setFocus()
    below = bar.geometry()
    assert below.left() < page.width() / 2
    while rows.visualItemRect(rows.currentItem()).bottom() < rows.viewport().height() - 30:
        press(window, Key.Key_Down)
    assert bar.geometry() != below
    press(window, Key.Key_Home)
    assert bar.geometry() == below


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
