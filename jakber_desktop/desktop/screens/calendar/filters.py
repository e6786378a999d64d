"""The Rangkaian menu in the bars of the list and the calendar."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from jakber_desktop.desktop.screens.filter_menus import FilterMenu

if TYPE_CHECKING:
    from PySide6.QtGui import QAction

    from jakber_desktop.desktop.widgets.buttons import Button
    from jakber_desktop.model.rows.calendar import SeriesTag

_LONGEST = 28


class OfSeries(Protocol):
    """What can be narrowed to a series."""

    @property
    def series(self) -> str | None:
        """The id of the one that is shown; None for all."""
        ...

    def all_series(self) -> tuple[SeriesTag, ...]:
        """The series to choose from."""
        ...

    def set_series(self, series: str | None) -> None:
        """Show only one series; None for all."""
        ...


class SeriesMenu(FilterMenu):
    """All series by name, then the way to their own page."""

    def __init__(self, button: Button, model: OfSeries, to_page: QAction) -> None:
        self._model, self._to_page = model, to_page
        super().__init__(button)

    def chosen_words(self) -> str:
        wanted = self._model.series
        found = next((one.name for one in self._model.all_series() if one.id == wanted), "")
        return found if len(found) <= _LONGEST else f"{found[: _LONGEST - 1].rstrip()}…"

    def _fill(self) -> None:
        self._restart()
        now = self._model.series
        self._add(self.tr("Semua rangkaian"), None, chosen=now is None)
        self._menu.addSeparator()
        for one in self._model.all_series():
            self._add(one.name, one.id, chosen=one.id == now)
        self._menu.addSeparator()
        self._menu.addAction(self._to_page)

    def _picked(self, action: QAction) -> None:
        if action is not self._to_page:  # that one goes there by itself
            self._model.set_series(action.data())
            self.show_choice()
