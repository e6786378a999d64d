"""Several windows on one database: in step at once, each with its own bar, one undo for all."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication

from jakber_desktop.desktop.app import Program
from jakber_desktop.desktop.options import Options
from jakber_desktop.desktop.settings import Settings
from jakber_desktop.desktop.shell.dialogs import QtDialogs
from jakber_desktop.desktop.shell.windows import place_first
from jakber_desktop.desktop.theme.theme import theme
from jakber_desktop.model.rows import MeetingFilter
from jakber_desktop.operations.agenda import deeds as agenda
from jakber_desktop.operations.meeting_records import meeting_record
from jakber_desktop.operations.meetings import preparation
from jakber_desktop.operations.workspaces import check_workspace, open_workspace, set_user_name

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from jakber_desktop.desktop.shell.main_window import MainWindow

CTRL = Qt.KeyboardModifier.ControlModifier


class Two:
    """A program on the sample with one window, and what tests do with several."""

    def __init__(self, program: Program, qtbot: QtBot) -> None:
        self.program, self.qtbot = program, qtbot
        assert program.session is not None
        assert program.windows is not None
        self.session, self.windows = program.session, program.windows
        assert self.session.listing is not None
        self.meeting = self.session.listing.page(MeetingFilter())[0].id

    @property
    def first(self) -> MainWindow:
        return self.windows.all()[0]

    def further(self, meeting: str | None = None) -> MainWindow:
        window = self.program.open_window(meeting)
        assert window is not None
        self.to(window)
        return window

    def to(self, window: MainWindow) -> None:
        """The person goes to a window."""
        window.activateWindow()
        self.qtbot.waitUntil(window.isActiveWindow)
        self.idle()

    def idle(self) -> None:
        self.qtbot.waitUntil(lambda: not self.program.tasks.busy, timeout=60_000)

    def key(self, window: MainWindow, key: Qt.Key, modifiers: Qt.KeyboardModifier) -> None:
        self.qtbot.keyClick(QApplication.focusWidget() or window, key, modifiers)
        self.idle()


@pytest.fixture
def two(qapp: QApplication, qtbot: QtBot, sample_copy: Path) -> Iterator[Two]:
    program = Program(qapp, Options(None, None, "light", (1366, 688), "rapat"), Settings())
    program.open(sample_copy)
    assert program.session is not None
    session = program.session
    qtbot.waitUntil(lambda: session.is_ready and not program.tasks.busy, timeout=60_000)
    made = Two(program, qtbot)
    made.to(made.first)
    yield made
    made.idle()
    made.windows.close_all()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    session.close()
    program.tasks.close()
    sys.excepthook = sys.__excepthook__
    theme().set_mode("light")


def told(window: MainWindow) -> list[str]:
    return [strip.title for strip in window.form.messageBar.messages()]


def stage(window: MainWindow, name: str) -> Any:
    page: Any = window.navigator.page()
    return getattr(page, name)


def test_a_further_window_stands_aside_and_can_do_everything_at_once(two: Two) -> None:
    window = two.further()
    assert window.pos() != two.first.pos()
    assert window.height() == two.first.height()  # the test's screen is narrower than the window
    assert window.actions_of["new_meeting"].isEnabled()
    assert window.speaks
    assert not two.first.speaks


def test_a_meeting_opened_twice_raises_the_window_that_shows_it(two: Two) -> None:
    window = two.further(two.meeting)
    two.to(two.first)
    assert two.program.open_window(two.meeting) is window
    assert len(two.windows.all()) == 2
    two.qtbot.waitUntil(window.isActiveWindow)


def test_ctrl_shift_enter_in_the_list_opens_the_chosen_meeting_in_a_window(two: Two) -> None:
    modifiers = CTRL | Qt.KeyboardModifier.ShiftModifier
    two.key(two.first, Qt.Key.Key_Return, modifiers)
    assert [window.meeting_shown() for window in two.windows.all()] == [None, two.meeting]
    two.to(two.first)
    two.key(two.first, Qt.Key.Key_Return, modifiers)
    assert len(two.windows.all()) == 2


def test_a_meeting_that_is_gone_opens_no_window_and_is_told(two: Two) -> None:
    assert two.program.open_window("0" * 32) is None
    assert len([window for window in two.windows.all() if window.isVisible()]) == 1
    assert told(two.first)


def test_typing_in_persiapan_shows_in_the_other_windows_header_and_list(two: Two) -> None:
    window = two.further(two.meeting)
    window.show_stage(two.meeting, "preparation")
    other = two.further()
    two.to(window)
    field = stage(window, "preparation").form.titleField
    field.select_all()
    two.qtbot.keyClicks(field.area, "Rapat berjudul baru")
    two.qtbot.keyClick(field.area, Qt.Key.Key_Return)
    two.idle()
    page: Any = other.navigator.page()
    table = page.form.meetingTable
    assert table.meetings().row_at(1).title == "Rapat berjudul baru"


def test_persiapan_in_one_and_kehadiran_in_the_other_stay_in_step(two: Two) -> None:
    two.first.show_stage(two.meeting, "preparation")
    window = two.further()
    window.show_stage(two.meeting, "attendance")
    two.idle()
    table = stage(window, "attendance").form.attendanceTable
    table.choose_first()
    table.setFocus()
    two.qtbot.keyClick(table, Qt.Key.Key_Space)
    two.idle()
    label = two.session.undo_label
    assert label is not None
    two.to(two.first)
    assert two.first.actions_of["undo"].text().endswith(label[1:])
    field = stage(two.first, "preparation").form.venueField
    field.line.setFocus()
    two.qtbot.keyClicks(field.line, "Balai Kota")
    two.qtbot.keyClick(field.line, Qt.Key.Key_Return)
    two.idle()
    page: Any = window.navigator.page()
    assert "Balai Kota" in page.form.metaLabel.text()
    assert window.actions_of["undo"].text() == two.first.actions_of["undo"].text()


def test_undo_in_either_takes_back_the_last_deed_and_tells_only_there(two: Two) -> None:
    workspace = two.session.workspace
    preparation.edit_meeting(workspace, two.meeting, venue="Balai Kota")
    two.session.look_for_changes()
    window = two.further(two.meeting)
    agenda.add_item(workspace, two.meeting, "Lain-lain")
    two.session.look_for_changes()
    two.idle()
    two.key(window, Qt.Key.Key_Z, CTRL)
    assert told(window) == ["Diurungkan: tambah agenda “Lain-lain”"]
    assert told(two.first) == []
    two.to(two.first)
    two.key(two.first, Qt.Key.Key_Z, CTRL)
    assert told(two.first)[0].startswith("Diurungkan: ubah tempat rapat “")
    assert told(window) == []  # its Ulangi would do something else now
    assert meeting_record(workspace, two.meeting).meeting.venue is None
    assert check_workspace(workspace) == ()


def test_the_undo_bar_of_one_window_goes_with_the_deed_of_another(two: Two) -> None:
    window = two.further(two.meeting)
    window.presenter.done("Butir “Satu” dihapus", two.session.undo)
    window.presenter.success("notula.pdf tersimpan")
    window.presenter.done("Butir “Dua” dihapus", two.session.undo)
    assert told(window) == ["Butir “Dua” dihapus"]
    agenda.add_item(two.session.workspace, two.meeting, "Lain-lain")
    two.session.look_for_changes()
    assert told(window) == []


def test_closing_one_leaves_the_other_and_writes_what_was_typed(two: Two) -> None:
    window = two.further(two.meeting)
    window.show_stage(two.meeting, "preparation")
    two.idle()
    field = stage(window, "preparation").form.venueField
    field.line.setFocus()
    two.qtbot.keyClicks(field.line, "Ruang Pola")
    window.close()
    assert two.windows.all() == (two.first,)
    assert two.first.speaks
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert meeting_record(two.session.workspace, two.meeting).meeting.venue == "Ruang Pola"
    agenda.add_item(two.session.workspace, two.meeting, "Lain-lain")
    two.session.look_for_changes()  # nothing of the closed window answers any more
    two.idle()


class Trouble(QObject):
    """Somebody in a window whose code fails."""

    def fail(self) -> None:
        raise ValueError("uji coba")

    def answer(self, _result: object) -> None:
        """Never called."""


def test_an_error_is_told_in_the_window_that_caused_it(two: Two) -> None:
    window = two.further()
    culprit = Trouble(two.first)
    try:
        culprit.fail()
    except ValueError as error:
        two.windows.hook(ValueError, error, error.__traceback__)
    assert told(two.first) == ["Terjadi kesalahan yang tidak terduga."]
    assert told(window) == []
    two.windows.hook(ValueError, ValueError("tanpa jendela"), None)
    assert told(window) == ["Terjadi kesalahan yang tidak terduga."]


def test_work_that_fails_is_told_in_the_window_that_asked_for_it(two: Two) -> None:
    window = two.further()
    asker = Trouble(two.first)

    def broken() -> None:
        raise ValueError("uji coba")

    two.program.tasks.run(broken, asker.answer)
    two.idle()
    assert told(two.first) == ["Terjadi kesalahan yang tidak terduga."]
    assert told(window) == []


def test_the_look_changes_in_all_windows_and_every_menu_marks_it(two: Two) -> None:
    window = two.further()
    window.actions_of["theme_dark"].trigger()
    assert two.first.actions_of["theme_dark"].isChecked()
    assert two.first.grab().toImage().pixelColor(700, 600).lightness() < 60


def test_the_name_is_asked_in_one_window_only(
    qapp: QApplication, qtbot: QtBot, sample_copy: Path
) -> None:
    workspace = open_workspace(sample_copy)
    set_user_name(workspace, "")
    workspace.close()
    program = Program(qapp, Options(None, None, "light", (1366, 688), "rapat"), Settings())
    asked: list[MainWindow] = []
    try:
        program.open(sample_copy)
        program.open_window()
        assert program.windows is not None
        for window in program.windows.all():
            window._deeds._name_dialog = (  # type: ignore[method-assign]
                lambda _title, _value, window=window: asked.append(window)
            )
        session = program.session
        assert session is not None
        qtbot.waitUntil(lambda: session.is_ready and not program.tasks.busy, timeout=60_000)
        assert len(asked) == 1
    finally:
        if program.windows is not None:
            program.windows.close_all()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        if program.session is not None:
            program.session.close()
        program.tasks.close()
        sys.excepthook = sys.__excepthook__


def test_a_further_window_stands_inside_the_screen(two: Two) -> None:
    two.first.move(0, 90)  # with a step down and aside it would reach below the screen
    second = two.further()
    room = second.screen().availableGeometry()
    assert room.top() <= second.frameGeometry().top()
    assert second.frameGeometry().bottom() <= room.bottom()
    assert second.pos() != two.first.pos()


def test_the_window_that_exported_tells_of_it(
    two: Two, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    targets = iter((tmp_path / "satu.jbx", tmp_path / "dua.jbx", tmp_path / "tiada" / "tiga.jbx"))
    monkeypatch.setattr(QtDialogs, "save_file", lambda *_asked: next(targets))
    monkeypatch.setattr(QtDialogs, "ask_option", lambda *_asked, **_how: False)
    windows = two.first, two.further()

    def export(window: MainWindow) -> list[list[str]]:
        for one in windows:
            one.presenter.forget_results()
        window.actions_of["export_package"].trigger()
        two.idle()
        bars = (one.form.messageBar for one in windows)
        return [[strip.title.partition(" (")[0] for strip in bar.messages()] for bar in bars]

    assert export(windows[0]) == [["satu.jbx tersimpan"], []]
    assert export(windows[1]) == [[], ["dua.jbx tersimpan"]]
    told = export(windows[0])
    assert (len(told[0]), told[1]) == (1, [])


def test_an_export_that_a_sync_was_quicker_than_says_so(
    two: Two, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    work = two.first.sharing.work

    def choose(*_asked: Any) -> Path:
        work.running = True  # an automatic sync began meanwhile
        return tmp_path / "satu.jbx"

    monkeypatch.setattr(QtDialogs, "save_file", choose)
    monkeypatch.setattr(QtDialogs, "ask_option", lambda *_asked, **_how: False)
    two.first.actions_of["export_package"].trigger()
    two.idle()
    work.running = False
    (strip,) = two.first.form.messageBar.messages()
    assert strip.title == "Sinkronisasi sedang berjalan"
    assert not (tmp_path / "satu.jbx").exists()


def test_a_first_window_stays_inside_a_screen_smaller_than_it_was_designed_for(two: Two) -> None:
    window = two.windows.make()
    place_first(window)
    room = window.screen().availableGeometry()
    assert room.width() < 1366  # the test's screen
    assert window.windowState() & Qt.WindowState.WindowMaximized
    assert window.width() <= max(room.width(), window.minimumWidth())
    assert window.height() <= room.height()
    drawn = two.windows.make()
    place_first(drawn, shown=False)
    assert (drawn.width(), drawn.height()) == (1366, 688)
