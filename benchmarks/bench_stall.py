"""Typing while work runs behind the window (U5), and a page of the preview until it is seen (U6).

U5: 200 keys into the notes of 50 kB, painted one by one, while the long lane prints the large
minutes over and over, or checks the file; the figure is the 95th percentile of a key against the
same keys with nothing running. A 5 ms heartbeat tells how long the window stood still.
U6: the first page in the program's preview against the bare pypdfium2 drawing of that page.
"""

from __future__ import annotations

import gc
import os
import sys
import time
from argparse import Namespace
from functools import partial
from pathlib import Path

if not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")) and sys.platform == "linux":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from bench_editor import meeting, typed_in
from gen_db import cached
from gen_minutes import PROFILE, minutes
from harness import Gate, Sample, Series, gate, interleaved, options, report, timed
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication

from jakber_desktop.desktop.editor.editor import NotesEditor
from jakber_desktop.desktop.rasterising import page_sizes, render_page
from jakber_desktop.desktop.tasks import Lane, Tasks
from jakber_desktop.desktop.theme.theme import install
from jakber_desktop.desktop.widgets.preview.page_images import PageImages
from jakber_desktop.desktop.widgets.preview.page_view import PageView
from jakber_desktop.documents.render.pdf import render_pdf
from jakber_desktop.documents.tree import Document
from jakber_desktop.operations.workspaces import quick_check

HEARTBEAT_MS = 5


class Heartbeat(QObject):
    """Beats every 5 ms; remembers how far apart the beats came."""

    def __init__(self) -> None:
        super().__init__()
        self.gaps: list[float] = []
        self._last = time.perf_counter()
        self._timer = QTimer(self)
        self._timer.setInterval(HEARTBEAT_MS)
        self._timer.timeout.connect(self._beat)
        self._timer.start()

    def _beat(self) -> None:
        now = time.perf_counter()
        self.gaps.append(now - self._last)
        self._last = now


class Endless(QObject):
    """Runs one work on the long lane again and again until `stop`."""

    def __init__(self, tasks: Tasks, work: partial[object]) -> None:
        super().__init__()
        self._tasks, self._work = tasks, work
        self.running = True
        self.rounds = 0
        self._go()

    def _go(self) -> None:
        self._tasks.run(self._work, self._again, lane=Lane.LONG)

    def _again(self, _answer: object) -> None:
        self.rounds += 1
        if self.running:
            self._go()

    def stop(self) -> None:
        """Let the work in hand end, and begin no other."""
        self.running = False
        while self._tasks.busy:
            QApplication.processEvents()


def typed_during(edit: NotesEditor, tasks: Tasks, work: partial[object] | None) -> Sample:
    """The 95th percentile of a key while `work` runs; the longest gap of the heartbeat in extra."""
    job = Endless(tasks, work) if work else None
    heart = Heartbeat()
    sample = typed_in(edit)
    gaps = sorted(heart.gaps) or [0.0]
    sample.extra |= {"beat": gaps[len(gaps) * 95 // 100], "longest": gaps[-1]}
    heart.deleteLater()
    if job:
        job.stop()
    return sample


class Seen(QObject):
    """Whether the view painted since it was last asked."""

    def __init__(self, view: PageView) -> None:
        super().__init__(view)
        self.count = 0
        view.viewport().installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        self.count += event.type() == QEvent.Type.Paint
        return False


def first_page(view: PageView, images: PageImages, pdf: bytes, width: int) -> None:
    """Show the PDF and wait until its first page is painted."""
    seen = view.findChild(Seen) or Seen(view)
    images.show(pdf, page_sizes(pdf))
    while images.image(0, width) is None:
        QApplication.processEvents()
    before = seen.count
    while seen.count == before:
        QApplication.processEvents()
    images.clear()


def drawn_width(images: PageImages) -> int:
    """How many pixels wide the view had its first page drawn."""
    image = images.nearest(0, 1)
    assert image is not None
    return image.width()


def typing_gates(
    chosen: Namespace, tasks: Tasks, large: Document, path: Path
) -> tuple[list[Gate], dict[str, Series]]:
    """U5 for the large minutes and for the file's check."""
    edit = NotesEditor()
    edit.load(meeting(2_000, 20, 50_000))
    edit.resize(709, 468)
    edit.show()
    QApplication.processEvents()
    works = {
        "a key, nothing runs": None,
        "a key while the large minutes print": partial(render_pdf, large, PROFILE),
        "a key while the file is checked": partial(quick_check, path),
    }
    series = interleaved(
        {name: partial(typed_during, edit, tasks, work) for name, work in works.items()},
        chosen.runs,
    )
    idle, printing, checking = works
    gates = [
        gate("U5", series, printing, idle, 3.0),
        gate("U5-c", series, checking, idle, 3.0),
    ]
    for name, one in series.items():
        beat, longest = one.median("beat") * 1000, one.median("longest") * 1000
        print(f"{name:40} heartbeat p95 {beat:6.1f} ms, longest gap {longest:6.1f} ms")
    edit.close()
    return gates, series


def preview_gates(
    chosen: Namespace, tasks: Tasks, pdf: bytes
) -> tuple[list[Gate], dict[str, Series]]:
    """U6 for a page as wide as the view of the design window."""
    images, view = PageImages(tasks), PageView()
    view.set_images(images)
    view.resize(802, 480)
    view.show()
    QApplication.processEvents()
    images.show(pdf, page_sizes(pdf))
    QApplication.processEvents()
    while not images.bytes_used:
        QApplication.processEvents()
    width = drawn_width(images)
    images.clear()
    series = interleaved(
        {
            "bare pypdfium2": lambda: timed(lambda: render_page(pdf, 0, width)),
            "preview": lambda: timed(lambda: first_page(view, images, pdf, width)),
        },
        max(chosen.runs, 7),
    )
    view.close()
    return [gate("U6", series, "preview", "bare pypdfium2", 1.3)], series


def main() -> int:
    chosen = options(__doc__)
    QApplication.instance() or QApplication(sys.argv[:1])
    install("light", 1)
    gc.disable()  # as the program does: desktop/garbage.py collects when no key is pressed
    tasks = Tasks()
    small = render_pdf(minutes("small"), PROFILE).data
    gates, series = preview_gates(chosen, tasks, small)
    more, others = typing_gates(chosen, tasks, minutes("large"), cached(chosen.scale))
    status = report(gates + more, series | others)
    tasks.close()
    return status


if __name__ == "__main__":
    sys.exit(main())
