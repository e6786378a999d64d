"""All meetings written into a ZIP, or taken out of one, on the long lane with progress (I3)."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from jakber_desktop.desktop.tasks import Lane
from jakber_desktop.desktop.viewmodels.attachments.work import WHOLE, CopyTask

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable
    from pathlib import Path

    from jakber_desktop.desktop.viewmodels.session.session import Session


class AllMeetingsModel(QObject):
    """One such work at a time."""

    worked = Signal(float)
    """The share (0 to 1) that is done."""
    written = Signal(object)
    """What went out (AllExported)."""
    taken = Signal(object)
    """What came in (AllImported)."""
    stopped = Signal()
    """Somebody had enough of it."""
    failed = Signal(object)
    ended = Signal()
    """It goes on no longer, whatever became of it."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._task: CopyTask | None = None

    @property
    def works(self) -> bool:
        """Whether one goes on."""
        return self._task is not None

    def name(self) -> str:
        """A good file name."""
        return _name(self._session.today)

    def write(self, target: Path) -> None:
        """All meetings into a ZIP."""
        self._begin(_write, target, self.written.emit)

    def take_in(self, source: Path) -> None:
        """All meetings out of a ZIP."""
        self._begin(_take_in, source, self._taken)

    def stop(self) -> None:
        """Enough: of a ZIP nothing is kept; of an import what is in stays."""
        if self._task is not None:
            self._task.stop()

    def _begin(self, work: Callable[..., Any], path: Path, told: Callable[[Any], object]) -> None:
        task = CopyTask((), (path.name,), self._session.tasks)
        task.progressed.connect(self._heard)
        deed = partial(work, self._session.workspace, path, task.report_bytes)
        self._task = task
        done = partial(self._done, told)
        self._session.tasks.run(deed, done, self._failed, lane=Lane.LONG, task=task)

    def _heard(self, step: int, _whole: int) -> None:
        self.worked.emit(step / WHOLE)

    def _taken(self, done: Any) -> None:
        self._session.look_for_changes()
        self.taken.emit(done)

    def _done(self, told: Callable[[Any], object], done: Any) -> None:
        self._end()
        told(done)

    def _failed(self, error: Exception) -> None:
        stopped = self._task is not None and self._task.stopped
        self._end()
        self._session.look_for_changes()
        if stopped:
            self.stopped.emit()
        else:
            self.failed.emit(error)

    def _end(self) -> None:
        self._task = None
        self.ended.emit()


# The imports stand in the functions: the core is heavy, and is first needed on the worker.


def _name(today: dt.date) -> str:
    from jakber_desktop.operations import all_meetings

    return all_meetings.all_name(today)


def _write(workspace: Any, target: Path, report: Callable[[int, int], bool]) -> Any:
    from jakber_desktop.operations import all_meetings

    return all_meetings.export_all(workspace, target, report)


def _take_in(workspace: Any, source: Path, report: Callable[[int, int], bool]) -> Any:
    from jakber_desktop.operations import all_meetings

    return all_meetings.import_all(workspace, source, report)
