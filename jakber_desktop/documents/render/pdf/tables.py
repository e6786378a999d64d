"""Tables: measured row by row, the header repeats, a group heading stays with its first row."""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import accumulate
from typing import TYPE_CHECKING

from jakber_desktop.documents.render import measures
from jakber_desktop.documents.render.pdf.ink import GRID_PT
from jakber_desktop.documents.render.pdf.lines import Line, break_lines
from jakber_desktop.documents.render.pdf.pieces import (
    FillInk,
    Keep,
    Piece,
    RuleInk,
    TextInk,
    baseline,
    no_single_lines,
    text_pieces,
)
from jakber_desktop.documents.render.pdf.sheet import MM
from jakber_desktop.documents.tree import Column, plain

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jakber_desktop.documents.render.pdf.sheet import Flow
    from jakber_desktop.documents.tree import Row, RowGroup, Table

_PAD_X, _PAD_Y = 5.0, 4.0  # points around the text of a cell
_AROUND, _NOTE_GAP = 8.0, 3.0  # points above and below a table, and to its note
_TALL = 1 / 3  # of the text area; a taller row may be split (ui-design §14)
_TICK_PT = 0.6
CONTINUED = "(lanjutan)"


class _Grid:
    """The columns of one table: edges in points, type, ready rules."""

    def __init__(self, columns: Sequence[Column], flow: Flow) -> None:
        self.columns = columns
        self.flow = flow.typed(flow.table_size, align="left")
        total = sum(max(column.width, 0.0) for column in columns) or 1.0
        shares = accumulate((max(column.width, 0.0) / total for column in columns), initial=0.0)
        self.edges = tuple(flow.x + flow.width * share for share in shares)
        self.baseline = baseline(self.flow.size, self.flow.leading)
        sheet = flow.sheet
        self.tall = (sheet.bottom - sheet.top) * _TALL
        self.tick_step = measures.TICK_STEP * self.flow.size

    def top_rule(self) -> RuleInk:
        """The rule above the first row; every row draws its own foot."""
        half = GRID_PT / 2  # so that corners close
        return RuleInk(self.edges[0] - half, 0.0, self.edges[-1] + half, 0.0, GRID_PT)

    def fill(self, grey: str) -> FillInk:
        """A grey ground from side to side."""
        return FillInk(self.edges[0], self.edges[-1] - self.edges[0], grey)

    def inner(self, column: int, *, shifted: bool = False) -> tuple[float, float]:
        """Where a cell's text starts and how wide it may be; shifted: the right half only."""
        left, right = self.edges[column], self.edges[column + 1]
        if shifted:
            left = (left + right) / 2 - _PAD_X
        return left + _PAD_X, right - left - 2 * _PAD_X

    def tick(self, x: float, y: float, tick: bool | str) -> tuple[RuleInk, ...]:
        """A box to tick at the start of a line whose baseline lies at y."""
        side = measures.TICK_SIDE * self.flow.size
        strokes = [*measures.TICK_BOX, *measures.TICK_MARKS[tick]]
        return tuple(
            RuleInk(x + x1 * side, y - y1 * side, x + x2 * side, y - y2 * side, _TICK_PT)
            for x1, y1, x2, y2 in strokes
        )

    def whole(self) -> _Grid:
        """The same table as one column, for a heading across."""
        return _Grid((Column("", 1),), self.flow.narrow(self.edges[-1] - self.edges[0]))


@dataclass(slots=True)
class _CellText:
    """The lines of a cell and where they stand in it; `boxes` to tick, by their line."""

    lines: list[Line]
    shifted: bool = False
    middle: bool = False
    boxes: dict[int, bool | str] = field(default_factory=dict)


def table_pieces(table: Table, flow: Flow) -> list[Piece]:
    """The header, then each group's heading and rows, then the note under the table."""
    grid = _Grid(table.columns, flow)
    pieces = _header(grid)
    pieces[0].before = _AROUND
    repeated = tuple(pieces) if len(pieces) == 1 else ()
    for group in table.groups:
        pieces += _group(group, grid, repeated)
    pieces[-1].after = _AROUND
    if table.note:
        pieces[-1].after = _NOTE_GAP
        note = text_pieces(table.note, grid.flow)
        note[-1].after = _AROUND
        pieces += note
    return pieces


def _header(grid: _Grid) -> list[Piece]:
    """Grey row of headings, bold, a sub-heading regular below; a bare line when none has words."""
    top = Piece(0.0, rules=(grid.top_rule(),), keep=Keep.MUST)
    if not any(column.heading or column.subheading for column in grid.columns):
        return [top]
    cells = []
    for number, column in enumerate(grid.columns):
        _, limit = grid.inner(number)
        lines: list[Line] = []
        for part in column.heading.split("\n"):
            lines += break_lines(plain(part), grid.flow.size, limit, align="center", bold=True)
        if column.subheading:
            lines += break_lines(plain(column.subheading), grid.flow.size, limit, align="center")
        cells.append(_CellText(lines))
    pieces = _strips(grid, cells)
    pieces[0].rules += top.rules
    return _as_heading(pieces, grid, measures.HEADER_GREY)


