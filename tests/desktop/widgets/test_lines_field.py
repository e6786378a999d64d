"""A field with one entry a line; keys that belong to the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

from jakber_desktop.desktop.widgets.line_field import LineField
from jakber_desktop.desktop.widgets.lines_field import LinesField
from jakber_desktop.desktop.widgets.text_field import TextField

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def test_enter_makes_the_next_line_and_empty_ones_count_for_nothing(qtbot: QtBot) -> None:
    field = LinesField()
    qtbot.addWidget(field)
    field.start("Satu\nDua")
    qtbot.keyClick(field.area, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Return):
        qtbot.keyClick(field.area, key)
    qtbot.keyClicks(field.area, "  Tiga  empat ")
    with qtbot.waitSignal(field.committed) as told:
        field.commit()
    assert told.args == ["Satu\nDua\nTiga empat"]


@pytest.mark.parametrize("kind", [LineField, TextField])
@pytest.mark.parametrize("key", [Qt.Key.Key_K, Qt.Key.Key_E, Qt.Key.Key_D])
def test_shortcuts_reach_the_window_from_within_a_text(
    qtbot: QtBot, kind: type[LineField] | type[TextField], key: Qt.Key
) -> None:
    field = kind()
    qtbot.addWidget(field)
    event = QKeyEvent(QEvent.Type.ShortcutOverride, key, Qt.KeyboardModifier.ControlModifier)
    field.editor.event(event)
    assert not event.isAccepted()
