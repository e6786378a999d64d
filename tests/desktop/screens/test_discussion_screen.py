"""The live meeting by keys alone in the real window on a real database (03, E1)."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt

from jakber_desktop.desktop.editor.notes_view import AUTOSAVE_MS
from jakber_desktop.operations.attendance.sheet import attendance_sheet
from jakber_desktop.operations.discussion.projection import slide
from jakber_desktop.operations.meeting_records import meeting_record
from tests.desktop.screens.live_desk import (
    Alt,
    Control,
    Key,
    LiveDesk,
    Shift,
    meeting_file,
)

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from jakber_desktop.desktop.shell.main_window import MainWindow

    Opener = Callable[..., MainWindow]


@pytest.fixture
def desk(open_window: Opener, tmp_path: Path, qtbot: QtBot) -> LiveDesk:
    return LiveDesk(open_window(meeting_file(tmp_path), today=dt.date(2018, 4, 4)), qtbot)


def test_a_whole_meeting_is_written_down_without_a_mouse(
    desk: LiveDesk, dialogs: Any, open_window: Opener, qtbot: QtBot
) -> None:
    desk.key(Key.Key_F5)
    assert desk.focus() is desk.screen.editor
    desk.type("@tg")
    desk.key(Key.Key_Return)
    desk.type("kemajuan sudah baik")
    desk.key(Key.Key_Return)
    desk.type("/k Laporan disampaikan setiap bulan")
    desk.key(Key.Key_J, Control)
    desk.type("Kembangkan website @jakber 31/5")
    desk.key(Key.Key_Return)
    assert desk.focus() is desk.screen.form.outcomesPane.form.actionLine
    desk.key(Key.Key_Escape)
    desk.clock = dt.datetime(2018, 4, 4, 9, 40)
    desk.key(Key.Key_Down, Alt)
    desk.type("/a Percepat penyusunan")
    desk.key(Key.Key_F5, Control)
    assert desk.messages()[0] == "Rapat diskors pukul 09.40"
    assert desk.screen.head.clock.words() == "Diskors"
    desk.clock = dt.datetime(2018, 4, 4, 9, 50)
    desk.key(Key.Key_F5, Control)
    assert desk.messages()[0] == "Rapat dilanjutkan pukul 09.50"
    desk.key(Key.Key_F9)
    desk.type("kepala")
    desk.key(Key.Key_Return)
    desk.key(Key.Key_Escape)
    assert desk.focus() is desk.screen.editor
    dialogs.text = "10.15"
    desk.key(Key.Key_F5, Shift)

    head = meeting_record(desk.session.workspace, desk.meeting).meeting
    assert (head.opened_at, head.closed_at) == ("09:02", "10:15")
    assert [(one.started_at, one.ended_at) for one in head.pauses] == [("09:40", "09:50")]
    found = desk.found()
    assert desk.texts(0) == [
        "menyampaikan bahwa kemajuan sudah baik", "Laporan disampaikan setiap bulan",
    ]  # fmt: skip
    first, second = desk.points(0)
    assert (first.speaker_office, first.speaker_label) == ("TGUPP", None)
    assert second.note_kind == "decision"
    assert [(one.code, one.text) for one in found.decisions] == [
        ("K-1", "Laporan disampaikan setiap bulan")
    ]
    (action,) = found.actions
    assert (action.text, action.office) == ("Kembangkan website", "JAKBER")
    assert action.due_date == dt.date(2018, 5, 31)
    assert action.item == found.items[0].id
    assert [(one.code, one.text) for one in found.directives] == [("A-1", "Percepat penyusunan")]
    sheet = attendance_sheet(desk.session.workspace, desk.meeting)
    assert [row.attending for row in sheet.offices[0].rows if row.here] == ["Kepala Bappeda"]
    desk.sound()

    shown = desk.screen.editor.toPlainText()
    desk.session.close()
    again = LiveDesk(open_window(desk.session.path, today=dt.date(2018, 4, 4)), qtbot)
    assert again.screen.editor.toPlainText() == shown
    assert again.found() == found


def test_what_is_typed_is_in_the_database_within_a_second(desk: LiveDesk, qtbot: QtBot) -> None:
    assert AUTOSAVE_MS <= 900  # and the write itself takes some milliseconds
    desk.type("Kemajuan")
    qtbot.waitUntil(lambda: desk.texts() == ["Kemajuan"], timeout=10_000)
    assert "Tersimpan" in desk.page.form.savedLine.text()
    desk.type(" sudah baik")
    qtbot.waitUntil(lambda: desk.texts() == ["Kemajuan sudah baik"], timeout=10_000)
    desk.sound()


def test_leaving_an_item_or_the_stage_writes_at_once(desk: LiveDesk) -> None:
    desk.type("Satu")
    desk.key(Key.Key_Down, Alt)
    assert desk.texts(0) == ["Satu"]
    desk.type("Dua")
    desk.key(Key.Key_1, Alt)
    assert desk.texts(1) == ["Dua"]
    desk.key(Key.Key_4, Alt)
    assert desk.focus() is desk.screen.editor
    desk.type(" dan lagi")
    desk.window.close()
    assert desk.texts(1) == ["Dua dan lagi"]


def test_ctrl_s_writes_and_says_when(desk: LiveDesk) -> None:
    desk.type("Satu")
    assert desk.texts() == []
    desk.save()
    assert desk.texts() == ["Satu"]
    assert desk.page.form.savedLine.isVisible()


def test_undo_takes_back_typing_and_then_whole_changes(desk: LiveDesk) -> None:
    desk.type("Satu")
    desk.save()
    desk.key(Key.Key_J, Control)
    desk.type("Kirim laporan")
    desk.key(Key.Key_Return)
    desk.key(Key.Key_Escape)
    desk.idle()
    desk.type(" dua")
    desk.key(Key.Key_Z, Control)
    assert desk.screen.editor.current_point().text == "Satu"
    desk.idle()
    desk.key(Key.Key_Z, Control)
    desk.qtbot.waitUntil(lambda: desk.found().actions == (), timeout=5000)
    desk.idle()
    assert any("Kirim laporan" in title for title in desk.messages())
    desk.key(Key.Key_Z, Control)
    desk.qtbot.waitUntil(lambda: desk.texts() == [], timeout=5000)
    desk.idle()
    assert desk.screen.editor.current_point().text == ""
    desk.key(Key.Key_Z, Control | Shift)
    desk.qtbot.waitUntil(lambda: desk.texts() == ["Satu"], timeout=5000)
    desk.idle()
    assert "Satu" in desk.screen.editor.toPlainText()
    desk.sound()


def test_the_pane_header_follows_the_caret_and_counts_its_time(desk: LiveDesk) -> None:
    pane = desk.screen.form.editorPane.form
    assert pane.itemLabel.text() == "Penjelasan program"
    assert pane.factsLabel.text() == "rencana 09.00–09.30"
    desk.key(Key.Key_F5)
    desk.clock += dt.timedelta(minutes=4)
    desk.screen._tick()
    assert pane.factsLabel.text() == "rencana 09.02–09.32 · berjalan 4 menit"
    assert desk.screen.head.clock.words() == "00.04.00"
    assert desk.screen.head.clock.isVisible()
    desk.clock += dt.timedelta(minutes=29)
    desk.screen._tick()
    assert pane.factsLabel.text().endswith("berjalan 33 menit · lewat 3 menit")
    desk.key(Key.Key_Down, Alt)
    assert pane.itemLabel.text() == "Laporan kemajuan"
    assert pane.factsLabel.text().endswith("berjalan 0 menit")
    desk.key(Key.Key_Up, Alt)
    assert pane.factsLabel.text().endswith("berjalan 33 menit · lewat 3 menit")


def test_the_header_offers_start_then_end_then_the_minutes(desk: LiveDesk, dialogs: Any) -> None:
    head = desk.screen.head
    shown = lambda: [b.isVisible() for b in (head.start, head.end, head.minutes)]  # noqa: E731
    assert shown() == [True, False, False]
    desk.key(Key.Key_F5)
    assert shown() == [False, True, False]
    desk.clock = dt.datetime(2018, 4, 4, 9, 40)
    desk.key(Key.Key_F5, Control)
    assert (head.go_on.isVisible(), head.end.property("kind")) == (True, "normal")
    assert head.go_on.text() == "Lanjutkan rapat"
    assert desk.screen.hints()[0].keys == "F5"
    desk.clock = dt.datetime(2018, 4, 4, 9, 50)
    desk.key(Key.Key_F5)  # goes on, as the button says
    assert desk.messages()[0] == "Rapat dilanjutkan pukul 09.50"
    assert (head.go_on.isVisible(), head.end.property("kind")) == (False, "primary")
    assert desk.screen.hints()[0].keys != "F5"
    assert shown() == [False, True, False]
    dialogs.text = "10.00"
    desk.key(Key.Key_F5, Shift)
    assert shown() == [False, False, True]
    assert not head.clock.isVisible()
    head.minutes.click()
    assert desk.page.place() == "workspace.minutes"


def test_the_agenda_says_what_came_of_an_item(desk: LiveDesk) -> None:
    agenda = desk.screen.form.agendaPane.form
    desk.key(Key.Key_F6, Shift)
    assert desk.focus() is agenda.agendaList
    desk.key(Key.Key_Space)
    desk.key(Key.Key_Down)
    desk.key(Key.Key_T)
    desk.key(Key.Key_Down)
    desk.key(Key.Key_S)
    assert [item.outcome for item in desk.found().items] == [
        "discussed", "deferred", "not_reached",
    ]  # fmt: skip
    assert agenda.countLabel.text() == "3 dari 3 selesai"
    desk.key(Key.Key_S)
    assert desk.found().items[2].outcome == "planned"
    desk.key(Key.Key_Z, Control)
    desk.qtbot.waitUntil(lambda: desk.found().items[2].outcome == "not_reached", timeout=5000)
    desk.key(Key.Key_Return)
    assert desk.focus() is desk.screen.editor
    assert desk.screen.view_model.item == desk.found().items[2].id
    desk.sound()


def test_what_is_typed_after_esc_stays_in_the_notes_and_marks_nothing(desk: LiveDesk) -> None:
    desk.key(Key.Key_F5)
    desk.type("Satu.")
    desk.key(Key.Key_F5, Control)
    assert desk.messages()[0].startswith("Rapat diskors")
    desk.key(Key.Key_Escape)  # the message goes, the caret stays
    assert (desk.messages(), desk.focus()) == ([], desk.screen.editor)
    desk.type(" Stok")
    desk.key(Key.Key_Escape)
    assert desk.focus() is desk.screen.form.agendaPane.form.agendaList
    desk.type(" terus ada")
    desk.save()
    assert desk.texts() == ["Satu. Stok terus ada"]
    assert {item.outcome for item in desk.found().items} == {"planned"}
    desk.key(Key.Key_Escape)
    desk.key(Key.Key_Down)  # somebody chooses there: letters are commands
    desk.type("s")
    assert desk.found().items[1].outcome == "not_reached"
    desk.key(Key.Key_Z, Control)
    desk.qtbot.waitUntil(lambda: desk.found().items[1].outcome == "planned", timeout=5000)
    desk.sound()


def test_a_click_on_a_message_leaves_the_keys_in_the_notes(desk: LiveDesk, qtbot: QtBot) -> None:
    desk.window.presenter.warning("Satu", "", ("Tunjukkan", lambda: None))
    desk.window.presenter.warning("Dua")
    for strip in desk.window.form.messageBar.messages():
        qtbot.mouseClick(strip.buttons()[0], Qt.MouseButton.LeftButton)
        assert desk.focus() is desk.screen.editor
    assert desk.messages() == []
    desk.window.presenter.info("Tiga")
    (strip,) = desk.window.form.messageBar.messages()
    strip.buttons()[-1].setFocus(Qt.FocusReason.TabFocusReason)
    desk.key(Key.Key_Space)
    assert (desk.messages(), desk.focus()) == ([], desk.screen.editor)


def test_a_point_is_closed_by_a_key_and_marked(desk: LiveDesk) -> None:
    desk.type("Belum diumumkan")
    desk.key(Key.Key_R, Control | Shift)
    desk.save()
    assert desk.points()[0].confidential
    desk.screen.form.editorPane.show_state()
    assert desk.screen.form.editorPane.form.confidentialButton.isChecked()
    desk.key(Key.Key_R, Control | Shift)
    desk.save()
    assert not desk.points()[0].confidential


def test_tools_do_what_the_keys_do_and_leave_the_keys_in_the_notes(desk: LiveDesk) -> None:
    pane = desk.screen.form.editorPane.form
    pane.boldButton.click()
    desk.type("tegas")
    assert desk.focus() is desk.screen.editor
    desk.screen.form.editorPane.show_state()
    assert pane.boldButton.isChecked()
    pane.boldButton.click()
    pane.decisionButton.click()
    desk.save()
    assert desk.texts() == ["**tegas**"]
    assert desk.points()[0].note_kind == "decision"
    pane.decisionButton.click()
    pane.numbersButton.click()
    desk.save()
    assert desk.texts() == ["1. **tegas**"]
    assert desk.found().decisions == ()


def test_an_empty_agenda_leads_to_its_preparation(
    open_window: Opener, tmp_path: Path, qtbot: QtBot
) -> None:
    window = open_window(meeting_file(tmp_path, titles=()), today=dt.date(2018, 4, 4))
    desk = LiveDesk(window, qtbot)
    state = desk.screen.form.troubleState
    assert state.words()[0] == "Susun agenda dahulu"
    assert desk.focus() is state.buttons()[0]
    desk.key(Key.Key_Space)
    assert desk.page.place() == "workspace.preparation"


def test_f6_walks_agenda_notes_cards_and_line(desk: LiveDesk) -> None:
    right = desk.screen.form.outcomesPane
    seen = []
    for _ in range(5):
        desk.key(Key.Key_F6)
        seen.append(desk.focus())
    assert seen[:3] == [*right.lists(), right.form.actionLine]
    desk.screen.editor.setFocus()
    desk.key(Key.Key_F6, Shift)
    assert desk.focus() is desk.screen.form.agendaPane.form.agendaList


def test_a_further_item_comes_behind_the_one_of_now(desk: LiveDesk, dialogs: Any) -> None:
    dialogs.text = "Hal lain"
    desk.screen.form.agendaPane.form.addButton.click()
    assert [item.title for item in desk.found().items] == [
        "Penjelasan program", "Hal lain", "Laporan kemajuan", "Tanggapan",
    ]  # fmt: skip
    assert desk.focus() is desk.screen.editor
    desk.type("Dibuka")
    desk.save()
    assert desk.texts(1) == ["Dibuka"]
    desk.sound()


def test_a_follow_up_typed_in_the_notes_is_read_like_the_quick_line(desk: LiveDesk) -> None:
    desk.type("/t Siapkan bahan @bappeda 31 Mei")
    desk.key(Key.Key_Return)
    desk.type("Lanjut @bappeda 31 Mei")
    desk.save()
    (action,) = desk.found().actions
    assert (action.text, action.office) == ("Siapkan bahan", "BAPPEDA")
    assert action.due_date == dt.date(2018, 5, 31)
    assert desk.texts() == ["Siapkan bahan", "Lanjut @bappeda 31 Mei"]
    desk.key(Key.Key_Home, Shift)
    desk.key(Key.Key_T, Control | Shift)  # a selected text likewise
    desk.idle()
    assert [(one.text, one.office) for one in desk.found().actions] == [
        ("Siapkan bahan", "BAPPEDA"), ("Lanjut", "BAPPEDA"),
    ]  # fmt: skip
    desk.sound()


def test_one_undo_takes_office_and_date_back_and_leaves_the_words_alone(desk: LiveDesk) -> None:
    desk.type("/t Siapkan bahan @bappeda 31 Mei")
    desk.save()
    desk.key(Key.Key_J, Control)  # the keys leave the paragraph
    desk.idle()
    assert desk.texts() == ["Siapkan bahan"]
    desk.key(Key.Key_Escape)
    desk.key(Key.Key_Z, Control)
    desk.idle()
    (action,) = desk.found().actions
    assert (action.office, action.due_date) == (None, None)
    assert desk.texts() == ["Siapkan bahan @bappeda 31 Mei"]
    desk.key(Key.Key_End)
    desk.key(Key.Key_Return)
    desk.save()
    assert desk.texts() == ["Siapkan bahan @bappeda 31 Mei"]  # nothing was typed there since
    desk.sound()


def test_a_hidden_decision_that_is_deleted_at_once_is_not_for_the_room(desk: LiveDesk) -> None:
    desk.type("/k Rahasia")
    desk.save()
    desk.window.actions_of["point_confidential"].trigger()
    desk.key(Key.Key_Home)
    desk.key(Key.Key_End, Shift)
    desk.key(Key.Key_Delete)
    desk.save()
    desk.key(Key.Key_Down, Alt)  # an emptied point goes once the caret has left it
    desk.idle()
    found = desk.found()
    assert [one.text for one in found.decisions] == ["Rahasia"]
    shown = slide(desk.session.workspace, desk.meeting, found.items[0].id)
    assert shown.blocks == ()


def test_ending_marks_what_was_discussed_and_keeps_how_long_it_took(
    desk: LiveDesk, dialogs: Any, open_window: Opener, qtbot: QtBot
) -> None:
    desk.key(Key.Key_F5)
    desk.type("Satu")
    desk.clock += dt.timedelta(minutes=12)
    desk.type(" dan dua")
    desk.key(Key.Key_Down, Alt)
    found = desk.found()
    assert [item.actual_minutes for item in found.items] == [12, None, None]
    desk.clock += dt.timedelta(minutes=7)
    desk.window.close()  # nothing was typed since

    window = open_window(desk.session.path, today=dt.date(2018, 4, 4))
    again = LiveDesk(window, qtbot, desk.clock)
    again.screen.go_to_item(found.items[1].id)
    again.clock += dt.timedelta(minutes=3)
    assert again.screen.view_model.clock.item_minutes() == 10
    again.screen.deeds.step(1)
    again.screen.view_model.set_outcome(found.items[2].id, "deferred")
    dialogs.text = "10.15"
    again.key(Key.Key_F5, Shift)
    items = again.found().items
    assert [item.outcome for item in items] == ["discussed", "planned", "deferred"]
    assert [item.actual_minutes for item in items] == [12, 10, None]
    again.screen.go_to_item(found.items[1].id)
    assert "dibahas 10 menit" in again.screen.form.editorPane.form.factsLabel.text()
    again.sound()


def test_on_another_day_the_planned_times_are_suggested(desk: LiveDesk, dialogs: Any) -> None:
    desk.clock = dt.datetime(2018, 4, 9, 14, 0)
    dialogs.text = "9.05"
    desk.key(Key.Key_F5)
    dialogs.text = "11.10"
    desk.key(Key.Key_F5, Shift)
    assert dialogs.suggested == ["09.00", "11.00"]
    head = meeting_record(desk.session.workspace, desk.meeting).meeting
    assert (head.opened_at, head.closed_at) == ("09:05", "11:10")


def test_f5_leads_from_every_stage_to_the_notes(desk: LiveDesk) -> None:
    desk.key(Key.Key_1, Alt)
    assert desk.page.place() == "workspace.preparation"
    desk.key(Key.Key_F5)
    desk.type("Rapat dibuka.")
    assert desk.focus() is desk.screen.editor
    desk.save()
    assert desk.texts() == ["Rapat dibuka."]
    for stage in (Key.Key_3, Key.Key_5):
        desk.key(stage, Alt)
        assert desk.page.place() != "workspace.discussion"
        desk.key(Key.Key_F5)  # it runs already: said, and back to the notes
        assert desk.messages()[0] == "Rapat sudah dimulai pukul 09.02"
        assert desk.focus() is desk.screen.editor


def test_a_meeting_days_ahead_begins_only_after_a_question(desk: LiveDesk, dialogs: Any) -> None:
    desk.clock = dt.datetime(2018, 4, 2, 14, 0)
    desk.key(Key.Key_F5)
    assert dialogs.asked == ["Mulai rapat sekarang?"]
    assert meeting_record(desk.session.workspace, desk.meeting).meeting.opened_at is None
    dialogs.yes = True
    desk.key(Key.Key_F5)
    assert len(dialogs.asked) == 2
    assert meeting_record(desk.session.workspace, desk.meeting).meeting.opened_at == "14:00"


def test_the_hints_name_the_keys_of_the_agenda(desk: LiveDesk) -> None:
    desk.key(Key.Key_Escape)
    assert [hint.keys for hint in desk.screen.hints()] == ["Enter", "↑↓", "F6"]
    desk.key(Key.Key_Home)
    assert [hint.keys for hint in desk.screen.hints()][:5] == ["Enter", "Spasi", "T", "R", "S"]
    desk.key(Key.Key_T)
    assert desk.found().items[0].outcome == "deferred"
    desk.key(Key.Key_Return)
    assert "@" in [hint.keys for hint in desk.screen.hints()]


def test_f11_shows_the_room_the_discussion_from_any_stage(
    open_window: Opener, tmp_path: Path, qtbot: QtBot
) -> None:
    desk = LiveDesk(open_window(meeting_file(tmp_path), today=dt.date(2018, 4, 4)), qtbot)
    desk.page.show_stage("attendance")
    desk.key(Key.Key_F11)
    projecting = desk.screen.projecting
    assert projecting.is_open
    assert desk.page._page() is desk.page.attendance
    desk.window.activateWindow()
    desk.key(Key.Key_F11)
    assert not projecting.is_open
