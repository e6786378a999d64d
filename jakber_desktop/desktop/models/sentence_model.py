"""A plain list of frozen rows that a delegate paints and a screen reader reads as sentences."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, TypeVar

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

T = TypeVar("T")
Index = QModelIndex | QPersistentModelIndex


class SentenceModel(QAbstractListModel, Generic[T]):
    """Rows in order; `sentence(row)` is what assistive technology hears."""

    def __init__(self, sentence: Callable[[T], str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sentence = sentence
        self._rows: tuple[T, ...] = ()

    def show(self, rows: Sequence[T]) -> None:
        """Take these rows; the same ones as before keep the choice and the place."""
        new = tuple(rows)
        if new != self._rows:
            self.beginResetModel()
            self._rows = new
            self.endResetModel()

    def row_at(self, number: int) -> T:
        """The value behind a row; delegates read this, not data()."""
        return self._rows[number]

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if index.isValid() and role in {
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.AccessibleTextRole,
        }:
            return self._sentence(self._rows[index.row()])
        return None
