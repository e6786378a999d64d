"""Riwayat isian and Riwayat rapat in the real window, by keys."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QMenu, QTextEdit, QWidget

from jakber_desktop.desktop.screens.history.changes import HistoryChangesDialog
from jakber_desktop.desktop.screens.history.field import HistoryFieldDialog
from jakber_desktop.desktop.theme.theme import theme
from jakber_desktop.model.rows import MeetingFilter
from jakber_desktop.operations.agenda.deeds import add_item, edit_item
from jakber_desktop.operations.attendance.roles import leaders, set_leader
from jakber_desktop.operations.history.deeds import undo
from jakber_desktop.operations.meeting_records import meeting_record
from jakber_desktop.operations.meetings import preparation
from jakber_desktop.operations.meetings.life import delete_meeting
from jakber_desktop.operations.workspaces import check_workspace

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from jakber_desktop.desktop.shell.main_window import MainWindow

CTRL = Qt.KeyboardModifier.ControlModifier
CTRL_SHIFT = CTRL | Qt.KeyboardModifier.ShiftModifier
VENUES = ("Balai Kota", "Ruang Rapat Bappeda lantai 2", "Ruang Rapat Bappeda lantai 3")


class Hand:
    """A window on the sample with three venues behind it."""

    def __init__(self, window: MainWindow, qtbot: QtBot) -> None:
        self.window, self.qtbot = window, qtbot
        self.session = window.services.session
        assert self.session.listing is not None
        self.meeting = self.session.listing.page(MeetingFilter())[0].id

    @property
    def workspace(self) -> Any:
        return self.session.workspace

    def idle(self) -> None:
        self.qtbot.waitUntil(lambda: not self.session.tasks.busy, timeout=60_000)

    def venue(self) -> str | None:
        return meeting_record(self.workspace, self.meeting).meeting.venue

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = CTRL) -> None:
        target = QApplication.focusWidget() or QApplication.activeWindow()
        assert target is not None
        self.qtbot.keyClick(target, key, modifiers)

    def press_plain(self, key: Qt.Key) -> None:
        self.press(key, Qt.KeyboardModifier.NoModifier)

    def field_dialog(self) -> HistoryFieldDialog:
        found = self.window.findChildren(HistoryFieldDialog)
        assert found, "no dialog"
        self.qtbot.waitUntil(found[-1].isActiveWindow)
        return found[-1]

    def changes_dialog(self) -> HistoryChangesDialog:
        found = self.window.findChildren(HistoryChangesDialog)
        assert found, "no dialog"
        self.qtbot.waitUntil(found[-1].isActiveWindow)
        self.idle()
        return found[-1]

    def back_in_window(self) -> None:
        """What a window manager does once a dialog is closed."""
        self.window.activateWindow()
        self.qtbot.waitUntil(self.window.isActiveWindow)
        self.idle()

    def told(self) -> list[str]:
        return [strip.title for strip in self.window.form.messageBar.messages()]


@pytest.fixture
def hand(open_window: Callable[..., MainWindow], sample_copy: Path, qtbot: QtBot) -> Hand:
    window = open_window(sample_copy)
    made = Hand(window, qtbot)
    for venue in VENUES:
        preparation.edit_meeting(made.workspace, made.meeting, venue=venue)
    made.session.look_for_changes()
    window.show_stage(made.meeting, "preparation")
    made.idle()
    return made


@pytest.fixture
def at_venue(hand: Hand) -> Hand:
    page: Any = hand.window.navigator.page()
    page.preparation.form.venueField.line.setFocus()
    return hand


def marked(text: QTextEdit) -> list[str]:
    """The words on the ground `diff`."""
    found = []
    block = text.document().begin()
    while block.isValid():
        iterator = block.begin()
        while not iterator.atEnd():
            fragment = iterator.fragment()
            if fragment.charFormat().background().style() != Qt.BrushStyle.NoBrush:
                found.append(fragment.text())
            iterator += 1  # type: ignore[misc]
        block = block.next()
    return found


def test_ctrl_h_compares_the_version_before_with_the_one_of_now(at_venue: Hand) -> None:
    at_venue.press(Qt.Key.Key_H)
    dialog = at_venue.field_dialog()
    assert dialog.form.titleLabel.text() == "Riwayat isian: Tempat"
    assert dialog.form.ofLabel.text().endswith("3 versi")
    assert dialog.form.chosenText.toPlainText() == VENUES[1]
    assert dialog.form.otherText.toPlainText() == VENUES[2]
    assert (marked(dialog.form.chosenText), marked(dialog.form.otherText)) == (["2"], ["3"])
    assert dialog.form.countLabel.text() == "1 kata berbeda di atas, 1 di bawah"
    at_venue.press_plain(Qt.Key.Key_Up)
    assert not dialog.form.restoreButton.isEnabled()
    assert dialog.form.reasonLabel.text() == "Ini isi yang sekarang."


def test_enter_writes_the_chosen_version_back_and_ctrl_z_takes_that_back(at_venue: Hand) -> None:
    at_venue.press(Qt.Key.Key_H)
    at_venue.field_dialog()
    at_venue.press_plain(Qt.Key.Key_Down)
    at_venue.press_plain(Qt.Key.Key_Return)
    assert at_venue.venue() == VENUES[0]
    page: Any = at_venue.window.navigator.page()
    assert page.preparation.form.venueField.text() == VENUES[0]
    assert at_venue.told() == ["Isian “Tempat” dikembalikan"]
    at_venue.back_in_window()
    undo_action = at_venue.window.actions_of["undo"]
    assert undo_action.text() == "Urungkan: kembalikan isian tempat"
    at_venue.press(Qt.Key.Key_Z)
    at_venue.idle()
    assert at_venue.venue() == VENUES[2]
    assert at_venue.told() == ["Diurungkan: kembalikan isian tempat"]
    assert check_workspace(at_venue.workspace) == ()


def test_a_version_is_compared_with_any_other_one(at_venue: Hand) -> None:
    at_venue.press(Qt.Key.Key_H)
    dialog = at_venue.field_dialog()
    box = dialog.form.otherBox
    assert [box.itemText(n) for n in range(2)] == ["Isi sekarang", "Versi sebelum yang dipilih"]
    box.setFocus()
    at_venue.press_plain(Qt.Key.Key_End)
    assert dialog.form.otherText.toPlainText() == VENUES[0]
    assert dialog.form.countLabel.text() == "5 kata berbeda di atas, 2 di bawah"
    box.setCurrentIndex(1)
    box.activated.emit(1)
    assert dialog.form.otherText.toPlainText() == VENUES[0]
    at_venue.press_plain(Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_what_is_being_typed_is_in_the_history(at_venue: Hand) -> None:
    line = QApplication.focusWidget()
    assert line is not None
    line.selectAll()  # type: ignore[attr-defined]
    at_venue.qtbot.keyClicks(line, "Ruang Pola")
    at_venue.press(Qt.Key.Key_H)
    dialog = at_venue.field_dialog()
    assert dialog.form.versionList.model().rowCount() == 4
    assert dialog.form.otherText.toPlainText() == "Ruang Pola"


def test_a_change_of_somebody_else_shows_while_it_is_open(at_venue: Hand) -> None:
    at_venue.press(Qt.Key.Key_H)
    dialog = at_venue.field_dialog()
    preparation.edit_meeting(at_venue.workspace, at_venue.meeting, venue="Ruang Pola")
    at_venue.session.look_for_changes()
    assert dialog.form.otherText.toPlainText() == "Ruang Pola"
    assert dialog.form.chosenText.toPlainText() == VENUES[1]  # the choice stays


def test_the_context_menu_of_a_field_offers_its_history(at_venue: Hand) -> None:
    line = QApplication.focusWidget()
    assert line is not None
    where = line.rect().center()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, where, line.mapToGlobal(where))
    QApplication.sendEvent(line, event)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    last = menu.actions()[-1]
    assert last is at_venue.window.actions_of["field_history"]
    assert last.isEnabled()
    menu.close()


def test_fields_without_history_say_so(hand: Hand) -> None:
    page: Any = hand.window.navigator.page()
    page.preparation.form.linkField.line.setFocus()
    hand.press(Qt.Key.Key_H)
    assert hand.told() == ["Belum ada riwayat untuk isian ini"]
    hand.window.show_list()
    assert not hand.window.actions_of["field_history"].isEnabled()


def test_a_cell_of_the_agenda_has_a_history(hand: Hand) -> None:
    item = add_item(hand.workspace, hand.meeting, "Laporan")
    edit_item(hand.workspace, item, title="Laporan capaian")
    hand.session.look_for_changes()
    page: Any = hand.window.navigator.page()
    table = page.preparation.form.agendaTable
    table.choose(item)
    table.setFocus()
    hand.press(Qt.Key.Key_H)
    dialog = hand.field_dialog()
    assert dialog.form.ofLabel.text() == "Butir agenda “Laporan capaian” · 2 versi"
    hand.press_plain(Qt.Key.Key_Return)
    titles = [one.title for one in meeting_record(hand.workspace, hand.meeting).agenda]
    assert titles[-1] == "Laporan"


def test_ctrl_shift_h_lists_the_changes_of_the_meeting(hand: Hand) -> None:
    hand.press(Qt.Key.Key_H, CTRL_SHIFT)
    dialog = hand.changes_dialog()
    assert dialog.form.titleLabel.text() == "Riwayat rapat"
    assert dialog.model.lines.rowCount() == 4
    assert dialog.form.changeLabel.text().startswith("Ubah tempat rapat “Rapat Monitoring")
    assert dialog.form.beforeText.toPlainText() == VENUES[1]
    assert marked(dialog.form.afterText) == ["3"]
    dialog.form.filterEdit.setFocus()
    hand.qtbot.keyClicks(dialog.form.filterEdit, "contoh")
    hand.press_plain(Qt.Key.Key_Return)
    hand.idle()
    hand.qtbot.waitUntil(lambda: dialog.model.text == "contoh")


def test_the_filter_narrows_and_says_when_nothing_is_left(hand: Hand) -> None:
    hand.press(Qt.Key.Key_H, CTRL_SHIFT)
    dialog = hand.changes_dialog()
    dialog.form.filterEdit.setFocus()
    hand.qtbot.keyClicks(dialog.form.filterEdit, "isi data")
    hand.press_plain(Qt.Key.Key_Return)
    hand.idle()
    assert dialog.model.lines.rowCount() == 1
    dialog.form.filterEdit.setFocus()
    hand.qtbot.keyClicks(dialog.form.filterEdit, "xyz")
    hand.press_plain(Qt.Key.Key_Return)
    hand.idle()
    assert dialog.form.emptyState.words()[0] == "Tidak ada hasil untuk “isi dataxyz”"


def test_the_history_leads_to_the_field_and_to_its_versions(hand: Hand) -> None:
    hand.window.show_list()
    hand.press(Qt.Key.Key_H, CTRL_SHIFT)
    dialog = hand.changes_dialog()
    hand.qtbot.mouseClick(dialog.form.fieldButton, Qt.MouseButton.LeftButton)
    assert hand.field_dialog().form.titleLabel.text() == "Riwayat isian: Tempat"
    hand.press_plain(Qt.Key.Key_Escape)
    hand.qtbot.mouseClick(dialog.form.goButton, Qt.MouseButton.LeftButton)
    hand.back_in_window()
    page: Any = hand.window.navigator.page()
    line = page.preparation.form.venueField.line
    hand.qtbot.waitUntil(lambda: QApplication.focusWidget() is line)


def test_a_deleted_meeting_comes_back_from_the_history_of_everything(hand: Hand) -> None:
    delete_meeting(hand.workspace, hand.meeting)
    hand.session.look_for_changes()
    hand.idle()
    hand.window.actions_of["all_history"].trigger()
    dialog = hand.changes_dialog()
    assert dialog.form.reviveButton.isVisible()
    hand.qtbot.mouseClick(dialog.form.reviveButton, Qt.MouseButton.LeftButton)
    hand.idle()
    assert hand.venue() == VENUES[2]
    assert not dialog.form.reviveButton.isVisible()
    assert hand.told()[0].endswith("dikembalikan")
    assert check_workspace(hand.workspace) == ()


def test_an_undone_import_is_reached_from_the_history_of_everything(hand: Hand) -> None:
    for _ in range(4):  # three venues and the sample itself
        undo(hand.workspace)
    hand.session.look_for_changes()
    hand.idle()
    hand.window.actions_of["all_history"].trigger()
    dialog = hand.changes_dialog()
    assert dialog.form.changeLabel.text() == "Urungkan: isi data contoh"
    hand.qtbot.mouseClick(dialog.form.reviveButton, Qt.MouseButton.LeftButton)
    assert meeting_record(hand.workspace, hand.meeting).agenda
    assert check_workspace(hand.workspace) == ()


def test_a_long_list_of_versions_is_read_in_pages(at_venue: Hand) -> None:
    for nth in range(120):
        preparation.edit_meeting(at_venue.workspace, at_venue.meeting, venue=f"Ruang {nth}")
    at_venue.session.look_for_changes()
    at_venue.press(Qt.Key.Key_H)
    dialog = at_venue.field_dialog()
    assert dialog.model.lines.rowCount() == 50
    at_venue.press_plain(Qt.Key.Key_End)
    at_venue.qtbot.waitUntil(lambda: dialog.model.lines.rowCount() > 50)
    while not dialog.model.lines.complete:
        dialog.model.lines.more_wanted.emit()
    assert dialog.model.lines.rowCount() == 123


@pytest.mark.parametrize("size", [(1366, 688), (1093, 534), (960, 500)])
@pytest.mark.parametrize("scale", [1.0, 1.3])
def test_both_dialogs_fit_their_window(at_venue: Hand, size: tuple[int, int], scale: float) -> None:
    theme().set_text_scale(scale)
    at_venue.window.resize(*size)
    at_venue.window.show_stage(at_venue.meeting, "preparation")
    page: Any = at_venue.window.navigator.page()
    page.preparation.form.venueField.line.setFocus()
    at_venue.press(Qt.Key.Key_H)
    assert_fits(at_venue.field_dialog(), size)
    at_venue.press_plain(Qt.Key.Key_Escape)
    at_venue.window.actions_of["meeting_history"].trigger()
    assert_fits(at_venue.changes_dialog(), size)


def assert_fits(dialog: QWidget, size: tuple[int, int]) -> None:
    assert dialog.width() <= size[0]
    assert dialog.height() <= size[1]
    assert dialog.minimumSizeHint().width() <= dialog.width()
    assert dialog.minimumSizeHint().height() <= dialog.height()


def test_ctrl_h_tells_who_led_before_and_gives_the_role_back(hand: Hand) -> None:
    for post in ("Kepala Bappeda", "Sekretaris Bappeda"):
        set_leader(hand.workspace, hand.meeting, "chair", "BAPPEDA", position=post)
    hand.session.look_for_changes()
    hand.idle()
    page: Any = hand.window.navigator.page()
    page.preparation.form.chairField.line.setFocus()
    hand.press(Qt.Key.Key_H)
    dialog = hand.field_dialog()
    assert dialog.form.titleLabel.text() == "Riwayat isian: Pimpinan rapat"
    assert dialog.form.chosenText.toPlainText() == "Kepala Bappeda"
    dialog.form.restoreButton.click()
    hand.idle()
    leader = leaders(hand.workspace, hand.meeting)["chair"]
    assert leader.position == "Kepala Bappeda"
