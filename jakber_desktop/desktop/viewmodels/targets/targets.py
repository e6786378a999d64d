"""The cooperation targets as their tab shows them, and what is done with the chosen one (21)."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QObject, Signal

from jakber_desktop.desktop.models.register_model import RegisterModel
from jakber_desktop.desktop.viewmodels.follow_ups.register import RegisterViewModel
from jakber_desktop.desktop.viewmodels.targets import source
from jakber_desktop.desktop.words.target import steps, target_sentence
from jakber_desktop.model.rows.targets import TargetCounts, TargetFilter, TargetRow
from jakber_desktop.operations.parsing import parse_date

if TYPE_CHECKING:
    from jakber_desktop.desktop.viewmodels.session.session import Session
    from jakber_desktop.model.rows.targets import ReportMeeting


class TypedTarget(NamedTuple):
    """What was typed of a target, as it was typed; `office` is a code."""

    name: str = ""
    indicator: str = ""
    office: str = ""
    partner: str = ""
    due: str = ""


class TypedReport(NamedTuple):
    """What was typed of its progress; `meeting` is an id, "" for a report on the day `date`."""

    step: str = ""
    percent: str = ""
    note: str = ""
    meeting: str = ""
    date: str = ""


class TargetsViewModel(RegisterViewModel[TargetRow]):
    """`done(words)` tells what was done; deeds of a form give "" or what is wrong with it."""

    told = Signal(str, str)
    """Nothing was to be done: why, and what that means."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(session, parent)
        self.filter = TargetFilter()
        self.counts = TargetCounts()
        self.rows = RegisterModel(target_sentence, parent=self)

    # --- narrowing ---

    @property
    def filtered(self) -> bool:
        return any(self.filter)

    @property
    def partners(self) -> tuple[str, ...]:
        """The cooperations to choose from."""
        return tuple(str(one) for one in self.meetings)

    def set_partner(self, partner: str | None) -> None:
        """Only the targets of one cooperation; None for all."""
        self._narrow(partner=partner)

    def clear_filter(self) -> None:
        self._narrow(text="", office=None, partner=None)

    # --- deeds ---

    def report_meetings(self) -> tuple[ReportMeeting, ...]:
        """The meetings a target can be reported in, the nearest first."""
        return source.meetings(self.session.workspace, self.session.today)

    def add(self, typed: TypedTarget) -> str:
        """Make a target and choose it."""
        return self.attempt(partial(self._add, typed), self.tr("Target ditambahkan"))

    def edit(self, typed: TypedTarget) -> str:
        """Change the chosen target."""
        return self.attempt(partial(self._edit, typed), self.tr("Target diubah"))

    def report(self, typed: TypedReport) -> str:
        """Say how far the chosen target is."""
        return self.attempt(partial(self._report, typed), self.tr("Target diperbarui"))

    def raise_step(self) -> None:
        """The next step is reached today."""
        row = self.row()
        if row is None or not self.writable:
            return
        try:
            step = source.raise_step(self.session.workspace, row.id, self.session.today)
        except Exception as error:
            self.failed.emit(error)
            return
        if step is None:
            self.told.emit(self.tr("Target ini sudah selesai"), self.tr("Langkahnya tetap."))
            return
        self.finish()
        self.done.emit(self.tr("Langkah target: {step}").format(step=steps()[step].lower()))

    def remove(self) -> None:
        """Take the chosen target off the register."""
        row = self.row()
        if row is None or not self.writable:
            return
        try:
            source.remove(self.session.workspace, row.id)
        except Exception as error:
            self.failed.emit(error)
            return
        self.finish()
        self.done.emit(self.tr("Target dihapus"))

    # --- inside ---

    def _add(self, typed: TypedTarget) -> None:
        made = source.add(self.session.workspace, **self._given(typed))
        self.selected, self.filter = made, TargetFilter()

    def _edit(self, typed: TypedTarget) -> None:
        source.edit(self.session.workspace, self.selected or "", **self._given(typed))

    def _given(self, typed: TypedTarget) -> dict[str, Any]:
        return {
            "name": typed.name, "indicator": typed.indicator or None,
            "office": typed.office or None, "partner": typed.partner or None,
            "due": parse_date(typed.due, self.session.today, "due"),
        }  # fmt: skip

    def _report(self, typed: TypedReport) -> None:
        today = self.session.today
        day = parse_date(typed.date, today) or today
        source.report(
            self.session.workspace, self.selected or "", typed.meeting, day,
            step=typed.step or None, percent=self._percent(typed.percent), note=typed.note or None,
        )  # fmt: skip

    def _percent(self, text: str) -> int | None:
        words = text.strip().removesuffix("%").strip()
        if not words:
            return None
        # what is no number is refused like one that is too large
        return int(words) if words.isascii() and words.isdecimal() and len(words) < 4 else -1

    def _read_page(self, after: TargetRow | None, limit: int) -> tuple[TargetRow, ...]:
        return ()  # the first page is all there is

    def _read_all(self, wanted: TargetFilter, limit: int) -> tuple[Any, ...]:
        return source.targets(self.session.workspace, wanted)

    def _read_detail(self, row_id: str) -> Any:
        return source.target(self.session.workspace, row_id)

    def _total(self) -> int:
        counts: TargetCounts = self.counts
        return counts.all
