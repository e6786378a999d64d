"""F11: the projector beside the window, following the discussion on a real workspace."""

from __future__ import annotations

import datetime as dt
import json
import os
import subprocess
import sys
import textwrap
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QTextEdit, QToolBar

from jakber_desktop.desktop.screens.discussion.projecting import Projecting
from jakber_desktop.desktop.screens.discussion.projector import Projector
from jakber_desktop.model.rows.discussion import PointAdded
from jakber_desktop.operations.agenda.deeds import edit_item
from jakber_desktop.operations.discussion.rows import discussion
from jakber_desktop.operations.discussion.typing_minutes import save_typing

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QMainWindow
    from pytestqt.qtbot import QtBot

    from jakber_desktop.desktop.services import Services


class Stage:
    """A live screen with an editor and the controller of its projector."""

    def __init__(
        self, window: QMainWindow, services: Services, meeting_id: str, qtbot: QtBot
    ) -> None:
        session = services.session
        session.open_fully()
        qtbot.waitUntil(lambda: session.is_ready, timeout=10_000)
        self.services, self.session, self.meeting, self.window = (
            services, session, meeting_id, window,
        )  # fmt: skip
        self.editor = QTextEdit()
        window.setCentralWidget(self.editor)
        self.projecting = Projecting(services, self.editor)
        window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        self.editor.setFocus()
        services.actions.update_facts(place="workspace.discussion", ready=True, writable=True)
        self.items = discussion(session.workspace, meeting_id).items
        self.at(2)

    def at(self, place: int) -> None:
        """The caret came to an item."""
        self.projecting.show_item(self.meeting, self.items[place].id)

    def action(self) -> QAction:
        return self.services.actions["projector"]

    def projector(self) -> Projector:
        assert self.projecting.projector is not None
        return self.projecting.projector

    def texts(self) -> list[str]:
        return [block.text for block in self.projector().view.slide.blocks]


@pytest.fixture
def stage(window: QMainWindow, services: Services, meeting_id: str, qtbot: QtBot) -> Any:
    made = Stage(window, services, meeting_id, qtbot)
    yield made
    made.projecting.close()


def test_f11_opens_and_closes_without_taking_the_keys(stage: Stage) -> None:
    QTest.keyClick(stage.editor, Qt.Key.Key_F11)
    assert stage.projecting.is_open
    assert not stage.projector().isFullScreen()
    QTest.keyClicks(stage.editor, "terus menulis")
    assert stage.editor.toPlainText() == "terus menulis"
    QTest.keyClick(stage.editor, Qt.Key.Key_F11)
    assert not stage.projecting.is_open


@pytest.mark.parametrize("key", [Qt.Key.Key_F11, Qt.Key.Key_Escape])
def test_its_own_keys_close_it(stage: Stage, key: Qt.Key, qtbot: QtBot) -> None:
    stage.action().trigger()
    with qtbot.waitSignal(stage.projecting.changed, timeout=10_000):
        QTest.keyClick(stage.projector(), key)
    assert not stage.projecting.is_open


def test_esc_in_the_window_closes_the_small_projector_and_only_that(stage: Stage) -> None:
    stage.action().trigger()
    QTest.keyClick(stage.editor, Qt.Key.Key_Escape)
    assert not stage.projecting.is_open
    assert stage.window.isVisible()
    stage.action().trigger()
    assert stage.projecting.is_open
    QTest.keyClick(stage.editor, Qt.Key.Key_Escape)
    assert not stage.projecting.is_open


def test_it_shows_the_item_of_the_caret(stage: Stage) -> None:
    stage.action().trigger()
    assert stage.projector().view.slide.title == "Tanggapan TGUPP"
    stage.at(0)
    assert stage.projector().view.slide.number == "1"


def test_saved_typing_appears_at_once(stage: Stage) -> None:
    stage.action().trigger()
    save_typing(
        stage.session.workspace,
        [PointAdded(temp="a", item=stage.items[2].id, text="Baru saja diketik")],
    )
    stage.session.look_for_changes()
    assert "Baru saja diketik" in stage.texts()
    assert "Baru saja diketik" in stage.projector().view.shown_blocks()


