"""F9 over the live screen, by keys alone on a real workspace."""

from __future__ import annotations

import datetime as dt
import json
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTextEdit, QVBoxLayout, QWidget

from jakber_desktop.desktop.screens.attendance.check_in_popup import CheckInPopup
from jakber_desktop.model.errors import DatabaseBusy
from jakber_desktop.model.rows import MeetingFilter
from jakber_desktop.operations.attendance.sheet import attendance_sheet
from jakber_desktop.operations.exchange import import_meeting_files
from jakber_desktop.operations.workspaces import check_workspace, create_workspace

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QMainWindow
    from pytestqt.qtbot import QtBot

    from jakber_desktop.desktop.services import Services
    from jakber_desktop.model.rows.attendance import SheetRow

Key = Qt.Key
Shift, Control = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def sample_copy(tmp_path: Path) -> Path:
    """One meeting on 4 April 2018, three invited."""
    record = {
        "format": "jakber.meeting/1",
        "meeting": {"title": "Rapat contoh", "date": "2018-04-04"},
        "offices": [
            {"code": code, "name": f"Kantor {code}", "short_name": code.title(), "precedence": n}
            for n, code in enumerate(("BAPPEDA", "TRLH", "TGUPP"))
        ],
        "invitation": {
            "recipients": [
                {"office": "BAPPEDA", "addressee": "Kepala Bappeda"},
                {"office": "TRLH", "addressee": "Deputi Gubernur bidang TRLH"},
                {"office": "TGUPP", "addressee": "Ketua TGUPP"},
            ]
        },
    }
    source = tmp_path / "rapat.json"
    source.write_text(json.dumps(record), encoding="utf-8")
    workspace = create_workspace(tmp_path / "rapat.jakber", user="Nama Contoh")
    import_meeting_files(workspace, [source])
    workspace.close()
    return tmp_path / "rapat.jakber"


