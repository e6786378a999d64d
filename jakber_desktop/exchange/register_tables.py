"""Registers as tables for other programs: Excel workbooks and CSV files, of text, numbers, dates.

Text stays text (R5): what a spreadsheet would take for a formula is never one. In a workbook a cell
says what it holds; in CSV nothing does, so there such a text gets an apostrophe before it.
"""

from __future__ import annotations

import csv
import datetime as dt
import io
import re
import unicodedata
import zipfile
from collections.abc import Sequence
from typing import Any, NamedTuple

Value = str | int | dt.date | None

_FORMULA, _BREAKS = ("=", "+", "-", "@"), ("\t", "\r", "\n")
"""What begins a formula (OWASP, CSV injection)."""
_PHONE = re.compile(r"[+0][\d\s().-]{6,24}")
_ILLEGAL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
"""What XML cannot hold."""
_LINE_PT, _MOST_LINES = 15, 27
"""Height of a line of Calibri 11; Excel's rows end at 409 points."""
_LONGEST = 32_767
"""Signs an Excel cell holds."""
_EPOCH = (1980, 1, 1, 0, 0, 0)
_DATES = re.compile(rb"<dcterms:(created|modified)[^>]*>[^<]*</dcterms:\1>")
_DAY = "[$-421]d mmmm yyyy"
"""4 April 2018, in Indonesian whatever the system speaks."""


class Column(NamedTuple):
    """A column: its heading, its width in signs, whether it holds telephone numbers."""

    heading: str
    width: int
    phone: bool = False


class RegisterTable(NamedTuple):
    """A table: its title (the sheet's name), its columns, and a value a column in each row."""

    title: str
    columns: tuple[Column, ...]
    rows: tuple[tuple[Value, ...], ...]


def write_xlsx(table: RegisterTable) -> bytes:
    """Return the table as a workbook: heading row that stays in sight, filter, real dates.

    Equal tables give equal bytes.
    """
    from openpyxl import Workbook  # its 100 ms belong to an export, not to the start
    from openpyxl.utils import get_column_letter
    from openpyxl.worksheet.properties import PageSetupProperties

    book = Workbook(write_only=True)
    sheet = book.create_sheet(re.sub(r"[\[\]:*?/\\]", " ", table.title)[:31])
    sheet.freeze_panes = "A2"
    last = get_column_letter(len(table.columns))
    sheet.auto_filter.ref = f"A1:{last}{len(table.rows) + 1}"
    sheet.print_title_rows = "1:1"
    sheet.page_setup.orientation = "landscape"
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    sheet.page_setup.fitToHeight = 0  # as many pages as it takes, each as wide as the table
    for nth, column in enumerate(table.columns, 1):
        sheet.column_dimensions[get_column_letter(nth)].width = column.width
    sheet.append([_heading(sheet, column.heading) for column in table.columns])
    for nth, row in enumerate(table.rows, 2):
        sheet.row_dimensions[nth].height = _LINE_PT * _lines(row, table.columns)
        sheet.append([_cell(sheet, value) for value in row])
    stream = io.BytesIO()
    book.save(stream)
    return _timeless(stream)


def write_csv(table: RegisterTable) -> bytes:
    """Return the table as CSV: UTF-8 with a byte-order mark, semicolons, CRLF, dates as 2018-04-04.

    Excel takes the list separator of the system: with Indonesian settings, where the comma is the
    decimal sign, that is the semicolon. Without the mark it would read UTF-8 as Windows-1252.
    """
    stream = io.StringIO(newline="")
    writer = csv.writer(stream, delimiter=";")
    writer.writerow([column.heading for column in table.columns])
    for row in table.rows:
        cells = zip(row, table.columns, strict=True)
        writer.writerow([_plain(value, phone=column.phone) for value, column in cells])
    return b"\xef\xbb\xbf" + stream.getvalue().encode("utf-8", "replace")


def harmless(text: str, *, phone: bool = False) -> str:
    """The text as a spreadsheet leaves it when it reads CSV.

    A telephone number keeps its plus sign and zeros and loses nothing but its punctuation: digits
    and spaces are neither formula nor number. Anything else that could begin a formula gets an
    apostrophe.
    """
    if phone and _PHONE.fullmatch(text):
        return _phone(text)
    return f"'{text}" if _could_be_formula(text) else text


def _could_be_formula(text: str) -> bool:
    """Whether the first sign that shows begins a formula, in any width (NFKC): programs pass over
    spaces, controls and invisible signs such as the byte-order mark."""
    shown = next((sign for sign in text if unicodedata.category(sign)[0] not in "CZ"), "")
    return text.startswith(_BREAKS) or unicodedata.normalize("NFKC", shown).startswith(_FORMULA)


def _phone(text: str) -> str:
    """ "+62 812 3456 7890"; groups of four where the number has none."""
    groups = re.findall(r"\d+", text)
    if len(groups) == 1:
        digits = groups[0]
        head = 2 if text.startswith("+") else 4
        groups = [digits[:head], *re.findall(r"\d{1,4}", digits[head:])]
    return ("+" if text.startswith("+") else "") + " ".join(groups)


def _plain(value: Value, *, phone: bool) -> str:
    if value is None:
        return ""
    return harmless(value, phone=phone) if isinstance(value, str) else str(value)


def _lines(row: Sequence[Value], columns: Sequence[Column]) -> int:
    """How many lines the fullest cell of a row takes; LibreOffice does not work it out itself."""
    counts = [
        sum(1 + len(line) // column.width for line in value.split("\n"))
        for value, column in zip(row, columns, strict=True)
        if isinstance(value, str)
    ]
    return min(max(counts, default=1), _MOST_LINES)


def _heading(sheet: Any, words: str) -> Any:
    from openpyxl.styles import Alignment, Font, PatternFill

    cell = _text(sheet, words)
    cell.font = Font(name="Calibri", size=11, bold=True)
    cell.fill = PatternFill("solid", fgColor="E9EDED")
    cell.alignment = Alignment(vertical="top", wrap_text=True)
    return cell


def _cell(sheet: Any, value: Value) -> Any:
    from openpyxl.cell import WriteOnlyCell
    from openpyxl.styles import Alignment

    cell = _text(sheet, value) if isinstance(value, str) else WriteOnlyCell(sheet, value)
    if isinstance(value, dt.date):
        cell.number_format = _DAY
    cell.alignment = Alignment(vertical="top", wrap_text=True, horizontal="left")
    return cell


def _text(sheet: Any, words: str) -> Any:
    """A cell of text; Excel's own mark for text (quotePrefix) keeps it so when it is edited."""
    from openpyxl.cell import WriteOnlyCell

    cell = WriteOnlyCell(sheet, _ILLEGAL.sub(" ", words)[:_LONGEST])
    cell.data_type = "s"
    if _could_be_formula(words):
        cell.quotePrefix = True
    return cell


def _timeless(stream: io.BytesIO) -> bytes:
    """The workbook without the moment it was made."""
    out = io.BytesIO()
    with zipfile.ZipFile(stream) as source, zipfile.ZipFile(out, "w") as target:
        for name in source.namelist():
            entry = zipfile.ZipInfo(name, _EPOCH)
            entry.compress_type = zipfile.ZIP_DEFLATED
            data = source.read(name)
            target.writestr(entry, _DATES.sub(b"", data) if name == "docProps/core.xml" else data)
    return out.getvalue()
