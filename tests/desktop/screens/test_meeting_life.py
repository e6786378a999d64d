"""Whole meetings made, copied, called off and deleted by keys, in the real window."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QMenu

from jakber_desktop.desktop.screens.carrying.coming_dialog import ComingDialog
from jakber_desktop.desktop.services import Postponement
from jakber_desktop.desktop.shell.postpone_dialog import PostponeDialog
from jakber_desktop.model.rows import MeetingFilter
from jakber_desktop.operations.invitations.recipients import Addressee, add_recipients, mark_sent
from jakber_desktop.operations.meeting_records import meeting_record
from jakber_desktop.operations.meetings.preparation import edit_meeting, save_series
from jakber_desktop.operations.workspaces import check_workspace, create_workspace

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from jakber_desktop.desktop.shell.main_window import MainWindow
    from jakber_desktop.model.rows import MeetingRow

    Open = Callable[..., MainWindow]

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
TODAY = dt.date(2018, 4, 5)


class Desk:
    """A window on the sample, and what a person does there."""

    def __init__(self, window: MainWindow, qtbot: QtBot, tasks: Any, dialogs: Any) -> None:
        self.window, self.qtbot, self.tasks, self.dialogs = window, qtbot, tasks, dialogs

    @property
    def session(self) -> Any:
        return self.window.services.session

    @property
    def form(self) -> Any:
        """The form of Persiapan."""
        page: Any = self.window.navigator.page()
        return page.preparation.form

    def meetings(self) -> tuple[MeetingRow, ...]:
        found: tuple[MeetingRow, ...] = self.session.listing.page(MeetingFilter())
        return found

    def sample(self) -> str:
        return self.meetings()[-1].id

    def key(self, key: Qt.Key, modifiers: Any = Qt.KeyboardModifier.NoModifier) -> None:
        target = QApplication.focusWidget() or self.window
        self.qtbot.keyClick(target, key, modifiers)
        self.settle()

    def act(self, name: str) -> None:
        action = self.window.actions_of[name]
        assert action.isEnabled(), name
        action.trigger()
        self.settle()

    def agree(self) -> None:
        """Enter in the preview of the next meeting."""
        dialogs = [one for one in QApplication.topLevelWidgets() if isinstance(one, ComingDialog)]
        dialogs[-1].activateWindow()  # offscreen nobody else does
        self.qtbot.waitUntil(dialogs[-1].form.carryList.hasFocus)
        self.key(Qt.Key.Key_Return)

    def settle(self) -> None:
        self.qtbot.waitUntil(lambda: not self.tasks.busy, timeout=60_000)

    def told(self) -> str:
        return str(self.window.form.messageBar.messages()[0].title)


@pytest.fixture
def desk(
    open_window: Open, sample_copy: Path, qtbot: QtBot, tasks: Any, dialogs: Any
) -> Iterator[Desk]:
    made = Desk(open_window(sample_copy, today=TODAY), qtbot, tasks, dialogs)
    yield made
    made.settle()
    assert check_workspace(made.session.workspace) == ()


def test_ctrl_n_makes_a_meeting_of_today_and_waits_for_its_title(desk: Desk) -> None:
    desk.key(Qt.Key.Key_N, CTRL)
    assert desk.window.windowTitle().startswith("Persiapan: Rapat baru")
    assert desk.form.dateField.text() == "05/04/2018, Kamis"
    assert desk.form.titleField.area.hasFocus()
    assert desk.told() == "Rapat baru pada Kamis, 5 April 2018 dibuat"
    desk.qtbot.keyClicks(desk.form.titleField.area, "Rapat persiapan lokakarya")
    desk.key(Qt.Key.Key_Tab)
    newest = desk.meetings()[0]
    assert (newest.title, newest.date, newest.chip) == (
        "Rapat persiapan lokakarya", TODAY, "today",
    )  # fmt: skip
    assert desk.form.agendaState.isVisible()


def test_the_buttons_make_a_meeting_too(desk: Desk) -> None:
    page: Any = desk.window.navigator.page()
    desk.qtbot.mouseClick(page.form.newButton, Qt.MouseButton.LeftButton)
    assert len(desk.meetings()) == 2
    desk.key(Qt.Key.Key_N, CTRL)  # from the workspace of the first
    assert len(desk.meetings()) == 3
    assert desk.form.titleField.area.hasFocus()


def test_one_undo_takes_a_new_meeting_back_and_leads_to_the_list(desk: Desk) -> None:
    desk.key(Qt.Key.Key_N, CTRL)
    message = desk.window.form.messageBar.messages()[0]
    undo = next(b for b in message.findChildren(QAbstractButton) if b.text() == "Urungkan")
    desk.qtbot.mouseClick(undo, Qt.MouseButton.LeftButton)
    desk.settle()
    assert len(desk.meetings()) == 1
    assert desk.window.windowTitle() == "Rapat — JakBer Desktop"
    assert all(one.kind != "error" for one in desk.window.form.messageBar.messages())


def test_ctrl_d_copies_agenda_and_leaders_but_no_notes(desk: Desk) -> None:
    desk.key(Qt.Key.Key_D, CTRL)
    newest = meeting_record(desk.session.workspace, desk.meetings()[0].id)
    assert newest.meeting.date == TODAY
    assert len(newest.agenda) == 3
    assert all(not item.points for item in newest.agenda)
    chair = newest.holder("chair")
    assert chair is not None
    assert chair.status == "expected"
    assert desk.window.windowTitle().startswith("Persiapan: Rapat Monitoring")
    assert desk.form.dateField.line.hasFocus()
    assert desk.form.dateField.line.selectedText() == "05/04/2018, Kamis"
    assert "disalin; catatannya tidak ikut" in desk.told()


def test_ctrl_shift_n_makes_the_next_of_the_series_by_its_rule(desk: Desk) -> None:
    workspace = desk.session.workspace
    edit_meeting(workspace, desk.sample(), series="Monitoring 100RC")
    save_series(workspace, "Monitoring 100RC", "FREQ=WEEKLY;BYDAY=WE")
    desk.key(Qt.Key.Key_N, CTRL | SHIFT)
    assert len(desk.meetings()) == 1  # first it shows what comes along
    desk.agree()
    newest = meeting_record(workspace, desk.meetings()[0].id)
    assert newest.meeting.date == dt.date(2018, 4, 11)
    assert len(newest.agenda) == 4
    assert desk.told().startswith("Rapat berikut “Rapat Monitoring")


def test_a_series_without_a_rule_asks_for_the_date(desk: Desk) -> None:
    edit_meeting(desk.session.workspace, desk.sample(), series="Monitoring 100RC")
    desk.dialogs.text = "2 mei"
    desk.key(Qt.Key.Key_N, CTRL | SHIFT)
    assert desk.dialogs.asked == ["Rapat berikut rangkaian"]
    desk.agree()
    assert desk.meetings()[0].date == dt.date(2018, 5, 2)


def test_a_meeting_without_a_series_says_what_to_do(desk: Desk) -> None:
    series = meeting_record(desk.session.workspace, desk.sample()).meeting.series
    if series is not None:
        edit_meeting(desk.session.workspace, desk.sample(), series=None)
    desk.key(Qt.Key.Key_N, CTRL | SHIFT)
    assert desk.told() == "Pilih rangkaian rapat ini lebih dahulu."
    assert len(desk.meetings()) == 1


@pytest.mark.parametrize(
    ("action", "chip", "told"),
    [("postpone_meeting", "postponed", "ditunda"), ("cancel_meeting", "cancelled", "dibatalkan")],
)
def test_calling_off_needs_a_reason_and_can_be_taken_up_again(
    desk: Desk, action: str, chip: str, told: str
) -> None:
    desk.act(action)
    assert len(desk.dialogs.asked) == 1
    assert desk.meetings()[0].chip == "minutes_open"  # dismissed: nothing happened
    desk.dialogs.text = "Pimpinan berhalangan"
    desk.dialogs.postponement = Postponement("Pimpinan berhalangan")
    desk.act(action)
    head = meeting_record(desk.session.workspace, desk.sample()).meeting
    assert (head.status, head.status_reason) == (chip, "Pimpinan berhalangan")
    assert desk.meetings()[0].chip == chip
    assert told in desk.told()
    assert not desk.window.actions_of[action].isEnabled()
    desk.dialogs.text = "12/4"
    desk.act("resume_meeting")
    head = meeting_record(desk.session.workspace, desk.sample()).meeting
    assert (head.status, head.status_reason, head.date) == ("planned", None, dt.date(2018, 4, 12))
    desk.act("undo")
    assert desk.meetings()[0].chip == chip


def test_a_meeting_is_postponed_to_another_day_at_once(desk: Desk) -> None:
    before = meeting_record(desk.session.workspace, desk.sample()).meeting
    desk.dialogs.postponement = Postponement("Ruang dipakai", "11/4", "25.00")
    desk.act("postpone_meeting")
    assert "09.00" in desk.dialogs.trouble  # said in the dialog, which stays open
    desk.dialogs.postponement = Postponement("Ruang dipakai", "11/4", "13", "15.00", "Ruang Lain")
    desk.act("postpone_meeting")
    head = meeting_record(desk.session.workspace, desk.sample()).meeting
    assert (head.status, head.date, head.venue) == (
        "postponed", dt.date(2018, 4, 11), "Ruang Lain",
    )  # fmt: skip
    assert [one.date for one in head.earlier_plans] == [before.date]


def test_the_dialog_of_a_postponement_keeps_what_was_typed_until_it_is_right(
    qtbot: QtBot,
) -> None:
    answers = ["Tulis tanggal seperti 12/04/2026.", ""]
    asked: list[Postponement] = []

    def attempt(wish: Postponement) -> str:
        asked.append(wish)
        return answers[len(asked) - 1]

    dialog = PostponeDialog("Rapat Contoh. Rabu, 4 April 2018.", attempt)
    qtbot.addWidget(dialog)
    dialog.show()
    assert not dialog.form.yesButton.isEnabled()
    qtbot.keyClicks(dialog.form.reasonEdit, "Ruang dipakai")
    qtbot.keyClicks(dialog.form.dateEdit, "bukan")
    qtbot.keyClick(dialog.form.dateEdit, Qt.Key.Key_Return)
    assert dialog.form.errorLabel.text() == answers[0]
    assert dialog.isVisible()
    dialog.form.dateEdit.setText("11/04/2018")
    qtbot.keyClick(dialog.form.dateEdit, Qt.Key.Key_Return)
    assert not dialog.isVisible()
    assert asked[1] == Postponement("Ruang dipakai", "11/04/2018")


def test_a_meeting_is_deleted_after_a_question_and_comes_back_whole(desk: Desk) -> None:
    before = meeting_record(desk.session.workspace, desk.sample())
    desk.act("delete_meeting")
    assert desk.dialogs.asked == ["Hapus rapat ini?"]
    assert len(desk.meetings()) == 1
    desk.dialogs.yes = True
    desk.act("delete_meeting")
    assert desk.meetings() == ()
    assert desk.told().endswith("” dihapus")
    desk.act("undo")
    assert meeting_record(desk.session.workspace, desk.sample()) == before


def test_deleting_from_the_workspace_leads_back_to_the_list(desk: Desk) -> None:
    desk.act("open_meeting")
    desk.dialogs.yes = True
    desk.act("delete_meeting")
    assert desk.window.windowTitle() == "Rapat — JakBer Desktop"
    assert desk.meetings() == ()


def test_a_meeting_whose_invitation_went_out_is_not_deleted(desk: Desk) -> None:
    workspace = desk.session.workspace
    sent = add_recipients(workspace, desk.sample(), [Addressee("BAPPEDA", "Kepala Bappeda")])
    mark_sent(workspace, sent, dt.date(2018, 3, 28), reason="nomor menyusul")
    desk.session.look_for_changes()
    desk.act("delete_meeting")
    assert desk.dialogs.asked == []
    assert desk.told() == "Rapat tidak dihapus, karena undangannya sudah dikirim."
    assert len(desk.meetings()) == 1


def test_shift_f10_offers_what_can_be_done_with_a_meeting(desk: Desk) -> None:
    page: Any = desk.window.navigator.page()
    page.form.meetingTable.menu_wanted.emit(QPoint(20, 20))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    names = [action.objectName() for action in menu.actions() if action.objectName()]
    menu.close()
    assert names == [
        "open_meeting", "new_window", "papers", "copy_meeting", "next_meeting", "postpone_meeting",
        "cancel_meeting", "delete_meeting", "meeting_history", "export", "export_span",
    ]  # fmt: skip


def test_the_first_meeting_of_an_empty_database_is_made_by_key(
    open_window: Open, tmp_path: Path, qtbot: QtBot, tasks: Any, dialogs: Any
) -> None:
    create_workspace(tmp_path / "baru.jakber", user="Nama Contoh").close()
    desk = Desk(open_window(tmp_path / "baru.jakber", today=TODAY), qtbot, tasks, dialogs)
    assert not desk.window.actions_of["copy_meeting"].isEnabled()
    desk.key(Qt.Key.Key_N, CTRL)
    assert len(desk.meetings()) == 1
    assert desk.form.titleField.area.hasFocus()


def test_a_file_that_may_only_be_read_makes_no_meeting(
    open_window: Open, sample_copy: Path, qtbot: QtBot, tasks: Any, dialogs: Any
) -> None:
    import sqlite3

    with sqlite3.connect(sample_copy) as connection:
        connection.execute("PRAGMA user_version=99")
    connection.close()
    desk = Desk(open_window(sample_copy, today=TODAY), qtbot, tasks, dialogs)
    for name in ("new_meeting", "copy_meeting", "next_meeting", "delete_meeting"):
        assert not desk.window.actions_of[name].isEnabled(), name
    desk.window.actions_of["open_meeting"].trigger()
    desk.window.actions_of["stage_1"].trigger()
    desk.settle()
    assert desk.form.venueField.line.isReadOnly()
    assert not desk.form.addLine.isVisible()
