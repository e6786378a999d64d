"""The sheet of attendance as lines: each office's heading, then its rows, in printed order."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from jakber_desktop.desktop.attendance_words import attending_words, office_sentence, row_sentence
from jakber_desktop.model.rows.attendance import OfficeSheet, SheetRow

if TYPE_CHECKING:
    from jakber_desktop.model.rows.attendance import AttendanceSheet

Index = QModelIndex | QPersistentModelIndex
Line = OfficeSheet | SheetRow


class AttendanceModel(QAbstractListModel):
    """Lines of OfficeSheet (a heading) and SheetRow; ticking one renews one line, not the list."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: list[Line] = []
        self._offices: list[OfficeSheet] = []
        self._rows: dict[str, int] = {}

    def show(self, sheet: AttendanceSheet | None, only: str | None = None) -> None:
        """Show a sheet, or only the office with this code."""
        lines: list[Line] = []
        offices: list[OfficeSheet] = []
        for office in sheet.offices if sheet else ():
            if only is None or office.code == only:
                lines += [office, *office.rows]
                offices += [office] * (1 + len(office.rows))
        same = [_key(line) for line in lines] == [_key(line) for line in self._lines]
        if same:
            old, self._lines, self._offices = self._lines, lines, offices
            self._tell_changed(old)
            return
        self.beginResetModel()
        self._lines, self._offices = lines, offices
        self._rows = {line.id: n for n, line in enumerate(lines) if isinstance(line, SheetRow)}
        self.endResetModel()

    def line_at(self, number: int) -> Line:
        """The value behind a line; the delegate reads this, not data()."""
        return self._lines[number]

    def office_at(self, number: int) -> OfficeSheet:
        """The office a line belongs to."""
        return self._offices[number]

    def row_at(self, index: Index) -> SheetRow | None:
        """The row at an index; None for a heading or nothing."""
        line = self._lines[index.row()] if index.isValid() else None
        return line if isinstance(line, SheetRow) else None

    def index_of(self, row_id: str | None) -> QModelIndex:
        """Where a row is; an invalid index when it is not shown."""
        number = self._rows.get(row_id) if row_id else None
        return QModelIndex() if number is None else self.index(number)

    # --- Qt ---

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._lines)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        if isinstance(self._lines[index.row()], OfficeSheet):
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
            return (
                office_sentence(line)
                if isinstance(line, OfficeSheet)
                else row_sentence(line, office)
            )
        if role == Qt.ItemDataRole.DisplayRole:
            if isinstance(line, OfficeSheet):
                return line.name
            return line.invited or attending_words(line)
        return None

    def _tell_changed(self, old: list[Line]) -> None:
        changed = [n for n, line in enumerate(self._lines) if line != old[n]]
        if changed:
            self.dataChanged.emit(self.index(changed[0]), self.index(changed[-1]))


def _key(line: Line) -> tuple[str, str]:
    return ("office", line.code) if isinstance(line, OfficeSheet) else ("row", line.id)
