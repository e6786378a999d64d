"""The period of Ringkasan: the usual spans of the Rapat list, and the last twelve months."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jakber_desktop.desktop.screens.filter_menus import PeriodMenu
from jakber_desktop.desktop.viewmodels.overview.overview import year_back

if TYPE_CHECKING:
    from jakber_desktop.desktop.screens.filter_menus import Period


class SpanMenu(PeriodMenu):
    """Always says its period: figures without one mean nothing."""

    def chosen_words(self) -> str:
        words: str = super().chosen_words()
        return words or self.tr("Semua waktu")

    def _periods(self) -> list[tuple[str, Period]]:
        every, *rest = super()._periods()
        year = (self.tr("12 bulan terakhir"), year_back(self._services.session.today))
        return [year, *rest, every]
