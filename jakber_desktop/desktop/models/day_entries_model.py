"""Everything on one day, for the list in the calendar's panel."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from jakber_desktop.desktop.words.calendar import entry_sentence

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jakber_desktop.model.rows.calendar import CalendarEntry

Index = QModelIndex | QPersistentModelIndex


class DayEntriesModel(QAbstractListModel):
    """Meetings by time, then due dates."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.entries: tuple[CalendarEntry, ...] = ()

    def show(self, entries: Sequence[CalendarEntry]) -> None:
        """Show these; the same ones keep their rows."""
        if tuple(entries) != self.entries:
            self.beginResetModel()
            self.entries = tuple(entries)
            self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.entries)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return entry_sentence(self.entries[index.row()])
        return None
