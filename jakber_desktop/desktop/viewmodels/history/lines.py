"""A list of two-line rows: what the histories show at the left; more rows come as one scrolls."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, Signal

if TYPE_CHECKING:
    from collections.abc import Sequence

Index = QModelIndex | QPersistentModelIndex
LINE_ROLE = Qt.ItemDataRole.UserRole + 1
_ROOT = QModelIndex()


class Line(NamedTuple):
    """`key` names the row; `mark` is a short word at its right ("Sekarang")."""

    key: str
    first: str
    second: str
    mark: str = ""
    faint: bool = False


class LinesModel(QAbstractListModel):
    """`more_wanted` asks for the next page; `complete` says that there is none."""

    more_wanted = Signal()

    def __init__(self, parent: Any = None) -> None:
        super().__init__(parent)
        self._lines: list[Line] = []
        self.complete = True

    def show(self, lines: Sequence[Line], *, complete: bool) -> None:
        """Replace all rows."""
        self.beginResetModel()
        self._lines = list(lines)
        self.complete = complete
        self.endResetModel()

    def add(self, lines: Sequence[Line], *, complete: bool) -> None:
        """Add a page at the end."""
        self.complete = complete
        if lines:
            last = len(self._lines)
            self.beginInsertRows(_ROOT, last, last + len(lines) - 1)
            self._lines += lines
            self.endInsertRows()

    def row_of(self, key: str | None) -> int:
        """The row with this key; -1 when there is none."""
        return next((nth for nth, line in enumerate(self._lines) if line.key == key), -1)

    def line(self, row: int) -> Line:
        """A row."""
        return self._lines[row]

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        line = self._lines[index.row()]
        if role == LINE_ROLE:
            return line
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return ", ".join(part for part in (line.first, line.second, line.mark) if part)
        if role == Qt.ItemDataRole.ToolTipRole:
            return f"{line.first}\n{line.second}"
        return None

    def canFetchMore(self, parent: Index) -> bool:
        return not parent.isValid() and not self.complete

    def fetchMore(self, parent: Index) -> None:
        self.more_wanted.emit()
