"""The left pane of Direktori: all offices, each office of the tree, and what needs a look."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

if TYPE_CHECKING:
    from collections.abc import Sequence

Index = QModelIndex | QPersistentModelIndex


class Place(NamedTuple):
    """One entry: its key ("all", "office CODE", "often" ...), words, icon or office, count.

    A heading has no key and cannot be chosen.
    """

    key: str
    words: str
    icon: str = ""
    number: int = 0
    depth: int = 0
    order: int = -1
    code: str = ""
    tone: str = "textSecondary"
    full: str = ""


class PlacesModel(QAbstractListModel):
    """Entries of the pane, one level; an office's place in the tree is its depth."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._places: list[Place] = []

    def show(self, places: Sequence[Place]) -> None:
        """Show these entries."""
        same = [place.key for place in places] == [place.key for place in self._places]
        if not same:
            self.beginResetModel()
        self._places = list(places)
        if not same:
            self.endResetModel()
        elif places:
            self.dataChanged.emit(self.index(0), self.index(len(places) - 1))

    def place_at(self, row: int) -> Place:
        """The entry of a row."""
        return self._places[row]

    def row_of(self, key: str) -> int:
        """The row of an entry; -1 when there is none."""
        return next((row for row, place in enumerate(self._places) if place.key == key), -1)

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._places)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        if not self._places[index.row()].key:
            return Qt.ItemFlag.ItemNeverHasChildren
        return (
            Qt.ItemFlag.ItemIsEnabled
            | Qt.ItemFlag.ItemIsSelectable
            | Qt.ItemFlag.ItemNeverHasChildren
        )

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        place = self._places[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return place.words
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{place.full or place.words}, {place.number}" if place.key else place.words
        return None
