"""Beranda in its window: by keys, in both sizes, empty and full."""

from __future__ import annotations

import datetime as dt
import shutil
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QWidget

from jakber_desktop.desktop.theme.theme import theme
from jakber_desktop.desktop.widgets.home.todo_delegate import button_rect
from jakber_desktop.operations.meetings.life import close_meeting

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from jakber_desktop.desktop.screens.home.home_screen import HomeScreen
    from jakber_desktop.desktop.shell.main_window import MainWindow

    Open = Callable[..., MainWindow]

TODAY = dt.date(2018, 4, 4)


@pytest.fixture
def home(open_window: Open, idle: Callable[[], None]) -> Callable[..., tuple[MainWindow, Any]]:
    """Open a file and go to Beranda by its key."""

    def go(path: Path, **given: Any) -> tuple[MainWindow, HomeScreen]:
        window = open_window(path, **{"today": TODAY, **given})
        window.services.session.now = lambda: dt.datetime.combine(TODAY, dt.time(8, 5))
        QTest.keyClick(window, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
        idle()
        page: Any = window.navigator.page()
        assert window.navigator.spot.destination == "home"
        return window, page.home

    return go


def rows(screen: HomeScreen) -> list[str]:
    model = screen.form.todoList.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def stage(window: MainWindow) -> str:
    return window.actions_of.facts.place


def test_enter_opens_the_running_meeting(home: Any, year_file: Path, idle: Any) -> None:
    window, screen = home(year_file)
    form = screen.form
    assert form.whenChip.accessibleName() == "Berlangsung"
    assert "ke-20" in form.heroTitle.text()
    assert form.peopleLine.text() == "16 diundang · 9 konfirmasi"
    assert form.openButton.hasFocus()
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Return)
    idle()
    assert window.meeting_shown() == screen.next_id()


def test_an_enter_before_anything_was_read_makes_no_meeting(
    open_window: Open, year_file: Path, idle: Any
) -> None:
    window = open_window(year_file, today=TODAY)
    QTest.keyClick(window, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    page: Any = window.navigator.page()
    page.home._model.home = None  # as in the first moment of a slow laptop
    page.home.show_home()
    page.enter()
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Return)
    assert window.navigator.page() is page
    page.home._model.read()
    idle()
    assert page.home.form.openButton.hasFocus()


def test_attendance_is_a_tab_away_on_the_day(home: Any, year_file: Path, idle: Any) -> None:
    window, screen = home(year_file)
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
    assert screen.form.attendanceButton.hasFocus()
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Return)
    idle()
    assert stage(window) == "workspace.attendance"


def test_what_is_to_be_done_stands_under_its_urgency(home: Any, year_file: Path) -> None:
    _window, screen = home(year_file)
    shown = rows(screen)
    headings = [row for row in shown if row in {"Terlambat", "Hari ini", "Minggu ini"}]
    assert headings == ["Terlambat", "Hari ini", "Minggu ini"]
    assert len(shown) - len(headings) == 12
    assert screen.form.kindSegments.count("all") == 15
    assert screen.form.moreButton.text() == "Lihat semua (15)"
    screen.form.moreButton.click()
    assert len(rows(screen)) == 18
    assert screen.form.moreButton.text() == "Tampilkan 12 teratas"


def test_tabs_narrow_the_list_by_arrows(home: Any, year_file: Path, qtbot: QtBot) -> None:
    _window, screen = home(year_file)
    segments = screen.form.kindSegments
    segments.setFocus()
    QTest.keyClick(segments, Qt.Key.Key_Right)
    assert segments.current() == "invitation"
    assert [row for row in rows(screen)[1:] if "Undangan belum dikirim" not in row] == []


