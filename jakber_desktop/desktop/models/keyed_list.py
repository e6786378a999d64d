"""A flat list of frozen rows with ids; what is current stays current when the rows change."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, Protocol, TypeVar

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

if TYPE_CHECKING:
    from collections.abc import Sequence

Index = QModelIndex | QPersistentModelIndex
ROW_ROLE = Qt.ItemDataRole.UserRole


class Keyed(Protocol):
    """A row with an id of its own."""

    @property
    def id(self) -> str:
        """The row's id."""
        ...


Row = TypeVar("Row", bound=Keyed)


class KeyedListModel(QAbstractListModel, Generic[Row]):
    """Rows come and go one by one, so that a view keeps its place; subclasses word them."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Row] = []

    def show(self, rows: Sequence[Row]) -> None:
        """Take the rows of now."""
        kept = {row.id for row in rows}
        for nth in reversed(range(len(self._rows))):
            if self._rows[nth].id not in kept:
                self.beginRemoveRows(QModelIndex(), nth, nth)
                del self._rows[nth]
                self.endRemoveRows()
        known = [row.id for row in self._rows]
        if known != [row.id for row in rows if row.id in set(known)]:
            self.beginResetModel()  # others have put them in another order
            self._rows = list(rows)
            self.endResetModel()
            return
        self._fill(rows)

    def _fill(self, rows: Sequence[Row]) -> None:
        for nth, row in enumerate(rows):
            if nth >= len(self._rows) or self._rows[nth].id != row.id:
                self.beginInsertRows(QModelIndex(), nth, nth)
                self._rows.insert(nth, row)
                self.endInsertRows()
            elif self._rows[nth] != row:
                self._rows[nth] = row
                self.dataChanged.emit(self.index(nth), self.index(nth))

    def row(self, nth: int) -> Row | None:
        """The row at a place."""
        return self._rows[nth] if 0 <= nth < len(self._rows) else None

    def place_of(self, row_id: str | None) -> int:
        """Where a row stands; -1 when it is not here."""
        return next((nth for nth, row in enumerate(self._rows) if row.id == row_id), -1)

    def rows(self) -> tuple[Row, ...]:
        """All rows."""
        return tuple(self._rows)

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == ROW_ROLE:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return self.title(row)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.sentence(row)
        return None

    def title(self, row: Row) -> str:
        """What a row is called; typed letters look for it."""
        raise NotImplementedError

    def sentence(self, row: Row) -> str:
        """What a screen reader says of a row (ui-design §12)."""
        raise NotImplementedError
