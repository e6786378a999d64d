"""What is to be done, under headings of urgency: Terlambat, Hari ini, Minggu ini (mockup 01)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jakber_desktop.desktop.models.grouped_rows import GroupedRows
from jakber_desktop.desktop.words.home import GROUPS, todo_sentence, translated
from jakber_desktop.model.rows.home import URGENCIES

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence

    from PySide6.QtCore import QObject

    from jakber_desktop.model.rows.home import TodoRow, Urgency


class TodoModel(GroupedRows):
    """Rows of TodoRow, and of Urgency for the headings, which cannot be chosen."""

    def __init__(self, today: dt.date, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.today = today
        self.lines: list[Urgency | TodoRow] = []

    def show(self, rows: Sequence[TodoRow]) -> None:
        """Take rows in order of urgency and due day."""
        new: list[Urgency | TodoRow] = []
        for urgency in URGENCIES:
            group = [row for row in rows if row.urgency == urgency]
            new += [urgency, *group] if group else []
        if new != self.lines:
            self.beginResetModel()
            self.lines = new
            self.endResetModel()

    def row_at(self, number: int) -> Urgency | TodoRow:
        """The value behind a row; the delegate reads this, not data()."""
        return self.lines[number]

    def todo_at(self, number: int) -> TodoRow | None:
        """The thing to do of a row; None for a heading and for no row."""
        row = self.lines[number] if 0 <= number < len(self.lines) else None
        return None if row is None or isinstance(row, str) else row

    def first_row(self) -> int:
        """The first row that can be chosen; -1 when there is none."""
        return 1 if len(self.lines) > 1 else -1

    def row_of(self, todo_id: str) -> int:
        """Where a thing to do stands; -1 when it is done."""
        for number, row in enumerate(self.lines):
            if not isinstance(row, str) and row.id == todo_id:
                return number
        return -1

    def is_heading(self, number: int) -> bool:
        return isinstance(self.lines[number], str)

    def shown(self, number: int) -> str:
        row = self.lines[number]
        if isinstance(row, str):
            return translated(GROUPS[row][0])
        return todo_sentence(row, self.today)

    spoken = shown
