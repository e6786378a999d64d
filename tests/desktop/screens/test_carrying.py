"""Carry-over by keys in the real window: the preview, Dari rapat lalu, the verbs of an item."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QMenu

from jakber_desktop.desktop.screens.carrying.coming_dialog import ComingDialog
from jakber_desktop.desktop.screens.carrying.earlier_dialog import EarlierDialog
from jakber_desktop.model.rows import MeetingFilter
from jakber_desktop.operations.agenda.deeds import add_item, set_outcome
from jakber_desktop.operations.carrying import traces_of
from jakber_desktop.operations.history.deeds import undo, undo_label
from jakber_desktop.operations.meeting_records import meeting_record
from jakber_desktop.operations.meetings.life import close_meeting, open_meeting
from jakber_desktop.operations.meetings.preparation import create_meeting, edit_meeting
from jakber_desktop.operations.outcomes.actions import add_action
from jakber_desktop.operations.workspaces import check_workspace

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from jakber_desktop.desktop.shell.main_window import MainWindow

    Open = Callable[..., MainWindow]

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
TODAY, LATER = dt.date(2018, 4, 5), dt.date(2018, 4, 18)
SERIES = "Monitoring 100RC"


class Desk:
    """A window on the sample, which has two unfinished items and a follow-up."""

    def __init__(self, window: MainWindow, qtbot: QtBot, tasks: Any, dialogs: Any) -> None:
        self.window, self.qtbot, self.tasks, self.dialogs = window, qtbot, tasks, dialogs
        self.workspace = window.services.session.workspace
        self.sample = window.services.session.listing.page(MeetingFilter())[-1].id
        edit_meeting(self.workspace, self.sample, series=SERIES)
        open_meeting(self.workspace, self.sample, "9.05")
        close_meeting(self.workspace, self.sample, "11.00")
        self.plan = add_item(self.workspace, self.sample, "Rencana kerja")
        self.budget = add_item(self.workspace, self.sample, "Anggaran")
        set_outcome(self.workspace, self.plan, "not_reached")
        set_outcome(self.workspace, self.budget, "deferred")
        add_action(self.workspace, self.sample, "Kirim bahan paparan", office="100RC")
        window.services.session.look_for_changes()
        self.settle()

    def key(self, key: Qt.Key, modifiers: Any = Qt.KeyboardModifier.NoModifier) -> None:
        target = QApplication.focusWidget() or self.window
        self.qtbot.keyClick(target, key, modifiers)
        self.settle()

    def act(self, name: str) -> None:
        action = self.window.actions_of[name]
        assert action.isEnabled(), name
        action.trigger()
        self.settle()

    def settle(self) -> None:
        self.qtbot.waitUntil(lambda: not self.tasks.busy, timeout=60_000)

    def dialog(self, kind: type) -> Any:
        found = [one for one in QApplication.topLevelWidgets() if isinstance(one, kind)]
        found[-1].activateWindow()  # offscreen nobody else does
        self.qtbot.waitUntil(found[-1].form.carryList.hasFocus)
        return found[-1]

    def show(self, meeting: str, stage: str) -> Any:
        self.window.navigator.go("workspace", meeting)
        page: Any = self.window.navigator.page()
        page.show_stage(stage)
        self.settle()
        return page

    def newest(self) -> Any:
        rows = self.window.services.session.listing.page(MeetingFilter())
        return meeting_record(self.workspace, rows[0].id)

    def told(self) -> str:
        return str(self.window.form.messageBar.messages()[0].title)


@pytest.fixture
def desk(
    open_window: Open, sample_copy: Path, qtbot: QtBot, tasks: Any, dialogs: Any
) -> Iterator[Desk]:
    made = Desk(open_window(sample_copy, today=TODAY), qtbot, tasks, dialogs)
    yield made
    made.settle()
    assert check_workspace(made.workspace) == ()


def test_the_preview_says_what_comes_along_and_asks_about_the_rest(desk: Desk) -> None:
    desk.dialogs.text = "18/4/2018"
    desk.key(Qt.Key.Key_N, CTRL | SHIFT)
    dialog = desk.dialog(ComingDialog)
    rows = dialog.form.carryList
    lines = {line.title: line for line in dialog.model.lines.rows()}
    assert lines["Anggaran"].about == "Ditunda · Rab, 4 Apr butir 5"
    assert "1 tindak lanjut" in dialog.form.countLabel.text()
    assert not dialog.form.ofLabel.elides()  # the sample's title of 130 letters, date and all
    assert rows.hasFocus()
    assert not dialog.form.endButton.isEnabled()  # the approval waits for nothing
    assert "cukup dihapus centangnya" in dialog.form.endButton.toolTip()
    (task,) = (line for line in dialog.model.lines.rows() if line.mark == "open")
    assert (task.title, task.right) == ("Kirim bahan paparan", "Belum mulai")
    assert task.about == "T-1 · Rab, 4 Apr · 100RC · tanpa tenggat"
    desk.key(Qt.Key.Key_End)  # it is there to be read: no key chooses anything about it
    assert rows.current() == task
    for key in (Qt.Key.Key_B, Qt.Key.Key_X, Qt.Key.Key_Space):
        desk.key(key)
    assert dialog.model.choices == {}
    assert "daftar Tindak lanjut" in dialog.form.postponeButton.toolTip()
    rows.setCurrentIndex(dialog.model.lines.index(dialog.model.lines.place_of(desk.budget)))
    assert dialog.form.endButton.isEnabled()
    assert dialog.form.endButton.toolTip() == "Tutup butir terpilih (X)"
    desk.key(Qt.Key.Key_Space)
    assert {line.title: line for line in dialog.model.lines.rows()}["Anggaran"].right == (
        "Tetap menunggu"
    )
    assert dialog.form.messageBar.messages()[0].title == "1 butir tetap menunggu"
    typed = iter(("nanti saja", "2/5/2018"))  # what is no day is asked again, with what was typed
    desk.dialogs.ask_text = lambda *asked: desk.dialogs.suggested.append(asked[3]) or next(typed)
    desk.key(Qt.Key.Key_T)
    assert desk.dialogs.suggested[-2:] == ["", "nanti saja"]
    del desk.dialogs.ask_text
    assert {line.title: line for line in dialog.model.lines.rows()}["Anggaran"].right == (
        "Ditunda sampai Rab, 2 Mei"
    )
    desk.key(Qt.Key.Key_Up)
    desk.dialogs.text = "Ditangani kantor lain"
    desk.key(Qt.Key.Key_X)
    desk.key(Qt.Key.Key_Return)
    record = desk.newest()
    assert record.meeting.date == LATER
    titles = [item.title for item in record.agenda]
    assert titles[0] == "Pengesahan notula rapat lalu"
    assert "Anggaran" not in titles
    assert "Rencana kerja" not in titles
    traces = traces_of(desk.workspace, desk.sample)
    assert traces[desk.plan].reason == "Ditangani kantor lain"
    assert traces[desk.budget].until == dt.date(2018, 5, 2)
    assert undo_label(desk.workspace) == f"Buat rapat berikut rangkaian “{SERIES}”"


def test_what_waits_goes_into_the_meeting_that_is_planned_already(desk: Desk) -> None:
    planned = create_meeting(desk.workspace, "Rapat Monitoring", LATER, series=SERIES)
    add_item(desk.workspace, planned, "Rencana kerja")
    set_outcome(desk.workspace, add_item(desk.workspace, planned, "Izin lokasi"), "deferred")
    desk.window.services.session.look_for_changes()
    desk.window.show_meeting(desk.sample)
    desk.settle()
    desk.key(Qt.Key.Key_N, CTRL | SHIFT)
    dialog = desk.dialog(ComingDialog)
    (told,) = dialog.form.messageBar.messages()
    assert told.title == "Rapat berikutnya sudah dijadwalkan"
    assert dialog.form.ofLabel.text() == "Rabu, 18 April 2018 · Rapat Monitoring"
    desk.key(Qt.Key.Key_O, CTRL)
    page: Any = desk.window.navigator.page()
    assert page.view_model.overview.id == planned
    assert traces_of(desk.workspace, desk.sample) == {}
    desk.window.show_meeting(desk.sample)
    desk.settle()
    desk.act("next_meeting")
    dialog = desk.dialog(ComingDialog)
    rows = dialog.form.carryList
    kinds = [one.kind for one in dialog.model.items]
    assert kinds == ["approval", "waiting", "waiting"]  # its standing items it has already
    rows.setCurrentIndex(dialog.model.lines.index(dialog.model.lines.place_of(desk.budget)))
    desk.key(Qt.Key.Key_Space)  # the budget waits on
    desk.key(Qt.Key.Key_Return)
    assert desk.told() == "2 butir dibawa ke “Rapat Monitoring”"
    agenda = meeting_record(desk.workspace, planned).agenda
    titles = ["Pengesahan notula rapat lalu", "Rencana kerja", "Izin lokasi"]
    assert [one.title for one in agenda] == titles
    assert [one.number for one in agenda[1].continues] == ["4"]  # joined, not doubled
    words = "Bawa butir rapat lalu ke rapat “Rapat Monitoring” 18 April 2018"
    assert undo_label(desk.workspace) == words
    undo(desk.workspace)
    assert traces_of(desk.workspace, desk.sample) == {}
    desk.window.show_meeting(desk.sample)
    desk.settle()
    desk.dialogs.text = "2/5/2018"  # there is no rule: the day of another new one is asked
    desk.act("next_meeting")
    dialog = desk.dialog(ComingDialog)
    desk.key(Qt.Key.Key_N, CTRL)
    assert dialog.form.ofLabel.text().startswith("Rabu, 2 Mei 2018")
    assert dialog.form.yesButton.text() == "Buat rapat"
    assert not dialog.form.messageBar.messages()
    desk.key(Qt.Key.Key_Return)
    assert desk.newest().meeting.date == dt.date(2018, 5, 2)


def test_persiapan_lists_what_was_not_brought_and_brings_it(desk: Desk) -> None:
    coming = create_meeting(desk.workspace, "Rapat Monitoring", LATER, series=SERIES)
    desk.window.services.session.look_for_changes()
    desk.settle()
    page = desk.show(coming, "preparation")
    form = page.preparation.form
    assert form.earlierButton.text() == "Dari rapat lalu (2)"
    desk.key(Qt.Key.Key_F7)
    dialog = desk.dialog(EarlierDialog)
    assert dialog.form.noButton.text() == "Tutup"
    marks = [line.mark for line in dialog.model.lines.rows()]
    assert marks == ["heading", "waits", "waits", "heading", "open"]
    desk.key(Qt.Key.Key_B)
    assert [item.title for item in meeting_record(desk.workspace, coming).agenda] == [
        "Rencana kerja"
    ]
    desk.dialogs.text = "Sudah selesai di luar rapat"
    dialog.form.carryList.setCurrentIndex(dialog.model.lines.index(1))
    desk.key(Qt.Key.Key_X)
    assert [line.mark for line in dialog.model.lines.rows()] == ["heading", "open"]
    dialog.form.carryList.setCurrentIndex(dialog.model.lines.index(1))
    assert dialog.form.firstButton.text() == "Tandai selesai"
    assert not dialog.form.endButton.isEnabled()
    again = [("done", "Buka kembali"), ("open", "Tandai selesai"), ("done", "Buka kembali")]
    for mark, told in again:
        desk.key(Qt.Key.Key_Space)
        assert dialog.model.lines.rows()[1].mark == mark
        assert dialog.form.firstButton.text() == told
    assert undo_label(desk.workspace) == "Tandai selesai “Kirim bahan paparan”"
    desk.key(Qt.Key.Key_Escape)
    assert form.earlierButton.text() == "Dari rapat lalu"
    row = page.preparation.view_model.agenda.item(0)
    assert row.trace.continues[0].number == "4"


def test_pembahasan_sends_an_item_on_by_key_and_menu(desk: Desk) -> None:
    create_meeting(desk.workspace, "Rapat Monitoring", LATER, series=SERIES)
    desk.window.services.session.look_for_changes()
    page = desk.show(desk.sample, "discussion")
    rows = page._made("discussion").form.agendaPane.form.agendaList
    rows.setFocus(Qt.FocusReason.TabFocusReason)
    rows.setCurrentIndex(rows.lines().index(3))
    desk.key(Qt.Key.Key_G, CTRL | SHIFT)
    assert desk.told() == "“Rencana kerja” diteruskan ke rapat Rab, 18 Apr"
    assert rows.lines().facts(rows.lines().row(3)).endswith("→ Rab, 18 Apr")
    desk.dialogs.text = "2/5/2018"
    rows.setCurrentIndex(rows.lines().index(4))
    desk.key(Qt.Key.Key_W, CTRL | SHIFT)
    assert rows.lines().facts(rows.lines().row(4)) == "ditunda sampai Rab, 2 Mei"
    rows.setCurrentIndex(rows.lines().index(3))
    rows.menu_wanted.emit(QPoint(10, 10))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    sub = menu.actions()[-1].menu()
    assert isinstance(sub, QMenu)
    assert [one.text() for one in sub.actions()[2].menu().actions()] == [  # type: ignore[union-attr]
        "Rab, 18 Apr · Rapat Monitoring"
    ]
    menu.close()
    desk.act("carry_back")
    assert desk.told() == "Kelanjutan “Rencana kerja” dibatalkan"
    assert desk.plan not in traces_of(desk.workspace, desk.sample)
