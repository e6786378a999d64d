"""Kehadiran: coming and leaving at an agenda item, and the paraf, by plain keys (C5)."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from jakber_desktop.operations.agenda.deeds import add_item
from tests.desktop.screens.test_attendance_screen import NINE, Desk, _file

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from jakber_desktop.desktop.shell.main_window import MainWindow

Key = Qt.Key


@pytest.fixture
def desk(open_window: Callable[..., MainWindow], tmp_path: Path, qtbot: QtBot) -> Desk:
    made = Desk(open_window(_file(tmp_path, list(NINE))), qtbot)
    for title in ("Pembukaan", "Pembahasan", "Penutup"):
        add_item(made.workspace, made.meeting, title)
    return made


def popup() -> QMenu:
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def test_d_and_g_note_the_items_somebody_came_and_left_at(desk: Desk) -> None:
    desk.choose("Kepala Bappeda")
    desk.key(Key.Key_D)
    assert "2. Pembahasan" in [action.text() for action in popup().actions()]
    QTest.keyClick(popup(), Key.Key_Down)
    QTest.keyClick(popup(), Key.Key_Return)
    found = desk.row("Kepala Bappeda")
    assert (found.status, found.came_at) == ("present", "2")
    desk.key(Key.Key_G)
    QTest.keyClick(popup(), Key.Key_Up)
    QTest.keyClick(popup(), Key.Key_Up)
    QTest.keyClick(popup(), Key.Key_Return)
    assert desk.row("Kepala Bappeda").left_at_item == "3"


def test_p_notes_the_paraf_and_takes_it_back(desk: Desk) -> None:
    desk.choose("Ketua TGUPP")
    desk.key(Key.Key_P)
    assert (desk.row("Ketua TGUPP").status, desk.row("Ketua TGUPP").initialled) == ("present", True)
    desk.key(Key.Key_P)
    assert not desk.row("Ketua TGUPP").initialled


def test_the_panel_shows_the_paraf_and_takes_it(desk: Desk) -> None:
    desk.choose("Ketua TGUPP")
    desk.key(Key.Key_Space)
    box = desk.screen.form.panel.form.initialledCheck
    assert box.isVisible()
    box.setFocus()
    desk.key(Key.Key_Space)
    assert desk.row("Ketua TGUPP").initialled
    assert box.isChecked()


def test_k_makes_somebody_a_witness_and_takes_it_back(desk: Desk) -> None:
    desk.choose("Ketua TGUPP")
    desk.key(Key.Key_K)
    assert desk.row("Ketua TGUPP").role == "witness"
    desk.key(Key.Key_K)
    assert desk.row("Ketua TGUPP").role == "participant"
