"""What is to be done, under headings of urgency: Terlambat, Hari ini, Minggu ini (mockup 01)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from jakber_desktop.desktop.words.home import GROUPS, todo_sentence, translated
from jakber_desktop.model.rows.home import URGENCIES

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence

    from jakber_desktop.model.rows.home import TodoRow, Urgency

Index = QModelIndex | QPersistentModelIndex


class TodoModel(QAbstractListModel):
    """Rows of TodoRow, and of Urgency for the headings, which cannot be chosen."""

    def __init__(self, today: dt.date, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.today = today
        self._rows: list[Urgency | TodoRow] = []

    def show(self, rows: Sequence[TodoRow]) -> None:
        """Take rows in order of urgency and due day."""
        new: list[Urgency | TodoRow] = []
        for urgency in URGENCIES:
            group = [row for row in rows if row.urgency == urgency]
            new += [urgency, *group] if group else []
        if new != self._rows:
            self.beginResetModel()
            self._rows = new
            self.endResetModel()

    def row_at(self, number: int) -> Urgency | TodoRow:
        """The value behind a row; the delegate reads this, not data()."""
        return self._rows[number]

    def todo_at(self, number: int) -> TodoRow | None:
        """The thing to do of a row; None for a heading and for no row."""
        row = self._rows[number] if 0 <= number < len(self._rows) else None
        return None if row is None or isinstance(row, str) else row

    def first_row(self) -> int:
        """The first row that can be chosen; -1 when there is none."""
        return 1 if len(self._rows) > 1 else -1

    def row_of(self, todo_id: str) -> int:
        """Where a thing to do stands; -1 when it is done."""
        for number, row in enumerate(self._rows):
            if not isinstance(row, str) and row.id == todo_id:
                return number
        return -1

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        if isinstance(self._rows[index.row()], str):
            return Qt.ItemFlag.ItemNeverHasChildren
        return (
            Qt.ItemFlag.ItemIsEnabled
            | Qt.ItemFlag.ItemIsSelectable
            | Qt.ItemFlag.ItemNeverHasChildren
        )

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            if isinstance(row, str):
                return translated(GROUPS[row][0])
            return todo_sentence(row, self.today)
        return None
