"""Check-in by keys alone in the real window on a real database."""

from __future__ import annotations

import datetime as dt
import random
import sqlite3
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
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
from jakber_desktop.desktop.widgets.attendance.columns import columns
from jakber_desktop.desktop.widgets.buttons import Button
from jakber_desktop.model.errors import DatabaseBusy
from jakber_desktop.model.rows import MeetingFilter
from jakber_desktop.operations.attendance.sheet import attendance_sheet
from jakber_desktop.operations.directory.people import add_person
from jakber_desktop.operations.meeting_records import meeting_record
from jakber_desktop.operations.workspaces import check_workspace, open_workspace
from tests.desktop.screens.live_desk import workspace_of

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from jakber_desktop.desktop.screens.attendance.attendance_screen import AttendanceScreen
    from jakber_desktop.desktop.shell.main_window import MainWindow
    from jakber_desktop.model.rows.attendance import AttendanceSheet, SheetRow

Key = Qt.Key
Shift, Control = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
Alt = Qt.KeyboardModifier.AltModifier

CODES = ("KDH-KLN", "TRLH", "BAPPEDA", "TGUPP", "100RC", "JAKBER")
SUBJECTS = (
    "Pesisir", "Transportasi", "Sanitasi", "Kebencanaan", "Anggaran", "Perumahan", "Energi",
    "Kesehatan", "Pendidikan", "Hubungan Luar Negeri",
)  # fmt: skip
NINE = (
    ("KDH-KLN", "Kepala Bagian KLN"),
    ("KDH-KLN", "Kepala Sub Bagian Organisasi Internasional"),
    ("TRLH", "Deputi Gubernur bidang TRLH"),
    ("BAPPEDA", "Kepala Bappeda"),
    ("TGUPP", "Ketua TGUPP"),
    ("100RC", "Associate Director, City and Practice Management"),
    ("100RC", "Program Manager, City and Practice Management"),
    ("JAKBER", "Deputi CRO Jakarta Berketahanan"),
    ("JAKBER", "Manajer Program Jakarta Berketahanan"),
)


def _file(folder: Path, invited: list[tuple[str, str]], codes: tuple[str, ...] = CODES) -> Path:
    """A workspace with one meeting on 4 April 2018 and these invited."""
    record = {
        "format": "jakber.meeting/1",
        "meeting": {"title": "Rapat contoh", "date": "2018-04-04"},
        "offices": [
            {"code": code, "name": f"Kantor {code}", "short_name": code.title(), "precedence": n}
            for n, code in enumerate(codes)
        ],
        "invitation": {"recipients": [{"office": o, "addressee": post} for o, post in invited]},
    }
    return workspace_of(record, folder)


