"""Draws placed pieces on a page: greys, then rules, then shapes, then all text in one object.

Page operators are written here rather than through ReportLab's canvas methods, which measure every
string again and format every number in Python: half the time of a long paper.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from jakber_desktop.documents.render.faces import load_face
from jakber_desktop.documents.render.measures import GAP_GREY

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from reportlab.pdfgen.canvas import Canvas

    from jakber_desktop.documents.render.pdf.pages import Placed

GRID_PT = 0.5
"""Rules of a table."""
_BLACK = "000000"
_ESCAPES = str.maketrans({"\\": "\\\\", "(": "\\(", ")": "\\)"})


def draw_pieces(canvas: Canvas, placed: Sequence[Placed], height: float) -> None:
    """Draw the pieces of one page; `height` is the paper's, tops count from its upper edge."""
    operators = ["q", *_fills(placed, height), *_rules(placed, height), *_grids(placed, height)]
    canvas.addLiteral("\n".join([*operators, "Q"]))
    for piece, top in placed:
        for draw in filter(None, (piece.shape, piece.picture)):
            draw(canvas, height - top)
    texts = _texts(placed, height, canvas._doc)  # type: ignore[attr-defined]  # noqa: SLF001
    canvas.addLiteral("\n".join(["q BT", *texts, "ET Q"]))


def _color(grey: str) -> str:
    """A six-digit colour as the operands of rg and RG."""
    return " ".join(f"{int(grey[n : n + 2], 16) / 255:.4g}" for n in (0, 2, 4))


def _fills(placed: Sequence[Placed], height: float) -> Iterator[str]:
    for piece, top in placed:
        if piece.fill is not None:
            x, width, grey = piece.fill
            y = height - top - piece.height
            yield f"{_color(grey)} rg {x:.2f} {y:.2f} {width:.2f} {piece.height:.2f} re f"


def _rules(placed: Sequence[Placed], height: float) -> Iterator[str]:
    for piece, top in placed:
        for x1, y1, x2, y2, width in piece.rules:
            y1, y2 = height - top - y1, height - top - y2
            yield f"{width:.2f} w {x1:.2f} {y1:.2f} m {x2:.2f} {y2:.2f} l S"


def _grids(placed: Sequence[Placed], height: float) -> Iterator[str]:
    """Column rules, unbroken down a table, and the rule under each row and at the page's end."""
    yield f"{GRID_PT} w"
    run: tuple[float, ...] = ()
    start = end = 0.0
    for number, (piece, top) in enumerate(placed):
        if run and (piece.edges != run or abs(top - end) > GRID_PT):
            yield from _verticals(run, height - start, height - end)
            run = ()
        if not piece.edges:
            continue
        if not run:
            run, start = piece.edges, top
        end = top + piece.height
        ends_page = number + 1 == len(placed) or not placed[number + 1].piece.edges
        if piece.foot or ends_page:
            yield _across(run, height - end)
    if run:
        yield from _verticals(run, height - start, height - end)
    yield "S"


def _verticals(edges: Sequence[float], top: float, foot: float) -> Iterator[str]:
    for x in edges:
        yield f"{x:.2f} {top:.2f} m {x:.2f} {foot:.2f} l"


def _across(edges: Sequence[float], y: float) -> str:
    """A rule from side to side, a hair longer so that corners close."""
    left, right = edges[0] - GRID_PT / 2, edges[-1] + GRID_PT / 2
    return f"{left:.2f} {y:.2f} m {right:.2f} {y:.2f} l"


def _texts(placed: Sequence[Placed], height: float, document: object) -> Iterator[str]:
    style: tuple[str, int, float] = ("", 0, 0.0)
    spread, ink = 0.0, _BLACK
    for piece, top in placed:
        base = height - top
        for x, y, line in piece.texts:
            if line.spread != spread:
                spread = line.spread
                yield f"{spread:.4f} Tw"
            yield f"1 0 0 1 {x + line.x:.2f} {base - y:.2f} Tm"
            for words, font, is_gap in line.spans:
                wanted = GAP_GREY if is_gap else piece.ink
                if wanted != ink:
                    ink = wanted
                    yield f"{_color(ink)} rg"
                for subset, shown in _encoded(words, font, document):
                    if (font, subset, line.size) != style:
                        style = (font, subset, line.size)
                        name = load_face(font).getSubsetInternalName(subset, document)
                        yield f"{name} {line.size:g} Tf"
                    yield f"{shown} Tj"


def _encoded(words: str, font: str, document: object) -> list[tuple[int, str]]:
    """A text as PDF strings of the font's subsets; ASCII is subset 0 unchanged."""
    if words.isascii():
        return [(0, f"({words.translate(_ESCAPES)})")]
    parts = load_face(font).splitString(words, document)
    return [(subset, f"<{codes.hex()}>") for subset, codes in parts]
