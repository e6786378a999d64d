"""Lists saved for other programs, by keys in the real window (R4, R5)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import openpyxl
import pytest
import vobject
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from jakber_desktop.model.rows import MeetingFilter
from jakber_desktop.operations.meeting_records import resolve_meeting
from jakber_desktop.operations.meetings.preparation import edit_meeting
from jakber_desktop.operations.workspaces import open_workspace

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from jakber_desktop.desktop.shell.main_window import MainWindow

    Press = Callable[..., None]

Key = Qt.Key
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def press(qtbot: QtBot, tasks: Any) -> Press:
    """A key where the focus is, until what it started is done."""

    def do(window: MainWindow, key: Qt.Key, held: Qt.KeyboardModifier = CTRL) -> None:
        qtbot.keyClick(QApplication.focusWidget() or window, key, held)
        qtbot.waitUntil(lambda: not tasks.busy, timeout=60_000)

    return do


def told(window: MainWindow) -> list[tuple[str, str, str]]:
    return [(one.kind, one.title, one.text) for one in window.form.messageBar.messages()]


def test_the_list_of_meetings_becomes_a_workbook_without_closed_ones(
    open_window: Any, sample_copy: Path, press: Press, dialogs: Any, tmp_path: Path
) -> None:
    workspace = open_workspace(sample_copy)
    edit_meeting(workspace, resolve_meeting(workspace, "2018-04-04"), classification="secret")
    workspace.close()
    window = open_window(sample_copy)
    dialogs.target = tmp_path / "daftar.xlsx"
    press(window, Key.Key_2)
    press(window, Key.Key_E, CTRL | SHIFT)
    assert dialogs.asked == ["Ekspor daftar rapat: Daftar-rapat.xlsx"]
    rows = list(openpyxl.load_workbook(tmp_path / "daftar.xlsx").active.iter_rows(values_only=True))
    assert rows[0][:3] == ("Tanggal", "Pukul", "Rapat")
    assert len(rows) == 1
    assert told(window)[0] == (
        "success", "daftar.xlsx tersimpan", "0 baris. 1 baris tertutup tidak disertakan.",
    )  # fmt: skip


def test_ctrl_e_in_direktori_saves_cards_or_a_table(
    open_window: Any, sample_copy: Path, press: Press, dialogs: Any, tmp_path: Path
) -> None:
    window = open_window(sample_copy)
    press(window, Key.Key_5)
    dialogs.target = tmp_path / "direktori.vcf"
    press(window, Key.Key_E)
    cards = list(vobject.readComponents((tmp_path / "direktori.vcf").read_text(encoding="utf-8")))
    dialogs.target = tmp_path / "direktori.csv"
    press(window, Key.Key_E)
    lines = (tmp_path / "direktori.csv").read_text(encoding="utf-8-sig").splitlines()
    assert len(cards) < len(lines) - 1  # a post without a holder makes no card
    assert lines[0].startswith("Kantor;Jabatan;Nama;")
    assert told(window)[0][:2] == ("success", "direktori.csv tersimpan")


def test_a_suffix_no_table_has_is_told(
    open_window: Any, sample_copy: Path, press: Press, dialogs: Any, tmp_path: Path
) -> None:
    window = open_window(sample_copy)
    press(window, Key.Key_5)
    dialogs.target = tmp_path / "direktori.pdf"
    press(window, Key.Key_E)
    kind, title, text = told(window)[0]
    assert (kind, title) == (
        "error",
        "Akhiran berkas “direktori.pdf” belum dikenal untuk daftar ini.",
    )
    assert ".xlsx, .csv, .vcf" in text
    assert not (tmp_path / "direktori.pdf").exists()


def test_the_attendance_of_a_meeting_is_saved_from_its_sheet(
    open_window: Any, sample_copy: Path, press: Press, dialogs: Any, tmp_path: Path
) -> None:
    window = open_window(sample_copy)
    window.show_meeting(window.services.session.listing.page(MeetingFilter())[0].id)
    press(window, Key.Key_3, Qt.KeyboardModifier.AltModifier)
    dialogs.target = tmp_path / "rekap.xlsx"
    press(window, Key.Key_E)
    head, *rows = openpyxl.load_workbook(tmp_path / "rekap.xlsx").active.iter_rows(values_only=True)
    assert head[:4] == ("No.", "Nama", "Jabatan", "Kantor")
    assert told(window)[0] == ("success", "rekap.xlsx tersimpan", f"{len(rows)} baris.")


@pytest.mark.parametrize("register", ["actions", "decisions"])
def test_what_was_agreed_is_saved_from_the_menu(
    open_window: Any, sample_copy: Path, tasks: Any, qtbot: QtBot, dialogs: Any, tmp_path: Path,
    register: str,
) -> None:  # fmt: skip
    window = open_window(sample_copy)
    qtbot.keyClick(window, Key.Key_2, CTRL)
    dialogs.target = tmp_path / "daftar.csv"
    window.actions_of[f"export_{register}"].trigger()
    qtbot.waitUntil(lambda: not tasks.busy, timeout=60_000)
    assert (tmp_path / "daftar.csv").read_bytes().startswith(b"\xef\xbb\xbfNomor;")