class Desk:
    """The window at Kehadiran, and hands that only use keys."""

    def __init__(self, window: MainWindow, qtbot: QtBot) -> None:
        self.window, self.qtbot = window, qtbot
        session = window.services.session
        assert session.listing is not None
        self.meeting = session.listing.page(MeetingFilter())[0].id
        self.workspace = session.workspace
        window.show_stage(self.meeting, "attendance")
        page: Any = window.navigator.page()
        self.page = page
        self.screen: AttendanceScreen = page.attendance
        self.clock = dt.datetime(2018, 4, 4, 8, 57)
        self.screen.view_model._now = self.now
        page.times._now = self.now

    def now(self) -> dt.datetime:
        return self.clock

    def focus(self) -> QWidget:
        found = QApplication.focusWidget()
        assert found is not None
        return found

    def key(self, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(QApplication.focusWidget() or self.window, key, held)

    def type(self, text: str) -> None:
        QTest.keyClicks(self.focus(), text)

    def sheet(self) -> AttendanceSheet:
        return attendance_sheet(self.workspace, self.meeting)

    def row(self, invited: str) -> SheetRow:
        rows = [row for office in self.sheet().offices for row in office.rows]
        return next(row for row in rows if invited in (row.invited, row.name, row.position))

    def told(self) -> str:
        return self.window.form.messageBar.messages()[0].title

    def choose(self, invited: str) -> None:
        """Go to the table and to this row by arrows."""
        table = self.screen.form.attendanceTable
        if not table.hasFocus():
            self.key(Key.Key_F9)
            self.key(Key.Key_Down)
        assert table.hasFocus()
        self.key(Key.Key_Home)
        for _ in range(200):
            if table.current_row() == self.row(invited).id:
                return
            self.key(Key.Key_Down)
        raise AssertionError(invited)

    def undo(self) -> None:
        labels = self.window.services.session.undo_label
        self.window.services.tasks.run(bool, bool)
        self.settle()
        assert self.window.services.session.undo_label, labels
        self.key(Key.Key_Z, Control)
        self.settle()

    def settle(self) -> None:
        self.qtbot.waitUntil(lambda: not self.window.services.tasks.busy, timeout=60_000)


@pytest.fixture
def desk(
    qtbot: QtBot, open_window: Callable[..., MainWindow], tmp_path: Path
) -> Callable[..., Desk]:
    """Open the window on a meeting with these invited."""

    def make(invited: list[tuple[str, str]] | None = None, **how: Any) -> Desk:
        path = _file(tmp_path, list(NINE) if invited is None else invited, how.pop("codes", CODES))
        return Desk(open_window(path, **how), qtbot)

    return make


# --- sixty people -------------------------------------------------------------------------------


def test_sixty_people_are_checked_in_by_keys_alone(desk: Callable[..., Desk]) -> None:
    invited = [(code, f"Kepala Bidang {what} {code}") for code in CODES for what in SUBJECTS]
    hand = desk(invited)
    order = list(invited)
    random.Random(4).shuffle(order)
    hand.key(Key.Key_F9)
    for nth, (code, post) in enumerate(order):
        subject = post.removeprefix("Kepala Bidang ")
        hand.clock = dt.datetime(2018, 4, 4, 8, 30) + dt.timedelta(seconds=3 * nth)
        hand.type(f"{subject[:4].lower()} {code[:4].lower()}")
        found = hand.screen.form.quickLine.popup.current()
        assert found is not None
        assert found.candidate.label == post
        hand.key(Key.Key_Return)
        assert hand.screen.form.quickLine.text() == ""
    tally = hand.sheet().tally
    assert (tally.came, tally.expected, tally.persons, tally.walk_ins) == (60, 0, 60, 0)
    assert all(office.tally.complete for office in hand.sheet().offices)
    record = meeting_record(hand.workspace, hand.meeting)
    assert [(e.office, e.position) for e in record.attendance] == invited  # the printed order
    assert {e.checked_in_at for e in record.attendance} == {"08:30", "08:31", "08:32"}
    assert check_workspace(hand.workspace) == ()


def test_a_whole_check_in_with_proxies_groups_and_newcomers(desk: Callable[..., Desk]) -> None:
    hand = desk()
    hand.key(Key.Key_F9)
    hand.type("kepala bag")
    hand.key(Key.Key_Return)
    hand.type("kepala bapp")
    hand.key(Key.Key_Return, Shift)  # somebody came for the head
    hand.type("Staf Bappeda")
    hand.key(Key.Key_Return)
    hand.type("Belum tahu")
    hand.key(Key.Key_Return)
    hand.key(Key.Key_Escape)
    assert hand.focus() is hand.screen.form.quickLine
    hand.type("prog man")
    hand.key(Key.Key_Down)  # the second suggestion
    hand.key(Key.Key_Return)
    hand.type("Staf Kantor TRLH")
    hand.key(Key.Key_Return, Control)
    proxy = hand.row("Kepala Bappeda")
    assert (proxy.status, proxy.represents) == ("proxy", "Kepala Bappeda")
    assert (proxy.position, proxy.group, proxy.headcount) == ("Staf Bappeda", True, None)
    assert hand.row("Kepala Bagian KLN").checked_in_at == "08:57"
    assert hand.row("Manajer Program Jakarta Berketahanan").status == "present"
    newcomer = hand.row("Staf Kantor TRLH")
    assert (newcomer.status, newcomer.office) == ("walk_in", "TRLH")
    assert hand.screen.note().words == "3 orang + 1 unsur"
    assert check_workspace(hand.workspace) == ()


# --- the quick line -----------------------------------------------------------------------------


def test_who_came_for_another_is_a_name_first_as_on_the_sheet(desk: Callable[..., Desk]) -> None:
    hand = desk()
    person = add_person(
        hand.workspace, "Nama Contoh", office="BAPPEDA", title_prefix="Dr.", title_suffix="M.T."
    )
    panel = hand.screen.form.panel.form

    def stand_in(invited: str, who: str) -> SheetRow:
        hand.key(Key.Key_F9)
        hand.type(invited)
        hand.key(Key.Key_Return, Shift)
        assert hand.focus() is panel.nameField.line
        assert panel.nameField.line.accessibleName() == "Nama atau jabatan"
        hand.type(who)
        hand.key(Key.Key_Return)
        return hand.row(invited)

    known = stand_in("Kepala Bappeda", "nama contoh")  # without titles, in small letters
    assert (known.person, known.name, known.position) == (person, None, None)
    assert panel.nameField.text() == "Dr. Nama Contoh, M.T."
    assert hand.focus() is panel.positionField.line
    stranger = stand_in("Ketua TGUPP", "Nama Lain, S.E.")
    assert (stranger.name, stranger.position) == ("Nama Lain, S.E.", None)
    unit = stand_in("Kepala Bagian KLN", "Staf Bagian KLN")
    assert (unit.name, unit.position) == (None, "Staf Bagian KLN")
    assert hand.focus() is panel.countField.line
    assert check_workspace(hand.workspace) == ()


def test_a_few_letters_find_posts_in_any_order(desk: Callable[..., Desk]) -> None:
    hand = desk()
    hand.key(Key.Key_F9)
    hand.type("prog man")
    popup = hand.screen.form.quickLine.popup
    assert popup.isVisible()
    assert [found.candidate.label for found in popup.suggestions()] == [
        "Program Manager, City and Practice Management",
        "Manajer Program Jakarta Berketahanan",
    ]
    hand.key(Key.Key_Escape)
    assert not popup.isVisible()
    hand.key(Key.Key_Escape)
    assert hand.screen.form.quickLine.text() == ""


def test_somebody_here_already_is_not_written_again(desk: Callable[..., Desk]) -> None:
    hand = desk()
    hand.key(Key.Key_F9)
    hand.type("ketua tg")
    hand.key(Key.Key_Return)
    hand.clock = dt.datetime(2018, 4, 4, 9, 30)
    hand.type("ketua tg")
    hand.key(Key.Key_Return)
    assert hand.told() == "Ketua TGUPP sudah tercatat hadir sejak 08.57"
    assert hand.row("Ketua TGUPP").checked_in_at == "08:57"


def test_nobody_found_is_said_and_added_with_the_office_asked_for(
    desk: Callable[..., Desk],
) -> None:
    hand = desk()
    hand.key(Key.Key_F9)
    hand.type("Nama Contoh")
    popup = hand.screen.form.quickLine.popup
    assert popup.hint_words() == "Tidak ada yang cocok dengan “Nama Contoh”"
    hand.key(Key.Key_Return)  # nothing to take
    assert hand.sheet().tally.came == 0
    hand.key(Key.Key_Return, Control)
    panel = hand.screen.form.panel.form
    assert panel.newNameField.text() == "Nama Contoh"
    assert hand.focus() is panel.officeField.box
    hand.key(Key.Key_Return, Control)
    assert panel.officeField.error() == "Pilih kantornya."
    hand.type("TGUPP")  # the choice box goes to what begins so
    hand.key(Key.Key_Return, Control)
    assert hand.row("Nama Contoh").office == "TGUPP"
    assert hand.focus() is hand.screen.form.quickLine


def test_enter_in_the_last_field_adds_and_f5_asks_for_who_is_only_typed(
    desk: Callable[..., Desk], dialogs: Any
) -> None:
    hand = desk()
    panel = hand.screen.form.panel
    hand.type("Wira")
    hand.key(Key.Key_Return, Control)
    hand.screen.form.panel.form.officeField.box.setFocus()
    hand.type("BAPP")
    hand.key(Key.Key_Return)
    hand.key(Key.Key_Return)
    hand.type("Analis")
    hand.key(Key.Key_Return)
    assert hand.row("Wira").status == "walk_in"
    assert panel.waits() == ""
    assert hand.focus() is hand.screen.form.quickLine
    hand.type("Dian")
    hand.key(Key.Key_Return, Control)
    assert panel.waits() == "Dian"
    dialogs.yes = False
    hand.key(Key.Key_F5)
    assert dialogs.asked[-1] == "Tambahkan Dian dahulu?"
    assert hand.page.place() == "workspace.discussion"
    dialogs.yes = True
    panel.form.officeField.start("")
    hand.key(Key.Key_F5)  # what lacks is asked where it is typed
    assert hand.page.place() == "workspace.attendance"
    assert hand.focus() is panel.form.officeField.box
    panel.form.officeField.start("BAPPEDA")
    hand.key(Key.Key_F5)
    assert hand.page.place() == "workspace.discussion"
    assert hand.row("Dian").status == "walk_in"
    assert panel.waits() == ""


def test_an_office_named_after_the_at_sign_adds_at_once(desk: Callable[..., Desk]) -> None:
    hand = desk()
    hand.key(Key.Key_F9)
    hand.type("Nama Contoh @100")
    hand.key(Key.Key_Return, Control)
    row = hand.row("Nama Contoh")
    assert (row.office, row.status, row.name) == ("100RC", "walk_in", "Nama Contoh")


def test_enter_pressed_on_the_key_pad_counts_too(desk: Callable[..., Desk]) -> None:
    hand = desk()
    hand.key(Key.Key_F9)
    hand.type("ketua")
    hand.key(Key.Key_Enter, Qt.KeyboardModifier.KeypadModifier)
    assert hand.row("Ketua TGUPP").here


def test_ticks_on_another_day_have_no_time(desk: Callable[..., Desk]) -> None:
    hand = desk()
    hand.clock = dt.datetime(2018, 4, 6, 10, 0)
    hand.key(Key.Key_F9)
    hand.type("ketua")
    hand.key(Key.Key_Return)
    row = hand.row("Ketua TGUPP")
    assert row.here
    assert row.checked_in_at is None


# --- the table ----------------------------------------------------------------------------------


def test_plain_keys_of_the_table_tick_and_note(desk: Callable[..., Desk]) -> None:
    hand = desk()
    hand.choose("Kepala Bappeda")
    hand.key(Key.Key_Space)
    assert hand.row("Kepala Bappeda").status == "present"
    hand.key(Key.Key_Space)
    assert hand.row("Kepala Bappeda").status == "expected"
    hand.key(Key.Key_I)
    assert hand.row("Kepala Bappeda").status == "excused"
    hand.key(Key.Key_W)
    assert hand.row("Kepala Bappeda").status == "proxy"
    assert hand.focus() is hand.screen.form.panel.form.nameField.line
    hand.key(Key.Key_Escape)
    assert hand.screen.form.attendanceTable.hasFocus()
    hand.key(Key.Key_Delete)
    assert hand.row("Kepala Bappeda").status == "expected"


def test_undo_takes_back_one_deed_and_says_which(desk: Callable[..., Desk]) -> None:
    hand = desk()
    hand.choose("Ketua TGUPP")
    hand.key(Key.Key_Space)
    assert hand.told() == "Ketua TGUPP hadir, pukul 08.57"
    hand.undo()
    assert hand.row("Ketua TGUPP").status == "expected"
    assert hand.told() == "Diurungkan: tandai hadir Ketua TGUPP"
    assert hand.screen.view_model.sheet == hand.sheet()


def test_ctrl_z_in_the_quick_line_takes_back_the_tick_not_the_letters(
    desk: Callable[..., Desk],
) -> None:
    hand = desk()
    hand.key(Key.Key_F9)
    hand.type("ketua")
    hand.key(Key.Key_Return)
    assert hand.row("Ketua TGUPP").here
    hand.undo()
    assert hand.focus() is hand.screen.form.quickLine
    assert hand.row("Ketua TGUPP").status == "expected"
    hand.type("kep")
    hand.key(Key.Key_Z, Control)
    assert hand.screen.form.quickLine.text() == ""


def test_the_undo_bar_has_a_button(desk: Callable[..., Desk], qtbot: QtBot) -> None:
    hand = desk()
    hand.choose("Ketua TGUPP")
    hand.key(Key.Key_Space)
    strip = hand.window.form.messageBar.messages()[0]
    assert strip.kind == "done"
    button = next(one for one in strip.findChildren(Button) if one.text() == "Urungkan")
    assert button.toolTip() == "Urungkan (Ctrl+Z)"
    hand.settle()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    hand.settle()
    assert hand.row("Ketua TGUPP").status == "expected"


@pytest.mark.parametrize(
    ("action", "status"),
    [
        ("mark_online", "present_online"),
        ("mark_sick", "sick"),
        ("mark_on_duty", "on_other_duty"),
        ("mark_absent", "absent"),
    ],
)
def test_the_menu_of_a_row_offers_the_other_states(
    desk: Callable[..., Desk], action: str, status: str
) -> None:
    hand = desk()
    hand.choose("Ketua TGUPP")
    where = hand.screen.mapToGlobal(hand.screen.rect().center())
    hand.screen.form.attendanceTable.menu_wanted.emit(where)
    menu = hand.screen.findChild(QMenu)
    assert menu is not None
    assert hand.window.actions_of[action] in menu.actions()
    hand.window.actions_of[action].trigger()
    menu.close()
    assert hand.row("Ketua TGUPP").status == status


def test_a_click_on_the_box_ticks(desk: Callable[..., Desk], qtbot: QtBot) -> None:
    hand = desk()
    hand.choose("Ketua TGUPP")
    table = hand.screen.form.attendanceTable
    at = table.visualRect(table.currentIndex())
    at.setWidth(50)
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=at.center())
    assert hand.row("Ketua TGUPP").status == "present"


