"""The checklist and the templates of Persiapan, by keys."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMenu

from jakber_desktop.desktop.screens.preparation.checklist_dialog import ChecklistDialog
from jakber_desktop.desktop.shell.note_dialog import NoteDialog
from jakber_desktop.desktop.viewmodels.meetings.checklist import read_line
from jakber_desktop.operations.agenda.templates import save_template, templates
from jakber_desktop.operations.meetings.checklist import USUAL, checklist

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from jakber_desktop.desktop.shell.main_window import MainWindow

Key = Qt.Key
DAY = dt.date(2018, 3, 28)


class Desk:
    """A window in Persiapan with its checklist open."""

    def __init__(self, window: MainWindow, qtbot: QtBot, tasks: Any) -> None:
        self.window, self.qtbot, self.tasks = window, qtbot, tasks
        window.actions_of["open_meeting"].trigger()
        window.actions_of["stage_1"].trigger()
        page: Any = window.navigator.page()
        self.preparation = page.preparation
        self.settle()

    @property
    def workspace(self) -> Any:
        return self.window.services.session.workspace

    @property
    def meeting(self) -> str:
        meeting: str = self.preparation.view_model.meeting_id
        return meeting

    def rows(self) -> Any:
        return checklist(self.workspace, self.meeting, DAY).rows

    def settle(self) -> None:
        self.qtbot.waitUntil(lambda: not self.tasks.busy, timeout=60_000)

    def key(self, key: Key) -> None:
        target = QApplication.activePopupWidget() or QApplication.focusWidget()
        assert target is not None
        self.qtbot.keyClick(target, key)

    def type(self, text: str) -> None:
        target = QApplication.focusWidget()
        assert target is not None
        self.qtbot.keyClicks(target, text)

    def open_checklist(self) -> ChecklistDialog:
        self.window.actions_of["checklist"].trigger()
        (dialog,) = self.window.findChildren(ChecklistDialog)
        self.qtbot.waitUntil(lambda: dialog.isActiveWindow())
        return dialog


@pytest.fixture
def desk(
    open_window: Callable[..., MainWindow], sample_copy: Path, qtbot: QtBot, tasks: Any
) -> Iterator[Desk]:
    made = Desk(open_window(sample_copy, today=DAY), qtbot, tasks)
    yield made
    made.settle()


def test_the_usual_list_is_begun_ticked_and_added_to_by_keys(desk: Desk) -> None:
    dialog = desk.open_checklist()
    assert dialog.form.listStack.currentWidget() is dialog.form.emptyState
    desk.key(Key.Key_Return)  # on "Pakai daftar bawaan"
    assert len(desk.rows()) == len(USUAL)
    assert QApplication.focusWidget() is dialog.form.checkList
    desk.key(Key.Key_Space)
    assert (desk.rows()[0].done_on, dialog.form.countLabel.text()) == (DAY, "1 dari 16 selesai")
    desk.key(Key.Key_Insert)
    desk.type("H-2 Siapkan peta")
    desk.key(Key.Key_Return)
    added = next(row for row in desk.rows() if row.text == "Siapkan peta")
    assert added.days == -2
    desk.key(Key.Key_Up)
    assert dialog.form.checkList.current() == added
    desk.key(Key.Key_Delete)
    assert "Siapkan peta" not in [row.text for row in desk.rows()]
    desk.key(Key.Key_Escape)
    assert not dialog.isVisible()


def test_a_thing_is_reworded_and_moved_to_another_day(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = desk.open_checklist()
    desk.key(Key.Key_Space)
    monkeypatch.setattr(desk.window.services.dialogs, "ask_text", lambda *_: "H-6 Temui pimpinan")
    desk.key(Key.Key_F2)
    assert any((row.days, row.text) == (-6, "Temui pimpinan") for row in desk.rows())
    dialog.reject()


def test_ctrl_z_in_the_dialog_takes_back_the_last_tick(desk: Desk) -> None:
    dialog = desk.open_checklist()
    desk.key(Key.Key_Space)
    desk.key(Key.Key_Space)
    assert desk.rows()[0].done_on == DAY
    desk.qtbot.keyClick(dialog, Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    desk.settle()
    assert desk.rows()[0].done_on is None
    dialog.reject()


@pytest.mark.parametrize(
    ("typed", "words", "days"),
    [
        ("H-3 Kirim undangan", "Kirim undangan", -3),
        ("Kirim undangan h+1", "Kirim undangan", 1),
        ("H  Catat kehadiran", "Catat kehadiran", 0),
        ("H - 7: Pesan ruang", "Pesan ruang", -7),
        ("Hubungi H. Contoh", "Hubungi H. Contoh", -5),
        ("Halo semua", "Halo semua", -5),
    ],
)
def test_a_typed_line_says_its_day_before_or_behind(typed: str, words: str, days: int) -> None:
    assert read_line(typed, -5) == (words, days)


def test_an_agenda_is_kept_as_a_template_and_taken_again(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(desk.window.services.dialogs, "ask_text", lambda *_: "Monitoring")
    desk.window.actions_of["save_template"].trigger()
    desk.settle()
    assert [(row.name, row.items) for row in templates(desk.workspace)] == [("Monitoring", 3)]
    desk.window.actions_of["use_template"].trigger()
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    desk.key(Key.Key_Down)
    desk.key(Key.Key_Return)
    desk.settle()
    assert len(desk.preparation.view_model.prepared.sheet.items) == 6


def test_a_private_note_is_written_and_emptied(desk: Desk) -> None:
    dialogs: Any = desk.window.services.dialogs
    desk.preparation.form.agendaTable.setFocus()
    for text in ("Tanyakan anggaran", ""):
        dialogs.text = text
        desk.window.actions_of["item_note"].trigger()
        desk.settle()
        note = desk.preparation.view_model.prepared.sheet.items[0].chair_note
        assert (note or "") == text
    assert dialogs.suggested[-1] == "Tanyakan anggaran"


def test_a_note_of_several_lines_is_typed_and_kept_by_ctrl_enter(qtbot: QtBot) -> None:
    dialog = NoteDialog("Catatan", "", "Butir 1", "Baris satu", None)
    qtbot.addWidget(dialog)
    dialog.open()
    qtbot.waitUntil(dialog.isActiveWindow)
    dialog.edit.selectAll()
    qtbot.keyClicks(dialog.edit, "Baru")
    qtbot.keyClick(dialog.edit, Key.Key_Return)
    qtbot.keyClicks(dialog.edit, "dua")
    qtbot.keyClick(dialog.edit, Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert (dialog.result(), dialog.typed()) == (1, "Baru\ndua")


def test_the_menu_says_that_there_is_no_template_yet(desk: Desk) -> None:
    desk.window.actions_of["use_template"].trigger()
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert [one.text() for one in menu.actions() if not one.isEnabled() and one.text()] == [
        "Belum ada templat"
    ]
    menu.close()


def test_a_removed_template_leaves_the_menu(desk: Desk) -> None:
    save_template(desk.workspace, desk.meeting, "Lama")
    desk.window.actions_of["use_template"].trigger()
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    gone = menu.findChild(QMenu)
    assert gone is not None
    gone.actions()[0].trigger()
    menu.close()
    assert templates(desk.workspace) == ()
