"""What stands around the text of each page: draft mark, page number, footer."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from jakber_desktop.documents.render import measures
from jakber_desktop.documents.render.pdf.pages import Placed
from jakber_desktop.documents.render.pdf.pieces import Piece, RuleInk, TextInk, text_pieces
from jakber_desktop.documents.render.pdf.shapes import draw_symbol
from jakber_desktop.documents.render.pdf.sheet import MM
from jakber_desktop.documents.render.qr import symbol
from jakber_desktop.documents.tree import plain

if TYPE_CHECKING:
    from jakber_desktop.documents.render.pdf.sheet import Flow, Sheet
    from jakber_desktop.documents.tree import Align, Footer, SecurityMark

_MARK_SPREAD = 0.16  # of the type size; closer, text extraction takes "- 2 -" for one word
_RULE_PT = 0.4
_FOOTER_TEXT_MM = 1.2
_BESIDE_QR_MM = 1.2  # more than its quiet zone
_LEFT_SHARE = 0.7


def page_mark(sheet: Sheet, page: int) -> Placed:
    """The page number at the top of a page, counted from 1."""
    flow = sheet.flow()
    piece = text_pieces(plain(measures.PAGE_MARK.format(page=page)), flow, align="center")[0]
    (ink,) = piece.texts
    spread = _MARK_SPREAD * flow.size
    piece.texts = (TextInk(ink.x - spread, ink.y, ink.line._replace(spread=spread)),)
    return Placed(piece, measures.PAGE_MARK_TOP_MM * MM)


def security_mark(sheet: Sheet, mark: SecurityMark, *, above_kop: bool) -> Placed:
    """The class of a paper at the top left of a page (naskah-dinas §13)."""
    piece = text_pieces(plain(mark.words), sheet.flow(), align="left", bold=True)[0]
    piece.ink = measures.SECURITY_RED if mark.red else piece.ink
    top = measures.SECURITY_KOP_TOP_MM if above_kop else measures.PAGE_MARK_TOP_MM
    return Placed(piece, top * MM)


class PageFooter:
    """The footer inside the bottom margin: rule; seal, note, number at left, state, page at right.

    Its words are broken into lines once; only "Halaman x dari y" differs from page to page.
    """

    def __init__(self, sheet: Sheet, content: Footer) -> None:
        small = sheet.profile.small_pt
        flow = sheet.flow().typed(small, small * 1.3, "left")
        self._top = sheet.bottom + measures.FOOTER_GAP_MM * MM
        self._height = sheet.height - self._top - measures.FOOTER_EDGE_MM * MM
        self._rule = RuleInk(sheet.left, 0.0, sheet.right, 0.0, _RULE_PT)
        share = flow.width * _LEFT_SHARE
        left, self._right = flow.narrow(share - small), flow.inset(share)
        mark = symbol(content.seal.qr_text) if content.seal else None
        self._seal = partial(draw_symbol, mark, sheet.left) if mark else None
        if mark:
            beside = (mark.side + mark.quiet + _BESIDE_QR_MM) * MM
            left = left.inset(beside)
        state = _lines(content.state, self._right, "right")[:1]
        self._page_line = len(state)
        self._inks = [*self._stacked(_left_lines(content, left)), *self._stacked(state)]

    def placed(self, page: int, pages: int) -> Placed:
        """The footer of a page (counted from 1)."""
        words = _lines(measures.PAGE_OF.format(page=page, pages=pages), self._right, "right")
        inks = [*self._inks, *self._stacked(words, self._page_line)]
        return Placed(Piece(self._height, tuple(inks), (self._rule,), shape=self._seal), self._top)

    def _stacked(self, lines: list[Piece], first: int = 0) -> list[TextInk]:
        """Lines under the rule; what does not fit into the margin is left out."""
        inks: list[TextInk] = []
        for number, line in enumerate(lines, first):
            y = _FOOTER_TEXT_MM * MM + number * line.height
            if y + line.height <= self._height:
                inks += [TextInk(ink.x, ink.y + y, ink.line) for ink in line.texts]
        return inks


def _left_lines(content: Footer, flow: Flow) -> list[Piece]:
    """Code and how to verify it, then note and number."""
    lines = [*_lines(content.note, flow, "left"), *_lines(content.number, flow, "left")]
    if content.seal is None:
        return lines
    code = plain(measures.SEAL_CODE.format(code=content.seal.code), bold=True)
    return [
        *text_pieces(code, flow, align="left"),
        *_lines(measures.SEAL_HOW, flow, "left"),
        *lines,
    ]


def _lines(text: str, flow: Flow, align: Align) -> list[Piece]:
    return text_pieces(plain(text), flow, align=align) if text else []
