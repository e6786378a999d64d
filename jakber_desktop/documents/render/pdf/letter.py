"""The opening of a letter: Nomor, Sifat, Lampiran, Hal; date; addressee (naskah-dinas §4)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jakber_desktop.documents.render import measures
from jakber_desktop.documents.render.faces import REGULAR
from jakber_desktop.documents.render.pdf.facts import fact_pieces
from jakber_desktop.documents.render.pdf.fonts import width
from jakber_desktop.documents.render.pdf.pieces import Piece, beside, text_pieces
from jakber_desktop.documents.render.pdf.sheet import MM
from jakber_desktop.documents.tree import plain

if TYPE_CHECKING:
    from jakber_desktop.documents.render.pdf.facts import Compose
    from jakber_desktop.documents.render.pdf.sheet import Flow
    from jakber_desktop.documents.tree import LetterOpening, Text

_BODY_GAP_LINES = 1.2


def opening_pieces(block: LetterOpening, flow: Flow, compose: Compose) -> list[Piece]:
    """References and, by `address_side`, the addressee beside them or under them."""
    flow = flow.typed(flow.size, flow.leading, "left")
    colon, gap = measures.REFERENCE_COLON_MM * MM, measures.REFERENCE_GAP_MM * MM
    references = flow.narrow(colon + gap + measures.REFERENCE_VALUE_MM * MM)
    left: list[Piece] = []
    for row in block.references:
        left += fact_pieces(row, references, colon, gap, compose)
    column = flow.inset(flow.width - measures.ADDRESS_COLUMN_MM * MM)
    right = text_pieces(block.place_and_date, column)
    if block.address_side == "right":
        right += [_blank(column), *_address(block, column)]
        pieces = beside(left, right)
    else:
        pieces = [*beside(left, right), _blank(flow), *_address(block, flow)]
    for piece in pieces:
        piece.before = piece.after = 0.0
    pieces[-1].after = flow.leading * _BODY_GAP_LINES
    return pieces


def _blank(flow: Flow) -> Piece:
    return Piece(flow.leading)


def _address(block: LetterOpening, flow: Flow) -> list[Piece]:
    """Salutation and addressee; the last word of the salutation stands before the first line."""
    *above, last = block.salutation or ("",)
    pieces: list[Piece] = []
    for word in above:
        pieces += text_pieces(plain(word), flow)
    step = width(last + " ", REGULAR, flow.size) if last else 0.0
    lines = _addressees(block, flow.inset(step))
    beside(lines, text_pieces(plain(last), flow))
    pieces += lines
    return pieces + _place(block, flow)


def _addressees(block: LetterOpening, flow: Flow) -> list[Piece]:
    """The lines of the addressee; a number stands before its own, which hangs."""
    labels = (width(f"{label} ", REGULAR, flow.size) for label in block.addressee_labels)
    hang = max(labels, default=0.0)
    pieces: list[Piece] = []
    for label, text in block.labelled():
        made = text_pieces(text, flow.inset(hang))
        if label:
            beside(made, text_pieces(plain(label), flow))
        pieces += made
    return pieces


def _place(block: LetterOpening, flow: Flow) -> list[Piece]:
    """At the right "di" and the place on a line of its own; at the left "di Jakarta"."""
    if not block.place:
        return []
    if block.address_side == "left":
        return text_pieces(plain(f"{measures.DI} {block.place}"), flow)
    place: Text = plain(block.place)
    return [
        *text_pieces(plain(measures.DI), flow),
        *text_pieces(place, flow.inset(measures.PLACE_INDENT_MM * MM)),
    ]
