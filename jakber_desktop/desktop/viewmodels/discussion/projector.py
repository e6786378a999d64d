"""What the projector shows now: the item of the caret, read again whenever the data change (22)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from jakber_desktop.model.errors import MeetingNotFound
from jakber_desktop.model.rows.projection import STANDBY, Slide

if TYPE_CHECKING:
    from jakber_desktop.desktop.viewmodels.session.session import Session


class ProjectorViewModel(QObject):
    """Reads in place (3 ms for 400 points): the neutral picture must not wait its turn.

    Whatever cannot be read is not shown.
    """

    changed = Signal()
    failed = Signal(object)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.slide: Slide = STANDBY
        self.point = ""
        self._item: tuple[str, str] | None = None
        self._active = False
        session.changed.connect(self._renew)
        session.ready.connect(self._renew)

    def show_item(self, meeting_id: str, item_id: str, point_id: str = "") -> None:
        """From now on this item; `point_id` is the point of the caret, to be kept in sight."""
        item, was = (meeting_id, item_id), (self._item, self.point)
        self._item, self.point = item, point_id
        if self._active and was != (item, point_id):
            self._read()

    def set_active(self, *, active: bool) -> None:
        """Whether anybody looks: only then anything is read."""
        self._active = active
        if active:
            self._read()

    def _renew(self) -> None:
        if self._active:
            self._read()

    def _read(self) -> None:
        self.slide = STANDBY
        try:
            if self._item is not None and self.session.is_ready:
                self.slide = _slide(self.session.workspace, *self._item)
        except MeetingNotFound:
            pass  # deleted meanwhile: the workspace tells it
        except Exception as error:
            self.failed.emit(error)
        self.changed.emit()


def _slide(workspace: Any, meeting_id: str, item_id: str) -> Slide:
    # imported when the database is open, not before the first paint
    from jakber_desktop.operations.discussion import projection

    return projection.slide(workspace, meeting_id, item_id)
