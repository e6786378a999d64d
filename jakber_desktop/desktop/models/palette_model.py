"""The palette's list: headings, which cannot be chosen, and the rows under them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex

from jakber_desktop.desktop.models.grouped_rows import GroupedRows
from jakber_desktop.desktop.shown.palette_rows import PaletteRow

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QObject

    from jakber_desktop.desktop.shown.palette_rows import PaletteGroup


class PaletteModel(GroupedRows):
    """A line is a heading's words or a PaletteRow."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.lines: tuple[str | PaletteRow, ...] = ()

    def show(self, groups: Sequence[PaletteGroup]) -> None:
        """Show these groups."""
        self.beginResetModel()
        lines: list[str | PaletteRow] = []
        for group in groups:
            if group.rows:
                lines += [group.title, *group.rows]
        self.lines = tuple(lines)
        self.endResetModel()

    def add(self, groups: Sequence[PaletteGroup]) -> None:
        """Show these groups after the others; one that goes on keeps its heading."""
        last = next((line for line in reversed(self.lines) if isinstance(line, str)), None)
        lines: list[str | PaletteRow] = []
        for nth, group in enumerate(groups):
            goes_on = nth == 0 and group.title == last
            lines += group.rows if goes_on else (group.title, *group.rows)
        if lines:
            first = len(self.lines)
            self.beginInsertRows(QModelIndex(), first, first + len(lines) - 1)
            self.lines += tuple(lines)
            self.endInsertRows()

    def line(self, row: int) -> str | PaletteRow:
        """The heading or row at a line."""
        return self.lines[row]

    def rows(self) -> list[int]:
        """The lines that can be chosen."""
        return [at for at, line in enumerate(self.lines) if isinstance(line, PaletteRow)]

    def is_heading(self, number: int) -> bool:
        return isinstance(self.lines[number], str)

    def shown(self, number: int) -> str:
        line = self.lines[number]
        return line if isinstance(line, str) else line.title

    def spoken(self, number: int) -> str:
        line = self.lines[number]
        return line if isinstance(line, str) else spoken(line)


def spoken(row: PaletteRow) -> str:
    """A row as one sentence."""
    parts = (row.title, row.detail.replace(" · ", ", "), row.keys)
    return ", ".join(part for part in parts if part)
