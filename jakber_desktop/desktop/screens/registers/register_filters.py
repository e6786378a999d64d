"""The Rapat menu of a register's filter bar."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from jakber_desktop.desktop.screens.filter_menus import FilterMenu
from jakber_desktop.language.dates import short_date

if TYPE_CHECKING:
    from PySide6.QtGui import QAction

    from jakber_desktop.desktop.viewmodels.follow_ups.register import RegisterViewModel
    from jakber_desktop.desktop.widgets.buttons import Button

_LONGEST = 40
"""Letters of a title that the menu shows."""
_ON_BUTTON = 18


class MeetingMenu(FilterMenu):
    """The newest meetings that have a row in the register."""

    def __init__(self, button: Button, model: RegisterViewModel[Any]) -> None:
        self._model = model
        super().__init__(button)

    def chosen_words(self) -> str:
        wanted = self._model.filter.meeting
        if wanted is None:
            return ""
        titles = {one.id: one.title for one in self._model.meetings}
        return _cut(titles.get(wanted, self.tr("Rapat terpilih")), _ON_BUTTON)

    def _fill(self) -> None:
        self._restart()
        now = self._model.filter.meeting
        self._add(self.tr("Semua rapat"), None, chosen=now is None)
        self._menu.addSeparator()
        for one in self._model.meetings:
            day = f"{short_date(one.date).split(', ')[-1]} {one.date.year}"
            self._add(f"{day} · {_cut(one.title, _LONGEST)}", one.id, chosen=one.id == now)

    def _picked(self, action: QAction) -> None:
        self._model.set_meeting(action.data())
        self.show_choice()


def _cut(text: str, most: int) -> str:
    return text if len(text) <= most else f"{text[: most - 1].rstrip()}…"
