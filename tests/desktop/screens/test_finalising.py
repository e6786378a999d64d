"""The life of the minutes in the window, by keys: review, final, revision, ralat (H1, H3)."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QWidget

from jakber_desktop.desktop.screens.history.offer import offered_in_focus
from jakber_desktop.desktop.viewmodels.minutes.finding_fields import stage_of, time_of
from jakber_desktop.model.errors import VersionKept
from jakber_desktop.operations.finalising import deeds as finalising
from jakber_desktop.operations.finalising.checking import check_meeting
from jakber_desktop.operations.issuing.register import book_number
from jakber_desktop.operations.meetings.preparation import edit_meeting
from jakber_desktop.operations.papers.printing import print_document

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from jakber_desktop.desktop.shell.main_window import MainWindow

Key = Qt.Key
Shift, Control = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
Alt = Qt.KeyboardModifier.AltModifier
NONE = Qt.KeyboardModifier.NoModifier
WHY = "Sumbernya tidak mencatatnya"


class Desk:
    """The window at Notula of the sample meeting."""

    def __init__(self, window: MainWindow, qtbot: QtBot, dialogs: Any) -> None:
        self.window, self.qtbot, self.dialogs = window, qtbot, dialogs
        self.session: Any = window.services.session
        from jakber_desktop.model.rows import MeetingFilter

        self.meeting: str = self.session.listing.page(MeetingFilter())[0].id
        window.show_meeting(self.meeting)
        self.page: Any = window.navigator.page()
        self.key(Key.Key_5, Alt)
        self.idle()
        self.form = self.page.minutes.form

    def idle(self) -> None:
        self.qtbot.waitUntil(lambda: not self.window.services.tasks.busy, timeout=60_000)

    def key(self, key: Qt.Key, held: Qt.KeyboardModifier = NONE) -> None:
        QTest.keyClick(QApplication.focusWidget() or self.window, key, held)
        self.idle()

    def type(self, text: str) -> None:
        widget = QApplication.focusWidget()
        assert widget is not None
        QTest.keyClicks(widget, text)

    def act(self, name: str) -> None:
        """An action by the menu or the palette."""
        action = self.window.services.actions[name]
        assert action.isEnabled(), name
        action.trigger()
        self.idle()

    def dialog(self) -> QDialog:
        """The dialog on top, once it has the keys."""
        found = QApplication.activeModalWidget()
        assert found is not None
        found.activateWindow()  # as a window manager does when the dialog over it closes
        self.qtbot.waitUntil(lambda: QApplication.activeWindow() is found)
        assert isinstance(found, QDialog)
        return found

    def back(self) -> None:
        """The last dialog is closed by Esc: the window has the keys again."""
        self.key(Key.Key_Escape)
        self.window.activateWindow()
        self.qtbot.waitUntil(self.window.isActiveWindow)

    def versions(self) -> Any:
        return finalising.versions(self.session.workspace, self.meeting)

    def told(self) -> list[str]:
        return [strip.title for strip in self.window.form.messageBar.messages()]

    def pass_over_all(self) -> None:
        """F8 and a reason, until nothing required is left."""
        self.dialogs.text = WHY
        for _ in range(4):
            self.key(Key.Key_F8)
            self.key(Key.Key_A, Control | Shift)

    def finalise(self) -> None:
        self.dialogs.yes = True
        self.key(Key.Key_L, Control | Shift)


@pytest.fixture
def desk(
    open_window: Callable[..., MainWindow], sample_copy: Path, qtbot: QtBot, dialogs: Any
) -> Desk:
    return Desk(open_window(sample_copy), qtbot, dialogs)


def test_a_finding_is_passed_over_with_a_reason_and_taken_up_again(desk: Desk) -> None:
    form = desk.form
    assert form.reasonLabel.text().startswith("Lengkapi 4 isian wajib dahulu.")
    desk.key(Key.Key_L, Control | Shift)
    assert desk.dialogs.asked == []  # not complete: the key does nothing
    desk.pass_over_all()
    assert form.finalizeButton.isEnabled()
    assert form.reasonLabel.text().startswith("Setelah final")
    report = check_meeting(desk.session.workspace, desk.meeting)
    assert {one.reason for one in report.passed_over} == {WHY}
    found = desk.page.minutes_model.findings
    assert [row.reason for row in found.passed] == [WHY] * 4
    index = form.findingsList.model().index(form.findingsList.model().rowCount() - 1, 0)
    while not (line := form.findingsList.model().line(index.row())).finding:
        index = index.sibling(index.row() - 1, 0)
    assert line.finding.reason == WHY
    form.findingsList.setCurrentIndex(index)
    desk.key(Key.Key_A, Control | Shift)
    assert not form.finalizeButton.isEnabled()


def test_finalising_warns_when_the_number_will_not_follow_the_order_of_days(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    edit_meeting(desk.session.workspace, desk.meeting, minutes_date=dt.date(2018, 4, 5))
    desk.session.look_for_changes()
    desk.pass_over_all()
    told: list[str] = []

    def ask(title: str, text: str, yes: str, no: str) -> bool:
        told.append(text)
        return False

    monkeypatch.setattr(desk.dialogs, "ask", ask)
    desk.key(Key.Key_L, Control | Shift)
    assert "tidak akan urut" not in told[-1]
    later = dt.date(2018, 12, 28)
    number = book_number(desk.session.workspace, "NOT", date=later).number
    desk.session.look_for_changes()
    desk.key(Key.Key_L, Control | Shift)
    assert f"{number} bertanggal 28 Desember 2018" in told[-1]


def test_a_draft_becomes_final_by_keys_and_every_stage_can_only_be_read(desk: Desk) -> None:
    desk.pass_over_all()
    desk.dialogs.yes = False
    desk.key(Key.Key_L, Control | Shift)
    assert desk.dialogs.asked[-1] == "Finalkan notula?"
    assert [one.state for one in desk.versions()] == ["draft"]
    desk.finalise()
    (version,) = desk.versions()
    assert version.state == "final"
    assert any(version.number in title for title in desk.told())
    bar = desk.page.lock.bar
    assert bar.isVisible()
    assert [button.isVisible() for button in bar.buttons] == [True, False]
    assert desk.page.form.printButton.text() == "Cetak"
    assert bar.chip.look().text == "Notula final, hanya dapat dibaca"
    assert bar.label.text().startswith("Dikunci ")
    assert "oleh Nama Contoh" in bar.label.text()
    shown = desk.page.minutes_model.paper.pdf
    assert shown == print_document(desk.session.workspace, desk.meeting, "notula").data
    for stage in (Key.Key_1, Key.Key_2, Key.Key_3, Key.Key_4):
        desk.key(stage, Alt)
        assert bar.isVisible()
        assert typing_places(desk.page.form.stageStack.currentWidget()) == []


def typing_places(stage: QWidget) -> list[str]:
    """Visible fields of a stage that would take typing into the meeting."""
    from PySide6.QtWidgets import QPlainTextEdit, QTextEdit

    found = []
    for kind in (QLineEdit, QTextEdit, QPlainTextEdit):
        for field in stage.findChildren(kind):
            open_ = field.isVisible() and field.isEnabled() and not field.isReadOnly()
            if open_ and "ilter" not in field.objectName():
                found.append(field.objectName() or type(field).__name__)
    return found


def test_a_final_is_not_undone_and_is_revised_with_a_reason(desk: Desk) -> None:
    desk.pass_over_all()
    desk.finalise()
    before = print_document(desk.session.workspace, desk.meeting, "notula").data
    heard: list[Exception] = []
    desk.window.services.tasks.unhandled.connect(lambda error, _asker: heard.append(error))
    desk.key(Key.Key_Z, Control)
    assert [type(error) for error in heard] == [VersionKept]
    assert desk.versions()[0].state == "final"
    desk.dialogs.text = "Jam tutup keliru"
    desk.qtbot.mouseClick(desk.page.lock.bar.buttons[0], Qt.MouseButton.LeftButton)
    desk.idle()
    assert desk.dialogs.asked[-1] == "Buka kunci untuk revisi?"
    assert [(one.revision, one.state) for one in desk.versions()] == [(1, "draft"), (0, "final")]
    assert desk.page.lock.bar.isHidden()
    desk.act("versions")
    desk.dialog()
    desk.key(Key.Key_Down)
    desk.key(Key.Key_Return)
    assert desk.dialogs.opened[-1].read_bytes() == before
    desk.back()
    assert QApplication.activeModalWidget() is None
    desk.finalise()
    assert [one.state for one in desk.versions()] == ["final", "final"]


def test_enter_on_a_finding_opens_the_field_that_puts_it_right(desk: Desk) -> None:
    seen = {}
    for nth in range(len(desk.page.minutes_model.findings.rows)):
        desk.window.show_stage(desk.meeting, "minutes")
        desk.idle()
        for _ in range(nth + 1):
            desk.page.minutes.next_finding()
        row = desk.form.findingsList.chosen()
        desk.form.findingsList.setFocus()
        desk.key(Key.Key_Return)
        QApplication.processEvents()
        if (time := time_of(row.path)) is not None:
            seen[row.path] = (desk.dialogs.asked[-1], time)
            continue
        assert desk.page.place() == f"workspace.{stage_of(row.path)}", row.path
        focus = offered_in_focus()
        address = focus.address() if focus else None
        seen[row.path] = (desk.page.place(), address.field if address else "")
        desk.form.findingsList.setCurrentIndex(QModelIndex())
    assert seen["meeting.venue"] == ("workspace.preparation", "venue")
    assert seen["attendance.minute_taker"] == ("workspace.preparation", "minute_taker")
    assert seen["attendance[2].headcount"][0] == "workspace.attendance"
    assert seen["agenda[1].points[1].text"] == ("workspace.discussion", "text")


def test_corrections_of_the_review_are_typed_and_settled_by_keys(
    desk: Desk, indonesian: None
) -> None:
    desk.pass_over_all()
    desk.act("start_review")
    assert desk.versions()[0].state == "review"
    assert desk.form.flowSteps.accessibleName().startswith("Tahap notula: Ditinjau")
    desk.act("corrections")
    desk.dialog()
    desk.key(Key.Key_Return)  # nothing there yet: Catat koreksi has the keys
    desk.dialog()
    desk.type("Pembahasan agenda 2")
    desk.dialogs.yes = False
    desk.key(Key.Key_Escape)  # asks, and what was typed stays
    assert desk.dialogs.asked[-1] == "Tutup tanpa menyimpan?"
    desk.key(Key.Key_Tab)
    desk.type("kerjasama")
    desk.key(Key.Key_Tab)
    desk.type("kerja sama")
    desk.key(Key.Key_Return, Control)
    (row,) = finalising.corrections(desk.session.workspace, desk.meeting)
    assert (row.place, row.was, row.becomes) == ("Pembahasan agenda 2", "kerjasama", "kerja sama")
    assert row.author == "Nama Contoh"
    assert desk.form.reasonLabel.text().startswith("Bereskan 1 koreksi tinjauan dahulu.")
    lines = desk.dialog().findChild(QWidget, "linesList")
    assert lines is not None
    lines.setFocus()
    desk.key(Key.Key_Space)
    assert finalising.corrections(desk.session.workspace, desk.meeting)[0].settled
    desk.back()
    assert desk.form.finalizeButton.isEnabled()
    desk.act("end_review")
    assert desk.versions()[0].state == "draft"


def test_a_ralat_sheet_is_typed_for_signed_minutes(desk: Desk, tmp_path: Path) -> None:
    desk.pass_over_all()
    desk.finalise()
    finalising.mark_signed(desk.session.workspace, desk.meeting)
    desk.session.look_for_changes()
    desk.idle()
    assert not desk.window.services.actions["revise"].isEnabled()
    assert [button.isVisible() for button in desk.page.lock.bar.buttons] == [False, True]
    desk.act("make_ralat")
    desk.dialog()
    desk.key(Key.Key_Return)
    desk.dialog()
    for text in ("Penutup", "10.40", "10.45", "Salah catat"):
        desk.type(text)
        desk.key(Key.Key_Tab)
    desk.key(Key.Key_Return, Control)
    desk.dialog()
    desk.key(Key.Key_Return)  # Buat lembar ralat
    (row,) = finalising.corrections(desk.session.workspace, desk.meeting)
    assert (row.sheet, row.was, row.becomes) == (1, "10.40", "10.45")
    assert any("Lembar ralat 1 dibuat" in title for title in desk.told())
    desk.dialogs.target = tmp_path / "konsolidasi.pdf"
    desk.act("save_consolidated")
    assert (tmp_path / "konsolidasi.pdf").read_bytes().startswith(b"%PDF")
