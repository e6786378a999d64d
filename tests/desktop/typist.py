"""Started by test_crash.py: the real program, and somebody who types into its notes without a rest.

Writes to standard output: "typing", then "W <n> <time>" for each word typed and "S" before and "s"
after each save. Ends only by being killed.
"""

from __future__ import annotations

import sys
import time
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from jakber_desktop.desktop.app import Program
from jakber_desktop.desktop.editor.editor import NotesEditor
from jakber_desktop.desktop.options import Options
from jakber_desktop.desktop.settings import Settings
from jakber_desktop.model.rows import MeetingFilter
from jakber_desktop.operations.discussion import typing_minutes
from jakber_desktop.operations.discussion.rows import discussion

WORDS_A_POINT = 12


def tell(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


class Typist(QObject):
    """Opens the meeting as soon as the program is ready, then types a key every few ms."""

    def __init__(self, program: Program) -> None:
        super().__init__()
        self.program = program
        self.editor: Any = None
        self.word, self.rest = 0, ""
        self.timer = QTimer(self, interval=3)
        self.timer.timeout.connect(self.step)
        self.timer.start()

    def step(self) -> None:
        session = self.program.session
        if session is None or not session.is_ready:
            return
        if self.editor is None:
            self.open(session)
            tell("typing")
        if not self.rest:
            self.rest = f"kata{self.word} "
        if self.word and self.word % WORDS_A_POINT == 0 and self.rest.startswith("kata"):
            QTest.keyClick(self.editor, Qt.Key.Key_Return)
        QTest.keyClick(self.editor, self.rest[0])
        self.rest = self.rest[1:]
        if not self.rest:
            tell(f"W {self.word} {time.monotonic()}")
            self.word += 1

    def open(self, session: Any) -> None:
        window = self.program.window
        meeting = session.listing.page(MeetingFilter())[0].id
        window.show_stage(meeting, "discussion")
        (self.editor,) = window.findChildren(NotesEditor)
        self.editor.go_to_item(discussion(session.workspace, meeting).items[0].id)
        QTest.keyClick(self.editor, Qt.Key.Key_Return)


def main(path: Path) -> int:
    save_typing = typing_minutes.save_typing

    def told(*given: Any) -> Any:
        tell("S")
        ids = save_typing(*given)
        tell("s")
        return ids

    typing_minutes.save_typing = told
    app = QApplication(sys.argv[:1])
    program = Program(app, Options(path, None, None, None, "notula"), Settings())
    program.open(path)
    typist = Typist(program)
    assert typist.timer.isActive()
    return app.exec()


if __name__ == "__main__":
    raise SystemExit(main(Path(sys.argv[1])))
