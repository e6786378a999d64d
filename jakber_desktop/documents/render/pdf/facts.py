"""One line "label : value" of a facts table or of a letter's opening."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from jakber_desktop.documents.render.pdf.pieces import beside, text_pieces
from jakber_desktop.documents.tree import plain

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from jakber_desktop.documents.render.pdf.pieces import Piece
    from jakber_desktop.documents.render.pdf.sheet import Flow
    from jakber_desktop.documents.tree import Block, Fact

    Compose = Callable[[Sequence[Block], Flow], list[Piece]]

FACT_GAP = 1.5  # points between facts


def fact_pieces(
    row: Fact, flow: Flow, label_width: float, value_gap: float, compose: Compose
) -> list[Piece]:
    """One fact; label and value wrap in their own columns, a value may be several blocks."""
    label = flow.narrow(label_width - 2.0)
    value = replace(flow.inset(label_width + value_gap), depth=0, align="left")
    colon = replace(flow.inset(label_width), width=value_gap)
    left = text_pieces(plain(row.label), label, align="left")
    left = beside(left, text_pieces(plain(":"), colon, align="left"))
    right = compose(row.value, value)
    for piece in right:
        piece.before, piece.after = min(piece.before, FACT_GAP), min(piece.after, FACT_GAP)
    pieces = beside(left, right)
    pieces[0].anchor = row.anchor or pieces[0].anchor
    return pieces
