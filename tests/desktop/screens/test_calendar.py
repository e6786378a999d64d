"""The calendar of Rapat by keys, over the real window and a real file."""

from __future__ import annotations

import datetime as dt
import json
import re
import shutil
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication
from sqlalchemy import select

from jakber_desktop.desktop import settings as keys
from jakber_desktop.desktop.screens.calendar.pane import CalendarPane
from jakber_desktop.desktop.screens.meetings.meetings_screen import MeetingsScreen
from jakber_desktop.desktop.theme.theme import theme
from jakber_desktop.model.meeting import Meeting
from jakber_desktop.operations.exchange import import_meeting_files
from jakber_desktop.operations.series.deeds import add_series
from jakber_desktop.operations.workspaces import create_workspace, open_workspace
from jakber_desktop.store.log import fsck

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from jakber_desktop.desktop.shell.main_window import MainWindow

    Open = Callable[..., MainWindow]

SAID = Qt.ItemDataRole.AccessibleTextRole
TODAY = dt.date(2018, 4, 4)
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture(scope="module")
def april_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """April 2018: one meeting on the 11th, five on the 19th, a due date on the 20th."""
    folder = tmp_path_factory.mktemp("april")
    offices = [{"code": "BAPPEDA", "name": "Bappeda"}, {"code": "JAKBER", "name": "JakBer"}]
    records = [
        {
            "meeting": {
                "title": "Studi Kelayakan IPAL", "date": "2018-04-11", "invited_start": "13:30",
                "venue": "Ruang Pola", "series": {"name": "Monitoring"},
            },
            "agenda": [{"title": "Pembukaan"}],
            "attendance": [{"office": "BAPPEDA", "position": "Kepala", "status": "expected"}],
            "action_items": [{"text": "Mengirim nota dinas", "due_date": "2018-04-20"}],
        },
        *(
            {"meeting": {
                "title": f"Rapat {hour}", "date": "2018-04-19", "invited_start": f"{hour:02}:00",
                "invited_end": f"{hour + 2:02}:00",
            }}
            for hour in (8, 9, 13, 15)
        ),
        {"meeting": {"title": "Rapat tanpa waktu", "date": "2018-04-19"}},
    ]  # fmt: skip
    files = []
    for nth, one in enumerate(records):
        record = {"format": "jakber.meeting/1", "offices": offices, **one}
        files.append(folder / f"{nth}.json")
        files[-1].write_text(json.dumps(record), encoding="utf-8")
    workspace = create_workspace(folder / "april.jakber", user="Nama Contoh")
    import_meeting_files(workspace, files)
    workspace.close()
    return folder / "april.jakber"


@pytest.fixture
def window(open_window: Open, april_file: Path, tmp_path: Path) -> MainWindow:
    path = shutil.copy(april_file, tmp_path / "april.jakber")
    return open_window(path, today=TODAY)


@pytest.fixture
def pane(window: MainWindow, idle: Callable[[], None]) -> CalendarPane:
    """The calendar, its holidays read, the keys on its grid."""
    window.actions_of["view_calendar"].trigger()
    idle()
    found = screen_of(window).calendar
    assert found is not None
    return found


@pytest.fixture
def press(qtbot: QtBot, idle: Callable[[], None]) -> Callable[..., None]:
    """Press a key where the focus is."""

    def pressed(code: Qt.Key, held: Qt.KeyboardModifier | None = None) -> None:
        qtbot.keyClick(QApplication.focusWidget(), code, held or Qt.KeyboardModifier.NoModifier)
        idle()

    return pressed


def screen_of(window: MainWindow) -> MeetingsScreen:
    page = window.navigator.page()
    assert isinstance(page, MeetingsScreen)
    return page


def go(pane: CalendarPane, date: dt.date) -> None:
    pane.model.choose(date)


def test_the_segment_leads_to_the_calendar_and_back(
    window: MainWindow, qtbot: QtBot, idle: Callable[[], None]
) -> None:
    screen = screen_of(window)
    screen.form.viewSegments.setFocus()
    qtbot.keyClick(screen.form.viewSegments, Qt.Key.Key_Right)
    idle()
    assert screen.calendar is not None
    assert window.windowTitle() == "Rapat, kalender — JakBer Desktop"
    assert not screen.form.splitter.isVisible()
    assert window.services.settings.get(keys.MEETINGS_VIEW) == "calendar"
    qtbot.keyClick(screen.form.viewSegments, Qt.Key.Key_Left)
    assert screen.calendar is None
    assert screen.form.meetingTable.isVisible()
    assert screen.form.meetingTable.current_meeting() is not None


