"""Buku surat on a real database, driven by keys."""

from __future__ import annotations

import datetime as dt
import sqlite3
from typing import TYPE_CHECKING, Any

import openpyxl
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from jakber_desktop.model.rows import MeetingFilter
from jakber_desktop.operations.issuing.register import (
    book_number,
    hand_over_register,
    issue_number,
    lend_block,
    record_outside,
    register,
)
from jakber_desktop.operations.letters.numbering import issue_invitation_number
from jakber_desktop.operations.workspaces import check_workspace, open_workspace
from tests.desktop.screens.hands import PageHands

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from jakber_desktop.desktop.screens.letter_book.letter_book_screen import LetterBookScreen
    from jakber_desktop.desktop.shell.main_window import MainWindow

    Open = Callable[..., MainWindow]

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
TODAY = dt.date(2018, 4, 4)
OTHER = f"{0x2222:016x}"


class Desk(PageHands):
    """A window at Buku surat, and short words for what a person does there."""

    def __init__(self, window: MainWindow, qtbot: QtBot, tasks: Any) -> None:
        super().__init__(window, qtbot, tasks)
        qtbot.keyClick(window, Key.Key_4, CTRL)
        page: Any = window.navigator.page()
        self.page: LetterBookScreen = page
        self.form = self.page.form
        self.asked, self.panel = self.form.formPanel.form, self.form.registerPanel.form
        self.settle()

    def shown(self) -> list[str]:
        model = self.page.view_model.rows
        return [model.row_at(row).number for row in range(model.rowCount())]

    def state(self, number: str) -> str:
        rows = register(self.workspace, 2018).numbers
        return next(row.state for row in rows if row.number == number)

    def gaps(self) -> list[str]:
        layout = self.panel.gapsLayout
        return [layout.itemAt(place).widget().words() for place in range(layout.count())]


@pytest.fixture
def filled(sample_copy: Path) -> Path:
    """The sample with numbers of three series and a block lent to another laptop."""
    workspace = open_workspace(sample_copy)
    record_outside(workspace, "UND", "1–2", year=2018)
    for series, day, subject in (
        ("UND", 5, "Peran JakBer sebagai Hub"), ("UND", 20, "Dewan Pengarah"),
        ("NOT", 14, "Pengembangan Website"), ("LAP", 30, "Laporan Maret"),
    ):  # fmt: skip
        row = book_number(workspace, series, date=dt.date(2018, 3, day), subject=subject)
        issue_number(workspace, row.id, dt.date(2018, 3, day))
    lend_block(workspace, "UND", 2018, OTHER, 10, name="SEKRETARIAT-02")
    workspace.close()
    return sample_copy


@pytest.fixture
def desk(open_window: Open, filled: Path, qtbot: QtBot, tasks: Any) -> Iterator[Desk]:
    made = Desk(open_window(filled, today=TODAY), qtbot, tasks)
    yield made
    made.settle()
    assert check_workspace(made.workspace) == ()


def test_it_opens_by_ctrl_4_newest_first_with_blocks_and_gaps(desk: Desk) -> None:
    assert desk.window.windowTitle() == "Buku surat — JakBer Desktop"
    assert desk.form.numbersList.hasFocus()
    assert desk.shown() == [
        "001/LAP/03/CO/2018", "004/UND/03/CO/2018", "001/NOT/03/CO/2018", "003/UND/03/CO/2018",
        "002", "001",
    ]  # fmt: skip
    assert [desk.form.groupSegments.count(key) for key in ("all", "UND", "ND", "others")] == [
        6, 4, 0, 1,
    ]  # fmt: skip
    desk.key(Key.Key_Down)
    assert desk.panel.seriesLabel.text() == "Nomor undangan"
    assert desk.panel.patternLabel.text() == "Urut per tahun, pola 001/UND/04/CO/2018"
    assert desk.panel.nextLabel.text() == "Berikutnya 005/UND/04/CO/2018"
    told = [
        desk.panel.blocksLayout.itemAt(place).widget().accessibleName()
        for place in range(desk.panel.blocksLayout.count())
    ]
    assert told[0].endswith("(ini): 003–012, sisa 8")
    assert told[1] == "SEKRETARIAT-02: 013–022, sisa 10"
    assert desk.gaps() == ["001–002 dipakai di luar aplikasi"]


def test_words_and_segments_narrow_the_list(desk: Desk) -> None:
    desk.key(Key.Key_F, CTRL)
    desk.type("website")
    desk.key(Key.Key_Return)
    assert desk.shown() == ["001/NOT/03/CO/2018"]
    desk.key(Key.Key_F, CTRL)
    desk.type("tiada")
    desk.key(Key.Key_Return)
    assert desk.form.listStack.currentWidget() is desk.form.emptyState
    assert desk.form.emptyState.words()[0] == "Tidak ada hasil untuk “tiada”"
    desk.form.emptyState.buttons()[0].click()
    desk.go(desk.form.groupSegments)
    desk.key(Key.Key_Right)
    assert len(desk.shown()) == 4
    assert desk.window.services.session.workspace is not None


