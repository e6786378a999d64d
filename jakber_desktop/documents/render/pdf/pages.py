"""Stacks pieces on pages: what holds together moves together, too-long groups break softly."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from jakber_desktop.documents.render.pdf.pieces import Piece

_SLACK = 0.01  # points


class Placed(NamedTuple):
    """A piece and the distance of its top from the top of the page's text area."""

    piece: Piece
    top: float


Page = list[Placed]


class _Stack:
    """The pages so far; pieces go onto the last one."""

    def __init__(self, first_room: float, later_room: float) -> None:
        self.pages: list[Page] = [[]]
        self._room = first_room
        self._later_room = later_room
        self._y = 0.0

    def turn(self) -> None:
        """Start a new page, unless the current one is still empty."""
        if self.pages[-1]:
            self.pages.append([])
            self._room, self._y = self._later_room, 0.0

    def put(self, chain: list[Piece], level: int) -> None:
        """Place a chain where it fits whole; one that fits nowhere is loosened link by link."""
        if self._height(chain) <= self._room - self._y + _SLACK:
            self._append(chain)
        elif len(chain) == 1 or (
            self.pages[-1] and _fresh_height(chain) <= self._later_room + _SLACK
        ):
            self.turn()
            self._append(chain)
        else:
            for part in _chains(chain, level + 1):
                self.put(part, level + 1)

    def _height(self, chain: list[Piece]) -> float:
        """What the chain adds to the current page, gap above included."""
        page = self.pages[-1]
        if not page:
            return _fresh_height(chain)
        return _stacked(chain, page[-1].piece)

    def _append(self, chain: list[Piece]) -> None:
        page = self.pages[-1]
        for piece in chain:
            if not page:
                if piece.spacer:
                    continue
                for head in piece.head:
                    page.append(Placed(head, self._y))
                    self._y += head.height
            if page:
                self._y += max(page[-1].piece.after, piece.before)
            page.append(Placed(piece, self._y))
            self._y += piece.height


def paginate(pieces: list[Piece], first_room: float, later_room: float) -> list[Page]:
    """Spread pieces over pages whose text areas are so many points high; at least one page."""
    stack = _Stack(first_room, later_room)
    for chain in _chains(pieces, 0):
        if chain[0].new_page:
            stack.turn()
        else:
            stack.put(chain, 0)
    return [page for number, page in enumerate(stack.pages) if page or not number]


def _chains(pieces: Iterable[Piece], level: int) -> Iterator[list[Piece]]:
    """Runs of pieces each of which holds on to the next more firmly than `level`."""
    chain: list[Piece] = []
    for piece in pieces:
        if piece.new_page:
            if chain:
                yield chain
            yield [piece]
            chain = []
            continue
        chain.append(piece)
        if piece.keep <= level:
            yield chain
            chain = []
    if chain:
        yield chain


def _fresh_height(chain: list[Piece]) -> float:
    """Height of the chain as the first on a page."""
    for start, piece in enumerate(chain):
        if not piece.spacer:
            head = sum(part.height for part in piece.head)
            return head + piece.height + _stacked(chain[start + 1 :], piece)
    return 0.0


def _stacked(chain: list[Piece], above: Piece) -> float:
    """Height of the chain under another piece, gaps included."""
    height = 0.0
    for piece in chain:
        height += max(above.after, piece.before) + piece.height
        above = piece
    return height
