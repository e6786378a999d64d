"""Opening and closing the session of a meeting, whatever stage is shown (F5, Shift+F5)."""

from __future__ import annotations

import datetime as dt
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from jakber_desktop.desktop.viewmodels.session.session import Session
    from jakber_desktop.model.record import Pause
    from jakber_desktop.model.rows import MeetingOverview
    from jakber_desktop.operations.discussion import pauses as p

_OFF = {"postponed", "cancelled"}


class SessionTimes(QObject):
    """When the meeting shown was opened and closed ("HH:MM", None while it was not)."""

    changed = Signal()

    def __init__(
        self,
        session: Session,
        parent: QObject | None = None,
        now: Callable[[], dt.datetime] = dt.datetime.now,
    ) -> None:
        super().__init__(parent)
        self.session = session
        self.overview: MeetingOverview | None = None
        self.opened_at: str | None = None
        self.closed_at: str | None = None
        self.pauses: tuple[Pause, ...] = ()
        self.spent: Callable[[], Mapping[str, int]] = dict
        """How long items took, by id, for what is written when the session is closed."""
        self._now = now
        self._known: tuple[str, p.SessionTimes] | None = None
        session.changed.connect(self._read_again)

    def follow(self, overview: MeetingOverview | None) -> None:
        """The overview of the meeting shown was read."""
        self.overview = overview
        self._read_again()

    def _read_again(self) -> None:
        """Read the times of the meeting shown; tell when they are others than before."""
        if not self.session.is_ready:
            return
        about = self.overview
        seen = (about.id, _read(self.session.workspace, about.id)) if about else None
        if seen == self._known:
            return
        self._known = seen
        times = seen[1] if seen else None
        self.opened_at = times.opened_at if times else None
        self.closed_at = times.closed_at if times else None
        self.pauses = times.pauses if times else ()
        self.changed.emit()

    @property
    def running(self) -> bool:
        """Opened and not yet closed."""
        return self.opened_at is not None and self.closed_at is None

    @property
    def paused(self) -> bool:
        """Running, and adjourned for the moment (*skors*)."""
        return self.running and bool(self.pauses) and self.pauses[-1].ended_at is None

    @property
    def called_off(self) -> bool:
        """Postponed or cancelled: it is planned again before it can start."""
        return self.overview is not None and self.overview.chip in _OFF

    @property
    def days_ahead(self) -> int:
        """In how many days the meeting is planned; 0 on its day and after."""
        ahead = (self.overview.date - self._now().date()).days if self.overview else 0
        return max(0, ahead)

    def clock_now(self) -> str | None:
        """Now, on the meeting's own day or before it; None once its day is over."""
        now = self._now()
        today = self.overview is not None and now.date() <= self.overview.date
        return f"{now:%H.%M}" if today or self._past_midnight() else None

    def planned(self) -> tuple[str | None, str | None]:
        """Beginning and end as the invitation has them ("HH:MM")."""
        if self.overview is None or not self.session.is_ready:
            return None, None
        meeting = _read(self.session.workspace, self.overview.id)
        return meeting.invited_start, meeting.invited_end

    def start(self, at: str) -> None:
        """Open the session; a closed one goes on. Raises JakberError, FieldInvalid among them."""
        self._write(partial(_start, at=at))

    def end(self, at: str) -> None:
        """Close the session, after midnight on the next day. Raises as `start`."""
        minutes = self.spent()
        self._write(partial(_end, at=at, next_day=self._past_midnight(), minutes=minutes))

    def set_opened(self, at: str) -> None:
        """Put the time right at which the session was opened. Raises as `start`."""
        self._write(partial(_set_opened, at=at))

    def pause(self, at: str) -> None:
        """Adjourn the session, or go on with it. Raises as `start`."""
        self._write(partial(_go_on if self.paused else _pause, at=at))

    def set_pauses(self, line: str) -> None:
        """Write all breaks anew from a line. Raises as `start`."""
        self._write(partial(_write_pauses, line=line))

    def pauses_line(self) -> str:
        """The breaks as `set_pauses` takes them."""
        if not self.pauses:
            return ""
        from jakber_desktop.operations.discussion import pauses

        return pauses.pauses_line(self.pauses)

    def _past_midnight(self) -> bool:
        """A session still running on the morning after its day."""
        if self.overview is None or not self.running:
            return False
        return self._now().date() - self.overview.date == dt.timedelta(days=1)

    def _write(self, deed: Callable[[Any, str], None]) -> None:
        if self.overview is not None and self.session.writable:
            deed(self.session.workspace, self.overview.id)
            self.session.look_for_changes()


def _read(workspace: Any, meeting_id: str) -> p.SessionTimes:
    # here and below: imported when the database is open, not before the first paint
    from jakber_desktop.model.errors import MeetingNotFound
    from jakber_desktop.operations.discussion import pauses

    try:
        return pauses.session_times(workspace, meeting_id)
    except MeetingNotFound:  # deleted meanwhile
        return pauses.SessionTimes()


def _start(workspace: Any, meeting_id: str, at: str) -> None:
    from jakber_desktop.operations.meetings import life as meeting_life

    meeting_life.open_meeting(workspace, meeting_id, at)


def _set_opened(workspace: Any, meeting_id: str, at: str) -> None:
    from jakber_desktop.operations.meetings import preparation

    preparation.edit_meeting(workspace, meeting_id, opened_at=at)


def _pause(workspace: Any, meeting_id: str, at: str) -> None:
    from jakber_desktop.operations.discussion import pauses

    pauses.begin_pause(workspace, meeting_id, at)


def _go_on(workspace: Any, meeting_id: str, at: str) -> None:
    from jakber_desktop.operations.discussion import pauses

    pauses.end_pause(workspace, meeting_id, at)


def _write_pauses(workspace: Any, meeting_id: str, line: str) -> None:
    from jakber_desktop.operations.discussion import pauses

    pauses.write_pauses(workspace, meeting_id, line)


def _end(
    workspace: Any, meeting_id: str, at: str, *, next_day: bool, minutes: Mapping[str, int]
) -> None:
    from jakber_desktop.operations.meetings import life as meeting_life

    meeting_life.close_meeting(workspace, meeting_id, at, next_day=next_day, minutes=minutes)
