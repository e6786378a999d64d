"""Laporan bulanan: a month to choose, its report and its number."""

from __future__ import annotations

import datetime as dt
from functools import partial
from typing import TYPE_CHECKING, Any

from jakber_desktop.desktop.shown.paper_line import PaperLine
from jakber_desktop.desktop.viewmodels.papers import months_source as source
from jakber_desktop.desktop.viewmodels.papers.paper_model import PaperModel
from jakber_desktop.desktop.viewmodels.papers.source import issue, profiles
from jakber_desktop.desktop.words.paper import month_line

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from PySide6.QtCore import QObject

    from jakber_desktop.desktop.viewmodels.minutes.source import Form
    from jakber_desktop.desktop.viewmodels.papers.source import Drawn
    from jakber_desktop.desktop.viewmodels.session.session import Session
    from jakber_desktop.model.rows.papers import MonthRow


class MonthPapersModel(PaperModel):
    """`chosen` is the month ("2018-03"), at first the one before today's."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(session, parent)
        last = session.today.replace(day=1) - dt.timedelta(days=1)
        self.chosen = f"{last:%Y-%m}"
        self._own_profile: str | None = None

    def choose_profile(self, profile: str) -> None:
        """Print by another rule profile."""
        if profile != self.profile:
            self._own_profile = profile
            super().choose_profile(profile)

    def read(self) -> None:
        work = partial(_read, self.session.workspace, self.session.today)
        self.tasks.run(work, self._show, self._broken, key=f"months {id(self)}")
        self.draw()

    def _show(self, answer: Any) -> None:
        months, (self.profiles, preferred) = answer
        self.profile = self._own_profile or preferred
        self.lines = tuple(_lines(months))
        self.lines_changed.emit()

    # --- for PaperModel ---

    def kind_name(self) -> str:
        return self.tr("Laporan bulanan")

    def can_book(self) -> bool:
        return True

    def _first(self) -> dt.date:
        return dt.date.fromisoformat(f"{self.chosen}-01")

    def _work(self) -> Callable[[], Drawn]:
        return partial(source.draw, self.session.workspace, self._first(), self._own_profile)

    def _writing(self, form: Form, path: Path) -> Callable[[], str]:
        workspace, first = self.session.workspace, self._first()
        return partial(source.save, workspace, first, self._own_profile, form, path)

    def _book(self, date: dt.date) -> None:
        source.book(self.session.workspace, self._first(), date)

    def _issue(self, date: dt.date) -> None:
        issue(self.session.workspace, self.slots, date)


def _read(workspace: Any, today: dt.date) -> tuple[tuple[MonthRow, ...], Any]:
    return source.months(workspace, today), profiles(workspace)


def _lines(months: tuple[MonthRow, ...]) -> Iterator[PaperLine]:
    year = 0
    for month in months:
        if month.first.year != year:
            year = month.first.year
            yield PaperLine(str(year), str(year), heading=True)
        yield month_line(month)
