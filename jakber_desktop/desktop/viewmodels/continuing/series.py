"""Rangkaian as its tab shows it: the series, the days of the chosen one, what is done with them."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QObject, Signal

from jakber_desktop.desktop.models.register_model import RegisterModel
from jakber_desktop.desktop.viewmodels.continuing import series_source as source
from jakber_desktop.desktop.viewmodels.follow_ups.register import PAGE, RegisterViewModel
from jakber_desktop.desktop.words.continuing import series_sentence
from jakber_desktop.model.errors import SeriesFinal
from jakber_desktop.model.rows.series import SeriesCounts, SeriesFilter, SeriesRow
from jakber_desktop.operations.parsing import parse_date

if TYPE_CHECKING:
    from collections.abc import Callable

    from jakber_desktop.desktop.viewmodels.session.session import Session
    from jakber_desktop.model.rows.series import OccurrenceRow


class TypedSeries(NamedTuple):
    """What was typed of a series, as it was typed; `rule` is an RFC 5545 RRULE."""

    name: str = ""
    rule: str = ""
    starts_on: str = ""
    on_holiday: str = "keep"


class SeriesViewModel(RegisterViewModel[SeriesRow]):
    """`done(words)` tells what was done; deeds of a form give "" or what is wrong with it."""

    made = Signal(str)
    """A meeting (its id) was made from a day."""
    other_way = Signal(object, str)
    """Why the chosen series cannot go up in another (SeriesFinal), which (its id) could go up in
    this one."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(session, parent)
        self.filter = SeriesFilter()
        self.counts = SeriesCounts()
        self.rows = RegisterModel(series_sentence, parent=self)
        self.day_id: str | None = None
        """The day that is chosen, None for none."""

    # --- reading ---

    @property
    def filtered(self) -> bool:
        return bool(self.filter.text)

    def read(self) -> None:
        """On the quick lane: the first time the holidays of some years are read (50 ms)."""
        if not self.session.is_ready:
            return
        wanted = self.filter
        self.session.tasks.run(
            partial(self._read_all, wanted, PAGE), partial(self._take, wanted, PAGE), self._fail,
            key=f"series {id(self)}",
        )  # fmt: skip

    def clear_filter(self) -> None:
        self._narrow(text="")

    def days(self) -> tuple[OccurrenceRow, ...]:
        """The days of the chosen series."""
        return self.detail.days if self.detail is not None else ()

    def day(self) -> OccurrenceRow | None:
        """The chosen day."""
        return next((one for one in self.days() if one.id == self.day_id), None)

    def near_day(self) -> OccurrenceRow | None:
        """The first day from today on, else the last one."""
        days, today = self.days(), self.session.today
        return next((one for one in days if one.day >= today), days[-1] if days else None)

    # --- deeds about a series ---

    def add(self, typed: TypedSeries) -> str:
        """Make a series and choose it."""
        return self.attempt(partial(self._add, typed), self.tr("Rangkaian dibuat"))

    def edit(self, typed: TypedSeries) -> str:
        """Change the chosen series."""
        deed = partial(self._edit, typed)
        return self.attempt(deed, self.tr("Rangkaian diubah"))

    def merge(self, into_id: str) -> None:
        """Let the chosen series go up in another."""
        row = self.row()
        if row is None or not self.writable:
            return
        try:
            source.merge(self.session.workspace, row.id, into_id)
        except SeriesFinal as refusal:
            self.other_way.emit(refusal, into_id)
        except Exception as error:
            self.failed.emit(error)
        else:
            self._merged()

    def take_in(self, other_id: str) -> None:
        """Let another series go up in the chosen one."""
        row = self.row()
        if row is None or not self.writable:
            return
        try:
            source.merge(self.session.workspace, other_id, row.id)
        except Exception as error:
            self.failed.emit(error)
        else:
            self._merged()

    def _merged(self) -> None:
        self.finish()
        self.done.emit(self.tr("Rangkaian digabungkan"))

    def remove(self) -> None:
        """Take the chosen series off."""
        self._do(source.remove, words=self.tr("Rangkaian dihapus"))

    # --- deeds about a day ---

    def make(self) -> None:
        """The meeting of the chosen day is made, or shown where it is there."""
        row, day = self.row(), self.day()
        if row is None or day is None:
            return
        if day.meeting_id:
            self.made.emit(day.meeting_id)
        elif day.rule_day is not None and self.writable:
            try:
                meeting = source.make(self.session.workspace, row.id, day.rule_day)
            except Exception as error:
                self.failed.emit(error)
                return
            self.day_id = meeting
            self.finish()
            self.made.emit(meeting)

    def move(self, date: str, reason: str) -> str:
        """The chosen day is on another one."""
        today = self.session.today
        return self.attempt(
            lambda: self._about_day(source.move, parse_date(date, today, "date"), reason),
            self.tr("Hari rangkaian dipindahkan"),
        )

    def cancel(self, reason: str) -> None:
        """The chosen day is off."""
        trouble = self.attempt(
            partial(self._about_day, source.cancel, reason), self.tr("Hari rangkaian dibatalkan")
        )
        if trouble:
            self.told_trouble.emit(trouble)

    def restore(self) -> None:
        """The chosen day is back where the rule has it."""
        trouble = self.attempt(
            partial(self._about_day, source.restore), self.tr("Hari rangkaian dikembalikan")
        )
        if trouble:
            self.told_trouble.emit(trouble)

    told_trouble = Signal(str)
    """A deed without a form was refused, and why."""

    # --- inside ---

    def _about_day(self, deed: Callable[..., None], *given: Any) -> None:
        row, day = self.row(), self.day()
        if row is not None and day is not None and day.rule_day is not None:
            deed(self.session.workspace, row.id, day.rule_day, *given)

    def _do(self, deed: Callable[..., None], *given: Any, words: str) -> None:
        row = self.row()
        if row is None or not self.writable:
            return
        try:
            deed(self.session.workspace, row.id, *given)
        except Exception as error:
            self.failed.emit(error)
            return
        self.finish()
        self.done.emit(words)

    def _add(self, typed: TypedSeries) -> None:
        made = source.add(self.session.workspace, **self._given(typed))
        self.selected, self.filter = made, SeriesFilter()

    def _edit(self, typed: TypedSeries) -> None:
        source.edit(self.session.workspace, self.selected or "", **self._given(typed))

    def _given(self, typed: TypedSeries) -> dict[str, Any]:
        start = parse_date(typed.starts_on, self.session.today, "starts_on")
        return {
            "name": typed.name, "rule": typed.rule or None, "starts_on": start,
            "on_holiday": typed.on_holiday,
        }  # fmt: skip

    def _read_page(self, after: SeriesRow | None, limit: int) -> tuple[SeriesRow, ...]:
        return ()  # the first page is all there is

    def _read_all(self, wanted: SeriesFilter, limit: int) -> tuple[Any, ...]:
        return source.read(self.session.workspace, self.session.today, wanted)

    def _read_detail(self, row_id: str) -> Any:
        return source.detail(self.session.workspace, row_id, self.session.today)

    def _total(self) -> int:
        return int(self.counts.all)
