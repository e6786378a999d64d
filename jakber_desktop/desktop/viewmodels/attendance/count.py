"""Who is here, for places that only count: the card of Pembahasan (C2)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from jakber_desktop.desktop.viewmodels.attendance import source
from jakber_desktop.model.errors import MeetingNotFound

if TYPE_CHECKING:
    from jakber_desktop.desktop.viewmodels.session.session import Session
    from jakber_desktop.model.rows.attendance import AttendanceSheet


class AttendanceCount(QObject):
    """Reads the sheet of one meeting in place (1 to 3 ms)."""

    changed = Signal()
    failed = Signal(object)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.meeting_id: str | None = None
        self.sheet: AttendanceSheet | None = None

    def follow(self, meeting_id: str | None) -> None:
        """From now on this meeting; it is read by `read`."""
        if meeting_id != self.meeting_id:
            self.meeting_id = meeting_id
            self._take(None)

    def read(self) -> None:
        """Read the sheet anew; nothing before the database is open in full."""
        if self.meeting_id is None or not self.session.is_ready:
            return
        try:
            self._take(source.read(self.session.workspace, self.meeting_id))
        except MeetingNotFound:
            self._take(None)  # deleted meanwhile: the workspace tells it
        except Exception as error:
            self.failed.emit(error)

    def _take(self, sheet: AttendanceSheet | None) -> None:
        if sheet != self.sheet:
            self.sheet = sheet
            self.changed.emit()
