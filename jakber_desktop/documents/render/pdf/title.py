"""The centred title of the title shape: word, subject of at most three lines, number (§6)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jakber_desktop.documents.render.pdf.balance import even_column, title_size
from jakber_desktop.documents.render.pdf.pieces import Keep, Piece, hold, text_pieces
from jakber_desktop.documents.render.pdf.sheet import MM
from jakber_desktop.documents.tree import plain

if TYPE_CHECKING:
    from jakber_desktop.documents.render.pdf.sheet import Flow
    from jakber_desktop.documents.tree import Text, TitleBlock

_WORD_LEADING, _SUBJECT_LEADING = 1.5, 1.3
_BEFORE, _NUMBER_GAP, _ABOUT_GAP, _AFTER_MM = 8.0, 2.0, 6.0, 6.0


def title_pieces(block: TitleBlock, flow: Flow) -> list[Piece]:
    """The title in one piece with what follows it."""
    profile = flow.sheet.profile
    word = flow.typed(profile.title_pt, profile.title_pt * _WORD_LEADING)
    pieces = text_pieces(plain(block.word), word, align="center", bold=True)
    subject = _subject(block.subject, flow) if block.subject else []
    number: list[Piece] = []
    if block.number:
        number = text_pieces(block.number, flow, align="center", before=_NUMBER_GAP)
    pieces += [*number, *_about(block.about, flow), *subject] if block.about else subject + number
    pieces[0].before = _BEFORE
    pieces[-1].after = _AFTER_MM * MM
    pieces[-1].keep = Keep.MUST
    return hold(pieces, Keep.MUST)


def _about(word: str, flow: Flow) -> list[Piece]:
    """The word between number and subject, a line's breath around it."""
    size = flow.sheet.profile.subject_pt
    column = flow.typed(size, size * _SUBJECT_LEADING)
    pieces = text_pieces(plain(word), column, align="center", bold=True, before=_ABOUT_GAP)
    pieces[-1].after = _ABOUT_GAP
    return pieces


def _subject(text: Text, flow: Flow) -> list[Piece]:
    """The subject a little smaller if that saves it from a fourth line; lines of even length."""
    size = title_size(text, flow.sheet.profile.subject_pt, flow.width)
    column = even_column(text, flow.typed(size, size * _SUBJECT_LEADING), bold=True)
    return text_pieces(text, column, align="center", bold=True)
