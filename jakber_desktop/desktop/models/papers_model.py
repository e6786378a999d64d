"""The list at the left of Naskah rapat: kinds of paper under headings, or months under years."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt

from jakber_desktop.desktop.models.keyed_list import Index, KeyedListModel
from jakber_desktop.desktop.shown.paper_line import PaperLine


class PapersListModel(KeyedListModel[PaperLine]):
    """Headings cannot be chosen."""

    def title(self, row: PaperLine) -> str:
        return row.title

    def sentence(self, row: PaperLine) -> str:
        return f"{row.title}, {row.state}" if row.state else row.title

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.CheckStateRole and index.isValid():
            ticked = self.rows()[index.row()].ticked
            if ticked is not None:
                return Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.ToolTipRole and index.isValid():
            return self.rows()[index.row()].state or None
        return super().data(index, role)

    def flags(self, index: Index) -> Qt.ItemFlag:
        row = self.row(index.row()) if index.isValid() else None
        if row is None or row.heading:
            return Qt.ItemFlag.ItemNeverHasChildren
        return super().flags(index)
