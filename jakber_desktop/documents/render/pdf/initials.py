"""Boxes for initials (paraf) on the office copy: a grid at the signer, one on each page (§8)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jakber_desktop.documents.render import measures
from jakber_desktop.documents.render.pdf.pages import Placed
from jakber_desktop.documents.render.pdf.pieces import Piece, RuleInk, TextInk, text_pieces
from jakber_desktop.documents.render.pdf.sheet import MM
from jakber_desktop.documents.tree import plain

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jakber_desktop.documents.render.pdf.sheet import Flow, Sheet

_PT = 0.5
_WIDE, _HIGH = (side * MM for side in measures.INITIALS_MM)
_LEAST_EDGE_MM = 1.0


def grid_height(flow: Flow) -> float:
    """Height of the grid with the word above it, in points."""
    return _HIGH + _small(flow).leading


def put_grid(piece: Piece, flow: Flow) -> None:
    """Draw the grid at the left and the foot of a piece that is high enough."""
    top = piece.height - _HIGH
    column = _small(flow)
    piece.texts += _word(column, top - column.leading)
    for n in range(measures.INITIALS):
        piece.rules += tuple(_box(flow.x + n * _WIDE, top))


def page_box(sheet: Sheet) -> Placed:
    """The box at the bottom right of a page, in the margin: no text ever stands there."""
    margin = sheet.width - sheet.right
    x = sheet.right + max((margin - _WIDE) / 2, _LEAST_EDGE_MM * MM)
    column = _small(sheet.flow()).inset(x - sheet.left).narrow(_WIDE)
    piece = Piece(_HIGH + column.leading, _word(column, 0.0))
    piece.rules = tuple(_box(x, column.leading))
    return Placed(piece, sheet.bottom - piece.height)


def _small(flow: Flow) -> Flow:
    return flow.typed(flow.sheet.profile.small_pt, align="left")


def _word(column: Flow, top: float) -> tuple[TextInk, ...]:
    line = text_pieces(plain(measures.INITIALS_WORD), column)[0]
    return tuple(ink._replace(y=ink.y + top) for ink in line.texts)


def _box(x: float, top: float) -> Iterator[RuleInk]:
    for x1, y1, x2, y2 in measures.TICK_BOX:
        yield RuleInk(x + x1 * _WIDE, top + y1 * _HIGH, x + x2 * _WIDE, top + y2 * _HIGH, _PT)