def test_ins_books_a_number_and_t_issues_it(desk: Desk) -> None:
    desk.key(Key.Key_Down)
    desk.key(Key.Key_Insert)
    assert desk.asked.noteLabel.text() == "Nomor berikutnya: 005/UND/04/CO/2018"
    assert QApplication.focusWidget() is desk.asked.subjectField.editor
    desk.type("Rapat Contoh")
    desk.key(Key.Key_Tab)
    desk.type("6 penerima")
    desk.key(Key.Key_S, CTRL)
    assert desk.shown()[0] == "005/UND/04/CO/2018"
    assert desk.form.numbersList.hasFocus()
    assert desk.messages() == ["Nomor 005/UND/04/CO/2018 dipesan"]
    assert desk.state("005/UND/04/CO/2018") == "booked"
    desk.key(Key.Key_T)
    assert desk.state("005/UND/04/CO/2018") == "issued"
    desk.key(Key.Key_T)  # an issued one is frozen
    desk.window.actions_of["undo"].trigger()
    desk.settle()
    assert desk.state("005/UND/04/CO/2018") == "booked"


def test_del_asks_a_reason_and_esc_gives_up(desk: Desk) -> None:
    desk.key(Key.Key_Down)
    desk.key(Key.Key_Delete)
    assert desk.asked.noteLabel.text().startswith("004/UND/03/CO/2018 tidak dipakai lagi")
    desk.key(Key.Key_Escape)
    assert desk.form.panelStack.currentWidget() is desk.form.registerPanel
    desk.key(Key.Key_Delete)
    desk.key(Key.Key_S, CTRL)
    assert desk.asked.reasonField.error() == "Isian ini tidak boleh kosong."
    desk.type("tanggal rapat berubah")
    desk.key(Key.Key_S, CTRL)
    assert desk.state("004/UND/03/CO/2018") == "void"
    assert desk.gaps()[0] == "004 batal, 20 Maret: tanggal rapat berubah"


def test_outside_and_back_dated_numbers_are_asked_for(desk: Desk) -> None:
    desk.key(Key.Key_Down)
    desk.key(Key.Key_L)
    desk.fill(desk.asked.numberField, "002")
    desk.key(Key.Key_S, CTRL)
    assert desk.messages() == ["Nomor 002 sudah tercatat untuk “Undangan”."]
    desk.fill(desk.asked.numberField, "006/UND/03/CO/2018")
    desk.key(Key.Key_S, CTRL)
    assert "006/UND/03/CO/2018" in desk.shown()
    desk.key(Key.Key_Insert, SHIFT)
    desk.fill(desk.asked.dateField, "3 januari")
    desk.key(Key.Key_S, CTRL)
    assert desk.messages()[0].startswith("Tanggal Rabu, 3 Januari 2018 tidak terletak")
    desk.fill(desk.asked.dateField, "12/3/2018")
    desk.key(Key.Key_S, CTRL)
    assert "003.01/UND/03/CO/2018" in desk.shown()


def test_ctrl_c_copies_the_number(desk: Desk) -> None:
    desk.key(Key.Key_C, CTRL)
    assert desk.window.services.dialogs.copied == "001/LAP/03/CO/2018"


def test_enter_opens_the_meeting_where_its_letter_is_made(
    open_window: Open, sample_copy: Path, qtbot: QtBot, tasks: Any
) -> None:
    workspace = open_workspace(sample_copy)
    window = open_window(sample_copy, today=TODAY)
    listing = window.services.session.listing
    assert listing is not None
    meeting = listing.page(MeetingFilter(), limit=1)[0].id
    issue_invitation_number(workspace, meeting, TODAY)
    book_number(workspace, "ND", date=TODAY)
    workspace.close()
    desk = Desk(window, qtbot, tasks)
    desk.page.view_model.set_group("ND")
    desk.key(Key.Key_Return)
    assert desk.messages() == ["Nomor ini tidak terkait rapat"]
    desk.page.view_model.set_group("UND")
    desk.go(desk.form.numbersList)
    desk.key(Key.Key_Return)
    assert desk.window.navigator.page().place() == "workspace.invitation"


def test_a_block_is_lent_by_name_and_the_keeper_handed_over(desk: Desk) -> None:
    desk.window.actions_of["lend_block"].trigger()
    desk.fill(desk.asked.deviceField, "bukan kode")
    desk.key(Key.Key_S, CTRL)
    assert "16 angka" in desk.asked.deviceField.error()
    desk.fill(desk.asked.deviceField, "SEKRETARIAT-02")
    desk.fill(desk.asked.sizeField, "5")
    desk.key(Key.Key_S, CTRL)
    blocks = [b for b in register(desk.workspace, 2018).blocks if b.series == "LAP"]
    assert [(b.device, b.first, b.last) for b in blocks][-1] == (OTHER, 11, 15)
    desk.window.actions_of["hand_over_register"].trigger()
    desk.fill(desk.asked.deviceField, "SEKRETARIAT-02")
    desk.fill(desk.asked.reasonField, "laptop diganti")
    desk.key(Key.Key_S, CTRL)
    assert register(desk.workspace, 2018).keeper_name == "SEKRETARIAT-02"
    assert desk.page.note().words == "sisa 9 nomor di laptop ini"