def test_arrows_pass_over_the_headings(desk: Callable[..., Desk]) -> None:
    hand = desk()
    hand.choose("Kepala Bagian KLN")
    seen = []
    for _ in NINE:
        row = hand.screen.view_model.row
        assert row is not None
        seen.append(row.invited)
        hand.key(Key.Key_Down)
    assert seen == [post for _, post in NINE]


# --- tiles --------------------------------------------------------------------------------------


def test_a_tile_narrows_the_table_to_its_office(desk: Callable[..., Desk]) -> None:
    hand = desk()
    tiles = hand.screen.form.officeTiles
    tiles.setFocus(Qt.FocusReason.TabFocusReason)
    for _ in range(4):
        hand.key(Key.Key_Right)
    hand.key(Key.Key_Space)
    model = hand.screen.view_model
    assert model.only == "100RC"
    assert model.rows.rowCount() == 3
    hand.key(Key.Key_Down)
    assert hand.screen.form.attendanceTable.hasFocus()
    hand.key(Key.Key_Escape)
    assert model.only is None
    assert model.rows.rowCount() == 15


def test_a_tile_counts_and_says_when_its_office_is_complete(desk: Callable[..., Desk]) -> None:
    hand = desk()
    offices = hand.screen.view_model.offices
    told = [offices.data(offices.index(n), Qt.ItemDataRole.AccessibleTextRole) for n in range(6)]
    assert told[4] == "Kantor 100RC, 0 dari 2"
    hand.choose("Ketua TGUPP")
    hand.key(Key.Key_Space)
    said = offices.data(offices.index(3), Qt.ItemDataRole.AccessibleTextRole)
    assert said == "Kantor TGUPP, 1 dari 1, lengkap"


