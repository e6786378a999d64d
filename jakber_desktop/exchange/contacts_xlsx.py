"""Lists of people from Excel workbooks: values, never formulas; nothing is unpacked unmeasured."""

from __future__ import annotations

import datetime as dt
import io
import warnings
import zipfile
from collections.abc import Iterator
from typing import Any
from xml.etree import ElementTree

from jakber_desktop.exchange.contacts_table import (
    MAX_COLUMNS,
    MAX_ROWS,
    ContactTable,
    TableMaker,
    unreadable,
)
from jakber_desktop.language.marking import QT_TRANSLATE_NOOP
from jakber_desktop.model.errors import ContactsProtected, ContactsTooLarge

ZIP = b"PK\x03\x04"
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
MAX_UNPACKED = 100 * 1024 * 1024
MAX_XML = 32 * 1024 * 1024
"""Tables and texts beyond this take a quarter of a minute to read; 20,000 people take a third."""
MAX_PARTS = 2_000
_RATIO = 300
"""A part that unpacks to so many times its size and more than a megabyte is a trap."""
_SHEET_ROWS = 4 * MAX_ROWS
"""The last row in which something may stand, blank ones counted."""
_EXACT = 10**15
"""Excel keeps 15 digits of a number; those of a longer one are not the ones that were typed."""

_UNPACKED = QT_TRANSLATE_NOOP("core", "isinya mengembang melebihi {limit} MB")
_NO_BOOK = QT_TRANSLATE_NOOP("core", "bukan buku kerja Excel (.xlsx)")
_OLD = QT_TRANSLATE_NOOP("core", "format Excel lama (.xls); simpan sebagai .xlsx")
_ODS = QT_TRANSLATE_NOOP("core", "format LibreOffice; simpan sebagai .xlsx atau CSV")
_DAMAGED = QT_TRANSLATE_NOOP("core", "isinya rusak")
_DTD = QT_TRANSLATE_NOOP("core", "berisi perintah XML yang tidak aman")


def read_xlsx(data: bytes, name: str) -> ContactTable:
    """The first sheet that holds anything.

    A formula gives the value Excel last worked out, or its own text when there is none. Raises
    ContactsUnreadable, ContactsProtected, ContactsTooLarge, ContactsEmpty.
    """
    _measure(data, name)
    from openpyxl import load_workbook  # its 100 ms belong to an import, not to the start

    made = TableMaker(name)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # styles and validations it does not know
            books = [
                load_workbook(io.BytesIO(data), read_only=True, data_only=values)
                for values in (True, False)
            ]
            try:
                _take_sheet(made, *books)
            finally:
                for book in books:
                    book.close()
    except ContactsTooLarge:
        raise
    except Exception:  # openpyxl raises whatever its parts happen to raise
        raise unreadable(name, _DAMAGED) from None
    return made.table()


def refuse_ole(data: bytes, name: str) -> Exception:
    """The error for Microsoft's old container: an encrypted workbook, or one of before 2007."""
    if "EncryptedPackage".encode("utf-16-le") in data:
        return ContactsProtected(name=name)
    return unreadable(name, _OLD)


def _measure(data: bytes, name: str) -> None:
    """Refuse what is no workbook, is encrypted, or would unpack to something huge."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            parts = package.infolist()
            names = {part.filename for part in parts}
            if any(part.flag_bits & 1 for part in parts):
                raise ContactsProtected(name=name)
            if "xl/workbook.xml" not in names:
                raise unreadable(name, _ODS if "content.xml" in names else _NO_BOOK)
            huge = any(
                part.file_size > 1024 * 1024
                and part.file_size > _RATIO * max(1, part.compress_size)
                for part in parts
            )
            if huge or len(parts) > MAX_PARTS:
                raise _too_large(name, MAX_UNPACKED)
            for limit, those in (
                (MAX_XML, [part for part in parts if part.filename.endswith(".xml")]),
                (MAX_UNPACKED, parts),
            ):
                if sum(part.file_size for part in those) > limit:
                    raise _too_large(name, limit)
            for part in parts:
                _refuse_dtd(package, part, name)
    except (zipfile.BadZipFile, NotImplementedError, OSError, EOFError):
        raise unreadable(name, _DAMAGED) from None


def _too_large(name: str, limit: int) -> ContactsTooLarge:
    return ContactsTooLarge(name=name, reason=_UNPACKED.format(limit=limit // 1024 // 1024))


def _refuse_dtd(package: zipfile.ZipFile, part: zipfile.ZipInfo, name: str) -> None:
    """No workbook declares entities; what does wants to be unfolded without end."""
    if not part.filename.endswith((".xml", ".rels")):
        return
    with package.open(part) as file:
        head = file.read(4096).replace(b"\0", b"")  # UTF-16 reads the same then
    if b"<!DOCTYPE" in head or b"<!ENTITY" in head:
        raise unreadable(name, _DTD)


def _take_sheet(made: TableMaker, values: Any, formulas: Any) -> None:
    for shown, written in zip(values.worksheets, formulas.worksheets, strict=True):
        taken = False
        last = _last_row(shown)
        if not last:
            continue
        if last > _SHEET_ROWS:
            raise made.too_many(_SHEET_ROWS)
        for number, cells in _rows(shown, written, last):
            made.add(number, cells)
            taken = taken or any(cells)
        if taken:
            return


def _last_row(sheet: Any) -> int:
    """The last row that holds anything: formatted blank ones may run to the sheet's end.

    Reads no further than the first one that stands too far below.
    """
    number = last = 0
    filled = False
    rows: Any = None
    with sheet._get_source() as source:  # noqa: SLF001 - the only way to its part
        for event, element in ElementTree.iterparse(source, ("start", "end")):
            tag = element.tag.rpartition("}")[2]
            if event == "start":
                rows = element if tag == "sheetData" else rows
            elif tag in {"v", "f", "t"}:
                filled = True
            elif tag == "row":
                number = int(element.get("r", number + 1))
                last = max(last, number) if filled else last
                filled = False
                rows.clear()
                if last > _SHEET_ROWS:
                    break
    return last


def _rows(shown: Any, written: Any, last: int) -> Iterator[tuple[int, list[str]]]:
    """Numbers and cells of the rows, a formula without a value as it is written."""
    limits = {"max_row": last, "max_col": MAX_COLUMNS, "values_only": True}
    pairs = zip(shown.iter_rows(**limits), written.iter_rows(**limits), strict=False)
    for number, (values, formulas) in enumerate(pairs, 1):
        if formulas.count(None) == len(formulas):
            continue
        cells = [
            _words(value if value is not None else formula)
            for value, formula in zip(values, formulas, strict=False)
        ]
        if any(cells):
            yield number, cells


def _words(value: Any) -> str:
    """A cell's value as a person would read it; a number Excel rounded as a power of ten."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "ya" if value else "tidak"
    if isinstance(value, dt.datetime):
        return value.date().isoformat()
    if isinstance(value, dt.date):
        return value.isoformat()
    if isinstance(value, (int, float)) and abs(value) >= _EXACT:
        return f"{value:.14E}"
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value)