def _as_heading(pieces: list[Piece], grid: _Grid, grey: str) -> list[Piece]:
    """Grey ground, no body line, never apart from what follows."""
    for piece in pieces:
        piece.fill = grid.fill(grey)
        piece.lines = 0
        piece.keep = Keep.MUST
    return pieces


def _group(group: RowGroup, grid: _Grid, repeated: tuple[Piece, ...]) -> list[Piece]:
    """A heading and its rows; rows overleaf stand under the table's header and the heading again.

    Two rows at least stand together at the start and at the end.
    """
    rows = [_row(row, grid) for row in group.rows]
    for made, row in zip(rows, group.rows, strict=True):
        made[0].anchor = row.anchor
    for pair in (rows[:2], rows[-2:]):
        if len(pair) > 1 and sum(piece.height for made in pair for piece in made) <= grid.tall:
            pair[0][-1].keep = Keep.MUST
    above = _group_heading(group.heading, grid) if group.heading else []
    again = _group_heading(f"{group.heading} {CONTINUED}", grid) if above and rows[1:] else []
    for piece in above:
        piece.head = repeated
    for piece in (piece for made in rows for piece in made):
        piece.head = (*repeated, *again)
    return [*above, *(piece for made in rows for piece in made)]


def _group_heading(heading: str, grid: _Grid) -> list[Piece]:
    """The office's name across all columns on light grey; never the last thing on a page."""
    whole = grid.whole()
    lines = break_lines(plain(heading), whole.flow.size, whole.inner(0)[1], bold=True)
    return _as_heading(_strips(whole, [_CellText(lines)]), whole, measures.GROUP_GREY)


def _row(row: Row, grid: _Grid) -> list[Piece]:
    cells = []
    for number, cell in enumerate(row.cells[: len(grid.columns)]):
        _, limit = grid.inner(number, shifted=cell.shifted)
        made = _CellText([], cell.shifted, cell.valign == "middle")
        for paragraph, tick in cell.ticked():
            hang = 0.0
            if tick is not None:
                hang = grid.tick_step
                made.boxes[len(made.lines)] = tick
            align = grid.columns[number].align
            lines = break_lines(paragraph, grid.flow.size, limit - hang, align=align)
            made.lines += [line._replace(x=line.x + hang) for line in lines]
        cells.append(made)
    return _strips(grid, cells, row.min_height * MM)


def _strips(grid: _Grid, cells: Sequence[_CellText], least: float = 0.0) -> list[Piece]:
    """A row as high as its highest cell; one taller than a third of a page may go on overleaf."""
    leading = grid.flow.leading
    count = max((len(cell.lines) for cell in cells), default=0)
    height = max(count * leading + 2 * _PAD_Y, least)
    if height > grid.tall and count > 1:
        return _slices(grid, cells, count)
    texts: list[TextInk] = []
    ticks: list[RuleInk] = []
    for number, cell in enumerate(cells):
        x, _ = grid.inner(number, shifted=cell.shifted)
        y = (height - len(cell.lines) * leading) / 2 if cell.middle else _PAD_Y
        y += grid.baseline
        for n, line in enumerate(cell.lines):
            if line.spans:
                texts.append(TextInk(x, y, line))
            if n in cell.boxes:
                ticks += grid.tick(x, y, cell.boxes[n])
            y += leading
    weight = max(count, round(height / (2 * leading)))
    return [Piece(height, tuple(texts), tuple(ticks), edges=grid.edges, foot=True, lines=weight)]


def _slices(grid: _Grid, cells: Sequence[_CellText], count: int) -> list[Piece]:
    """A tall row, one piece a line."""
    leading = grid.flow.leading
    pieces = []
    for n in range(count):
        top = _PAD_Y if n == 0 else 0.0
        height = top + leading + (_PAD_Y if n == count - 1 else 0.0)
        y = top + grid.baseline
        starts = [(grid.inner(k, shifted=cell.shifted)[0], cell) for k, cell in enumerate(cells)]
        texts = tuple(
            TextInk(x, y, cell.lines[n])
            for x, cell in starts
            if n < len(cell.lines) and cell.lines[n].spans
        )
        ticks = tuple(
            ink for x, cell in starts if n in cell.boxes for ink in grid.tick(x, y, cell.boxes[n])
        )
        pieces.append(Piece(height, texts, ticks, edges=grid.edges, foot=n == count - 1, lines=1))
    no_single_lines(pieces)
    return pieces
