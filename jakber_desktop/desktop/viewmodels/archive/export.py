"""A meeting's archive written as a ZIP on the long lane, with progress (H4)."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from jakber_desktop.desktop.tasks import Lane
from jakber_desktop.desktop.viewmodels.archive import source
from jakber_desktop.desktop.viewmodels.attachments.work import WHOLE, CopyTask

if TYPE_CHECKING:
    from pathlib import Path

    from jakber_desktop.desktop.viewmodels.session.session import Session
    from jakber_desktop.model.rows.archive import ArchiveMade


class ArchiveExportModel(QObject):
    """One archive at a time."""

    worked = Signal(float)
    """The share (0 to 1) that is written."""
    made = Signal(object)
    """What was written (ArchiveMade)."""
    failed = Signal(object)
    ended = Signal()
    """It goes on no longer, whatever became of it."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._task: CopyTask | None = None

    @property
    def works(self) -> bool:
        """Whether an archive is being written."""
        return self._task is not None

    def name(self, meeting: str) -> str:
        """A good file name. Raises MeetingNotFound."""
        return source.zip_name(self._session.workspace, meeting)

    def write(self, meeting: str, target: Path) -> None:
        """Write a meeting's archive to `target`."""
        task = CopyTask((), (target.name,), self._session.tasks)
        task.progressed.connect(self._heard)
        work = partial(
            source.write_zip, self._session.workspace, meeting, target, task.report_bytes
        )
        self._task = task
        self._session.tasks.run(work, self._done, self._failed, lane=Lane.LONG, task=task)

    def stop(self) -> None:
        """Enough: nothing of it is kept."""
        if self._task is not None:
            self._task.stop()

    def _heard(self, step: int, _whole: int) -> None:
        self.worked.emit(step / WHOLE)

    def _done(self, made: ArchiveMade) -> None:
        self._end()
        self.made.emit(made)

    def _failed(self, error: Exception) -> None:
        stopped = self._task is not None and self._task.stopped
        self._end()
        if not stopped:
            self.failed.emit(error)

    def _end(self) -> None:
        self._task = None
        self.ended.emit()
