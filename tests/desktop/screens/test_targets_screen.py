"""The tab Target on a real database, driven by keys."""

from __future__ import annotations

import datetime as dt
import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING, Any

import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from jakber_desktop.operations.directory.offices import add_office
from jakber_desktop.operations.meetings.preparation import create_meeting
from jakber_desktop.operations.targets.deeds import add_target
from jakber_desktop.operations.targets.reading import detail, targets
from jakber_desktop.operations.targets.reports import report_in_meeting, report_on_day
from jakber_desktop.operations.workspaces import check_workspace, create_workspace
from tests.desktop.screens.hands import FormHands
from tests.identities import forget_identity

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from jakber_desktop.desktop.screens.follow_ups.follow_ups_screen import FollowUpsScreen
    from jakber_desktop.desktop.shell.main_window import MainWindow

    Open = Callable[..., MainWindow]

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
TODAY = dt.date(2018, 4, 20)
DAYS = (dt.date(2018, 2, 21), dt.date(2018, 3, 28), dt.date(2018, 4, 4))
SHELTER, MAP = "Percontohan taman penampung air", "Peta kerentanan banjir"


class Desk(FormHands):
    """A window at the tab Target, and short words for what a person does there."""

    def __init__(self, window: MainWindow, qtbot: QtBot, tasks: Any) -> None:
        super().__init__(window, qtbot, tasks)
        qtbot.keyClick(window, Key.Key_3, CTRL)
        self.settle()
        window.services.actions["view_targets"].trigger()
        page: Any = window.navigator.page()
        self.page: FollowUpsScreen = page
        self.pane = self.page.targets
        self.panel = self.pane.form.panel.form
        self.settle()

    def shown(self) -> list[str]:
        model = self.pane.model.rows
        return [str(model.data(model.index(n))) for n in range(model.rowCount())]

    def row(self) -> Any:
        row = self.pane.model.row()
        assert row is not None
        return row


@pytest.fixture(scope="session")
def _filled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("target") / "target.jakber"
    workspace = create_workspace(path, user="Nama Contoh")
    for code in ("DSDA", "BPBD"):
        add_office(workspace, code, f"Dinas {code}")
    shelter = add_target(workspace, name=SHELTER, office="DSDA", partner="100RC")
    steps = ("preparing", "running", "running")
    for day, step in zip(DAYS, steps, strict=True):
        meeting = create_meeting(workspace, f"Monitoring {day:%d/%m}", day)
        report_in_meeting(workspace, shelter, meeting, step=step, note=f"Laporan {day:%d/%m}")
    other = add_target(workspace, name=MAP, office="BPBD")
    report_on_day(workspace, other, dt.date(2018, 4, 2), percent=40)
    workspace.close()
    return forget_identity(path)


@pytest.fixture
def filled(_filled: Path, tmp_path: Path) -> Path:
    path = tmp_path / "target.jakber"
    path.write_bytes(_filled.read_bytes())
    return path


@pytest.fixture
def desk(open_window: Open, filled: Path, qtbot: QtBot, tasks: Any) -> Iterator[Desk]:
    made = Desk(open_window(filled, today=TODAY), qtbot, tasks)
    yield made
    made.settle()
    assert check_workspace(made.workspace) == ()


def test_the_list_tells_the_newest_report_and_the_panel_draws_every_meeting(desk: Desk) -> None:
    assert desk.window.windowTitle() == "Target kerja sama — JakBer Desktop"
    assert desk.shown() == [SHELTER, MAP]
    assert (desk.row().step, desk.row().note) == (2, "Laporan 04/04")
    points = desk.panel.progressLine.points()
    assert [(one.day, round(one.height, 2)) for one in points] == [
        ("21 Feb", 0.0), ("28 Mar", 0.33), ("4 Apr", 0.33),
    ]  # fmt: skip
    assert "4 Apr: Berjalan" in desk.panel.progressLine.accessibleDescription()
    desk.key(Key.Key_Down)
    assert desk.panel.titleLabel.text() == MAP
    assert [one.words for one in desk.panel.progressLine.points()] == ["40%"]


def test_enter_reports_and_ctrl_z_takes_it_back(desk: Desk) -> None:
    desk.key(Key.Key_Return)
    desk.key(Key.Key_Right)
    desk.key(Key.Key_Tab)
    desk.type("Menunggu pengesahan")
    desk.key(Key.Key_Return, CTRL)
    assert (desk.row().step, desk.row().note) == (3, "Menunggu pengesahan")
    assert desk.row().reported == TODAY
    assert desk.messages() == ["Target diperbarui"]
    assert desk.focus() is desk.pane.form.list
    desk.key(Key.Key_Z, CTRL)
    assert (desk.row().step, desk.row().note) == (2, "Laporan 04/04")


