"""Ringkasan: pictures, attendance recap and mismatches of a period, read on the quick lane."""

from __future__ import annotations

import datetime as dt
from functools import partial
from typing import TYPE_CHECKING, Any, Literal

from PySide6.QtCore import QObject, Signal

from jakber_desktop.desktop.viewmodels.overview import source
from jakber_desktop.model.rows.recaps import (
    MismatchCounts,
    MismatchFilter,
    MismatchKind,
    RecapBy,
    RecapTotals,
    Span,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from jakber_desktop.desktop.viewmodels.session.session import Session
    from jakber_desktop.model.rows import OfficeTag
    from jakber_desktop.operations.recaps.shapes import Chart

Tab = Literal["pictures", "recap", "mismatches"]
TABS: tuple[Tab, ...] = ("pictures", "recap", "mismatches")
_YEAR = 11
"""Months before this one that are shown at first."""


class OverviewViewModel(QObject):
    """`filter` narrows all three tabs by period; office, meeting and kind where they can."""

    read_anew = Signal()
    """What `tab` shows was read."""
    failed = Signal(object)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.tab: Tab = "pictures"
        self.by: RecapBy = "office"
        self.filter = self._usual()
        self.meeting_title = ""
        """Of the one meeting whose mismatches are shown."""
        self.known: frozenset[Tab] = frozenset()
        """The tabs that were read."""
        self.loading = False
        self.totals = RecapTotals()
        self.charts: tuple[Chart, ...] = ()
        self.recap: tuple[Any, ...] = ()
        self.recap_by: RecapBy = "office"
        """What the rows of `recap` are."""
        self.counts = MismatchCounts()
        self.mismatches: tuple[Any, ...] = ()
        self._offices: tuple[OfficeTag, ...] = ()

    # --- narrowing ---

    @property
    def span(self) -> Span:
        """The period."""
        return Span(self.filter.since, self.filter.until)

    @property
    def filtered(self) -> bool:
        """Whether more than the usual period leaves rows out."""
        return self.filter != self._usual()

    def offices(self) -> tuple[OfficeTag, ...]:
        """The offices to choose from, in protocol order."""
        return self._offices

    def set_period(self, since: dt.date | None, until: dt.date | None) -> None:
        """Another period; a single meeting is let go."""
        self._narrow(since=since, until=until, meeting=None)

    def set_office(self, code: str | None) -> None:
        """Only one office; None for all."""
        self._narrow(office=code)

    def set_kind(self, kind: MismatchKind | None) -> None:
        """Only one kind of mismatches; None for all."""
        self._narrow(kind=kind)

    def set_by(self, by: RecapBy) -> None:
        """The recap by office, person or month."""
        if by != self.by:
            self.by = by
            self.read()

    def set_tab(self, tab: Tab) -> None:
        """Show another tab; it is read when it was not."""
        if tab != self.tab:
            self.tab = tab
            self.read()

    def show_meeting(self, meeting: str, title: str) -> None:
        """The mismatches of one meeting, whatever the period."""
        self.tab, self.meeting_title = "mismatches", title
        self.filter = MismatchFilter(meeting=meeting)
        self.read()

    def clear_filter(self) -> None:
        """Everything of the usual period."""
        self.filter = self._usual()
        self.read()

    def _narrow(self, **parts: Any) -> None:
        wanted = self.filter._replace(**parts)
        if wanted != self.filter:
            self.filter = wanted
            self.read()

    def _usual(self) -> MismatchFilter:
        """A year up to today, beginning with a whole month."""
        return MismatchFilter(*year_back(self.session.today))

    # --- reading ---

    def read(self) -> None:
        """Read what the tab shows; an older answer is dropped."""
        if not self.session.is_ready:
            return
        self.loading = True
        work, take = self._work()
        self.session.tasks.run(work, take, self._fail, key=f"overview {id(self)}")

    def _work(self) -> tuple[Callable[[], Any], Callable[[Any], None]]:
        workspace, today = self.session.workspace, self.session.today
        if self.tab == "pictures":
            work: Any = partial(source.pictures, workspace, self.span, today)
            take: Any = self._take_pictures
        elif self.tab == "recap":
            wanted = (self.by, self.span, today, self.filter.office)
            work, take = (
                partial(source.recap, workspace, *wanted),
                partial(self._take_recap, self.by),
            )
        else:
            work, take = partial(source.mismatches, workspace, self.filter, today), self._take_rows
        return partial(_with_offices, workspace, work), partial(self._take, self.tab, take)

    def _take(self, tab: Tab, take: Callable[[Any], None], answer: Any) -> None:
        self._offices, found = answer
        self.loading = False
        self.known |= {tab}
        take(found)
        if tab == self.tab:
            self.read_anew.emit()

    def _take_pictures(self, answer: Any) -> None:
        self.totals, self.charts = answer

    def _take_recap(self, by: RecapBy, answer: Any) -> None:
        self.totals, self.recap = answer
        self.recap_by = by

    def _take_rows(self, answer: Any) -> None:
        self.totals, self.counts, self.mismatches = answer

    def _fail(self, error: Exception) -> None:
        self.loading = False
        self.failed.emit(error)


def year_back(today: dt.date) -> tuple[dt.date, dt.date]:
    """The eleven months before this one, and this one up to today."""
    month = max(today.year * 12 + today.month - 1 - _YEAR, 12)
    return dt.date(month // 12, month % 12 + 1, 1), today


def _with_offices(workspace: Any, work: Callable[[], Any]) -> tuple[tuple[OfficeTag, ...], Any]:
    return source.all_offices(workspace), work()
