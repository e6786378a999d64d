"""What the editor tells to be written, when, and how it follows what changes elsewhere."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from jakber_desktop.desktop.editor.notes_view import AUTOSAVE_MS
from jakber_desktop.desktop.editor.points import (
    EditorItem,
    EditorPoint,
    PointAdded,
    PointEdited,
    PointMoved,
    PointRemoved,
)

if TYPE_CHECKING:
    from tests.desktop.editor.conftest import Desk

K = Qt.Key
ALT = Qt.KeyboardModifier.AltModifier
CTRL = Qt.KeyboardModifier.ControlModifier


def test_typing_without_a_rest_does_not_put_the_writing_off(desk: Desk, qtbot: QtBot) -> None:
    told: list[str] = []
    desk.editor.edited.connect(lambda: told.append(desk.lines()[1]))
    desk.caret(1)
    for _ in range(500):  # a key every 20 ms, for 10 s if need be
        desk.type("x")
        qtbot.wait(20)
        if told:
            break
    assert told
    assert AUTOSAVE_MS < 1000


def test_nothing_is_told_without_an_edit(desk: Desk, qtbot: QtBot) -> None:
    told: list[str] = []
    desk.editor.edited.connect(lambda: told.append("edited"))
    desk.caret(1, 2)
    desk.press(K.Key_Right)
    desk.editor.write_now()
    qtbot.wait(50)
    assert told == []


def test_leaving_an_item_or_the_editor_writes_at_once(desk: Desk) -> None:
    told: list[str] = []
    desk.editor.edited.connect(lambda: told.append("edited"))
    desk.caret(1)
    desk.type("x")
    desk.press(K.Key_Down, ALT)
    assert told == ["edited"]
    desk.write()
    desk.type("y")
    QApplication.sendEvent(desk.editor, QFocusEvent(QFocusEvent.Type.FocusOut))
    assert told == ["edited", "edited"]


def test_only_what_differs_is_told(desk: Desk) -> None:
    desk.caret(1)
    desk.type("xy")
    desk.press(K.Key_Backspace, times=2)
    assert desk.write() == []
    desk.caret(6)
    desk.type("!")
    (edited,) = desk.write()
    assert edited == PointEdited(
        EditorPoint("p3", desk.report.replace("*awal*", "*awal!*"), speaker_office="JAKBER"),
        ("text",),
    )


def test_an_entry_that_was_edited_leaves_the_other_lines_of_its_source(
    open_desk: Callable[..., Desk],
) -> None:
    source = "Daftar  \nini:\n\n*  __satu__\n*  dua\n\n   lanjutan\n*  tiga\n"
    desk = open_desk([EditorItem("a", "1", "A", (EditorPoint("p", source),))])
    desk.caret(5)
    desk.type("!")
    desk.write()
    assert desk.book.texts("a") == [source.replace("tiga", "tiga!")]
    desk.caret(3)
    desk.type("?")
    desk.write()
    assert desk.book.texts("a") == [source.replace("tiga", "tiga!").replace("dua", "dua?")]


def test_new_points_keep_their_order_and_get_their_ids(desk: Desk) -> None:
    desk.caret(9)
    for text in ("satu", "dua", "tiga"):
        desk.type(text)
        desk.press(K.Key_Return)
    commands = desk.write()
    assert [type(one) for one in commands] == [PointAdded] * 3
    assert desk.book.texts("i3") == ["satu", "dua", "tiga"]
    desk.caret(10)
    desk.type("!")
    (edited,) = desk.write()
    assert isinstance(edited, PointEdited)
    assert edited.point.key == "id-2"


def test_an_empty_point_is_not_written(desk: Desk) -> None:
    desk.caret(1)
    desk.press(K.Key_Return, times=3)
    assert desk.write() == []


def test_a_point_that_is_being_retyped_is_not_removed_until_the_caret_leaves(
    desk: Desk, qtbot: QtBot
) -> None:
    desk.caret(1, 0, until=(1, -1))
    desk.press(K.Key_Delete)
    assert desk.editor.changes() == []
    desk.type("lain")
    (edited,) = desk.editor.changes()
    assert isinstance(edited, PointEdited)
    assert edited.point.key == "p1"
    desk.editor.mark_written(desk.book.carry_out([edited]))
    desk.press(K.Key_Backspace, times=4)
    assert desk.editor.changes() == []
    with qtbot.waitSignal(desk.editor.edited):
        desk.press(K.Key_Down)
    assert desk.editor.changes() == [PointRemoved("p1")]


def test_a_write_that_failed_is_told_again_with_what_came_since(desk: Desk) -> None:
    desk.caret(1)
    desk.type("x")
    first = desk.editor.notes.changes()
    desk.type("y")
    second = desk.editor.notes.changes()
    assert first != second
    desk.editor.mark_written(desk.book.carry_out(second))
    assert desk.editor.changes() == []
    assert desk.booked() == desk.standing()


def test_what_is_typed_while_a_write_is_under_way_is_not_lost(desk: Desk) -> None:
    desk.caret(1)
    desk.type("x")
    commands = desk.editor.notes.changes()
    desk.type("y")
    desk.editor.mark_written(desk.book.carry_out(commands))
    assert desk.editor.notes.has_changes
    desk.write()
    assert desk.booked() == desk.standing()


def test_a_removed_point_that_comes_back_by_undo_is_written_again(desk: Desk) -> None:
    desk.caret(1, 0, until=(2, -1))
    desk.press(K.Key_Delete)
    desk.caret(4)
    desk.write()
    assert desk.book.texts("i1") == []
    desk.press(K.Key_Z, CTRL)
    added = desk.write()
    assert [type(one) for one in added] == [PointAdded, PointAdded]
    assert desk.booked() == desk.standing()
    desk.caret(2)
    desk.type("!")
    desk.write()
    assert desk.booked() == desk.standing()


def test_a_moved_point_is_told_as_moved(desk: Desk) -> None:
    desk.caret(2)
    desk.editor.move_point(-1)
    commands = desk.write()
    assert PointMoved("p2", "i1", None) in commands
    assert all(isinstance(one, PointMoved) for one in commands)
    desk.press(K.Key_Z, CTRL)
    desk.write()
    assert [point.key for point in desk.book.rows["i1"]] == ["p1", "p2"]


# --- undo against written versions ---------------------------------------------------------------


def test_undo_stops_at_the_last_written_version_when_whole_changes_follow(
    desk: Desk, qtbot: QtBot
) -> None:
    desk.editor.whole_changes = True
    desk.caret(1)
    desk.type("satu")
    desk.write()
    desk.type("dua")
    desk.press(K.Key_Z, CTRL)
    assert desk.lines()[1] == "<100RC> menjelaskan programsatu"
    with qtbot.waitSignal(desk.editor.undo_beyond):
        desk.press(K.Key_Z, CTRL)
    assert desk.lines()[1] == "<100RC> menjelaskan programsatu"
    desk.press(K.Key_Z, CTRL | Qt.KeyboardModifier.ShiftModifier)
    assert desk.lines()[1] == "<100RC> menjelaskan programsatudua"
    with qtbot.waitSignal(desk.editor.redo_beyond):
        desk.press(K.Key_Y, CTRL)


def test_undo_takes_everything_back_over_written_versions_otherwise(desk: Desk) -> None:
    before = desk.lines()
    desk.caret(1)
    desk.type("satu")
    desk.write()
    desk.press(K.Key_Return)
    desk.type("/k dua")
    desk.write()
    desk.press(K.Key_Z, CTRL, times=8)
    assert desk.lines() == before
    desk.write()
    assert [point.text for point in desk.book.rows["i1"]] == [
        "menjelaskan program",
        "JakBer diharapkan",
    ]


# --- what changes elsewhere ----------------------------------------------------------------------


def _changed(
    items: list[EditorItem], item: int, points: tuple[EditorPoint, ...]
) -> list[EditorItem]:
    """The items with other points under one of them."""
    old = items[item]
    return [*items[:item], EditorItem(old.key, old.number, old.title, points), *items[item + 1 :]]


def test_what_changed_elsewhere_is_shown_and_the_caret_stays(desk: Desk) -> None:
    desk.caret(6, 4)
    points = (EditorPoint("p0", "baru di atas"), *desk.items[0].points)
    assert desk.editor.refresh(_changed(desk.items, 0, points))
    assert desk.lines()[1] == "baru di atas"
    cursor = desk.editor.textCursor()
    assert (cursor.block().text(), cursor.positionInBlock()) == ("Penilaian awal", 4)
    desk.in_step()
    assert desk.editor.changes() == []


@pytest.mark.parametrize(
    "change",
    [
        lambda items: [],
        lambda items: items[:2],
        lambda items: items[1:],
        lambda items: [items[2], items[0], items[1]],
        lambda items: [*items, EditorItem("i4", "4", "Lain-lain")],
        lambda items: [*items[:1], EditorItem("n", "2", "Sisipan"), *items[1:]],
        lambda items: _changed(items, 0, ()),
        lambda items: _changed(items, 1, ()),
        lambda items: _changed(items, 2, (EditorPoint("p9", "- a\n- b", kind="decision"),)),
        lambda items: _changed(items, 0, items[0].points[::-1]),
        lambda items: _changed(items, 1, (EditorPoint("p3", "lain", kind="conclusion"),)),
    ],
)
def test_a_refresh_shows_what_loading_would(
    open_desk: Callable[..., Desk], change: Callable[[list[EditorItem]], list[EditorItem]]
) -> None:
    desk = open_desk()
    items = change(desk.items)
    other = open_desk(items)
    assert desk.editor.refresh(items)
    assert desk.lines() == other.lines()
    assert [line.tail for line in desk.editor.notes.mirror.lines] == [
        line.tail for line in other.editor.notes.mirror.lines
    ]
    assert desk.editor.changes() == []
    if items:
        desk.in_step()
    assert desk.editor.refresh(desk.items)
    assert desk.editor.changes() == []
    desk.in_step()


def test_a_refresh_after_own_writes_changes_nothing(desk: Desk) -> None:
    desk.caret(9)
    desk.type("satu")
    desk.press(K.Key_Return)
    desk.write()
    desk.type("")
    assert desk.editor.refresh(desk.book.items)
    assert desk.lines()[9:] == ["satu", ""]
    desk.type("dua")
    desk.write()
    assert desk.book.texts("i3") == ["satu", "dua"]
    desk.press(K.Key_Z, CTRL, times=3)
    assert desk.lines()[9:] != ["satu", "dua"]


def test_unwritten_edits_are_not_overwritten_from_elsewhere(desk: Desk) -> None:
    desk.caret(1)
    desk.type("x")
    assert not desk.editor.refresh(_changed(desk.items, 1, ()))
    assert desk.lines()[1] == "<100RC> menjelaskan programx"


def test_a_written_point_changed_elsewhere_goes_on_under_its_id(desk: Desk) -> None:
    desk.caret(9)
    desk.type("satu")
    desk.write()
    assert desk.editor.refresh(_changed(desk.items, 2, (EditorPoint("id-1", "satu lain"),)))
    desk.book.rows["i3"] = [EditorPoint("id-1", "satu lain")]
    desk.caret(9)
    desk.type("!")
    (edited,) = desk.write()
    assert isinstance(edited, PointEdited)
    assert edited.point.key == "id-1"


def test_a_card_finds_its_paragraph(desk: Desk, qtbot: QtBot) -> None:
    with qtbot.waitSignal(desk.editor.current_point_changed) as told:
        assert desk.editor.go_to_point("p2")
    assert told.args == ["p2"]
    point = desk.editor.current_point()
    assert point is not None
    assert point.text == "JakBer diharapkan"
    assert not desk.editor.go_to_point("tidak ada")


def test_another_text_size_keeps_text_caret_and_edits(desk: Desk) -> None:
    from jakber_desktop.desktop.theme.theme import theme

    desk.caret(6, 4)
    desk.type("x")
    before = desk.lines()
    theme().set_text_scale(1.3)
    assert desk.lines() == before
    assert desk.editor.textCursor().positionInBlock() == 5
    theme().set_mode("dark")
    theme().set_mode("light")
    desk.write()
    assert desk.booked() == desk.standing()
    desk.in_step()