def test_a_report_can_stand_in_a_meeting_whose_minutes_are_open(desk: Desk) -> None:
    desk.key(Key.Key_Down)
    desk.key(Key.Key_Return)
    form = desk.form()
    form.meetingBox.setFocus()
    desk.key(Key.Key_Down)
    assert not form.dateEdit.isEnabled()
    form.percentEdit.setFocus()
    desk.type("150")
    desk.key(Key.Key_Return)
    assert "0 sampai 100" in form.errorLabel.text()
    desk.key(Key.Key_A, CTRL)
    desk.type("60%")
    desk.key(Key.Key_Return)
    told = detail(desk.workspace, desk.row().id).events[-1]
    assert (told.date, told.percent, told.meeting) == (DAYS[-1], 60, "Monitoring 04/04")


def test_plus_raises_the_step_until_the_target_is_done(desk: Desk) -> None:
    name = desk.row().text
    for _ in range(3):
        desk.type("+")
    done = next(row for row in targets(desk.workspace) if row.text == name)
    assert done.step == 4
    assert "Target ini sudah selesai" in desk.messages()
    assert desk.shown() == [MAP, SHELTER], "what is done stands last"


def test_ins_makes_f2_changes_and_del_removes_a_target(desk: Desk) -> None:
    desk.key(Key.Key_Insert)
    desk.type(MAP)
    desk.key(Key.Key_Return)
    form = desk.form()
    assert "sudah ada" in form.errorLabel.text(), "two targets of one name cannot be told apart"
    form.nameEdit.setFocus()
    desk.type(" per kelurahan")
    form.dueEdit.setFocus()
    desk.type("31/12")
    desk.key(Key.Key_Return)
    assert desk.row().text == f"{MAP} per kelurahan"
    assert desk.row().due == dt.date(2018, 12, 31)
    desk.key(Key.Key_F2)
    desk.key(Key.Key_End)
    desk.type(" baru")
    desk.key(Key.Key_Return)
    assert desk.row().text == f"{MAP} per kelurahan baru"
    desk.key(Key.Key_Delete)
    assert desk.shown() == [SHELTER, MAP]
    desk.key(Key.Key_Z, CTRL)
    assert len(desk.shown()) == 3


def test_words_office_and_partner_narrow_the_list(desk: Desk) -> None:
    desk.key(Key.Key_F, CTRL)
    desk.type("banjir")
    desk.qtbot.waitUntil(lambda: desk.shown() == [MAP])
    desk.pane.model.clear_filter()
    desk.pane.model.set_partner("100RC")
    assert desk.shown() == [SHELTER]
    assert desk.pane.form.partnerButton.text() == "Kerja sama: 100RC"
    desk.pane.model.set_office("BPBD")
    assert desk.shown() == []
    assert desk.pane.form.listStack.currentWidget() is desk.pane.form.emptyState


def test_ctrl_p_shows_the_table_of_what_the_list_shows(desk: Desk) -> None:
    desk.pane.model.set_partner("100RC")
    desk.key(Key.Key_P, CTRL)
    dialog: Any = QApplication.activeModalWidget()
    desk.qtbot.waitUntil(lambda: dialog.model.paper is not None, timeout=10_000)
    page = pypdfium2.PdfDocument(dialog.model.paper.pdf)[0]
    words = page.get_textpage().get_text_range()
    assert "MONITORING TARGET KERJA SAMA 100RC" in words
    assert "Laporan 04/04" in words
    assert "kerentanan" not in words
    assert page.get_width() > page.get_height()
    dialog.reject()


def test_a_database_that_can_only_be_read_shows_everything_and_changes_nothing(
    open_window: Open, filled: Path, qtbot: QtBot, tasks: Any
) -> None:
    with closing(sqlite3.connect(filled)) as file:
        file.execute("PRAGMA user_version=99")  # of a program to come: it may only be read
    desk = Desk(open_window(filled, today=TODAY), qtbot, tasks)
    assert desk.shown() == [SHELTER, MAP]
    before = targets(desk.workspace)
    desk.type("+")
    desk.key(Key.Key_Return)
    assert QApplication.activeModalWidget() is None
    assert targets(desk.workspace) == before
    assert not desk.page.form.newTargetButton.isEnabled()
    assert not desk.panel.reportButton.isEnabled()