# --- the panel ----------------------------------------------------------------------------------


def test_every_field_of_the_panel_is_one_change(desk: Callable[..., Desk]) -> None:
    hand = desk()
    hand.choose("Kepala Bappeda")
    hand.key(Key.Key_W)
    panel = hand.screen.form.panel.form
    hand.type("Kepala Subbidang")
    hand.key(Key.Key_Tab)
    assert hand.row("Kepala Bappeda").position == "Kepala Subbidang"
    panel.nameField.setFocus()
    hand.type("Nama Contoh")
    hand.key(Key.Key_Return)
    assert hand.row("Kepala Bappeda").name == "Nama Contoh"
    panel.basisField.setFocus()
    hand.type("Surat")
    hand.key(Key.Key_Tab)
    row = hand.row("Kepala Bappeda")
    assert (row.proxy_basis, row.name) == ("assignment_letter", "Nama Contoh")
    panel.leftField.setFocus()
    hand.type("1015")
    hand.key(Key.Key_Return)
    panel.noteField.setFocus()
    hand.type("membawa bahan")
    hand.key(Key.Key_Return)
    row = hand.row("Kepala Bappeda")
    assert (row.checked_in_at, row.left_at, row.note) == ("08:57", "10:15", "membawa bahan")
    assert panel.leftField.text() == "10.15"
    assert check_workspace(hand.workspace) == ()


