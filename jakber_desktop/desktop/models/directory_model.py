"""The lines of the directory under their offices, in protocol order."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from jakber_desktop.desktop.models.grouped_rows import GroupedRows
from jakber_desktop.desktop.words.directory import line_sentence, title_words
from jakber_desktop.model.rows.directory import ContactRow

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QObject

    from jakber_desktop.desktop.models.grouped_rows import Index


class OfficeHeading(NamedTuple):
    """The heading of an office: its code ("" for none), full name, place in protocol order."""

    code: str
    name: str
    order: int


Line = OfficeHeading | ContactRow


class DirectoryModel(GroupedRows):
    """Headings and lines; a heading cannot be chosen. The same lines renewed are no reset."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.lines: list[Line] = []
        self._keys: list[str] = []
        self._places: dict[str, int] = {}
        self._headings: list[int] = []
        self._names: dict[str, str] = {}

    def show(self, lines: Sequence[Line]) -> None:
        """Show these headings and lines."""
        keys = [line.code if isinstance(line, OfficeHeading) else line_key(line) for line in lines]
        if keys == self._keys:
            self._renew(list(lines))
            return
        self.beginResetModel()
        self.lines, self._keys = list(lines), keys
        self._places = {key: row for row, key in enumerate(keys)}
        self._headings = [row for row, line in enumerate(lines) if isinstance(line, OfficeHeading)]
        self._name_offices()
        self.endResetModel()

    def line_at(self, row: int) -> Line:
        """The value behind a row; the delegate reads this, not data()."""
        return self.lines[row]

    def contact_at(self, index: Index) -> ContactRow | None:
        """The line at an index; None for a heading or nothing."""
        line = self.lines[index.row()] if index.isValid() else None
        return line if isinstance(line, ContactRow) else None

    def row_of(self, key: str | None) -> int:
        """The row of a line; -1 when it is not shown."""
        return self._places.get(key, -1) if key else -1

    def heading_rows(self) -> list[int]:
        """Rows that are headings."""
        return self._headings

    def contacts(self) -> int:
        """How many lines are shown."""
        return len(self.lines) - len(self._headings)

    # --- Qt ---

    def is_heading(self, number: int) -> bool:
        return isinstance(self.lines[number], OfficeHeading)

    def shown(self, number: int) -> str:
        line = self.lines[number]
        return line.name if isinstance(line, OfficeHeading) else title_words(line)

    def spoken(self, number: int) -> str:
        line = self.lines[number]
        if isinstance(line, OfficeHeading):
            return line.name
        return line_sentence(line, self._names.get(line.office, ""))

    def _renew(self, lines: list[Line]) -> None:
        old, self.lines = self.lines, lines
        self._name_offices()
        changed = [row for row, line in enumerate(lines) if line != old[row]]
        if changed:
            self.dataChanged.emit(self.index(changed[0]), self.index(changed[-1]))

    def _name_offices(self) -> None:
        self._names = {
            line.code: line.name for line in self.lines if isinstance(line, OfficeHeading)
        }


def line_key(row: ContactRow) -> str:
    """What tells a line from all others: its post and person, else office and title."""
    if row.post or row.person:
        return f"{row.post or ''} {row.person or ''}"
    return f"{row.office} · {row.title.casefold()}"
