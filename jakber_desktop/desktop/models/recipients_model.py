"""The recipients of an invitation as lines, each with its check mark."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt

from jakber_desktop.desktop.models.office_lines import OfficeLines
from jakber_desktop.desktop.words.invitation import office_sentence, row_sentence
from jakber_desktop.model.rows.invitation import RecipientOffice, RecipientRow

if TYPE_CHECKING:
    from collections.abc import Collection

    from PySide6.QtCore import QObject

    from jakber_desktop.desktop.models.grouped_rows import Index
    from jakber_desktop.model.rows.invitation import InvitationSheet

Line = RecipientOffice | RecipientRow


class RecipientsModel(OfficeLines):
    """Lines of RecipientOffice (a heading) and RecipientRow; deeds are for the checked rows."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._checked: frozenset[str] = frozenset()

    def show(self, sheet: InvitationSheet | None) -> None:
        """Show a sheet."""
        self.show_offices(sheet.offices if sheet else ())

    def show_checks(self, checked: Collection[str]) -> None:
        """Check these rows (ids)."""
        new = frozenset(checked)
        if new != self._checked:
            self._checked = new
            if self.rowCount():
                last = self.index(self.rowCount() - 1)
                self.dataChanged.emit(self.index(0), last, [Qt.ItemDataRole.CheckStateRole])

    def is_checked(self, row_id: str) -> bool:
        """Whether a row is checked."""
        return row_id in self._checked

    def words(self, line: Line, office: RecipientOffice) -> str:
        return line.name if isinstance(line, RecipientOffice) else line.label

    def sentence(self, line: Line, office: RecipientOffice) -> str:
        if isinstance(line, RecipientOffice):
            return office_sentence(line)
        return row_sentence(line, office, checked=self.is_checked(line.id))

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.CheckStateRole:
            row = self.row_at(index)
            checked, empty = Qt.CheckState.Checked, Qt.CheckState.Unchecked
            return None if row is None else checked if self.is_checked(row.id) else empty
        return super().data(index, role)
