"""The Rapat list: its filter, counts, rows and the selected meeting; import, export, undo."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from jakber_desktop.desktop.models.meetings_model import PAGE, MeetingsModel
from jakber_desktop.desktop.tasks import Lane
from jakber_desktop.desktop.viewmodels.meetings import reading as meetings_reading
from jakber_desktop.desktop.words.meeting import row_sentence
from jakber_desktop.model.rows import MeetingFilter
from jakber_desktop.operations.days import calendar as calendar_days

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from jakber_desktop.desktop.viewmodels.session.session import Session
    from jakber_desktop.model.rows import Group, GroupCounts, MeetingOverview, MeetingRow, OfficeTag
    from jakber_desktop.model.rows.calendar import SeriesTag

_IN_PLACE = 200
"""So many rows are read again at once; more are read on the quick lane."""


class MeetingsViewModel(QObject):
    """What the Rapat list shows of a session. Reads run in place (a few ms), deeds on the lanes."""

    filter_changed = Signal()
    listed = Signal()
    """Rows were read anew."""
    counted = Signal()
    """`counts` and `shown_count` are known."""
    completed = Signal()
    """All rows are in the window, as `read_to_the_end` asked."""
    overview_changed = Signal()
    imported = Signal(object)
    """A tuple of ImportedFile: name, meeting_id, title, changed."""
    exported = Signal(object)
    """The path of the written meeting file."""
    failed = Signal(object)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.filter = MeetingFilter()
        self.counts: GroupCounts | None = None
        self.rows = MeetingsModel(row_sentence, self)
        self.overview: MeetingOverview | None = None
        self.selected: str | None = None
        self._counting = False
        session.changed.connect(self.reload)

    # --- the filter ---

    def set_text(self, text: str) -> None:
        """Show only meetings whose title, number, office or agenda has these words."""
        self._narrow(text=text.strip())

    def set_group(self, group: Group) -> None:
        """Show one segment: all, upcoming, needs_minutes, archive."""
        self._narrow(group=group)

    def set_office(self, code: str | None) -> None:
        """Show only meetings of an office; None for all."""
        self._narrow(office=code)

    @property
    def series(self) -> str | None:
        """The series (its id) that the list is narrowed to."""
        return self.filter.series

    def set_series(self, series: str | None) -> None:
        """Show only meetings of a series (its id); None for all."""
        self._narrow(series=series)

    def set_period(self, since: dt.date | None, until: dt.date | None) -> None:
        """Show only meetings from `since` to `until`, both included; None leaves an end open."""
        self._narrow(since=since, until=until)

    def clear_filter(self) -> None:
        """Show all meetings again."""
        self._show(MeetingFilter())

    @property
    def filtered(self) -> bool:
        """Whether anything is left out."""
        return self.filter != MeetingFilter()

    def offices(self) -> tuple[OfficeTag, ...]:
        """The offices to choose from, in protocol order."""
        listing = self.session.listing
        return listing.offices() if listing is not None else ()

    def all_series(self) -> tuple[SeriesTag, ...]:
        """The series to choose from, by name."""
        listing = self.session.listing
        return calendar_days.series(listing) if listing is not None else ()

    @property
    def shown_count(self) -> int | None:
        """How many meetings the list holds in all; None until they are counted."""
        if self.rows.complete:
            return self.rows.meetings
        return None if self.counts is None else int(getattr(self.counts, self.filter.group))

    # --- reading ---

    def reload(self) -> None:
        """Read rows and counts again, as many rows as are shown now."""
        listing, shown = self.session.listing, self.rows.meetings
        if listing is None:
            self.rows.clear()
            self.listed.emit()
        elif shown <= _IN_PLACE:
            self.rows.start(self._page, max(PAGE, shown))
            self._listed_anew()
        else:
            self._read_rows(None, shown, self._take_all)

    def start_counting(self) -> None:
        """Count from now on: the first rows are to be painted before anything is counted."""
        if not self._counting:
            self._counting = True
            self._count()

    def read_to_the_end(self) -> None:
        """Read all that is left; `completed` tells when it is there."""
        if self.rows.complete:
            self.completed.emit()
        else:
            self._read_rows(self.rows.last_meeting(), meetings_reading.ALL, self._take_rest)

    def select(self, meeting_id: str | None) -> None:
        """Read the overview of the selected meeting; one that is gone selects nothing."""
        listing = self.session.listing
        self.selected, self.overview = None, None
        if listing is not None and meeting_id is not None:
            try:
                self.overview = listing.overview(meeting_id)
                self.selected = meeting_id
            except Exception as error:
                if self.rows.row_of(meeting_id) >= 0:
                    self.failed.emit(error)
        self.overview_changed.emit()

    def show_meeting(self, meeting_id: str) -> None:
        """Select a meeting; the view makes its row current if the list has it."""
        self.select(meeting_id)
        self.listed.emit()

    # --- deeds ---

    def import_files(self, paths: Sequence[Path]) -> None:
        """Take meeting files into the database, all or none of them."""
        if paths and self.session.writable:
            work = partial(_import, self.session.workspace, list(paths))
            self.session.tasks.run(work, self._imported, self._failed, lane=Lane.LONG)

    def export_selected(self, path: Path) -> None:
        """Write the selected meeting as a meeting file."""
        if self.selected is not None and self.session.is_ready:
            work = partial(_export, self.session.workspace, self.selected, path)
            self.session.tasks.run(work, self.exported.emit, self._failed, lane=Lane.LONG)

    def suggested_name(self) -> str:
        """A file name for the selected meeting: date and title, safe on every system."""
        found = self.overview
        if found is None:
            return "rapat.json"
        words = "".join(c if c.isalnum() else "-" for c in found.title.lower())
        short = "-".join(part for part in words.split("-") if part)[:48].rstrip("-")
        return f"rapat-{found.date.isoformat()}-{short}.json".replace("-.json", ".json")

    # --- inside ---

    def _narrow(self, **fields: Any) -> None:
        self._show(self.filter._replace(**fields))

    def _show(self, wanted: MeetingFilter) -> None:
        if wanted == self.filter:
            return
        if wanted._replace(group=self.filter.group) != self.filter:
            self.counts = None  # the segments themselves do not change the counts
        self.filter = wanted
        self.filter_changed.emit()
        if self.session.listing is not None:
            self.rows.start(self._page)
        self._listed_anew()

    def _listed_anew(self) -> None:
        self.listed.emit()
        if self.rows.rowCount() == 0:
            self.select(None)
        self._count()

    def _count(self) -> None:
        session = self.session
        if session.listing is None or not self._counting:
            return
        work = partial(meetings_reading.counts, session.path, session.today, self.filter)
        session.tasks.run(work, self._counted, self.failed.emit, key=f"meeting counts {id(self)}")

    def _counted(self, counts: GroupCounts) -> None:
        self.counts = counts
        self.counted.emit()

    def _read_rows(
        self,
        after: MeetingRow | None,
        limit: int,
        take: Callable[[tuple[MeetingRow, ...]], None],
    ) -> None:
        session = self.session
        work = partial(
            meetings_reading.rows, session.path, session.today, self.filter, after, limit
        )
        session.tasks.run(work, take, self.failed.emit, key=f"meeting rows {id(self)}")

    def _take_all(self, found: tuple[MeetingRow, ...]) -> None:
        self.rows.start_with(found, self._page, complete=len(found) < self.rows.meetings)
        self._listed_anew()

    def _take_rest(self, found: tuple[MeetingRow, ...]) -> None:
        self.rows.append(found, complete=True)
        self.completed.emit()

    def _page(self, after: MeetingRow | None, limit: int) -> tuple[MeetingRow, ...]:
        listing = self.session.listing
        return listing.page(self.filter, after, limit) if listing is not None else ()

    def _imported(self, files: Any) -> None:
        self.session.look_for_changes()
        self.imported.emit(files)

    def _failed(self, error: Exception) -> None:
        self.session.look_for_changes()
        self.failed.emit(error)


def _import(workspace: Any, paths: list[Path]) -> Any:
    from jakber_desktop.operations import exchange

    return exchange.import_meeting_files(workspace, paths)


def _export(workspace: Any, meeting_id: str, path: Path) -> Path:
    from jakber_desktop.operations import exchange, saving

    saving.save_bytes(exchange.export_meeting(workspace, meeting_id), path)
    return path
