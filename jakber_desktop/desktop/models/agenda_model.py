"""The agenda of Persiapan as a table: item, presenter, planned minutes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from jakber_desktop.desktop.words.carrying import trace_lines

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from jakber_desktop.model.rows.agenda import AgendaRow

Index = QModelIndex | QPersistentModelIndex
TITLE, PRESENTER, MINUTES = range(3)
FIELDS = ("title", "presenter", "planned_minutes")
ROW_ROLE = Qt.ItemDataRole.UserRole
_MIME = "application/x-jakber-agenda-item"


class AgendaModel(QAbstractTableModel):
    """What is typed into a cell is not kept here: `edited(id, field, value)` asks for the deed.

    Its result comes back through `show`.
    """

    edited = Signal(str, str, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[AgendaRow] = []
        self._names: Mapping[str, str] = {}
        self._editable = False

    def show(self, rows: Sequence[AgendaRow], names: Mapping[str, str], *, editable: bool) -> None:
        """Take the agenda of now; `names` are the offices' names by code.

        Rows come, go and move one by one, so that a cell being typed in stays open.
        """
        wanted = tuple(rows)
        rights = editable != self._editable
        self._names, self._editable = names, editable
        self._drop_gone({row.id for row in wanted})
        self._take_new(wanted)
        self._reorder([row.id for row in wanted])
        for nth, row in enumerate(wanted):
            if rights or self._rows[nth] != row:
                self._rows[nth] = row
                self.dataChanged.emit(self.index(nth, 0), self.index(nth, MINUTES))

    def _drop_gone(self, wanted: set[str]) -> None:
        for nth in reversed(range(len(self._rows))):
            if self._rows[nth].id not in wanted:
                self.beginRemoveRows(QModelIndex(), nth, nth)
                del self._rows[nth]
                self.endRemoveRows()

    def _take_new(self, wanted: Sequence[AgendaRow]) -> None:
        known = {row.id for row in self._rows}
        for nth, row in enumerate(wanted):
            if row.id not in known:
                place = min(nth, len(self._rows))
                self.beginInsertRows(QModelIndex(), place, place)
                self._rows.insert(place, row)
                self.endInsertRows()

    def _reorder(self, wanted: list[str]) -> None:
        if [row.id for row in self._rows] == wanted:
            return
        self.layoutAboutToBeChanged.emit()
        kept = self.persistentIndexList()
        places = {item: nth for nth, item in enumerate(wanted)}
        moved = [self.index(places[self._rows[old.row()].id], old.column()) for old in kept]
        self._rows.sort(key=lambda row: places[row.id])
        self.changePersistentIndexList(kept, moved)
        self.layoutChanged.emit()

    def row_of(self, item_id: str | None) -> int:
        """The place of an item; -1 when it is not there."""
        return next((nth for nth, row in enumerate(self._rows) if row.id == item_id), -1)

    def item(self, row: int) -> AgendaRow | None:
        """The item at a place; None beyond the ends."""
        return self._rows[row] if 0 <= row < len(self._rows) else None

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(FIELDS)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled
        kept = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if self._editable:
            kept |= Qt.ItemFlag.ItemIsEditable | Qt.ItemFlag.ItemIsDragEnabled
        return kept | Qt.ItemFlag.ItemNeverHasChildren

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (self.tr("Butir"), self.tr("Penyaji"), self.tr("Durasi"))[section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.item(index.row()) if index.isValid() else None
        if row is None:
            return None
        if role == ROW_ROLE:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            minutes = self.tr("{n} mnt").format(n=row.planned_minutes or "")
            shown = (row.title, row.presenter or "", minutes if row.planned_minutes else "")
            return shown[index.column()]
        if role == Qt.ItemDataRole.EditRole:
            minutes = "" if row.planned_minutes is None else str(row.planned_minutes)
            return (row.title, row.presenter or "", minutes)[index.column()]
        if role == Qt.ItemDataRole.ToolTipRole and index.column() == PRESENTER:
            return self._names.get(row.presenter or "")
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(row)
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        row = self.item(index.row()) if index.isValid() else None
        if row is None or role != Qt.ItemDataRole.EditRole or value == self.data(index, role):
            return False
        typed = str(value).strip()
        if index.column() == TITLE:
            if typed:  # an item without words is none: what stood there stays
                self.edited.emit(row.id, "title", typed)
        elif index.column() == PRESENTER:
            self.edited.emit(row.id, "presenter", typed or None)
        else:
            self.edited.emit(row.id, "planned_minutes", int(typed) if typed else None)
        return True

    # --- dragging: the view moves the row it lifted; nothing travels in the parcel ---

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        return [_MIME]

    def mimeData(self, _indexes: Sequence[QModelIndex]) -> QMimeData:
        parcel = QMimeData()
        parcel.setData(_MIME, b"1")
        return parcel

    def _spoken(self, row: AgendaRow) -> str:
        office = self._names.get(row.presenter or "", row.presenter)
        parts = [
            (
                self.tr("Sub-butir {n}: {title}") if row.level else self.tr("Butir {n}: {title}")
            ).format(n=row.number, title=row.title),
            self.tr("penyaji {office}").format(office=office) if office else "",
            self.tr("{n} menit").format(n=row.planned_minutes) if row.planned_minutes else "",
            self.tr("susulan") if row.late else "",
            self.tr("tertutup") if row.confidential else "",
            self.tr("ada catatan untuk pimpinan") if row.chair_note else "",
            *trace_lines(row.trace),
        ]
        return ", ".join(part for part in parts if part)