def test_a_confidential_item_pauses_the_picture(stage: Stage) -> None:
    stage.action().trigger()
    edit_item(stage.session.workspace, stage.items[1].id, confidential=True)
    stage.session.look_for_changes()
    assert [item.number for item in stage.projector().view.slide.items] == ["1", "3"]
    stage.at(1)
    assert stage.projector().view.slide.standby
    stage.at(2)
    assert not stage.projector().view.slide.standby


def test_it_has_nothing_to_press_and_no_bars(stage: Stage) -> None:
    stage.action().trigger()
    for kind in (QAbstractButton, QToolBar, QTextEdit):
        assert not stage.projector().findChildren(kind)
    told: Any = stage.services.messages
    assert told.told == []
    assert [one for one in QApplication.topLevelWidgets() if one.isModal()] == []


def test_trouble_is_told_beside_the_keys_never_on_the_projector(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    stage.action().trigger()

    def broken(*_args: Any) -> None:
        raise OSError("disk")

    monkeypatch.setattr("jakber_desktop.operations.discussion.projection.slide", broken)
    stage.at(0)
    assert stage.projector().view.slide.standby
    told: Any = stage.services.messages
    assert [kind for kind, *_ in told.told] == ["error"]


def test_a_closed_projector_reads_nothing(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    stage.action().trigger()
    stage.projecting.close()
    asked: list[Any] = []
    slide = "jakber_desktop.operations.discussion.projection.slide"
    monkeypatch.setattr(slide, lambda *a: asked.append(a))
    stage.at(0)
    stage.session.changed.emit()
    assert asked == []


def test_it_closes_with_the_window_of_the_secretary(stage: Stage) -> None:
    stage.action().trigger()
    stage.window.close()
    assert not stage.projecting.is_open


def test_the_clock_goes_on(stage: Stage, qtbot: QtBot) -> None:
    stage.action().trigger()
    projector = stage.projector()
    projector._now = lambda: dt.datetime(2018, 4, 4, 10, 18)
    projector._clock.setInterval(1)
    qtbot.waitUntil(lambda: projector.view._clock == "10.18")


def test_the_action_is_off_elsewhere(stage: Stage) -> None:
    stage.services.actions.update_facts(place="workspace.minutes")
    assert not stage.action().isEnabled()


TWO_SCREENS = """
import sys
from types import SimpleNamespace
from PySide6.QtCore import QObject, Signal, Qt
from PySide6.QtWidgets import QApplication, QWidget
app = QApplication([])
from jakber_desktop.desktop.screens.discussion.projector import Projector

class Session(QObject):
    changed, ready, is_ready = Signal(), Signal(), False

services = SimpleNamespace(
    session=Session(), messages=SimpleNamespace(error=print)
)
window = QWidget()
window.show()
projector = Projector(services)
projector.start(window)
app.processEvents()
here, there = app.screens()
fits = projector.geometry() == there.geometry()
print(projector.isFullScreen(), projector.screen() is there, fits)
print(projector.cursor().shape() is Qt.CursorShape.BlankCursor, window.screen() is here)
"""


def test_it_fills_the_second_display(tmp_path: Path) -> None:
    screens = [
        {"name": name, "x": x, "y": 0, "width": width, "height": 768, "logicalDpi": 96,
         "logicalBaseDpi": 96, "dpr": 1}
        for name, x, width in (("laptop", 0, 1366), ("ruang", 1366, 1280))
    ]  # fmt: skip
    config = tmp_path / "screens.json"
    config.write_text(json.dumps({"screens": screens}))
    platform = f"offscreen:configfile={config}"
    done = subprocess.run(
        [sys.executable, "-c", textwrap.dedent(TWO_SCREENS)],
        env={**os.environ, "QT_QPA_PLATFORM": platform},
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    assert done.stdout.split() == ["True"] * 5, done.stderr
