"""Pembahasan at every size, text scale and theme; narrow, read-only, and read aloud (03, U1)."""

from __future__ import annotations

import datetime as dt
import sqlite3
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLineEdit,
    QMenu,
    QWidget,
)

from jakber_desktop.desktop.theme.theme import theme
from jakber_desktop.desktop.widgets.buttons import Button
from tests.desktop.screens.live_desk import Alt, Control, Key, LiveDesk, Shift, meeting_file

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from jakber_desktop.desktop.shell.main_window import MainWindow

    Opener = Callable[..., MainWindow]

TODAY = dt.date(2018, 4, 4)


@pytest.fixture
def live(open_window: Opener, tmp_path: Path, qtbot: QtBot) -> Callable[..., LiveDesk]:
    """Open a running meeting with something on every list."""

    def make(size: tuple[int, int] = (1366, 688), **more: Any) -> LiveDesk:
        window = open_window(meeting_file(tmp_path, **more), today=TODAY, size=size)
        desk = LiveDesk(window, qtbot)
        desk.key(Key.Key_F5)
        desk.type("Kemajuan baik")
        desk.key(Key.Key_Return)
        desk.type("/k Laporan disampaikan setiap bulan kepada semua kantor yang terlibat")
        desk.key(Key.Key_Return)
        desk.type("/t Kirim laporan")
        desk.save()
        desk.idle()
        QApplication.processEvents()
        return desk

    return make


def parts(desk: LiveDesk, kind: type[QWidget]) -> list[Any]:
    """What is seen of a kind on the screen."""
    return [one for one in desk.screen.findChildren(kind) if one.isVisible()]


@pytest.mark.parametrize(
    ("size", "mode", "percent"),
    [((1366, 688), "light", 100), ((1093, 534), "dark", 130), ((960, 500), "dark", 130)],
)
def test_nothing_is_clipped(
    live: Callable[..., LiveDesk], mode: Any, size: tuple[int, int], percent: int
) -> None:
    desk = live(size)
    theme().set_mode(mode)
    theme().set_text_scale(percent / 100)
    QApplication.processEvents()
    assert (desk.window.width(), desk.window.height()) == size
    desk.screen.form.outcomesPane.edit(desk.screen.form.outcomesPane.agreed.rows()[0])
    QApplication.processEvents()
    panel = desk.screen.form.outcomesPane.form.cardPanel.form
    assert panel.insideFrame.width() <= panel.scrollArea.viewport().width()
    desk.key(Key.Key_Escape)
    QApplication.processEvents()
    for button in [*parts(desk, Button), *desk.screen.head_buttons()]:
        if button.isVisible():
            assert button.width() >= button.minimumSizeHint().width(), button.text()
            outside = button.parentWidget().rect()
            assert outside.contains(button.geometry()), button.accessibleName()
    for pane in (desk.screen.form.agendaPane, desk.screen.form.outcomesPane):
        for child in parts(desk, QWidget):
            if child.parentWidget() is pane:
                assert pane.rect().contains(child.geometry()), child.objectName()
    assert desk.screen.editor.height() > 3 * theme().line("editor")
    assert not desk.window.grab().isNull()


def test_every_control_has_a_name_and_rows_are_sentences(live: Callable[..., LiveDesk]) -> None:
    desk = live()
    kinds = (QAbstractButton, QLineEdit, QComboBox, QAbstractItemView)
    for widget in parts(desk, QWidget):
        if isinstance(widget, kinds) and not widget.objectName().startswith("qt_"):
            named = widget.accessibleName() or getattr(widget, "text", str)()
            assert named, (widget, widget.objectName())
    role = Qt.ItemDataRole.AccessibleTextRole
    agenda = desk.screen.form.agendaPane.lines
    said = agenda.index(0).data(role)
    assert said == "1. Penjelasan program, sedang dibahas, Direncanakan, 09.02, 30 mnt"
    cards = desk.screen.form.outcomesPane.agreed
    assert cards.index(0).data(role) == (
        "T-1, Kirim laporan, Kantor belum diisi, Belum ada tenggat"
    )


def test_a_narrow_window_has_a_strip_and_tabs(live: Callable[..., LiveDesk]) -> None:
    desk = live((1093, 534))
    agenda, right = desk.screen.form.agendaPane, desk.screen.form.outcomesPane.form
    assert agenda.width() == 56
    assert not agenda.form.cardFrame.isVisible()
    assert agenda.form.presenceCount.isVisible()
    assert right.tabs.isVisible()
    assert right.actionsList.isVisible()
    assert not right.decisionsList.isVisible()
    right.tabs.setFocus()
    desk.key(Key.Key_Left)
    assert right.decisionsList.isVisible()
    desk.key(Key.Key_J, Control)
    assert right.actionsList.isVisible()
    agenda.form.expandButton.click()
    QApplication.processEvents()
    assert agenda.width() > 200
    agenda.form.expandButton.click()
    QApplication.processEvents()
    assert agenda.width() == 56
    agenda.form.agendaList.setFocus()
    desk.key(Key.Key_Down)
    desk.key(Key.Key_Return)
    assert desk.screen.view_model.item == desk.found().items[1].id


