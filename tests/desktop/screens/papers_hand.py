"""A window at a meeting with Naskah rapat over it, worked by keys; and the meetings it shows."""

from __future__ import annotations

import datetime as dt
import io
import json
from typing import TYPE_CHECKING, Any

import pypdf
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from jakber_desktop.desktop.screens.papers.paper_dialog import PaperDialog
from jakber_desktop.operations.exchange import import_meeting_files
from jakber_desktop.operations.meeting_records import resolve_meeting
from jakber_desktop.operations.workspaces import create_workspace

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from jakber_desktop.desktop.shell.main_window import MainWindow

Key = Qt.Key
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
NONE = Qt.KeyboardModifier.NoModifier
TODAY = dt.date(2018, 4, 5)

OPEN = {
    "format": "jakber.meeting/1",
    "meeting": {
        "title": "Rapat Contoh Naskah", "date": "2018-03-20", "status": "held",
        "opened_at": "09:00", "closed_at": "11:00",
    },
    "offices": [
        {"code": "BIRO", "name": "Biro Contoh"},
        {"code": "DINAS", "name": "Dinas Contoh"},
        {"code": "BADAN", "name": "Badan Contoh"},
    ],
    "agenda": [{"title": "Pembahasan contoh"}],
    "attendance": [
        {"office": "BIRO", "position": "Kepala", "status": "present", "role": "chair"},
        {"office": "DINAS", "position": "Kepala", "status": "present"},
    ],
    "decisions": [
        {"text": "Keputusan pertama", "agenda_item": 1},
        {"text": "Keputusan kedua", "agenda_item": 1},
    ],
    "action_items": [
        {"text": "Tugas dinas", "responsible_office": "DINAS", "due_date": "2018-04-30"},
        {"text": "Tugas badan", "responsible_office": "BADAN", "due_date": "2018-04-30"},
    ],
}  # fmt: skip
CLOSED = {
    "format": "jakber.meeting/1",
    "meeting": {
        "title": "Rapat Tertutup", "date": "2018-03-21", "classification": "restricted",
    },
}  # fmt: skip


def make_papers_file(folder: Path) -> Path:
    """An open meeting with decisions and tasks of two offices, and a closed one without any."""
    files = []
    for nth, record in enumerate((OPEN, CLOSED)):
        files.append(folder / f"{nth}.json")
        files[-1].write_text(json.dumps(record), encoding="utf-8")
    workspace = create_workspace(folder / "naskah.jakber", user="Nama Contoh")
    import_meeting_files(workspace, files)
    workspace.close()
    return folder / "naskah.jakber"


class Hand:
    """The window at a meeting, and Naskah rapat over it."""

    def __init__(
        self, window: MainWindow, qtbot: QtBot, tasks: Any, dialogs: Any, folder: Path
    ) -> None:
        self.window, self.qtbot, self.tasks = window, qtbot, tasks
        self.dialogs, self.folder = dialogs, folder

    @property
    def dialog(self) -> Any:
        return next(d for d in self.window.findChildren(PaperDialog) if d.isVisible())

    def open(self, stage: str = "minutes", meeting: str = "2018-03-20") -> None:
        workspace = self.window.services.session.workspace
        self.window.show_stage(resolve_meeting(workspace, meeting), stage)
        self.settle()
        self.press(Key.Key_D, CTRL | SHIFT)

    def press(self, key: Key, modifier: Qt.KeyboardModifier = NONE) -> None:
        found = [d for d in self.window.findChildren(PaperDialog) if d.isVisible()]
        QTest.keyClick(found[0] if found else self.window, key, modifier)
        self.settle()

    def close(self) -> None:
        """Esc; the window has the keys again."""
        self.press(Key.Key_Escape)
        self.window.activateWindow()  # nobody manages windows here
        self.qtbot.waitUntil(self.window.isActiveWindow)

    def settle(self) -> None:
        self.qtbot.waitUntil(lambda: not self.tasks.busy, timeout=60_000)

    def walk_to(self, kind: str) -> None:
        rows = self.dialog.form.papersList
        order = [line.id for line in rows.rows.rows() if not line.heading]
        steps = order.index(kind) - order.index(self.dialog.model.chosen)
        for _ in range(abs(steps)):
            QTest.keyClick(rows, Key.Key_Down if steps > 0 else Key.Key_Up)
        self.settle()

    def pick(self, field: str, steps: int) -> None:
        """Walk down in a field of choices and leave it with Enter."""
        box = self.dialog.form.options.fields[field].box
        box.setFocus()
        for _ in range(steps):
            QTest.keyClick(box, Key.Key_Down)
        QTest.keyClick(box, Key.Key_Return)
        self.settle()

    def states(self) -> dict[str, str]:
        rows = self.dialog.form.papersList.rows.rows()
        return {line.id: line.state for line in rows if not line.heading}

    def number(self) -> tuple[str, str, str]:
        words: tuple[str, str, str] = self.dialog.form.options.form.numberState.words()
        return words

    def trouble(self) -> tuple[str, str]:
        form = self.dialog.form
        assert form.previewStack.currentWidget() is form.troubleState
        words: tuple[str, str] = form.troubleState.words()
        return words

    def saved(self, key: Key = Key.Key_E, name: str = "naskah.pdf") -> bytes:
        self.dialogs.target = self.folder / name
        self.press(key, CTRL)
        return (self.folder / name).read_bytes()

    def told(self) -> list[str]:
        return [strip.title for strip in self.dialog.form.messageBar.messages()]


def text_of(pdf: bytes) -> str:
    pages = pypdf.PdfReader(io.BytesIO(pdf)).pages
    return " ".join(" ".join(page.extract_text() for page in pages).split())
