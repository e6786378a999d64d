"""The rows of an import's plan, all or those of one verdict, each with what is chosen for it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from jakber_desktop.desktop.words.importing import import_sentence

if TYPE_CHECKING:
    from collections.abc import Mapping

    from jakber_desktop.model.rows.directory_import import Choice, ImportPlan, ImportRow

Index = QModelIndex | QPersistentModelIndex


class PlannedRow(NamedTuple):
    """A row with its place in the plan and what is chosen for it."""

    place: int
    row: ImportRow
    choice: Choice


class ImportModel(QAbstractListModel):
    """Rows of PlannedRow."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[PlannedRow] = []

    def show(self, plan: ImportPlan | None, choices: Mapping[int, Choice], verdict: str) -> None:
        """Show a plan's rows, or only those of a verdict ("" for all)."""
        self.beginResetModel()
        self._rows = [
            PlannedRow(place, row, choices.get(place, row.first_choice))
            for place, row in enumerate(plan.rows if plan else ())
            if verdict in ("", row.verdict)
        ]
        self.endResetModel()

    def planned_at(self, row: int) -> PlannedRow:
        """The value behind a row; the delegate reads this, not data()."""
        return self._rows[row]

    def choose(self, row: int, choice: Choice) -> None:
        """Another choice for a row."""
        self._rows[row] = self._rows[row]._replace(choice=choice)
        self.dataChanged.emit(self.index(row), self.index(row))

    # --- Qt ---

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        planned = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return planned.row.name or planned.row.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return import_sentence(planned.row, planned.choice)
        return None
