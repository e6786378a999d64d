"""How long the meeting and its items have been running (03)."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

if TYPE_CHECKING:
    from collections.abc import Callable

    from jakber_desktop.model.rows.discussion import Discussion

_SECOND_MS = 1000
_DAY = 24 * 3600
"""A session "running" for longer was forgotten: nobody wants to see its seconds."""


class DiscussionClock(QObject):
    """Counts while the session is open and `watch(True)` was said; `ticked` every second.

    An item's time is what the caret spent in it; coming back adds to it, and so does another run
    of the program: whole minutes are kept with the item (D1). No item takes time while the session
    is adjourned.
    """

    ticked = Signal()

    def __init__(
        self, now: Callable[[], dt.datetime] = dt.datetime.now, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.now = now
        self._opened: dt.datetime | None = None
        self._open = self._paused = False
        self._meeting = self._item = ""
        self._since: dt.datetime | None = None
        self._spent: Counter[tuple[str, str]] = Counter()
        self._kept: dict[str, int] = {}
        """Minutes as they are kept with the items of the meeting shown."""
        self._timer = QTimer(self)
        self._timer.setInterval(_SECOND_MS)
        self._timer.timeout.connect(self.ticked)

    def follow(self, found: Discussion | None) -> None:
        """The meeting shown, as it was read."""
        self._settle()
        if found is None or found.meeting_id != self._meeting:
            self._item = ""
        self._meeting = found.meeting_id if found else ""
        self._take_kept(found)
        self._opened = None
        if found is not None and found.date is not None and found.opened_at:
            hour, minute = map(int, found.opened_at.split(":"))
            self._opened = dt.datetime.combine(found.date, dt.time(hour, minute))
        self._open = found is not None and not found.closed_at and not found.locked
        self._paused = found is not None and found.paused
        self._begin()

    def enter_item(self, item: str) -> None:
        """The caret came to another item."""
        if item != self._item:
            self._settle()
            self._item = item
            self._begin()

    def watch(self, *, watching: bool) -> None:
        """Whether anybody looks: else no timer runs."""
        if watching and not self._timer.isActive():
            self._timer.start()
        elif not watching:
            self._timer.stop()

    def elapsed(self) -> int | None:
        """Seconds since the session was opened; None while it does not run."""
        if not self._open or self._opened is None:
            return None
        seconds = int((self.now() - self._opened).total_seconds())
        return seconds if 0 <= seconds < _DAY else None

    def item_minutes(self) -> int | None:
        """Whole minutes spent on the item of now; None while the session does not run."""
        if self.elapsed() is None or not self._item:
            return None
        return self._seconds() // 60

    def minutes(self) -> dict[str, int]:
        """Whole minutes by item, of the items that took longer than is kept with them."""
        spent = {
            item: (self._seconds() if item == self._item else self._spent[self._meeting, item])
            // 60
            for item in self._kept
        }
        return {item: many for item, many in spent.items() if many > self._kept[item]}

    def _take_kept(self, found: Discussion | None) -> None:
        items = found.items if found else ()
        self._kept = {item.id: item.actual_minutes or 0 for item in items}
        for item, minutes in self._kept.items():
            place = (self._meeting, item)
            self._spent[place] = max(self._spent[place], minutes * 60)

    def _seconds(self) -> int:
        now = 0 if self._since is None else int((self.now() - self._since).total_seconds())
        return self._spent[self._meeting, self._item] + max(0, now)

    def _settle(self) -> None:
        if self._since is not None and self._item:
            self._spent[self._meeting, self._item] = self._seconds()
        self._since = None

    def _begin(self) -> None:
        runs = self.elapsed() is not None and not self._paused
        self._since = self.now() if runs and self._item else None


def clock_words(seconds: int) -> str:
    """ "01.18.24"."""
    return f"{seconds // 3600:02}.{seconds // 60 % 60:02}.{seconds % 60:02}"
