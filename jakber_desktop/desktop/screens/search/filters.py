"""The menus Jenis, Tahun and Rangkaian of the search page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jakber_desktop.desktop.screens.filter_menus import FilterMenu
from jakber_desktop.desktop.words.search import KINDS, translated

if TYPE_CHECKING:
    from PySide6.QtGui import QAction

    from jakber_desktop.desktop.viewmodels.search.page import SearchPageModel
    from jakber_desktop.desktop.widgets.buttons import Button


class _SearchMenu(FilterMenu):
    """One field of what is narrowed to."""

    FIELD = ""

    def __init__(self, button: Button, model: SearchPageModel) -> None:
        self._model = model
        super().__init__(button)

    def _now(self) -> object:
        return getattr(self._model.narrowed, self.FIELD)

    def _picked(self, action: QAction) -> None:
        self._model.narrow(**{self.FIELD: action.data()})
        self.show_choice()


class KindMenu(_SearchMenu):
    """Kinds of things."""

    FIELD = "kind"

    def chosen_words(self) -> str:
        kind = self._model.narrowed.kind
        return translated(KINDS[kind][0]) if kind else ""

    def _fill(self) -> None:
        self._restart()
        self._add(self.tr("Semua jenis"), None, chosen=self._now() is None)
        self._menu.addSeparator()
        for kind, (words, _) in KINDS.items():
            self._add(translated(words), kind, chosen=kind == self._now())


class YearMenu(_SearchMenu):
    """Years with meetings."""

    FIELD = "year"

    def chosen_words(self) -> str:
        year = self._model.narrowed.year
        return str(year) if year else ""

    def _fill(self) -> None:
        self._restart()
        self._add(self.tr("Semua tahun"), None, chosen=self._now() is None)
        self._menu.addSeparator()
        for year in self._model.years:
            self._add(str(year), year, chosen=year == self._now())


class SeriesMenu(_SearchMenu):
    """Series of meetings."""

    FIELD = "series"

    def chosen_words(self) -> str:
        now = self._model.narrowed.series
        return next((name for id_, name in self._model.series if id_ == now), "")

    def _fill(self) -> None:
        self._restart()
        self._add(self.tr("Semua rangkaian"), None, chosen=self._now() is None)
        self._menu.addSeparator()
        for id_, name in self._model.series:
            self._add(name, id_, chosen=id_ == self._now())
