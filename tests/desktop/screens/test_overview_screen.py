"""Ringkasan by keys: pictures that are told, tables, one meeting's mismatches, files, papers."""

from __future__ import annotations

import datetime as dt
import shutil
from pathlib import Path
from typing import TYPE_CHECKING, Any

import openpyxl
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtWidgets import QApplication

from jakber_desktop.desktop.screens.overview.recap_dialog import RecapDialog
from jakber_desktop.desktop.theme.theme import theme
from jakber_desktop.operations.directory.offices import add_office
from tests.identities import forget_identity
from tests.recap_cases import TODAY, make_half_year

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from jakber_desktop.desktop.shell.main_window import MainWindow

Key = Qt.Key


@pytest.fixture(scope="module")
def half_year_file(_empty_workspace: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The half year of tests/recap_cases.py."""
    return make_half_year(_empty_workspace, tmp_path_factory.mktemp("rekap"))


@pytest.fixture
def window(
    half_year_file: Path, tmp_path: Path, open_window: Callable[..., MainWindow]
) -> MainWindow:
    """The half year on 10 April 2018."""
    path = forget_identity(Path(shutil.copy(half_year_file, tmp_path / "rekap.jakber")))
    made: MainWindow = open_window(path, today=TODAY)
    return made


def page_of(window: MainWindow) -> Any:
    """The page shown."""
    return window.navigator.page()


def go(window: MainWindow, action: str, idle: Callable[[], None]) -> Any:
    """Do what leads there; gives the page once it was read."""
    window.actions_of[action].trigger()
    idle()
    QApplication.processEvents()
    return page_of(window)


def test_values_are_walked_by_arrows_and_told(
    window: MainWindow, idle: Callable[[], None], qtbot: QtBot
) -> None:
    qtbot.keyClick(window, Key.Key_7, Qt.KeyboardModifier.ControlModifier)
    idle()
    page = page_of(window)
    assert (page.place(), page.title()) == ("overview.pictures", "Ringkasan")
    assert page.form.takenLabel.text() == "Kehadiran dicatat pada 3 dari 4 rapat"
    card = page.form.picturesPane.cards["attendance"]
    assert window.focusWidget() is card.view
    qtbot.keyClick(card.view, Key.Key_Right)
    assert card.view.value_words() == "BAPPEDA, Apr ’18: 1/1 (100%)"
    for key in (Key.Key_Down, Key.Key_Left):
        qtbot.keyClick(card.view, key)
    assert card.view.value_words() == "TGUPP, Mar ’18: –"  # nobody knows
    seen = QAccessible.queryAccessibleInterface(card.view)
    assert seen.text(QAccessible.Text.Name) == "Kehadiran kantor dari waktu ke waktu"
    assert seen.text(QAccessible.Text.Description) == card.view.value_words()
    # the table beside it is one that screen readers know
    qtbot.keyClick(card.view, Key.Key_Return)
    assert window.focusWidget() is card.table
    cell = card.table.figures().index(1, 12)
    assert cell.data(Qt.ItemDataRole.AccessibleTextRole) == "Apr ’18: 0/1 (0%)"
    # bars lie: up and down change the office, left and right its parts
    bars = page.form.picturesPane.cards["follow-ups"].view
    bars.setFocus()
    for key in (Key.Key_Down, Key.Key_Right):
        qtbot.keyClick(bars, key)
    assert bars.value_words() == "Belum jatuh tempo, BPBD: 0"


def test_pictures_keep_the_colours_of_each_look(
    window: MainWindow, idle: Callable[[], None]
) -> None:
    page = go(window, "go_overview", idle)
    view = page.form.picturesPane.cards["attendance"].view
    for mode in ("light", "dark"):
        theme().set_mode(mode)
        QApplication.processEvents()
        image: QImage = view.grab().toImage()
        shown = {image.pixelColor(x, y).name() for x in range(0, image.width(), 3)
                 for y in range(0, image.height(), 3)}  # fmt: skip
        assert theme().hex("accent").lower() in shown
        assert theme().hex("borderStrong").lower() in shown


def test_a_row_leads_to_its_meeting_and_the_meeting_to_its_rows(
    window: MainWindow, idle: Callable[[], None], qtbot: QtBot
) -> None:
    page = go(window, "view_mismatches", idle)
    table = page.form.table
    assert window.focusWidget() is table
    assert page.form.kindSegments.isVisible()
    assert page.form.kindSegments.isVisible()
    assert page.view_model.counts == (2, 1, 1)
    for _ in range(3):
        qtbot.keyClick(table, Key.Key_Down)
    meeting, title = page.meeting()
    assert title == "Rapat 2018-01-10"
    qtbot.keyClick(table, Key.Key_Return)
    idle()
    assert window.meeting_shown() == meeting
    workspace = page_of(window)
    assert workspace.place() == "workspace.attendance"
    assert workspace.attendance.differing_button.isVisible()  # the meeting is over
    workspace.attendance.differing_button.click()
    idle()
    page = page_of(window)
    assert page.form.takenLabel.text() == title
    assert [one.meeting_id for one in page.view_model.mismatches] == [meeting]
    page.form.meetingButton.click()
    idle()
    assert page.view_model.counts.all == 4
    page.view_model.set_kind("uninvited")
    page.view_model.set_office("TGUPP")
    idle()
    assert page.form.emptyState.words()[0] == "Tidak ada yang cocok dengan saringan"


def test_columns_are_walked_and_sorted_by_keys_and_stay_so(
    window: MainWindow, idle: Callable[[], None], qtbot: QtBot
) -> None:
    page = go(window, "view_recap", idle)
    table = page.form.table

    def first() -> list[str]:
        model = table.figures()
        return [model.index(n, 0).data() for n in range(model.rowCount())]

    given = first()
    qtbot.keyClick(table, Key.Key_U)
    assert first() == sorted(given, key=str.casefold)
    qtbot.keyClick(table, Key.Key_U)
    assert first() == sorted(given, key=str.casefold, reverse=True)
    page.view_model.read()  # somebody wrote
    idle()
    assert first() == sorted(given, key=str.casefold, reverse=True)
    qtbot.keyClick(table, Key.Key_U)
    assert first() == given
    qtbot.keyClick(table, Key.Key_Right)
    qtbot.keyClick(table, Key.Key_U)
    head = table.horizontalHeader()
    assert (head.sortIndicatorSection(), table.currentIndex().column()) == (1, 1)
    page.view_model.set_by("month")
    idle()
    given = first()
    for _ in range(2):
        qtbot.keyClick(table, Key.Key_U)
    assert first() == given[::-1]  # months by time, not by name: "April" is not before "Maret"
    page.view_model.set_by("person")  # other columns: as given
    idle()
    assert head.sortIndicatorSection() == -1


def test_the_recap_goes_by_office_person_and_month(
    window: MainWindow, idle: Callable[[], None]
) -> None:
    page = go(window, "view_recap", idle)
    figures = page.form.table.figures()
    assert figures.row_at(2).words[2:4] == ("2", "2")
    assert figures.row_at(2).words[-1] == "3 orang + 1 unsur"
    assert page.form.officeButton.isHidden()
    page.form.table.horizontalHeader().setSortIndicator(7, Qt.SortOrder.AscendingOrder)
    assert [figures.row_at(n).words[0] for n in (0, 1)] == ["TGUPP", "BAPPEDA"]  # 50%, 67%
    page.view_model.set_by("person")
    page.view_model.set_office("BAPPEDA")
    idle()
    assert [figures.row_at(n).words[1] for n in range(figures.rowCount())] == [
        "Nama Contoh dua", "Nama Contoh satu",
    ]  # fmt: skip
    page.view_model.set_by("month")
    page.view_model.set_period(dt.date(2018, 3, 1), dt.date(2018, 12, 31))
    idle()
    assert [figures.row_at(n).words[0] for n in range(2)] == ["Maret 2018", "April 2018"]
    assert "1 Mar 2018" in page.form.periodButton.text()
    add_office(window.services.session.workspace, "BARU", "Dinas Baru")
    window.services.session.look_for_changes()
    idle()
    assert "BARU" in [one.code for one in page.view_model.offices()]
    page.view_model.set_period(dt.date(2001, 1, 1), dt.date(2001, 12, 31))
    idle()
    assert page.form.emptyState.words()[0] == "Belum ada kehadiran yang dicatat"


def test_what_is_shown_is_saved(
    window: MainWindow, idle: Callable[[], None], dialogs: Any, tmp_path: Path
) -> None:
    page = go(window, "go_overview", idle)
    picture, table = tmp_path / "golongan.svg", tmp_path / "rekap.xlsx"
    page.form.picturesPane.cards["classes"].view.setFocus()
    dialogs.target = picture
    window.actions_of["export_overview"].trigger()
    idle()
    assert b"Rapat menurut golongan" in picture.read_bytes()
    go(window, "view_recap", idle)
    dialogs.target = table
    window.actions_of["export_overview"].trigger()
    idle()
    assert openpyxl.load_workbook(table).active.max_row == 5


def test_the_paper_begins_with_what_is_shown(
    window: MainWindow, idle: Callable[[], None], qtbot: QtBot
) -> None:
    page = go(window, "view_mismatches", idle)
    assert page.print_choice() == ("mismatches", page.view_model.filter)
    window.actions_of["print_overview"].trigger()
    idle()
    dialog = next(one for one in window.findChildren(RecapDialog) if one.isVisible())
    assert dialog.model.paper.file_name == "Daftar-ketidaksesuaian_2018-04-10.pdf"
    assert dialog.model.chosen == "mismatches"
    dialog.model.choose("overview")
    idle()
    assert dialog.model.paper.file_name == "Ringkasan-rapat_2018-04-10.pdf"
    dialog.reject()


def test_on_how_many_meetings_it_rests_is_never_cut(
    window: MainWindow, idle: Callable[[], None]
) -> None:
    page = go(window, "view_mismatches", idle)
    label, told = page.form.takenLabel, set()
    for width in (1366, 1093, 1020, 960):
        window.resize(width, 534)
        QApplication.processEvents()
        segments = page.form.kindSegments
        assert segments.width() == segments.sizeHint().width(), width
        if label.isVisible():
            assert not label.elides(), width
            told.add(label.text())
    assert told == {"Kehadiran dicatat pada 3 dari 4 rapat", "3 dari 4 rapat dicatat"}
