"""Turns the blocks of a Document into pieces: one function per kind of block."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jakber_desktop.documents import tree
from jakber_desktop.documents.render import measures
from jakber_desktop.documents.render.glyphs import visible
from jakber_desktop.documents.render.pdf.contents import contents_pieces
from jakber_desktop.documents.render.pdf.facts import FACT_GAP, fact_pieces
from jakber_desktop.documents.render.pdf.figure import figure_pieces
from jakber_desktop.documents.render.pdf.letter import opening_pieces
from jakber_desktop.documents.render.pdf.lines import break_lines
from jakber_desktop.documents.render.pdf.pieces import (
    Bookmark,
    Keep,
    Piece,
    RuleInk,
    TextInk,
    baseline,
    bring_along,
    hold,
    text_pieces,
)
from jakber_desktop.documents.render.pdf.sheet import MM
from jakber_desktop.documents.render.pdf.signatures import signature_pieces
from jakber_desktop.documents.render.pdf.tables import table_pieces
from jakber_desktop.documents.render.pdf.title import title_pieces
from jakber_desktop.documents.tree import plain

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jakber_desktop.documents.render.pdf.sheet import Flow
    from jakber_desktop.documents.tree import Block

_PARAGRAPH_GAP, _ITEM_GAP, _BLOCK_GAP = 6.0, 3.0, 8.0  # points
_HEADING_GAPS = (12.0, 8.0)  # above a heading of level 0, of deeper ones
_RULE_PT = 0.5
_ANY = 1000.0  # points; labels do not wrap
_FEW = 3  # lines
_LABEL_AIR = 4.0  # points between a long item label and its text


def body_pieces(blocks: Sequence[Block], flow: Flow) -> list[Piece]:
    """All blocks of a document (or of a part of it) in order, as pieces of one column."""
    pieces: list[Piece] = []
    before: Block | None = None
    for block in blocks:
        if isinstance(block, tree.Signatures):
            bring_along(pieces)
        made = block_pieces(block, flow)
        if tree.goes_along(block, before) and pieces:
            pieces[-1].keep = Keep.WISH
        before = block
        if isinstance(block, tree.Gap) and pieces:
            made[0].after, pieces[-1].after = pieces[-1].after, 0.0
        pieces += made
    return pieces


def block_pieces(block: Block, flow: Flow) -> list[Piece]:  # noqa: C901 - one line per kind
    """The pieces of one block."""
    match block:
        case tree.TitleBlock():
            return title_pieces(block, flow)
        case tree.Paragraph():
            return _paragraph(block, flow)
        case tree.Heading():
            return _heading(block, flow)
        case tree.ItemList():
            return _list(block, flow)
        case tree.FactsTable():
            return _facts(block, flow)
        case tree.Table():
            return table_pieces(block, flow)
        case tree.Figure():
            return figure_pieces(block, flow)
        case tree.LetterOpening():
            return opening_pieces(block, flow, body_pieces)
        case tree.Signatures():
            return signature_pieces(block, flow)
        case tree.Contents():
            return contents_pieces(block, flow)
        case tree.Rule():
            return [_rule(flow)]
        case tree.Gap():
            return [Piece(block.height * MM, spacer=True, keep=Keep.MUST)]
        case tree.PageBreak():
            return [Piece(0.0, new_page=True)]
        case tree.SecurityMark():
            return []  # furniture: it stands on every page
        case tree.Together():
            return hold(body_pieces(block.blocks, flow))


def _rule(flow: Flow) -> Piece:
    """A line between two parts: needless at the top of a page, and never the last thing on one."""
    piece = Piece(0.0, rules=(RuleInk(flow.x, 0.0, flow.x + flow.width, 0.0, _RULE_PT),))
    piece.before = piece.after = _BLOCK_GAP
    piece.spacer, piece.keep = True, Keep.MUST
    return piece


def _paragraph(block: tree.Paragraph, flow: Flow) -> list[Piece]:
    flow = flow.at_level(block.level)
    if block.small:
        flow = flow.typed(flow.table_size)
    indent = flow.sheet.profile.first_line_indent * MM if block.indent_first else 0.0
    pieces = text_pieces(
        block.text, flow, align=block.align, first_indent=indent, before=_PARAGRAPH_GAP
    )
    pieces[0].anchor = block.anchor
    pieces[-1].after = _PARAGRAPH_GAP
    if block.keep_with_next:
        pieces[-1].keep = Keep.MUST
    return pieces


def _heading(block: tree.Heading, flow: Flow) -> list[Piece]:
    """Label bold at level 0, regular below; the text hangs and is bold (ui-design §14)."""
    gap = _HEADING_GAPS[min(block.level, 1)]
    flow = flow.at_level(block.level)
    step = _label_step(flow, [block.label], bold=block.level == 0) if block.label else 0.0
    pieces = text_pieces(block.text, flow.inset(step), align="left", bold=True, before=gap)
    _put_label(pieces[0], block.label, flow, bold=block.level == 0)
    for piece in pieces:
        piece.keep = Keep.MUST
        piece.lines = 0  # a heading is no body line
    pieces[-1].after = _ITEM_GAP
    pieces[0].anchor = block.anchor
    words = [block.label, *(run.text for run in block.text)]
    title = visible(" ".join(filter(None, [words[0], "".join(words[1:])])))
    pieces[0].bookmark = Bookmark(block.level, title)
    return pieces


def _list(block: tree.ItemList, flow: Flow) -> list[Piece]:
    """Items with hanging indents; all texts of a list start at one x, however wide its labels."""
    flow = flow.at_level(block.level)
    inner = flow.deeper(_label_step(flow, [item.label for item in block.items]))
    pieces: list[Piece] = []
    for item in block.items:
        made = body_pieces(item.blocks, inner) or text_pieces((), inner)
        for piece in made:
            piece.before = min(piece.before, _ITEM_GAP)
            piece.after = min(piece.after, _ITEM_GAP)
        _put_label(made[0], item.label, flow)
        made[0].before = _ITEM_GAP
        made[0].anchor = item.anchor or made[0].anchor
        if item is block.items[-1] and len(made) <= _FEW and pieces:
            pieces[-1].keep = max(pieces[-1].keep, Keep.WISH)  # it would stand alone overleaf
        pieces += hold(made) if item.together else made
    return pieces


def _label_step(flow: Flow, labels: Sequence[str], *, bold: bool = False) -> float:
    """How far the text hangs: one indent step, more when a label needs it."""
    widths = (break_lines(plain(label), flow.size, _ANY, bold=bold)[0].width for label in labels)
    return max(flow.indent, max(widths, default=0.0) + _LABEL_AIR)


def _put_label(piece: Piece, label: str, flow: Flow, *, bold: bool = False) -> None:
    """Write a label at the left of the column, on the first line of its text."""
    line = break_lines(plain(label), flow.size, _ANY, bold=bold)[0]
    if line.spans:
        piece.texts = (TextInk(flow.x, baseline(flow.size, flow.leading), line), *piece.texts)


def _facts(block: tree.FactsTable, flow: Flow) -> list[Piece]:
    """Lines "label : value": the colon at the label's width, the value 4 mm after it (§4, §6)."""
    flow = flow.inset(block.indent * MM)
    pieces: list[Piece] = []
    for row in block.rows:
        made = fact_pieces(
            row, flow, block.label_width * MM, measures.FACT_GAP_MM * MM, body_pieces
        )
        made[0].before = FACT_GAP if pieces else _BLOCK_GAP
        if not pieces and len(made) <= _FEW and len(block.rows) > 1:
            made[-1].keep = Keep.MUST  # a single line would stand alone under a heading
        pieces += made
    if pieces:
        pieces[-1].after = _BLOCK_GAP
    return hold(pieces) if block.keep_together else pieces
