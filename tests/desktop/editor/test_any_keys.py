"""Whatever keys come in whatever order: the written points are the shown ones, undo goes back."""

from __future__ import annotations

import random
from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QTextCursor

if TYPE_CHECKING:
    from tests.desktop.editor.conftest import Desk

K = Qt.Key
ALT = Qt.KeyboardModifier.AltModifier
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
KEYS: list[tuple[Qt.Key, Qt.KeyboardModifier | None]] = [
    (K.Key_Return, None), (K.Key_Return, None), (K.Key_Return, SHIFT), (K.Key_Backspace, None),
    (K.Key_Backspace, None), (K.Key_Backspace, CTRL), (K.Key_Delete, None), (K.Key_Delete, CTRL),
    (K.Key_Tab, None), (K.Key_Tab, None), (K.Key_Backtab, SHIFT), (K.Key_7, CTRL | SHIFT),
    (K.Key_8, CTRL | SHIFT), (K.Key_K, CTRL | SHIFT), (K.Key_T, CTRL | SHIFT), (K.Key_B, CTRL),
    (K.Key_I, CTRL), (K.Key_X, CTRL), (K.Key_Down, ALT), (K.Key_Up, ALT), (K.Key_Home, None),
    (K.Key_End, None), (K.Key_Up, None), (K.Key_Down, None), (K.Key_Left, None),
    (K.Key_Z, CTRL), (K.Key_Z, CTRL | SHIFT), (K.Key_Escape, None), (K.Key_Insert, None),
    (K.Key_Delete, SHIFT), (K.Key_K, CTRL), (K.Key_U, CTRL), (K.Key_D, CTRL),
]  # fmt: skip
TEXTS = ["kata ", "1. ", "- ", "/k ", "/a ", "/p ", "@tg", "@", "*", "_", "😀", "2018. ", "\\"]
PASTED = ["satu", "satu\ndua", "1. a\n2. b\n   - c", "teks\n\n- x"]
HTML = "<p>satu <b>dua</b></p><ol><li>a<li>b<ul><li>c</ul></ol><p>tiga</p>"


def _somewhere(desk: Desk, chance: random.Random) -> None:
    cursor = desk.editor.textCursor()
    most = desk.editor.document().characterCount() - 1
    cursor.setPosition(chance.randint(0, most))
    if chance.random() < 0.4:
        reach = chance.choice([5, 30, most])
        target = max(0, min(most, cursor.position() + chance.randint(-reach, reach)))
        cursor.setPosition(target, QTextCursor.MoveMode.KeepAnchor)
    desk.editor.setTextCursor(cursor)


def _paste(desk: Desk, chance: random.Random) -> None:
    data = QMimeData()
    if chance.random() < 0.3:
        data.setHtml(HTML)
    elif chance.random() < 0.4 and desk.editor.textCursor().hasSelection():
        data = desk.editor.createMimeDataFromSelection()
    else:
        data.setText(chance.choice(PASTED))
    desk.editor.insertFromMimeData(data)


def _something(desk: Desk, chance: random.Random) -> None:
    kind = chance.random()
    if kind < 0.25:
        _somewhere(desk, chance)
    elif kind < 0.45:
        desk.type(chance.choice(TEXTS))
    elif kind < 0.52:
        _paste(desk, chance)
    elif kind < 0.56:
        desk.editor.move_point(chance.choice([-1, 1]))
    else:
        desk.press(*chance.choice(KEYS))


def _go_back(desk: Desk) -> None:
    desk.press(K.Key_Escape)
    while desk.editor.document().isUndoAvailable():
        desk.editor.undo()


@pytest.mark.qt_log_ignore("QTextCursor::setPosition: Position .* out of range", extend=True)
@pytest.mark.parametrize("seed", range(12))
def test_the_book_holds_what_is_shown_whatever_was_pressed(
    open_desk: Callable[..., Desk], seed: int
) -> None:
    chance = random.Random(seed)
    desk = open_desk()
    start = desk.standing()
    # (the warning left out is Qt's own: its redo remembers a caret behind the end)
    for _ in range(120):
        _something(desk, chance)
        desk.in_step()
        if chance.random() < 0.15:
            desk.write()
            assert desk.booked() == desk.standing()
    desk.write()
    assert desk.booked() == desk.standing()
    end = desk.lines()
    _go_back(desk)
    desk.in_step()
    assert desk.standing() == start
    desk.write()
    assert desk.booked() == start
    while desk.editor.document().isRedoAvailable():
        desk.editor.redo()
    desk.in_step()
    assert desk.lines() == end
    desk.write()
    assert desk.booked() == desk.standing()


@pytest.mark.parametrize("seed", range(6))
def test_what_was_written_is_shown_again_as_it_was(
    open_desk: Callable[..., Desk], seed: int
) -> None:
    chance = random.Random(100 + seed)
    desk = open_desk()
    for _ in range(80):
        _something(desk, chance)
    desk.press(K.Key_Escape)
    desk.write()
    again = open_desk(desk.book.items)
    assert again.standing() == desk.standing()
