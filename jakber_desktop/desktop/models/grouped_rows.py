"""What the lists of rows under headings share: a heading cannot be chosen, every line is spoken."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QObject

Index = QModelIndex | QPersistentModelIndex

_HEADING = Qt.ItemFlag.ItemNeverHasChildren
_ROW = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | _HEADING


class GroupedRows(QAbstractListModel):
    """A subclass keeps headings and rows in `lines` and says what a line is.

    A delegate reads the lines themselves, so `data` is for the keyboard and for screen readers.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.lines: Sequence[Any] = []

    def is_heading(self, number: int) -> bool:
        """Whether a line is a heading."""
        raise NotImplementedError

    def shown(self, number: int) -> str | None:
        """What a line says in short; typed letters look for it."""
        raise NotImplementedError

    def spoken(self, number: int) -> str | None:
        """What a screen reader says of a line (ui-design §12)."""
        raise NotImplementedError

    # --- Qt ---

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.lines)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return _HEADING if self.is_heading(index.row()) else _ROW

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.shown(index.row())
        return self.spoken(index.row()) if role == Qt.ItemDataRole.AccessibleTextRole else None
