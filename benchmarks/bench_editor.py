"""Keystroke to paint in the notes editor against a bare QPlainTextEdit (U4).

200 letters are typed in the middle of 5 kB, of 50 kB, and of a meeting of 40 items and 400 points;
the figure of a run is its 95th percentile. Everything the editor does on a key is on: its
list of points in step, headings, chips and boxes painted, the autosave clock.
"""

from __future__ import annotations

import gc
import os
import random
import sys
import time

if not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")) and sys.platform == "linux":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from harness import SEED, Sample, gate, interleaved, options, report
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QTextEdit
from words import Words

from jakber_desktop.desktop.editor.editor import NotesEditor
from jakber_desktop.desktop.editor.points import EditorItem, EditorPoint
from jakber_desktop.desktop.theme.theme import theme

KEYS = 200
TARGET = 1.6
_LISTS = "\n\n1. {}\n2. {}\n3. {}"
_KINDS = ("statement",) * 8 + ("directive", "decision")
_OFFICES = ("KDH-KLN", "TRLH", "BAPPEDA", "TGUPP", "100RC", "JAKBER")


class Painted(QObject):
    """Counts the paint events of a viewport."""

    def __init__(self, edit: QPlainTextEdit | QTextEdit) -> None:
        super().__init__(edit)
        self.count = 0
        edit.viewport().installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        self.count += event.type() == QEvent.Type.Paint
        return False


def meeting(points: int, items: int, size: int | None = None) -> list[EditorItem]:
    """Items with points, a third of them lists; `size` characters in all when given."""
    source = random.Random(SEED)
    words = Words(source)
    made: list[list[EditorPoint]] = [[] for _ in range(items)]
    total = 0
    for nth in range(points):
        text = words.sentence()
        if nth % 3 == 0:
            text += _LISTS.format(*(words.some(6) for _ in range(3)))
        if size is not None and total > size:
            break
        total += len(text)
        office = source.choice(_OFFICES)
        made[nth * items // points].append(
            EditorPoint(f"p{nth}", text, source.choice(_KINDS), speaker_office=office)
        )
    return [
        EditorItem(f"i{nth}", str(nth + 1), words.some(4), tuple(one))
        for nth, one in enumerate(made)
    ]


def typed_in(edit: QPlainTextEdit | QTextEdit, seed: int = 7) -> Sample:
    """Type letters in the middle of the text; wall is the 95th percentile of a key."""
    app = QApplication.instance()
    assert app is not None
    painted = edit.findChild(Painted) or Painted(edit)
    letters = random.Random(seed).choices("abcdefghijklmnopqrstuvwxyz     ", k=KEYS)
    cursor = edit.textCursor()
    block = edit.document().findBlockByNumber(edit.document().blockCount() // 2)
    while len(block.text()) < 80:
        block = block.next()
    cursor.setPosition(block.position() + block.length() // 2)
    edit.setTextCursor(cursor)
    edit.ensureCursorVisible()
    app.processEvents()
    gc.collect()
    times: list[float] = []
    cpu = time.process_time()
    for letter in letters:
        before, started = painted.count, time.perf_counter()
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter)
            QApplication.sendEvent(edit, event)
        while painted.count == before:
            app.processEvents()
        times.append(time.perf_counter() - started)
    cpu = (time.process_time() - cpu) / KEYS
    times.sort()
    sample = Sample(times[KEYS * 95 // 100], cpu, extra={"p50": times[KEYS // 2]})
    while edit.document().isUndoAvailable():
        edit.undo()
    return sample


def pair(items: list[EditorItem]) -> tuple[QPlainTextEdit, NotesEditor]:
    """The same text in a bare editor and in ours, side by side."""
    ours, bare = NotesEditor(), QPlainTextEdit()
    ours.load(items)
    bare.setFont(theme().font("editor"))
    bare.setPlainText(ours.toPlainText())
    for nth, edit in enumerate((bare, ours)):
        edit.resize(709, 468)
        edit.move(nth * 715, 0)
        edit.show()
    return bare, ours


def main() -> int:
    chosen = options(__doc__)
    app = QApplication.instance() or QApplication(sys.argv[:1])
    gc.disable()  # as the program does: desktop/garbage.py collects when no key is pressed
    texts = {
        "U4": ("50 kB", meeting(2_000, 20, 50_000)),
        "U4-5k": ("5 kB", meeting(400, 4, 5_000)),
        "U4-m": ("400 points", meeting(400, 40)),
    }
    series, gates = {}, []
    for id_, (name, items) in texts.items():
        bare, ours = pair(items)
        app.processEvents()
        limit, measured = f"bare QPlainTextEdit {name}", f"notes editor {name}"
        both = {limit: lambda b=bare: typed_in(b), measured: lambda o=ours: typed_in(o)}
        found = interleaved(both, chosen.runs)
        series |= found
        gates.append(gate(id_, found, measured, limit, TARGET))
        for edit in (bare, ours):
            edit.close()
    return report(gates, series)


if __name__ == "__main__":
    sys.exit(main())
