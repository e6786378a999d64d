"""Tables in DOCX: bordered ones with a repeating header, and borderless grids for layout."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jakber_desktop.documents.render.docx.shapes import tick_box
from jakber_desktop.documents.render.docx.xml import (
    MM,
    PT,
    border,
    element,
    hold_on,
    paragraph,
    runs,
    spacer,
    tab,
)
from jakber_desktop.documents.render.measures import GROUP_GREY, HEADER_GREY
from jakber_desktop.documents.tree import plain

if TYPE_CHECKING:
    from collections.abc import Sequence

    from docx.oxml.xmlchemy import BaseOxmlElement

    from jakber_desktop.documents.render.docx.frame import Frame
    from jakber_desktop.documents.tree import Align, Cell, Column, Row, RowGroup, Table, Text

_PAD_X, _PAD_Y = 4 * PT, 3 * PT
_TICK_STEP = 14 * PT
TABLE_STYLE = "TabelIsi"
_EDGES = ("top", "left", "bottom", "right", "insideH", "insideV")


def table_elements(table: Table, frame: Frame) -> list[BaseOxmlElement]:
    """The table and its note; column widths are shares of the text width."""
    total = sum(max(column.width, 0.0) for column in table.columns) or 1.0
    widths = [frame.width * max(column.width, 0.0) / total for column in table.columns]
    rows = [_header(table.columns, widths)] if any(c.heading for c in table.columns) else []
    for group in table.groups:
        rows += _group(group, table.columns, widths)
    made = [spacer(4 * PT, keep_next=True), grid(rows, widths, indent=frame.left, bordered=True)]
    if table.note:
        made.append(paragraph(runs(table.note), style=TABLE_STYLE, before=3 * PT))
    return made


def grid(
    rows: Sequence[BaseOxmlElement],
    widths: Sequence[float],
    *,
    indent: float = 0.0,
    bordered: bool = False,
) -> BaseOxmlElement:
    """A table of fixed column widths, all in twentieths of a point."""
    properties = [
        element("tblW", w=sum(widths), type="dxa"),
        element("tblInd", w=float(indent), type="dxa"),
    ]
    if bordered:
        properties.append(element("tblBorders", *[border(edge) for edge in _EDGES]))
    pad_x, pad_y = (_PAD_X, _PAD_Y) if bordered else (0, 0)
    properties.append(element("tblLayout", type="fixed"))
    properties.append(
        element(
            "tblCellMar",
            element("top", w=pad_y, type="dxa"),
            element("left", w=pad_x, type="dxa"),
            element("bottom", w=pad_y, type="dxa"),
            element("right", w=pad_x, type="dxa"),
        )
    )
    columns = [element("gridCol", w=width) for width in widths]
    return element("tbl", element("tblPr", *properties), element("tblGrid", *columns), *rows)


def table_row(
    cells: Sequence[BaseOxmlElement],
    *,
    height: float = 0.0,
    exact: bool = False,
    header: bool = False,
    split: bool = False,
) -> BaseOxmlElement:
    """A row; it stays whole unless `split`, and repeats on each page when `header`."""
    properties = [] if split else [element("cantSplit")]
    if height:
        properties.append(element("trHeight", val=height, hRule="exact" if exact else "atLeast"))
    if header:
        properties.append(element("tblHeader"))
    return element("tr", *([element("trPr", *properties)] if properties else []), *cells)


def table_cell(
    content: Sequence[BaseOxmlElement],
    width: float,
    *,
    span: int = 1,
    grey: str = "",
    valign: str = "",
    borders: BaseOxmlElement | None = None,
) -> BaseOxmlElement:
    """A cell; the format wants a paragraph last, so one is added where there is none."""
    properties = [element("tcW", w=width, type="dxa")]
    if span > 1:
        properties.append(element("gridSpan", val=span))
    if borders is not None:
        properties.append(borders)
    if grey:
        properties.append(element("shd", val="clear", color="auto", fill=grey))
    if valign:
        properties.append(element("vAlign", val=valign))
    content = list(content)
    if not content or not content[-1].tag.endswith("}p"):
        content.append(spacer())
    return element("tc", element("tcPr", *properties), *content)


def _text(
    text: Text,
    align: Align,
    *,
    bold: bool = False,
    left: float = 0.0,
    keep: bool = False,
) -> BaseOxmlElement:
    return paragraph(
        runs(text, bold=bold), style=TABLE_STYLE, align=align, left=left, keep_next=keep
    )


def _header(columns: Sequence[Column], widths: Sequence[float]) -> BaseOxmlElement:
    cells = []
    for column, width in zip(columns, widths, strict=True):
        parts = column.heading.split("\n")
        lines = [_text(plain(part), "center", bold=True, keep=True) for part in parts]
        if column.subheading:
            lines.append(_text(plain(column.subheading), "center", keep=True))
        cells.append(table_cell(lines, width, grey=HEADER_GREY))
    return table_row(cells, header=True)


def _group(
    group: RowGroup, columns: Sequence[Column], widths: Sequence[float]
) -> list[BaseOxmlElement]:
    rows = []
    if group.heading:
        line = _text(plain(group.heading), "left", bold=True, keep=True)
        rows.append(table_row([table_cell([line], sum(widths), span=len(widths), grey=GROUP_GREY)]))
    made = [_row(row, columns, widths) for row in group.rows]
    for row in [made[0], made[-2]] if made[1:] else []:
        hold_on(row)  # two rows at least stand together at the start and at the end
    return rows + made


def _row(row: Row, columns: Sequence[Column], widths: Sequence[float]) -> BaseOxmlElement:
    cells = []
    for number, (column, width) in enumerate(zip(columns, widths, strict=True)):
        content = row.cells[number] if number < len(row.cells) else None
        cells.append(_cell(content, column, width))
    return table_row(cells, height=row.min_height * MM)


def _cell(cell: Cell | None, column: Column, width: float) -> BaseOxmlElement:
    if cell is None:
        return table_cell([_text((), column.align)], width)
    left = width / 2 - _PAD_X if cell.shifted else 0.0
    lines = []
    for text, tick in cell.ticked() or (((), None),):
        if tick is None:
            lines.append(_text(text, column.align, left=left))
        else:
            lines.append(_to_tick(text, left, tick))
    return table_cell(lines, width, valign="center" if cell.valign == "middle" else "")


def _to_tick(text: Text, left: float, tick: bool | str) -> BaseOxmlElement:
    """A line after its box; what follows hangs."""
    content = [tick_box(tick), tab(), *runs(text)]
    return paragraph(
        content, style=TABLE_STYLE, align="left", left=left + _TICK_STEP, first=-_TICK_STEP
    )
