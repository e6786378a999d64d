"""The review of conflicts by keys alone: choosing, both, writing, all of a side, later."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication

from jakber_desktop.desktop.shell.navigator import Spot
from jakber_desktop.desktop.theme.theme import theme
from jakber_desktop.desktop.widgets.chips import Chip
from jakber_desktop.model.rows.sync import Choice
from tests.desktop.sharing.conftest import ALT, CTRL, SHIFT
from tests.desktop.sharing.fake_sharing import (
    LEFT,
    OTHER,
    OWN,
    RIGHT,
    THIRD,
    FakeSharing,
    at,
    conflict,
    due_conflict,
    head,
    text_conflict,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.desktop.sharing.conftest import Desk

    Open = Callable[..., Desk]

Key = Qt.Key


def test_what_the_program_shows_meanwhile_is_chosen_at_first(open_desk: Open) -> None:
    desk = open_desk(FakeSharing(text_conflict(), due_conflict()))
    assert [desk.chosen(0), desk.chosen(1)] == [[0], [1]]
    assert desk.pane.form.leftName.text() == "SEKRETARIAT-01"
    assert desk.pane.form.rightTitle.text() == "Laptop lain"
    assert QApplication.focusWidget() is desk.field(0).cards[0]


def test_choices_are_made_and_saved_by_keys_alone(open_desk: Open) -> None:
    fake = FakeSharing(text_conflict(), due_conflict())
    desk = open_desk(fake)
    desk.press(Key.Key_2, ALT)
    assert desk.chosen(0) == [1]
    desk.press(Key.Key_Tab)
    desk.press(Key.Key_1, ALT)
    assert [desk.chosen(0), desk.chosen(1)] == [[1], [0]]
    desk.press(Key.Key_Return, CTRL)
    desk.settle()
    assert fake.resolved == [(Choice("text", 1), Choice("due", 0))]
    assert desk.told()[0][:2] == ("done", "2 pilihan disimpan")
    assert "Tidak ada bentrokan" in desk.pane.form.calmState.words()
    assert QApplication.focusWidget() is desk.page.form.syncButton
    assert desk.window.form.sidebar.items()[5].count == 0


def test_arrows_move_between_the_versions_and_k_takes_both(open_desk: Open) -> None:
    fake = FakeSharing(text_conflict())
    desk = open_desk(fake)
    desk.press(Key.Key_Right)
    assert desk.chosen(0) == [1]
    desk.press(Key.Key_Space)
    desk.press(Key.Key_Right)
    assert desk.chosen(0) == [1]
    desk.press(Key.Key_K)
    assert desk.chosen(0) == [0, 1]
    desk.press(Key.Key_Return, CTRL)
    assert fake.resolved == [(Choice("text", "both"),)]


def test_a_result_is_written_from_what_is_chosen(open_desk: Open) -> None:
    fake = FakeSharing(text_conflict())
    desk = open_desk(fake)
    desk.press(Key.Key_2, ALT)
    desk.press(Key.Key_F2)
    assert QApplication.focusWidget() is desk.field(0).result
    desk.type(" Selesai.")
    desk.press(Key.Key_Return, CTRL)
    assert fake.resolved == [(Choice("text", "text", RIGHT + " Selesai."),)]


def test_the_keys_told_are_those_of_the_conflict_that_has_them(open_desk: Open) -> None:
    desk = open_desk(FakeSharing(text_conflict(), due_conflict()))
    desk.pane.take_focus()
    assert {"K", "F2"} <= {hint.keys for hint in desk.page.hints()}
    told: list[None] = []
    desk.page.about_changed.connect(lambda: told.append(None))
    desk.press(Key.Key_Tab)
    assert told
    assert not {"K", "F2"} & {hint.keys for hint in desk.page.hints()}


def test_all_of_a_result_comes_into_sight_in_a_small_window(open_desk: Open) -> None:
    desk = open_desk(FakeSharing(text_conflict(), due_conflict()), size=(1093, 534))
    theme().set_text_scale(1.3)
    desk.settle()
    desk.pane.take_focus()
    desk.press(Key.Key_F2)
    desk.settle()
    shown, field = desk.pane.form.fieldsArea.viewport(), desk.field(0)
    place = field.result.geometry().translated(field.mapTo(shown, QPoint()))
    assert shown.rect().contains(place)


def test_esc_leaves_a_result_and_keeps_what_was_typed(open_desk: Open) -> None:
    fake = FakeSharing(text_conflict())
    desk = open_desk(fake)
    desk.press(Key.Key_2, ALT)
    desk.press(Key.Key_F2)
    desk.type(" Selesai.")
    desk.press(Key.Key_Escape)
    assert QApplication.focusWidget() is desk.field(0).cards[1]
    assert desk.chosen(0) == [1]
    assert not desk.field(0).result.isVisible()
    desk.press(Key.Key_F2)
    assert desk.field(0).result.toPlainText() == RIGHT + " Selesai."
    desk.press(Key.Key_Escape)
    desk.press(Key.Key_Return, CTRL)
    assert fake.resolved == [(Choice("text", 1),)]


def test_a_layout_that_asks_for_a_height_changes_no_card(open_desk: Open) -> None:
    desk = open_desk(FakeSharing(text_conflict()))
    card = desk.field(0).cards[0]
    before = card.grab().toImage()
    assert card.heightForWidth(card.width() // 2) > card.heightForWidth(card.width())
    card.heightForWidth(card.width() // 2)
    assert card.grab().toImage() == before


def test_a_whole_side_is_taken_at_once(open_desk: Open) -> None:
    fake = FakeSharing(text_conflict(), due_conflict())
    desk = open_desk(fake)
    desk.press(Key.Key_2, ALT | SHIFT)
    assert [desk.chosen(0), desk.chosen(1)] == [[1], [1]]
    desk.press(Key.Key_1, ALT | SHIFT)
    assert [desk.chosen(0), desk.chosen(1)] == [[0], [0]]


def test_the_meetings_are_reviewed_one_at_a_time(open_desk: Open) -> None:
    other = due_conflict(id="x", meeting_id="m2", meeting_title="Rapat lain")
    fake = FakeSharing(text_conflict(), other)
    desk = open_desk(fake)
    assert desk.pane.form.countLabel.text() == "1 dari 2 rapat"
    desk.press(Key.Key_PageDown, CTRL)
    assert desk.pane.form.meetingLabel.text() == "Rapat lain"
    desk.press(Key.Key_1, ALT)
    desk.press(Key.Key_Return, CTRL)
    desk.settle()
    assert [row.id for row in fake.rows] == ["text"]
    assert desk.pane.form.countLabel.text() == "1 dari 1 rapat"


def test_later_leaves_everything_as_it_is(open_desk: Open) -> None:
    fake = FakeSharing(text_conflict(), due_conflict(id="x", meeting_id="m2"))
    desk = open_desk(fake)
    desk.window.actions_of["review_later"].trigger()
    assert desk.field(0).row.id == "x"
    desk.window.actions_of["review_later"].trigger()
    assert desk.window.navigator.spot == Spot("meetings"), "after the last one: where one came from"
    assert fake.resolved == []


def test_a_third_version_has_a_card_of_its_own(open_desk: Open) -> None:
    heads = (
        head(LEFT, OWN, at(1, 14, 12)),
        head(RIGHT, OTHER, at(1, 13, 37)),
        head("", THIRD, at(1, 15, 0)),
    )
    fake = FakeSharing(conflict("three", heads))
    desk = open_desk(fake)
    desk.press(Key.Key_3, ALT)
    assert desk.chosen(0) == [2]
    assert desk.field(0).cards[2].text_shown() == "Kosong"
    desk.press(Key.Key_Return, CTRL)
    assert fake.resolved == [(Choice("three", 2),)]


def test_differing_words_are_told_and_not_only_coloured(open_desk: Open) -> None:
    desk = open_desk(FakeSharing(text_conflict(), due_conflict()))
    mine, theirs = desk.field(0).cards
    assert "Kelurahan Kamal" in mine.accessibleDescription()
    assert "Yang berbeda: dokumen" in theirs.accessibleDescription()
    assert theirs.accessibleName() == f"SEKRETARIAT-02: {RIGHT}"
    assert "Jumat, 27 April 2018" in desk.field(1).cards[1].accessibleDescription()


def test_each_kind_says_what_is_the_matter(open_desk: Open) -> None:
    rows = [
        text_conflict(id=kind, kind=kind, can_take_both=False, can_edit=False)
        for kind in ("delete", "duplicate", "after-final", "pending")
    ]
    fake = FakeSharing(*rows)
    desk = open_desk(fake)
    words = [field.kind.text() for field in desk.pane.fields()]
    assert words[0].startswith("Dihapus di satu laptop, diubah di laptop lain.")
    assert words[1].startswith("Nomor yang sama terpakai dua kali.")
    assert words[2].startswith("Diubah sesudah notula final.")
    assert desk.chosen(3) == [], "what is not complete yet is not chosen for anybody"
    assert desk.chosen(2) == [], "what came after the final minutes wants a decision"
    desk.press(Key.Key_1, ALT | SHIFT)
    desk.press(Key.Key_Return, CTRL)
    assert [choice.conflict_id for choice in fake.resolved[0]] == ["delete", "duplicate"]


def test_merges_without_help_are_shown_as_done(open_desk: Open) -> None:
    desk = open_desk(FakeSharing(text_conflict()))
    frame = desk.pane.form.fieldsFrame
    assert "Kehadiran: Staf TGUPP" in desk.shown_words(frame)
    assert [chip.look().text for chip in frame.findChildren(Chip)] == ["Digabung otomatis"]


def test_a_long_passage_that_is_the_same_gives_room_to_what_differs(open_desk: Open) -> None:
    same = " ".join(f"kata{n}" for n in range(200))
    heads = (
        head(f"{same} kiri {same}", OWN, at(1, 9, 0)),
        head(f"{same} kanan {same}", OTHER, at(1, 9, 1)),
    )
    desk = open_desk(FakeSharing(conflict("long", heads)))
    shown = desk.field(0).cards[0].text_shown()
    assert shown.startswith("kata0 kata1")
    assert "kata199 kiri kata0" in shown
    assert len(shown) < 450
    assert same in desk.field(0).cards[0].accessibleName()
    desk.press(Key.Key_F2)
    assert desk.field(0).result.toPlainText() == f"{same} kiri {same}"


def test_of_a_line_of_words_only_what_differs_is_marked(open_desk: Open) -> None:
    heads = (
        head("Rapat Monitoring Strategi Ketahanan Kota", OWN, at(1, 9, 0)),
        head("Rapat Evaluasi Strategi Ketahanan Kota", OTHER, at(1, 9, 1)),
    )
    desk = open_desk(FakeSharing(conflict("title", heads, kind="scalar")))
    told = [card.accessibleDescription() for card in desk.field(0).cards]
    assert told[0].startswith("Yang berbeda: Monitoring.")
    assert told[1].startswith("Yang berbeda: Evaluasi.")


def test_a_conflict_that_came_back_is_chosen_anew(open_desk: Open) -> None:
    fake = FakeSharing(text_conflict())
    desk = open_desk(fake)
    desk.press(Key.Key_2, ALT)
    changed = (head("Kalimat lain.", OTHER, at(0, 9, 0), seq=7), text_conflict().heads[0])
    fake.rows = [conflict("text", changed, shown=1)]
    desk.page.view_model.read()
    desk.settle()
    assert desk.field(0).cards[1].text_shown() == "Kalimat lain."
    assert desk.chosen(0) == [0]


def test_many_conflicts_come_in_portions(open_desk: Open) -> None:
    fake = FakeSharing(*(text_conflict(id=f"c{n:02}") for n in range(32)))
    desk = open_desk(fake)
    assert len(desk.pane.fields()) == 30
    assert "Masih ada 2 bentrokan" in desk.shown_words(desk.pane.form.fieldsFrame)
    desk.press(Key.Key_Return, CTRL)
    desk.settle()
    assert [len(choices) for choices in fake.resolved] == [30], "what was not seen is not saved"
    assert [field.row.id for field in desk.pane.fields()] == ["c30", "c31"]
