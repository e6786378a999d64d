"""Signature blocks: one at the right, two or three abreast, stamp, paraf grid (naskah-dinas §8)."""

from __future__ import annotations

from functools import partial, reduce
from typing import TYPE_CHECKING

from jakber_desktop.documents.render import measures
from jakber_desktop.documents.render.pdf.balance import even_column
from jakber_desktop.documents.render.pdf.initials import grid_height, put_grid
from jakber_desktop.documents.render.pdf.pieces import Keep, Piece, beside, hold, text_pieces
from jakber_desktop.documents.render.pdf.shapes import Box, draw_stamp_circle
from jakber_desktop.documents.render.pdf.sheet import MM

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from jakber_desktop.documents.render.pdf.sheet import Flow
    from jakber_desktop.documents.tree import Signatures, Signer, Text

    Placed = tuple[Signer, Flow]


def signature_pieces(block: Signatures, flow: Flow) -> list[Piece]:
    """The blocks of all signers, two or three abreast; odd last ones stand at the right."""
    pieces: list[Piece] = []
    step = measures.COLUMNS_ABREAST if block.columns else 2
    for at in range(0, len(block.signers), step):
        row = _abreast(_columns(block, block.signers[at : at + step], flow))
        pieces += hold(row, Keep.MUST)
    if block.initials:
        pieces += _initials(pieces, flow, lone=len(block.signers) == 1)
    return hold(pieces, Keep.WISH)


def _columns(block: Signatures, signers: Sequence[Signer], flow: Flow) -> list[Placed]:
    """Where each block stands."""
    if block.columns:
        gap = measures.COLUMN_GAP_MM * MM
        wide = (flow.width + gap) / measures.COLUMNS_ABREAST
        first = measures.COLUMNS_ABREAST - len(signers)
        return [
            (signer, flow.inset((first + n) * wide).narrow(wide - gap))
            for n, signer in enumerate(signers)
        ]
    *left, right = signers
    width = min((block.width or measures.RIGHT_SIGNER_MM) * MM, flow.width)
    places: list[Placed] = [(right, flow.inset(flow.width - width))]
    indent, wide = measures.LEFT_SIGNER_MM
    return [(signer, flow.inset(indent * MM).narrow(wide * MM)) for signer in left] + places


def _abreast(blocks: Sequence[Placed]) -> list[Piece]:
    """Blocks side by side: the office titles end on one line, the names start on one."""
    above = [_lines(signer.above, flow) for signer, flow in blocks]
    highest = max(map(len, above))
    for lines, (_, flow) in zip(above, blocks, strict=True):
        lines[:0] = [Piece(flow.leading) for _ in range(highest - len(lines))]
    below = [_lines(_names(signer), flow) for signer, flow in blocks]
    upper, lower = reduce(beside, above), reduce(beside, below)
    sheet = blocks[0][1].sheet
    gap = Piece(sheet.profile.signature_gap * MM)
    stamps = [flow for signer, flow in blocks if signer.stamp]
    if stamps:
        words = (*_extents(upper, -sum(p.height for p in upper)), *_extents(lower, gap.height))
        gap.shape = partial(_circles, flows=stamps, half=gap.height / 2, words=words)
    pieces = [*upper, gap, *lower]
    pieces[0].before = measures.SIGNATURES_ABOVE_MM * MM
    pieces[-1].after = measures.SIGNATURES_ABOVE_MM * MM
    anchors = [signer.anchor for signer, _ in reversed(blocks) if signer.anchor]
    pieces[0].anchor = anchors[0] if anchors else ""
    return pieces


def _names(signer: Signer) -> list[Text]:
    return [signer.name, *(text for text in (signer.rank, signer.number) if text)]


def _lines(texts: Sequence[Text], flow: Flow) -> list[Piece]:
    pieces: list[Piece] = []
    for text in texts:
        pieces += text_pieces(text, even_column(text, flow), align="center")
    for piece in pieces:
        piece.lines = 0
    return pieces


def _extents(pieces: Sequence[Piece], start: float) -> Iterator[Box]:
    """Where the words of lines lie, `start` points below the top of the room to sign."""
    for piece in pieces:
        for x, _, line in piece.texts:
            yield Box(x + line.x, start, line.width, piece.height)
        start += piece.height


def _circles(
    canvas: object, top: float, *, flows: Sequence[Flow], half: float, words: Sequence[Box]
) -> None:
    """The stamp's circle overlaps the left third of each signature, and no word."""
    holes = [box._replace(y=top - box.y - box.height) for box in words]
    for flow in flows:
        x = flow.x + flow.width / 3 - measures.STAMP_MM / 4 * MM
        draw_stamp_circle(canvas, x, top - half, holes)  # type: ignore[arg-type]


def _initials(pieces: Sequence[Piece], flow: Flow, *, lone: bool) -> list[Piece]:
    """The paraf grid: left of a lone signer's name, else in a row of its own."""
    gap = next(piece for piece in pieces if not piece.texts and piece.height > flow.leading)
    if lone and gap.height >= grid_height(flow):
        put_grid(gap, flow)
        return []
    own = Piece(grid_height(flow))
    put_grid(own, flow)
    own.after = measures.SIGNATURES_ABOVE_MM * MM
    return [own]
