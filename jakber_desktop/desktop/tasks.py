"""Work off the GUI thread on two lanes, quick and long; results come back on the GUI thread."""

from __future__ import annotations

import enum
import sys
from functools import partial
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal, Slot
from shiboken6 import isValid

if TYPE_CHECKING:
    from collections.abc import Callable

T = TypeVar("T")

_CALM, _BUSY = 0.005, 0.00005
"""Seconds between thread switches: while a job runs the window gets its turn sooner."""


class Lane(enum.Enum):
    """Where a job runs; each lane is one thread, so the jobs of a lane keep their order."""

    QUICK = "quick"
    """Preview, search, short reads."""
    LONG = "long"
    """Import, export, backup, sync."""


class Task(QObject):
    """One piece of work: may be cancelled, may report progress (done, total) from its thread."""

    progressed = Signal(int, int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._cancelled = False

    @property
    def cancelled(self) -> bool:
        """Whether the answer is no longer wanted; long work looks here now and then."""
        return self._cancelled

    def cancel(self) -> None:
        """Give the answer up: not begun, it never begins; begun, its result is dropped."""
        self._cancelled = True

    def report(self, done: int, total: int) -> bool:
        """Tell how far the work is; returns whether it should go on."""
        self.progressed.emit(done, total)
        return not self._cancelled


class _Job(QRunnable):
    def __init__(self, task: Task, work: Callable[[], Any], answered: Any) -> None:
        super().__init__()
        self._task, self._work, self._answered = task, work, answered

    def run(self) -> None:
        result, error = None, None
        if not self._task.cancelled:
            try:
                result = self._work()
            except Exception as caught:
                error = caught
        self._answered.emit(self._task, result, error)


class Tasks(QObject):
    """Runs work and hands `done(result)` or `failed(error)` back on the GUI thread.

    An answer for an object that was deleted meanwhile is dropped. An error nobody takes leaves
    through `unhandled`.
    """

    busy_changed = Signal(bool)
    unhandled = Signal(object, object)
    """The error, and the object that asked for the work (None when unknown)."""
    _answered = Signal(object, object, object)  # task, result, error; emitted on the worker

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pools = {lane: self._pool() for lane in Lane}
        self._waiting: dict[Task, tuple[Callable[[Any], None], Callable[[Any], None] | None]] = {}
        self._latest: dict[str, Task] = {}
        self._answered.connect(self._deliver)

    def run(
        self,
        work: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[Exception], None] | None = None,
        *,
        lane: Lane = Lane.QUICK,
        key: str | None = None,
        task: Task | None = None,
    ) -> Task:
        """Start `work` on a lane. A new job cancels an earlier one of the same `key`.

        Give a Task of your own to hand its `report` to the work or to watch `progressed`.
        """
        task = task or Task(self)
        if key is not None:
            if key in self._latest:
                self._latest[key].cancel()
            self._latest[key] = task
        self._waiting[task] = (done, failed)
        if len(self._waiting) == 1:
            sys.setswitchinterval(_BUSY)
            self.busy_changed.emit(True)
        self._pools[lane].start(_Job(task, work, self._answered))
        return task

    @property
    def busy(self) -> bool:
        """Whether any work is queued or running."""
        return bool(self._waiting)

    def close(self) -> None:
        """Drop what has not begun and wait for what has; for closing the program."""
        for task in self._waiting:
            task.cancel()
        for pool in self._pools.values():
            pool.waitForDone()

    def _pool(self) -> QThreadPool:
        pool = QThreadPool(self)
        pool.setMaxThreadCount(1)
        pool.setExpiryTimeout(-1)  # one lasting thread a lane
        return pool

    @Slot(object, object, object)
    def _deliver(self, task: Task, result: Any, error: Exception | None) -> None:
        done, failed = self._waiting.pop(task)
        for key in [key for key, latest in self._latest.items() if latest is task]:
            del self._latest[key]
        if not self._waiting:
            sys.setswitchinterval(_CALM)
            self.busy_changed.emit(False)
        if not task.cancelled:
            self._answer(result, error, done, failed)
        task.deleteLater()

    def _answer(
        self,
        result: Any,
        error: Exception | None,
        done: Callable[[Any], None],
        failed: Callable[[Any], None] | None,
    ) -> None:
        if error is None:
            if _alive(done):
                done(result)
        elif failed is None:
            self.unhandled.emit(error, _owner(done))
        elif _alive(failed):
            failed(error)


def _alive(callback: Callable[..., None]) -> bool:
    """Whether the object behind a bound method (or a partial of one) still exists in Qt."""
    owner = _owner(callback)
    return not isinstance(owner, QObject) or isValid(owner)


def _owner(callback: Callable[..., None]) -> object:
    """The object of a bound method (or of a partial of one); None for a function."""
    while isinstance(callback, partial):
        callback = callback.func
    return getattr(callback, "__self__", None)
