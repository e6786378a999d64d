"""The Rapat list with real keys on a real file."""

from __future__ import annotations

import datetime as dt
import json
import shutil
import sqlite3
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QMenu
from sqlalchemy import select

from jakber_desktop.desktop import recent_databases
from jakber_desktop.desktop.models.meetings_model import MeetingsModel
from jakber_desktop.desktop.screens.meetings.meetings_screen import MeetingsScreen
from jakber_desktop.model.meeting import Meeting
from jakber_desktop.operations.meetings.preparation import create_meeting, edit_meeting
from jakber_desktop.operations.workspaces import create_workspace, open_workspace

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from jakber_desktop.desktop.shell.main_window import MainWindow

    Open = Callable[..., MainWindow]


def screen_of(window: MainWindow) -> MeetingsScreen:
    page = window.navigator.page()
    assert isinstance(page, MeetingsScreen)
    return page


def titles(screen: MeetingsScreen) -> list[str]:
    model = screen.form.meetingTable.meetings()
    rows = (model.row_at(row) for row in range(model.rowCount()))
    return [row.title for row in rows if hasattr(row, "title")]


def new_meeting(path: Path, title: str, date: str) -> Path:
    record = {"format": "jakber.meeting/1", "meeting": {"title": title, "date": date}}
    path.write_text(json.dumps(record), encoding="utf-8")
    return path


def test_the_newest_meeting_is_chosen_and_shown_in_the_panel(
    open_window: Open, sample_file: Path
) -> None:
    screen = screen_of(open_window(sample_file))
    form = screen.form
    assert form.meetingTable.current_meeting() is not None
    assert form.detailPanel.form.titleLabel.text() == titles(screen)[0]
    assert form.detailPanel.form.dateLine.text() == "Rabu, 4 April 2018"
    assert form.countLabel.text() == "1 rapat"
    assert screen.note().words == "1 dari 1 dipilih"


def test_arrows_skip_the_month_headings(open_window: Open, busy_file: Path, qtbot: QtBot) -> None:
    screen = screen_of(open_window(busy_file))
    table = screen.form.meetingTable
    seen = []
    for _ in range(12):
        seen.append(screen.form.detailPanel.form.titleLabel.text())
        qtbot.keyClick(table, Qt.Key.Key_Down)
    assert seen == titles(screen)[:12]
    for _ in range(12):
        qtbot.keyClick(table, Qt.Key.Key_Up)
    assert screen.form.detailPanel.form.titleLabel.text() == seen[0]


def test_end_reads_the_whole_list_and_home_comes_back(
    open_window: Open, busy_file: Path, qtbot: QtBot
) -> None:
    screen = screen_of(open_window(busy_file))
    table = screen.form.meetingTable
    assert table.meetings().meetings < 130
    title = screen.form.detailPanel.form.titleLabel
    qtbot.keyClick(table, Qt.Key.Key_End)
    qtbot.waitUntil(lambda: title.text() == "Rapat 129 tentang ketahanan")
    assert table.meetings().meetings == 130
    qtbot.keyClick(table, Qt.Key.Key_Home)
    assert screen.form.detailPanel.form.titleLabel.text() == "Rapat 000 tentang ketahanan"
    assert table.verticalScrollBar().value() == 0


