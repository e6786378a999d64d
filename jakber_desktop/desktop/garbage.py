"""Collects cyclic garbage on the GUI thread only.

Python collects wherever the threshold is met. On a worker's thread that destroys widgets caught in
a cycle (a closed dialog, an old menu) outside the GUI thread, and the process crashes. So automatic
collection stays off for good and a timer of the GUI thread does it.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

_EVERY_MS = 1000


class Garbage(QObject):
    """`start` once the program is ready; what lives by then is never looked at again."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self)
        self._timer.setInterval(_EVERY_MS)
        self._timer.timeout.connect(self.collect)

    def start(self) -> None:
        """Set the start's objects aside and begin to collect; a second call changes nothing."""
        if not self._timer.isActive():
            gc.freeze()
            self._timer.start()

    def collect(self) -> None:
        """Collect the oldest generation whose threshold is passed, as Python itself would."""
        for generation in (2, 1, 0):
            limit = gc.get_threshold()[generation]
            if gc.get_count()[generation] > limit > 0:
                gc.collect(generation)
                return
