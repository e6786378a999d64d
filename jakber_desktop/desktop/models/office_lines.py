"""Rows under their offices as lines: each office's heading, then its rows, in protocol order."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QModelIndex

from jakber_desktop.desktop.models.grouped_rows import GroupedRows

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtCore import QObject

    from jakber_desktop.desktop.models.grouped_rows import Index


class OfficeLines(GroupedRows):
    """Lines of offices (headings, with `code` and `rows`) and rows (with `id`), all frozen.

    Changing one row renews one line, not the list. A subclass says in words what a line is.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.lines: list[Any] = []
        self._offices: list[Any] = []
        self._rows: dict[str, int] = {}

    def show_offices(self, wanted: Iterable[Any]) -> None:
        """Show these offices with their rows."""
        lines: list[Any] = []
        offices: list[Any] = []
        for office in wanted:
            lines += [office, *office.rows]
            offices += [office] * (1 + len(office.rows))
        same = [_key(line) for line in lines] == [_key(line) for line in self.lines]
        if same:
            old, self.lines, self._offices = self.lines, lines, offices
            self._tell_changed(old)
            return
        self.beginResetModel()
        self.lines, self._offices = lines, offices
        self._rows = {line.id: n for n, line in enumerate(lines) if line is not offices[n]}
        self.endResetModel()

    def line_at(self, number: int) -> Any:
        """The value behind a line; the delegate reads this, not data()."""
        return self.lines[number]

    def office_at(self, number: int) -> Any:
        """The office a line belongs to."""
        return self._offices[number]

    def is_heading(self, number: int) -> bool:
        return self.lines[number] is self._offices[number]

    def row_at(self, index: Index) -> Any:
        """The row at an index; None for a heading or nothing."""
        if not index.isValid() or self.is_heading(index.row()):
            return None
        return self.lines[index.row()]

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

    def shown(self, number: int) -> str:
        return self.words(self.lines[number], self._offices[number])

    def spoken(self, number: int) -> str:
        return self.sentence(self.lines[number], self._offices[number])

    def _tell_changed(self, old: list[Any]) -> None:
        changed = [n for n, line in enumerate(self.lines) if line != old[n]]
        if changed:
            self.dataChanged.emit(self.index(changed[0]), self.index(changed[-1]))


def _key(line: Any) -> tuple[str, str]:
    return ("office", line.code) if hasattr(line, "rows") else ("row", line.id)
