"""Pieces: the unbreakable horizontal strips a page is stacked from (lines, table rows, rules)."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum
from typing import TYPE_CHECKING, NamedTuple

from jakber_desktop.documents.render.pdf.fonts import ASCENT, DESCENT
from jakber_desktop.documents.render.pdf.lines import Line, break_lines

if TYPE_CHECKING:
    from collections.abc import Callable

    from reportlab.pdfgen.canvas import Canvas

    from jakber_desktop.documents.render.pdf.sheet import Flow
    from jakber_desktop.documents.tree import Align, Text


class Keep(IntEnum):
    """How firmly a piece holds on to the next one."""

    NO = 0
    WISH = 1
    """Blocks that stay together if a page can hold them."""
    MUST = 2
    """Headings with text, first and last lines of a paragraph, a group heading with its row."""


class TextInk(NamedTuple):
    """A line of text at x, baseline y below the top of its piece."""

    x: float
    y: float
    line: Line


class RuleInk(NamedTuple):
    """A straight black line; y counts down from the top of its piece."""

    x1: float
    y1: float
    x2: float
    y2: float
    width: float


class FillInk(NamedTuple):
    """A grey ground over the whole height of its piece."""

    x: float
    width: float
    grey: str


class Bookmark(NamedTuple):
    """An entry of the PDF outline."""

    level: int
    title: str


@dataclass(slots=True)
class Piece:
    """A strip of a page, full height or not at all; lengths in points.

    `before` and `after` are white space that vanishes at the top of a page; of two neighbours the
    larger counts. `head` is repeated above the piece when it is first on a page (table header).
    `edges` are the column rules of a table, drawn over the full height; `foot` closes a row.
    `lines` counts body lines for the rule that signatures never stand alone. `page_of` is the
    heading whose page stands at the end of this line of a table of contents. `ink` is the colour
    of its text. `shape` draws what drafts leave out, `picture` what stands on every paper.
    """

    height: float
    texts: tuple[TextInk, ...] = ()
    rules: tuple[RuleInk, ...] = ()
    fill: FillInk | None = None
    edges: tuple[float, ...] = ()
    foot: bool = False
    shape: Callable[[Canvas, float], None] | None = None
    picture: Callable[[Canvas, float], None] | None = None
    before: float = 0.0
    after: float = 0.0
    keep: Keep = Keep.NO
    lines: int = 0
    spacer: bool = False
    new_page: bool = False
    head: tuple[Piece, ...] = ()
    anchor: str = ""
    bookmark: Bookmark | None = None
    page_of: str = ""
    ink: str = "000000"


def baseline(size: float, leading: float) -> float:
    """Distance of the baseline from the top of a line of that leading."""
    return (leading - (ASCENT + DESCENT) * size) / 2 + ASCENT * size


def text_pieces(
    text: Text,
    flow: Flow,
    *,
    align: Align | None = None,
    bold: bool = False,
    first_indent: float = 0.0,
    before: float = 0.0,
) -> list[Piece]:
    """A paragraph as one piece a line; the first two and the last two lines stay together."""
    lines = break_lines(
        text,
        flow.size,
        flow.width,
        align=align or flow.align,
        bold=bold,
        first_indent=first_indent,
    )
    y = baseline(flow.size, flow.leading)
    pieces = [Piece(flow.leading, (TextInk(flow.x, y, line),), lines=1) for line in lines]
    no_single_lines(pieces)
    pieces[0].before = before
    return pieces


def no_single_lines(pieces: list[Piece]) -> None:
    """Bind the first two and the last two pieces: no widow, no orphan (ui-design §14)."""
    if len(pieces) > 1:
        pieces[0].keep = Keep.MUST
        pieces[-2].keep = Keep.MUST


def beside(left: list[Piece], right: list[Piece]) -> list[Piece]:
    """Two columns of lines of one leading put side by side, top aligned."""
    if len(left) < len(right):
        left, right = right, left
    for piece, other in zip(left, right, strict=False):
        piece.texts += other.texts
        piece.rules += other.rules
        piece.shape = piece.shape or other.shape
        piece.before = max(piece.before, other.before)
        piece.after = max(piece.after, other.after)
        piece.keep = max(piece.keep, other.keep)
        piece.anchor = piece.anchor or other.anchor
        piece.bookmark = piece.bookmark or other.bookmark
    return left


def hold(pieces: list[Piece], keep: Keep = Keep.WISH) -> list[Piece]:
    """Bind all pieces of a block to each other (not to what follows)."""
    for piece in pieces[:-1]:
        piece.keep = max(piece.keep, keep)
    return pieces


def bring_along(pieces: list[Piece], lines: int = 2) -> None:
    """Bind the last `lines` body lines to what is appended next (signatures, naskah-dinas §8)."""
    for piece in reversed(pieces):
        if lines <= 0 or piece.new_page:
            return
        piece.keep = Keep.MUST
        lines -= piece.lines
