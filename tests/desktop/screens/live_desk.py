"""The window at Pembahasan on a real file, and hands that only use keys."""

from __future__ import annotations

import datetime as dt
import json
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from jakber_desktop.model.rows import MeetingFilter
from jakber_desktop.operations.discussion.rows import discussion
from jakber_desktop.operations.exchange import import_meeting_files
from jakber_desktop.operations.workspaces import check_workspace, create_workspace
from tests.identities import forget_identity

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from jakber_desktop.desktop.screens.discussion.discussion_screen import DiscussionScreen
    from jakber_desktop.desktop.shell.main_window import MainWindow
    from jakber_desktop.model.rows.discussion import Discussion, PointRow

Key = Qt.Key
Shift, Control = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
Alt = Qt.KeyboardModifier.AltModifier
NONE = Qt.KeyboardModifier.NoModifier
_MADE: dict[str, bytes] = {}
"""Databases as they were when they were made, by what stands in them."""
TITLES = ("Penjelasan program", "Laporan kemajuan", "Tanggapan")


def meeting_file(folder: Path, titles: tuple[str, ...] = TITLES, **more: Any) -> Path:
    """A workspace with one meeting on 4 April 2018 and this agenda; three offices invited."""
    record = {
        "format": "jakber.meeting/1",
        "meeting": {
            "title": "Rapat contoh",
            "date": "2018-04-04",
            "invited_start": "09:00",
            "invited_end": "11:00",
        },
        "offices": [
            {"code": code, "name": f"Kantor {code}", "short_name": code.title(), "precedence": n}
            for n, code in enumerate(("BAPPEDA", "TGUPP", "JAKBER"))
        ],
        "invitation": {
            "recipients": [
                {"office": "BAPPEDA", "addressee": "Kepala Bappeda"},
                {"office": "TGUPP", "addressee": "Ketua TGUPP"},
            ]
        },
        "agenda": [{"title": title, "planned_minutes": 30} for title in titles],
    } | more
    return workspace_of(record, folder)


def workspace_of(record: dict[str, Any], folder: Path) -> Path:
    """A workspace with the meeting of this record; the same record is taken in once a run."""
    text, path = json.dumps(record), folder / "rapat.jakber"
    if text not in _MADE:
        source = folder / "rapat.json"
        source.write_text(text, encoding="utf-8")
        workspace = create_workspace(path, user="Nama Contoh")
        import_meeting_files(workspace, [source])
        workspace.close()
        _MADE[text] = forget_identity(path).read_bytes()
    path.write_bytes(_MADE[text])
    return path


class LiveDesk:
    """One window at Pembahasan; the clock is the test's own."""

    def __init__(
        self,
        window: MainWindow,
        qtbot: QtBot,
        clock: dt.datetime = dt.datetime(2018, 4, 4, 9, 2),
    ) -> None:
        self.window, self.qtbot = window, qtbot
        session = window.services.session
        assert session.listing is not None
        self.session = session
        self.meeting = session.listing.page(MeetingFilter())[0].id
        window.show_stage(self.meeting, "discussion")
        self.page: Any = window.navigator.page()
        self.clock = clock
        self.page.times._now = self.now
        self.screen: DiscussionScreen = self.page._stages["discussion"]
        self.screen.view_model.clock.now = self.now
        self.idle()

    def now(self) -> dt.datetime:
        return self.clock

    def idle(self) -> None:
        self.qtbot.waitUntil(lambda: not self.window.services.tasks.busy, timeout=60_000)

    # --- hands ---

    def focus(self) -> QWidget:
        found = QApplication.focusWidget()
        assert found is not None
        return found

    def key(self, key: Qt.Key, held: Qt.KeyboardModifier = NONE, times: int = 1) -> None:
        for _ in range(times):
            QTest.keyClick(QApplication.focusWidget() or self.window, key, held)

    def type(self, text: str) -> None:
        for sign in text:
            if sign.isascii():
                QTest.keyClicks(self.focus(), sign)
            else:
                event = QKeyEvent(QEvent.Type.KeyPress, 0, NONE, sign)
                QApplication.sendEvent(self.focus(), event)

    def open_line(self) -> None:
        """A new point in the notes at the end of the item of now."""
        self.screen.editor.setFocus()
        self.key(Key.Key_End, Control)

    def save(self) -> None:
        """Ctrl+S: write what was typed at once."""
        self.key(Key.Key_S, Control)

    # --- eyes ---

    def found(self) -> Discussion:
        """What is in the database."""
        return discussion(self.session.workspace, self.meeting)

    def points(self, item: int = 0) -> tuple[PointRow, ...]:
        return self.found().items[item].points

    def texts(self, item: int = 0) -> list[str]:
        return [point.text for point in self.points(item)]

    def messages(self) -> list[str]:
        """The titles of the messages shown."""
        return [strip.title for strip in self.window.form.messageBar.messages()]

    def sound(self) -> None:
        """The file has no problems."""
        assert check_workspace(self.session.workspace) == ()
