"""One meeting from Ctrl+N to the printed draft, in the real window, without the mouse.

Focus goes where Tab and the screens' own keys lead it; nothing is set by the test.
"""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication

from jakber_desktop.operations.meeting_records import meeting_record
from jakber_desktop.operations.workspaces import check_workspace

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from jakber_desktop.desktop.shell.main_window import MainWindow
    from jakber_desktop.model.record import MeetingRecord

Key = Qt.Key
ALT = Qt.KeyboardModifier.AltModifier
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
NONE = Qt.KeyboardModifier.NoModifier
TODAY = dt.date(2018, 4, 12)


class Hands:
    """Two hands on the keys of one window."""

    def __init__(self, window: MainWindow, qtbot: QtBot, idle: Callable[[], None]) -> None:
        self.window, self._qtbot, self._idle = window, qtbot, idle

    def press(self, key: Key, modifiers: Any = NONE) -> None:
        """One key where the keys are now; then everything it started is waited for."""
        target = QApplication.activePopupWidget() or QApplication.focusWidget()
        assert target is not None
        self._qtbot.keyClick(target, key, modifiers)
        QApplication.processEvents()
        self._idle()

    def type(self, text: str) -> None:
        """Letters, each to whatever has the keys then."""
        for letter in text:
            target = QApplication.focusWidget()
            assert target is not None
            self._qtbot.keyClicks(target, letter)

    def enter(self, *lines: str) -> None:
        """Lines, each ended with Enter."""
        for line in lines:
            self.type(line)
            self.press(Key.Key_Return)

    def tab_to(self, name: str) -> None:
        """Tab until a control of this name has the keys."""
        for _ in range(80):
            focus = QApplication.focusWidget()
            if focus is not None and focus.accessibleName().startswith(name):
                return
            self.press(Key.Key_Tab)
        raise AssertionError(f"Tab never reaches {name}")

    def fill(self, name: str, text: str) -> None:
        """Go to a field by Tab, type it anew, leave it by Tab."""
        self.tab_to(name)
        self.press(Key.Key_A, CTRL)
        self.type(text)
        self.press(Key.Key_Tab)

    def record(self) -> MeetingRecord:
        """The meeting shown, as the database has it."""
        spot = self.window.navigator.spot
        assert spot is not None
        assert spot.meeting_id is not None
        return meeting_record(self.window.services.session.workspace, spot.meeting_id)


def test_a_meeting_from_ctrl_n_to_the_printed_draft(
    open_window: Callable[..., MainWindow],
    sample_copy: Path,
    qtbot: QtBot,
    idle: Callable[[], None],
    dialogs: Any,
    tmp_path: Path,
) -> None:
    window = open_window(sample_copy, today=TODAY)
    hands = Hands(window, qtbot, idle)

    hands.press(Key.Key_N, CTRL)
    hands.type("Rapat Koordinasi Sumur Resapan")
    hands.press(Key.Key_Tab)
    hands.fill("Tanggal", "12/4")
    hands.fill("Mulai", "9")
    hands.fill("Selesai", "11.30")
    hands.fill("Tempat", "Ruang Rapat Biro KDH dan KLN")
    hands.press(Key.Key_F6)  # from the form to the agenda
    hands.press(Key.Key_Insert)
    hands.enter("Kemajuan pembangunan sumur resapan", "Rencana triwulan kedua")
    record = hands.record()
    assert (record.meeting.title, record.meeting.date) == ("Rapat Koordinasi Sumur Resapan", TODAY)
    assert (record.meeting.invited_start, record.meeting.invited_end) == ("09:00", "11:30")
    assert [item.title for item in record.agenda] == [
        "Kemajuan pembangunan sumur resapan", "Rencana triwulan kedua",
    ]  # fmt: skip

    hands.press(Key.Key_2, ALT)
    for few in ("kep bag", "kepala sub"):
        hands.enter(few)
    hands.press(Key.Key_Down)  # from the line to the recipients
    hands.press(Key.Key_C)  # how they are sent: the first way of the menu
    hands.press(Key.Key_Return)
    dialogs.text = "Nomor dari biro menyusul"  # the letter has neither number nor signatory yet
    hands.press(Key.Key_T, CTRL)
    invitation = hands.record().invitation
    assert invitation is not None
    assert [one.sent_on is not None for one in invitation.recipients] == [True, True]

    hands.press(Key.Key_3, ALT)
    hands.press(Key.Key_F9)
    hands.enter("kep bag")
    present = [entry for entry in hands.record().attendance if entry.status == "present"]
    assert [entry.position for entry in present] == ["Kepala Bagian KLN Biro KDH dan KLN"]

    hands.press(Key.Key_4, ALT)
    dialogs.text = "9.05"  # asked for, because the meeting is not of this very day
    hands.press(Key.Key_F5)
    hands.type("Pembangunan berjalan sesuai rencana.")
    hands.press(Key.Key_Return)
    hands.type("/k ")
    hands.type("Sumur resapan dilanjutkan di lima kelurahan.")
    hands.press(Key.Key_Down, ALT)
    hands.type("Lokasi triwulan kedua dibahas.")
    hands.press(Key.Key_J, CTRL)
    hands.enter("Menyiapkan daftar lokasi @trlh 30/4")
    hands.press(Key.Key_F9)  # somebody comes late
    hands.enter("kepala sub")
    hands.press(Key.Key_Escape)
    dialogs.text = "11.20"
    hands.press(Key.Key_F5, SHIFT)
    record = hands.record()
    assert (record.meeting.opened_at, record.meeting.closed_at) == ("09:05", "11:20")
    assert [[point.text for point in item.points] for item in record.agenda] == [
        ["Pembangunan berjalan sesuai rencana.", "Sumur resapan dilanjutkan di lima kelurahan."],
        ["Lokasi triwulan kedua dibahas."],
    ]
    assert [one.text for one in record.decisions] == [
        "Sumur resapan dilanjutkan di lima kelurahan."
    ]
    action = record.action_items[0]
    assert (action.text, action.responsible_office, action.due_date) == (
        "Menyiapkan daftar lokasi", "TRLH", dt.date(2018, 4, 30),
    )  # fmt: skip
    assert sum(entry.status == "present" for entry in record.attendance) == 2

    paper = tmp_path / "notula.pdf"

    def to_file(printer: object) -> bool:
        assert isinstance(printer, QPrinter)
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(paper))
        return True

    dialogs.prepare_printer = to_file
    hands.press(Key.Key_5, ALT)
    hands.press(Key.Key_P, CTRL)
    qtbot.waitUntil(paper.exists, timeout=10_000)
    idle()
    assert len(PdfReader(paper).pages) >= 1
    assert check_workspace(window.services.session.workspace) == ()
