"""Figures: the chart as drawn lines and real words, its caption below, on one page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jakber_desktop.documents.render.charts.drawing import chart_drawing
from jakber_desktop.documents.render.pdf.pieces import Keep, Piece, text_pieces

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas

    from jakber_desktop.documents.render.pdf.sheet import Flow
    from jakber_desktop.documents.tree import Figure

_AROUND, _CAPTION_GAP = 10.0, 4.0
_SMALLER = 1.5
"""Points less than the type of tables."""


def figure_pieces(figure: Figure, flow: Flow) -> list[Piece]:
    """The picture as one piece as wide as the text, which holds on to its caption."""
    from reportlab.graphics import renderPDF

    drawing = chart_drawing(figure.chart, flow.width, flow.table_size - _SMALLER)

    def draw(canvas: Canvas, top: float) -> None:
        renderPDF.draw(drawing, canvas, flow.x, top - drawing.height)

    pieces = [Piece(drawing.height, picture=draw, before=_AROUND, after=_CAPTION_GAP, lines=2)]
    if figure.caption:
        pieces[0].keep = Keep.MUST
        pieces += text_pieces(figure.caption, flow.typed(flow.table_size), align="center")
    pieces[-1].after = _AROUND
    return pieces
