"""Lists of people from text: CSV with any usual delimiter and encoding, or lines as pasted."""

from __future__ import annotations

import codecs
import csv
import io
import re
from typing import Literal

from jakber_desktop.exchange.contacts_columns import heading_field
from jakber_desktop.exchange.contacts_lines import read_lines
from jakber_desktop.exchange.contacts_table import (
    MAX_BYTES,
    ContactTable,
    TableMaker,
    unreadable,
)
from jakber_desktop.language.marking import QT_TRANSLATE_NOOP

_NO_TEXT = QT_TRANSLATE_NOOP("core", "bukan daftar teks")
_DAMAGED = QT_TRANSLATE_NOOP("core", "tanda kutipnya tidak lengkap")
_DELIMITERS = ("\t", ";", "|", ",")
_LOOK = 40
"""Rows that are looked at to find the delimiter."""
_SEP = re.compile(r"sep=(.)\r?\n", re.IGNORECASE)


def decode(data: bytes, name: str) -> str:
    """Bytes as text: UTF-8, UTF-16 and UTF-32 by their marks, else the code page of Western Europe.

    Raises ContactsUnreadable for what is no text.
    """
    if data.startswith((codecs.BOM_UTF32_LE, codecs.BOM_UTF32_BE)):  # begins as UTF-16 does
        return data.decode("utf-32", "replace")
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return data.decode("utf-16", "replace")
    if b"\0" in data[:4096]:
        raise unreadable(name, _NO_TEXT)
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("cp1252", "replace")


def read_text(text: str, name: str) -> ContactTable:
    """A table parted by a delimiter, else lines of one person each.

    Raises ContactsUnreadable, ContactsTooLarge, ContactsEmpty.
    """
    text = text.lstrip("\ufeff")
    told = _SEP.match(text)
    delimiter = told[1] if told else find_delimiter(text)
    if told:
        text = text[told.end() :]
    return read_lines(text, name) if delimiter is None else _parted(text, delimiter, name)


def find_delimiter(text: str) -> str | None:
    """What parts the cells of most rows; a comma only under a row of headings.

    An open quotation mark hides what follows, so quotation marks count for nothing at last.
    """
    for quoted in (True, False):
        for delimiter in _DELIMITERS:
            rows = _first_rows(text, delimiter, quoted=quoted)
            parted = sum(len(row) > 1 for row in rows)
            if not rows or parted * 10 < len(rows) * 7:
                continue
            if delimiter in "\t;|" or _has_headings(rows):
                return delimiter
    return None


def _first_rows(text: str, delimiter: str, *, quoted: bool) -> list[list[str]]:
    csv.field_size_limit(MAX_BYTES)
    quoting: Literal[0, 3] = csv.QUOTE_MINIMAL if quoted else csv.QUOTE_NONE
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, quoting=quoting)
    try:
        rows = [row for row, _nth in zip(reader, range(_LOOK), strict=False)]
    except csv.Error:
        return []
    return [row for row in rows if any(cell.strip() for cell in row)]


def _has_headings(rows: list[list[str]]) -> bool:
    return any(sum(heading_field(cell) is not None for cell in row) >= 2 for row in rows[:5])


def _parted(text: str, delimiter: str, name: str) -> ContactTable:
    """Rows of cells; a quotation mark left open would swallow rows and is refused."""
    made = TableMaker(name)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    try:
        for cells in reader:
            made.add(reader.line_num, cells)
    except csv.Error:
        raise unreadable(name, _DAMAGED) from None
    return made.table()
