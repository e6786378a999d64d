"""How the notes look and sound: boxes, chips, labels, screen readers, large meetings."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QAccessible, QContextMenuEvent, QHelpEvent, QImage, QTextCursor
from PySide6.QtWidgets import QApplication, QMenu, QToolTip
from pytestqt.qtbot import QtBot

from jakber_desktop.desktop.editor import measures as m
from jakber_desktop.desktop.editor.clips import entry_label
from jakber_desktop.desktop.editor.points import EditorItem, EditorPoint, Kind
from jakber_desktop.desktop.editor.points_document import PointsDocument
from jakber_desktop.desktop.markdown_blocks import Block
from jakber_desktop.desktop.theme.theme import Mode, theme

if TYPE_CHECKING:
    from tests.desktop.editor.conftest import Desk

K = Qt.Key


def seen(desk: Desk) -> QImage:
    QApplication.processEvents()
    return desk.editor.viewport().grab().toImage()


def colours(image: QImage, left: int, top: int, width: int, height: int) -> set[str]:
    return {
        image.pixelColor(x, y).name().upper()
        for x in range(left, left + width)
        for y in range(top, top + height)
    }


def top_of(desk: Desk, block: int) -> int:
    layout = desk.editor.document().documentLayout()
    rect = layout.blockBoundingRect(desk.editor.document().findBlockByNumber(block))
    return round(rect.top()) - desk.editor.verticalScrollBar().value()


@pytest.mark.parametrize("mode", ["light", "dark"])
def test_a_directive_stands_in_a_violet_box_with_bar_and_label(desk: Desk, mode: Mode) -> None:
    theme().set_mode(mode)
    image, top = seen(desk), top_of(desk, 2)
    ground, ink = theme().hex("decisionSoft"), theme().hex("decision")
    assert image.pixelColor(m.gutter(), top).name().upper() == ink
    assert image.pixelColor(m.gutter() + 8, top - 20).name().upper() == ground
    assert ink in colours(image, m.gutter() + m.BOX_PAD, top - m.box_label(), 120, m.box_label())
    assert theme().hex("surface") == image.pixelColor(4, top).name().upper()
    theme().set_mode("light")


def test_an_action_stands_in_a_blue_box_and_a_statement_in_none(desk: Desk) -> None:
    desk.caret(1)
    desk.editor.make("action")
    image = seen(desk)
    assert theme().hex("infoSoft") in colours(image, m.gutter() + 6, top_of(desk, 1), 4, 4)
    desk.editor.make("action")
    image = seen(desk)
    assert colours(image, m.gutter() - 10, top_of(desk, 1), 8, 20) == {theme().hex("surface")}


def test_the_speakers_chip_hangs_in_the_gutter_in_the_offices_colour(desk: Desk) -> None:
    image, top = seen(desk), top_of(desk, 1)
    ground = theme().office_colours(4)[1].name().upper()
    assert ground in colours(image, m.CHIP_LEFT + 3, top, 20, 20)
    assert ground not in colours(image, m.CHIP_LEFT, top_of(desk, 2), m.chip_room(), 20)


@pytest.mark.parametrize(
    ("kind", "code", "words"),
    [
        ("directive", "", "Arahan TGUPP"),
        ("directive", "A-1", "Arahan A-1"),
        ("decision", "K-1", "Keputusan K-1"),
        ("conclusion", "", "Kesimpulan TGUPP"),
        ("action", "T-2", "Tindak lanjut T-2"),
    ],
)
def test_a_box_says_what_it_is(desk: Desk, kind: Kind, code: str, words: str) -> None:
    desk.caret(2)
    if kind != "directive":
        desk.editor.make(kind)
    desk.editor.set_codes({"p2": code})
    assert desk.editor.scenery.label(desk.editor.notes.mirror.lines[2]) == words


def test_only_an_item_without_notes_says_what_to_type(desk: Desk) -> None:
    image = seen(desk)
    ink = theme().hex("textTertiary")
    assert ink in colours(image, m.gutter(), top_of(desk, 9), 300, 20)
    desk.caret(9)
    desk.type("x")
    image = seen(desk)
    assert ink not in colours(image, m.gutter() + 20, top_of(desk, 9), 300, 20)
    desk.caret(1)
    desk.press(K.Key_Return)
    image = seen(desk)
    assert ink not in colours(image, m.gutter() + 2, top_of(desk, 2), 300, 20)


@pytest.mark.parametrize(
    ("depth", "mark", "number", "label"),
    [
        (1, "1", 3, "3."), (2, "1", 3, "c."), (3, "1", 4, "iv."), (4, "1", 2, "2)"),
        (5, "1", 2, "b)"), (1, "-", 1, "•"), (2, "-", 1, "–"), (0, "", 0, ""),
        (3, "1", 5000, "5000."),
    ],
)  # fmt: skip
def test_the_label_of_an_entry_comes_from_its_level(
    depth: int, mark: str, number: int, label: str
) -> None:
    assert entry_label(Block((), depth, mark), number) == label  # type: ignore[arg-type]


def test_a_screen_reader_finds_the_notes_and_the_speaker_list(desk: Desk) -> None:
    reader = QAccessible.queryAccessibleInterface(desk.editor)
    assert reader.role() == QAccessible.Role.EditableText
    assert reader.text(QAccessible.Text.Name) == "Catatan pembahasan"
    assert "Laporan" in desk.editor.toPlainText()
    desk.caret(9)
    desk.type("@")
    popup = desk.editor.entry.popup
    speaker_list = popup.list_view
    model = speaker_list.model()
    assert speaker_list.accessibleName() == "Pilih pembicara"
    told = [
        model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole)
        for row in range(model.rowCount())
    ]
    assert told[2] == "Kepala Bappeda, mewakili"


def test_the_speaker_list_lies_within_the_editor(desk: Desk) -> None:
    for block in (1, 9):
        desk.caret(block, 0)
        desk.editor.open_speakers()
        popup = desk.editor.entry.popup
        assert desk.editor.rect().contains(popup.geometry())
        assert not popup.geometry().contains(
            desk.editor.viewport().mapTo(desk.editor, desk.editor.cursorRect().center())
        )
        desk.press(K.Key_Escape)
    desk.editor.open_speakers()
    desk.editor.entry.popup.grab()
    desk.press(K.Key_Up)
    assert desk.editor.entry.popup.current() == desk.editor.entry.suggest("")[-1]


def test_the_gutter_tells_the_whole_name(desk: Desk) -> None:
    at = QPoint(m.CHIP_LEFT + 5, top_of(desk, 1) + 8)
    event = QHelpEvent(QEvent.Type.ToolTip, at, desk.editor.mapToGlobal(at))
    QApplication.sendEvent(desk.editor.viewport(), event)
    assert QToolTip.text() == "Kantor 100RC"
    QToolTip.hideText()


def test_the_menu_offers_what_the_keys_do(desk: Desk, qtbot: QtBot) -> None:
    desk.caret(2)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(5, 5), QPoint(5, 5))
    QApplication.sendEvent(desk.editor, event)
    (menu,) = [one for one in desk.editor.findChildren(QMenu) if one.isVisible()]
    words = [action.text().split("\t")[0] for action in menu.actions() if action.text()]
    assert words == ["Potong", "Salin", "Tempel", "Pilih semua", "Pembicara…", "Jadikan"]
    kinds = menu.actions()[-1].menu()
    assert isinstance(kinds, QMenu)
    checked = [action.text() for action in kinds.actions() if action.isChecked()]
    assert checked == ["Arahan"]
    kinds.actions()[3].trigger()
    assert desk.lines()[2].startswith("[decision]")
    menu.close()


def test_no_line_breaks_anew_when_the_scroll_bar_appears(desk: Desk) -> None:
    width = desk.editor.viewport().width()
    desk.editor.resize(desk.editor.width(), 200)
    QApplication.processEvents()
    assert desk.editor.verticalScrollBar().maximum() > 0
    assert desk.editor.viewport().width() == width


# --- much text, strange text ---------------------------------------------------------------------


strange = st.lists(
    st.sampled_from(
        ["kata", " ", "\n", "\n\n", "\r", "*", "**", "_", "\\", "- ", "1. ", "  ", "<b>", "\0",
         "😀", "\u2028", "\u2029", "\ufdd0", "\ufffc", "\u202e", "#", "2018. "]
    ),
    min_size=1,
    max_size=14,
).map("".join)  # fmt: skip


def large(points: int = 400, items: int = 40) -> list[EditorItem]:
    kinds: list[Kind] = ["statement", "statement", "decision"]
    each = points // items
    return [
        EditorItem(
            f"i{item}",
            str(item + 1),
            f"Butir {item}",
            tuple(
                EditorPoint(
                    f"p{item}-{nth}",
                    "menyampaikan bahwa kota *tahan* " * 5 + ("\n\n- a\n- b" if nth % 3 else ""),
                    kinds[nth % 3],
                    "TGUPP",
                )
                for nth in range(each)
            ),
        )
        for item in range(items)
    ]


def test_a_key_in_a_meeting_of_400_points_looks_at_one_point(
    open_desk: Callable[..., Desk],
) -> None:
    desk = open_desk(large())
    notes = desk.editor.notes
    assert len(notes.mirror.heads) == 400
    desk.caret(500)
    desk.type("abc")
    assert len(list(notes._touched_points())) == 1
    assert len(desk.write()) == 1
    desk.press(K.Key_Return)
    desk.type("baru")
    assert len(list(notes._touched_points())) <= 2
    desk.write()
    assert desk.booked() == desk.standing()
    desk.in_step()


def test_painting_looks_at_what_is_in_view(open_desk: Callable[..., Desk]) -> None:
    desk = open_desk(large())
    desk.editor.go_to_item("i20")
    QApplication.processEvents()
    top = desk.editor.verticalScrollBar().value()
    shown = list(desk.editor.scenery._shown(top, top + desk.editor.viewport().height()))
    assert 3 < len(shown) < 40
    assert seen(desk).width() > 0


def test_all_400_points_can_be_replaced_and_taken_back(open_desk: Callable[..., Desk]) -> None:
    desk = open_desk(large())
    before = desk.lines()
    desk.editor.selectAll()
    desk.type("x")
    assert sum(line.startswith("# ") for line in desk.lines()) == 40
    desk.in_step()
    desk.press(K.Key_Z, Qt.KeyboardModifier.ControlModifier, times=2)
    assert desk.lines() == before
    desk.in_step()


@settings(
    max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None
)
@given(strange, st.sampled_from(["", "x", "\\", "*"]))
def test_any_text_is_shown_edited_and_taken_back_in_the_document(
    qapp: QApplication, source: str, typed: str
) -> None:
    notes = PointsDocument()
    point = EditorPoint("p", source)
    notes.load([EditorItem("a", "1", "Judul"), EditorItem("b", "2", "J", (point,))])
    assert notes.changes() == []
    cursor = QTextCursor(notes.text)
    cursor.movePosition(QTextCursor.MoveOperation.End)
    cursor.insertText(typed)
    commands = notes.changes()
    assert len(commands) == (1 if typed else 0)
    if typed:
        notes.text.undo()
        assert notes.changes() == []


def test_a_heading_of_any_text_is_one_line_of_words(open_desk: Callable[..., Desk]) -> None:
    desk = open_desk([EditorItem("a", "1", "satu\u2029dua\n<b>tiga</b>\ufdd0")])
    assert desk.lines()[0] == "# satu dua <b>tiga</b>\ufffd"
    desk.in_step()
