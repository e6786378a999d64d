"""Rows under their offices as lines: each office's heading, then its rows, in protocol order."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

if TYPE_CHECKING:
    from collections.abc import Iterable

Index = QModelIndex | QPersistentModelIndex


class OfficeLines(QAbstractListModel):
    """Lines of offices (headings, with `code` and `rows`) and rows (with `id`), all frozen.

    Changing one row renews one line, not the list. A subclass says in words what a line is.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: list[Any] = []
        self._offices: list[Any] = []
        self._rows: dict[str, int] = {}

    def show_offices(self, wanted: Iterable[Any]) -> None:
        """Show these offices with their rows."""
        lines: list[Any] = []
        offices: list[Any] = []
        for office in wanted:
            lines += [office, *office.rows]
            offices += [office] * (1 + len(office.rows))
        same = [_key(line) for line in lines] == [_key(line) for line in self._lines]
        if same:
            old, self._lines, self._offices = self._lines, lines, offices
            self._tell_changed(old)
            return
        self.beginResetModel()
        self._lines, self._offices = lines, offices
        self._rows = {line.id: n for n, line in enumerate(lines) if line is not offices[n]}
        self.endResetModel()

    def line_at(self, number: int) -> Any:
        """The value behind a line; the delegate reads this, not data()."""
        return self._lines[number]

    def office_at(self, number: int) -> Any:
        """The office a line belongs to."""
        return self._offices[number]

    def is_heading(self, number: int) -> bool:
        """Whether a line is an office."""
        return self._lines[number] is self._offices[number]

    def row_at(self, index: Index) -> Any:
        """The row at an index; None for a heading or nothing."""
        if not index.isValid() or self.is_heading(index.row()):
            return None
        return self._lines[index.row()]

    def index_of(self, row_id: str | None) -> QModelIndex:
        """Where a row is; an invalid index when it is not shown."""
        number = self._rows.get(row_id) if row_id else None
        return QModelIndex() if number is None else self.index(number)

    def row_ids(self) -> list[str]:
        """The ids of the rows shown, from the top."""
        return list(self._rows)

    def words(self, line: Any, office: Any) -> str:
        """What a line says in short."""
        raise NotImplementedError

    def sentence(self, line: Any, office: Any) -> str:
        """What a line is read as."""
        raise NotImplementedError

    # --- Qt ---

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._lines)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        if self.is_heading(index.row()):
            return Qt.ItemFlag.ItemNeverHasChildren
        return (
            Qt.ItemFlag.ItemIsEnabled
            | Qt.ItemFlag.ItemIsSelectable
            | Qt.ItemFlag.ItemNeverHasChildren
        )

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        line, office = self._lines[index.row()], self._offices[index.row()]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.sentence(line, office)
        return self.words(line, office) if role == Qt.ItemDataRole.DisplayRole else None

    def _tell_changed(self, old: list[Any]) -> None:
        changed = [n for n, line in enumerate(self._lines) if line != old[n]]
        if changed:
            self.dataChanged.emit(self.index(changed[0]), self.index(changed[-1]))


def _key(line: Any) -> tuple[str, str]:
    return ("office", line.code) if hasattr(line, "rows") else ("row", line.id)