def test_the_view_chosen_last_comes_back(
    open_window: Open, april_file: Path, tmp_path: Path
) -> None:
    path = shutil.copy(april_file, tmp_path / "april.jakber")
    first = open_window(path, today=TODAY)
    first.actions_of["view_calendar"].trigger()
    screen_of(first).calendar.form.spanSegments.chosen.emit("week")  # type: ignore[union-attr]
    settings = first.services.settings
    made = MeetingsScreen(screen_of(first)._model, first.services)
    assert made.calendar is not None
    assert made.calendar.model.span == "week"
    assert settings.get(keys.CALENDAR_SPAN) == "week"
    made.deleteLater()


def test_the_month_shows_whole_weeks_from_monday(pane: CalendarPane) -> None:
    cells = pane.model.model.cells
    assert (cells[0].date, cells[-1].date) == (dt.date(2018, 3, 26), dt.date(2018, 5, 6))
    assert pane.form.titleLabel.text() == "April 2018"
    assert pane.form.countLabel.text() == "6 rapat · 1 tenggat"
    assert [cell.date.day for cell in cells if cell.today] == [4]
    assert pane.model.model.rowCount() == 6


def test_holidays_are_named(pane: CalendarPane) -> None:
    cell = next(c for c in pane.model.model.cells if c.date == dt.date(2018, 4, 14))
    assert cell.holiday is not None
    assert cell.holiday.name == "Isra Mikraj Nabi Muhammad"
    index = pane.model.model.index_of(cell.date)
    words = pane.model.model.data(index, Qt.ItemDataRole.AccessibleTextRole)
    assert words == "Sabtu, 14 April 2018, libur: Isra Mikraj Nabi Muhammad, tidak ada rapat"


def test_each_day_is_a_sentence_in_the_accessibility_tree(pane: CalendarPane) -> None:
    seen = QAccessible.queryAccessibleInterface(pane.form.grid)
    assert seen.role() == QAccessible.Role.Table
    index = pane.model.model.index_of(dt.date(2018, 4, 11))
    words = pane.model.model.data(index, Qt.ItemDataRole.AccessibleTextRole)
    assert words == "Rabu, 11 April 2018, 1 rapat: 13.30 Studi Kelayakan IPAL, Persiapan"


def test_arrows_go_by_days_and_over_the_month(
    pane: CalendarPane, press: Callable[..., None]
) -> None:
    for code, wanted in (
        (Qt.Key.Key_Right, dt.date(2018, 4, 5)),
        (Qt.Key.Key_Down, dt.date(2018, 4, 12)),
        (Qt.Key.Key_Left, dt.date(2018, 4, 11)),
        (Qt.Key.Key_Up, dt.date(2018, 4, 4)),
        (Qt.Key.Key_Home, dt.date(2018, 4, 2)),
        (Qt.Key.Key_End, dt.date(2018, 4, 8)),
        (Qt.Key.Key_PageUp, dt.date(2018, 3, 8)),
        (Qt.Key.Key_PageDown, dt.date(2018, 4, 8)),
    ):
        press(code)
        assert pane.model.chosen == wanted
    press(Qt.Key.Key_End, CTRL)
    press(Qt.Key.Key_Right)
    assert pane.model.chosen == dt.date(2018, 5, 1)
    assert pane.form.titleLabel.text() == "Mei 2018"
    assert pane.form.countLabel.text() == "Belum ada rapat pada Mei 2018"
    press(Qt.Key.Key_H)
    assert pane.model.chosen == TODAY


def test_a_month_on_keeps_the_day_within_a_short_month(pane: CalendarPane) -> None:
    go(pane, dt.date(2018, 1, 31))
    pane.model.step(1)
    assert pane.model.chosen == dt.date(2018, 2, 28)


def test_enter_opens_the_only_meeting_of_a_day(
    window: MainWindow, pane: CalendarPane, press: Callable[..., None]
) -> None:
    go(pane, dt.date(2018, 4, 11))
    press(Qt.Key.Key_Return)
    assert "Studi Kelayakan IPAL" in window.windowTitle()


