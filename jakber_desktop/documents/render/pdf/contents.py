"""A table of contents: headings with dots and the page each one came to lie on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jakber_desktop.documents.render.glyphs import visible
from jakber_desktop.documents.render.pdf.lines import break_lines
from jakber_desktop.documents.render.pdf.pieces import Piece, TextInk, text_pieces
from jakber_desktop.documents.tree import plain

if TYPE_CHECKING:
    from collections.abc import Iterable

    from jakber_desktop.documents.render.pdf.pages import Page
    from jakber_desktop.documents.render.pdf.sheet import Flow
    from jakber_desktop.documents.tree import Contents

_NUMBER_EMS = 3.0  # of the type size, kept free at the right for the number
_GAP_EMS = 0.5
_BEFORE = 3.0  # points
_ANY = 1000.0  # points; a number does not wrap


def contents_pieces(block: Contents, flow: Flow) -> list[Piece]:
    """A line a heading; its page is written when all pages are known."""
    column = flow.narrow(flow.width - _NUMBER_EMS * flow.size)
    pieces: list[Piece] = []
    for title in block.titles:
        made = text_pieces(plain(title), column, align="left", before=_BEFORE)
        made[-1].page_of = visible(title)
        pieces += made
    return pieces


def write_page_numbers(pages: Iterable[Page], flow: Flow) -> None:
    """Add dots and number to every line of a table of contents; an unknown heading gets none."""
    pages = list(pages)
    known: dict[str, int] = {}
    for number, page in enumerate(pages, 1):
        for piece, _ in page:
            if piece.bookmark is not None:
                known.setdefault(piece.bookmark.title, number)
    for page in pages:
        for piece, _ in page:
            if piece.page_of in known:
                piece.texts += _dotted(piece.texts[-1], known[piece.page_of], flow)


def _dotted(ink: TextInk, number: int, flow: Flow) -> tuple[TextInk, ...]:
    """Dots from the end of the words to the number at the right margin."""
    size, gap = ink.line.size, _GAP_EMS * ink.line.size
    figure = break_lines(plain(str(number)), size, _ANY)[0]
    right = flow.x + flow.width
    start = ink.x + ink.line.x + ink.line.width + gap
    end = right - figure.width - gap
    dot = break_lines(plain("."), size, _ANY)[0].width
    dots = break_lines(plain("." * max(int((end - start) / dot), 1)), size, _ANY)[0]
    return (
        TextInk(end - dots.width, ink.y, dots),
        TextInk(right - figure.width, ink.y, figure),
    )
