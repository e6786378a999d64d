"""A window over sharing made by hand, at the page Sinkronisasi; moments in Jakarta's time."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from jakber_desktop.desktop.viewmodels.sharing import work as sync_work
from tests.desktop.sharing.fake_sharing import FakeSharing

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from jakber_desktop.desktop.screens.sharing.sharing_screen import SharingScreen
    from jakber_desktop.desktop.shell.main_window import MainWindow

CTRL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


class Desk:
    """A window at Sinkronisasi, and short words for what a person does there."""

    def __init__(self, window: MainWindow, qtbot: QtBot, tasks: Any) -> None:
        self.window, self.qtbot, self.tasks = window, qtbot, tasks
        self.press(Qt.Key.Key_6, CTRL)
        self.settle()

    @property
    def page(self) -> SharingScreen:
        page: Any = self.window.navigator.page()
        return page

    @property
    def pane(self) -> Any:
        return self.page.form.reviewPane

    def press(self, key: Qt.Key, held: Any = Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key where the keys are."""
        self.qtbot.keyClick(QApplication.focusWidget() or self.window, key, held)

    def type(self, words: str) -> None:
        """Type where the keys are."""
        self.qtbot.keyClicks(QApplication.focusWidget(), words)

    def settle(self) -> None:
        """Wait until everything asked for was read and shown."""
        for _ in range(4):
            self.qtbot.waitUntil(lambda: not self.tasks.busy, timeout=60_000)
            QApplication.processEvents()
        if QApplication.activeModalWidget() is None and not self.window.isActiveWindow():
            self.window.activateWindow()  # without a window manager nobody does
            self.qtbot.waitUntil(self.window.isActiveWindow)

    def field(self, place: int) -> Any:
        """A conflict shown."""
        return self.pane.fields()[place]

    def chosen(self, place: int) -> list[int]:
        """Which cards of a conflict are taken."""
        return [n for n, card in enumerate(self.field(place).cards) if card.isChecked()]

    def told(self) -> list[tuple[str, str, str]]:
        """The messages of the window, the newest first."""
        strips = self.window.form.messageBar.messages()
        return [(strip.kind, strip.title, strip.text) for strip in strips]

    def dialog(self) -> Any:
        """The dialog shown."""
        return next(
            one for one in QApplication.topLevelWidgets() if one.isVisible() and one.isModal()
        )

    def shown_words(self, widget: QWidget) -> str:
        """Every visible sentence of a part of the page."""
        return " | ".join(
            str(one.text())
            for one in widget.findChildren(QWidget)
            if one.isVisible() and hasattr(one, "text") and callable(one.text) and one.text()
        )


@pytest.fixture
def open_desk(
    open_window: Callable[..., MainWindow],
    sample_copy: Path,
    qtbot: QtBot,
    tasks: Any,
    monkeypatch: pytest.MonkeyPatch,
) -> Callable[..., Desk]:
    """Open a Desk over a FakeSharing."""

    def make(fake: FakeSharing, **options: Any) -> Desk:
        monkeypatch.setattr(sync_work, "sharing_source", fake)
        return Desk(open_window(sample_copy, today=dt.date(2018, 4, 5), **options), qtbot, tasks)

    return make