@pytest.mark.parametrize(
    ("tab", "place"),
    [
        ("invitation", "workspace.invitation"),
        ("minutes", "workspace.minutes"),
    ],
)
def test_enter_on_a_row_leads_where_the_work_is(
    home: Any, year_file: Path, idle: Any, tab: str, place: str
) -> None:
    window, screen = home(year_file)
    screen._model.choose_tab(tab)
    todos = screen.form.todoList
    todos.setFocus(Qt.FocusReason.TabFocusReason)
    assert todos.currentIndex().row() == 1
    wanted = todos.todos().todo_at(1)
    QTest.keyClick(todos, Qt.Key.Key_Return)
    idle()
    assert window.meeting_shown() == wanted.meeting_id
    assert stage(window) == place


def test_enter_on_a_follow_up_leads_to_it_in_the_register(
    home: Any, year_file: Path, idle: Any
) -> None:
    window, screen = home(year_file)
    screen._model.choose_tab("followup")
    todos = screen.form.todoList
    todos.setFocus(Qt.FocusReason.TabFocusReason)
    wanted = todos.todos().todo_at(1)
    QTest.keyClick(todos, Qt.Key.Key_Return)
    idle()
    page = window.navigator.page()
    assert page.place() == "followups.actions"
    assert page.follow_ups.model.selected == wanted.id


def test_arrows_pass_over_headings_and_enter_takes_the_row(home: Any, year_file: Path) -> None:
    _window, screen = home(year_file)
    todos = screen.form.todoList
    todos.setFocus(Qt.FocusReason.TabFocusReason)
    seen = []
    for _ in range(12):
        seen.append(todos.currentIndex().row())
        QTest.keyClick(todos, Qt.Key.Key_Down)
    assert all(todos.todos().todo_at(row) is not None for row in seen)
    assert len(set(seen)) == 12


def test_the_painted_button_is_pressed_by_mouse(
    home: Any, year_file: Path, qtbot: QtBot, idle: Any
) -> None:
    window, screen = home(year_file)
    screen._model.choose_tab("minutes")
    todos = screen.form.todoList
    box = button_rect(todos.visualRect(todos.model().index(1, 0)))
    with qtbot.waitSignal(todos.wanted):
        QTest.mouseClick(
            todos.viewport(), Qt.MouseButton.LeftButton, pos=box.center() + QPoint(0, 1)
        )
    idle()
    assert stage(window).startswith("workspace.")


def test_rows_are_read_as_one_sentence(home: Any, year_file: Path) -> None:
    _window, screen = home(year_file)
    index = screen.form.todoList.model().index(1, 0)
    told = index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert told == (
        "Menguji penyampaian pesan di tiga kelurahan percontohan, "
        "Tindak lanjut T-2 · BPBD · Rapat 21 Februari, 6 hari lewat, Buka"
    )


def test_a_meeting_to_come_opens_with_enter(home: Any, year_file: Path, idle: Any) -> None:
    window, screen = home(year_file)
    coming = screen.form.comingList
    coming.setFocus(Qt.FocusReason.TabFocusReason)
    wanted = screen._model.home.upcoming[1].id
    QTest.keyClick(coming, Qt.Key.Key_Down)
    QTest.keyClick(coming, Qt.Key.Key_Return)
    idle()
    assert window.meeting_shown() == wanted


def test_f6_walks_its_panes(home: Any, year_file: Path) -> None:
    window, screen = home(year_file)
    seen = []
    for _ in range(6):
        QTest.keyClick(window, Qt.Key.Key_F6)
        seen.append(window.focusWidget().objectName())
    assert {"kindSegments", "todoList", "targetList", "comingList"} <= set(seen)
    assert screen.isVisible()


def test_the_sidebar_counts_and_leads_back_to_the_running_meeting(
    home: Any, year_file: Path, tmp_path: Path, idle: Any
) -> None:
    window, screen = home(shutil.copy(year_file, tmp_path / "salinan.jakber"))
    sidebar = window.form.sidebar
    follow = next(item for item in sidebar.items() if item.text() == "Tindak lanjut")
    assert follow.count == 11
    assert "11 terlambat" in follow.accessibleDescription()
    card = sidebar._running
    assert card.accessibleName().startswith("Rapat berjalan sejak 09.05: Rapat Koordinasi")
    running = screen.next_id()
    QTest.mouseClick(card, Qt.MouseButton.LeftButton)
    idle()
    assert window.meeting_shown() == running
    session = window.services.session
    close_meeting(session.workspace, running, "10.30")
    session.look_for_changes()
    idle()
    assert card.isHidden()


