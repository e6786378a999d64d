"""One opened meeting: its head line, the state of its six stages, and which stage is shown."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Signal

from jakber_desktop.desktop.words.meeting import SAMPLE, planned_words, translated
from jakber_desktop.language.dates import long_date
from jakber_desktop.model.errors import MeetingNotFound
from jakber_desktop.model.rows import STAGES, StageFact

if TYPE_CHECKING:
    from jakber_desktop.model.rows import MeetingOverview

MINUTES = STAGES.index("minutes")
_OPENS_AT = {
    "preparing": "preparation", "unsent": "preparation", "postponed": "preparation",
    "sent": "invitation", "today": "attendance", "running": "discussion", "paused": "discussion",
}  # fmt: skip
"""Where a meeting stands -> the stage that is worked at then; all others are at their minutes."""


class Overviews(Protocol):
    """Where a meeting's overview comes from: `operations.listing.MeetingList`."""

    def overview(self, meeting_id: str) -> MeetingOverview:
        """The overview of a meeting; raises MeetingNotFound."""
        ...


class WorkspaceViewModel(QObject):
    """Any stage opens at any time (ui-design §7); the stage shown last is kept per meeting."""

    overview_changed = Signal()
    stage_changed = Signal(int)
    failed = Signal(object)
    gone = Signal()
    """The meeting shown was deleted, here by undo or by somebody else."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.meeting_id: str | None = None
        self.overview: MeetingOverview | None = None
        self.stage = MINUTES
        self._overviews: Overviews | None = None
        self._last_stage: dict[str, int] = {}
        self._missing: int | None = None

    def set_overviews(self, overviews: Overviews) -> None:
        """Where overviews are read from now on (another database was opened)."""
        self._overviews = overviews

    def open(self, meeting_id: str) -> bool:
        """Show a meeting; False (and `failed`) when it cannot be read."""
        self.meeting_id, self.overview = meeting_id, None
        self._missing = None
        if not self.refresh():
            return False
        self.choose_stage(self._last_stage.get(meeting_id, self._current_stage()))
        return True

    def refresh(self) -> bool:
        """Read the overview again, for instance after a change; False when it is gone."""
        if self._overviews is None or self.meeting_id is None:
            return False
        try:
            self.overview = self._overviews.overview(self.meeting_id)
        except MeetingNotFound as error:
            if self.overview is None:
                self.failed.emit(error)
            else:
                self.overview = self.meeting_id = None
                self.gone.emit()
            return False
        except Exception as error:
            self.failed.emit(error)
            return False
        self.overview_changed.emit()
        return True

    def _current_stage(self) -> int:
        """Where a meeting opens first: at the stage that is worked at now (ui-design §9, 02)."""
        chip = self.overview.chip if self.overview else ""
        return STAGES.index(_OPENS_AT.get(chip, "minutes"))

    def prefer(self, meeting_id: str, index: int) -> None:
        """Open a meeting at stage 0-5 when it is shown next."""
        self._last_stage[meeting_id] = index

    def choose_stage(self, index: int) -> None:
        """Show stage 0-5."""
        self.stage = index
        if self.meeting_id is not None:
            self._last_stage[self.meeting_id] = index
        self.stage_changed.emit(index)

    def set_missing(self, count: int | None) -> None:
        """How many required items the check found for the minutes; None while unknown."""
        if count != self._missing:
            self._missing = count
            self.overview_changed.emit()

    def stages(self) -> tuple[StageFact, ...]:
        """The six stages; the fact of the minutes comes from the check once it has answered."""
        known = {stage.stage: stage for stage in (self.overview.stages if self.overview else ())}
        stages = [known.get(name, StageFact(stage=name, state="none", fact="")) for name in STAGES]
        minutes = stages[MINUTES]
        if self._missing and minutes.state != "final":
            words = self.tr("{n} isian wajib").format(n=self._missing)
            stages[MINUTES] = minutes._replace(state="missing", fact=words)
        return tuple(stages)

    def meta_line(self) -> str:
        """Date, time, venue and series in one line, each only where known."""
        seen = self.overview
        if seen is None:
            return ""
        series = self.tr("Rangkaian {name}").format(name=seen.series) if seen.series else None
        sample = translated(SAMPLE) if seen.sample else None
        time = ", ".join(part for part in (seen.time, planned_words(seen.planned)) if part)
        parts = (sample, long_date(seen.date), time, seen.venue, series)
        return "  ·  ".join(part for part in parts if part)
