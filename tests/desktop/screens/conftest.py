"""A screen on its own: real session and actions, recorded messages, scripted answers."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtWidgets import QMainWindow

from jakber_desktop.desktop.action_set import ActionSet
from jakber_desktop.desktop.services import Services
from jakber_desktop.desktop.settings import Settings
from jakber_desktop.desktop.viewmodels.session.session import Session
from jakber_desktop.model.rows import MeetingFilter

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from jakber_desktop.desktop.tasks import Tasks


class RecordedMessages:
    """The message bar, written down: (kind, title or error, text), and the buttons offered."""

    def __init__(self) -> None:
        self.told: list[tuple[str, Any, str]] = []
        self.buttons: list[tuple[str, Callable[[], object]]] = []

    def _say(self, kind: str, title: str, text: str, *buttons: Any) -> None:
        self.told.append((kind, title, text))
        self.buttons += buttons

    def info(self, title: str, text: str = "", *buttons: Any) -> None:
        self._say("info", title, text, *buttons)

    def success(self, title: str, text: str = "", *buttons: Any) -> None:
        self._say("success", title, text, *buttons)

    def done(self, title: str, undo: Callable[[], object]) -> None:
        self._say("done", title, "", ("Urungkan", undo))

    def warning(self, title: str, text: str = "", *buttons: Any) -> None:
        self._say("warning", title, text, *buttons)

    def error(self, error: BaseException, again: Callable[[], object] | None = None) -> None:
        self.told.append(("error", error, ""))
        if again is not None:
            self.buttons.append(("Coba lagi", again))


@pytest.fixture
def session(tasks: Tasks, sample_copy: Path) -> Iterator[Session]:
    """The sample database with its list open, not yet in full (call `open_fully`)."""
    made = Session(sample_copy, tasks, dt.date(2018, 4, 5))
    assert made.open_list(), made.error
    yield made
    tasks.close()
    made.close()


@pytest.fixture
def meeting_id(session: Session) -> str:
    """The sample meeting."""
    assert session.listing is not None
    return session.listing.page(MeetingFilter())[0].id


@pytest.fixture
def window(qtbot: QtBot) -> QMainWindow:
    """An empty window of the design size, to put a screen into."""
    made = QMainWindow()
    qtbot.addWidget(made)
    made.resize(1310, 660)
    return made


@pytest.fixture
def services(window: QMainWindow, tasks: Tasks, session: Session, dialogs: Any) -> Services:
    """What a screen is given, with recorded messages and scripted answers."""
    actions = ActionSet(window)
    window.addActions(actions.all())
    return Services(tasks, actions, RecordedMessages(), dialogs, Settings(), session)
