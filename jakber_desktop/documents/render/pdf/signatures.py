"""Signature blocks: one at the right, or preparer left and senior right (naskah-dinas §8)."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from jakber_desktop.documents.render import measures
from jakber_desktop.documents.render.pdf.pieces import Keep, Piece, beside, hold, text_pieces
from jakber_desktop.documents.render.pdf.shapes import draw_stamp_circle
from jakber_desktop.documents.render.pdf.sheet import MM

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jakber_desktop.documents.render.pdf.sheet import Flow
    from jakber_desktop.documents.tree import Signatures, Signer, Text


def signature_pieces(block: Signatures, flow: Flow) -> list[Piece]:
    """The blocks of all signers, two abreast; an odd last one stands at the right."""
    signers = list(block.signers)
    pieces: list[Piece] = []
    while signers:
        if len(signers) == 1:
            pieces += _abreast(None, signers.pop(0), flow)
        else:
            pieces += _abreast(signers.pop(0), signers.pop(0), flow)
    return hold(pieces, Keep.MUST)


def _abreast(left: Signer | None, right: Signer, flow: Flow) -> list[Piece]:
    """Two blocks side by side: the office titles end on one line, the names start on one."""
    right_flow = flow.inset(flow.width - measures.RIGHT_SIGNER_MM * MM)
    indent, wide = measures.LEFT_SIGNER_MM
    left_flow = flow.inset(indent * MM).narrow(wide * MM)
    above, below = _lines(right.above, right_flow), _lines(_names(right), right_flow)
    if left is not None:
        other = _lines(left.above, left_flow)
        short, long = sorted((above, other), key=len)
        padding = [Piece(flow.leading) for _ in range(len(long) - len(short))]
        above = beside(padding + short, long)
        below = beside(below, _lines(_names(left), left_flow))
    gap = Piece(flow.sheet.profile.signature_gap * MM)
    _stamp(gap, right, right_flow)
    pieces = [*above, gap, *below]
    pieces[0].before = measures.SIGNATURES_ABOVE_MM * MM
    pieces[-1].after = measures.SIGNATURES_ABOVE_MM * MM
    pieces[0].anchor = right.anchor or (left.anchor if left else "")
    return pieces


def _names(signer: Signer) -> list[Text]:
    return [signer.name, *(text for text in (signer.rank, signer.number) if text)]


def _lines(texts: Sequence[Text], flow: Flow) -> list[Piece]:
    pieces: list[Piece] = []
    for text in texts:
        pieces += text_pieces(text, flow, align="center")
    for piece in pieces:
        piece.lines = 0
    return pieces


def _stamp(gap: Piece, signer: Signer, flow: Flow) -> None:
    """The stamp's circle overlaps the left third of the signature."""
    if signer.stamp:
        x = flow.x + flow.width / 3 - measures.STAMP_MM / 4 * MM
        gap.shape = partial(_circle, x=x, half=gap.height / 2)


def _circle(canvas: object, top: float, *, x: float, half: float) -> None:
    draw_stamp_circle(canvas, x, top - half)  # type: ignore[arg-type]
