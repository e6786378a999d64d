"""Sinkronisasi with everything it can show, in a small window and with large text."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from jakber_desktop.desktop.theme.theme import theme
from tests.desktop.sharing.fake_sharing import REFUSED, FakeSharing, due_conflict, text_conflict
from tests.desktop.test_every_screen import clipped, nameless

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.desktop.sharing.conftest import Desk


@pytest.mark.parametrize(
    ("mode", "scale", "size"),
    [("dark", 1.0, (1093, 534)), ("light", 1.3, (1093, 534)), ("dark", 1.3, (1366, 688))],
)
def test_nothing_is_clipped_and_everything_has_a_name(
    open_desk: Callable[..., Desk], mode: str, scale: float, size: tuple[int, int]
) -> None:
    fake = FakeSharing(text_conflict(), due_conflict())
    fake.outside = REFUSED
    desk = open_desk(fake, size=size)
    theme().set_mode(mode)  # type: ignore[arg-type]
    theme().set_text_scale(scale)
    desk.settle()
    troubles = [*clipped(desk.window), *nameless(desk.window)]
    desk.pane.take_focus()
    desk.press(Qt.Key.Key_F2)
    desk.settle()
    troubles += [*clipped(desk.window), *nameless(desk.window)]
    fake.rows = []
    desk.page.view_model.read()
    desk.settle()
    desk.window.actions_of["passphrase"].trigger()
    desk.settle()
    dialog = desk.dialog()
    troubles += [*clipped(desk.window), *clipped(dialog), *nameless(dialog)]
    dialog.reject()
    assert not troubles, "\n".join(troubles)
    assert QApplication.activeModalWidget() is None
