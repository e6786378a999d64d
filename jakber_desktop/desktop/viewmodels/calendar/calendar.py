"""The calendar (20): the span shown, the chosen day, its filter, its days with their holidays."""

from __future__ import annotations

import datetime as dt
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from jakber_desktop.desktop.models.calendar_model import WEEK, CalendarModel, DayCell
from jakber_desktop.desktop.words.calendar import day_sentence, span_words
from jakber_desktop.language.dates import month_year
from jakber_desktop.model.rows import MeetingFilter
from jakber_desktop.model.rows.calendar import CalendarDay
from jakber_desktop.operations.days import calendar as calendar_days

if TYPE_CHECKING:
    from jakber_desktop.desktop.viewmodels.session.session import Session
    from jakber_desktop.model.rows import OfficeTag
    from jakber_desktop.model.rows.calendar import CalendarPlanned, DayHoliday, SeriesTag

_DAY = dt.timedelta(days=1)
_FIRST, _LAST = dt.date(1900, 1, 1), dt.date(2199, 12, 31)
MONTH_SPAN, WEEK_SPAN = "month", "week"


class CalendarViewModel(QObject):
    """Days are read in place (some ms), holidays on the quick lane, once a year of the calendar."""

    shown = Signal()
    """`model`, `chosen` and `title` are of now."""
    failed = Signal(object)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.model = CalendarModel(day_sentence, self)
        self.chosen = session.today
        self.span = MONTH_SPAN
        self.filter = MeetingFilter()
        self.series: str | None = None
        self._planned: dict[dt.date, tuple[CalendarPlanned, ...]] = {}
        self._holidays: dict[int, dict[dt.date, DayHoliday]] = {}
        self._active = False
        session.changed.connect(self._changed)
        session.ready.connect(self._changed)

    # --- what is shown ---

    @property
    def first(self) -> dt.date:
        """The Monday the span begins with."""
        start = self.chosen if self.span == WEEK_SPAN else self.chosen.replace(day=1)
        return start - _DAY * start.weekday()

    @property
    def last(self) -> dt.date:
        """The Sunday the span ends with."""
        if self.span == WEEK_SPAN:
            return self.first + _DAY * (WEEK - 1)
        end = _next_month(self.chosen) - _DAY
        return end + _DAY * (WEEK - 1 - end.weekday())

    @property
    def title(self) -> str:
        """ "April 2018", "9–15 April 2018"."""
        if self.span == WEEK_SPAN:
            return span_words(self.first, self.last)
        return month_year(self.chosen)

    def chosen_cell(self) -> DayCell:
        """The chosen day with what is on it."""
        index = self.model.index_of(self.chosen)
        if index.isValid():
            return self.model.cell(index)
        return DayCell(CalendarDay(self.chosen))

    def meetings_shown(self) -> tuple[str, ...]:
        """The meetings of the month or week itself that the filter lets through."""
        days = [cell.day for cell in self.model.cells if not cell.outside]
        return tuple(one.id for day in days for one in day.meetings)

    def counts(self) -> tuple[int, int, int]:
        """Meetings, due dates and days of series of the month or week itself, without the days
        around it."""
        days = [cell.day for cell in self.model.cells if not cell.outside]
        return (
            sum(len(day.meetings) for day in days),
            sum(len(day.dues) for day in days),
            sum(len(day.planned) for day in days),
        )

    @property
    def filtered(self) -> bool:
        """Whether anything is left out."""
        return self.filter.office is not None or self.series is not None

    def offices(self) -> tuple[OfficeTag, ...]:
        """The offices to choose from."""
        listing = self.session.listing
        return listing.offices() if listing is not None else ()

    def all_series(self) -> tuple[SeriesTag, ...]:
        """The series to choose from."""
        listing = self.session.listing
        return calendar_days.series(listing) if listing is not None else ()

    # --- deeds ---

    def set_active(self, active: bool) -> None:
        """Whether somebody looks: a hidden calendar reads nothing."""
        if active != self._active:
            self._active = active
            self._changed()

    def choose(self, date: dt.date) -> None:
        """Make a day the chosen one; its month or week is shown."""
        before = (self.first, self.last)
        self.chosen = max(_FIRST, min(_LAST, date))
        if before == (self.first, self.last) and self.model.cells:
            self._mark_outside()
            self.shown.emit()
        else:
            self.reload()

    def step(self, step: int) -> None:
        """So many months (or weeks) on or back, to the same day of it."""
        if self.span == WEEK_SPAN:
            self.choose(self.chosen + _DAY * WEEK * step)
            return
        month = self.chosen.year * 12 + self.chosen.month - 1 + step
        first = dt.date(month // 12, month % 12 + 1, 1)
        last = _next_month(first) - _DAY
        self.choose(first.replace(day=min(self.chosen.day, last.day)))

    def go_today(self) -> None:
        """To today."""
        self.choose(self.session.today)

    def set_span(self, span: str) -> None:
        """Show "month" or "week"."""
        if span != self.span:
            self.span = span
            self.reload()

    def set_office(self, code: str | None) -> None:
        """Show only what an office takes part in or is to do; None for all."""
        self.filter = self.filter._replace(office=code)
        self.reload()

    def set_series(self, series: str | None) -> None:
        """Show only one series (its id); None for all."""
        self.series = series
        self.reload()

    def clear_filter(self) -> None:
        """Show everything again."""
        self.filter, self.series = MeetingFilter(), None
        self.reload()

    def reload(self) -> None:
        """Read the span."""
        listing = self.session.listing
        days: tuple[CalendarDay, ...] = ()
        if listing is not None:
            try:
                days = calendar_days.days(
                    listing, self.first, self.last, self.filter.office, self.series
                )
            except Exception as error:
                self.failed.emit(error)
        self.model.show([self._cell(day) for day in days])
        self.shown.emit()
        self._ask_holidays()
        self._ask_planned()

    # --- inside ---

    def _changed(self) -> None:
        if self._active:
            self.reload()

    def _cell(self, day: CalendarDay) -> DayCell:
        date = day.date
        return DayCell(
            day._replace(planned=self._planned.get(date, ())),
            self._holidays.get(date.year, {}).get(date),
            outside=self.span == MONTH_SPAN and date.month != self.chosen.month,
            today=date == self.session.today,
        )

    def _mark_outside(self) -> None:
        """February 2021 begins and ends a week, as does the month beside it: mark anew."""
        self.model.show([self._cell(cell.day) for cell in self.model.cells])

    def _ask_planned(self) -> None:
        """The days of series in the span, on the quick lane; an office has no part in them yet."""
        session = self.session
        if not session.is_ready or self.filter.office is not None:
            self._take_planned(self._span_shown(), {})
            return
        shown = self._span_shown()
        work = partial(_read_planned, session.workspace, self.first, self.last, self.series)
        take = partial(self._take_planned, shown)
        session.tasks.run(work, take, self.failed.emit, key=f"planned {id(self)}")

    def _span_shown(self) -> tuple[dt.date, dt.date, str | None]:
        return self.first, self.last, self.series

    def _take_planned(
        self,
        shown: tuple[dt.date, dt.date, str | None],
        found: dict[dt.date, tuple[CalendarPlanned, ...]],
    ) -> None:
        if shown == self._span_shown() and found != self._planned:
            self._planned = found
            self._mark_outside()
            self.shown.emit()

    def _ask_holidays(self) -> None:
        years = {self.first.year, self.last.year} - set(self._holidays)
        if years:
            work = partial(_read_holidays, tuple(sorted(years)))
            key = f"holidays {id(self)}"
            self.session.tasks.run(work, self._take_holidays, self.failed.emit, key=key)

    def _take_holidays(self, found: dict[int, dict[dt.date, DayHoliday]]) -> None:
        self._holidays |= found
        self._mark_outside()
        self.shown.emit()


def _read_holidays(years: tuple[int, ...]) -> dict[int, dict[dt.date, DayHoliday]]:
    # the package is imported on the worker, after the calendar is painted
    from jakber_desktop.operations.days import holidays_of

    return {year: holidays_of.of_year(year) for year in years}


def _read_planned(
    workspace: Any, first: dt.date, last: dt.date, series: str | None
) -> dict[dt.date, tuple[CalendarPlanned, ...]]:
    # so is what reads the rules of series
    from jakber_desktop.desktop.viewmodels.calendar.planned import read_planned

    return read_planned(workspace, first, last, series)


def _next_month(date: dt.date) -> dt.date:
    """The first of the month after."""
    return (date.replace(day=1) + _DAY * 32).replace(day=1)
