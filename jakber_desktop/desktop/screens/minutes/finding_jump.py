"""From a finding in Notula to the field that puts it right."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from jakber_desktop.desktop.screens.history.offer import HistoryOffer
from jakber_desktop.desktop.viewmodels.minutes.finding_fields import address_of, stage_of, time_of
from jakber_desktop.model.errors import JakberError

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from jakber_desktop.desktop.screens.stage_page import StagePage
    from jakber_desktop.desktop.services import Services
    from jakber_desktop.desktop.shown.findings import FindingRow
    from jakber_desktop.model.rows.history import FieldAddress


class FindingJump(QObject):
    """Shows the stage of a finding, then gives the keys to its row or field there."""

    person_wanted = Signal(str)
    """What a finding is about stands with this person in Direktori."""
    time_wanted = Signal(str)
    """A time of the session is wanted: "opened_at", "closed_at" or "pauses"."""

    def __init__(
        self,
        services: Services,
        show_stage: Callable[[str], object],
        page: Callable[[], StagePage],
        workspace: QWidget,
    ) -> None:
        super().__init__(workspace)
        self._services, self._show_stage, self._workspace = services, show_stage, workspace
        self._page = page
        self._sought: FieldAddress | None = None

    def go(self, meeting: str, row: FindingRow) -> None:
        """Open where the finding is put right."""
        session, time = self._services.session, time_of(row.path)
        try:
            self._sought = address_of(session.workspace, meeting, row.path)
        except JakberError as error:
            self._services.messages.error(error)
            return
        if self._sought is not None and self._sought.entity == "person":
            self.person_wanted.emit(self._sought.row)
        elif time is not None:
            self.time_wanted.emit(time)
        else:
            self._show_stage(stage_of(row.path))
            QTimer.singleShot(0, self, self._reveal)  # the stage has read the meeting by then

    def _reveal(self) -> None:
        if self._sought is None or self._page().reveal(self._sought):
            return
        for found in self._workspace.findChildren(HistoryOffer):
            if found.reveal(self._sought):
                return