def test_a_low_window_folds_the_attendance_card(live: Callable[..., LiveDesk]) -> None:
    desk = live((1366, 540))
    agenda = desk.screen.form.agendaPane
    assert not agenda.form.cardFrame.isVisible()
    assert agenda.form.presenceCount.text() == "0 orang"
    agenda.form.presenceCount.click()
    assert desk.screen.popup.isVisible()


def test_the_right_pane_is_folded_by_f4_and_opened_by_ctrl_j(live: Callable[..., LiveDesk]) -> None:
    desk = live()
    right = desk.screen.form.outcomesPane
    right.form.actionLine.setFocus()
    desk.key(Key.Key_F4)
    assert right.isHidden()
    assert desk.focus() is desk.screen.editor
    desk.key(Key.Key_J, Control)
    assert right.isVisible()
    assert desk.focus() is right.form.actionLine


def test_the_widths_of_the_panes_are_kept(live: Callable[..., LiveDesk]) -> None:
    desk = live()
    splitter = desk.screen.form.splitter
    splitter.moveSplitter(320, 1)
    kept = splitter.sizes()[0]
    assert kept > 300
    desk.key(Key.Key_1, Alt)
    desk.window.resize(1093, 534)
    desk.window.resize(1366, 688)
    desk.key(Key.Key_4, Alt)
    QApplication.processEvents()
    assert splitter.sizes()[0] == kept


def test_a_file_of_a_newer_program_can_be_read(
    open_window: Opener, tmp_path: Path, qtbot: QtBot
) -> None:
    path = meeting_file(tmp_path, agenda=[{"title": "Butir", "points": [{"text": "Satu"}]}])
    with sqlite3.connect(path) as file:
        version = file.execute("PRAGMA user_version").fetchone()[0]
        file.execute(f"PRAGMA user_version={version + 1}")
    file.close()
    desk = LiveDesk(open_window(path, today=TODAY), qtbot)
    assert desk.session.read_only
    desk.type("tidak boleh")
    desk.save()
    assert desk.texts() == ["Satu"]
    assert "tidak boleh" not in desk.screen.editor.toPlainText()
    assert not desk.screen.form.editorPane.form.toolFrame.isVisible()
    assert desk.screen.head.minutes.isVisible()


def test_the_menu_of_an_item_and_of_a_card(live: Callable[..., LiveDesk]) -> None:
    desk = live()
    agenda = desk.screen.form.agendaPane.form.agendaList
    agenda.setFocus()
    agenda.menu_wanted.emit(agenda.mapToGlobal(agenda.rect().center()))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    next(a for a in menu.actions() if a.objectName() == "item_deferred").trigger()
    menu.close()
    assert desk.found().items[0].outcome == "deferred"
    cards = desk.screen.form.outcomesPane.form.actionsList
    cards.setFocus()
    cards.menu_wanted.emit(cards.mapToGlobal(cards.rect().center()))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    next(a for a in menu.actions() if a.objectName() == "remove_card").trigger()
    menu.close()
    assert desk.found().actions == ()
    desk.sound()


def test_the_key_list_names_what_is_typed_in_the_notes(live: Callable[..., LiveDesk]) -> None:
    desk = live()
    words = {a.text() for a in desk.window.actions_of.all() if a.isEnabled()}
    for line in ("Jadikan arahan\t/a", "Jadikan keputusan\tCtrl+Shift+K", "Tebal\tCtrl+B"):
        assert line in words
    desk.key(Key.Key_T, Control | Shift)
    desk.save()
    assert desk.found().actions == ()


def test_the_heading_of_the_first_item_is_seen_when_the_meeting_begins(
    open_window: Opener, tmp_path: Path, qtbot: QtBot
) -> None:
    titles = tuple(f"Butir {n}" for n in range(1, 9))
    window = open_window(meeting_file(tmp_path, titles=titles), today=TODAY, size=(1093, 534))
    desk = LiveDesk(window, qtbot)
    for place in range(len(titles)):
        QApplication.processEvents()
        notes = desk.screen.editor
        heading = notes.document().findBlockByNumber(2 * place)
        assert heading.text() == titles[place]
        seen = notes.document().documentLayout().blockBoundingRect(heading).top()
        assert seen >= notes.verticalScrollBar().value()
        assert notes.viewport().rect().contains(notes.cursorRect())
        desk.key(Key.Key_Down, Alt)