def test_a_change_elsewhere_keeps_a_long_list_where_it_was_scrolled(
    open_window: Open, busy_file: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    path = Path(shutil.copy(busy_file, tmp_path / "ramai.jakber"))
    window = open_window(path)
    screen = screen_of(window)
    table, bar = screen.form.meetingTable, screen.form.meetingTable.verticalScrollBar()
    qtbot.keyClick(table, Qt.Key.Key_End)
    qtbot.waitUntil(lambda: table.meetings().meetings == 130)
    bar.setValue(2000)
    workspace = open_workspace(path)
    with workspace.change("Ubah judul") as change:
        meeting = change.session.scalars(select(Meeting).order_by(Meeting.date)).first()
        assert meeting is not None
        meeting.title = "Judul baru"
    workspace.close()
    window.services.session.look_for_changes()
    qtbot.waitUntil(lambda: "Judul baru" in titles(screen))
    assert table.meetings().meetings == 130
    assert bar.value() == 2000


def test_scrolling_down_reads_more_rows_before_the_end_is_reached(
    open_window: Open, busy_file: Path
) -> None:
    table = screen_of(open_window(busy_file)).form.meetingTable
    before = table.meetings().meetings
    bar = table.verticalScrollBar()
    bar.setValue(bar.maximum() - 900)
    assert table.meetings().meetings > before


def test_typed_words_narrow_the_list_and_escape_shows_all(
    open_window: Open, busy_file: Path, qtbot: QtBot
) -> None:
    screen = screen_of(open_window(busy_file))
    edit = screen.form.filterEdit
    qtbot.keyClick(screen, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert edit.hasFocus()
    qtbot.keyClicks(edit, "rapat 077")
    qtbot.waitUntil(lambda: titles(screen) == ["Rapat 077 tentang ketahanan"])
    assert screen.form.countLabel.text() == "1 rapat"
    qtbot.keyClick(edit, Qt.Key.Key_Escape)
    assert len(titles(screen)) > 1
    qtbot.keyClick(edit, Qt.Key.Key_Escape)
    assert screen.form.meetingTable.hasFocus()


def test_no_result_says_why_and_offers_to_clear(
    open_window: Open, busy_file: Path, qtbot: QtBot
) -> None:
    screen = screen_of(open_window(busy_file))
    qtbot.keyClicks(screen.form.filterEdit, "ipal kamal")
    qtbot.waitUntil(lambda: screen.form.listStack.currentWidget() is screen.form.emptyState)
    title, text = screen.form.emptyState.words()
    assert title == "Tidak ada hasil untuk “ipal kamal”"
    assert text == "Periksa ejaan, atau hapus saringan."
    assert not screen.form.detailPanel.isVisible()
    button = next(b for b in screen.form.emptyState.buttons() if b.text() == "Hapus saringan")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert screen.form.filterEdit.text() == ""
    assert len(titles(screen)) >= 50


def test_segments_show_counts_and_move_with_arrows(
    open_window: Open, busy_file: Path, qtbot: QtBot
) -> None:
    screen = screen_of(open_window(busy_file))
    segments = screen.form.groupSegments
    assert segments.count("all") == 130
    segments.setFocus()
    qtbot.keyClick(segments, Qt.Key.Key_Right)
    assert segments.current() == "upcoming"
    assert len(titles(screen)) == segments.count("upcoming")
    qtbot.keyClick(segments, Qt.Key.Key_Left)
    assert len(titles(screen)) >= 50


def test_the_office_menu_filters_and_its_button_says_so(
    open_window: Open, busy_file: Path, qtbot: QtBot
) -> None:
    screen = screen_of(open_window(busy_file))
    menu = screen.form.officeButton.menu()
    menu.aboutToShow.emit()
    office = next(a for a in menu.actions() if a.text().startswith("JAKBER"))
    office.trigger()
    assert screen.form.officeButton.text() == "JAKBER"
    assert screen.form.officeButton.isChecked()
    assert screen.form.countLabel.text() == "32 rapat"


def test_the_series_menu_narrows_by_keys_alone(
    open_window: Open, tmp_path: Path, qtbot: QtBot
) -> None:
    workspace = create_workspace(tmp_path / "rangkaian.jakber", user="Nama Contoh")
    for nth in range(1, 4):
        series = "Rapat rutin contoh" if nth < 3 else None
        create_meeting(workspace, f"Rapat {nth}", dt.date(2018, 4, nth), series=series)
    workspace.close()
    screen = screen_of(open_window(tmp_path / "rangkaian.jakber"))
    button = screen.form.seriesButton
    menu = button.menu()
    menu.aboutToShow.emit()
    menu.popup(QPoint())
    menu.setActiveAction(menu.actions()[2])
    qtbot.keyClick(menu, Qt.Key.Key_Return)
    assert (button.text(), button.isChecked()) == ("Rapat rutin contoh", True)
    assert titles(screen) == ["Rapat 2", "Rapat 1"]
    menu.aboutToShow.emit()
    menu.actions()[0].trigger()
    assert len(titles(screen)) == 3


def test_a_period_of_ones_own_is_asked_for(
    open_window: Open, busy_file: Path, dialogs: Any
) -> None:
    screen = screen_of(open_window(busy_file))
    dialogs.period = (dt.date(2018, 1, 1), dt.date(2018, 1, 31))
    menu = screen.form.periodButton.menu()
    menu.aboutToShow.emit()
    menu.actions()[-1].trigger()
    assert screen.form.countLabel.text() == "7 rapat"
    assert screen.form.periodButton.text() == "1 Jan 2018–31 Jan 2018"


def test_f4_closes_and_opens_the_panel(open_window: Open, sample_file: Path, qtbot: QtBot) -> None:
    screen = screen_of(open_window(sample_file))
    panel = screen.form.detailPanel
    assert panel.isVisible()
    qtbot.keyClick(screen, Qt.Key.Key_F4)
    assert not panel.isVisible()
    qtbot.keyClick(screen, Qt.Key.Key_F4)
    assert panel.isVisible()


def test_a_narrow_window_starts_with_the_panel_closed(open_window: Open, sample_file: Path) -> None:
    screen = screen_of(open_window(sample_file, size=(1093, 534)))
    assert not screen.form.detailPanel.isVisible()


def test_enter_opens_the_workspace_and_alt_left_comes_back(
    open_window: Open, sample_file: Path, qtbot: QtBot
) -> None:
    window = open_window(sample_file)
    qtbot.keyClick(screen_of(window).form.meetingTable, Qt.Key.Key_Return)
    assert window.in_workspace()
    assert "Notula: " in window.windowTitle()
    qtbot.keyClick(window, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert not window.in_workspace()
    assert screen_of(window).form.meetingTable.hasFocus()


def test_a_double_click_opens_the_workspace(
    open_window: Open, sample_file: Path, qtbot: QtBot
) -> None:
    window = open_window(sample_file)
    table = screen_of(window).form.meetingTable
    spot = table.visualRect(table.currentIndex()).center()
    qtbot.mouseDClick(table.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert window.in_workspace()


def test_the_menu_of_a_meeting_opens_by_key(
    open_window: Open, sample_file: Path, qtbot: QtBot
) -> None:
    window = open_window(sample_file)
    viewport = screen_of(window).form.meetingTable.viewport()
    by_key = QContextMenuEvent.Reason.Keyboard
    QApplication.sendEvent(viewport, QContextMenuEvent(by_key, QPoint(), QPoint()))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    names = [action.objectName() for action in menu.actions() if action.objectName()]
    assert (names[0], names[-1]) == ("open_meeting", "export_span")
    menu.close()


def test_an_import_adds_the_meeting_and_one_undo_takes_it_back(
    open_window: Open, sample_copy: Path, dialogs: Any, tmp_path: Path, qtbot: QtBot
) -> None:
    window = open_window(sample_copy)
    screen = screen_of(window)
    dialogs.files = [new_meeting(tmp_path / "satu.json", "Rapat tambahan", "2018-05-02")]
    qtbot.keyClick(screen, Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: titles(screen)[0] == "Rapat tambahan")
    message = window.form.messageBar.messages()[0]
    assert message.kind == "success"
    assert message.title == "“Rapat tambahan” diimpor"
    undo = window.actions_of["undo"]
    qtbot.waitUntil(lambda: undo.text() == "Urungkan: impor rapat “Rapat tambahan”")
    assert undo.isEnabled()
    qtbot.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: "Rapat tambahan" not in titles(screen))
    redo = window.actions_of["redo"]
    qtbot.waitUntil(redo.isEnabled)
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(window, Qt.Key.Key_Z, both)
    qtbot.waitUntil(lambda: titles(screen)[0] == "Rapat tambahan")


def test_a_wrong_file_is_refused_in_words_and_changes_nothing(
    open_window: Open, sample_copy: Path, dialogs: Any, tmp_path: Path, qtbot: QtBot
) -> None:
    window = open_window(sample_copy)
    wrong = tmp_path / "salah.json"
    wrong.write_text('{"format": "jakber.meeting/1"}', encoding="utf-8")
    dialogs.files = [wrong]
    window.actions_of["import_meetings"].trigger()
    qtbot.waitUntil(lambda: bool(window.form.messageBar.messages()))
    message = window.form.messageBar.messages()[0]
    assert message.kind == "error"
    assert "salah.json" in message.title
    assert "Data Anda tidak berubah" in message.text
    assert len(titles(screen_of(window))) == 1


def test_importing_an_unchanged_file_says_that_nothing_was_new(
    open_window: Open, sample_copy: Path, dialogs: Any, tmp_path: Path, qtbot: QtBot
) -> None:
    window = open_window(sample_copy)
    dialogs.files = [new_meeting(tmp_path / "satu.json", "Rapat tambahan", "2018-05-02")]
    for words in ("“Rapat tambahan” diimpor", "Tidak ada yang baru di “Rapat tambahan”"):
        window.actions_of["import_meetings"].trigger()
        qtbot.waitUntil(
            lambda w=words: any(m.title == w for m in window.form.messageBar.messages())
        )


def test_an_export_writes_the_meeting_file_that_can_be_read_again(
    open_window: Open, sample_copy: Path, dialogs: Any, tmp_path: Path, qtbot: QtBot
) -> None:
    window = open_window(sample_copy)
    dialogs.target = tmp_path / "keluar.json"
    qtbot.keyClick(screen_of(window), Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: bool(window.form.messageBar.messages()))
    assert json.loads(dialogs.target.read_bytes())["format"] == "jakber.meeting/1"
    assert dialogs.asked[-1].startswith("Ekspor berkas rapat: rapat-2018-04-04-rapat-monitoring")
    message = window.form.messageBar.messages()[0]
    assert (message.kind, message.title) == ("success", "keluar.json tersimpan")


def test_an_export_to_a_bad_place_says_so(
    open_window: Open, sample_copy: Path, dialogs: Any, tmp_path: Path, qtbot: QtBot
) -> None:
    window = open_window(sample_copy)
    dialogs.target = tmp_path / "tidak ada" / "keluar.json"
    window.actions_of["export"].trigger()
    qtbot.waitUntil(lambda: bool(window.form.messageBar.messages()))
    assert window.form.messageBar.messages()[0].kind == "error"


def test_what_another_program_wrote_appears_by_itself(
    open_window: Open, sample_copy: Path, qtbot: QtBot
) -> None:
    window = open_window(sample_copy)
    screen = screen_of(window)
    other = sqlite3.connect(sample_copy)
    names = [r[0] for r in other.execute("SELECT name FROM sqlite_master WHERE type='trigger'")]
    for name in names:  # the tripwires of the log are not what is tested here
        other.execute(f'DROP TRIGGER "{name}"')
    other.execute("UPDATE meeting SET title='Judul dari tempat lain'")
    other.commit()
    other.close()
    qtbot.waitUntil(lambda: titles(screen) == ["Judul dari tempat lain"], timeout=4000)
    assert screen.form.detailPanel.form.titleLabel.text() == "Judul dari tempat lain"


def test_an_empty_workspace_leads_to_the_import(
    open_window: Open, tmp_path: Path, qtbot: QtBot
) -> None:
    create_workspace(tmp_path / "kosong.jakber", user="Nama Contoh").close()
    window = open_window(tmp_path / "kosong.jakber")
    window.actions_of["go_meetings"].trigger()
    screen = screen_of(window)
    assert screen.form.emptyState.words()[0] == "Belum ada rapat"
    assert [b.text() for b in screen.form.emptyState.buttons()] == ["Rapat baru", "Impor rapat"]
    assert screen.form.emptyState.buttons()[0].isEnabled()


@pytest.mark.parametrize(
    ("content", "words"),
    [(None, "tidak ditemukan"), (b"bukan basis data" * 20, "bukan basis data JakBer")],
)
def test_a_file_that_cannot_be_opened_is_said_in_the_window(
    open_window: Open, tmp_path: Path, content: bytes | None, words: str
) -> None:
    path = tmp_path / "rusak.jakber"
    if content is not None:
        path.write_bytes(content)
    screen = screen_of(open_window(path))
    assert screen.form.listStack.currentWidget() is screen.form.emptyState
    assert words in screen.form.emptyState.words()[0]
    assert [b.text() for b in screen.form.emptyState.buttons()] == [
        "Coba lagi", "Buka basis data lain", "Buat baru",
    ]  # fmt: skip


def test_a_database_that_comes_back_is_opened_by_one_key(
    open_window: Open, sample_copy: Path, qtbot: QtBot
) -> None:
    away = sample_copy.rename(sample_copy.with_suffix(".usb"))
    window = open_window(sample_copy)
    screen = screen_of(window)
    again = screen.form.emptyState.buttons()[0]
    assert QApplication.focusWidget() is again
    assert "jakber new" not in screen.form.emptyState.words()[1]  # nobody types that in a window
    qtbot.keyClick(again, Qt.Key.Key_Space)
    assert screen.form.listStack.currentWidget() is screen.form.emptyState
    away.rename(sample_copy)
    qtbot.keyClick(screen.form.emptyState.buttons()[0], Qt.Key.Key_Space)
    assert len(titles(screen)) == 1
    qtbot.waitUntil(lambda: window.services.session.writable, timeout=10_000)
    assert screen.form.meetingTable.hasFocus()


def test_without_its_database_the_window_offers_others_and_a_new_one(
    open_window: Open, dialogs: Any, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "hilang.jakber"
    window = open_window(path)
    screen, settings = screen_of(window), window.services.settings
    for name in ("lama.jakber", "terhapus.jakber", "baru.jakber"):
        (tmp_path / name).touch()
        recent_databases.remember(settings, tmp_path / name)
    recent_databases.remember(settings, path)
    (tmp_path / "terhapus.jakber").unlink()
    window.services.session.try_again()
    buttons = screen.form.emptyState.buttons()
    assert [button.text() for button in buttons[3:]] == [
        f"Buka baru.jakber di {tmp_path.name}",
        f"Buka lama.jakber di {tmp_path.name}",
    ]
    with qtbot.waitSignal(window.database_wanted) as wanted:
        qtbot.keyClick(buttons[4], Qt.Key.Key_Space)
    assert wanted.args == [tmp_path / "lama.jakber"]
    dialogs.target = tmp_path / "baru.jakber"
    qtbot.keyClick(buttons[2], Qt.Key.Key_Space)  # never over a file that is there
    assert "sudah ada" in window.form.messageBar.messages()[0].title
    dialogs.target = tmp_path / "kosong.jakber"
    buttons[2].setFocus()
    with qtbot.waitSignal(window.new_database_wanted) as wanted:
        qtbot.keyClick(buttons[2], Qt.Key.Key_Return)
    assert wanted.args == [tmp_path / "kosong.jakber"]


def test_a_newer_file_is_shown_but_cannot_be_changed(open_window: Open, sample_copy: Path) -> None:
    with sqlite3.connect(sample_copy) as connection:
        connection.execute("PRAGMA user_version=99")
    connection.close()
    window = open_window(sample_copy)
    screen = screen_of(window)
    assert len(titles(screen)) == 1
    assert screen.form.readOnlyChip.isVisible()
    assert not window.actions_of["import_meetings"].isEnabled()
    assert window.actions_of["export"].isEnabled()
    assert window.form.messageBar.messages()[0].title == "Berkas dibuat dengan versi lebih baru"


def test_a_frame_of_the_full_list_costs_few_data_calls(
    open_window: Open, busy_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    table = screen_of(open_window(busy_file)).form.meetingTable
    calls = []
    plain = MeetingsModel.data
    monkeypatch.setattr(
        MeetingsModel, "data", lambda self, *args: (calls.append(1), plain(self, *args))[1]
    )
    table.viewport().repaint()
    assert len(calls) <= 900
    calls.clear()
    table.verticalScrollBar().setValue(700)
    table.viewport().repaint()
    assert len(calls) <= 900


def test_sorting_and_filtering_need_no_proxy(open_window: Open, busy_file: Path) -> None:
    table = screen_of(open_window(busy_file)).form.meetingTable
    assert type(table.model()) is MeetingsModel


def test_rows_keep_their_heights_when_an_undo_moves_the_headings(
    open_window: Open, sample_copy: Path, dialogs: Any, tmp_path: Path, qtbot: QtBot
) -> None:
    window = open_window(sample_copy)
    screen = screen_of(window)
    table = screen.form.meetingTable

    def heights() -> set[tuple[bool, int]]:
        headings = set(table.meetings().heading_rows())
        rows = range(table.model().rowCount())
        return {(row in headings, table.verticalHeader().sectionSize(row)) for row in rows}

    def take(name: str, title: str, date: str) -> None:
        dialogs.files = [new_meeting(tmp_path / name, title, date)]
        qtbot.keyClick(screen, Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier)
        qtbot.waitUntil(lambda: title in titles(screen))

    before = heights()
    assert len(before) == 2
    take("satu.json", "Rapat Juni", "2018-06-04")
    take("dua.json", "Rapat awal Juni", "2018-06-01")
    assert heights() == before
    undo = window.actions_of["undo"]
    qtbot.waitUntil(lambda: undo.text() == "Urungkan: impor rapat “Rapat awal Juni”")
    qtbot.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: "Rapat awal Juni" not in titles(screen))
    assert heights() == before  # the month heading moved up; the meeting there is whole


@pytest.mark.parametrize("way", ["Alt+Left", "Ctrl+2", "crumb"])
def test_the_list_keeps_its_place_while_a_meeting_is_open(
    open_window: Open, busy_file: Path, tmp_path: Path, qtbot: QtBot, way: str
) -> None:
    window = open_window(Path(shutil.copy(busy_file, tmp_path / "ramai.jakber")))
    screen = screen_of(window)
    table = screen.form.meetingTable
    table.setFocus()
    for _ in range(40):
        qtbot.keyClick(table, Qt.Key.Key_Down)
    chosen, place = table.current_meeting(), table.verticalScrollBar().value()
    assert place > 0
    qtbot.keyClick(table, Qt.Key.Key_Return)
    workspace_page: Any = window.navigator.page()
    qtbot.keyClick(window, Qt.Key.Key_1, Qt.KeyboardModifier.AltModifier)
    title = workspace_page._stages["preparation"].form.titleField
    for letter in "xyz":  # each change there has the list read anew
        qtbot.keyClicks(title.editor, letter)
        title.commit()
        qtbot.wait(1)
    if way == "crumb":
        workspace_page.back_requested.emit()
    elif way == "Ctrl+2":
        qtbot.keyClick(window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    else:
        window.actions_of["go_back"].trigger()
    assert screen_of(window) is screen
    assert table.current_meeting() == chosen
    assert table.verticalScrollBar().value() == place
    assert table.hasFocus()


def test_a_meeting_put_on_another_day_is_followed(
    open_window: Open, busy_file: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    window = open_window(Path(shutil.copy(busy_file, tmp_path / "ramai.jakber")))
    screen = screen_of(window)
    table = screen.form.meetingTable
    chosen = table.current_meeting()
    assert chosen is not None
    qtbot.keyClick(table, Qt.Key.Key_End)
    qtbot.waitUntil(lambda: table.meetings().complete)
    table.choose(chosen)
    qtbot.keyClick(table, Qt.Key.Key_Return)
    edit_meeting(window.services.session.workspace, chosen, date=dt.date(2001, 1, 3))
    window.services.session.look_for_changes()
    window.actions_of["go_back"].trigger()
    assert table.current_meeting() == chosen
    assert table.viewport().rect().contains(table.visualRect(table.currentIndex()))
    assert table.verticalScrollBar().value() > 0
