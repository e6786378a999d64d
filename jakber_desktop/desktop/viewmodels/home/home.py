"""Beranda: what the day asks for, read off the GUI thread while it is shown."""

from __future__ import annotations

import datetime as dt
from functools import partial
from typing import TYPE_CHECKING, Any, Literal

from PySide6.QtCore import QObject, Signal

from jakber_desktop.model.rows import MeetingFilter
from jakber_desktop.model.rows.home import TodoCounts

if TYPE_CHECKING:
    from jakber_desktop.desktop.viewmodels.session.session import Session
    from jakber_desktop.model.rows.home import FirstSteps, Home, TodoRow

Tab = Literal["all", "invitation", "minutes", "followup"]
MOST_ROWS = 12
"""Rows shown until "Lihat semua" (ui-design §9, 01)."""
_LATE_KEPT = 4
"""However much is due today and this week, so many of the late ones are shown."""
_KIND_ORDER = {"invitation": 0, "minutes": 1, "followup": 2}


class HomeViewModel(QObject):
    """What Beranda shows of a session: `home` (None until it was read) and the first steps."""

    changed = Signal()
    """`home` was read anew."""
    narrowed = Signal()
    """Other rows of it are shown."""
    failed = Signal(object)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.home: Home | None = None
        self.steps: FirstSteps | None = None
        self.tab: Tab = "all"
        self.whole = False
        """Whether all rows are shown, not only the first ones."""
        self._watching, self._stale = False, True
        session.ready.connect(self._renew)
        session.changed.connect(self._renew)

    def watch(self, watching: bool) -> None:
        """Read now and after every change, or rest while Beranda is not seen."""
        self._watching = watching
        if watching and self._stale:
            self.read()

    def is_new(self) -> bool:
        """Whether the workspace holds no meeting of its own yet, so that Beranda begins with the
        first steps; the list tells before the whole was read."""
        if self.home is None or self.session.error is not None or self.session.read_only:
            return self.session.is_new
        return self.home.meetings == 0

    def sample_meeting(self) -> str | None:
        """The sample meeting, while it is the only one there is."""
        listing = self.session.listing
        if self.home is None or not self.home.has_sample or listing is None:
            return None
        rows = listing.page(MeetingFilter(), limit=1)
        return rows[0].id if rows else None

    def read(self) -> None:
        """Read everything again."""
        session = self.session
        if not session.is_ready:
            return
        self._stale = False
        work = partial(_read, session.workspace, session.today)
        session.tasks.run(work, self._take, self._fail, key=f"home {id(self)}")

    # --- what is to be done ---

    @property
    def counts(self) -> TodoCounts:
        """How much there is of each kind."""
        return self.home.counts if self.home else TodoCounts()

    def choose_tab(self, tab: Tab) -> None:
        """Show one kind, or all."""
        if tab != self.tab:
            self.tab, self.whole = tab, False
            self.narrowed.emit()

    def show_whole(self, whole: bool) -> None:
        """Show all rows, or the first ones."""
        if whole != self.whole:
            self.whole = whole
            self.narrowed.emit()

    def rows(self) -> tuple[TodoRow, ...]:
        """The rows shown, by urgency and due day."""
        found = self._of_tab()
        return tuple(found if self.whole else first_rows(found))

    def count(self) -> int:
        """How many the chosen tab has, read or only counted."""
        return int(getattr(self.counts, self.tab))

    def unread(self) -> bool:
        """Whether there are more than were read: the Rapat list has the rest."""
        return self.count() > len(self._of_tab())

    def _of_tab(self) -> list[TodoRow]:
        todo = self.home.todo if self.home else ()
        found = [row for row in todo if self.tab in {"all", row.kind}]
        return sorted(found, key=lambda row: (row.due, _KIND_ORDER[row.kind], row.code))

    # --- answers ---

    def _renew(self) -> None:
        self._stale = True
        if self._watching:
            self.read()

    def _take(self, found: tuple[Home, FirstSteps]) -> None:
        self.home, self.steps = found
        self.changed.emit()

    def _fail(self, error: Exception) -> None:
        self._stale = True
        self.failed.emit(error)


def first_rows(rows: list[TodoRow]) -> list[TodoRow]:
    """The rows to begin with, from rows in order of due day.

    What is due today and this week goes first, but the late ones keep a few places; of these the
    latest are shown, for what is years late is found in its list.
    """
    late = [row for row in rows if row.urgency == "late"]
    due = [row for row in rows if row.urgency != "late"]
    kept = max(min(len(late), _LATE_KEPT), MOST_ROWS - len(due))
    shown_late = late[-kept:] if kept > 0 else []
    return [*shown_late, *due[: MOST_ROWS - len(shown_late)]]


def _read(workspace: Any, today: dt.date) -> tuple[Home, FirstSteps]:
    # imported on the worker, when the database is open
    from jakber_desktop.operations import home

    return home.home(workspace, today), home.first_steps(workspace)