def test_enter_on_a_full_day_shows_all_that_is_on_it(
    window: MainWindow, pane: CalendarPane, press: Callable[..., None]
) -> None:
    go(pane, dt.date(2018, 4, 19))
    press(Qt.Key.Key_Return)
    assert pane.panel_open()
    assert QApplication.focusWidget() is pane.form.dayList
    assert pane.form.dayList.day.rowCount() == 5
    assert pane.form.dayLabel.text() == "Kamis, 19 April 2018"
    press(Qt.Key.Key_Down)
    assert pane.form.grid.entry() is pane.form.dayList.current()
    press(Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is pane.form.grid
    pane.form.dayList.setFocus()
    press(Qt.Key.Key_Return)
    assert "Rapat 8" in window.windowTitle()


def test_f4_shows_and_hides_the_day(
    window: MainWindow, pane: CalendarPane, press: Callable[..., None]
) -> None:
    assert not pane.panel_open()
    press(Qt.Key.Key_F4)
    assert pane.panel_open()
    assert window.services.settings.get(keys.CALENDAR_PANEL_OPEN)
    press(Qt.Key.Key_F4)
    assert not pane.panel_open()


def test_an_empty_day_offers_a_meeting(pane: CalendarPane, press: Callable[..., None]) -> None:
    press(Qt.Key.Key_Return)
    assert pane.form.dayEmpty.words()[0] == "Tidak ada rapat pada tanggal ini"
    assert [one.text() for one in pane.form.dayEmpty.buttons()] == ["Rapat baru"]
    assert QApplication.focusWidget() is pane.form.dayEmpty.buttons()[0]


def test_tab_walks_the_days_entries_before_it_leaves(
    pane: CalendarPane, press: Callable[..., None]
) -> None:
    go(pane, dt.date(2018, 4, 19))
    shown = pane.form.grid.places(pane.model.model.index_of(dt.date(2018, 4, 19)))
    assert len(shown) == 2
    for place in shown:
        press(Qt.Key.Key_Tab)
        assert pane.form.grid.entry() is place.entry
    press(Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is not pane.form.grid
    pane.focus()
    press(Qt.Key.Key_Backtab)
    press(Qt.Key.Key_Backtab)
    assert pane.form.grid.entry() is None


def test_a_day_of_a_series_is_a_ghost_that_moves_and_becomes_a_meeting(
    window: MainWindow, pane: CalendarPane, press: Callable[..., None], qtbot: QtBot, tasks: Any
) -> None:
    workspace = window.services.session.workspace
    add_series(workspace, name="Bulanan", rule="FREQ=MONTHLY;BYDAY=4WE", starts_on=TODAY)
    window.services.session.look_for_changes()
    day, other = dt.date(2018, 4, 25), dt.date(2018, 4, 27)

    def planned(date: dt.date) -> list[str]:
        qtbot.waitUntil(lambda: not tasks.busy, timeout=60_000)
        cell = pane.model.model.cell(pane.model.model.index_of(date))
        return [one.title for one in cell.day.planned]

    assert planned(day) == ["Bulanan"]
    go(pane, day)
    sentence = pane.model.model.data(pane.model.model.index_of(day), SAID)
    assert "1 terjadwal: rangkaian Bulanan, terjadwal, belum ada rapat" in sentence
    press(Qt.Key.Key_M)
    form: Any = QApplication.activeModalWidget()
    form.form.dateEdit.setText("27/4/2018")
    form.form.reasonEdit.setText("Ruang dipakai")
    form.form.yesButton.click()
    assert (planned(day), planned(other)) == ([], ["Bulanan"])
    window.activateWindow()  # offscreen nobody gives it back its activity
    qtbot.waitUntil(window.isActiveWindow)
    pane.focus()
    go(pane, other)
    press(Qt.Key.Key_Return)
    assert "Bulanan" in window.windowTitle()
    window.show_list()
    assert planned(other) == []
    assert [one.title for one in pane.model.chosen_cell().day.meetings] == ["Bulanan"]


def test_a_due_date_opens_its_meetings_discussion(
    window: MainWindow, pane: CalendarPane, press: Callable[..., None]
) -> None:
    go(pane, dt.date(2018, 4, 20))
    press(Qt.Key.Key_Return)
    page = window.navigator.page()
    assert page is not None
    assert page.place() == "workspace.discussion"


def test_n_makes_a_meeting_on_the_chosen_day(
    window: MainWindow, pane: CalendarPane, press: Callable[..., None]
) -> None:
    go(pane, dt.date(2018, 4, 25))
    press(Qt.Key.Key_N)
    page = window.navigator.page()
    assert page is not None
    assert page.place() == "workspace.preparation"
    window.show_list()
    (made,) = pane.model.chosen_cell().day.meetings
    assert made.title == "Rapat baru"
    workspace = open_workspace(window.services.session.path)
    with workspace.read() as session:
        assert fsck.check(session) == []
    workspace.close()


def test_ctrl_n_takes_the_chosen_day(window: MainWindow, pane: CalendarPane) -> None:
    go(pane, dt.date(2018, 4, 26))
    assert screen_of(window).selected_date() == dt.date(2018, 4, 26)
    window.actions_of["view_list"].trigger()
    assert screen_of(window).selected_date() is None


def test_deeds_are_about_the_days_meeting(window: MainWindow, pane: CalendarPane) -> None:
    actions = window.actions_of
    assert not actions["copy_meeting"].isEnabled()
    go(pane, dt.date(2018, 4, 11))
    assert actions["copy_meeting"].isEnabled()
    go(pane, dt.date(2018, 4, 19))
    assert not actions["copy_meeting"].isEnabled()


def test_a_click_chooses_day_and_entry_and_a_double_click_opens(
    window: MainWindow, pane: CalendarPane, qtbot: QtBot
) -> None:
    grid = pane.form.grid
    index = pane.model.model.index_of(dt.date(2018, 4, 11))
    at = grid.places(index)[0].box.center()
    qtbot.mouseClick(grid.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert pane.model.chosen == dt.date(2018, 4, 11)
    assert grid.entry() is not None
    qtbot.mouseDClick(grid.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert window.in_workspace()


def test_a_click_on_more_shows_the_day(pane: CalendarPane, qtbot: QtBot) -> None:
    grid = pane.form.grid
    rect = grid.visualRect(pane.model.model.index_of(dt.date(2018, 4, 19)))
    at = QPoint(rect.right() - 14, rect.top() + 12)
    qtbot.mouseClick(grid.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert pane.panel_open()


def test_the_week_puts_meetings_by_the_clock_side_by_side(
    pane: CalendarPane, press: Callable[..., None]
) -> None:
    go(pane, dt.date(2018, 4, 19))
    pane.form.spanSegments.setFocus()
    press(Qt.Key.Key_Left)
    assert pane.form.titleLabel.text() == "16–22 April 2018"
    assert pane.form.hourRuler.isVisible()
    grid = pane.form.grid
    places = grid.places(pane.model.model.index_of(dt.date(2018, 4, 19)))
    boxes = {place.entry.title: place.box for place in places}  # type: ignore[union-attr]
    assert boxes["Rapat 8"].top() < boxes["Rapat 9"].top() < boxes["Rapat 13"].top()
    assert boxes["Rapat 8"].right() < boxes["Rapat 9"].left()
    assert boxes["Rapat 13"].width() > boxes["Rapat 8"].width()
    assert boxes["Rapat tanpa waktu"].bottom() < boxes["Rapat 8"].top()
    pane.focus()
    press(Qt.Key.Key_PageDown)
    assert pane.form.titleLabel.text() == "23–29 April 2018"
    press(Qt.Key.Key_PageDown)
    assert pane.form.titleLabel.text() == "30 April–6 Mei 2018"


def test_office_and_series_narrow_the_calendar(pane: CalendarPane) -> None:
    pane.model.set_office("BAPPEDA")
    assert pane.form.countLabel.text() == "1 rapat"
    pane.model.set_office("JAKBER")
    assert pane.form.countLabel.text() == "Tidak ada rapat untuk saringan ini"
    pane.clear_filter()
    assert pane.form.seriesButton.isVisible()
    pane.model.set_series(pane.model.all_series()[0].id)
    assert pane.form.countLabel.text() == "1 rapat · 1 tenggat"


def test_what_others_write_appears(
    window: MainWindow, pane: CalendarPane, tmp_path: Path, idle: Callable[[], None]
) -> None:
    record = {"format": "jakber.meeting/1", "meeting": {"title": "Baru", "date": "2018-04-27"}}
    (tmp_path / "baru.json").write_text(json.dumps(record), encoding="utf-8")
    other = open_workspace(window.services.session.path)
    import_meeting_files(other, [tmp_path / "baru.json"])
    other.close()
    window.services.session.look_for_changes()
    idle()
    assert pane.form.countLabel.text() == "7 rapat · 1 tenggat"


@pytest.mark.parametrize("span", ["month", "week"])
@pytest.mark.parametrize(("size", "scale"), [((1366, 688), 1.0), ((1093, 534), 1.3)])
def test_every_entry_lies_within_its_day(
    window: MainWindow, pane: CalendarPane, span: str, size: tuple[int, int], scale: float
) -> None:
    theme().set_text_scale(scale)
    window.resize(*size)
    pane.model.set_span(span)
    go(pane, dt.date(2018, 4, 19))
    QApplication.processEvents()
    grid, model = pane.form.grid, pane.model.model
    shown = 0
    for cell in model.cells:
        index = model.index_of(cell.date)
        for place in grid.places(index):
            assert grid.visualRect(index).contains(place.box), (cell.date, place)
            shown += 1
    assert shown >= 2
    assert not grid.horizontalScrollBar().isVisible()
    for button in (pane.form.todayButton, pane.form.officeButton):
        assert button.width() >= button.minimumSizeHint().width()


def test_read_only_leaves_new_meetings_out(
    window: MainWindow, pane: CalendarPane, press: Callable[..., None]
) -> None:
    window.services.session.workspace.read_only = True
    window.actions_of.update_facts(writable=False)
    press(Qt.Key.Key_Right)
    press(Qt.Key.Key_N)
    assert screen_of(window).calendar is pane
    assert "N" not in {hint.keys for hint in screen_of(window).hints()}
    pane.toggle_panel()
    assert pane.form.dayEmpty.buttons() == ()


def test_a_file_that_does_not_open_is_told_in_the_list(
    window: MainWindow, pane: CalendarPane
) -> None:
    session = window.services.session
    session.error = RuntimeError("rusak")
    session.failed.emit(session.error)
    screen = screen_of(window)
    assert screen.calendar is None
    assert window.services.settings.get(keys.MEETINGS_VIEW) == "calendar"
    session.error = None


def test_the_meetings_shown_go_into_one_calendar_file_but_never_a_confidential_one(
    open_window: Open, april_file: Path, tmp_path: Path, dialogs: Any, idle: Callable[[], None]
) -> None:
    path = tmp_path / "april.jakber"
    shutil.copy(april_file, path)
    workspace = open_workspace(path)
    with workspace.change("Sifat") as change:
        closed = change.session.scalars(select(Meeting).where(Meeting.title == "Rapat 13")).one()
        closed.classification = "confidential"
    workspace.close()
    window = open_window(path, today=TODAY)
    dialogs.target = tmp_path / "april.ics"

    def exported() -> list[str]:
        window.actions_of["export_span"].trigger()
        idle()
        text = dialogs.target.read_text(encoding="utf-8")
        return sorted(re.findall(r"SUMMARY:(.*?)\r?\n", text))

    everything = ["Rapat 15", "Rapat 8", "Rapat 9", "Rapat tanpa waktu", "Studi Kelayakan IPAL"]
    assert exported() == everything
    told = window.form.messageBar.messages()[0]
    assert told.title == "5 rapat tersimpan di april.ics"
    assert told.text == "1 rapat dengan sifat terbatas atau rahasia tidak ikut."
    screen: Any = window.navigator.page()
    screen._model.set_text("IPAL")  # the list: what the filter lets through
    assert exported() == ["Studi Kelayakan IPAL"]
    window.actions_of["view_calendar"].trigger()
    screen.calendar.model.set_span("week")
    screen.calendar.model.choose(dt.date(2018, 4, 19))
    assert exported() == everything[:4]
    assert dialogs.asked[-1].startswith("Ekspor rapat ke kalender: Rapat_16–22-April-2018.ics")