def test_a_time_that_is_none_is_refused_under_its_field(desk: Callable[..., Desk]) -> None:
    hand = desk()
    hand.choose("Ketua TGUPP")
    hand.key(Key.Key_Space)
    field = hand.screen.form.panel.form.cameField
    field.setFocus()
    field.line.selectAll()
    hand.type("nanti")
    hand.key(Key.Key_Return)
    assert field.error() == "Tulis waktu seperti 09.00."
    assert hand.row("Ketua TGUPP").checked_in_at == "08:57"
    hand.key(Key.Key_Escape)
    assert field.text() == "08.57"


def test_a_group_of_known_size_counts_its_people(desk: Callable[..., Desk]) -> None:
    hand = desk()
    hand.choose("Ketua TGUPP")
    hand.key(Key.Key_W)
    hand.type("Staf TGUPP")
    hand.key(Key.Key_Return)
    field = hand.screen.form.panel.form.countField
    assert hand.focus() is field.line
    field.line.selectAll()
    hand.type("4")
    hand.key(Key.Key_Return)
    assert hand.screen.note().words == "4 orang"
    field.setFocus()
    field.line.selectAll()
    hand.type("banyak")
    hand.key(Key.Key_Return)
    assert field.error() == "Tulis jumlah orang dengan angka, atau “Belum tahu”."


