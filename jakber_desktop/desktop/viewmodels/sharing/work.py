"""Syncing as the program sees it: what is known of the folder, and one sync at a time (S2, S6).

All windows of a session share one SyncWork: `sync_work(session)` finds it.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal

from jakber_desktop.desktop.tasks import Lane, Task
from jakber_desktop.desktop.viewmodels.sharing import source as sharing_source

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from jakber_desktop.desktop.viewmodels.session.session import Session
    from jakber_desktop.model.rows.sync import (
        FolderProbe,
        PackageMade,
        Progress,
        SyncResult,
        SyncState,
    )

EVERY_MS = 15 * 60 * 1000
"""How often an automatic sync runs (sync.md §6)."""
KEY_WANTED = "key_wanted"
OTHER_KEY = "package_other_key"
"""Of a refused package: a colleague changed the passphrase."""
UNREACHABLE = "folder_unreachable"


class SyncWork(QObject):
    """`start` syncs on the long lane; `cancel` stops it after the part it is at."""

    changed = Signal()
    """State, look into the folder, or whether a sync runs."""
    progressed = Signal(object)
    """A Progress."""
    done = Signal(object, bool)
    """(SyncResult, whether a person asked for it)."""
    failed = Signal(object, bool)
    """(error, whether a person asked for it)."""
    exported = Signal(object)
    """A PackageMade: the file that was asked for is written, or was stopped."""
    export_failed = Signal(object)
    _reported = Signal(object)  # emitted on the worker

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.session = session
        self.source: Any = sharing_source
        """The core's deeds."""
        self.state: SyncState | None = None
        self.probe: FolderProbe | None = None
        """The last look into the folder; None until there was one."""
        self.progress: Progress | None = None
        self.running = False
        self.exporting = False
        """Whether what runs writes a file for a stick."""
        self.brought: Path | None = None
        """The file that is or was taken in last; None for a sync with the folder."""
        self.problem = ""
        """The code of what stopped the last sync; empty when it went well."""
        self._asked, self._stopping, self._looking = False, False, False
        self._task = Task()
        self._then: list[Callable[[], object]] = []
        self._reported.connect(self._go_on)
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY_MS)
        self._timer.timeout.connect(self.sync_by_itself)
        session.ready.connect(self.read)
        session.changed.connect(self.read)
        if session.is_ready:
            self.read()

    # --- what is known ---

    @property
    def folder(self) -> str:
        """The shared folder; empty when none was chosen."""
        return self.state.folder if self.state is not None else ""

    @property
    def at_hub(self) -> bool:
        """Whether there is a hub and no folder."""
        return self.state is not None and self.state.hub == self.state.folder != ""

    def read(self) -> None:
        """Read what is known without the folder."""
        if self.session.is_ready:
            work = partial(self.source.state, self.session.workspace)
            self.session.tasks.run(work, self._take, self._rest, key=f"sync state {id(self)}")

    def read_now(self, then: Callable[[], object]) -> None:
        """Read what is known, then do something with it."""
        self._then.append(then)
        self.read()

    def look(self) -> None:
        """Look whether the folder is there."""
        if self.folder and not self._looking:
            self._looking = True
            work = partial(self.source.probe, self.folder)
            self.session.tasks.run(work, self._looked, self._not_there, lane=Lane.LONG)

    @property
    def reachable(self) -> bool | None:
        """Whether the folder was there at the last look; None before one."""
        return None if self.probe is None else self.probe.reachable

    @property
    def stopped(self) -> bool:
        """Whether somebody stopped the last sync."""
        return self._stopping

    # --- syncing ---

    def start(self, *, asked: bool = True) -> bool:
        """Begin a sync; False when one runs already or nothing can be synced."""
        if not self._can_begin() or not self.folder:
            return False
        self.brought = None
        work = partial(self.source.sync, self.session.workspace, self.folder, self._report)
        self._begin(work, self._finished, self._failed, asked=asked)
        return True

    def receive(self, path: Path) -> bool:
        """Take a file in that somebody brought; False when a sync runs."""
        if not self._can_begin():
            return False
        self.brought = path
        work = partial(self.source.receive, self.session.workspace, path, self._report)
        self._begin(work, self._finished, self._failed)
        return True

    def export(self, target: Path, *, with_files: bool) -> bool:
        """Write everything into one file; False while something else runs."""
        if not self.session.is_ready or self.running:
            return False
        self.exporting = True
        deed = self.source.export
        work = partial(deed, self.session.workspace, target, with_files, self._report)
        self._begin(work, self._exported, self._export_failed)
        return True

    def cancel(self) -> None:
        """Stop after the part that is going in; what came stays."""
        self._stopping = True

    def sync_by_itself(self) -> None:
        """The automatic sync: only with a folder and where a person wanted it."""
        if self.state is not None and self.state.automatic:
            self.start(asked=False)

    # --- inside ---

    def _can_begin(self) -> bool:
        return self.session.writable and not self.running

    def _begin(
        self,
        work: Callable[[], object],
        done: Callable[[Any], None],
        failed: Callable[[Exception], None],
        *,
        asked: bool = True,
    ) -> None:
        self.running, self._stopping, self._asked = True, False, asked
        self.progress = None
        self._task = Task(self.session.tasks)
        self.session.tasks.run(work, done, failed, lane=Lane.LONG, task=self._task)
        self.changed.emit()

    def _report(self, progress: Progress) -> bool:
        """Called on the worker; stops when a person wants it, or the program ends."""
        self._reported.emit(progress)
        return not (self._stopping or self._task.cancelled)

    def _go_on(self, progress: Progress) -> None:
        if self.running:
            self.progress = progress
            self.progressed.emit(progress)

    def _finished(self, result: SyncResult) -> None:
        changed = self.brought is None and any(row.code == OTHER_KEY for row in result.refused)
        self.running, self.problem = False, KEY_WANTED if changed else ""
        self._arrive()
        self.done.emit(result, self._asked)

    def _failed(self, error: Exception) -> None:
        self.running, self.problem = False, str(getattr(error, "code", "error"))
        self._arrive()
        self.failed.emit(error, self._asked)

    def _exported(self, made: PackageMade) -> None:
        self.running = self.exporting = False
        self.changed.emit()
        self.exported.emit(made)

    def _export_failed(self, error: Exception) -> None:
        self.running = self.exporting = False
        if getattr(error, "code", "") == KEY_WANTED:
            self.problem = KEY_WANTED
        self.changed.emit()
        self.export_failed.emit(error)

    def _arrive(self) -> None:
        self.session.look_for_changes()
        self.read()
        self.look()
        self.changed.emit()

    def _take(self, state: SyncState) -> None:
        before = self.state
        self.state = state
        if before is None or before.folder != state.folder:
            self.probe = None
            self.look()
        if state.automatic and state.folder and self.session.writable:
            if not self._timer.isActive():
                self._timer.start()
        else:
            self._timer.stop()
        if state != before:
            self.changed.emit()
        waiting, self._then = self._then, []
        for deed in waiting:
            deed()

    def _rest(self, _error: Exception) -> None:
        """Beside other things; the page tells what cannot be read."""

    def _looked(self, found: FolderProbe) -> None:
        self._looking = False
        if found != self.probe:
            self.probe = found
            self.changed.emit()

    def _not_there(self, _error: Exception) -> None:
        # imported here: only a folder that cannot even be asked about comes so far
        from jakber_desktop.model.rows.sync import FolderProbe

        self._looked(FolderProbe(reachable=False, founded=False, sealed=False, laptops=0))


def sync_work(session: Session) -> SyncWork:
    """The one SyncWork of a session; made when it is first asked for."""
    return session.findChild(SyncWork) or SyncWork(session)
