"""A list of people as rows of words, whatever file it came from; its limits and its doors."""

from __future__ import annotations

import unicodedata

from msgspec import Struct

from jakber_desktop.language.marking import QT_TRANSLATE_NOOP
from jakber_desktop.model.errors import ContactsEmpty, ContactsTooLarge, ContactsUnreadable

MAX_BYTES = 20 * 1024 * 1024
MAX_ROWS = 20_000
MAX_COLUMNS = 60
MAX_CELL = 1_000
"""Letters of a cell that are kept: no name, post or address is longer."""

_MANY = QT_TRANSLATE_NOOP("core", "lebih dari {limit} baris")
_BYTES = QT_TRANSLATE_NOOP("core", "lebih dari {limit} MB")
_JOINERS = "\u200c\u200d"
"""Invisible signs that some scripts write words with."""
_LINE_BREAKS = "\t\n\r\v\f\x85\u2028\u2029"


class ContactTable(Struct, frozen=True):
    """Rows of cells, all of one width; `numbers` are the rows' numbers in the file, from 1.

    `headed`: the first row holds the headings for sure (a vCard has them by its properties).
    """

    name: str
    rows: tuple[tuple[str, ...], ...]
    numbers: tuple[int, ...]
    headed: bool = False


class TableMaker:
    """Collects rows: blank ones left out, cells made plain, limits kept."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._rows: list[list[str]] = []
        self._numbers: list[int] = []

    def add(self, number: int, cells: list[str]) -> None:
        """Take a row of the file. Raises ContactsTooLarge."""
        row = [plain(cell) for cell in cells[:MAX_COLUMNS]]
        if not any(row):
            return
        if len(self._rows) >= MAX_ROWS:
            raise self.too_many(MAX_ROWS)
        self._rows.append(row)
        self._numbers.append(number)

    def too_many(self, limit: int) -> ContactsTooLarge:
        """The error for a file of more rows than a limit."""
        return ContactsTooLarge(name=self._name, reason=_MANY.format(limit=limit))

    def table(self, *, headed: bool = False) -> ContactTable:
        """Everything taken, columns nobody filled left out. Raises ContactsEmpty."""
        if not self._rows:
            raise ContactsEmpty(name=self._name)
        width = max(len(row) for row in self._rows)
        whole = [row + [""] * (width - len(row)) for row in self._rows]
        kept = [nth for nth in range(width) if any(row[nth] for row in whole)]
        rows = tuple(tuple(row[nth] for nth in kept) for row in whole)
        return ContactTable(self._name, rows, tuple(self._numbers), headed)


def plain(text: str) -> str:
    """A cell on one line without control characters or invisible ones; it stays words (R5)."""
    words = text[: 2 * MAX_CELL].translate({ord(sign): " " for sign in _LINE_BREAKS})
    kept = "".join(sign for sign in words if sign in _JOINERS or not _unseen(sign))
    line = " ".join(kept.split())[:MAX_CELL]
    return line if line.strip(f" {_JOINERS}") else ""


def _unseen(sign: str) -> bool:
    return unicodedata.category(sign) in {"Cc", "Cf", "Cs"}


def refuse_size(data: bytes, name: str) -> None:
    """Raises ContactsTooLarge for more bytes than a list of people takes."""
    if len(data) > MAX_BYTES:
        raise ContactsTooLarge(name=name, reason=_BYTES.format(limit=MAX_BYTES // 1024 // 1024))


def unreadable(name: str, reason: str, **facts: object) -> ContactsUnreadable:
    """The error for a file that is something else."""
    return ContactsUnreadable(name=name, reason=reason.format(**facts))
