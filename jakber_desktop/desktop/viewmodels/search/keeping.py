"""Keeps the search's index in idle time, a slice at a time, so that no long work waits for it."""

from __future__ import annotations

import time
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal

from jakber_desktop.desktop.tasks import Lane, Task

if TYPE_CHECKING:
    from collections.abc import Callable

    from jakber_desktop.desktop.viewmodels.session.session import Session

_SLICE_S = 1.0
_AFTER_START_MS = 5000
"""The start is over by then, and somebody may search."""


class SearchKeeping(QObject):
    """`keep` begins where it is not under way; it also begins a while after the file was opened."""

    kept = Signal()
    """Something was indexed, and now all is."""
    progressed = Signal()
    """`percent` is another one."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._running = False
        self._worked = False
        self.percent: int | None = None
        """How far an index is that is being made; None while the answers are whole."""
        self._most = 0
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_AFTER_START_MS)
        self._timer.timeout.connect(self.keep)
        session.ready.connect(self._timer.start)

    def keep(self) -> None:
        """Work off what was touched; nothing while the file is not open or can only be read."""
        if not self._running and self._session.writable:
            self._worked, self._running = False, True
            work = partial(_rows_left, self._session.workspace)
            self._session.tasks.run(work, self._looked, self._failed)

    def _looked(self, left: int | None) -> None:
        """Whoever asks in the first moment is told too that the answers are not whole."""
        self._measure(left)
        self._go_on()

    def _go_on(self) -> None:
        task = Task(self)
        work = partial(_slice, self._session.workspace, lambda: task.cancelled)
        self._session.tasks.run(work, self._done, self._failed, lane=Lane.LONG, task=task)

    def _done(self, state: tuple[bool, bool, int | None]) -> None:
        all_done, worked, left = state
        self._worked |= worked
        self._measure(left)
        if not all_done and self._session.writable:
            self._go_on()
            return
        self._running = False
        if self._worked:
            self.kept.emit()

    def _measure(self, left: int | None) -> None:
        """How far the index is, by the rows that wait; None: it is not begun."""
        self._most = max(self._most, left or 0) if left != 0 else 0
        percent = None if left == 0 else 0
        if left:
            percent = 100 * (self._most - left) // self._most
        if percent != self.percent:
            self.percent = percent
            self.progressed.emit()

    def _failed(self, _error: Exception) -> None:
        """The search answers from what is indexed; what is lacking is tried again after a while."""
        self._running = False
        if self.percent is not None:
            self._timer.start()


def _rows_left(workspace: Any) -> int | None:
    from jakber_desktop.operations import search  # not before the window stands

    return search.rows_left(workspace)


def _slice(workspace: Any, stop: Callable[[], bool]) -> tuple[bool, bool, int | None]:
    """(whether all is indexed now, whether there was something to do, the rows left)."""
    from jakber_desktop.operations import search  # not before the window stands

    if search.is_current(workspace) and not search.has_unread_papers(workspace):
        return True, False, 0
    end = time.monotonic() + _SLICE_S

    def report(_done: int, _total: int) -> bool:
        return time.monotonic() < end and not stop()

    done = search.keep_index(workspace, report)
    return done, True, 0 if done else search.rows_left(workspace)