class Live:
    """A live screen with an editor, its popup, and hands that only use keys."""

    def __init__(self, window: QMainWindow, services: Services, qtbot: QtBot) -> None:
        self.services = services
        session = services.session
        session.open_fully()
        qtbot.waitUntil(lambda: session.is_ready, timeout=10_000)
        assert session.listing is not None
        self.meeting = session.listing.page(MeetingFilter())[0].id
        self.screen = QWidget()
        self.editor = QTextEdit()
        self.other = QTextEdit()
        column = QVBoxLayout(self.screen)
        column.addWidget(self.editor)
        column.addWidget(self.other)
        window.setCentralWidget(self.screen)
        self.popup = CheckInPopup(services, self.screen)
        self.popup.view_model._now = lambda: dt.datetime(2018, 4, 4, 10, 18)
        self.popup.follow(self.meeting)
        window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        self.editor.setFocus()
        QTest.keyClicks(self.editor, "sedang menulis")
        self.popup.open()

    def key(self, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        focus = QApplication.focusWidget()
        assert focus is not None
        QTest.keyClick(focus, key, held)

    def type(self, text: str) -> None:
        QTest.keyClicks(QApplication.focusWidget(), text)

    def rows(self) -> list[SheetRow]:
        sheet = attendance_sheet(self.services.session.workspace, self.meeting)
        return [row for office in sheet.offices for row in office.rows]

    def row(self, invited: str) -> SheetRow:
        return next(row for row in self.rows() if row.invited == invited)

    def echo(self) -> str:
        return str(self.popup.form.echoLine.text())

    def told(self) -> list[tuple[str, Any, str]]:
        messages: Any = self.services.messages
        return list(messages.told)


@pytest.fixture
def live(window: QMainWindow, services: Services, qtbot: QtBot) -> Live:
    return Live(window, services, qtbot)


def test_a_late_arrival_has_its_time_and_the_keys_come_back(live: Live) -> None:
    live.type("kep bap")
    live.key(Key.Key_Return)
    row = live.row("Kepala Bappeda")
    assert (row.status, row.checked_in_at) == ("present", "10:18")
    assert live.echo() == "Kepala Bappeda hadir, pukul 10.18"
    assert live.told() == [("done", live.echo(), "")]
    live.key(Key.Key_Escape)
    assert live.popup.isHidden()
    live.type(" terus")
    assert live.editor.toPlainText() == "sedang menulis terus"
    assert not check_workspace(live.services.session.workspace)


def test_one_escape_closes_whatever_is_typed(live: Live) -> None:
    live.type("kep")
    assert live.popup.form.quickLine.popup.isVisible()
    live.key(Key.Key_Escape)
    assert live.popup.isHidden()
    assert not live.popup.form.quickLine.popup.isVisible()
    assert live.editor.hasFocus()
    live.popup.open()
    assert live.popup.form.quickLine.text() == ""


def test_a_proxy_is_ticked_and_named(live: Live) -> None:
    live.type("ketua tg")
    live.key(Key.Key_Return, Shift)
    assert live.row("Ketua TGUPP").status == "proxy"
    assert live.popup.isVisible()
    assert "Ketua TGUPP" in live.popup.form.whoEdit.placeholderText()
    live.type("Staf TGUPP")
    live.key(Key.Key_Return)
    row = live.row("Ketua TGUPP")
    assert (row.position, row.checked_in_at) == ("Staf TGUPP", "10:18")
    assert live.popup.form.quickLine.hasFocus()
    live.key(Key.Key_Escape)
    assert live.editor.hasFocus()


def test_a_proxy_may_stay_unnamed(live: Live) -> None:
    live.type("ketua tg")
    live.key(Key.Key_Return, Shift)
    live.key(Key.Key_Return)
    assert live.popup.form.quickLine.hasFocus()
    live.type("dep")
    live.key(Key.Key_Return)
    assert live.row("Deputi Gubernur bidang TRLH").status == "present"


def test_escape_while_asked_for_the_proxy_keeps_the_tick(live: Live) -> None:
    live.type("ketua tg")
    live.key(Key.Key_Return, Shift)
    live.key(Key.Key_Escape)
    assert live.popup.isHidden()
    assert live.editor.hasFocus()
    assert live.row("Ketua TGUPP").status == "proxy"


def test_somebody_uninvited_is_added_with_the_office_in_the_words(live: Live) -> None:
    live.type("Staf Trlh")
    live.key(Key.Key_Return, Control)
    added = next(row for row in live.rows() if row.position == "Staf Trlh")
    assert (added.office, added.status, added.checked_in_at) == ("TRLH", "walk_in", "10:18")
    assert live.popup.form.quickLine.text() == ""


def test_an_unknown_office_is_asked_for_and_the_words_stay(live: Live) -> None:
    live.type("Nama Contoh")
    live.key(Key.Key_Return, Control)
    assert live.echo().startswith("Kantornya belum dikenali")
    assert live.popup.form.quickLine.text() == "Nama Contoh"
    live.type(" @trlh")
    live.key(Key.Key_Return, Control)
    assert any(row.name == "Nama Contoh" and row.office == "TRLH" for row in live.rows())


def test_a_second_f9_keeps_the_popup_and_selects_what_is_typed(live: Live) -> None:
    live.type("kep")
    live.popup.open()
    assert live.popup.form.quickLine.selectedText() == "kep"
    live.key(Key.Key_Escape)
    assert live.editor.hasFocus()


def test_the_keys_going_elsewhere_close_it(live: Live) -> None:
    live.other.setFocus()
    assert live.popup.isHidden()
    assert live.other.hasFocus()


def test_undo_takes_the_tick_back_and_says_so(live: Live, qtbot: QtBot) -> None:
    live.type("kep bap")
    live.key(Key.Key_Return)
    with qtbot.waitSignal(live.services.session.undone, timeout=5000):
        live.services.session.undo()
    assert live.row("Kepala Bappeda").status == "expected"
    assert live.echo() == "Jam hadir dicatat: 10.18"


def test_on_another_day_no_time_is_written(live: Live) -> None:
    live.key(Key.Key_Escape)
    live.popup.view_model._now = lambda: dt.datetime(2018, 4, 9, 10, 18)
    live.popup.open()
    assert live.echo() == "Bukan hari rapat: jam hadir tidak dicatat"
    live.type("kep bap")
    live.key(Key.Key_Return)
    assert live.row("Kepala Bappeda").checked_in_at is None


def test_a_busy_database_leaves_the_popup_open(live: Live, monkeypatch: Any) -> None:
    def busy(*_args: Any, **_given: Any) -> None:
        raise DatabaseBusy(name="x")

    monkeypatch.setattr("jakber_desktop.operations.attendance.deeds.record_present", busy)
    live.type("kep bap")
    live.key(Key.Key_Return)
    assert [kind for kind, *_ in live.told()] == ["error"]
    assert live.popup.isVisible()


def test_final_minutes_only_show(live: Live) -> None:
    live.key(Key.Key_Escape)
    live.services.session.workspace.read_only = True
    live.popup.open()
    assert live.popup.form.quickLine.isReadOnly()
    assert live.popup.form.quickLine.placeholderText() == "Basis data hanya dapat dibaca"
    live.key(Key.Key_Escape)
    assert live.editor.hasFocus()
    live.services.session.workspace.read_only = False


def test_it_stays_inside_a_small_screen(live: Live, window: QMainWindow, qtbot: QtBot) -> None:
    window.setMinimumSize(0, 0)
    window.resize(480, 420)
    qtbot.waitUntil(lambda: live.screen.width() < 560)
    assert live.screen.rect().contains(live.popup.geometry())
