"""Rows of a register under headings of their groups, read page by page (07)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, Protocol, TypeVar

from PySide6.QtCore import QModelIndex

from jakber_desktop.desktop.models.grouped_rows import GroupedRows

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from PySide6.QtCore import QObject

    from jakber_desktop.desktop.models.grouped_rows import Index


class Keyed(Protocol):
    """A row with an id and words."""

    @property
    def id(self) -> str:
        """The row's id."""
        ...

    @property
    def text(self) -> str:
        """What it says."""
        ...


Row = TypeVar("Row", bound=Keyed)


class Heading:
    """A group of rows: its key, and how many the register holds of it (None while unknown)."""

    __slots__ = ("count", "key")

    def __init__(self, key: str, count: int | None = None) -> None:
        self.key, self.count = key, count


class RegisterModel(GroupedRows, Generic[Row]):
    """Headings and rows; a window onto the keyset pages of the file.

    `read(after)` gives the page after a row. Sorting and narrowing are the database's work.
    """

    def __init__(
        self,
        sentence: Callable[[Row], str],
        group: Callable[[Row], str] | None = None,
        heading: Callable[[str], str] | None = None,
        parent: QObject | None = None,
    ) -> None:
        """`sentence` words a row for screen readers, `group` names its group (None: no headings),
        `heading` words a group."""
        super().__init__(parent)
        self._sentence, self._group, self._heading = sentence, group, heading
        self.lines: list[Heading | Row] = []
        self._read: Callable[[Row], tuple[Row, ...]] | None = None
        self._counts: Mapping[str, int] = {}
        self.complete = True
        """Whether all rows are in the window."""

    # --- filling ---

    def start(
        self,
        found: Sequence[Row],
        read: Callable[[Row], tuple[Row, ...]] | None,
        counts: Mapping[str, int],
    ) -> None:
        """Show a first page; `read` gives what follows it, None when that is all."""
        self.beginResetModel()
        self.lines, self._read, self._counts = [], read, counts
        self.complete = read is None
        self.lines = self._with_headings(found)
        self.endResetModel()

    def row_at(self, number: int) -> Heading | Row | None:
        """The value behind a row; the delegate reads this, not data()."""
        return self.lines[number] if 0 <= number < len(self.lines) else None

    def entry_at(self, number: int) -> Row | None:
        """The row at a place; None for a heading."""
        found = self.row_at(number)
        return None if isinstance(found, Heading) else found

    def entries(self) -> list[Row]:
        """All rows in the window."""
        return [row for row in self.lines if not isinstance(row, Heading)]

    def row_of(self, row_id: str | None) -> int:
        """Where a row stands; -1 when it is not in the window."""
        for number, row in enumerate(self.lines):
            if not isinstance(row, Heading) and row.id == row_id:
                return number
        return -1

    def near(self, number: int) -> Row | None:
        """The row at a place, else the next below, else the last above."""
        for place in (*range(max(0, number), len(self.lines)), *range(number - 1, -1, -1)):
            found = self.entry_at(place)
            if found is not None:
                return found
        return None

    def first_row(self) -> int:
        """The first row that can be chosen; -1 when there is none."""
        return next((n for n in range(len(self.lines)) if self.entry_at(n) is not None), -1)

    # --- Qt ---

    def is_heading(self, number: int) -> bool:
        return isinstance(self.lines[number], Heading)

    def shown(self, number: int) -> str:
        row = self.lines[number]
        return self._heading_words(row) if isinstance(row, Heading) else row.text

    def spoken(self, number: int) -> str:
        row = self.lines[number]
        return self._heading_words(row) if isinstance(row, Heading) else self._sentence(row)

    def canFetchMore(self, parent: Index) -> bool:
        return not parent.isValid() and not self.complete

    def fetchMore(self, parent: Index) -> None:
        last = self.entry_at(len(self.lines) - 1)
        if parent.isValid() or self._read is None or last is None:
            return
        found = self._read(last)
        self.complete = not found
        new = self._with_headings(found, last)
        if new:
            start = len(self.lines)
            self.beginInsertRows(QModelIndex(), start, start + len(new) - 1)
            self.lines += new
            self.endInsertRows()

    # --- inside ---

    def _with_headings(
        self, found: Sequence[Row], before: Row | None = None
    ) -> list[Heading | Row]:
        if self._group is None:
            return list(found)
        group = self._group(before) if before is not None else None
        values: list[Heading | Row] = []
        for row in found:
            own = self._group(row)
            if own != group:
                group = own
                values.append(Heading(own, self._counts.get(own)))
            values.append(row)
        return values

    def _heading_words(self, row: Heading) -> str:
        words = self._heading(row.key) if self._heading is not None else row.key
        return words if row.count is None else f"{words}, {row.count}"
