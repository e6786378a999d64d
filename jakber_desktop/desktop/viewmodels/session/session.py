"""One opened database as the window sees it: first its list, then the whole workspace behind it."""

from __future__ import annotations

import datetime as dt
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal

from jakber_desktop.desktop.tasks import Lane
from jakber_desktop.desktop.viewmodels.session import work as session_work
from jakber_desktop.operations.listing import MeetingList

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from jakber_desktop.desktop.tasks import Tasks

_POLL_MS = 2000


class Session(QObject):
    """The database at `path`: `listing` reads at once, `workspace` follows from the worker.

    Order of events: `open_list` (before the first paint, standard library only), the window
    paints, `open_fully` (imports SQLAlchemy on the long lane), `ready`. Meetings can be read
    from the first moment, changed from `ready` on.
    """

    ready = Signal()
    failed = Signal(object)
    changed = Signal()
    """The data changed, here or in another window or program: read again."""
    undo_changed = Signal()
    damage_found = Signal(object)
    """quick_check found problems: a tuple of sentences."""
    recovered = Signal(object)
    """The program ended unexpectedly the last time: the last change that is there (Recovered)."""
    name_wanted = Signal()
    """A writable database whose user has no name yet."""

    def __init__(
        self, path: Path, tasks: Tasks, today: dt.date, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.path = path
        self.today = today
        self.now: Callable[[], dt.datetime] = dt.datetime.now
        """The clock that countdowns look at; a picture of another day has its own."""
        self.tasks = tasks
        self.listing: MeetingList | None = None
        self.workspace: Any = None
        self.error: Exception | None = None
        self.asks_name = True
        """Whether a user without a name is asked for it (not while a picture is taken)."""
        self.undo_label: str | None = None
        self.redo_label: str | None = None
        self._version = 0
        self._closed = False
        self._poll = QTimer(self)
        self._poll.setInterval(_POLL_MS)
        self._poll.timeout.connect(self.look_for_changes)

    # --- opening ---

    def open_list(self) -> bool:
        """Open the list of meetings; on failure `error` says why and `failed` is emitted."""
        try:
            self.listing = MeetingList(self.path, self.today)
            self._version = self.listing.data_version()
        except Exception as error:
            self._fail(error)
            return False
        return True

    def open_fully(self) -> None:
        """Import the heavy modules and open the workspace, off the GUI thread."""
        if self.workspace is None and self.listing is not None:
            self.tasks.run(
                partial(session_work.open_workspace, self.path),
                self._opened,
                self._fail,
                lane=Lane.LONG,
            )

    def try_again(self) -> None:
        """Open a file that could not be opened; it may be there now (a USB stick put back)."""
        self.error = None
        if self.listing is not None or self.open_list():
            self.changed.emit()
            self.open_fully()

    def create(self) -> None:
        """Make an empty workspace at `path` on the long lane, then list and open it."""
        self.tasks.run(
            partial(session_work.create_workspace, self.path),
            self._created,
            self._fail,
            lane=Lane.LONG,
        )

    @property
    def is_ready(self) -> bool:
        """Whether the whole workspace is open."""
        return self.workspace is not None

    @property
    def is_new(self) -> bool:
        """Whether nothing was ever done here: a file without a meeting, or one not made yet."""
        if self.error is not None or self.read_only:
            return False
        return self.listing is None or self.listing.is_empty()

    @property
    def read_only(self) -> bool:
        """Whether the file may only be read (a newer schema, or no permission)."""
        if self.workspace is not None:
            return bool(self.workspace.read_only)
        return self.listing is not None and self.listing.newer

    @property
    def renewed(self) -> bool:
        """Whether the file became a new laptop while it was open: a copy, a restored backup."""
        return self.workspace is not None and bool(self.workspace.renewed)

    @property
    def writable(self) -> bool:
        """Whether changes are possible now."""
        return self.workspace is not None and not self.workspace.read_only

    def close(self) -> None:
        """Let go of the file; the session cannot be used afterwards."""
        self._closed = True
        self._poll.stop()
        if self.listing is not None:
            self.listing.close()
            self.listing = None
        if self.workspace is not None:
            self.workspace.close()
            self.workspace = None

    # --- living ---

    def look_for_changes(self) -> None:
        """Ask the file whether anybody wrote; called every two seconds and after own deeds."""
        if self.listing is None:
            return
        version = self.listing.data_version()
        if version != self._version:
            self._version = version
            self._expect_undo()
            self._read_labels()
            self.changed.emit()

    @property
    def has_news(self) -> bool:
        """Whether somebody wrote since the last look; nobody is told."""
        return self.listing is not None and self.listing.data_version() != self._version

    def set_user_name(self, name: str) -> None:
        """Write the user's name into the database; it stands in the history of every change."""
        if self.writable:
            self.tasks.run(partial(session_work.set_name, self.workspace, name), self._name_set)

    def undo(self) -> None:
        """Take back the last change; tell `undone` what it was."""
        self.tasks.run(partial(session_work.undo, self.workspace), self._undone)

    def redo(self) -> None:
        """Do again what was taken back."""
        self.tasks.run(partial(session_work.redo, self.workspace), self._redone)

    undone = Signal(object)
    redone = Signal(object)

    # --- answers ---

    def _created(self, made: session_work.Opened) -> None:
        if not self._closed and self.open_list():
            self.changed.emit()
        self._opened(made)

    def _opened(self, opened: session_work.Opened) -> None:
        workspace, wants_check, left_behind = opened
        if self._closed:  # another file was opened meanwhile
            workspace.close()
            return
        self.workspace = workspace
        self._poll.start()
        self.ready.emit()
        self._read_labels()
        self.tasks.run(session_work.warm_up, self._nothing, self._warm_up_failed)
        if wants_check:
            self.tasks.run(
                partial(session_work.check, workspace, self.path), self._checked, lane=Lane.LONG
            )
        if left_behind is not None:
            self.recovered.emit(left_behind)
        if self.asks_name and self.writable and not workspace.user:
            self.name_wanted.emit()

    def _fail(self, error: Exception) -> None:
        self.error = error
        self.failed.emit(error)

    def _checked(self, problems: tuple[str, ...]) -> None:
        if problems:
            self.damage_found.emit(problems)

    def _expect_undo(self) -> None:
        """What was just done can be taken back at once; its name is read when a lane is free."""
        if self.writable and self.undo_label is None:
            self.undo_label = ""
            self.undo_changed.emit()

    def _read_labels(self) -> None:
        if self.writable:
            work = partial(session_work.labels, self.workspace)
            self.tasks.run(work, self._labelled, key=f"undo labels {id(self)}")

    def _labelled(self, labels: tuple[str | None, str | None]) -> None:
        if labels != (self.undo_label, self.redo_label):
            self.undo_label, self.redo_label = labels
            self.undo_changed.emit()

    def _undone(self, result: Any) -> None:
        self.look_for_changes()
        self.undone.emit(result)

    def _redone(self, result: Any) -> None:
        self.look_for_changes()
        self.redone.emit(result)

    def _name_set(self, _answer: object) -> None:
        self.look_for_changes()

    def _nothing(self, _answer: object) -> None:
        """The warm-up has no answer."""

    def _warm_up_failed(self, _error: Exception) -> None:
        """What cannot be imported early fails in words when it is asked for."""
