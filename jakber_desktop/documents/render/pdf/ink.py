"""Draws placed pieces on a page: greys, then rules, then shapes, then all text in one object."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jakber_desktop.documents.render.measures import GAP_GREY

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reportlab.pdfgen.canvas import Canvas

    from jakber_desktop.documents.render.pdf.pages import Placed

_INK, _GAP_INK = "#000000", f"#{GAP_GREY}"


def draw_pieces(canvas: Canvas, placed: Sequence[Placed], height: float) -> None:
    """Draw the pieces of one page; `height` is the paper's, tops count from its upper edge."""
    _draw_fills(canvas, placed, height)
    _draw_rules(canvas, placed, height)
    for piece, top in placed:
        if piece.shape is not None:
            piece.shape(canvas, height - top)
    _draw_texts(canvas, placed, height)


def _draw_fills(canvas: Canvas, placed: Sequence[Placed], height: float) -> None:
    for piece, top in placed:
        for fill in piece.fills:
            canvas.setFillColor(f"#{fill.grey}")
            canvas.rect(
                fill.x, height - top - piece.height, fill.width, piece.height, stroke=0, fill=1
            )


def _draw_rules(canvas: Canvas, placed: Sequence[Placed], height: float) -> None:
    """All rules of one width in one path."""
    paths: dict[float, list[tuple[float, float, float, float]]] = {}
    for number, (piece, top) in enumerate(placed):
        base = height - top
        closing = piece.close if number == len(placed) - 1 else ()
        for rule in (*piece.rules, *closing):
            line = (rule.x1, base - rule.y1, rule.x2, base - rule.y2)
            paths.setdefault(rule.width, []).append(line)
    for width, lines in paths.items():
        canvas.setLineWidth(width)
        canvas.lines(lines)


def _draw_texts(canvas: Canvas, placed: Sequence[Placed], height: float) -> None:
    text = canvas.beginText()
    text.setFillColor(_INK)
    style: tuple[str, float] = ("", 0.0)
    spread, gap = 0.0, False
    for piece, top in placed:
        base = height - top
        for x, y, line in piece.texts:
            if line.spread != spread:
                spread = line.spread
                text.setWordSpace(spread)
            text.setTextOrigin(x + line.x, base - y)
            for span in line.spans:
                if (span.font, line.size) != style:
                    style = (span.font, line.size)
                    text.setFont(span.font, line.size, 0)
                if span.gap is not gap:
                    gap = span.gap
                    text.setFillColor(_GAP_INK if gap else _INK)
                text.textOut(span.text)
    canvas.drawText(text)
