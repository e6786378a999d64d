"""The centred title of the title shape: word, subject of at most three lines, number (§6)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jakber_desktop.documents.render import measures
from jakber_desktop.documents.render.pdf.lines import break_lines
from jakber_desktop.documents.render.pdf.pieces import Keep, Piece, hold, text_pieces
from jakber_desktop.documents.render.pdf.sheet import MM
from jakber_desktop.documents.tree import plain

if TYPE_CHECKING:
    from jakber_desktop.documents.render.pdf.sheet import Flow
    from jakber_desktop.documents.tree import Text, TitleBlock

_WORD_LEADING, _SUBJECT_LEADING = 1.5, 1.3
_BEFORE, _NUMBER_GAP, _AFTER_MM = 8.0, 2.0, 6.0
_SMALLEST = 0.85  # of the subject's type size; a longer title takes more lines instead
_STEP_PT = 0.5


def title_pieces(block: TitleBlock, flow: Flow) -> list[Piece]:
    """The title in one piece with what follows it."""
    profile = flow.sheet.profile
    word = flow.typed(profile.title_pt, profile.title_pt * _WORD_LEADING)
    pieces = text_pieces(plain(block.word), word, align="center", bold=True)
    if block.subject:
        pieces += _subject(block.subject, flow)
    if block.number:
        pieces += text_pieces(block.number, flow, align="center", before=_NUMBER_GAP)
    pieces[0].before = _BEFORE
    pieces[-1].after = _AFTER_MM * MM
    pieces[-1].keep = Keep.MUST
    return hold(pieces, Keep.MUST)


def _subject(text: Text, flow: Flow) -> list[Piece]:
    """The subject a little smaller if that saves it from a fourth line; lines of even length."""
    wanted = flow.sheet.profile.subject_pt
    size = wanted
    while _count(text, size, flow.width) > measures.TITLE_LINES and size > wanted * _SMALLEST:
        size -= _STEP_PT
    if _count(text, size, flow.width) > measures.TITLE_LINES:
        size = wanted
    column = flow.typed(size, size * _SUBJECT_LEADING)
    width = _even_width(text, size, flow.width)
    column = column.inset((flow.width - width) / 2).narrow(width)
    return text_pieces(text, column, align="center", bold=True)


def _count(text: Text, size: float, width: float) -> int:
    return len(break_lines(text, size, width, bold=True))


def _even_width(text: Text, size: float, width: float) -> float:
    """The narrowest column that needs no more lines than the full width."""
    count = _count(text, size, width)
    low, high = width / 2, width
    if count == 1 or count > 2 * measures.TITLE_LINES:
        return width
    while high - low > 1.0:
        middle = (low + high) / 2
        low, high = (low, middle) if _count(text, size, middle) == count else (middle, high)
    return high
