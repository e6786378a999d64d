"""Decisions and follow-ups beside the notes: linked both ways, edited by keys (03, F1, F2)."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from jakber_desktop.operations.directory.people import add_person
from jakber_desktop.operations.outcomes.actions import action_from_point, add_action
from tests.desktop.screens.live_desk import Alt, Control, Key, LiveDesk, Shift, meeting_file

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from jakber_desktop.desktop.shell.main_window import MainWindow

    Opener = Callable[..., MainWindow]

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def desk(open_window: Opener, tmp_path: Path, qtbot: QtBot) -> LiveDesk:
    window = open_window(meeting_file(tmp_path), today=dt.date(2018, 4, 4))
    desk = LiveDesk(window, qtbot)
    add_person(desk.session.workspace, "Nama Contoh", position="Manajer Program", office="JAKBER")
    desk.session.look_for_changes()
    desk.idle()
    return desk


def written(desk: LiveDesk) -> None:
    """A point, a decision under it; a directive under the second item."""
    desk.type("Kemajuan baik")
    desk.key(Key.Key_Return)
    desk.type("/k Laporan setiap bulan")
    desk.key(Key.Key_Down, Alt)
    desk.type("/a Percepat")
    desk.save()


def test_the_card_of_the_caret_is_marked_and_enter_goes_to_its_paragraph(desk: LiveDesk) -> None:
    written(desk)
    right = desk.screen.form.outcomesPane
    directive, decision = right.decided.rows()
    assert (directive.code, decision.code) == ("A-1", "K-1")
    assert right.decided.is_marked(directive)
    assert not right.decided.is_marked(decision)
    right.form.decisionsList.setFocus()
    desk.key(Key.Key_Down)
    desk.key(Key.Key_Return)
    assert desk.focus() is desk.screen.editor
    assert desk.screen.editor.current_point().text == "Laporan setiap bulan"
    assert right.decided.is_marked(decision)
    assert desk.screen.form.editorPane.form.itemLabel.text() == "Penjelasan program"


def test_a_click_goes_to_the_source_a_double_click_opens_the_card(desk: LiveDesk) -> None:
    written(desk)
    right = desk.screen.form.outcomesPane.form
    desk.qtbot.waitUntil(lambda: right.decisionsList.height() > 100)
    place = right.decisionsList.visualRect(right.decisionsList.model().index(1, 0)).center()
    view = right.decisionsList.viewport()
    desk.qtbot.mouseClick(view, LEFT, pos=place)
    assert desk.screen.editor.current_point().text == "Laporan setiap bulan"
    assert desk.focus() is desk.screen.editor
    desk.key(Key.Key_F2)
    assert right.bodyStack.currentWidget() is right.cardPanel
    assert right.cardPanel.form.titleLabel.text() == "Keputusan K-1"
    desk.key(Key.Key_Escape)
    desk.qtbot.mouseDClick(view, LEFT, pos=place)
    assert right.bodyStack.currentWidget() is right.cardPanel


def test_the_quick_line_echoes_what_it_reads_and_stays(desk: LiveDesk) -> None:
    right = desk.screen.form.outcomesPane.form
    desk.key(Key.Key_J, Control)
    assert desk.focus() is right.actionLine
    desk.type("Kembangkan website @jakber 31/5")
    assert right.actionEcho.words() == "Terbaca: JAKBER · Kam, 31 Mei"
    desk.key(Key.Key_Return)
    assert right.actionLine.text() == ""
    desk.type("Kirim draf @entah")
    assert right.actionEcho.words() == "Kantor belum dikenali"
    desk.key(Key.Key_Return)
    assert [(one.text, one.office) for one in desk.found().actions] == [
        ("Kembangkan website", "JAKBER"), ("Kirim draf @entah", None),
    ]  # fmt: skip
    cards = desk.screen.form.outcomesPane.agreed.rows()
    assert [(card.code, card.due) for card in cards] == [
        ("T-1", "Kam, 31 Mei"), ("T-2", "Belum ada tenggat"),
    ]  # fmt: skip
    desk.key(Key.Key_Z, Control)
    desk.qtbot.waitUntil(lambda: len(desk.found().actions) == 1, timeout=5000)
    desk.sound()


def test_a_follow_up_is_edited_field_by_field(desk: LiveDesk) -> None:
    desk.key(Key.Key_J, Control)
    desk.type("Kirim laporan")
    desk.key(Key.Key_Return)
    desk.key(Key.Key_Escape)
    right = desk.screen.form.outcomesPane.form
    right.actionsList.setFocus()
    desk.key(Key.Key_F2)
    panel = right.cardPanel
    assert panel.form.titleLabel.text() == "Tindak lanjut T-1"
    desk.key(Key.Key_A, Control)
    desk.type("Kirim laporan akhir")
    desk.key(Key.Key_Return)
    panel.form.officeField.box.setFocus()
    desk.type("JAK")
    desk.key(Key.Key_Return)
    assert desk.focus() is panel.form.whoField.line
    desk.type("Nama Contoh · Manajer Program")
    desk.key(Key.Key_Return)
    assert desk.focus() is panel.form.dueField.line
    desk.type("31/13")
    desk.key(Key.Key_Return)
    assert panel.form.dueField.error() == "Tulis tanggal seperti 12/04/2026."
    desk.key(Key.Key_A, Control)
    desk.type("31/5")
    desk.key(Key.Key_Return)
    assert panel.form.dueField.text() == "Kam, 31 Mei"
    panel.form.statusField.box.setFocus()
    desk.type("Berj")
    desk.key(Key.Key_Return)
    (action,) = desk.found().actions
    assert (action.text, action.office) == ("Kirim laporan akhir", "JAKBER")
    assert action.person_name == "Nama Contoh"
    assert action.post is None
    assert (action.due_date, action.status) == (dt.date(2018, 5, 31), "in_progress")
    panel.form.dueField.line.setFocus()
    desk.key(Key.Key_A, Control)
    desk.type("bila anggaran tersedia")
    desk.key(Key.Key_Escape)
    desk.key(Key.Key_Escape)
    assert right.bodyStack.currentWidget() is right.listsFrame
    assert desk.focus() is right.actionsList
    desk.sound()


def test_a_card_is_removed_and_comes_back(desk: LiveDesk) -> None:
    written(desk)
    right = desk.screen.form.outcomesPane.form
    right.decisionsList.setFocus()
    desk.key(Key.Key_Down)
    desk.key(Key.Key_Delete)
    assert desk.found().decisions == ()
    assert "K-1 dihapus" in desk.messages()
    assert desk.texts(0) == ["Kemajuan baik", "Laporan setiap bulan"]
    desk.idle()
    desk.key(Key.Key_Z, Control)
    desk.qtbot.waitUntil(lambda: len(desk.found().decisions) == 1, timeout=5000)
    desk.idle()
    assert [card.code for card in desk.screen.form.outcomesPane.decided.rows()] == ["A-1", "K-1"]
    desk.sound()


def test_a_decision_is_revoked_and_put_under_another_item(desk: LiveDesk) -> None:
    written(desk)
    right = desk.screen.form.outcomesPane.form
    right.decisionsList.setFocus()
    desk.key(Key.Key_Down)
    desk.key(Key.Key_F2)
    assert not right.cardPanel.form.dueField.isVisible()
    right.cardPanel.form.statusField.box.setFocus()
    desk.type("Dic")
    desk.key(Key.Key_Return)
    desk.type("3")
    desk.key(Key.Key_Return)
    (decision,) = desk.found().decisions
    assert (decision.status, decision.item) == ("revoked", desk.found().items[2].id)
    right.cardPanel.form.sourceButton.click()
    assert desk.screen.editor.current_point().text == "Laporan setiap bulan"


def test_the_plus_begins_a_decision_in_the_notes(desk: LiveDesk) -> None:
    desk.type("Kemajuan baik")
    desk.screen.form.outcomesPane.form.decisionsHead.add_button.click()
    assert desk.focus() is desk.screen.editor
    desk.type("Disepakati")
    desk.save()
    assert desk.texts() == ["Kemajuan baik", "Disepakati"]
    assert [one.text for one in desk.found().decisions] == ["Disepakati"]


def test_a_card_whose_text_is_a_list_is_worded_in_the_notes(desk: LiveDesk) -> None:
    desk.type("Hasil:")
    desk.key(Key.Key_Return)
    desk.type("- satu")
    desk.key(Key.Key_Return)
    desk.type("dua")
    desk.key(Key.Key_K, Control | Shift)
    desk.save()
    right = desk.screen.form.outcomesPane.form
    before = desk.found().decisions
    right.decisionsList.setFocus()
    desk.key(Key.Key_F2)
    locked = "\n" in before[0].text
    assert right.cardPanel.form.textField.area.isReadOnly() == locked
    desk.key(Key.Key_Escape)
    assert desk.found().decisions == before


def test_a_late_follow_up_says_by_how_much(desk: LiveDesk) -> None:
    add_action(
        desk.session.workspace, desk.meeting, "Kirim", office="JAKBER",
        due_date=dt.date(2018, 4, 2),
    )  # fmt: skip
    desk.session.look_for_changes()
    (card,) = desk.screen.form.outcomesPane.agreed.rows()
    assert card.late == 2
    sentence = desk.screen.form.outcomesPane.agreed.sentence(card)
    assert sentence == "T-1, Kirim, JAKBER, Sen, 2 Apr, 2 hari lewat"


def test_the_text_of_a_follow_up_made_of_a_point_follows_it(desk: LiveDesk) -> None:
    desk.type("Kirim laporan")
    desk.save()
    action_from_point(desk.session.workspace, desk.points()[0].id)
    desk.session.look_for_changes()
    desk.type(" akhir")
    desk.save()
    assert [one.text for one in desk.found().actions] == ["Kirim laporan akhir"]
    assert desk.screen.editor.scenery.codes


def test_a_card_worded_anew_is_worded_so_in_the_notes_too(desk: LiveDesk) -> None:
    desk.type("/k Laporan setiap bulan")
    desk.save()
    right = desk.screen.form.outcomesPane
    right.form.decisionsList.setFocus()
    desk.key(Key.Key_F2)
    desk.key(Key.Key_A, Control)
    desk.type("Laporan setiap minggu")
    desk.key(Key.Key_Return)
    assert desk.points()[0].text == "Laporan setiap minggu"
    desk.screen.editor.setFocus()
    assert desk.screen.editor.current_point().text == "Laporan setiap minggu"
    desk.key(Key.Key_End)
    desk.type(" sekali")
    desk.save()
    assert desk.found().decisions[0].text == desk.points()[0].text == "Laporan setiap minggu sekali"


def test_one_key_settles_a_card_that_differs_from_the_notes(desk: LiveDesk) -> None:
    desk.type("Kirim laporan")
    desk.save()
    action_from_point(desk.session.workspace, desk.points()[0].id, text="Kirim peta")
    desk.session.look_for_changes()
    right = desk.screen.form.outcomesPane
    assert "beda dengan catatan" in right.agreed.sentence(right.agreed.rows()[0])
    right.form.actionsList.setFocus()
    desk.key(Key.Key_F2)
    panel = right.form.cardPanel.form
    assert panel.apartFrame.isVisible()
    assert "Kirim laporan" in panel.apartLabel.text()
    desk.key(Key.Key_Escape)
    desk.key(Key.Key_C)
    assert desk.found().actions[0].text == "Kirim laporan"
    assert not right.agreed.rows()[0].apart


def copied_secret(desk: LiveDesk, text: str) -> None:
    """A confidential point whose words lie on the clipboard."""
    desk.type(text)
    desk.key(Key.Key_R, Control | Shift)
    desk.key(Key.Key_Home, Shift)
    desk.key(Key.Key_C, Control)
    desk.save()
    assert desk.points()[0].confidential


def test_confidential_words_pasted_into_the_quick_line_stay_confidential(desk: LiveDesk) -> None:
    copied_secret(desk, "Periksa temuan auditor")
    desk.key(Key.Key_J, Control)
    desk.key(Key.Key_V, Control)
    desk.type(" @jakber 31/5")
    desk.key(Key.Key_Return)
    (action,) = desk.found().actions
    assert (action.text, action.office) == ("Periksa temuan auditor", "JAKBER")
    hidden = [one for one in desk.points() if one.id == action.point]
    assert [one.confidential for one in hidden] == [True]


def test_confidential_words_pasted_into_a_card_hide_its_paragraph(desk: LiveDesk) -> None:
    copied_secret(desk, "temuan auditor")
    desk.key(Key.Key_J, Control)
    desk.type("Periksa")
    desk.key(Key.Key_Return)
    right = desk.screen.form.outcomesPane.form
    right.actionsList.setFocus()
    desk.key(Key.Key_F2)
    desk.key(Key.Key_End)
    desk.type(" ")
    desk.key(Key.Key_V, Control)
    desk.key(Key.Key_Return)
    (action,) = desk.found().actions
    assert action.text == "Periksa temuan auditor"
    assert [one.confidential for one in desk.points() if one.id == action.point] == [True]
