"""Periksa dokumen (H2): a typed code or a file, checked off the GUI thread."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from jakber_desktop.desktop.tasks import Task
from jakber_desktop.desktop.viewmodels.papers import verify_source as source

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from jakber_desktop.desktop.viewmodels.session.session import Session
    from jakber_desktop.model.rows.final import Verification


class VerifyViewModel(QObject):
    """One check at a time: a new one takes the place of the one that goes on."""

    checked = Signal(object)
    """What was found (tuple[Verification, ...], at least one)."""
    failed = Signal(object)
    """It could not be checked (an exception)."""
    worked = Signal(object)
    """(pages read, pages in all) of the file `name`; None when nothing is read."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._task: Task | None = None
        self.name = ""

    def check_code(self, text: str) -> None:
        """Look a typed code up."""
        self.name = ""
        self._start(lambda: source.code(self._session.workspace, text), Task(self._session.tasks))

    def check_file(self, path: Path) -> None:
        """Look into a file, on the lane that draws pages: pdfium knows one thread only."""
        self.name = path.name
        task = Task(self._session.tasks)
        task.progressed.connect(self._heard)
        self._start(partial(source.file, self._session.workspace, path, task.report), task)

    def stop(self) -> None:
        """Give up the check that goes on."""
        if self._task is not None:
            self._task.cancel()
            self._end()

    def _start(self, work: Callable[[], tuple[Verification, ...]], task: Task) -> None:
        self.stop()
        self._task = task
        self.worked.emit((0, 0))
        self._session.tasks.run(work, self._answered, self._refused, task=task)

    def _heard(self, done: int, total: int) -> None:
        if self._task is not None:
            self.worked.emit((done, total))

    def _answered(self, found: tuple[Verification, ...]) -> None:
        self._end()
        self.checked.emit(found)

    def _refused(self, error: Exception) -> None:
        self._end()
        self.failed.emit(error)

    def _end(self) -> None:
        self._task = None
        self.worked.emit(None)
