"""The Rangkaian menu of the calendar's bar; its Kantor menu is that of the list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jakber_desktop.desktop.screens.meetings_filters import FilterMenu

if TYPE_CHECKING:
    from PySide6.QtGui import QAction

    from jakber_desktop.desktop.viewmodels.calendar import CalendarViewModel
    from jakber_desktop.desktop.widgets.buttons import Button

_LONGEST = 28


class SeriesMenu(FilterMenu):
    """All series by name."""

    def __init__(self, button: Button, model: CalendarViewModel) -> None:
        self._calendar = model
        super().__init__(button)

    def chosen_words(self) -> str:
        wanted = self._calendar.series
        found = next((one.name for one in self._calendar.all_series() if one.id == wanted), "")
        return found if len(found) <= _LONGEST else f"{found[: _LONGEST - 1].rstrip()}…"

    def _fill(self) -> None:
        self._restart()
        now = self._calendar.series
        self._add(self.tr("Semua rangkaian"), None, chosen=now is None)
        self._menu.addSeparator()
        for one in self._calendar.all_series():
            self._add(one.name, one.id, chosen=one.id == now)

    def _picked(self, action: QAction) -> None:
        self._calendar.set_series(action.data())
        self.show_choice()
