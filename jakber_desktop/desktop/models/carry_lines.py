"""Lines of the dialogs about what goes on: items, follow-ups, and headings between them (D3)."""

from __future__ import annotations

from typing import Literal, NamedTuple

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt

from jakber_desktop.desktop.models.keyed_list import KeyedListModel

Mark = Literal["on", "off", "waits", "rests", "open", "done", "heading"]


class CarryLine(NamedTuple):
    """A line: what, what about it, what stands at the right; `level` 1 is set in."""

    id: str
    mark: Mark
    title: str
    about: str = ""
    right: str = ""
    level: int = 0
    spoken: str = ""
    """What of `mark` a screen reader says."""


class CarryLines(KeyedListModel[CarryLine]):
    """Headings cannot be chosen."""

    def title(self, row: CarryLine) -> str:
        return row.title

    def sentence(self, row: CarryLine) -> str:
        return ", ".join(filter(None, (row.title, row.about, row.right, row.spoken)))

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        row = self.row(index.row())
        if row is not None and row.mark == "heading":
            return Qt.ItemFlag.NoItemFlags
        return super().flags(index)