def test_a_laptop_without_numbers_says_what_to_do(
    open_window: Open, sample_copy: Path, qtbot: QtBot, tasks: Any
) -> None:
    workspace = open_workspace(sample_copy)
    hand_over_register(workspace, f"{workspace.device:016x}", "mulai")
    hand_over_register(workspace, OTHER, "pemegang lain")
    workspace.close()
    desk = Desk(open_window(sample_copy, today=TODAY), qtbot, tasks)
    assert desk.form.emptyState.words()[0] == "Belum ada nomor surat tahun 2018"
    desk.form.emptyState.buttons()[0].click()
    desk.fill(desk.asked.subjectField, "Rapat")
    desk.key(Key.Key_S, CTRL)
    assert desk.messages()[0].startswith("Blok nomor Undangan tahun 2018 di laptop ini habis")
    assert register(desk.workspace, 2018).numbers == ()


def test_years_are_stepped_by_keys(desk: Desk) -> None:
    book_number(desk.workspace, "UND", date=dt.date(2017, 5, 2), subject="Lama")
    desk.window.services.session.look_for_changes()
    desk.settle()
    desk.key(Key.Key_PageUp, CTRL)
    assert desk.form.yearLabel.text() == "2017"
    assert desk.shown() == ["001/UND/05/CO/2017"]
    assert not desk.form.previousYearButton.isEnabled()
    desk.key(Key.Key_PageDown, CTRL)
    assert desk.form.yearLabel.text() == "2018"


def test_the_register_is_exported_as_a_workbook(desk: Desk, tmp_path: Path) -> None:
    dialogs: Any = desk.window.services.dialogs
    dialogs.target = tmp_path / "buku.xlsx"
    desk.key(Key.Key_E, CTRL)
    assert dialogs.asked[-1] == "Ekspor buku surat: Buku surat 2018.xlsx"
    assert desk.messages() == ["Buku surat tersimpan"]
    cells = [row[0].value for row in openpyxl.load_workbook(dialogs.target).active.iter_rows()]
    assert {"001/LAP/03/CO/2018", "004/UND/03/CO/2018", "001"} <= {str(cell) for cell in cells}


def test_a_file_that_may_only_be_read_shows_and_offers_nothing_to_write(
    open_window: Open, filled: Path, qtbot: QtBot, tasks: Any
) -> None:
    version = sqlite3.connect(filled)
    version.execute("PRAGMA user_version=99")
    version.commit()
    version.close()
    desk = Desk(open_window(filled, today=TODAY), qtbot, tasks)
    assert len(desk.shown()) == 6
    assert desk.form.readOnlyChip.look().text == "Hanya dapat dibaca"
    assert not desk.form.bookButton.isEnabled()
    assert not desk.panel.outsideButton.isEnabled()
    desk.key(Key.Key_Insert)
    desk.key(Key.Key_Delete)
    assert desk.form.panelStack.currentWidget() is desk.form.registerPanel
    desk.key(Key.Key_C, CTRL)
    assert desk.window.services.dialogs.copied == "001/LAP/03/CO/2018"


def test_a_file_that_does_not_open_says_why(
    open_window: Open, tmp_path: Path, qtbot: QtBot, tasks: Any
) -> None:
    broken = tmp_path / "rusak.jakber"
    broken.write_bytes(b"bukan basis data" * 100)
    window = open_window(broken, fully=False)
    qtbot.keyClick(window, Key.Key_4, CTRL)
    page: Any = window.navigator.page()
    assert page.form.listStack.currentWidget() is page.form.emptyState
    assert page.form.emptyState.words()[0].startswith("Berkas")


def test_little_that_is_left_is_told(
    open_window: Open, sample_copy: Path, qtbot: QtBot, tasks: Any
) -> None:
    workspace = open_workspace(sample_copy)
    own = f"{workspace.device:016x}"
    lend_block(workspace, "UND", 2018, own, 4)
    hand_over_register(workspace, OTHER, "pemegang lain")
    workspace.close()
    desk = Desk(open_window(sample_copy, today=TODAY), qtbot, tasks)
    desk.key(Key.Key_Insert)
    desk.fill(desk.asked.subjectField, "Rapat")
    desk.key(Key.Key_S, CTRL)
    assert "Sisa 3 nomor" in desk.messages()
    assert desk.page.note().words == "sisa 3 nomor di laptop ini"
    assert desk.page.note().icon == "warning"