def test_beranda_follows_changes_while_it_is_shown(
    home: Any, year_file: Path, tmp_path: Path, idle: Any
) -> None:
    window, screen = home(shutil.copy(year_file, tmp_path / "salinan.jakber"))
    session, running = window.services.session, screen.next_id()
    close_meeting(session.workspace, running, "10.30")
    session.look_for_changes()
    idle()
    assert screen.next_id() != running
    assert screen.form.heroTitle.text() == "Lokakarya pemetaan risiko bersama warga"
    assert screen.form.whenChip.accessibleName() == "Hari ini pukul 14.00"


def test_a_quiet_week_says_so(home: Any, sample_file: Path) -> None:
    _window, screen = home(sample_file)
    form = screen.form
    assert form.todoStack.currentWidget() is form.todoEmpty
    assert form.todoEmpty.words()[0] == "Semua beres untuk minggu ini"
    assert form.comingStack.currentWidget() is form.comingEmpty
    assert not form.todoFoot.isVisible()


def test_without_a_meeting_to_come_a_new_one_is_offered(home: Any, sample_file: Path) -> None:
    _window, screen = home(sample_file, today=dt.date(2018, 6, 30))
    form = screen.form
    assert form.noMeetingCard.isVisible()
    assert not form.heroCard.isVisible()
    assert form.newButton.isEnabled()
    assert "Notula belum final" in rows(screen)[1]


def test_a_file_of_a_newer_version_is_read_only(home: Any, year_file: Path, tmp_path: Path) -> None:
    import sqlite3

    path = shutil.copy(year_file, tmp_path / "baru.jakber")
    with sqlite3.connect(path) as connection:
        version = connection.execute("PRAGMA user_version").fetchone()[0]
        connection.execute(f"PRAGMA user_version={version + 1}")
    _window, screen = home(path)
    assert screen.form.readOnlyChip.isVisible()
    assert not screen.form.importButton.isEnabled()
    assert rows(screen)


@pytest.mark.parametrize(
    ("size", "mode", "scale"),
    [((1366, 688), "light", 1.0), ((1093, 534), "dark", 1.3), ((960, 500), "dark", 1.3)],
)
def test_nothing_is_clipped(
    home: Any, year_file: Path, qtbot: QtBot, mode: Any, size: tuple[int, int], scale: float
) -> None:
    theme().set_mode(mode)
    theme().set_text_scale(scale)
    window, screen = home(year_file, size=size)
    segments = screen.form.kindSegments
    hero = screen.form.heroCard  # it gives up a line of facts in a low window: laid out anew
    qtbot.waitUntil(lambda: segments.width() >= segments.sizeHint().width())
    qtbot.waitUntil(lambda: hero.height() == hero.sizeHint().height())
    assert (window.width(), window.height()) == size
    shown = [w for w in screen.findChildren(QWidget) if w.isVisible()]
    for widget in shown:
        if isinstance(widget, QAbstractButton):
            assert widget.width() >= widget.minimumSizeHint().width(), widget.objectName()
            assert widget.height() >= widget.sizeHint().height(), widget.objectName()
            assert widget.accessibleName() or widget.text(), widget.objectName()
        right = widget.mapTo(screen, widget.rect().topRight()).x()
        bottom = widget.mapTo(screen, widget.rect().bottomLeft()).y()
        inside = screen.form.bodyPage.isAncestorOf(widget)
        list_part = any(
            one.isAncestorOf(widget)
            for one in (screen.form.todoList, screen.form.targetList, screen.form.comingList)
        )
        assert right <= screen.width() or list_part, widget.objectName()
        assert bottom <= screen.height() or list_part or not inside, widget.objectName()
    assert screen.form.todoList.height() >= screen.form.todoList.sizeHintForRow(1)
