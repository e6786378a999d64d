"""Writes down when the window was painted and when the session was ready, for the benchmarks.

Imported only when `JAKBER_TRACE` names a file. `painted` and `ready` are followed by the moment on
the system's monotonic clock and the processor time of the process until then, `gap` by the longest
wait of the event loop from the first paint to two seconds after `ready`; all in seconds. The
program then ends.
"""

from __future__ import annotations

import os
import time
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Qt, QTimer

if TYPE_CHECKING:
    from jakber_desktop.desktop.shell.main_window import MainWindow
    from jakber_desktop.desktop.viewmodels.session.session import Session

_BEAT_MS = 2
_AFTER_READY_MS = 2000


class Trace(QObject):
    """Follows one start; a child of its window."""

    def __init__(self, window: MainWindow, session: Session) -> None:
        super().__init__(window)
        self._path = Path(os.environ["JAKBER_TRACE"])
        self._gap = 0.0
        self._beaten = 0.0
        self._beat = QTimer(self)
        self._beat.setTimerType(Qt.TimerType.PreciseTimer)
        self._beat.setInterval(_BEAT_MS)
        self._beat.timeout.connect(self._listen)
        window.first_painted.connect(self._painted)
        session.ready.connect(self._ready)

    def _painted(self) -> None:
        self._write("painted", time.perf_counter(), time.process_time())
        self._beaten = time.perf_counter()
        self._beat.start()

    def _ready(self) -> None:
        self._write("ready", time.perf_counter(), time.process_time())
        QTimer.singleShot(_AFTER_READY_MS, self._end)

    def _listen(self) -> None:
        now = time.perf_counter()
        self._gap = max(self._gap, now - self._beaten - _BEAT_MS / 1000)
        self._beaten = now

    def _end(self) -> None:
        self._write("gap", self._gap)
        QCoreApplication.quit()

    def _write(self, word: str, *numbers: float) -> None:
        with self._path.open("a", encoding="utf-8") as file:
            file.write(f"{word} {' '.join(f'{number:.6f}' for number in numbers)}\n")
