"""From something found to the very place: the stage of its meeting, and the row there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from jakber_desktop.desktop.screens.history.offer import HistoryOffer
from jakber_desktop.desktop.screens.stage_page import StagePage
from jakber_desktop.desktop.viewmodels.minutes.finding_fields import stage_of
from jakber_desktop.model.rows.history import FieldAddress

if TYPE_CHECKING:
    from jakber_desktop.desktop.shell.main_window import MainWindow
    from jakber_desktop.model.rows.palette import Hit

_ROWS = {
    "agenda": ("agenda_item", "title"), "point": ("point", "text"),
    "decision": ("decision", "text"), "action": ("action_item", "text"),
    "attachment": ("attachment", "name"),
}  # fmt: skip
"""Kind -> the table and field of its row."""
_PATHS = {"decision": "decisions[0]", "action": "action_items[0]"}


class SearchJump(QObject):
    """One jump; it lets go of itself."""

    def __init__(self, window: MainWindow, hit: Hit) -> None:
        super().__init__(window)
        self._window, self._hit = window, hit

    def go(self) -> None:
        """Show the stage, then give the keys to the row."""
        hit = self._hit
        self._window.show_stage(hit.meeting_id or "", _stage(hit))
        QTimer.singleShot(0, self, self._reveal)  # the stage has read the meeting by then

    def _reveal(self) -> None:
        page, hit = self._window.navigator.page(), self._hit
        table, field = _ROWS[hit.kind]
        wanted = FieldAddress(table, hit.id, field)
        if page is not None:
            stages = (one for one in page.findChildren(StagePage) if one.isVisible())
            if not any(one.reveal(wanted) for one in stages):
                any(one.reveal(wanted) for one in page.findChildren(HistoryOffer))
        self.deleteLater()


def _stage(hit: Hit) -> str:
    if hit.kind == "attachment" and not hit.path:
        return "archive"  # a scan of the signed paper
    return stage_of(hit.path or _PATHS.get(hit.kind, ""))
