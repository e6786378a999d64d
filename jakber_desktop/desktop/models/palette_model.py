"""The palette's list: headings, which cannot be chosen, and the rows under them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from jakber_desktop.desktop.shown.palette_rows import PaletteRow

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jakber_desktop.desktop.shown.palette_rows import PaletteGroup

Index = QModelIndex | QPersistentModelIndex


class PaletteModel(QAbstractListModel):
    """A line is a heading's words or a PaletteRow."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: tuple[str | PaletteRow, ...] = ()

    def show(self, groups: Sequence[PaletteGroup]) -> None:
        """Show these groups."""
        self.beginResetModel()
        lines: list[str | PaletteRow] = []
        for group in groups:
            if group.rows:
                lines += [group.title, *group.rows]
        self._lines = tuple(lines)
        self.endResetModel()

    def add(self, groups: Sequence[PaletteGroup]) -> None:
        """Show these groups after the others; one that goes on keeps its heading."""
        last = next((line for line in reversed(self._lines) if isinstance(line, str)), None)
        lines: list[str | PaletteRow] = []
        for nth, group in enumerate(groups):
            goes_on = nth == 0 and group.title == last
            lines += group.rows if goes_on else (group.title, *group.rows)
        if lines:
            first = len(self._lines)
            self.beginInsertRows(QModelIndex(), first, first + len(lines) - 1)
            self._lines += tuple(lines)
            self.endInsertRows()

    def line(self, row: int) -> str | PaletteRow:
        """The heading or row at a line."""
        return self._lines[row]

    def rows(self) -> list[int]:
        """The lines that can be chosen."""
        return [at for at, line in enumerate(self._lines) if isinstance(line, PaletteRow)]

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._lines)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid() or isinstance(self._lines[index.row()], str):
            return Qt.ItemFlag.ItemNeverHasChildren
        enabled, selectable = Qt.ItemFlag.ItemIsEnabled, Qt.ItemFlag.ItemIsSelectable
        return enabled | selectable | Qt.ItemFlag.ItemNeverHasChildren

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        line = self._lines[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return line if isinstance(line, str) else line.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return line if isinstance(line, str) else spoken(line)
        return None


def spoken(row: PaletteRow) -> str:
    """A row as one sentence."""
    parts = (row.title, row.detail.replace(" · ", ", "), row.keys)
    return ", ".join(part for part in parts if part)
