"""Words of a confidential point never come into an open one, whatever joins or parts them (R4)."""

from __future__ import annotations

import random
from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QTextCursor

from jakber_desktop.desktop.editor.points import EditorItem, EditorPoint

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.desktop.editor.conftest import Desk

K = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
Opened = Callable[..., "Desk"]
OPEN, SECRET = EditorPoint("p1", "Terbuka saja"), EditorPoint("p2", "QQ QQQ", confidential=True)


def _desk(open_desk: Opened, *points: EditorPoint) -> Desk:
    return open_desk([EditorItem("a", "1", "A", points), EditorItem("b", "2", "B")])


def _written(desk: Desk) -> list[tuple[str, bool]]:
    desk.write()
    return [(point.text, point.confidential) for point in desk.book.rows["a"]]


def _backspace(desk: Desk) -> None:
    desk.caret(2, 0)
    desk.press(K.Key_Backspace)


def _delete(desk: Desk) -> None:
    desk.caret(1)
    desk.press(K.Key_Delete)


def _over_a_selection(desk: Desk) -> None:
    desk.caret(1, 5, until=(2, 2))
    desk.press(K.Key_Delete)


def _type_over_a_selection(desk: Desk) -> None:
    desk.caret(1, 5, until=(2, 2))
    desk.type("x")


def _nest(desk: Desk) -> None:
    desk.caret(2, 0)
    desk.press(K.Key_Tab)


@pytest.mark.parametrize(
    "join", [_backspace, _delete, _over_a_selection, _type_over_a_selection, _nest]
)
@pytest.mark.parametrize("points", [(OPEN, SECRET), (SECRET, OPEN)])
def test_a_join_with_a_confidential_point_is_confidential(
    open_desk: Opened, join: Callable[[Desk], None], points: tuple[EditorPoint, ...]
) -> None:
    desk = _desk(open_desk, *points)
    join(desk)
    assert [secret for _, secret in _written(desk)] == [True]
    desk.in_step()
    while desk.editor.document().isUndoAvailable():
        desk.press(K.Key_Z, CTRL)
    assert _written(desk) == [(point.text, point.confidential) for point in points]


def test_a_confidential_point_that_is_rubbed_out_leaves_its_neighbour_open(
    open_desk: Opened,
) -> None:
    desk = _desk(open_desk, OPEN, SECRET)
    desk.caret(2, 0, until=(2, -1))
    desk.press(K.Key_Delete)
    desk.press(K.Key_Backspace)
    assert _written(desk) == [("Terbuka saja", False)]
    desk = _desk(open_desk, OPEN, SECRET)
    desk.caret(1, -1, until=(2, -1))
    desk.press(K.Key_Delete)
    assert _written(desk) == [("Terbuka saja", False)]


def test_the_end_of_a_confidential_list_that_is_left_over_stays_confidential(
    open_desk: Opened,
) -> None:
    desk = _desk(open_desk, OPEN, EditorPoint("p2", "QQ:\n\n1. QQ\n2. Q", confidential=True))
    desk.caret(1, 5, until=(3, -1))
    desk.press(K.Key_Delete)
    assert _written(desk) == [("Terbu\n1. Q", True)]


def test_what_parts_from_a_confidential_point_stays_confidential(open_desk: Opened) -> None:
    source = EditorPoint("p1", "QQ:\n\n1. QQ\n2. Q", confidential=True)
    desk = _desk(open_desk, source)
    desk.caret(2, 0)
    desk.press(K.Key_Backtab, SHIFT)
    assert [secret for _, secret in _written(desk)] == [True, True]
    desk = _desk(open_desk, source)
    desk.caret(1)
    desk.press(K.Key_Return)
    assert {secret for _, secret in _written(desk)} == {True}
    desk = _desk(open_desk, SECRET)
    desk.caret(1, 3)
    data = QMimeData()
    data.setText("satu\ndua")
    desk.editor.insertFromMimeData(data)
    assert _written(desk) == [("QQ satu", True), ("duaQQQ", True)]


def test_enter_behind_a_confidential_point_begins_an_open_one(open_desk: Opened) -> None:
    desk = _desk(open_desk, SECRET)
    desk.caret(1)
    desk.press(K.Key_Return)
    desk.type("umum")
    assert _written(desk) == [("QQ QQQ", True), ("umum", False)]


