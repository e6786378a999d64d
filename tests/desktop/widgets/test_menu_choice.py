"""The small chooser of the preview's toolbar."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication

from jakber_desktop.desktop.widgets.menu_choice import MenuChoice

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

CHOICES = {"notula": "Notula", "surat": "Surat & lampiran"}


@pytest.fixture
def choice(qtbot: QtBot) -> MenuChoice:
    made = MenuChoice()
    qtbot.addWidget(made)
    made.set_choices("Jenis dokumen", CHOICES, "notula")
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    made.setFocus()
    return made


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Down])
def test_keys_open_the_menu_and_choose(qtbot: QtBot, choice: MenuChoice, key: Qt.Key) -> None:
    told: list[str] = []
    choice.chosen.connect(told.append)
    QTimer.singleShot(0, lambda: _choose_the_last(qtbot))
    qtbot.keyClick(choice, key)
    qtbot.waitUntil(lambda: told == ["surat"])
    assert choice.accessibleName() == "Jenis dokumen: Surat & lampiran"


def test_what_is_shown_is_told_and_an_ampersand_stays_one(choice: MenuChoice) -> None:
    assert choice.choices() == CHOICES
    choice.choose("surat")
    assert choice.toolTip() == "Jenis dokumen: Surat & lampiran"
    with pytest.raises(KeyError):
        choice.choose("lain")


def test_without_choices_it_hides(choice: MenuChoice) -> None:
    choice.set_choices("Jenis dokumen", {}, "")
    assert choice.isHidden()


def _choose_the_last(qtbot: QtBot) -> None:
    """As soon as the menu is open."""
    menu = QApplication.activePopupWidget()
    if menu is None:
        QTimer.singleShot(5, lambda: _choose_the_last(qtbot))
        return
    qtbot.keyClick(menu, Qt.Key.Key_Up)
    qtbot.keyClick(menu, Qt.Key.Key_Return)
