"""Attachments as a list: one row a file; a name typed anew asks for the deed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from jakber_desktop.desktop.words.attachment import (
    KIND_WORDS,
    STATE_WORDS,
    translated,
)
from jakber_desktop.language.sizes import size_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jakber_desktop.model.rows.attachment import AttachmentRow

Index = QModelIndex | QPersistentModelIndex
ROW_ROLE = Qt.ItemDataRole.UserRole


class AttachmentsModel(QAbstractListModel):
    """Rows come, go and change one by one, so that a name being typed stays open."""

    renamed = Signal(str, str)
    """(id, the name typed)."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[AttachmentRow] = []
        self._editable = False

    def show(self, rows: Sequence[AttachmentRow], *, editable: bool) -> None:
        """Take the attachments of now."""
        self._editable = editable
        wanted = {row.id for row in rows}
        for nth in reversed(range(len(self._rows))):
            if self._rows[nth].id not in wanted:
                self.beginRemoveRows(QModelIndex(), nth, nth)
                del self._rows[nth]
                self.endRemoveRows()
        known = {row.id for row in self._rows}
        for nth, row in enumerate(rows):
            if row.id not in known:
                place = min(nth, len(self._rows))
                self.beginInsertRows(QModelIndex(), place, place)
                self._rows.insert(place, row)
                self.endInsertRows()
        if [row.id for row in self._rows] != [row.id for row in rows]:
            self.beginResetModel()
            self._rows = list(rows)
            self.endResetModel()
        if self._rows:
            self._rows = list(rows)
            self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))

    def row(self, nth: int) -> AttachmentRow | None:
        """The attachment at a place; None beyond the ends."""
        return self._rows[nth] if 0 <= nth < len(self._rows) else None

    def place_of(self, attachment: str | None) -> int:
        """The place of an attachment; -1 when it is not there."""
        return next((nth for nth, row in enumerate(self._rows) if row.id == attachment), -1)

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        kept = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if self._editable:
            kept |= Qt.ItemFlag.ItemIsEditable
        return kept | Qt.ItemFlag.ItemNeverHasChildren if index.isValid() else Qt.ItemFlag(0)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.row(index.row()) if index.isValid() else None
        if row is None:
            return None
        if role == ROW_ROLE:
            return row
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole}:
            return row.name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(row)
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        row = self.row(index.row()) if index.isValid() else None
        typed = str(value).strip()
        if row is None or role != Qt.ItemDataRole.EditRole or typed in {"", row.name}:
            return False
        self.renamed.emit(row.id, typed)
        return True

    def note(self, row: AttachmentRow) -> str:
        """What stands at the right of a row: what is wrong with it, else its agenda item."""
        if row.state != "here":
            return translated(STATE_WORDS[row.state])
        return self.tr("Agenda {n}").format(n=row.agenda_number) if row.agenda_number else ""

    def _spoken(self, row: AttachmentRow) -> str:
        agenda = self.tr("agenda {n}").format(n=row.agenda_number) if row.agenda_number else ""
        state = "" if row.state == "here" else translated(STATE_WORDS[row.state])
        parts = [row.name, translated(KIND_WORDS[row.kind]), size_words(row.size), agenda, state]
        return ", ".join(part for part in parts if part)
