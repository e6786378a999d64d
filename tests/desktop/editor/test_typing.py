"""Typing minutes with the keyboard: points, lists, kinds, speakers, joining, undo."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMainWindow
from pytestqt.qtbot import QtBot

from jakber_desktop.desktop.editor.points import (
    EditorItem,
    EditorPoint,
    PointAdded,
    PointEdited,
    PointRemoved,
    Speaker,
)

if TYPE_CHECKING:
    from tests.desktop.editor.conftest import Desk

K = Qt.Key
ALT = Qt.KeyboardModifier.AltModifier
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
START = [
    "# Penjelasan program",
    "<100RC> menjelaskan program",
    "[directive] <TGUPP> JakBer diharapkan",
    "# Laporan",
    "<JAKBER> menyampaikan laporan kemajuan:",
    "  1. Nota dinas penunjukan CRO",
    "  2. Penilaian awal",
    "  3. Fungsi “hub”",
    "# Penutup",
    "",
]


def test_a_meeting_is_shown_as_headings_over_points(desk: Desk) -> None:
    assert desk.lines() == START
    desk.in_step()
    assert desk.editor.changes() == []


def test_enter_makes_the_next_point(desk: Desk) -> None:
    desk.caret(1)
    desk.press(K.Key_Return)
    desk.type("berikutnya")
    (added,) = desk.write()
    assert isinstance(added, PointAdded)
    assert (added.item, added.after, added.point.text) == ("i1", "p1", "berikutnya")
    assert added.point.speaker_office is None
    assert desk.book.texts("i1") == ["menjelaskan program", "berikutnya", "JakBer diharapkan"]


def test_enter_in_the_middle_parts_a_point_and_keeps_its_speaker(desk: Desk) -> None:
    desk.caret(1, 12)
    desk.press(K.Key_Return)
    assert desk.lines()[1:3] == ["<100RC> menjelaskan ", "<100RC> program"]
    edited, added = sorted(desk.write(), key=lambda one: isinstance(one, PointAdded))
    assert isinstance(edited, PointEdited)
    assert (edited.point.key, edited.changed) == ("p1", ("text",))
    assert isinstance(added, PointAdded)
    assert added.point.speaker_office == "100RC"
    assert desk.book.texts("i1")[:2] == ["menjelaskan", "program"]


def test_enter_before_a_point_leaves_the_point_itself(desk: Desk) -> None:
    desk.caret(1, 0)
    desk.press(K.Key_Return)
    assert desk.lines()[1:3] == ["", "<100RC> menjelaskan program"]
    assert desk.write() == []


def test_enter_in_a_list_makes_the_next_entry_and_an_empty_entry_leaves_it(desk: Desk) -> None:
    desk.caret(7)
    desk.press(K.Key_Return)
    desk.type("Keempat")
    desk.press(K.Key_Return, times=2)
    desk.type("menanggapi")
    assert desk.lines()[7:10] == ["  3. Fungsi “hub”", "  4. Keempat", "menanggapi"]
    desk.write()
    assert desk.book.texts("i2") == [desk.report + "\n4. Keempat", "menanggapi"]


def test_tab_nests_an_entry_and_shift_tab_brings_it_back(desk: Desk) -> None:
    desk.caret(6)
    desk.press(K.Key_Tab)
    assert desk.lines()[5:8] == [
        "  1. Nota dinas penunjukan CRO",
        "    1. Penilaian awal",
        "  2. Fungsi “hub”",
    ]
    desk.press(K.Key_Tab)  # no deeper than one below the entry above
    assert desk.lines()[6] == "    1. Penilaian awal"
    desk.press(K.Key_Backtab, SHIFT)
    assert desk.lines() == START
    assert desk.write() == []


def test_an_entry_takes_what_is_below_it_along(desk: Desk) -> None:
    desk.caret(7)
    desk.press(K.Key_Tab)
    desk.caret(6)
    desk.press(K.Key_Tab)
    assert desk.lines()[6:8] == ["    1. Penilaian awal", "      1. Fungsi “hub”"]
    desk.press(K.Key_Backtab, SHIFT)
    assert desk.lines()[6:8] == ["  2. Penilaian awal", "    1. Fungsi “hub”"]


def test_tab_makes_a_point_an_entry_of_the_one_before(desk: Desk) -> None:
    desk.caret(9)
    desk.type("dengan catatan:")
    desk.press(K.Key_Return)
    desk.type("satu")
    desk.press(K.Key_Tab)
    desk.press(K.Key_Return)
    desk.type("dua")
    desk.write()
    assert desk.book.texts("i3") == ["dengan catatan:\n\n1. satu\n2. dua"]


@pytest.mark.parametrize(("typed", "mark"), [("1. ", "1. "), ("1) ", "1. "), ("- ", "- ")])
def test_a_number_or_a_dash_begins_a_list(desk: Desk, typed: str, mark: str) -> None:
    desk.caret(9)
    desk.type(f"{typed}satu")
    assert desk.lines()[9] == f"  {mark}satu"
    desk.press(K.Key_Home)
    desk.press(K.Key_Backspace)
    assert desk.lines()[9] == "satu"


def test_undo_gives_the_typed_number_back(desk: Desk) -> None:
    desk.caret(9)
    desk.type("1. ")
    desk.press(K.Key_Z, CTRL)
    assert desk.lines()[9] == "1."
    desk.type(" Januari")
    assert desk.lines()[9] == "  1. Januari"


def test_numbers_within_a_sentence_begin_nothing(desk: Desk) -> None:
    desk.caret(9)
    desk.type("pada 1. dan - tanda")
    assert desk.lines()[9] == "pada 1. dan - tanda"


@pytest.mark.parametrize(
    ("typed", "kind"),
    [("/k", "decision"), ("/t", "action"), ("/a", "directive"), ("/S", "conclusion")],
)
def test_a_slash_and_a_letter_make_the_point_what_it_is(
    desk: Desk, qtbot: QtBot, typed: str, kind: str
) -> None:
    desk.caret(9)
    with qtbot.waitSignal(desk.editor.kind_changed) as told:
        desk.type(f"{typed} Disepakati")
    assert told.args == [desk.editor.notes.mirror.lines[9].key, kind]
    assert desk.lines()[9] == f"[{kind}] Disepakati"
    (added,) = desk.write()
    assert isinstance(added, PointAdded)
    assert added.point.kind == kind
    desk.press(K.Key_Home)
    desk.press(K.Key_Backspace)
    assert desk.lines()[9] == "Disepakati"


def test_slash_p_makes_a_point_plain_again(desk: Desk) -> None:
    desk.caret(2, 0)
    desk.type("/p ")
    assert desk.lines()[2] == "<TGUPP> JakBer diharapkan"
    (edited,) = desk.write()
    assert isinstance(edited, PointEdited)
    assert edited.changed == ("kind",)


def test_a_slash_within_a_sentence_is_a_slash(desk: Desk) -> None:
    desk.caret(9)
    desk.type("dan /k atau/t itu")
    assert desk.lines()[9] == "dan /k atau/t itu"


def test_enter_after_a_decision_goes_on_plainly(desk: Desk) -> None:
    desk.caret(2)
    desk.press(K.Key_Return)
    desk.type("lanjut")
    assert desk.lines()[2:4] == ["[directive] <TGUPP> JakBer diharapkan", "lanjut"]


def test_a_selected_sentence_becomes_a_decision_of_its_own(desk: Desk) -> None:
    desk.caret(9)
    desk.type("Awal. Disepakati bersama. Akhir.")
    desk.caret(9, 6, until=(9, 25))
    desk.press(K.Key_K, CTRL | SHIFT)
    assert [line.strip() for line in desk.lines()[9:]] == [
        "Awal.",
        "[decision] Disepakati bersama.",
        "Akhir.",
    ]
    desk.press(K.Key_Z, CTRL)
    assert desk.lines()[9:] == ["Awal. Disepakati bersama. Akhir."]


def test_the_same_key_again_takes_a_kind_away(desk: Desk) -> None:
    desk.caret(1)
    desk.press(K.Key_T, CTRL | SHIFT)
    assert desk.lines()[1].startswith("[action]")
    desk.press(K.Key_T, CTRL | SHIFT)
    assert desk.lines() == START


def test_a_list_entry_made_a_decision_is_a_point_of_its_own(desk: Desk) -> None:
    desk.caret(6, 0)
    desk.type("/k ")
    assert desk.lines()[4:8] == [
        "<JAKBER> menyampaikan laporan kemajuan:",
        "  1. Nota dinas penunjukan CRO",
        "[decision] <JAKBER> Penilaian awal",
        "  1. <JAKBER> Fungsi “hub”",
    ]
    desk.in_step()


# --- speakers ------------------------------------------------------------------------------------


def test_an_at_sign_picks_the_speaker_and_writes_the_verb(desk: Desk, qtbot: QtBot) -> None:
    desk.caret(9)
    desk.type("@kepala")
    assert desk.editor.entry.is_open
    assert [one.name for one in desk.editor.entry.popup.speakers()] == ["Kepala Bappeda"]
    with qtbot.waitSignal(desk.editor.speaker_chosen) as told:
        desk.press(K.Key_Return)
    assert told.args[1].office == "BAPPEDA"
    desk.type("setuju")
    (added,) = desk.write()
    assert isinstance(added, PointAdded)
    assert (added.point.speaker_office, added.point.speaker_label) == ("BAPPEDA", "Kepala Bappeda")
    assert added.point.text == "menyampaikan bahwa setuju"
    assert not desk.editor.entry.is_open


def test_the_speaker_of_a_written_point_is_changed_without_a_verb(desk: Desk) -> None:
    desk.caret(1, 0)
    desk.type("@")
    desk.press(K.Key_Down)
    desk.press(K.Key_Tab)
    assert desk.lines()[1] == "<TGUPP> menjelaskan program"
    desk.press(K.Key_Z, CTRL)
    assert desk.lines() == START


def test_ctrl_m_names_the_speaker_from_within_a_list(desk: Desk) -> None:
    desk.caret(6)
    desk.press(K.Key_M, CTRL)
    desk.type("tg")
    desk.press(K.Key_Return)
    assert desk.lines()[4] == "<TGUPP> menyampaikan laporan kemajuan:"


def test_backspace_takes_the_speaker_away(desk: Desk) -> None:
    desk.caret(1, 0)
    desk.press(K.Key_Backspace)
    assert desk.lines()[1] == "menjelaskan program"
    (edited,) = desk.write()
    assert isinstance(edited, PointEdited)
    assert edited.changed == ("speaker_office",)


def test_what_nobody_answers_to_stays_as_text(desk: Desk) -> None:
    desk.caret(9)
    desk.type("@zzz teks")
    assert desk.lines()[9] == "@zzz teks"
    desk.press(K.Key_Return)
    desk.type("@tg")
    desk.press(K.Key_Escape)
    assert desk.lines()[10] == "@tg"


def test_a_slip_in_the_list_is_rubbed_out_and_a_post_of_two_words_is_found(desk: Desk) -> None:
    popup = desk.editor.entry.popup
    desk.caret(9)
    desk.type("@kepx")
    assert desk.editor.entry.is_open
    assert popup.speakers() == ()
    assert "tidak ada yang cocok" in popup._typed.text()
    desk.press(K.Key_Backspace)
    desk.type("ala bap")
    assert [one.name for one in popup.speakers()] == ["Kepala Bappeda"]
    desk.press(K.Key_Return)
    assert desk.lines()[9].endswith("menyampaikan bahwa ")


def test_an_at_sign_in_an_address_opens_nothing(desk: Desk) -> None:
    desk.caret(9)
    desk.type("surat ke nama@contoh.id")
    assert desk.lines()[9] == "surat ke nama@contoh.id"
    assert not desk.editor.entry.is_open


def test_backspace_in_the_list_narrows_less_and_at_last_closes_it(desk: Desk) -> None:
    desk.caret(9)
    desk.type("@kep")
    desk.press(K.Key_Backspace, times=3)
    assert len(desk.editor.entry.popup.speakers()) == 4
    desk.press(K.Key_Backspace)
    assert not desk.editor.entry.is_open
    assert desk.lines()[9] == ""


def test_a_speaker_can_be_clicked(desk: Desk) -> None:
    desk.caret(9)
    desk.type("@")
    desk.editor.entry.popup.chosen.emit(Speaker("TGUPP", office="TGUPP"))
    assert desk.lines()[9] == "<TGUPP> menyampaikan bahwa "


# --- emphasis and lists by key -------------------------------------------------------------------


def test_bold_and_italic_go_by_key_while_typing(desk: Desk) -> None:
    desk.caret(9)
    desk.type("biasa ")
    desk.press(K.Key_B, CTRL)
    desk.type("tebal")
    desk.press(K.Key_B, CTRL)
    desk.press(K.Key_I, CTRL)
    desk.type(" miring")
    desk.write()
    assert desk.book.texts("i3") == ["biasa **tebal** *miring*"]


def test_bold_goes_over_a_selection_of_several_points_but_no_heading(desk: Desk) -> None:
    desk.caret(2, 0, until=(4, 12))
    desk.press(K.Key_B, CTRL)
    heading = desk.editor.document().findBlockByNumber(3)
    assert heading.begin().fragment().charFormat().fontWeight() == 700  # its own
    desk.write()
    assert desk.book.texts("i1")[1] == "**JakBer diharapkan**"
    assert desk.book.texts("i2")[0].startswith("**menyampaikan** laporan")


@pytest.mark.parametrize("key", [K.Key_8, K.Key_Asterisk])
def test_ctrl_shift_8_turns_a_numbered_list_into_bullets(desk: Desk, key: Qt.Key) -> None:
    desk.caret(6)
    desk.press(key, CTRL | SHIFT)
    desk.write()
    assert desk.book.texts("i2") == [
        desk.report.replace("1.", "-").replace("2.", "-").replace("3.", "-")
    ]
    desk.press(key, CTRL | SHIFT)
    assert desk.lines()[6] == "Penilaian awal"


def test_ctrl_shift_7_numbers_the_selected_points(desk: Desk) -> None:
    desk.caret(9)
    for text in ("catatan:", "satu", "dua"):
        desk.type(text)
        desk.press(K.Key_Return)
    desk.caret(10, 0, until=(11, 2))
    desk.press(K.Key_7, CTRL | SHIFT)
    assert desk.lines()[9:] == ["catatan:", "  1. satu", "  2. dua", ""]
    desk.write()
    assert desk.book.texts("i3") == ["catatan:\n\n1. satu\n2. dua"]


def test_shift_enter_breaks_the_line_within_a_point(desk: Desk) -> None:
    desk.caret(1)
    desk.press(K.Key_Return, SHIFT)
    desk.type("baris dua")
    desk.write()
    assert desk.book.texts("i1")[0] == "menjelaskan program\\\nbaris dua"


# --- joining, deleting, headings -----------------------------------------------------------------


def test_backspace_joins_a_point_to_the_one_before(desk: Desk) -> None:
    desk.caret(1)
    desk.press(K.Key_Return)
    desk.type("dan lagi")
    desk.write()
    desk.press(K.Key_Home)
    desk.press(K.Key_Backspace)
    assert desk.lines()[1] == "<100RC> menjelaskan programdan lagi"
    removed, edited = desk.write()
    assert isinstance(removed, PointRemoved)
    assert isinstance(edited, PointEdited)
    assert desk.book.texts("i1") == ["menjelaskan programdan lagi", "JakBer diharapkan"]


def test_delete_at_the_end_takes_the_next_line_in(desk: Desk) -> None:
    desk.caret(5)
    desk.press(K.Key_Delete)
    assert desk.lines()[5:7] == [
        "  1. Nota dinas penunjukan CROPenilaian awal",
        "  2. Fungsi “hub”",
    ]


@pytest.mark.parametrize(
    ("place", "key", "modifier"),
    [
        ((4, 0), K.Key_Backspace, None),
        ((4, 0), K.Key_Backspace, CTRL),
        ((2, -1), K.Key_Delete, None),
        ((2, -1), K.Key_Delete, CTRL),
        ((9, 0), K.Key_Backspace, None),
        ((9, -1), K.Key_Delete, None),
        ((9, -1), K.Key_K, CTRL),
    ],
)
def test_no_key_eats_a_heading(
    desk: Desk, place: tuple[int, int], key: Qt.Key, modifier: Qt.KeyboardModifier | None
) -> None:
    desk.caret(*place)
    desk.press(key, modifier, times=3)
    assert [line for line in desk.lines() if line.startswith("# ")] == [
        "# Penjelasan program",
        "# Laporan",
        "# Penutup",
    ]
    desk.in_step()


def test_typing_over_everything_keeps_the_headings(desk: Desk) -> None:
    desk.press(K.Key_A, CTRL)
    desk.type("x")
    assert [line.split("> ")[-1] for line in desk.lines()] == [
        "# Penjelasan program", "x", "# Laporan", "", "# Penutup", "",
    ]  # fmt: skip
    desk.in_step()
    desk.write()
    assert desk.book.texts("i1") == ["x"]
    assert desk.book.texts("i2") == desk.book.texts("i3") == []
    desk.press(K.Key_Z, CTRL, times=2)
    assert desk.lines() == START
    desk.write()
    assert desk.booked() == desk.standing()


def test_deleting_from_one_point_into_the_next_leaves_one(desk: Desk) -> None:
    desk.caret(4, 5, until=(6, 5))
    desk.press(K.Key_Delete)
    assert desk.lines()[4:6] == ["<JAKBER> menyaaian awal", "  1. Fungsi “hub”"]
    desk.in_step()


def test_a_heading_cannot_be_typed_into(desk: Desk) -> None:
    desk.caret(3, 2, until=(3, 4))
    desk.type("zz")
    desk.press(K.Key_Backspace)
    assert desk.lines()[3] == "# Laporan"
    desk.in_step()


def test_an_edit_that_reaches_a_heading_by_another_way_is_taken_back(
    desk: Desk, qtbot: QtBot
) -> None:
    desk.caret(1, 2, until=(4, 2))
    cursor = desk.editor.textCursor()
    cursor.removeSelectedText()  # as a drag to another program or an input aid might
    qtbot.waitUntil(lambda: desk.lines() == START)
    desk.in_step()


def test_a_block_made_behind_the_editors_back_gets_a_key_of_its_own(desk: Desk) -> None:
    desk.caret(1, 5)
    desk.editor.textCursor().insertText("satu\ndua")
    desk.write()
    desk.in_step()
    assert desk.booked() == desk.standing()


# --- moving about --------------------------------------------------------------------------------


def test_alt_arrows_go_from_item_to_item(desk: Desk, qtbot: QtBot) -> None:
    desk.caret(1)
    with qtbot.waitSignal(desk.editor.current_item_changed) as told:
        desk.press(K.Key_Down, ALT)
    assert told.args == ["i2"]
    assert desk.editor.textCursor().blockNumber() == 7
    desk.press(K.Key_Down, ALT, times=3)
    assert desk.editor.current_item() == "i3"
    desk.press(K.Key_Up, ALT, times=2)
    assert desk.editor.current_item() == "i1"


def test_the_caret_steps_over_headings(desk: Desk) -> None:
    desk.caret(2)
    desk.press(K.Key_Right)
    assert desk.editor.textCursor().blockNumber() == 4
    desk.press(K.Key_Left)
    assert desk.editor.textCursor().blockNumber() == 2
    desk.press(K.Key_Down)
    assert desk.editor.textCursor().blockNumber() == 4
    desk.press(K.Key_Up)
    assert desk.editor.textCursor().blockNumber() == 2


@pytest.mark.parametrize(
    ("key", "modifier", "where"),
    [(K.Key_F6, None, "next"), (K.Key_F6, SHIFT, "previous"), (K.Key_Escape, None, "out")],
)
def test_f6_and_escape_leave(
    desk: Desk, qtbot: QtBot, key: Qt.Key, modifier: Qt.KeyboardModifier | None, where: str
) -> None:
    with qtbot.waitSignal(desk.editor.left) as told:
        desk.press(key, modifier)
    assert told.args == [where]


def test_a_point_can_be_moved_within_its_item_and_over_a_heading(desk: Desk) -> None:
    desk.caret(2, 3)
    desk.editor.move_point(-1)
    assert desk.lines()[1:3] == [START[2], START[1]]
    assert desk.editor.textCursor().positionInBlock() == 3
    desk.write()
    assert [point.key for point in desk.book.rows["i1"]] == ["p2", "p1"]
    desk.editor.move_point(1)
    desk.editor.move_point(1)
    assert desk.lines()[1:5] == [START[1], START[3], START[2], START[4]]
    desk.write()
    assert [point.key for point in desk.book.rows["i2"]] == ["p2", "p3"]
    desk.in_step()


def test_a_confidential_point_is_told_as_such(desk: Desk) -> None:
    desk.caret(1)
    desk.editor.set_confidential(True)
    (edited,) = desk.write()
    assert isinstance(edited, PointEdited)
    assert (edited.changed, edited.point.confidential) == (("confidential",), True)


def test_notes_that_are_final_can_only_be_read(desk: Desk) -> None:
    desk.editor.setReadOnly(True)
    desk.caret(1)
    desk.type("@x /k ")
    for key, modifier in [
        (K.Key_Return, None), (K.Key_Backspace, None), (K.Key_Tab, None), (K.Key_B, CTRL),
        (K.Key_K, CTRL | SHIFT), (K.Key_X, CTRL), (K.Key_V, CTRL),
    ]:  # fmt: skip
        desk.press(key, modifier)
    desk.editor.make("decision")
    assert desk.lines() == START
    desk.press(K.Key_Down, ALT)
    assert desk.editor.current_item() == "i2"


def test_without_an_agenda_nothing_can_be_typed(open_desk: Callable[..., Desk]) -> None:
    desk = open_desk([])
    desk.type("teks 1. ")
    desk.press(K.Key_Return)
    assert desk.lines() == ["# "]


def test_the_toolbar_sees_where_the_caret_is(desk: Desk) -> None:
    desk.caret(5)
    state = desk.editor.state()
    assert (state.bold, state.italic, state.mark, state.kind) == (True, False, "1", "statement")
    desk.caret(2)
    assert desk.editor.state().kind == "directive"


def test_new_items_begin_with_the_caret_in_the_first_point(open_desk: Callable[..., Desk]) -> None:
    desk = open_desk([EditorItem("a", "1", "Pembukaan")])
    desk.type("dibuka")
    desk.write()
    assert desk.book.texts("a") == ["dibuka"]


@pytest.mark.parametrize(
    ("keys", "key", "modifier", "ours"),
    [
        ("Ctrl+Z", K.Key_Z, CTRL, True),
        ("Ctrl+B", K.Key_B, CTRL, True),
        ("Ctrl+Shift+K", K.Key_K, CTRL | SHIFT, True),
        ("Alt+Down", K.Key_Down, ALT, True),
        ("Ctrl+K", K.Key_K, CTRL, False),
        ("F6", K.Key_F6, None, False),
        ("Ctrl+J", K.Key_J, CTRL, False),
    ],
)
def test_shortcuts_of_the_window_get_what_the_notes_do_not_want(
    desk: Desk, keys: str, key: Qt.Key, modifier: Qt.KeyboardModifier | None, ours: bool
) -> None:
    window = QMainWindow()
    window.setCentralWidget(desk.editor)
    fired: list[str] = []
    action = QAction("Uji", window)
    action.setShortcut(keys)
    action.triggered.connect(lambda: fired.append(keys))
    window.addAction(action)
    with desk.qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    desk.editor.setFocus()
    desk.caret(1)
    desk.press(key, modifier)
    assert fired == ([] if ours else [keys])
    assert [line.split("] ")[-1] for line in desk.lines()] == [
        line.split("] ")[-1] for line in START
    ]
    desk.editor.setParent(None)
    window.close()


def test_typing_at_the_end_is_no_part_of_a_decision(open_desk: Callable[..., Desk]) -> None:
    decision = EditorPoint("p1", "Disepakati", kind="decision")
    desk = open_desk([EditorItem("a", "1", "A", (decision,)), EditorItem("b", "2", "B")])
    desk.editor.whole_changes = True
    desk.press(K.Key_Down, ALT)
    desk.press(K.Key_Up, ALT)
    desk.type("Satu")
    assert desk.lines() == ["# A", "[decision] Disepakati", "Satu", "# B", ""]
    desk.caret(4)
    desk.type("/k Dua")
    desk.press(K.Key_End, CTRL)
    desk.press(K.Key_End, CTRL)  # there is a line to type in already
    assert desk.lines()[4:] == ["[decision] Dua", ""]
    desk.type("Tiga")
    desk.press(K.Key_End, CTRL)
    assert desk.lines()[4:] == ["[decision] Dua", "Tiga"]
    desk.in_step()


def test_the_caret_stays_in_a_new_line_when_the_decision_above_is_laid_anew(
    open_desk: Callable[..., Desk],
) -> None:
    decision = EditorPoint("p1", "Disepakati", kind="decision")
    desk = open_desk([EditorItem("a", "1", "A", (decision,)), EditorItem("b", "2", "B")])
    desk.caret(1)
    desk.press(K.Key_Return)
    reworded = EditorPoint("p1", "Disepakati bersama", kind="decision")
    assert desk.editor.refresh([EditorItem("a", "1", "A", (reworded,)), EditorItem("b", "2", "B")])
    desk.in_step()
    desk.type("Berikutnya")
    assert desk.lines()[:3] == ["# A", "[decision] Disepakati bersama", "Berikutnya"]
    desk.write()
    desk.caret(4)  # the only line of an item
    renamed = [*desk.book.items[:1], EditorItem("b", "2", "C")]
    assert desk.editor.refresh(renamed)
    desk.type("Di sini")
    assert desk.lines()[3:] == ["# C", "Di sini"]
