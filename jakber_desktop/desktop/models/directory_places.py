"""The left pane of Direktori: all offices, each office of the tree, and what needs a look."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from jakber_desktop.desktop.models.grouped_rows import GroupedRows

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QObject


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


class PlacesModel(GroupedRows):
    """Entries of the pane, one level; an office's place in the tree is its depth."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.lines: list[Place] = []

    def show(self, places: Sequence[Place]) -> None:
        """Show these entries."""
        same = [place.key for place in places] == [place.key for place in self.lines]
        if not same:
            self.beginResetModel()
        self.lines = list(places)
        if not same:
            self.endResetModel()
        elif places:
            self.dataChanged.emit(self.index(0), self.index(len(places) - 1))

    def place_at(self, row: int) -> Place:
        """The entry of a row."""
        return self.lines[row]

    def row_of(self, key: str) -> int:
        """The row of an entry; -1 when there is none."""
        return next((row for row, place in enumerate(self.lines) if place.key == key), -1)

    def is_heading(self, number: int) -> bool:
        return not self.lines[number].key

    def shown(self, number: int) -> str:
        return self.lines[number].words

    def spoken(self, number: int) -> str:
        place = self.lines[number]
        return f"{place.full or place.words}, {place.number}" if place.key else place.words
