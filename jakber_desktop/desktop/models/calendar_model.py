"""The days of the calendar as a table of weeks, Monday first; each day reads as one sentence."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from jakber_desktop.model.rows.calendar import CalendarDay, DayHoliday

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

Index = QModelIndex | QPersistentModelIndex
WEEK = 7


class DayCell(NamedTuple):
    """A day as it is shown; `outside` belongs to the month before or after."""

    day: CalendarDay
    holiday: DayHoliday | None = None
    outside: bool = False
    today: bool = False

    @property
    def date(self) -> dt.date:
        """Which day it is."""
        return self.day.date


class CalendarModel(QAbstractTableModel):
    """Seven columns, as many weeks as the span has."""

    def __init__(self, sentence: Callable[[DayCell], str], parent: QObject | None = None) -> None:
        """`sentence` words a day for screen readers."""
        super().__init__(parent)
        self._sentence = sentence
        self.cells: tuple[DayCell, ...] = ()

    def show(self, cells: Sequence[DayCell]) -> None:
        """Show these days, whole weeks."""
        if len(cells) == len(self.cells) and cells:
            self.cells = tuple(cells)
            self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, WEEK - 1))
            return
        self.beginResetModel()
        self.cells = tuple(cells)
        self.endResetModel()

    def cell(self, index: Index) -> DayCell:
        """The day at an index."""
        return self.cells[index.row() * WEEK + index.column()]

    def index_of(self, date: dt.date) -> QModelIndex:
        """Where a day is; an invalid index when it is not shown."""
        if not self.cells:
            return QModelIndex()
        at = (date - self.cells[0].date).days
        return self.index(*divmod(at, WEEK)) if 0 <= at < len(self.cells) else QModelIndex()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.cells) // WEEK

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else WEEK

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return str(self.cell(index).date.day)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._sentence(self.cell(index))
        return None
