"""The list of meetings by month, read page by page as the list is scrolled."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex

from jakber_desktop.desktop.models.grouped_rows import GroupedRows
from jakber_desktop.desktop.words.meeting import count_words
from jakber_desktop.language.dates import month_year

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable

    from PySide6.QtCore import QObject

    from jakber_desktop.desktop.models.grouped_rows import Index
    from jakber_desktop.model.rows import MeetingRow

PAGE = 50


class MonthRow:
    """A heading: the first day of its month, and how many meetings the list holds of it.

    `count` is None while the rest of the month may still lie in the file.
    """

    __slots__ = ("count", "month")

    def __init__(self, month: dt.date, count: int | None = None) -> None:
        self.month, self.count = month, count


class MeetingsModel(GroupedRows):
    """Rows of MonthRow and MeetingRow, newest first; a window onto the keyset pages of the file.

    `read(after, limit)` gives the meetings that follow `after`. Sorting and filtering are the
    database's work, so no proxy stands in between (performance.md 4.1).
    """

    def __init__(
        self, sentence: Callable[[MeetingRow], str], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._sentence = sentence
        self.lines: list[MonthRow | MeetingRow] = []
        self._headings: list[int] = []
        self._meetings = 0
        self._read: Callable[[MeetingRow | None, int], tuple[MeetingRow, ...]] | None = None
        self.complete = True
        """Whether all meetings are in the window."""

    # --- filling ---

    def start(
        self,
        read: Callable[[MeetingRow | None, int], tuple[MeetingRow, ...]],
        first: int = PAGE,
    ) -> None:
        """Show what `read` gives from the beginning, `first` meetings at once."""
        found = read(None, first)
        self.start_with(found, read, complete=len(found) < first)

    def start_with(
        self,
        found: tuple[MeetingRow, ...],
        read: Callable[[MeetingRow | None, int], tuple[MeetingRow, ...]],
        *,
        complete: bool,
    ) -> None:
        """Show meetings already read; `read` gives what follows them unless they are all."""
        self.beginResetModel()
        self._read, self.lines, self._headings, self._meetings = read, [], [], 0
        self.complete = complete
        self._take(self._with_headings(found, None))
        self._settle()
        self.endResetModel()

    def clear(self) -> None:
        """Show nothing."""
        self.start(_none)

    @property
    def meetings(self) -> int:
        """How many meetings are in the window so far."""
        return self._meetings

    def row_at(self, row: int) -> MonthRow | MeetingRow:
        """The value behind a row; the delegate reads this, not data()."""
        return self.lines[row]

    def heading_rows(self, since: int = 0) -> list[int]:
        """Rows that are headings, from row `since` on."""
        return self._headings[bisect_right(self._headings, since - 1) :]

    def row_of(self, meeting_id: str) -> int:
        """The row of a meeting in the window; -1 when it is not there."""
        for row, value in enumerate(self.lines):
            if not isinstance(value, MonthRow) and value.id == meeting_id:
                return row
        return -1

    # --- Qt ---

    def is_heading(self, number: int) -> bool:
        return isinstance(self.lines[number], MonthRow)

    def shown(self, number: int) -> str:
        row = self.lines[number]
        return _month_words(row) if isinstance(row, MonthRow) else row.title

    def spoken(self, number: int) -> str:
        row = self.lines[number]
        return _month_words(row) if isinstance(row, MonthRow) else self._sentence(row)

    def canFetchMore(self, parent: Index) -> bool:
        return not parent.isValid() and not self.complete

    def fetchMore(self, parent: Index) -> None:
        if not parent.isValid():
            self.fetch(PAGE)

    def fetch(self, limit: int) -> None:
        """Read up to `limit` more meetings into the window."""
        last = self.last_meeting()
        if self._read is not None and not self.complete and last is not None:
            found = self._read(last, limit)
            self.append(found, complete=len(found) < limit)

    def append(self, found: tuple[MeetingRow, ...], *, complete: bool) -> None:
        """Put meetings that follow the last one into the window."""
        self.complete = complete
        if found:
            start = len(self.lines)
            values = self._with_headings(found, self.last_meeting())
            self.beginInsertRows(QModelIndex(), start, start + len(values) - 1)
            self._take(values)
            self._settle()
            self.endInsertRows()
        else:
            self._settle()

    def last_meeting(self) -> MeetingRow | None:
        """The last meeting in the window."""
        last = self.lines[-1] if self.lines else None
        return None if isinstance(last, MonthRow) else last

    # --- inside ---

    def _with_headings(
        self, found: tuple[MeetingRow, ...], before: MeetingRow | None
    ) -> list[MonthRow | MeetingRow]:
        month = before.date.replace(day=1) if before else None
        values: list[MonthRow | MeetingRow] = []
        for meeting in found:
            own = meeting.date.replace(day=1)
            if own != month:
                month = own
                values.append(MonthRow(own))
            values.append(meeting)
        return values

    def _take(self, values: list[MonthRow | MeetingRow]) -> None:
        start = len(self.lines)
        self.lines.extend(values)
        new = [start + place for place, value in enumerate(values) if isinstance(value, MonthRow)]
        self._headings.extend(new)
        self._meetings += len(values) - len(new)

    def _settle(self) -> None:
        """Count the months that are complete: all but the last one while more may follow."""
        for place, start in enumerate(self._headings):
            last = place + 1 == len(self._headings)
            end = len(self.lines) if last else self._headings[place + 1]
            heading = self.lines[start]
            if isinstance(heading, MonthRow) and (end < len(self.lines) or self.complete):
                heading.count = end - start - 1


def _none(_after: MeetingRow | None, _limit: int) -> tuple[MeetingRow, ...]:
    return ()


def _month_words(row: MonthRow) -> str:
    name = month_year(row.month)
    return name if row.count is None else f"{name} · {count_words(row.count)}"
