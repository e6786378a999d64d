"""Rows of figures under headings, as a real table, so that screen readers know rows and columns."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from jakber_desktop.desktop.shown.figures import FigureColumn, FigureRow

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

Index = QModelIndex | QPersistentModelIndex
_NUMBER = re.compile(r"\d+")
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class FigureModel(QAbstractTableModel):
    """Holds the rows of one reading; sorted by a column when its heading is clicked.

    A row gets its words when it comes into sight: a long list is not told as a whole.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.columns: tuple[FigureColumn, ...] = ()
        self._read: Sequence[Any] = ()
        self._order: list[int] = []
        self._tell: Callable[[Any], FigureRow] = _itself
        self._told: dict[int, FigureRow] = {}

    def show(
        self,
        columns: Sequence[FigureColumn],
        rows: Sequence[Any],
        tell: Callable[[Any], FigureRow] | None = None,
    ) -> None:
        """Show these rows in the order given; `tell` makes a FigureRow of one that is none."""
        self.beginResetModel()
        self.columns, self._read, self._tell = tuple(columns), rows, tell or _itself
        self._order, self._told = list(range(len(rows))), {}
        self.endResetModel()

    def row_at(self, number: int) -> FigureRow | None:
        """The row shown at a place."""
        return self._row(self._order[number]) if 0 <= number < len(self._order) else None

    def _row(self, place: int) -> FigureRow:
        found = self._told.get(place)
        if found is None:
            found = self._told[place] = self._tell(self._read[place])
        return found

    # --- Qt ---

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._order)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        column = self.columns[index.column()]
        words = self._row(self._order[index.row()]).words[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return words
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if column.number else _LEFT
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{column.told or column.heading}: {words or '–'}"
        return None

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal or section >= len(self.columns):
            return None
        column = self.columns[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.heading
        if role == Qt.ItemDataRole.ToolTipRole:
            return column.told or None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if column.number else _LEFT
        return None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """By a column, numbers by their first figure, days by time; -1 is the order given."""
        self.layoutAboutToBeChanged.emit()
        self._order = list(range(len(self._read)))
        if 0 <= column < len(self.columns):
            down = order == Qt.SortOrder.DescendingOrder
            self._order.sort(key=lambda place: self._weight(place, column), reverse=down)
        self.layoutChanged.emit()

    def _weight(self, place: int, column: int) -> tuple[int, str]:
        row = self._row(place)
        words = row.words[column] if column or not row.order else row.order
        if not self.columns[column].number:
            return 0, words.casefold()
        found = _NUMBER.search(words)
        return (int(found[0]), "") if found else (-1, "")


def _itself(row: FigureRow) -> FigureRow:
    return row