def test_naming_one_of_a_group_gives_a_row_of_their_own(desk: Callable[..., Desk]) -> None:
    hand = desk()
    hand.choose("Ketua TGUPP")
    hand.key(Key.Key_W)
    hand.type("Staf TGUPP")
    hand.key(Key.Key_Return)
    panel = hand.screen.form.panel.form
    panel.countField.line.selectAll()
    hand.type("3")
    hand.key(Key.Key_Return)
    assert panel.nameField.property("label") == "Nama salah seorang"
    panel.nameField.setFocus()
    hand.type("Nama Contoh")
    hand.key(Key.Key_Return)
    assert hand.row("Nama Contoh").position == "Staf TGUPP"
    assert hand.screen.note().words == "3 orang"


def test_enter_edits_the_row_and_f4_hides_the_panel(desk: Callable[..., Desk]) -> None:
    hand = desk()
    hand.choose("Ketua TGUPP")
    hand.key(Key.Key_Space)
    hand.key(Key.Key_Return)
    panel = hand.screen.form.panel
    assert hand.focus() is panel.form.nameField.line
    hand.key(Key.Key_F4)
    assert panel.isHidden()
    assert hand.screen.form.attendanceTable.hasFocus()
    hand.key(Key.Key_F2)
    assert panel.isVisible()


# --- the meeting itself -------------------------------------------------------------------------


def test_f5_opens_the_meeting_and_shift_f5_ends_it(desk: Callable[..., Desk], dialogs: Any) -> None:
    hand = desk()
    assert hand.screen.start_button.isVisible()
    hand.key(Key.Key_F5)
    assert meeting_record(hand.workspace, hand.meeting).meeting.opened_at == "08:57"
    assert hand.told() == "Rapat dimulai pukul 08.57"
    assert hand.page.place() == "workspace.discussion"
    hand.key(Key.Key_3, Alt)
    assert not hand.screen.start_button.isVisible()
    assert hand.screen.end_button.isVisible()
    dialogs.text = "11.05"
    hand.key(Key.Key_F5, Shift)
    record = meeting_record(hand.workspace, hand.meeting)
    assert (record.meeting.closed_at, record.meeting.status) == ("11:05", "held")
    assert hand.told() == "9 undangan belum dicatat"
    strip = hand.window.form.messageBar.messages()[0]
    button = next(one for one in strip.findChildren(Button) if one.text().startswith("Catat"))
    button.click()
    assert {row.status for one in hand.sheet().offices for row in one.rows} == {"absent"}
    for _ in range(3):
        hand.undo()
    assert meeting_record(hand.workspace, hand.meeting).meeting.opened_at is None
    assert check_workspace(hand.workspace) == ()


def test_starting_twice_says_since_when_it_runs(desk: Callable[..., Desk]) -> None:
    hand = desk()
    hand.key(Key.Key_F5)
    hand.key(Key.Key_F5)
    assert hand.told() == "Rapat sudah dimulai pukul 08.57"


