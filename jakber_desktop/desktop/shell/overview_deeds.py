"""The ways to Ringkasan: its tabs from anywhere, the mismatches of the meeting chosen or shown."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from jakber_desktop.desktop.shell.main_window import MainWindow

_TABS = {
    "view_pictures": "pictures", "view_recap": "recap", "view_mismatches": "mismatches",
}  # fmt: skip


class OverviewDeeds(QObject):
    """Attaches the actions that lead there."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        attach = window.services.actions.attach
        attach("go_overview", self._go)
        for action, tab in _TABS.items():
            attach(action, partial(self._show_tab, tab))
        for place in ("meetings", "workspace"):
            attach("meeting_mismatches", self._show_mismatches, place)

    def _go(self) -> Any:
        self._window.navigator.go("overview")
        return self._window.navigator.page()

    def _show_tab(self, tab: str) -> None:
        self._go().show_tab(tab)

    def _show_mismatches(self) -> None:
        page = self._window.navigator.page()
        chosen = page.meeting() if page is not None else None
        if chosen is not None:
            self._go().show_mismatches(*chosen)