KEYS: list[tuple[Qt.Key, Qt.KeyboardModifier | None]] = [
    (K.Key_Return, None), (K.Key_Backspace, None), (K.Key_Backspace, CTRL), (K.Key_Delete, None),
    (K.Key_Delete, CTRL), (K.Key_Tab, None), (K.Key_Backtab, SHIFT), (K.Key_7, CTRL | SHIFT),
    (K.Key_8, CTRL | SHIFT), (K.Key_K, CTRL | SHIFT), (K.Key_T, CTRL | SHIFT), (K.Key_Home, None),
    (K.Key_End, None), (K.Key_Z, CTRL), (K.Key_Y, CTRL), (K.Key_Return, SHIFT),
]  # fmt: skip


def _anything(desk: Desk, chance: random.Random) -> None:
    kind = chance.random()
    if kind < 0.3:
        cursor, most = desk.editor.textCursor(), desk.editor.document().characterCount() - 1
        cursor.setPosition(chance.randint(0, most))
        if chance.random() < 0.3:
            reach = cursor.position() + chance.randint(-12, 12)
            cursor.setPosition(max(0, min(most, reach)), QTextCursor.MoveMode.KeepAnchor)
        desk.editor.setTextCursor(cursor)
    elif kind < 0.45:
        desk.type(chance.choice(["kata ", "1. ", "/k ", "/p "]))
    elif kind < 0.52:
        data = QMimeData()
        data.setText(chance.choice(["satu", "satu\ndua", "1. a\n2. b", "teks\n\n- x"]))
        desk.editor.insertFromMimeData(data)
    elif kind < 0.56:
        desk.editor.move_point(chance.choice([-1, 1]))
    else:
        desk.press(*chance.choice(KEYS))


@pytest.mark.qt_log_ignore("QTextCursor::setPosition: Position .* out of range", extend=True)
@pytest.mark.parametrize("seed", range(8))
def test_no_confidential_word_stands_in_an_open_point_whatever_was_pressed(
    open_desk: Opened, seed: int
) -> None:
    chance = random.Random(seed)
    secret = EditorPoint("p3", "QQQ:\n\n1. QQQ\n2. QQ\n3. Q", confidential=True)
    desk = _desk(open_desk, OPEN, SECRET, EditorPoint("p4", "umum"), secret)
    for _ in range(120):
        _anything(desk, chance)
        for points in desk.standing().values():
            assert not [text for text, *_, hidden in points if "Q" in text and hidden == "False"]
    desk.in_step()


def test_a_point_hidden_and_removed_between_two_saves_is_hidden_first(
    open_desk: Opened,
) -> None:
    desk = _desk(open_desk, OPEN, EditorPoint("p2", "Rahasia", kind="decision"))
    desk.caret(2)
    desk.editor.set_confidential(True)
    desk.caret(2, 0, until=(2, -1))
    desk.press(K.Key_Delete)
    told = desk.write()
    assert [type(one).__name__ for one in told] == ["PointEdited", "PointRemoved"]
    assert [point.text for point in desk.book.rows["a"]] == ["Terbuka saja"]


def test_hiding_a_point_is_written_at_once(open_desk: Opened, qtbot: QtBot) -> None:
    desk = _desk(open_desk, OPEN)
    desk.caret(1)
    with qtbot.waitSignal(desk.editor.edited, timeout=300):  # autosave comes after 800 ms
        desk.editor.set_confidential(True)


@pytest.mark.parametrize("into_a_list", [False, True])
def test_a_part_of_a_confidential_line_stays_confidential_when_pasted(
    open_desk: Opened, *, into_a_list: bool
) -> None:
    listed = EditorPoint("p1", "Terbuka\n\n1. entri")
    desk = _desk(open_desk, listed if into_a_list else OPEN, SECRET)
    last = 3 if into_a_list else 2
    desk.caret(last, 1, until=(last, 4))
    desk.press(K.Key_C, CTRL)
    desk.caret(2 if into_a_list else 1)
    desk.press(K.Key_V, CTRL)
    assert [secret for _, secret in _written(desk)] == [True, True]
    desk.caret(last)
    desk.press(K.Key_Return)
    desk.press(K.Key_V, CTRL)
    assert _written(desk)[-1] == ("Q Q", True)
    desk.in_step()