def test_an_end_before_the_start_is_asked_again(desk: Callable[..., Desk], dialogs: Any) -> None:
    hand = desk()
    hand.key(Key.Key_F5)
    answers = iter(["08.00", None])
    told: list[str] = []

    def ask(_title: str, text: str, *_more: str) -> str | None:
        told.append(text)
        return next(answers)

    dialogs.ask_text = ask
    hand.key(Key.Key_F5, Shift)
    assert told[1] == "Waktu selesai harus sesudah 08.57."
    assert meeting_record(hand.workspace, hand.meeting).meeting.closed_at is None


def test_the_sheet_is_printed_from_the_preview_of_notula(desk: Callable[..., Desk]) -> None:
    hand = desk()
    hand.key(Key.Key_P, Control)
    assert hand.page.minutes_model.kind == "daftar-hadir"
    assert hand.page.place() == "workspace.minutes"
    hand.settle()


# --- states -------------------------------------------------------------------------------------


def test_a_meeting_without_anybody_says_how_to_begin(desk: Callable[..., Desk]) -> None:
    hand = desk([])
    form = hand.screen.form
    assert form.tableStack.currentWidget() is form.emptyState
    assert form.emptyState.words()[0] == "Belum ada yang diundang"
    hand.key(Key.Key_F9)
    hand.type("Nama Contoh @trlh")
    hand.key(Key.Key_Return, Control)
    assert form.tableStack.currentWidget() is form.attendanceTable
    assert hand.sheet().tally.persons == 1


def test_final_minutes_can_only_be_read(desk: Callable[..., Desk]) -> None:
    hand = desk()
    model = hand.screen.view_model
    assert model.sheet is not None
    from msgspec.structs import replace

    model.sheet = replace(model.sheet, locked=True)
    model._show()
    line = hand.screen.form.quickLine
    assert line.isReadOnly()
    assert line.placeholderText() == "Notula final, kehadiran hanya dapat dibaca"
    assert not hand.screen.start_button.isVisible()
    assert hand.screen.print_button.isVisible()
    hand.screen.form.attendanceTable.setFocus()
    hand.key(Key.Key_Space)
    assert hand.told() == "Notula final, kehadiran hanya dapat dibaca"
    assert hand.row("Kepala Bagian KLN").status == "expected"
    assert hand.screen.form.panel.form.newcomerFrame.isHidden()
    assert hand.screen.form.panel.form.noteField.line.isReadOnly()


def test_a_newer_file_is_shown_and_cannot_be_changed(
    qtbot: QtBot, open_window: Callable[..., MainWindow], tmp_path: Path
) -> None:
    path = _file(tmp_path, list(NINE))
    with sqlite3.connect(path) as connection:
        connection.execute("PRAGMA user_version=99")
    connection.close()
    hand = Desk(open_window(path), qtbot)
    form = hand.screen.form
    assert form.attendanceTable.model().rowCount() == 15
    assert form.quickLine.placeholderText() == "Basis data hanya dapat dibaca"
    assert not hand.window.actions_of["mark_present"].isEnabled()
    assert hand.focus() is form.attendanceTable
    hand.key(Key.Key_Space)
    assert hand.sheet().tally.came == 0


def test_a_sheet_that_cannot_be_read_yet_says_so(
    qtbot: QtBot, open_window: Callable[..., MainWindow], tmp_path: Path
) -> None:
    hand = Desk(open_window(_file(tmp_path, list(NINE)), fully=False), qtbot)
    form, session = hand.screen.form, hand.window.services.session
    assert form.emptyState.words()[0] == "Membuka kehadiran…"
    session._fail(DatabaseBusy(name="rapat.jakber"))
    assert form.emptyState.words()[0] == "Kehadiran belum dapat dibuka"
    form.emptyState.buttons()[0].click()
    qtbot.waitUntil(lambda: session.is_ready, timeout=10_000)
    assert form.tableStack.currentWidget() is form.attendanceTable
    hand.settle()


def test_a_change_by_somebody_else_is_shown(desk: Callable[..., Desk]) -> None:
    from jakber_desktop.operations.attendance import deeds as attendance

    hand = desk()
    other = open_workspace(hand.workspace.path)
    attendance.record_present(other, hand.meeting, hand.row("Ketua TGUPP").id, at="9.10")
    other.close()
    hand.window.services.session.look_for_changes()
    assert hand.screen.note().words == "1 orang"


