"""The Kantor and Periode menus of the Rapat list's filter bar."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu

from jakber_desktop.desktop.words.directory import office_choice
from jakber_desktop.language.dates import short_date

if TYPE_CHECKING:
    from jakber_desktop.desktop.services import Services
    from jakber_desktop.desktop.widgets.buttons import Button
    from jakber_desktop.model.rows import OfficeTag

Period = tuple[dt.date | None, dt.date | None]


class OfOffices(Protocol):
    """What can be narrowed to an office."""

    filter: Any
    """A named tuple with `office`, a code or None."""

    def offices(self) -> tuple[OfficeTag, ...]:
        """The offices to choose from."""
        ...

    def set_office(self, code: str | None) -> None:
        """Show only what an office takes part in."""
        ...


class OfPeriods(Protocol):
    """What can be narrowed to a span of time."""

    filter: Any
    """A named tuple with `since` and `until`, days or None."""

    def set_period(self, since: dt.date | None, until: dt.date | None) -> None:
        """Show only what is of a span, both days included; None leaves an end open."""
        ...


class FilterMenu(QObject):
    """A button whose menu is made anew each time it opens; the button shows the choice."""

    def __init__(self, button: Button) -> None:
        super().__init__(button)
        self._button = button
        self._words = button.text()
        self._menu = QMenu(button)
        self._group: QActionGroup | None = None
        self._menu.aboutToShow.connect(self._fill)
        self._menu.triggered.connect(self._picked)
        button.setMenu(self._menu)
        button.setCheckable(True)
        self.show_choice()

    def show_choice(self) -> None:
        """Mark the button and say the choice when the filter narrows by it."""
        chosen = self.chosen_words()
        self._button.setChecked(bool(chosen))
        self._button.setText(chosen or self._words)
        self._button.name_it(f"{self._words}: {chosen}" if chosen else self._words)

    def chosen_words(self) -> str:
        """What is chosen, short; "" for everything."""
        raise NotImplementedError

    def _fill(self) -> None:
        raise NotImplementedError

    def _picked(self, action: QAction) -> None:
        raise NotImplementedError

    def _restart(self) -> None:
        self._menu.clear()
        if self._group is not None:
            self._group.deleteLater()
        self._group = QActionGroup(self)

    def _add(self, words: str, value: object, *, chosen: bool) -> None:
        action = QAction(words.replace("&", "&&"), self._menu)
        action.setCheckable(True)
        action.setChecked(chosen)
        action.setData(value)
        if self._group is not None:
            self._group.addAction(action)
        self._menu.addAction(action)


class OfficeMenu(FilterMenu):
    """All offices in protocol order."""

    def __init__(self, button: Button, model: OfOffices) -> None:
        self._model = model
        super().__init__(button)

    def chosen_words(self) -> str:
        return self._model.filter.office or ""

    def _fill(self) -> None:
        self._restart()
        now = self._model.filter.office
        self._add(self.tr("Semua kantor"), None, chosen=now is None)
        self._menu.addSeparator()
        for office in self._model.offices():
            self._add(office_choice(office), office.code, chosen=office.code == now)

    def _picked(self, action: QAction) -> None:
        self._model.set_office(action.data())
        self.show_choice()


class PeriodMenu(FilterMenu):
    """Usual spans of time, and one of one's own."""

    def __init__(self, button: Button, model: OfPeriods, services: Services) -> None:
        self._model, self._services = model, services
        super().__init__(button)

    def chosen_words(self) -> str:
        wanted = self._now()
        for words, period in self._periods():
            if period == wanted:
                return words if wanted != (None, None) else ""
        since, until = wanted
        return f"{_short(since)}–{_short(until)}"

    def _now(self) -> Period:
        return self._model.filter.since, self._model.filter.until

    def _periods(self) -> list[tuple[str, Period]]:
        today = self._services.session.today
        month, year = today.replace(day=1), today.replace(month=1, day=1)
        last = year - dt.timedelta(days=1)
        next_month = (month + dt.timedelta(days=32)).replace(day=1)
        return [
            (self.tr("Semua waktu"), (None, None)),
            (self.tr("Bulan ini"), (month, next_month - dt.timedelta(days=1))),
            (self.tr("90 hari terakhir"), (today - dt.timedelta(days=90), today)),
            (self.tr("Tahun ini"), (year, year.replace(month=12, day=31))),
            (self.tr("Tahun lalu"), (last.replace(month=1, day=1), last)),
        ]

    def _fill(self) -> None:
        self._restart()
        now = self._now()
        for words, period in self._periods():
            self._add(words, list(period), chosen=period == now)
        self._menu.addSeparator()
        known = any(period == now for _words, period in self._periods())
        self._add(self.tr("Rentang tanggal…"), "ask", chosen=not known)

    def _picked(self, action: QAction) -> None:
        value = action.data()
        if value == "ask":
            value = self._services.dialogs.ask_period(*self._now())
        if value is not None:
            self._model.set_period(*value)
        self.show_choice()


def _short(date: dt.date | None) -> str:
    return f"{short_date(date).split(', ')[-1]} {date.year}" if date else "…"
