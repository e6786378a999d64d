"""Pengaturan › Penomoran on the real sample database, driven by keys."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from jakber_desktop.operations.issuing.register import book_number, lend_block
from jakber_desktop.operations.numbers.series import list_numbering, numbering_rules
from jakber_desktop.operations.settings.deeds import prefer_profile

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from jakber_desktop.desktop.screens.settings.settings_screen import SettingsScreen
    from jakber_desktop.desktop.shell.main_window import MainWindow
    from jakber_desktop.desktop.widgets.form_field import FormField

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
TODAY = dt.date(2018, 4, 4)


class Desk:
    """A window at Penomoran."""

    def __init__(self, window: MainWindow, qtbot: QtBot, tasks: Any) -> None:
        self.window, self.qtbot, self.tasks = window, qtbot, tasks
        qtbot.keyClick(window, Key.Key_Comma, CTRL)
        page: Any = window.navigator.page()
        self.page: SettingsScreen = page
        self.settle()
        self.key(Key.Key_Down)
        self.section: Any = self.page.sections["numbers"]
        self.form = self.section.form

    @property
    def workspace(self) -> Any:
        return self.window.services.session.workspace

    def settle(self) -> None:
        self.qtbot.waitUntil(lambda: not self.tasks.busy, timeout=60_000)

    def key(self, key: Key, modifiers: Any = Qt.KeyboardModifier.NoModifier) -> None:
        self.qtbot.keyClick(QApplication.focusWidget() or self.window, key, modifiers)
        self.settle()

    def fill(self, field: FormField, text: str, end: Key = Key.Key_Tab) -> None:
        field.setFocus(Qt.FocusReason.TabFocusReason)
        self.key(Key.Key_A, CTRL)
        self.qtbot.keyClicks(QApplication.focusWidget(), text)
        self.key(end)

    def pattern(self, key: str = "UND") -> str:
        return next(one.pattern for one in list_numbering(self.workspace) if one.key == key)


@pytest.fixture
def desk(
    open_window: Callable[..., MainWindow], sample_copy: Path, qtbot: QtBot, tasks: Any
) -> Desk:
    return Desk(open_window(sample_copy, today=TODAY), qtbot, tasks)


def test_the_section_shows_the_pattern_and_the_next_number(desk: Desk) -> None:
    assert desk.section.isVisible()
    assert desk.form.patternField.text() == "{serial:03}/{type}/{month:02}/{unit}/{year}"
    assert desk.form.previewLabel.text() == "Contoh berikutnya: 001/UND/04/CO/2018"
    assert desk.form.unitCodeField.text() == "CO"
    assert desk.form.sizeField.text() == "10"
    assert len(desk.form.laptopCodeField.text()) == 16


def test_the_preview_follows_the_typing_and_the_pattern_is_written_when_left(desk: Desk) -> None:
    desk.form.patternField.setFocus(Qt.FocusReason.TabFocusReason)
    desk.key(Key.Key_A, CTRL)
    desk.qtbot.keyClicks(QApplication.focusWidget(), "{serial:02}/{nomor}")
    assert desk.form.previewLabel.text().startswith("Isian {nomor} tidak dikenal")
    desk.key(Key.Key_Tab)
    assert desk.form.patternField.error().startswith("Isian {nomor} tidak dikenal")
    assert desk.pattern() == "{serial:03}/{type}/{month:02}/{unit}/{year}"
    desk.fill(desk.form.patternField, "{serial:02}-{type}/{year}")
    assert desk.form.previewLabel.text() == "Contoh berikutnya: 01-UND/2018"
    assert desk.pattern() == "{serial:02}-{type}/{year}"
    assert book_number(desk.workspace, "UND", date=TODAY).number == "01-UND/2018"
    desk.fill(desk.form.patternField, " ")
    assert desk.pattern() == "{serial:03}/{type}/{month:02}/{unit}/{year}"


def test_a_slot_button_puts_its_slot_at_the_caret(desk: Desk) -> None:
    line = desk.form.patternField.line
    line.setFocus()
    line.setText("{serial:03}/{type}/")
    slots = desk.form.slotRow.buttons()
    slots[0].setFocus(Qt.FocusReason.TabFocusReason)
    for _step in range(4):
        desk.key(Key.Key_Right)
    assert slots[4].hasFocus()
    desk.key(Key.Key_Space)
    assert line.text() == "{serial:03}/{type}/{year}"
    assert line.hasFocus()
    assert desk.form.previewLabel.text() == "Contoh berikutnya: 001/UND/2018"


def test_an_empty_slot_is_told_and_filled_by_the_class_code(desk: Desk) -> None:
    prefer_profile(desk.workspace, "national_2023")
    desk.window.services.session.look_for_changes()
    desk.settle()
    assert "{class} pada pola nomor masih kosong" in desk.form.previewLabel.text()
    desk.fill(desk.form.codesField, "005 undangan")
    desk.form.codesField.commit()
    assert numbering_rules(desk.workspace).class_codes == (("005", "undangan"),)
    desk.fill(desk.form.classField, "005 undangan", Key.Key_Return)
    assert desk.form.classField.text() == "005"
    assert desk.form.previewLabel.text() == "Contoh berikutnya: B-001/005/CO/IV/2018"


def test_unit_block_size_and_the_laptops_name_are_written(desk: Desk) -> None:
    desk.fill(desk.form.unitCodeField, "JKB")
    desk.fill(desk.form.sizeField, "banyak")
    assert desk.form.sizeField.error() == "Tulis banyaknya nomor dengan angka."
    desk.fill(desk.form.sizeField, "25")
    desk.fill(desk.form.laptopNameField, "SEKRETARIAT-01")
    assert numbering_rules(desk.workspace)[:2] == ("JKB", 25)
    assert desk.form.previewLabel.text() == "Contoh berikutnya: 001/UND/04/JKB/2018"
    assert lend_block(desk.workspace, "UND", 2018, "a" * 16) == (1, 25)


def test_each_series_has_its_own_pattern(desk: Desk) -> None:
    desk.section.numbering.show_series("NOT")
    assert desk.form.previewLabel.text() == "Contoh berikutnya: 001/NOT/04/CO/2018"
    desk.fill(desk.form.patternField, "{serial:03}/N/{year}")
    assert desk.pattern("NOT") == "{serial:03}/N/{year}"
    assert desk.pattern("UND") == "{serial:03}/{type}/{month:02}/{unit}/{year}"
