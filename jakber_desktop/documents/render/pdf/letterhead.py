"""The kop of the first page: crest, government, unit, address, city, postal code, double rule."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from jakber_desktop.documents.render import measures
from jakber_desktop.documents.render.pdf.pieces import Piece, RuleInk, text_pieces
from jakber_desktop.documents.render.pdf.shapes import draw_crest
from jakber_desktop.documents.render.pdf.sheet import MM
from jakber_desktop.documents.tree import plain

if TYPE_CHECKING:
    from jakber_desktop.documents.render.pdf.sheet import Flow
    from jakber_desktop.documents.tree import Letterhead, Text

_RULE_ABOVE_MM = 1.5


def letterhead_pieces(kop: Letterhead, flow: Flow) -> list[Piece]:
    """The kop from y10 down to where body text begins, measures of naskah-dinas §3.

    It grows downwards when lines wrap; the postal code stands at the right just above the rule.
    """
    shown = bool(kop.crest) or kop.crest_box
    middle = flow.inset(measures.CREST_COLUMN_MM * MM) if shown else flow
    lines: list[Piece] = []
    for text, kind in _lines(kop):
        if text:
            column = middle.typed(kind.size, kind.size * kind.leading)
            lines += text_pieces(text, column, align="center", bold=kind.bold)
    code: list[Piece] = []
    if kop.postal_code:
        kind = measures.POSTAL_CODE
        column = flow.typed(kind.size, kind.size * kind.leading)
        code = text_pieces(kop.postal_code, column, align="right")
    used = sum(piece.height for piece in [*lines, *code])
    crest = Piece(0.0, shape=partial(_crest, x=flow.x, image=kop.crest) if shown else None)
    least = measures.KOP_LEAST_MM * MM if shown else 0.0  # room for the crest
    filler = Piece(max(least - used, 1.0 * MM))
    return [crest, *lines, filler, *code, _double_rule(flow)]


def _lines(kop: Letterhead) -> list[tuple[Text, measures.KopType]]:
    """The centred lines and their type."""
    return [
        (plain(kop.government_line), measures.GOVERNMENT),
        (plain(kop.unit_line), measures.UNIT),
        (plain(kop.sub_unit_line), measures.SUB_UNIT),
        (kop.address, measures.ADDRESS),
        (plain(kop.city_line), measures.CITY),
    ]


def _crest(canvas: object, top: float, *, x: float, image: bytes | None) -> None:
    draw_crest(canvas, x, top, image)  # type: ignore[arg-type]


def _double_rule(flow: Flow) -> Piece:
    thick, thin = measures.KOP_RULES_PT
    y = _RULE_ABOVE_MM * MM
    below = y + measures.KOP_RULE_GAP_MM * MM + (thick + thin) / 2
    right = flow.x + flow.width
    rules = (RuleInk(flow.x, y, right, y, thick), RuleInk(flow.x, below, right, below, thin))
    return Piece(below + measures.KOP_AFTER_MM * MM, rules=rules)
