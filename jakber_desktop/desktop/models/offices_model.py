"""The offices of an attendance sheet as tiles."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from jakber_desktop.desktop.words.attendance import office_sentence, translated
from jakber_desktop.language.marking import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from jakber_desktop.model.rows.attendance import AttendanceSheet, OfficeSheet

Index = QModelIndex | QPersistentModelIndex


class OfficesModel(QAbstractListModel):
    """One entry an office; `only` is the code of the one the table is narrowed to."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._offices: tuple[OfficeSheet, ...] = ()
        self.only: str | None = None

    def show(self, sheet: AttendanceSheet | None, only: str | None) -> None:
        """Show the offices of a sheet."""
        offices = sheet.offices if sheet else ()
        same = [one.code for one in offices] == [one.code for one in self._offices]
        if not same:
            self.beginResetModel()
        self._offices, self.only = offices, only
        if not same:
            self.endResetModel()
        elif offices:
            self.dataChanged.emit(self.index(0), self.index(len(offices) - 1))

    def office_at(self, number: int) -> OfficeSheet:
        """The office of a tile."""
        return self._offices[number]

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._offices)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        office = self._offices[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return office.code
        if role == Qt.ItemDataRole.ToolTipRole:
            return office_sentence(office)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            sentence = office_sentence(office)
            if office.code != self.only:
                return sentence
            chosen = translated(QT_TRANSLATE_NOOP("Attendance", "hanya kantor ini yang tampil"))
            return f"{sentence}, {chosen}"
        return None
