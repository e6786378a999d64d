"""Every field of the screens leads to its own history by Ctrl+H."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from jakber_desktop.desktop.screens.history.field import HistoryFieldDialog
from jakber_desktop.model.rows import MeetingFilter
from jakber_desktop.operations import meeting_records as meetings
from jakber_desktop.operations.directory.lines import add_line
from jakber_desktop.operations.invitations import letter as letters
from jakber_desktop.operations.outcomes.decisions import add_decision
from jakber_desktop.operations.workspaces import check_workspace

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from jakber_desktop.desktop.shell.main_window import MainWindow

CTRL = Qt.KeyboardModifier.ControlModifier


class Visit:
    """Goes to the places of a window on the sample."""

    def __init__(self, window: MainWindow, qtbot: QtBot) -> None:
        self.window, self.qtbot = window, qtbot
        self.session = window.services.session
        assert self.session.listing is not None
        self.meeting = self.session.listing.page(MeetingFilter())[0].id

    @property
    def workspace(self) -> Any:
        return self.session.workspace

    def idle(self) -> None:
        self.qtbot.waitUntil(lambda: not self.session.tasks.busy, timeout=60_000)

    def stage(self, name: str) -> Any:
        self.window.show_stage(self.meeting, name)
        self.idle()
        page: Any = self.window.navigator.page()
        return page._page()

    def press_history(self, widget: QWidget) -> HistoryFieldDialog:
        widget.setFocus()
        focus = QApplication.focusWidget()
        assert focus is not None
        assert self.window.actions_of["field_history"].isEnabled()
        self.qtbot.keyClick(focus, Qt.Key.Key_H, CTRL)
        found = self.window.findChildren(HistoryFieldDialog)
        told = [strip.title for strip in self.window.form.messageBar.messages()]
        assert found, told
        self.qtbot.waitUntil(found[-1].isActiveWindow)
        return found[-1]


@pytest.fixture
def visit(open_window: Callable[..., MainWindow], sample_copy: Path, qtbot: QtBot) -> Visit:
    return Visit(open_window(sample_copy), qtbot)


def test_the_letters_number_and_the_meetings_purpose(visit: Visit) -> None:
    letters.edit_letter(visit.workspace, visit.meeting, number="012/UND/2018")
    letters.edit_letter(visit.workspace, visit.meeting, number="013/UND/2018")
    visit.session.look_for_changes()
    screen = visit.stage("invitation")
    screen.edit_letter()
    dialog = visit.press_history(screen.form.letterPanel.field("number"))
    assert dialog.form.titleLabel.text() == "Riwayat isian: Nomor"
    assert dialog.form.ofLabel.text() == "Surat undangan · 2 versi"
    assert dialog.form.chosenText.toPlainText() == "012/UND/2018"


def test_the_point_the_caret_is_in_with_what_was_just_typed(visit: Visit) -> None:
    screen = visit.stage("discussion")
    point = meetings.meeting_record(visit.workspace, visit.meeting).agenda[0].points[0]
    screen.editor.setFocus()
    assert screen.editor.go_to_point(point.id.hex)
    visit.qtbot.keyClicks(screen.editor, "baru ")
    dialog = visit.press_history(screen.editor)
    assert dialog.form.titleLabel.text() == "Riwayat isian: Isi"
    assert dialog.form.ofLabel.text().startswith("Pokok pembahasan “")
    assert "baru" in dialog.form.otherText.toPlainText()
    assert dialog.form.chosenText.toPlainText() == point.text
    dialog.restore()
    restored = meetings.meeting_record(visit.workspace, visit.meeting).agenda[0].points[0]
    assert restored.text == point.text
    assert check_workspace(visit.workspace) == ()


def test_a_decision_that_is_open(visit: Visit) -> None:
    add_decision(visit.workspace, visit.meeting, "Laporan disampaikan tiap triwulan.")
    visit.session.look_for_changes()
    screen = visit.stage("discussion")
    pane = screen.form.outcomesPane
    pane.edit(next(c for c in screen.view_model.outcome_cards() if c.kind == "decision"))
    dialog = visit.press_history(pane.form.cardPanel.fields()["text"])
    assert dialog.form.ofLabel.text().startswith("Keputusan “Laporan disampaikan")


def test_the_status_of_the_row_chosen_in_kehadiran(visit: Visit) -> None:
    screen = visit.stage("attendance")
    screen.form.attendanceTable.choose_first()
    dialog = visit.press_history(screen.form.attendanceTable)
    assert dialog.form.titleLabel.text() == "Riwayat isian: Status"
    assert dialog.form.ofLabel.text().startswith("Kehadiran “")


def test_a_person_and_a_post_of_the_directory(visit: Visit) -> None:
    person = {"name": "Nama Contoh"}
    add_line(visit.workspace, person, office="BAPPEDA", title="Kepala Bappeda")
    visit.window.navigator.go("directory")
    visit.idle()
    page: Any = visit.window.navigator.page()
    table, model = page.form.directoryTable, page.view_model
    table.setFocus()
    visit.qtbot.keyClick(table, Qt.Key.Key_Home)
    while model.card is None or model.card.line.name != "Nama Contoh":
        visit.qtbot.keyClick(table, Qt.Key.Key_Down)
    fields = page.form.linePanel.fields()
    dialog = visit.press_history(fields["name"])
    assert dialog.form.ofLabel.text() == "Orang “Nama Contoh” · 1 versi"
    dialog.reject()
    visit.window.activateWindow()
    visit.qtbot.waitUntil(visit.window.isActiveWindow)
    dialog = visit.press_history(fields["title"])
    assert dialog.form.titleLabel.text() == "Riwayat isian: Nama jabatan"


def test_a_line_of_the_letterhead(visit: Visit) -> None:
    visit.window.navigator.go("settings")
    page: Any = visit.window.navigator.page()
    field = page.findChild(QWidget, "unitField")
    field.editor.setFocus()
    field.editor.setText("BIRO CONTOH")
    field.commit()
    field.editor.setText("BIRO CONTOH BARU")
    field.commit()
    visit.idle()
    dialog = visit.press_history(field.editor)
    assert dialog.form.titleLabel.text() == "Riwayat isian: Nama kantor"
    assert dialog.form.chosenText.toPlainText() == "BIRO CONTOH"