def test_many_rows_and_offices_stay_quick(desk: Callable[..., Desk]) -> None:
    codes = tuple(f"K{n:02}" for n in range(73))
    invited = [(codes[n % 73], f"Kepala Bidang {n:03}") for n in range(150)]
    hand = desk(invited, codes=codes)
    tiles = hand.screen.form.officeTiles
    assert tiles.horizontalScrollBar().maximum() > 0
    started = dt.datetime.now()
    hand.key(Key.Key_F9)
    for n in range(0, 60, 3):
        hand.type(f"bid {n:03}")
        hand.key(Key.Key_Return)
    spent = (dt.datetime.now() - started).total_seconds()
    assert hand.sheet().tally.came == 20
    assert spent < 20  # a second a person, on any machine, with eight keys each


# --- looks --------------------------------------------------------------------------------------


@pytest.mark.parametrize("percent", [100, 130])
def test_in_a_low_window_the_fields_of_somebody_new_come_into_sight(
    desk: Callable[..., Desk], percent: int
) -> None:
    hand = desk(size=(1093, 534))
    theme().set_text_scale(percent / 100)
    hand.choose("Kepala Bappeda")
    hand.key(Key.Key_W)
    hand.key(Key.Key_F9)
    hand.type("Nama Contoh")
    hand.key(Key.Key_Return, Control)
    QApplication.processEvents()
    form = hand.screen.form.panel.form
    assert form.insideFrame.width() <= form.scrollArea.viewport().width()
    for widget in (form.officeField, *([form.addButton] if percent == 100 else [])):
        at = widget.mapTo(form.scrollArea.viewport(), widget.rect().center())
        assert form.scrollArea.viewport().rect().contains(at)


@pytest.mark.parametrize(
    ("size", "mode", "percent"),
    [((1366, 688), "light", 100), ((1093, 534), "dark", 130)],
)
def test_nothing_is_clipped(
    desk: Callable[..., Desk], mode: Any, size: tuple[int, int], percent: int
) -> None:
    hand = desk(size=size)
    theme().set_mode(mode)
    theme().set_text_scale(percent / 100)
    hand.choose("Kepala Bappeda")
    hand.key(Key.Key_W)
    QApplication.processEvents()
    panel = hand.screen.form.panel
    area = panel.form.scrollArea
    assert panel.form.insideFrame.width() <= area.viewport().width()
    for widget in panel.findChildren(QWidget):
        if widget.isVisible() and isinstance(widget, Button):
            assert widget.width() >= widget.minimumSizeHint().width(), widget.text()
    assert hand.screen.form.attendanceTable.height() >= 3 * theme().size("rowOneLine")
    assert not hand.window.grab().isNull()


def test_where_no_column_for_remarks_is_left_the_panel_tells_the_part(
    desk: Callable[..., Desk],
) -> None:
    hand = desk(size=(1093, 534))
    theme().set_text_scale(1.3)
    hand.choose("Kepala Bappeda")
    hand.key(Key.Key_K)
    QApplication.processEvents()
    table = hand.screen.form.attendanceTable
    assert columns(table.viewport().width()).remark_width == 0
    card = hand.screen.form.panel.form.whoCard
    assert card.isVisible()
    assert card.accessibleName().endswith(" · Saksi")


def test_every_control_has_a_name(desk: Callable[..., Desk]) -> None:
    hand = desk()
    hand.choose("Kepala Bappeda")
    hand.key(Key.Key_W)
    kinds = (QAbstractButton, QLineEdit, QComboBox, QAbstractItemView)
    for widget in hand.screen.findChildren(QWidget):
        inside = widget.window() is hand.window  # not the list of a choice box
        if isinstance(widget, kinds) and inside and not widget.objectName().startswith("qt_"):
            named = widget.accessibleName() or getattr(widget, "text", str)()
            assert named, (widget, widget.objectName())


def test_a_row_is_read_as_one_sentence(desk: Callable[..., Desk]) -> None:
    hand = desk()
    hand.choose("Kepala Bappeda")
    hand.key(Key.Key_W)
    hand.type("Staf Bappeda")
    hand.key(Key.Key_Return)
    table = hand.screen.form.attendanceTable
    said = table.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == "Kepala Bappeda, Bappeda, diwakili Staf Bappeda, pukul 08.57"
